"""One contract: its terms asked day by day, and its monthly lines."""

import math

from curves import add_on, curve_value
from dates import DAY, add_months, days_in_month, parse_date, whole_months


class Contract:
    """The terms of one contract, asked day by day."""

    def __init__(self, terms, project):
        self.terms = terms
        self.curves = project.get("curves", {})
        self.start = parse_date(terms["start"])
        self.end = parse_date(terms["end"])
        self.last = self.last_day_as_modelled()
        self.ended_early = self.last < self.end
        self.escalations = {}

    def last_day_as_modelled(self):
        early = self.terms.get("ends_early")
        if early is None:
            return self.end
        right = self.terms["termination"]
        notice = parse_date(right["earliest_notice"] if early == "first_exit" else early)
        return min(self.end, notice + right.get("notice_days", 0) * DAY)

    def first_exit(self, valuation_date):
        """Seen from the valuation date; the landlord's own right binds the tenant all the same."""
        right = self.terms.get("termination")
        if right is None or right["by"] == "landlord":
            return self.end
        notice = max(parse_date(right["earliest_notice"]), valuation_date)
        return min(self.end, notice + right.get("notice_days", 0) * DAY)

    def capacity(self, day):
        """(MW, GPUs) leased on a day."""
        given = self.terms.get("capacity", {})
        if "deliveries" not in given:
            return given.get("critical_it_mw", 0.0), given.get("gpus", 0)
        counted = [d for d in given["deliveries"] if parse_date(d["date"]) <= day]
        return (sum(d.get("critical_it_mw", 0.0) for d in counted),
                sum(d.get("gpus", 0) for d in counted))

    def month_of(self, day):
        return whole_months(self.start, day)

    def rate(self, k):
        rate = self.terms["rent"]["rate"]
        escalation = self.terms.get("escalation") or {}
        if escalation.get("kind") == "steps":
            for step in sorted(escalation["steps"], key=lambda s: s["from_month"]):
                if step["from_month"] <= k:
                    rate = step["rate"]
        return rate

    def bumps(self, k):
        """The contract months, up to k, at which the rent is bumped."""
        escalation = self.terms["escalation"]
        every = escalation.get("every_months", 12)
        first = escalation.get("first_after_months", every)
        return list(range(first, k + 1, every))

    def escalation_factor(self, k):
        """(factor with everything, factor without index escalation) in contract month k."""
        if k not in self.escalations:
            self.escalations[k] = self.compute_escalation_factor(k)
        return self.escalations[k]

    def compute_escalation_factor(self, k):
        escalation = self.terms.get("escalation") or {"kind": "none"}
        if escalation["kind"] == "fixed":
            factor = (1 + escalation["rate"]) ** len(self.bumps(k))
            return factor, factor
        if escalation["kind"] == "index":
            return self.index_factor(escalation, k), 1.0
        return 1.0, 1.0

    def index_factor(self, escalation, k):
        curve = self.curves[escalation["curve"]]
        factor, before = 1.0, curve_value(curve, self.start)
        for bump in self.bumps(k):
            now = curve_value(curve, add_months(self.start, bump))
            change = now / before - 1 + escalation.get("margin", 0.0)
            change = max(escalation.get("floor", -math.inf), change)
            change = min(escalation.get("cap", math.inf), change)
            factor *= 1 + change
            before = now
        return factor

    def ramp(self, k):
        until = 0
        for stage in self.terms.get("ramp") or []:
            until += stage["months"]
            if k < until:
                return stage["fraction"]
        return 1.0

    def abated(self, k):
        return sum(a.get("fraction", 1.0) for a in self.terms.get("abatements") or []
                   if a["from_month"] <= k < a["from_month"] + a["months"])

    def day_rent(self, day, rate, capacity):
        """What `rate` earns on one day, by the basis of the rent."""
        rent = self.terms["rent"]
        mw, gpus = capacity
        if rent["basis"] == "per_gpu_hour":
            return rate * gpus * 24 * rent.get("utilisation", 1.0)
        monthly = {"per_month": rate, "per_year": rate / 12, "per_kw_month": rate * 1000 * mw}
        return monthly[rent["basis"]] / days_in_month(day)

    def scheduled(self, day):
        """(scheduled rent, abatement, the same two without index escalation) of a contract's day."""
        k = self.month_of(day)
        plain = self.day_rent(day, self.rate(k), self.capacity(day)) * self.ramp(k)
        with_all, without_index = self.escalation_factor(k)
        share = self.abated(k)
        return (plain * with_all, plain * with_all * share,
                plain * without_index, plain * without_index * share)

    def base_rent(self, day):
        rent, abatement, _, _ = self.scheduled(day)
        return rent - abatement

    def base_rent_without_index(self, day):
        _, _, rent, abatement = self.scheduled(day)
        return rent - abatement

    def monthly_rent(self, day):
        """Escalated, before ramp and abatement."""
        k = self.month_of(day)
        rent = self.day_rent(day, self.rate(k), self.capacity(day)) * self.escalation_factor(k)[0]
        return rent * days_in_month(day)

    def annual_rent(self, day):
        if self.terms["rent"]["basis"] != "per_gpu_hour":
            return 12 * self.monthly_rent(day)
        return self.monthly_rent(day) / days_in_month(day) / 24 * 8760

    def termination_fee(self):
        right = self.terms["termination"]
        return right.get("fee", 0.0) + right.get("fee_months", 0.0) * self.monthly_rent(self.last)

    def next_leases(self, timeline_end):
        """The speculative leases after the last day: (start, last day, rate at start, cost)."""
        terms = self.terms.get("after_expiry")
        if not terms:
            return []
        until = parse_date(terms["until"]) if terms.get("until") else None
        mw, _ = self.capacity(self.last)
        leases, last, first = [], self.last, True
        while True:
            p = 0.0 if first and self.ended_early else terms.get("renewal_probability", 0.0)
            # The tiny addition keeps a half that is exact on paper, as (1 - 0.9) x 5, a half.
            gap = math.floor((1 - p) * terms.get("downtime_months", 0) + 0.5 + 1e-9)
            start = add_months(last + DAY, gap)
            if start > timeline_end or (until is not None and start > until):
                return leases
            last = add_months(start, terms["term_months"]) - DAY
            cut = last if until is None else min(last, until)
            share = p * terms.get("renewal_fraction_of_market", 1.0) + (1 - p)
            rate = curve_value(self.curves[terms["market_rent"]], start) * share
            cost = (p * terms.get("renewal_cost_per_kw", 0.0)
                    + (1 - p) * terms.get("new_cost_per_kw", 0.0)) * 1000 * mw
            leases.append((start, cut, rate, cost))
            first = False


