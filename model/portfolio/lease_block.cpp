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
        m_range = addLeaseLines(schedule, m_curves, m_grid, m_lines);
        addLines(contract);
        addContracted(schedule);
        m_block.rent.push_back(countedRent());
        for (std::size_t line = 0; line < LeaseLines::lineCount; ++line)
            std::ranges::fill(within(m_lines[static_cast<LeaseLine>(line)]), 0.0);
    }

private:
    template <class Row>
    Row within(Row row) const
    {
        return row.subspan(static_cast<std::size_t>(m_range.first),
                           static_cast<std::size_t>(m_range.end - m_range.first));
    }

    void addLine(LeaseSum sum, LeaseLine line) { rackrent::add(within(m_block.sums[sum]), within(m_lines[line])); }

    void addLines(const Contract& contract)
    {
        addLine(LeaseSum::BaseRent, LeaseLine::BaseRent);
        addLine(LeaseSum::SpeculativeRent, LeaseLine::SpeculativeRent);
        addLine(LeaseSum::TerminationFees, LeaseLine::TerminationFees);
        addLine(LeaseSum::LeasingCosts, LeaseLine::LeasingCosts);
        addLine(LeaseSum::OccupiedMw, LeaseLine::OccupiedMw);
        const auto straight = within(m_lines[LeaseLine::StraightLineRent]), base = within(m_lines[LeaseLine::BaseRent]);
        const auto adjustment = within(m_block.sums[LeaseSum::StraightLineAdjustment]);
        for (std::size_t i = 0; i < adjustment.size(); ++i)
            adjustment[i] += straight[i] - base[i];
        const double drawn = contract.loadFactor;
        addOccupied(LeaseSum::DrawnMw, drawn);
        addOccupied(LeaseSum::PowerRecoveredMw, drawn * contract.recovery.power);
        addOccupied(LeaseSum::CostsRecoveredMw, contract.recovery.operatingCosts);
    }

    void addOccupied(LeaseSum sum, double factor)
    {
        const auto row = within(m_block.sums[sum]), occupied = within(m_lines[LeaseLine::OccupiedMw]);
        for (std::size_t i = 0; i < row.size(); ++i)
            row[i] += occupied[i] * factor;
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
        const auto total = [this](LeaseLine line) {
            const auto row = m_lines[line].first(static_cast<std::size_t>(m_basis.countedMonths()));
            const auto from = row.begin() + std::min<std::ptrdiff_t>(m_range.first, std::ssize(row));
            return std::accumulate(from, row.end(), 0.0);
        };
        return total(LeaseLine::BaseRent) + total(LeaseLine::SpeculativeRent);
    }

    const Curves& m_curves;
    const MonthGrid& m_grid;
    const Basis& m_basis;
    LeaseBlock& m_block;
    LeaseLines m_lines; ///< of the lease at hand; zero between two of them
    MonthRange m_range; ///< in which it has figures
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
