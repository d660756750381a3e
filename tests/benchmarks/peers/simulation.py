#!/usr/bin/env python3
"""The simulation of the Colossus sample in NumPy, all paths and months at once, beside rackrent-cli.

    simulation.py --cli rackrent-cli PROJECT [--paths N] [--rounds N]

The script knows this one project: two leases at a monthly rent, the first with a ramp that is drawn, capital
that is drawn, power of what is occupied, notice at an exponential time; no fees, recoveries, or sale. Both find
NPV, break-even on rent and on NOI, with mean, standard error and percentiles, and quantile bands by month of
cumulative cash and rent. Their draws are not the same: their means must agree to five standard errors.

Outside NumPy's times: starting Python, reading the file, the calendar. Inside rackrent-cli's: everything, with its
start and its JSON.
"""

import argparse
import datetime
import json
import statistics
import subprocess
import sys
import time

import numpy as np

SHARES = (0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99)
DAYS_PER_YEAR = 365.25


def day(text):
    return datetime.date.fromisoformat(text).toordinal()


class Colossus:
    """The project's numbers, and its calendar. Days are serial numbers."""

    def __init__(self, project):
        start = datetime.date.fromisoformat(project["timeline"]["start"])
        firsts = [datetime.date(start.year + (start.month - 1 + i) // 12, (start.month - 1 + i) % 12 + 1, 1).toordinal()
                  for i in range(project["timeline"]["months"] + 1)]
        self.first = np.array(firsts[:-1], dtype=float)
        self.days = np.diff(np.array(firsts, dtype=float))
        self.facility = project["facilities"][0]
        self.leases = [lease for lease in project["contracts"] if lease.get("enabled", True)]
        self.drivers = project["simulation"]["drivers"]
        rate = project["valuation"]["discount_rate"]
        self.factors = (1 + rate) ** -((self.first + self.days - 1 - firsts[0]) / 365)
        spend = self.facility["capital"][0]["spend"]
        count = spend["months"]
        edges = (1 - np.cos(np.pi * np.arange(count + 1) / count)) / 2
        begin = datetime.date.fromisoformat(spend["start"])
        ends = np.array([datetime.date(begin.year + (begin.month + i) // 12, (begin.month + i) % 12 + 1, 1).toordinal() - 1
                         for i in range(count)], dtype=float)
        assert ends[-1] < firsts[0], "all capital is spent before the timeline"
        self.sunk_value = float(np.diff(edges) @ (1 + rate) ** -((ends - firsts[0]) / 365))
        self.valuation = firsts[0]


def last_days(lease, uniform, valuation):
    right = lease["termination"]
    years = np.log1p(-uniform) / np.log1p(-right["annual_probability"])
    notice = max(day(right["earliest_notice"]), valuation) + np.floor(years * DAYS_PER_YEAR)
    return np.minimum(day(lease["end"]), notice + right["notice_days"])


def occupied_share(model, lease, last):
    """The share of each month (columns) that each path (rows) is let."""
    begin = np.maximum(model.first, day(lease["start"]))
    end = np.minimum(model.first + model.days - 1, last[:, np.newaxis])
    return np.maximum(end - begin + 1, 0) / model.days


def months_to(flow, capital):
    """Months until the sum of a flow reaches the capital, linear within the month; NaN where it never does."""
    total = np.cumsum(flow, axis=1)
    reached = total >= capital[:, np.newaxis] * (1 - 1e-12)
    at = reached.argmax(axis=1)
    rows = np.arange(len(flow))
    before = total[rows, at] - flow[rows, at]
    with np.errstate(divide="ignore", invalid="ignore"):
        months = at + np.clip((capital - before) / flow[rows, at], 0, 1)
    return np.where(reached.any(axis=1), months, np.nan)


def described(values):
    there = values[~np.isnan(values)]
    return {"mean": float(there.mean()), "standard_error": float(there.std(ddof=1) / np.sqrt(len(there))),
            "percentiles": np.percentile(there, [100 * share for share in SHARES])}


def simulate(model, paths, seed):
    random = np.random.Generator(np.random.Philox(seed))
    draws = [random.triangular(d["distribution"]["low"], d["distribution"]["mode"], d["distribution"]["high"], paths)
             for d in model.drivers]
    fraction, capital = draws
    rent = np.zeros((paths, len(model.first)))
    occupied = np.zeros_like(rent)
    for lease in model.leases:
        share = occupied_share(model, lease, last_days(lease, random.random(paths), model.valuation))
        occupied += lease["capacity"]["critical_it_mw"] * share
        for stage in lease.get("ramp", []):  # from the first of the timeline's months on
            share[:, :stage["months"]] *= fraction[:, np.newaxis]
        rent += lease["rent"]["rate"] * share
    power = occupied * (24 * model.days * model.facility["pue"] * model.facility["power"]["price_per_mwh"])
    noi = rent - power
    npv = noi @ model.factors - capital * model.sunk_value
    cash = np.cumsum(noi, axis=1) - capital[:, np.newaxis]
    fan = [np.quantile(row, SHARES, axis=0) for row in (cash, rent)]
    metrics = {"npv": npv, "payback_rent_months": months_to(rent, capital), "payback_noi_months": months_to(noi, capital)}
    return {key: described(values) for key, values in metrics.items()}, fan


def agreement(ours, theirs, fan):
    """Faults, in words."""
    faults = []
    for key, found in theirs.items():
        expected = ours["metrics"][key]
        error = 5 * np.hypot(found["standard_error"], expected["standard_error"])
        if abs(found["mean"] - expected["mean"]) > error:
            faults.append(f"{key}: {found['mean']!r} in NumPy, {expected['mean']!r} in Rackrent")
    cash = fan[0]  # the rent's median jumps in the month by which half of the paths have ended
    median = np.array(ours["fan"]["cumulative_cash"]["50"])
    if np.max(np.abs(cash[SHARES.index(0.5)] - median)) > 0.03 * (np.max(cash) - np.min(cash)):
        faults.append("the median of cumulative cash differs")
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True, help="the program rackrent-cli")
    parser.add_argument("project")
    parser.add_argument("--paths", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    with open(arguments.project, encoding="utf-8") as file:
        model = Colossus(json.load(file))
    ours, theirs = [], []
    for seed in range(arguments.rounds):  # in turn, so that what disturbs the machine disturbs both
        start = time.perf_counter()
        answer = subprocess.run([arguments.cli, "simulate", arguments.project, "--paths", str(arguments.paths),
                                 "--seed", str(seed)], check=True, capture_output=True).stdout
        ours.append(time.perf_counter() - start)
        start = time.perf_counter()
        metrics, fan = simulate(model, arguments.paths, seed)
        theirs.append(time.perf_counter() - start)
        if faults := agreement(json.loads(answer), metrics, fan):
            sys.exit("simulation.py: " + "; ".join(faults))
    ratio = statistics.median(b / a for a, b in zip(ours, theirs))
    print(f"{arguments.paths:,} paths of Colossus: NumPy {statistics.median(theirs) * 1e3:.0f} ms, rackrent-cli "
          f"{statistics.median(ours) * 1e3:.0f} ms with its start; the ratio, {ratio:.3g}, is NumPy's time over ours")


if __name__ == "__main__":
    main()
