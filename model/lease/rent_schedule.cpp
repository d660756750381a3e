#include "model/lease/rent_schedule.h"

#include <algorithm>

namespace rackrent {

namespace {

MonthRent rentOf(const RentRule& rule, const RentSegment& segment)
{
    const RentRule::Month& terms = rule.month(segment.contractMonth);
    const double share = segment.shareOfMonth();
    const double unindexed =
        terms.rate * monthlyUnits(rule.contract().rent, segment) * share * terms.fixed * terms.ramp;
    const double scheduled = unindexed * terms.index;
    return {scheduled, scheduled * terms.free, unindexed * (1 - terms.free), segment.criticalItMw * share};
}

} // namespace

RentSchedule::RentSchedule(const Contract& contract, const Curves& curves)
    : m_rule(contract, curves), m_firstMonth(monthNumber(contract.start)),
      m_months(static_cast<std::size_t>(monthNumber(contract.end) - m_firstMonth + 1))
{
    forEachSegment(contract.start, contract.start, contract.end, contract.deliveries, [this](const RentSegment& run) {
        m_months[static_cast<std::size_t>(run.month - m_firstMonth)] += rentOf(m_rule, run);
    });
}

MonthRent RentSchedule::inMonth(int monthNumber, Date from, Date to) const
{
    const Contract& c = contract();
    const Date first = monthStart(monthNumber);
    const Date last = first + std::chrono::days{daysInMonthNumber(monthNumber) - 1};
    const int position = monthNumber - m_firstMonth;
    if (position < 0 || position >= static_cast<int>(m_months.size()))
        return {};
    if (from <= std::max(first, c.start) && to >= std::min(last, c.end))
        return m_months[static_cast<std::size_t>(position)];
    MonthRent rent;
    forEachSegment(c.start, std::max({from, first, c.start}), std::min({to, last, c.end}), c.deliveries,
                   [this, &rent](const RentSegment& run) { rent += rentOf(m_rule, run); });
    return rent;
}

MonthRent RentSchedule::sum(Date from, Date to) const
{
    from = std::max(from, contract().start);
    to = std::min(to, contract().end);
    MonthRent total;
    if (from > to)
        return total;
    const int first = monthNumber(from), last = monthNumber(to);
    total += inMonth(first, from, to);
    for (int month = first + 1; month < last; ++month)
        total += m_months[static_cast<std::size_t>(month - m_firstMonth)];
    if (last > first)
        total += inMonth(last, from, to);
    return total;
}

double RentSchedule::baseRent(Date from, Date to) const { return sum(from, to).base(); }

double RentSchedule::unindexedBaseRent(Date from, Date to) const { return sum(from, to).unindexedBase; }

void addBaseRent(const RentSchedule& schedule, Date from, Date to, const MonthGrid& grid, std::span<double> row)
{
    from = std::max({from, schedule.contract().start, grid.firstDay.front()});
    to = std::min({to, schedule.contract().end, grid.firstDay.back() - std::chrono::days{1}});
    if (from > to)
        return;
    const int first = monthNumber(from), last = monthNumber(to);
    for (int month = first; month <= last; ++month) {
        const bool isInside = month > first && month < last;
        row[static_cast<std::size_t>(grid.indexOfMonth(month))] +=
            isInside ? schedule.months()[static_cast<std::size_t>(month - schedule.firstMonth())].base()
                     : schedule.inMonth(month, from, to).base();
    }
}

} // namespace rackrent
