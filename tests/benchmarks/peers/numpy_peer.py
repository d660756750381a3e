#!/usr/bin/env python3
"""The rent roll in NumPy, every lease and month at once: no Python loop over either.

    numpy_peer.py PROJECT < requests          (see protocol.py)

Outside the times: reading the file, the leases' columns as arrays, and the calendar, which depends on
nothing that is edited. Inside: from these to the rent of each lease in each month, the month's totals, NPV
and IRR. After an edit all of it is computed again, as such a script does: it knows no dependencies.
"""

import datetime
import json
import sys

import numpy as np

import protocol
import rent_roll

EPOCH = datetime.date(1970, 1, 1)


class Calendar:
    """What is known of the timeline's months before any lease is looked at. Days are serial numbers."""

    def __init__(self, project):
        months = rent_roll.months_of(project)
        firsts = months + [rent_roll.months_after(months[-1], 1)]
        serial = np.array([(first - EPOCH).days for first in firsts], dtype=np.int32)
        self.first, self.last = serial[:-1], serial[1:] - 1
        self.days = np.diff(serial)
        # One month before the timeline too: its contract month runs into the first.
        self.number = np.arange(-1, len(months), dtype=np.int32)
        self.number += months[0].year * 12 + months[0].month
        self.years = (self.last - serial[0]) / 365


class Leases:
    """The columns of the rent roll, each as a column of an array."""

    def __init__(self, project):
        table = rent_roll.rows(project)

        def column(value, kind):
            return np.array([value(lease) for lease in table], dtype=kind)[:, np.newaxis]

        self.start = column(lambda lease: (lease["start"] - EPOCH).days, np.int32)
        self.end = column(lambda lease: (lease["end"] - EPOCH).days, np.int32)
        self.start_month = column(
            lambda lease: lease["start"].year * 12 + lease["start"].month, np.int32)
        self.start_day = column(lambda lease: lease["start"].day, np.int32)
        for name in ("ramp_months_1", "ramp_months_2", "free_from", "free_months"):
            setattr(self, name, column(lambda lease, name=name: lease[name], np.int32))
        for name in ("rate", "escalation", "ramp_fraction_1", "ramp_fraction_2", "free_fraction"):
            setattr(self, name, column(lambda lease, name=name: lease[name], float))


def factors(leases, month_number):
    """Escalation x ramp x what is not free, of the contract month that begins in each calendar month."""
    k = month_number - leases.start_month
    ramp = np.where(k < leases.ramp_months_1, leases.ramp_fraction_1,
                    np.where(k < leases.ramp_months_1 + leases.ramp_months_2,
                             leases.ramp_fraction_2, 1.0))
    is_free = (k >= leases.free_from) & (k < leases.free_from + leases.free_months)
    # Powers of whole years, one row a lease, looked up by month: a power for each month costs more.
    years = np.maximum(k // 12, 0).astype(np.intp)
    powers = (1 + leases.escalation) ** np.arange(years.max() + 1)
    escalation = np.take_along_axis(powers, years, axis=1)
    return escalation * ramp * (1 - leases.free_fraction * is_free)


def base_rent(leases, calendar):
    """Rent of each lease (rows) in each month (columns), part months by their days."""
    turn = calendar.first + leases.start_day - 1  # the day on which a contract month begins
    before = np.minimum(leases.end, turn - 1) - np.maximum(leases.start, calendar.first) + 1
    after = np.minimum(leases.end, calendar.last) - np.maximum(leases.start, turn) + 1
    factor = factors(leases, calendar.number)
    days = np.maximum(before, 0) * factor[:, :-1] + np.maximum(after, 0) * factor[:, 1:]
    return leases.rate * days / calendar.days


def present_value(flows, years, rate):
    return flows @ (1 + rate) ** -years


def internal_rate(flows, years, rate=0.1):
    """Newton's method, which a flow out followed by flows in needs no more than."""
    for _ in range(50):
        discounted = flows * (1 + rate) ** -years
        step = discounted.sum() / (discounted @ years / (1 + rate))
        rate += step
        if abs(step) < 1e-12:
            break
    return float(rate)


def compute(leases, calendar, project):
    totals = base_rent(leases, calendar).sum(axis=0)
    flows = totals.copy()
    flows[0] -= rent_roll.purchase(project)
    npv = present_value(flows, calendar.years, project["valuation"]["discount_rate"])
    return protocol.results(totals, float(npv), internal_rate(flows, calendar.years))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        project = json.load(file)
    leases, calendar = Leases(project), Calendar(project)
    position, edited_rate = rent_roll.edit_of(project)
    given_rate = leases.rate[position, 0]

    def with_rate(rate):
        leases.rate[position, 0] = rate
        return compute(leases, calendar, project)

    def measure(runs):
        return {
            "computed": protocol.timed(runs, lambda _: compute(leases, calendar, project)),
            "edited": protocol.timed(
                runs, lambda run: with_rate(given_rate if run % 2 else edited_rate)),
            "edited_results": with_rate(edited_rate),
            "results": with_rate(given_rate)}

    protocol.serve(measure)


if __name__ == "__main__":
    main()
