#!/usr/bin/env python3
"""Rackrent beside its peers: the same work on the same inputs, in the same run, told as ratios.

    run.py --rackrent PROGRAM [--quantlib PROGRAM] [--only NAMES] [--reference] [--json FILE]

A rent roll (rent_roll.py) goes to LibreOffice Calc as formulas, to NumPy as arrays and to Rackrent as a
project; dated flows go to QuantLib and to Rackrent. All must agree, or this fails. Then they are measured
in turn, round after round, so that what disturbs the machine disturbs all. A peer that is not installed is
left out with a word. Times are this machine's at this hour: only the ratios are worth quoting.

Rackrent computes every line and metric it has in that time, the peers only the months' base rent, their
totals, NPV and IRR.
"""

import argparse
import contextlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile

import rent_roll

HERE = os.path.dirname(os.path.abspath(__file__))
ORACLE = os.path.join(HERE, "..", "..", "oracle")
RELATIVE = 1e-9
RATE = 1e-8
SLOW_PEER = 4  # Calc makes so many times fewer runs
ROLL_WORK = (("computed", "calc", "rent roll computed", "LibreOffice Calc, hard recalculation"),
             ("computed", "numpy", "rent roll computed", "NumPy"),
             ("edited", "calc", "one rent edited", "LibreOffice Calc"),
             ("edited", "numpy", "one rent edited", "NumPy, all computed again"))
FLOW_WORK = (("npv", "npv", "XNPV of 400 flows", "QuantLib"),
             ("irr", "yield", "XIRR of 400 flows", "QuantLib, its yield"),
             ("irr", "brent", "XIRR of 400 flows", "QuantLib, its Brent on our XNPV"))
NAMES = ("rackrent", "calc", "numpy", "quantlib")


class Disagreement(Exception):
    """Two peers found different figures for the same inputs."""


class PeerEnded(Exception):
    """A peer gave up; what it said is on standard error."""


# ---------------------------------------------------------------- the peers

def python_with(module):
    """A Python that has the module: this one, or the system's."""
    for python in (sys.executable, "/usr/bin/python3"):
        if os.path.exists(python) and subprocess.run(
                [python, "-c", f"import {module}"], capture_output=True, check=False).returncode == 0:
            return python
    return None


def script(python, name, project):
    return [python, os.path.join(HERE, name), project]


def calc_command(project):
    python = python_with("uno")
    if python is None or shutil.which("soffice") is None:
        return None
    return script(python, "calc_peer.py", project)


def numpy_command(project):
    python = python_with("numpy")
    return python and script(python, "numpy_peer.py", project)


def rackrent_command(program, project_file, project):
    position, rate = rent_roll.edit_of(project)
    return [program, project_file, str(position), repr(rate)]


def commands(arguments, project_file, project):
    """{name: (title, command or None, packages)} of all that are asked for."""
    quantlib = arguments.quantlib if arguments.quantlib and os.path.exists(arguments.quantlib) else None
    every = {
        "rackrent": ("Rackrent", rackrent_command(arguments.rackrent, project_file, project), ""),
        "calc": ("LibreOffice Calc", calc_command(project_file), "libreoffice-calc-nogui, python3-uno"),
        "numpy": ("NumPy", numpy_command(project_file), "python3-numpy"),
        "quantlib": ("QuantLib", quantlib and [quantlib], "libquantlib0-dev"),
    }
    return {name: every[name] for name in every if name in {"rackrent"}.union(arguments.only or every)}


