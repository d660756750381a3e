#include "model/lease/after_expiry.h"

#include "model/project/curve.h"
#include "model/project/units.h"

#include <array>
#include <cmath>

namespace rackrent {

namespace {

constexpr double halfSlack = 1e-9; // (1 - 0.9) x 5 is a half on paper and a hair less in doubles

} // namespace

std::vector<SpeculativeLease> speculativeLeases(const Contract& contract, const Curves& curves, Date horizon)
{
    const AfterExpiry& rule = *contract.afterExpiry;
    const Curve& market = curves[rule.marketRent];
    const Date lastOfAll = std::min(rule.until.value_or(horizon), horizon - std::chrono::days{1});
    std::vector<SpeculativeLease> leases;
    Date before = contract.lastDay();
    bool afterNotice = before < contract.end;
    while (true) {
        const std::size_t position = leases.size();
        double p = rule.renewalProbability;
        if (position < rule.renewals.size())
            p = rule.renewals[position] ? 1 : 0;
        if (afterNotice)
            p = 0;
        const auto vacant = static_cast<int>(std::floor((1 - p) * rule.downtimeMonths + 0.5 + halfSlack));
        const Date start = addMonths(before + std::chrono::days{1}, vacant);
        if (start > lastOfAll)
            return leases;
        Date end = addMonths(start, rule.termMonths) - std::chrono::days{1};
        if (rule.until)
            end = std::min(end, *rule.until);
        const double rate = valueOn(market, start) * (p * rule.renewalFractionOfMarket + (1 - p));
        leases.push_back({start, end, rate, p});
        before = end;
        afterNotice = false;
    }
}

void addSpeculativeLeases(const RentRule& rule, const Curves& curves, const MonthGrid& grid, LeaseLines& lines)
{
    const Contract& contract = rule.contract();
    const AfterExpiry& terms = *contract.afterExpiry;
    const RentSegment lastDay = rule.dayOf(contract.lastDay());
    const Date horizon = grid.firstDay.back();
    const std::vector<double> growth = growthFactors(terms.escalationPerYear, terms.termMonths + 1);
    for (const SpeculativeLease& lease : speculativeLeases(contract, curves, horizon)) {
        const int startMonth = grid.indexOf(lease.start);
        if (grid.covers(startMonth))
            lines[LeaseLine::LeasingCosts][static_cast<std::size_t>(startMonth)] +=
                (lease.renewalProbability * terms.renewalCostPerKw +
                 (1 - lease.renewalProbability) * terms.newCostPerKw) *
                kwPerMw * lastDay.criticalItMw;
        const std::array<Phase, 1> capacity{Phase{lease.start, lastDay.criticalItMw, lastDay.gpus}};
        const double rate = monthlyRate(contract.rent, lease.rate);
        const Date from = std::max(lease.start, grid.firstDay.front());
        const Date to = std::min(lease.end, horizon - std::chrono::days{1});
        forEachSegment(lease.start, from, to, capacity, [&](const RentSegment& segment) {
            const auto i = static_cast<std::size_t>(grid.indexOfMonth(segment.month));
            const double share = segment.shareOfMonth();
            lines[LeaseLine::SpeculativeRent][i] += rate * monthlyUnits(contract.rent, segment) * share *
                                                    growth[static_cast<std::size_t>(segment.contractMonth)];
            lines[LeaseLine::OccupiedMw][i] += segment.criticalItMw * share;
        });
    }
}

} // namespace rackrent