def days_from(first, last):
    day = first
    while day <= last:
        yield day
        day += DAY


def contract_lines(contract, facility, timeline):
    """Every line of one contract but the recoveries, and its energy in MWh at the meter."""
    n = timeline["months"]
    names = ("scheduled_rent", "abatements", "base_rent", "straight_line_rent", "speculative_rent",
             "termination_fees", "power_recovery", "opex_recovery", "leasing_costs", "occupied_mw")
    lines = {name: [0.0] * n for name in names}
    lines["energy"] = [0.0] * n
    rent_of_the_term(contract, timeline, lines)
    leased_days(contract, facility, timeline, lines, contract.start, contract.last, None)
    if contract.ended_early:
        add_on(lines["termination_fees"], timeline, contract.last, contract.termination_fee())
    costs = contract.terms.get("leasing_costs") or {}
    full_term = math.fsum(contract.base_rent_without_index(d)
                          for d in days_from(contract.start, contract.end))
    kw = 1000 * contract.capacity(contract.last)[0]
    add_on(lines["leasing_costs"], timeline, contract.start,
           costs.get("commission_fraction", 0.0) * full_term
           + costs.get("fit_out_per_kw", 0.0) * kw)
    for start, last, rate, cost in contract.next_leases(timeline["end"]):
        speculative_rent(contract, timeline, lines, start, last, rate)
        capacity = contract.capacity(contract.last)
        leased_days(contract, facility, timeline, lines, start, last, capacity)
        add_on(lines["leasing_costs"], timeline, start, cost)
    return lines


def rent_of_the_term(contract, timeline, lines):
    days = list(days_from(contract.start, contract.last))
    total = math.fsum(contract.base_rent_without_index(d) for d in days)
    for day in days:
        rent, abatement, plain, plain_abatement = contract.scheduled(day)
        index_part = (rent - abatement) - (plain - plain_abatement)
        add_on(lines["scheduled_rent"], timeline, day, rent)
        add_on(lines["abatements"], timeline, day, -abatement)
        add_on(lines["base_rent"], timeline, day, rent - abatement)
        add_on(lines["straight_line_rent"], timeline, day, total / len(days) + index_part)


def speculative_rent(contract, timeline, lines, start, last, rate):
    growth = contract.terms["after_expiry"].get("escalation", 0.0)
    capacity = contract.capacity(contract.last)
    for day in days_from(start, min(last, timeline["end"])):
        grown = rate * (1 + growth) ** (whole_months(start, day) // 12)
        add_on(lines["speculative_rent"], timeline, day, contract.day_rent(day, grown, capacity))


def leased_days(contract, facility, timeline, lines, first, last, fixed_capacity):
    """Occupied MW (average over the month's days) and energy of the days leased."""
    for day in days_from(first, min(last, timeline["end"])):
        mw, _ = fixed_capacity or contract.capacity(day)
        add_on(lines["occupied_mw"], timeline, day, mw / days_in_month(day))
        add_on(lines["energy"], timeline, day,
               mw * 24 * contract.terms.get("load_factor", 1.0) * facility.get("pue", 1.0))
