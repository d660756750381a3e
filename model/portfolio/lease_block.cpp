#include "model/portfolio/lease_block.h"

#include "model/lease/lease_lines.h"

#include <algorithm>
#include <numeric>

namespace rackrent {

namespace {

/// Sums one lease after another over the months in which it has figures.
class Adder {
public:
    Adder(const Curves& curves, const MonthGrid& grid, const Basis& basis, LeaseBlock& block)
        : m_curves(curves), m_grid(grid), m_basis(basis), m_block(block), m_lines(grid.months())
    {}

    void add(const Contract& contract)
    {
        const RentSchedule schedule(contract, m_curves);
        m_months = addLeaseLines(schedule, m_curves, m_grid, m_lines);
        addRent();
        addSpace(contract);
        addContracted(schedule);
        m_block.rent.push_back(countedRent());
        for (std::size_t line = 0; line < LeaseLines::lineCount; ++line)
            std::ranges::fill(within(m_lines[static_cast<LeaseLine>(line)], m_months.all), 0.0);
    }

private:
    template <class Row>
    static Row within(Row row, const MonthRange& months)
    {
        return row.subspan(static_cast<std::size_t>(months.first), static_cast<std::size_t>(months.end - months.first));
    }

    void addLine(LeaseSum sum, LeaseLine line, const MonthRange& months)
    {
        rackrent::add(within(m_block.sums[sum], months), within(m_lines[line], months));
    }

    void addRent()
    {
        addLine(LeaseSum::BaseRent, LeaseLine::BaseRent, m_months.contract);
        addLine(LeaseSum::SpeculativeRent, LeaseLine::SpeculativeRent, m_months.speculative);
        addLine(LeaseSum::TerminationFees, LeaseLine::TerminationFees, m_months.contract);
        addLine(LeaseSum::LeasingCosts, LeaseLine::LeasingCosts, m_months.all);
        const auto straight = within(m_lines[LeaseLine::StraightLineRent], m_months.contract);
        const auto base = within(m_lines[LeaseLine::BaseRent], m_months.contract);
        const auto adjustment = within(m_block.sums[LeaseSum::StraightLineAdjustment], m_months.contract);
        for (std::size_t i = 0; i < adjustment.size(); ++i)
            adjustment[i] += straight[i] - base[i];
    }

    void addSpace(const Contract& contract)
    {
        const double drawn = contract.loadFactor;
        const double powerRecovered = drawn * contract.recovery.power;
        const double costsRecovered = contract.recovery.operatingCosts;
        const auto occupied = within(m_lines[LeaseLine::OccupiedMw], m_months.all);
        const auto occupiedSum = within(m_block.sums[LeaseSum::OccupiedMw], m_months.all);
        const auto drawnSum = within(m_block.sums[LeaseSum::DrawnMw], m_months.all);
        const auto powerSum = within(m_block.sums[LeaseSum::PowerRecoveredMw], m_months.all);
        const auto costsSum = within(m_block.sums[LeaseSum::CostsRecoveredMw], m_months.all);
        for (std::size_t i = 0; i < occupied.size(); ++i) {
            occupiedSum[i] += occupied[i];
            drawnSum[i] += occupied[i] * drawn;
            powerSum[i] += occupied[i] * powerRecovered;
            costsSum[i] += occupied[i] * costsRecovered;
        }
    }

    void addContracted(const RentSchedule& schedule)
    {
        const Contract& contract = schedule.contract();
        const Date date = m_basis.valuationDate;
        const Date exit = contract.firstExit(date);
        addBaseRent(schedule, date, contract.end, m_grid, m_block.sums[LeaseSum::HeadlineRent]);
        addBaseRent(schedule, date, exit, m_grid, m_block.sums[LeaseSum::CommittedRent]);
        LeaseTotals totals;
        totals.headlineRent = schedule.baseRent(date, contract.end);
        totals.committedRent = schedule.baseRent(date, exit);
        const Date last = contract.lastDay();
        if (contract.start <= date && date <= last) {
            totals.annualisedRent = schedule.rule().annualisedRent(date);
            totals.rentDaysToLastDay = totals.annualisedRent * (daysBetween(date, last) + 1);
            totals.rentDaysToExit = totals.annualisedRent * (daysBetween(date, std::min(last, exit)) + 1);
        }
        m_block.totals += totals;
    }

    double countedRent() const
    {
        const auto total = [this](LeaseLine line, MonthRange months) {
            months.end = std::clamp(m_basis.countedMonths(), months.first, months.end);
            const auto row = within(m_lines[line], months);
            return std::accumulate(row.begin(), row.end(), 0.0);
        };
        return total(LeaseLine::BaseRent, m_months.contract) + total(LeaseLine::SpeculativeRent, m_months.speculative);
    }

    const Curves& m_curves;
    const MonthGrid& m_grid;
    const Basis& m_basis;
    LeaseBlock& m_block;
    LeaseLines m_lines; ///< of the lease at hand; zero between two of them
    LeaseMonths m_months;
};

} // namespace

LeaseTotals& LeaseTotals::operator+=(const LeaseTotals& other)
{
    headlineRent += other.headlineRent;
    committedRent += other.committedRent;
    annualisedRent += other.annualisedRent;
    rentDaysToLastDay += other.rentDaysToLastDay;
    rentDaysToExit += other.rentDaysToExit;
    return *this;
}

Basis basisOf(const Project& project)
{
    Basis basis{project.timeline.start, project.timeline.months, project.valuation.date, std::nullopt};
    if (project.valuation.exit)
        basis.exitMonth = monthNumber(project.valuation.exit->date) - monthNumber(project.timeline.start);
    return basis;
}

std::array<SharedCurve, 2> curvesOf(const Contract& contract, const Curves& curves)
{
    std::array<SharedCurve, 2> used;
    if (contract.escalation.kind == EscalationKind::Index)
        used[0] = curves.element(*contract.escalation.curve);
    if (contract.afterExpiry)
        used[1] = curves.element(contract.afterExpiry->marketRent);
    return used;
}

LeaseBlock leaseBlock(std::vector<SharedContract> contracts, const Curves& curves, const MonthGrid& grid,
                      const Basis& basis)
{
    LeaseBlock block;
    block.sums = LeaseSums(grid.months());
    block.rent.reserve(contracts.size());
    Adder adder(curves, grid, basis, block);
    for (const SharedContract& contract : contracts) {
        for (SharedCurve& curve : curvesOf(*contract, curves))
            block.curves.push_back(std::move(curve));
        adder.add(*contract);
    }
    block.contracts = std::move(contracts);
    return block;
}

} // namespace rackrent
