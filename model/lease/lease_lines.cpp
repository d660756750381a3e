#include "model/lease/lease_lines.h"

#include "model/lease/after_expiry.h"
#include "model/lease/rent_rule.h"
#include "model/project/units.h"

#include <vector>

namespace rackrent {

namespace {

/// Base rent without index escalation and leased days, which straight-line rent is spread over.
struct UnindexedRent {
    double total = 0;
    int days = 0;
    std::vector<double> rentByMonth;
    std::vector<int> daysByMonth;
};

struct Writer {
    const Contract& contract;
    const MonthGrid& grid;
    const RentRule& rule;
    LeaseLines& lines;

    void writeRent(UnindexedRent& plain)
    {
        const auto scheduled = lines[LeaseLine::ScheduledRent];
        const auto abated = lines[LeaseLine::Abatements];
        const auto occupied = lines[LeaseLine::OccupiedMw];
        forEachSegment(
            contract.start, contract.start, contract.lastDay(), contract.deliveries, [&](const RentSegment& segment) {
                const int k = segment.contractMonth;
                const double share = segment.shareOfMonth();
                const double unindexed = rule.monthlyRate(segment) * share * rule.fixedFactor(k) * rule.rampFraction(k);
                const double free = rule.abatedFraction(k);
                plain.total += unindexed * (1 - free);
                plain.days += segment.days;
                const int month = grid.indexOfMonth(segment.month);
                if (!grid.covers(month))
                    return;
                const auto i = static_cast<std::size_t>(month);
                const double rent = unindexed * rule.indexFactor(k);
                scheduled[i] += rent;
                abated[i] -= rent * free;
                occupied[i] += segment.criticalItMw * share;
                plain.rentByMonth[i] += unindexed * (1 - free);
                plain.daysByMonth[i] += segment.days;
            });
    }

    void writeBaseAndStraightLine(const UnindexedRent& plain)
    {
        const auto base = lines[LeaseLine::BaseRent];
        const auto straight = lines[LeaseLine::StraightLineRent];
        const double perDay = plain.days > 0 ? plain.total / plain.days : 0;
        const bool indexed = contract.escalation.kind == EscalationKind::Index;
        for (std::size_t i = 0; i < base.size(); ++i) {
            base[i] = lines[LeaseLine::ScheduledRent][i] + lines[LeaseLine::Abatements][i];
            straight[i] = perDay * plain.daysByMonth[i];
            if (indexed)
                straight[i] += base[i] - plain.rentByMonth[i];
        }
    }

    void writeTerminationFee()
    {
        const Date last = contract.lastDay();
        const int month = grid.indexOf(last);
        if (last >= contract.end || !grid.covers(month))
            return;
        const RentSegment segment = rule.dayOf(last);
        const double monthly = rule.monthlyRate(segment) * rule.fixedFactor(segment.contractMonth) *
                               rule.indexFactor(segment.contractMonth);
        lines[LeaseLine::TerminationFees][static_cast<std::size_t>(month)] +=
            contract.termination->fee + contract.termination->feeMonths * monthly;
    }

    void writeLeasingCosts(const UnindexedRent& plain)
    {
        const int month = grid.indexOf(contract.start);
        const LeasingCosts& costs = contract.leasingCosts;
        if (!grid.covers(month) || (costs.commissionFraction == 0 && costs.fitOutPerKw == 0))
            return;
        const double fullTerm = contract.lastDay() == contract.end
                                    ? plain.total
                                    : baseRentBetween(contract, rule, contract.start, contract.end, false);
        lines[LeaseLine::LeasingCosts][static_cast<std::size_t>(month)] +=
            costs.commissionFraction * fullTerm +
            costs.fitOutPerKw * kwPerMw * rule.dayOf(contract.lastDay()).criticalItMw;
    }
};

} // namespace

LeaseLines leaseLines(const Contract& contract, std::span<const Curve> curves, const MonthGrid& grid)
{
    LeaseLines lines(grid.months());
    const RentRule rule(contract, curves);
    const auto months = static_cast<std::size_t>(grid.months());
    UnindexedRent plain{0, 0, std::vector<double>(months, 0.0), std::vector<int>(months, 0)};
    Writer writer{contract, grid, rule, lines};
    writer.writeRent(plain);
    writer.writeBaseAndStraightLine(plain);
    writer.writeTerminationFee();
    writer.writeLeasingCosts(plain);
    if (contract.afterExpiry)
        addSpeculativeLeases(contract, rule, curves, grid, lines);
    return lines;
}

} // namespace rackrent
