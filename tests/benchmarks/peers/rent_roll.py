#!/usr/bin/env python3
"""One rent roll for all peers: a Rackrent project file of plain leases, the same in every run.

    rent_roll.py [--contracts N] [--months M] > FILE

Leases start on the first or in the middle of a month, before and within the timeline, and end on any
day. Rent by the month escalates by a fixed rate on the anniversaries of the start, after up to two stages
of a ramp and under up to one stretch of free rent, whole or in part. The portfolio is bought in the
first month, so that the flows have an internal rate of return.
"""

import argparse
import datetime
import json
import random
import sys

START = datetime.date(2026, 1, 1)
DISCOUNT_RATE = 0.09
ESCALATIONS = (0.0, 0.02, 0.025, 0.03, 0.035)
RAMPS = ((), (), ((3, 0.5),), ((6, 0.25), (6, 0.75)), ((4, 0.0), (9, 0.6)))
FREE = (None, None, (0, 2, 1.0), (0, 6, 0.5), (1, 3, 1.0), (12, 1, 1.0))
TERMS = (36, 60, 84, 120, 180, 240)
EDIT_FACTOR = 1.1
DAY = datetime.timedelta(days=1)


class Draw:
    """Choices that are the same for one seed on every version of Python."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def among(self, values):
        return values[int(self.random.random() * len(values))]

    def number(self, low, high):
        """A whole number from `low` up to, not including, `high`."""
        return low + int(self.random.random() * (high - low))


def months_after(first_of_month, n):
    months = first_of_month.year * 12 + first_of_month.month - 1 + n
    return datetime.date(months // 12, months % 12 + 1, 1)


def dated_terms(draw, months):
    """(start, end): a whole number of months, one lease in four ending some days late."""
    start = months_after(START, draw.number(-months // 4, months * 2 // 3))
    start = start.replace(day=draw.among((1, 1, 15, 16)))
    end = months_after(start.replace(day=1), draw.among(TERMS)).replace(day=start.day) - DAY
    return start, end + draw.among((0, 0, 0, 11)) * DAY


def contract(draw, number, months):
    start, end = dated_terms(draw, months)
    terms = {
        "id": f"lease-{number + 1}", "tenant": f"Tenant {number % 97 + 1}", "facility": "campus",
        "kind": "colocation", "start": start.isoformat(), "end": end.isoformat(),
        "capacity": {"critical_it_mw": draw.number(1, 40) / 10},
        "rent": {"basis": "per_month", "rate": draw.number(20000, 900000)},
        "escalation": {"kind": "fixed", "rate": draw.among(ESCALATIONS)},
        "ramp": [{"months": n, "fraction": f} for n, f in draw.among(RAMPS)],
    }
    free = draw.among(FREE)
    if free:
        terms["abatements"] = [dict(zip(("from_month", "months", "fraction"), free))]
    return terms


def rent_roll(contracts, months, seed=2026):
    """The project as a file has it."""
    draw = Draw(seed)
    leases = [contract(draw, number, months) for number in range(contracts)]
    price = round(months / 3) * sum(lease["rent"]["rate"] for lease in leases)
    energised = sum(lease["capacity"]["critical_it_mw"] for lease in leases)
    return {
        "format": "rackrent-project", "version": 1, "name": f"Rent roll of {contracts} leases",
        "currency": "USD", "timeline": {"start": START.isoformat(), "months": months},
        "facilities": [{
            "id": "campus", "phases": [{"date": "2010-01-01", "critical_it_mw": energised}],
            "capital": [{"category": "shell", "amount": price,
                         "spend": {"start": START.isoformat(), "months": 1},
                         "depreciation": {"method": "none"}}]}],
        "contracts": leases,
        "valuation": {"date": START.isoformat(), "discount_rate": DISCOUNT_RATE},
    }


def rows(project):
    """The leases as the rows of a table, one dict each: what a spreadsheet would have in its columns."""
    table = []
    for lease in project["contracts"]:
        stages = [(s["months"], s["fraction"]) for s in lease["ramp"]] + [(0, 1.0)] * 2
        free = (lease.get("abatements") or [{"from_month": 0, "months": 0, "fraction": 0.0}])[0]
        table.append({
            "id": lease["id"], "tenant": lease["tenant"],
            "start": datetime.date.fromisoformat(lease["start"]),
            "end": datetime.date.fromisoformat(lease["end"]),
            "rate": lease["rent"]["rate"], "escalation": lease["escalation"]["rate"],
            "ramp_months_1": stages[0][0], "ramp_fraction_1": stages[0][1],
            "ramp_months_2": stages[1][0], "ramp_fraction_2": stages[1][1],
            "free_from": free["from_month"], "free_months": free["months"],
            "free_fraction": free["fraction"]})
    return table


def months_of(project):
    """The first days of the timeline's months."""
    start = datetime.date.fromisoformat(project["timeline"]["start"])
    return [months_after(start, i) for i in range(project["timeline"]["months"])]


def purchase(project):
    """What is paid in the first month."""
    return project["facilities"][0]["capital"][0]["amount"]


def edit_of(project):
    """(position, new rate): the edit that every peer makes, of the lease with the most days to pay for."""
    months = months_of(project)
    end = months_after(months[-1], 1) - DAY

    def days(position):
        lease = table[position]
        return (min(lease["end"], end) - max(lease["start"], months[0])).days

    table = rows(project)
    position = max(range(len(table)), key=days)
    return position, table[position]["rate"] * EDIT_FACTOR


def edited(project):
    """The project after the edit."""
    position, rate = edit_of(project)
    changed = json.loads(json.dumps(project))
    changed["contracts"][position]["rent"]["rate"] = rate
    return changed


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--contracts", type=int, default=1000)
    parser.add_argument("--months", type=int, default=120)
    arguments = parser.parse_args()
    json.dump(rent_roll(arguments.contracts, arguments.months), sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
