"""How run.py talks with a peer: a line with a number of runs in, a line of JSON out, until the input ends.

An answer is {"computed": [microseconds, ...], "edited": [...], "results": R, "edited_results": R} with
R = {"base_rent": [money of each month], "npv": money, "irr": rate a year}.
"""

import json
import sys
import time


def timed(runs, work):
    """Microseconds of each of `runs` calls of `work(run)`, after one that does not count."""
    work(-1)
    times = []
    for run in range(runs):
        start = time.perf_counter_ns()
        work(run)
        times.append((time.perf_counter_ns() - start) / 1000)
    return times


def results(base_rent, npv, irr):
    return {"base_rent": list(base_rent), "npv": npv, "irr": irr}


def serve(measure):
    """Answers each line on standard input with what `measure(runs)` gives."""
    for line in sys.stdin:
        print(json.dumps(measure(int(line))), flush=True)
