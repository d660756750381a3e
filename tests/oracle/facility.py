"""One facility: power, operating costs and what tenants pay back of them, capital, depreciation."""

import math

from curves import add_on, curve_value, grown
from dates import add_months, first_of_month, parse_date

REAL_ESTATE = {"land", "shell", "mep", "power"}


def power_price(facility, project, i, month):
    power = facility.get("power")
    if not power:
        return 0.0
    if "price_curve" in power:
        return curve_value(project["curves"][power["price_curve"]], month)
    return grown(power["price_per_mwh"], power.get("growth", 0.0), i)


def energised_mw(facility, month):
    return sum(p.get("critical_it_mw", 0.0) for p in facility.get("phases", [])
               if parse_date(p["date"]) <= month)


def operating_cost(cost, energised, rent, i):
    rate = grown(cost["rate"], cost.get("growth", 0.0), i)
    return {"per_month": rate, "per_year": rate / 12, "per_kw_month": rate * 1000 * energised,
            "fraction_of_rent": rate * rent}[cost["basis"]]


def spend_schedule(capital):
    """(month, amount) of each spend month."""
    spend = capital["spend"]
    n = spend.get("months", 1)
    for j in range(n):
        share = 1 / n
        if spend.get("profile", "straight_line") == "s_curve":
            share = (math.cos(math.pi * j / n) - math.cos(math.pi * (j + 1) / n)) / 2
        yield add_months(first_of_month(parse_date(spend["start"])), j), capital["amount"] * share


def depreciation_schedule(capital):
    """The charges of the months of life, the first of them in the month of `in_service`."""
    rule = capital.get("depreciation") or {"method": "none"}
    if rule.get("method", "none") == "none":
        return None, []
    amount, life = capital["amount"], rule["life_months"]
    residual = amount * rule.get("residual_fraction", 0.0)
    charges, book = [], amount
    for month in range(life):
        if rule["method"] == "straight_line":
            charge = (amount - residual) / life
        else:
            charge = max(book * rule.get("factor", 2.0) / life, (book - residual) / (life - month))
            charge = min(charge, book - residual)
        charges.append(charge)
        book -= charge
    return first_of_month(parse_date(rule.get("in_service", capital["spend"]["start"]))), charges


def facility_lines(facility, project, timeline, tenants):
    """Lines of a facility and its (month, amount) of sunk capital; fills in the recoveries of its
    tenants' lines [(terms, lines)]."""
    n = timeline["months"]
    names = ("power_cost", "operating_costs", "capital", "depreciation",
             "real_estate_depreciation", "energised_mw")
    lines = {name: [0.0] * n for name in names}
    for i, month in enumerate(timeline["firsts"]):
        price = power_price(facility, project, i, month)
        energised = energised_mw(facility, month)
        occupied = sum(t["occupied_mw"][i] for _, t in tenants)
        rent = sum(t["base_rent"][i] + t["speculative_rent"][i] for _, t in tenants)
        lines["energised_mw"][i] = energised
        recoverable = 0.0
        for cost in facility.get("operating_costs", []):
            amount = operating_cost(cost, energised, rent, i)
            lines["operating_costs"][i] += amount
            recoverable += amount if cost.get("recoverable", False) else 0.0
        for terms, tenant in tenants:
            share = terms.get("recovery") or {}
            lines["power_cost"][i] += tenant["energy"][i] * price
            tenant["power_recovery"][i] = tenant["energy"][i] * price * share.get("power", 0.0)
            space = max(energised, occupied)
            if space > 0:
                tenant["opex_recovery"][i] = (share.get("operating_costs", 0.0) * recoverable
                                              * tenant["occupied_mw"][i] / space)
    sunk = capital_lines(facility, timeline, lines)
    lines["sunk_capital"] = math.fsum(amount for _, amount in sunk)
    return lines, sunk


def capital_lines(facility, timeline, lines):
    """Spending and depreciation; returns the (month, amount) spent before the timeline."""
    sunk = []
    for capital in facility.get("capital", []):
        for month, amount in spend_schedule(capital):
            if month < timeline["start"]:
                sunk.append((month, amount))
            else:
                add_on(lines["capital"], timeline, month, amount)
        real_estate = capital.get("real_estate", capital["category"] in REAL_ESTATE)
        first, charges = depreciation_schedule(capital)
        for j, charge in enumerate(charges):
            add_on(lines["depreciation"], timeline, add_months(first, j), charge)
            if real_estate:
                add_on(lines["real_estate_depreciation"], timeline, add_months(first, j), charge)
    return sunk
