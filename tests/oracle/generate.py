#!/usr/bin/env python3
"""Random valid projects that mix everything the rules know, for comparing two implementations.

    generate.py --seed N [--size S]       (prints the project; the same seed gives the same project)

It prefers the awkward: last days of months, 29 February, leap years, things that lie before, across and
after the timeline, and several rules at work in the same month.
"""

import argparse
import datetime
import json
import random
import sys

from dates import DAY, add_months, days_in_month, parse_date

BASES = ("per_month", "per_year", "per_kw_month", "per_gpu_hour")
RATES = {"per_month": 2.5e6, "per_year": 3e7, "per_kw_month": 150.0, "per_gpu_hour": 2.3}


class Draw:
    """Random choices of one project, from one seed."""

    def __init__(self, seed, size):
        self.random = random.Random(f"rackrent-{seed}-{size}")
        self.size = size
        year = self.random.randint(2022, 2029)
        self.start = datetime.date(year, self.random.randint(1, 12), 1)
        self.months = self.pick(((1, 24), 4), ((24, 84), 5), ((84, 180), 2), ((240, 300), 0.2))
        self.months = self.random.randint(*self.months)
        self.end = add_months(self.start, self.months) - DAY

    def chance(self, p):
        return self.random.random() < p

    def pick(self, *weighted):
        values, weights = zip(*weighted)
        return self.random.choices(values, weights)[0]

    def among(self, *values):
        return self.random.choice(values)

    def number(self, low, high):
        value = self.random.uniform(low, high)
        return round(value, self.random.randint(2, 5)) if self.chance(0.7) else value

    def around(self, typical):
        return self.number(0.4 * typical, 2.0 * typical)

    def day(self, before, after):
        """A day from `before` months before the timeline's start to `after` months past it."""
        first = add_months(self.start, self.random.randint(-before, after))
        kind = self.pick(("end", 3), ("first", 2), ("late", 2), ("any", 4), ("leap", 0.5))
        if kind == "end":
            return first.replace(day=days_in_month(first))
        if kind == "first":
            return first
        if kind == "late":
            return first.replace(day=min(self.random.randint(28, 31), days_in_month(first)))
        if kind == "leap":
            return datetime.date(first.year // 4 * 4, 2, 29)
        return first.replace(day=self.random.randint(1, days_in_month(first)))


# ---------------------------------------------------------------- curves

def curve(draw, low, high, growths):
    count = draw.random.randint(1, 5)
    days = sorted({draw.day(30, draw.months + 12) for _ in range(count)})
    made = {"points": [{"date": d.isoformat(), "value": draw.number(low, high)} for d in days]}
    if draw.chance(0.6):
        made["interpolation"] = draw.among("step", "linear", "linear")
    if draw.chance(0.7):
        made["growth_after"] = draw.among(*growths)
    return made


def curves(draw):
    made = {"cpi": curve(draw, 90, 130, (0.02, 0.035, -0.01, 0.08)),
            "cpi-2": curve(draw, 200, 240, (0.0, 0.03)),
            "power": curve(draw, 25, 110, (0.02, -0.03)),
            "base-rate": curve(draw, 0.0, 0.06, (0.0, -0.1))}
    for basis in BASES:
        name = "market-" + basis.replace("_", "-")
        typical = RATES[basis]
        made[name] = curve(draw, 0.4 * typical, 1.8 * typical, (0.03, -0.25, -0.1))
    return made


# ---------------------------------------------------------------- facilities

def facility(draw, i):
    made = {"id": f"site-{i}", "name": f"Site {i}", "phases": []}
    days = sorted(draw.day(18, max(6, draw.months // 2)) for _ in range(draw.random.randint(0, 4)))
    for day in days:
        made["phases"].append({"date": day.isoformat(), "critical_it_mw": draw.number(0, 60),
                               "gpus": draw.random.randint(0, 30000)})
    if draw.chance(0.8):
        made["pue"] = draw.among(1.0, 1.15, 1.3, draw.number(1, 1.8))
    kind = draw.among("none", "price", "price", "curve")
    if kind == "price":
        made["power"] = {"price_per_mwh": draw.around(60)}
        if draw.chance(0.6):
            made["power"]["growth"] = draw.among(0.02, -0.015, 0.1)
    elif kind == "curve":
        made["power"] = {"price_curve": "power"}
    made["operating_costs"] = [operating_cost(draw) for _ in range(draw.random.randint(0, 5))]
    made["capital"] = [capital(draw) for _ in range(draw.random.randint(0, 3))]
    if draw.chance(0.08):
        made["enabled"] = False
    return made


def operating_cost(draw):
    basis = draw.among("per_month", "per_year", "per_kw_month", "fraction_of_rent")
    rate = {"per_month": draw.around(2e5), "per_year": draw.around(2e6),
            "per_kw_month": draw.around(9), "fraction_of_rent": draw.number(0, 0.08)}[basis]
    made = {"category": draw.among("maintenance", "tax", "insurance", "staff", "management"),
            "basis": basis, "rate": rate}
    if draw.chance(0.5):
        made["growth"] = draw.among(0.03, -0.02, 0.0, 0.015)
    if draw.chance(0.7):
        made["recoverable"] = draw.chance(0.75)
    return made


def capital(draw):
    category = draw.among("land", "shell", "mep", "power", "network", "gpu", "other")
    start = draw.day(30, draw.months + 3)
    spend = {"start": start.isoformat()}
    if draw.chance(0.85):
        spend["months"] = draw.among(1, 2, draw.random.randint(3, 40))
    if draw.chance(0.7):
        spend["profile"] = draw.among("straight_line", "s_curve", "s_curve")
    made = {"category": category, "amount": draw.around(4e7), "spend": spend}
    method = draw.among("absent", "none", "straight_line", "straight_line", "declining_balance",
                        "declining_balance")
    if method != "absent":
        made["depreciation"] = {"method": method}
    if method in ("straight_line", "declining_balance"):
        rule = made["depreciation"]
        rule["life_months"] = draw.among(1, 2, 36, 60, 72, 240, draw.random.randint(1, 120))
        rule["in_service"] = draw.day(48, draw.months).isoformat()
        if draw.chance(0.6):
            rule["residual_fraction"] = draw.among(0.0, 0.1, 0.25, 0.6)
        if method == "declining_balance" and draw.chance(0.5):
            rule["factor"] = draw.among(1.0, 1.5, 2.0, 3.0)
    if draw.chance(0.25):
        made["real_estate"] = draw.chance(0.5)
    return made


# ---------------------------------------------------------------- contracts

def contract(draw, i, sites):
    start, end = term(draw)
    basis = draw.among(*BASES)
    made = {"id": f"lease-{i}", "tenant": f"Tenant {draw.random.randint(0, 4)}",
            "facility": draw.among(*sites),
            "kind": draw.among("colocation", "compute", "powered_shell", "ground"),
            "start": start.isoformat(), "end": end.isoformat(),
            "capacity": capacity(draw, start, end),
            "rent": {"basis": basis, "rate": draw.around(RATES[basis])}}
    if basis == "per_gpu_hour" and draw.chance(0.7):
        made["rent"]["utilisation"] = draw.number(0.3, 1)
    if draw.chance(0.8):
        made["escalation"] = escalation(draw, basis)
    if draw.chance(0.5):
        made["ramp"] = [{"months": draw.random.randint(1, 7), "fraction": draw.among(
            0.0, 0.25, 0.5, draw.number(0, 1))} for _ in range(draw.random.randint(0, 4))]
    if draw.chance(0.5):
        made["abatements"] = abatements(draw)
    if draw.chance(0.7):
        made["recovery"] = {key: draw.among(0.0, 0.5, 1.0, draw.number(0, 1))
                            for key in ("power", "operating_costs") if draw.chance(0.85)}
    if draw.chance(0.5):
        made["load_factor"] = draw.number(0.2, 1)
    if draw.chance(0.5):
        made["leasing_costs"] = {"commission_fraction": draw.among(0.0, 0.015, 0.04),
                                 "fit_out_per_kw": draw.among(0.0, 75.0)}
    if draw.chance(0.6):
        made["termination"] = termination(draw, start, end)
        end_early(draw, made)
    if draw.chance(0.65):
        made["after_expiry"] = after_expiry(draw, made, basis)
    if draw.chance(0.08):
        made["enabled"] = False
    return made


def term(draw):
    """Mostly across the timeline; sometimes over before it begins, or begun after it ends."""
    place = draw.pick(("inside", 8), ("before", 1.2), ("after", 0.4), ("day", 0.3))
    if place == "before":
        end = add_months(draw.start, -draw.random.randint(0, 14)) - draw.random.randint(1, 40) * DAY
        return end - draw.random.randint(0, 1500) * DAY, end
    if place == "after":
        start = draw.end + draw.random.randint(1, 200) * DAY
        return start, start + draw.random.randint(0, 900) * DAY
    start = draw.day(40, draw.months)
    if place == "day":
        return start, start
    if draw.chance(0.6):
        return start, add_months(start, draw.random.randint(1, 130)) - DAY
    end = draw.day(40, draw.months + 40)
    return min(start, end), max(start, end)


def capacity(draw, start, end):
    size = draw.among(1, 5, 10, 25)
    if draw.chance(0.6):
        return {"critical_it_mw": draw.around(size), "gpus": draw.random.randint(100, 400) * size}
    span = max(0, (end - start).days)
    days = sorted(start + draw.random.randint(-60, span) * DAY
                  for _ in range(draw.random.randint(1, 4)))
    return {"deliveries": [{"date": d.isoformat(), "critical_it_mw": draw.around(size / 2),
                            "gpus": draw.random.randint(100, 400) * size} for d in days]}


def escalation(draw, basis):
    kind = draw.among("none", "fixed", "index", "index", "steps")
    made = {"kind": kind}
    if kind == "fixed":
        made["rate"] = draw.among(0.03, 0.025, -0.02, 0.0)
    if kind == "index":
        made["curve"] = draw.among("cpi", "cpi-2")
        if draw.chance(0.5):
            made["margin"] = draw.among(0.01, -0.005, 0.02)
        if draw.chance(0.6):
            made["cap"] = draw.among(0.03, 0.05, 0.01)
        if draw.chance(0.6):
            made["floor"] = draw.among(0.0, 0.01, -0.02)
    if kind in ("fixed", "index"):
        if draw.chance(0.5):
            made["every_months"] = draw.among(1, 3, 6, 12, 24, 36)
        if draw.chance(0.4):
            made["first_after_months"] = draw.among(1, 2, 6, 18, 30)
    if kind == "steps":
        months = sorted(draw.random.sample(range(0, 60), draw.random.randint(1, 4)))
        made["steps"] = [{"from_month": m, "rate": draw.around(RATES[basis])} for m in months]
    return made


def abatements(draw):
    """Fractions in eighths, so that the sum of those that overlap is exact and at most 1."""
    used, made = {}, []
    for _ in range(draw.random.randint(1, 5)):
        first, months = draw.random.randint(0, 30), draw.random.randint(1, 9)
        eighths = draw.random.randint(1, 8)
        span = range(first, first + months)
        if all(used.get(m, 0) + eighths <= 8 for m in span):
            for m in span:
                used[m] = used.get(m, 0) + eighths
            made.append({"from_month": first, "months": months})
            if eighths < 8 or draw.chance(0.5):
                made[-1]["fraction"] = eighths / 8
    return made


def termination(draw, start, end):
    latest = max(1, (end - start).days // draw.among(1, 3))
    notice = start + draw.random.randint(-30, latest) * DAY
    made = {"by": draw.among("tenant", "landlord", "either"),
            "earliest_notice": notice.isoformat(),
            "notice_days": draw.among(0, 30, 60, 90, 90, 180, 400)}
    if draw.chance(0.5):
        made["fee"] = draw.around(1e6)
    if draw.chance(0.5):
        made["fee_months"] = draw.among(1, 3, 2.5)
    if draw.chance(0.2):
        made["annual_probability"] = draw.number(0, 1)
    return made


def end_early(draw, made):
    """Sets an early end only where its last day is not before the start."""
    right = made["termination"]
    start, earliest = parse_date(made["start"]), parse_date(right["earliest_notice"])
    kind = draw.among("null", "absent", "first_exit", "first_exit", "date", "date")
    if kind == "null":
        made["ends_early"] = None
    elif kind == "first_exit" and earliest + right["notice_days"] * DAY >= start:
        made["ends_early"] = "first_exit"
    elif kind == "date":
        notice = max(earliest, start) + draw.random.randint(0, draw.among(30, 700)) * DAY
        made["ends_early"] = notice.isoformat()


def after_expiry(draw, made, basis):
    market = {"renewal_probability": draw.among(0.0, 1.0, 0.5, 0.75, 0.9, draw.number(0, 1)),
              "downtime_months": draw.among(0, 1, 3, 5, 6, 9, 12),
              "term_months": draw.among(1, 7, 12, 24, 60),
              "market_rent": "market-" + basis.replace("_", "-")}
    if draw.chance(0.1):
        # On paper exactly half a month of downtime; in doubles a little less.
        market.update(renewal_probability=0.9, downtime_months=5)
    if draw.chance(0.6):
        market["renewal_fraction_of_market"] = draw.among(0.9, 1.0, 1.05)
    if draw.chance(0.6):
        market["escalation"] = draw.among(0.03, 0.0, -0.05)
    if draw.chance(0.6):
        market["renewal_cost_per_kw"] = draw.around(10)
        market["new_cost_per_kw"] = draw.around(90)
    if draw.chance(0.35):
        until = parse_date(made["end"]) + draw.random.randint(1, 1500) * DAY
        market["until"] = until.isoformat()
    return market


# ---------------------------------------------------------------- loans, corporate, valuation

def loan(draw, i):
    kind = draw.among("bullet", "straight_line", "level_payment", "level_payment", "sculpted",
                      "sculpted")
    start = draw.day(0 if kind == "sculpted" else 40, draw.months)
    start = max(start, draw.start) if kind == "sculpted" else start
    months = draw.among(1, 2, 12, 36, 60, draw.random.randint(1, 180))
    if kind == "sculpted":
        months = draw.among(months, 60, 180)
    made = {"id": f"loan-{i}", "principal": draw.around(2e8 if kind == "sculpted" else 3e7),
            "start": start.isoformat(), "term_months": months}
    if draw.chance(0.35):
        made["rate_curve"] = "base-rate"
        made["spread"] = draw.among(0.0, 0.02, 0.035)
    else:
        made["rate"] = draw.among(0.0, 0.06, draw.number(0.01, 0.12))
    if draw.chance(0.6):
        made["day_count"] = draw.among("30/360", "act/360")
    if kind != "bullet" or draw.chance(0.5):
        made["amortisation"] = kind
    if kind != "bullet" and draw.chance(0.6):
        made["interest_only_months"] = draw.random.randint(0, months - 1)
    if kind in ("straight_line", "level_payment"):
        made["amortisation_months"] = draw.among(months, 1, 60, 300, draw.random.randint(1, 200))
    if kind == "sculpted":
        made["dscr"] = draw.among(1.2, 1.5, 2.5)
    if draw.chance(0.6):
        made["fee_fraction"] = draw.among(0.01, 0.02, 0.0)
    if draw.chance(0.07):
        made["enabled"] = False
    return made


def corporate(draw):
    made = {"general_and_administrative_per_month": draw.around(1.5e5),
            "growth": draw.among(0.0, 0.03, -0.01),
            "maintenance_capital_fraction_of_noi": draw.among(0.0, 0.02, 0.05),
            "preferred_dividends_per_month": draw.among(0.0, 25000.0)}
    return {key: value for key, value in made.items() if draw.chance(0.8)}


def valuation(draw):
    made = {}
    if draw.chance(0.8):
        made["discount_rate"] = draw.among(0.0, 0.08, 0.1, draw.number(0.02, 0.25))
    if draw.chance(0.5):
        made["equity_discount_rate"] = draw.number(0.05, 0.25)
    if draw.chance(0.5):
        made["date"] = draw.day(12, draw.months - 1).isoformat()
    if draw.chance(0.5):
        made["include_past_flows"] = draw.chance(0.4)
    if draw.chance(0.5):
        sale = exit_terms(draw)
        if sale:
            made["exit"] = sale
    return made


def exit_terms(draw):
    kind = draw.among("forward", "forward", "default", "trailing", "value")
    last = draw.months - (2 if kind in ("forward", "default") else 1)
    if last < 0:
        return None
    month = max(0, last - draw.random.randint(0, draw.among(0, 3, 14, 60, draw.months)))
    first = add_months(draw.start, month)
    made = {"date": first.replace(day=draw.among(1, days_in_month(first), 15)).isoformat()}
    if kind == "value":
        made["value"] = draw.around(2e8)
    else:
        made["cap_rate"] = draw.number(0.04, 0.12)
        if kind != "default":
            made["noi"] = kind
    if draw.chance(0.6):
        made["selling_cost_fraction"] = draw.among(0.0, 0.0125, 0.03)
    return made


# ---------------------------------------------------------------- scenarios

def overrides(draw, project):
    """A few overrides that leave the project valid, whatever else is overridden."""
    found = []
    for lease in draw.random.sample(project["contracts"], min(3, len(project["contracts"]))):
        found += contract_overrides(draw, "/contracts/" + lease["id"], lease)
    for i, site in enumerate(project["facilities"]):
        step = draw.among(site["id"], str(i))
        found.append({"path": f"/facilities/{step}/pue", "op": "set",
                      "value": draw.number(1, 1.7)})
        if site["capital"]:
            found.append({"path": f"/facilities/{step}/capital/0/amount",
                          "op": draw.among("scale", "add"), "value": draw.number(1.01, 1.3)})
        if site.get("enabled") is False:
            found.append({"path": f"/facilities/{step}/enabled", "value": True})
    for item in project["loans"]:
        found.append({"path": f"/loans/{item['id']}/principal", "op": "scale",
                      "value": draw.number(0.5, 1.5)})
        found.append({"path": f"/loans/{item['id']}/enabled", "value": draw.chance(0.5)})
    found.append({"path": "/valuation/discount_rate", "value": draw.number(0.05, 0.2)})
    found.append({"path": "/valuation/include_past_flows", "value": draw.chance(0.5)})
    sale = exit_terms(draw)
    if sale:
        found.append({"path": "/valuation/exit", "value": sale})
    found.append({"path": f"/curves/market-per-month/points/0/value", "op": "scale", "value": 1.2})
    return draw.random.sample(found, min(len(found), draw.random.randint(1, 6)))


def contract_overrides(draw, path, lease):
    found = [{"path": path + "/rent/rate", "op": "scale", "value": draw.number(0.5, 1.5)},
             {"path": path + "/load_factor", "value": draw.number(0.3, 1)},
             {"path": path + "/ramp", "value": [{"months": 3, "fraction": 0.4}]},
             {"path": path + "/abatements", "op": "set", "value": abatements(draw)},
             {"path": path + "/enabled", "value": draw.chance(0.6)}]
    if lease.get("ramp"):
        found[2] = {"path": path + "/ramp/0/fraction", "value": draw.number(0, 1)}
    right = lease.get("termination")
    if right:
        last = parse_date(right["earliest_notice"]) + right["notice_days"] * DAY
        if last >= parse_date(lease["start"]):
            found.append({"path": path + "/ends_early", "value": "first_exit"})
        found.append({"path": path + "/ends_early", "value": None})
        found.append({"path": path + "/termination/fee", "value": draw.around(5e5)})
    if "after_expiry" in lease:
        found.append({"path": path + "/after_expiry/renewal_probability", "value": draw.among(
            0.0, 0.25, 1.0)})
        found.append({"path": path + "/after_expiry/downtime_months", "op": "add", "value": 2})
    return found


def scenarios(draw, project):
    made, ids = [], []
    for i in range(draw.random.randint(0, 3)):
        scenario = {"id": f"case-{i}", "name": f"Case {i}", "overrides": overrides(draw, project)}
        if ids and draw.chance(0.6):
            scenario["based_on"] = draw.among(*ids)
        elif draw.chance(0.3):
            scenario["based_on"] = None
        ids.append(scenario["id"])
        made.append(scenario)
    return made


def generate(seed, size=4):
    draw = Draw(seed, size)
    project = {"format": "rackrent-project", "version": 1, "name": f"Generated {seed}",
               "currency": "USD",
               "timeline": {"start": draw.start.isoformat(), "months": draw.months},
               "curves": curves(draw),
               "facilities": [facility(draw, i) for i in range(draw.random.randint(1, 3))]}
    sites = [site["id"] for site in project["facilities"]]
    project["contracts"] = [contract(draw, i, sites)
                            for i in range(draw.random.randint(0 if draw.chance(0.1) else 1, size))]
    project["loans"] = [loan(draw, i) for i in range(draw.random.randint(0, 5))]
    if draw.chance(0.7):
        project["corporate"] = corporate(draw)
    project["valuation"] = valuation(draw)
    project["scenarios"] = scenarios(draw, project)
    return project


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--size", type=int, default=4, help="the most contracts in the project")
    arguments = parser.parse_args()
    json.dump(generate(arguments.seed, arguments.size), sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
