#!/usr/bin/env python3
"""Compares rackrent-cli with the oracle on generated projects, line by line and month by month.

    compare.py --cli PATH_TO_rackrent-cli --seeds A..B [--size S] [--keep FOLDER]

Exit status 1 when anything differs beyond the tolerances of the conformance files. With --keep, the
projects that differ are written there.
"""

import argparse
import json
import os
import subprocess
import sys

import generate
import oracle
from tolerance import differences

SHOWN = 12


def from_cli(cli, text, scenario):
    """(result, None) or (None, what went wrong)."""
    command = [cli, "compute", "-"] + (["--scenario", scenario] if scenario else [])
    done = subprocess.run(command, input=text, capture_output=True, text=True, timeout=300,
                          check=False)
    if done.returncode != 0:
        return None, f"exit status {done.returncode}: {done.stderr.strip()[:2000]}"
    try:
        return json.loads(done.stdout), None
    except json.JSONDecodeError as error:
        return None, f"standard output is not JSON: {error}"


def compare_seed(cli, seed, size):
    """[(scenario, differences)] of one generated project."""
    project = generate.generate(seed, size)
    text = json.dumps(project)
    runs = []
    for scenario in [None] + [s["id"] for s in project["scenarios"]]:
        actual, problem = from_cli(cli, text, scenario)
        if problem:
            runs.append((scenario, [problem]))
        else:
            runs.append((scenario, differences(oracle.compute(project, scenario), actual)))
    return text, runs


def seed_range(text):
    first, _, last = text.partition("..")
    return range(int(first), int(last or first) + 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", required=True)
    parser.add_argument("--seeds", required=True, type=seed_range)
    parser.add_argument("--size", type=int, default=4)
    parser.add_argument("--keep")
    arguments = parser.parse_args()
    compared, different = 0, 0
    for seed in arguments.seeds:
        text, runs = compare_seed(arguments.cli, seed, arguments.size)
        compared += len(runs)
        for scenario, found in runs:
            if not found:
                continue
            different += 1
            print(f"seed {seed}, {scenario or 'base'}: {len(found)} differences "
                  "(oracle against rackrent-cli)")
            for line in found[:SHOWN]:
                print("  " + line)
        if arguments.keep and any(found for _, found in runs):
            os.makedirs(arguments.keep, exist_ok=True)
            with open(os.path.join(arguments.keep, f"{seed}.json"), "w", encoding="utf-8") as out:
                out.write(text)
    print(f"{compared} runs compared, {different} differ")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
