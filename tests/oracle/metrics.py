"""The metrics of the rules, from the monthly lines and the contracts' terms."""

import math

from dates import DAY, add_months, days_in_month, month_end, parse_date

# A flow that is zero on paper comes out as a few ulps of what it is the difference of.
ROUNDING = 1e-12


def all_metrics(project, timeline, lines, contracts, sunk):
    valuation = project.get("valuation") or {}
    date = parse_date(valuation["date"]) if valuation.get("date") else timeline["start"]
    rate = valuation.get("discount_rate", 0.10)
    equity_rate = valuation.get("equity_discount_rate", rate)
    past = valuation.get("include_past_flows", True)
    capital_total = math.fsum(lines["capital"]) + math.fsum(amount for _, amount in sunk)

    metrics = {"capital_total": capital_total}
    for prefix, line, r in (("", "unlevered_cash_flow", rate),
                            ("levered_", "levered_cash_flow", equity_rate)):
        flows = dated_flows(timeline, lines[line], sunk, date, past)
        metrics[prefix + "npv"] = present_value(flows, date, r)
        roots = irr_roots(flows, date)
        metrics[prefix + "irr_roots"] = roots
        metrics[prefix + "irr"] = roots[0] if len(roots) == 1 else None
        metrics[prefix + "moic"] = multiple(flows, largest_gross_flow(lines, sunk))
    rent = [sum(t) for t in zip(lines["base_rent"], lines["speculative_rent"],
                                lines["termination_fees"])]
    put_payback(metrics, "payback_rent", timeline, rent, capital_total)
    put_payback(metrics, "payback_noi", timeline, lines["noi"], capital_total)
    put_discounted_payback(metrics, timeline, lines, sunk, date, rate, past)
    metrics.update(rent_metrics(contracts, date))
    metrics["dscr_minimum"] = dscr_minimum(lines)
    metrics["yield_on_cost"] = yield_on_cost(lines, capital_total)
    return metrics


# ---------------------------------------------------------------- flows

def dated_flows(timeline, line, sunk, date, past):
    """[(last day of the month, flow)], sunk capital netted in the months in which it was spent."""
    by_day = {}
    for month, amount in sunk:
        by_day[month_end(month)] = by_day.get(month_end(month), 0.0) - amount
    for month, flow in zip(timeline["firsts"], line):
        by_day[month_end(month)] = by_day.get(month_end(month), 0.0) + flow
    return sorted((day, flow) for day, flow in by_day.items() if past or day >= date)


def largest_gross_flow(lines, sunk):
    names = ("revenue", "power_cost", "operating_costs", "capital", "exit_proceeds", "debt_draws",
             "balloon")
    return max([abs(v) for name in names for v in lines[name]] + [abs(a) for _, a in sunk] + [0.0])


def discount(value, day, date, rate):
    return value / (1 + rate) ** ((day - date).days / 365)


def present_value(flows, date, rate):
    return math.fsum(discount(flow, day, date, rate) for day, flow in flows)


def multiple(flows, gross):
    real = [flow for _, flow in flows if abs(flow) > ROUNDING * gross]
    negative = -math.fsum(f for f in real if f < 0)
    return math.fsum(f for f in real if f > 0) / negative if negative > 0 else None


def irr_roots(flows, date):
    """Every rate in (-0.99, 100] at which the flows are worth nothing, found on a fine grid of
    x = ln(1 + rate), in which the flows are a sum of exponentials."""
    largest = max((abs(f) for _, f in flows), default=0.0)
    terms = [((day - flows[0][0]).days / 365, f) for day, f in flows if abs(f) > ROUNDING * largest]
    signs = [f > 0 for _, f in terms]
    changes = sum(a != b for a, b in zip(signs, signs[1:]))
    if changes == 0:
        return []

    def value(x):
        return math.fsum(f * math.exp(-x * t) for t, f in terms)

    low, high = math.log(0.01), math.log(101)
    cells = 64 if changes == 1 else 3000
    grid = [low + (high - low) * i / cells for i in range(cells + 1)]
    values = [value(x) for x in grid]
    roots = []
    for a, b, fa, fb in zip(grid, grid[1:], values, values[1:]):
        if fb == 0:
            roots.append(b)
        elif fa != 0 and (fa > 0) != (fb > 0):
            roots.append(bisect(value, a, b, fa > 0))
    return [math.expm1(x) for x in roots]


def bisect(value, a, b, positive_at_a):
    for _ in range(100):
        middle = (a + b) / 2
        if (value(middle) > 0) == positive_at_a:
            a = middle
        else:
            b = middle
    return (a + b) / 2


# ---------------------------------------------------------------- payback

def payback(flows, target):
    """Months until the cumulative flows reach the target, linear within the month, else None."""
    total = 0.0
    for i, flow in enumerate(flows):
        if total + flow >= target:
            return i + (target - total) / flow if flow > 0 else float(i)
        total += flow
    return None


def payback_date(timeline, months):
    if months is None:
        return None
    i = math.floor(months)
    month = add_months(timeline["start"], i)
    days = math.floor((months - i) * days_in_month(month) + 1e-6)
    return (month + days * DAY).isoformat()


def put_payback(metrics, name, timeline, flows, target):
    months = payback(flows, target) if target > 0 else None
    metrics[name + "_months"] = months
    metrics[name + "_date"] = payback_date(timeline, months)


def put_discounted_payback(metrics, timeline, lines, sunk, date, rate, past):
    def counted(day):
        return past or day >= date

    def worth(line):
        return [discount(v, month_end(m), date, rate) if counted(month_end(m)) else 0.0
                for m, v in zip(timeline["firsts"], line)]

    target = math.fsum(worth(lines["capital"])) + math.fsum(
        discount(a, month_end(m), date, rate) for m, a in sunk if counted(month_end(m)))
    put_payback(metrics, "payback_discounted", timeline, worth(lines["noi"]), target)


# ---------------------------------------------------------------- rent

def rent_between(contract, first, last):
    total, day = [], first
    while day <= last:
        total.append(contract.base_rent(day))
        day += DAY
    return math.fsum(total)


def rent_metrics(contracts, date):
    headline = committed = annualised = to_last = to_exit = 0.0
    for contract in contracts:
        first = max(date, contract.start)
        exit_day = contract.first_exit(date)
        headline += rent_between(contract, first, contract.end)
        committed += rent_between(contract, first, exit_day)
        if contract.start <= date <= contract.last:
            rent = contract.annual_rent(date)
            annualised += rent
            to_last += rent * ((contract.last - date).days + 1) / 365.25
            to_exit += rent * ((min(contract.last, exit_day) - date).days + 1) / 365.25
    return {"headline_rent": headline, "committed_rent": committed,
            "annualised_rent": annualised,
            "walt_years": to_last / annualised if annualised > 0 else None,
            "walt_to_exit_years": to_exit / annualised if annualised > 0 else None}


# ---------------------------------------------------------------- cover and yield

def dscr_minimum(lines):
    service = [i + p for i, p in zip(lines["interest"], lines["principal"])]
    ratios = [math.fsum(lines["noi"][i:i + 12]) / math.fsum(service[i:i + 12])
              for i in range(len(service) - 11) if all(s > 0 for s in service[i:i + 12])]
    return min(ratios) if ratios else None


def yield_on_cost(lines, capital_total):
    recurring = [n - f for n, f in zip(lines["noi"], lines["termination_fees"])]
    if len(recurring) < 12 or capital_total <= 0:
        return None
    return max(math.fsum(recurring[i:i + 12]) for i in range(len(recurring) - 11)) / capital_total