class Peer:
    """A running peer, asked line by line (protocol.py)."""

    def __init__(self, title, command):
        self.title = title
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, runs):
        line = ""
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.write(f"{runs}\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        if not line:
            raise PeerEnded(f"{self.title} ended without an answer")
        return json.loads(line)

    def close(self):
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


# ---------------------------------------------------------------- agreement

def reference_results(project):
    """What the independent implementation of the rules finds, day by day."""
    sys.path.insert(0, ORACLE)
    import oracle
    found = oracle.compute(project)
    return {"base_rent": found["lines"]["base_rent"], "npv": found["metrics"]["npv"],
            "irr": found["metrics"]["irr"]}


def differs(a, b):
    return abs(a - b) > RELATIVE * max(abs(a), abs(b))


def same_rate(a, b):
    """Rates within tolerance, or none on both sides."""
    return a is b if a is None or b is None else abs(a - b) < RATE


def check_same(title, found, expected, months):
    """Fails with every place where a peer's results are not Rackrent's."""
    faults = []
    if len(found["base_rent"]) != len(months):
        faults.append(f"{len(found['base_rent'])} months, not {len(months)}")
    for month, a, b in zip(months, found["base_rent"], expected["base_rent"]):
        if differs(a, b):
            faults.append(f"base rent of {month:%Y-%m}: {a!r} against {b!r}")
    if differs(found["npv"], expected["npv"]):
        faults.append(f"NPV: {found['npv']!r} against {expected['npv']!r}")
    if not same_rate(found["irr"], expected["irr"]):
        faults.append(f"IRR: {found['irr']!r} against {expected['irr']!r}")
    if faults:
        raise Disagreement(f"{title} against Rackrent: " + "\n  ".join(faults))


def check_edit_moves(answer, title):
    if answer["results"]["base_rent"] == answer["edited_results"]["base_rent"]:
        raise Disagreement(f"{title}: the edit changed nothing")


def check_rolls(answers, project):
    """All peers of the rent roll against Rackrent, before and after the edit."""
    months = rent_roll.months_of(project)
    ours = answers["Rackrent"]
    for title, answer in answers.items():
        check_edit_moves(answer, title)
        for state in ("results", "edited_results"):
            check_same(title, answer[state], ours[state], months)


def check_flows(answer):
    """QuantLib's figures against ours; lines that say how far apart they are."""
    ours, theirs = answer["rackrent"], answer["quantlib"]
    if differs(ours["npv"], theirs["npv"]):
        raise Disagreement(f"XNPV: QuantLib {theirs['npv']!r}, Rackrent {ours['npv']!r}")
    lines = [f"XNPV: QuantLib differs by {abs(ours['npv'] / theirs['npv'] - 1):.1e} of it"]
    for key, name in (("yield", "its yield"), ("brent", "its Brent")):
        if not same_rate(ours["irr"], theirs[key]):
            raise Disagreement(f"XIRR: QuantLib, {name}, {theirs[key]!r}, Rackrent {ours['irr']!r}")
        lines.append(f"XIRR: QuantLib, {name}, differs by {abs(ours['irr'] - theirs[key]):.1e}")
    return lines


# ---------------------------------------------------------------- measuring

def measure(peers, rounds, runs):
    """{name: its answers, one a round}, one peer after the other in each round."""
    answers = {name: [] for name in peers}
    for _ in range(rounds):
        for name, peer in peers.items():
            answers[name].append(peer.ask(max(1, runs // SLOW_PEER) if name == "calc" else runs))
    return answers


def spread(rounds):
    times = sorted(time for times in rounds for time in times)
    return {"median": statistics.median(times), "low": times[int(0.05 * (len(times) - 1))],
            "high": times[int(0.95 * (len(times) - 1))]}


def row(what, title, theirs, ours):
    """One comparison from both sides' times by round; the ratio is the median of the rounds' own."""
    by_round = [statistics.median(a) / statistics.median(b) for a, b in zip(theirs, ours)]
    return {"what": what, "peer": title, "peer_microseconds": spread(theirs),
            "rackrent_microseconds": spread(ours), "ratio": statistics.median(by_round),
            "ratio_lowest": min(by_round), "ratio_highest": max(by_round)}


def rows_of(answers):
    rows = []
    for key, name, what, title in ROLL_WORK:
        if name in answers:
            rows.append(row(what, title, [a[key] for a in answers[name]],
                            [a[key] for a in answers["rackrent"]]))
    for ours, theirs, what, title in FLOW_WORK if "quantlib" in answers else ():
        rows.append(row(what, title, [a["quantlib"][theirs + "_times"] for a in answers["quantlib"]],
                        [a["rackrent"][ours + "_times"] for a in answers["quantlib"]]))
    return rows


def print_table(rows):
    print(f"\n{'milliseconds':<20} {'peer':<36} {'median [5%..95%]':>29} {'Rackrent':>9} "
          f"{'ratio [rounds]':>24}")
    for r in rows:
        peer = r["peer_microseconds"]
        times = f"{peer['median'] / 1e3:.4g} [{peer['low'] / 1e3:.4g}..{peer['high'] / 1e3:.4g}]"
        ratio = f"{r['ratio']:.3g} [{r['ratio_lowest']:.3g}..{r['ratio_highest']:.3g}]"
        print(f"{r['what']:<20} {r['peer']:<36} {times:>29} "
              f"{r['rackrent_microseconds']['median'] / 1e3:>9.4g} {ratio:>24}")
    print("The ratio is the peer's median time over Rackrent's: above 1, Rackrent is the quicker.")


# ---------------------------------------------------------------- the run

def started(wanted, stack):
    """The peers that are there, running, and the words about those that are not."""
    peers, left_out = {}, []
    for name, (title, command, packages) in wanted.items():
        if command is None:
            left_out.append(f"{title}: not installed ({packages}), left out")
            continue
        peers[name] = Peer(title, command)
        stack.callback(peers[name].close)
    return peers, left_out


def check_agreement(peers, project, with_reference):
    """One run of each, compared; lines that say what agrees."""
    answers = {peer.title: peer.ask(1) for peer in peers.values()}
    lines = check_flows(answers.pop("QuantLib")) if "QuantLib" in answers else []
    if with_reference:
        answers["the reference in tests/oracle"] = {
            "results": reference_results(project),
            "edited_results": reference_results(rent_roll.edited(project))}
    check_rolls(answers, project)
    others = " and ".join(title for title in answers if title != "Rackrent")
    if others:
        lines.insert(0, f"{len(project['contracts'])} leases over {project['timeline']['months']} months, "
                        f"before and after an edit: the same to {RELATIVE:.0e} in Rackrent and {others}")
    return lines


def compare(arguments, folder):
    """Checks and measures; what --json writes."""
    project = rent_roll.rent_roll(arguments.contracts, arguments.months)
    project_file = os.path.join(folder, "rent-roll.rackrent")
    with open(project_file, "w", encoding="utf-8") as out:
        json.dump(project, out)
    with contextlib.ExitStack() as stack:
        peers, left_out = started(commands(arguments, project_file, project), stack)
        for line in left_out + check_agreement(peers, project, arguments.reference):
            print(line, flush=True)
        answers = measure(peers, arguments.rounds, arguments.runs)
    return {"contracts": arguments.contracts, "months": arguments.months, "rounds": arguments.rounds,
            "runs": arguments.runs, "left_out": left_out, "rows": rows_of(answers)}


def parsed_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rackrent", required=True, help="the program rackrent-peer")
    parser.add_argument("--quantlib", help="the program rackrent-quantlib-peer, where it was built")
    parser.add_argument("--only", nargs="+", choices=NAMES, help="beside Rackrent, which always runs")
    parser.add_argument("--reference", action="store_true",
                        help="compare with the slow independent implementation too")
    parser.add_argument("--contracts", type=int, default=1000)
    parser.add_argument("--months", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--runs", type=int, default=12, help="in each round; Calc makes a quarter of them")
    parser.add_argument("--json", metavar="FILE", help="write all that was measured")
    return parser.parse_args()


def main():
    arguments = parsed_arguments()
    try:
        with tempfile.TemporaryDirectory(prefix="rackrent-peers-") as folder:
            report = compare(arguments, folder)
    except (Disagreement, PeerEnded) as error:
        sys.exit(f"run.py: {error}")
    if report["rows"]:
        print_table(report["rows"])
    if arguments.json:
        with open(arguments.json, "w", encoding="utf-8") as out:
            json.dump(report, out, indent=1)
            out.write("\n")


if __name__ == "__main__":
    main()
