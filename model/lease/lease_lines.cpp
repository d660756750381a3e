#include "model/lease/lease_lines.h"

#include "model/lease/after_expiry.h"
#include "model/project/units.h"

#include <algorithm>

namespace rackrent {

namespace {

class Writer {
public:
    Writer(const RentSchedule& schedule, const MonthGrid& grid, LeaseLines& lines)
        : m_schedule(schedule), m_contract(schedule.contract()), m_lastDay(m_contract.lastDay()), m_grid(grid),
          m_lines(lines), m_unindexed(schedule.unindexedBaseRent(m_contract.start, m_lastDay))
    {}

    /// Rent, straight-line rent and space of the months from the start to the last day.
    MonthRange writeRent()
    {
        using enum LeaseLine;
        const MonthRange range{std::max(0, m_grid.indexOf(m_contract.start)),
                               std::min(m_grid.months(), m_grid.indexOf(m_lastDay) + 1)};
        const auto scheduled = m_lines[ScheduledRent], abated = m_lines[Abatements], base = m_lines[BaseRent];
        const auto straight = m_lines[StraightLineRent], occupied = m_lines[OccupiedMw];
        const double perDay = m_unindexed / (daysBetween(m_contract.start, m_lastDay) + 1);
        for (int month = range.first; month < range.end; ++month) {
            const auto i = static_cast<std::size_t>(month);
            const MonthRent rent = rentIn(month);
            scheduled[i] = rent.scheduled;
            abated[i] = 0 - rent.abated; // no -0
            base[i] = rent.base();
            // The index part as it is incurred, the rest evenly by the day.
            straight[i] = perDay * leasedDays(month) + (rent.base() - rent.unindexedBase);
            occupied[i] = rent.occupiedMw;
        }
        return range;
    }

    void writeTerminationFee()
    {
        const int month = m_grid.indexOf(m_lastDay);
        if (m_lastDay >= m_contract.end || !m_grid.covers(month))
            return;
        const bool isDefault = m_contract.tenantDefault && m_contract.tenantDefault->lastDay == m_lastDay;
        const double fee = isDefault ? 0 : m_contract.termination->fee;
        const double feeMonths =
            isDefault ? m_contract.tenantDefault->recoveryMonths : m_contract.termination->feeMonths;
        m_lines[LeaseLine::TerminationFees][static_cast<std::size_t>(month)] =
            fee + feeMonths * m_schedule.rule().monthlyRent(m_lastDay);
    }

    void writeLeasingCosts()
    {
        const int month = m_grid.indexOf(m_contract.start);
        const LeasingCosts& costs = m_contract.leasingCosts;
        if (!m_grid.covers(month) || (costs.commissionFraction == 0 && costs.fitOutPerKw == 0))
            return;
        const double fullTerm =
            m_lastDay == m_contract.end ? m_unindexed : m_schedule.unindexedBaseRent(m_contract.start, m_contract.end);
        m_lines[LeaseLine::LeasingCosts][static_cast<std::size_t>(month)] =
            costs.commissionFraction * fullTerm +
            costs.fitOutPerKw * kwPerMw * m_schedule.rule().dayOf(m_lastDay).criticalItMw;
    }

private:
    /// As modelled: the month of an early last day only up to that day.
    MonthRent rentIn(int month) const
    {
        const int number = m_grid.numberOf(month);
        if (m_lastDay < m_contract.end && m_lastDay < m_grid.firstDay[static_cast<std::size_t>(month) + 1])
            return m_schedule.inMonth(number, m_contract.start, m_lastDay);
        return m_schedule.months()[static_cast<std::size_t>(number - m_schedule.firstMonth())];
    }

    int leasedDays(int month) const
    {
        const Date first = std::max(m_contract.start, m_grid.firstDay[static_cast<std::size_t>(month)]);
        return daysBetween(first, std::min(m_lastDay, m_grid.lastDay(month))) + 1;
    }

    const RentSchedule& m_schedule;
    const Contract& m_contract;
    Date m_lastDay;
    const MonthGrid& m_grid;
    LeaseLines& m_lines;
    double m_unindexed = 0; ///< base rent as modelled without index escalation, which straight-line rent spreads
};

} // namespace

LeaseMonths addLeaseLines(const RentSchedule& schedule, const Curves& curves, const MonthGrid& grid, LeaseLines& lines)
{
    Writer writer(schedule, grid, lines);
    LeaseMonths months;
    months.contract = writer.writeRent();
    writer.writeTerminationFee();
    writer.writeLeasingCosts();
    // What lies past either end of the timeline leaves an empty range, inside it.
    months.contract.first = std::min(months.contract.first, grid.months());
    months.contract.end = std::max(months.contract.end, months.contract.first);
    months.all = months.contract;
    months.speculative = {months.contract.end, months.contract.end};
    if (schedule.contract().afterExpiry) {
        addSpeculativeLeases(schedule.rule(), curves, grid, lines);
        // The first may start in the month of the last day.
        months.speculative = {std::max(months.contract.first, months.contract.end - 1), grid.months()};
        months.all.end = grid.months();
    }
    return months;
}

LeaseLines leaseLines(const Contract& contract, const Curves& curves, const MonthGrid& grid)
{
    LeaseLines lines(grid.months());
    addLeaseLines(RentSchedule(contract, curves), curves, grid, lines);
    return lines;
}

} // namespace rackrent
