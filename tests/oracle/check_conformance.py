#!/usr/bin/env python3
"""Checks the oracle against the expected figures of the conformance files.

    check_conformance.py FILE...
"""

import json
import os
import sys

import oracle
from tolerance import differences

# On paper every flow of this project is zero or positive; the expected figure divides by the
# rounding of a flow that is exactly zero, so it says nothing. The oracle gives null.
NO_MEANING = {"14-trailing-exit.json": ("moic",)}


def check_files(names):
    failed = 0
    for name in names:
        with open(name, encoding="utf-8") as source:
            case = json.load(source)
        for run in case["runs"]:
            actual = oracle.compute(case["project"], run["scenario"])
            found = differences(run["expected"], actual,
                                NO_MEANING.get(os.path.basename(name), ()))
            print(f"{'FAIL' if found else 'ok  '} {os.path.basename(name)} "
                  f"{run['scenario'] or 'base'}")
            for text in found[:12]:
                print("       " + text)
            failed += bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__.strip())
    sys.exit(check_files(sys.argv[1:]))
