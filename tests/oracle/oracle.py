#!/usr/bin/env python3
"""A second, independent reading of Rackrent's rules, written to be obvious rather than fast.

It walks every contract day by day and every loan month by month and prints what
`rackrent-cli compute` prints, so that the two can be compared. It shares no code and no
author's shortcut with the application: where both agree, the rules were read the same way twice.

    oracle.py [FILE] [--scenario ID]      (standard input without FILE)
    oracle.py --check CONFORMANCE_FILE... (compare with the expected figures kept in those files)
"""

import argparse
import json
import math
import sys

from contract import Contract, contract_lines
from curves import grown
from dates import add_months, month_end, month_index, month_label, parse_date
from facility import facility_lines
from loan import loan_lines
from metrics import all_metrics
from scenarios import resolve_scenario


def exit_proceeds(sale, recurring_noi, at):
    if "value" in sale:
        value = sale["value"]
    else:
        if sale.get("noi", "forward") == "forward":
            year = recurring_noi[at + 1:at + 13]
        else:
            year = recurring_noi[max(0, at - 11):at + 1]
        value = max(0.0, math.fsum(year) * 12 / len(year)) / sale["cap_rate"]
    return value * (1 - sale.get("selling_cost_fraction", 0.0))


def zero_after(lines, at):
    for line in lines.values():
        if isinstance(line, list):
            for i in range(at + 1, len(line)):
                line[i] = 0.0


def timeline_of(project):
    start, n = parse_date(project["timeline"]["start"]), project["timeline"]["months"]
    return {"start": start, "months": n, "firsts": [add_months(start, i) for i in range(n)],
            "end": month_end(add_months(start, n - 1))}


def enabled(items):
    return [item for item in items or [] if item.get("enabled", True)]


def compute(project, scenario_id=None):
    project = resolve_scenario(project, scenario_id)
    timeline = timeline_of(project)
    sites = {f["id"]: f for f in enabled(project.get("facilities"))}
    contracts = [Contract(c, project) for c in enabled(project.get("contracts"))
                 if c["facility"] in sites]
    by_contract = {c.terms["id"]: contract_lines(c, sites[c.terms["facility"]], timeline)
                   for c in contracts}
    by_facility, sunk = {}, []
    for site_id, site in sites.items():
        tenants = [(c.terms, by_contract[c.terms["id"]]) for c in contracts
                   if c.terms["facility"] == site_id]
        by_facility[site_id], spent = facility_lines(site, project, timeline, tenants)
        sunk += spent

    sale = (project.get("valuation") or {}).get("exit")
    exit_month = month_index(timeline["start"], parse_date(sale["date"])) if sale else None
    proceeds = 0.0
    if sale:
        operating = operating_lines(by_contract, by_facility, timeline)
        recurring = [a - b for a, b in zip(operating["noi"], operating["termination_fees"])]
        proceeds = exit_proceeds(sale, recurring, exit_month)
        for lines in list(by_contract.values()) + list(by_facility.values()):
            zero_after(lines, exit_month)
    lines = operating_lines(by_contract, by_facility, timeline)
    lines["exit_proceeds"] = [proceeds if i == exit_month else 0.0
                              for i in range(timeline["months"])]
    cash_flow_lines(lines, project, timeline, exit_month)
    for tenant in by_contract.values():
        del tenant["energy"]
    return {"months": [month_label(m) for m in timeline["firsts"]], "lines": lines,
            "contracts": by_contract, "facilities": by_facility,
            "metrics": all_metrics(project, timeline, lines, contracts, sunk)}


def operating_lines(by_contract, by_facility, timeline):
    def total(group, *names):
        return [math.fsum(part[name][i] for part in group.values() for name in names)
                for i in range(timeline["months"])]

    lines = {name: total(by_contract, name) for name in
             ("base_rent", "speculative_rent", "termination_fees", "leasing_costs")}
    lines["recoveries"] = total(by_contract, "power_recovery", "opex_recovery")
    straight_line = total(by_contract, "straight_line_rent")
    lines["straight_line_adjustment"] = [a - b for a, b in zip(straight_line, lines["base_rent"])]
    for name in ("power_cost", "operating_costs", "capital", "depreciation",
                 "real_estate_depreciation"):
        lines[name] = total(by_facility, name)
    lines["revenue"] = [sum(t) for t in zip(lines["base_rent"], lines["speculative_rent"],
                                            lines["recoveries"], lines["termination_fees"])]
    lines["noi"] = [r - p - o for r, p, o in
                    zip(lines["revenue"], lines["power_cost"], lines["operating_costs"])]
    return lines


def cash_flow_lines(lines, project, timeline, exit_month):
    corporate = project.get("corporate") or {}
    n = timeline["months"]
    open_months = [exit_month is None or i <= exit_month for i in range(n)]
    lines["general_and_administrative"] = [
        grown(corporate.get("general_and_administrative_per_month", 0.0),
              corporate.get("growth", 0.0), i) if open_months[i] else 0.0 for i in range(n)]
    lines["preferred_dividends"] = [
        corporate.get("preferred_dividends_per_month", 0.0) if open_months[i] else 0.0
        for i in range(n)]
    fraction = corporate.get("maintenance_capital_fraction_of_noi", 0.0)
    lines["maintenance_capital"] = [fraction * max(0.0, noi) for noi in lines["noi"]]
    debt = [0.0] * n
    parts = [loan_lines(loan, project, timeline, lines["noi"], debt, exit_month)
             for loan in enabled(project.get("loans"))]
    for name in ("debt_draws", "debt_fees", "debt_fee_amortisation", "interest", "principal",
                 "balloon", "debt_balance"):
        lines[name] = [math.fsum(part[name][i] for part in parts) for i in range(n)]
    for name in ("unlevered_cash_flow", "levered_cash_flow", "net_income", "ffo", "affo"):
        lines[name] = [0.0] * n
    for i in range(n):
        month = {name: line[i] for name, line in lines.items()}
        earnings(month)
        for name, value in month.items():
            lines[name][i] = value


def earnings(m):
    """The sums of one month, in the order in which the rules give them."""
    m["unlevered_cash_flow"] = (m["noi"] - m["leasing_costs"] - m["capital"]
                                - m["general_and_administrative"] - m["maintenance_capital"]
                                + m["exit_proceeds"])
    m["levered_cash_flow"] = (m["unlevered_cash_flow"] + m["debt_draws"] - m["debt_fees"]
                              - m["interest"] - m["principal"] - m["balloon"]
                              - m["preferred_dividends"])
    m["net_income"] = (m["noi"] + m["straight_line_adjustment"] - m["depreciation"]
                       - m["interest"] - m["debt_fee_amortisation"]
                       - m["general_and_administrative"])
    m["ffo"] = m["net_income"] - m["preferred_dividends"] + m["real_estate_depreciation"]
    m["affo"] = (m["ffo"] - m["straight_line_adjustment"] + m["debt_fee_amortisation"]
                 - m["maintenance_capital"] - m["leasing_costs"])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="*", default=["-"])
    parser.add_argument("--scenario")
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    if arguments.check:
        from check_conformance import check_files
        sys.exit(check_files(arguments.file))
    name = arguments.file[0]
    with (sys.stdin if name == "-" else open(name, encoding="utf-8")) as source:
        json.dump(compute(json.load(source), arguments.scenario), sys.stdout)
    print()


if __name__ == "__main__":
    main()
