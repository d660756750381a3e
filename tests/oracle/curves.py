"""Values over time: curves, annual growth, and amounts put into the month they belong to."""

from dates import month_index, parse_date, whole_months


def curve_value(curve, day):
    points = [(parse_date(p["date"]), p["value"]) for p in curve["points"]]
    if day < points[0][0]:
        return points[0][1]
    last_date, last_value = points[-1]
    if day >= last_date:
        growth = curve.get("growth_after", 0.0)
        return last_value * (1 + growth) ** (whole_months(last_date, day) / 12)
    for (d0, v0), (d1, v1) in zip(points, points[1:]):
        if d0 <= day < d1:
            if curve.get("interpolation", "step") == "linear":
                return v0 + (v1 - v0) * (day - d0).days / (d1 - d0).days
            return v0
    raise AssertionError("a sorted curve covers every day")


def grown(rate, growth, i):
    return rate * (1 + growth) ** (i // 12)


def add_on(line, timeline, day, amount):
    i = month_index(timeline["start"], day)
    if 0 <= i < timeline["months"]:
        line[i] += amount
