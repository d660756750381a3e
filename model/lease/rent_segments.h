#pragma once

#include "model/project/project.h"

#include <algorithm>
#include <span>

namespace rackrent {

/// A run of days of a contract on which nothing changes: they lie in one calendar month, in one contract
/// month, and have one capacity.
struct RentSegment {
    Date firstDay{};
    int days = 0;
    int month = 0; ///< calendar month number, as `monthNumber`
    int daysInMonth = 0;
    int contractMonth = 0; ///< whole months since the contract's start, 0 the first
    double criticalItMw = 0;
    double gpus = 0;

    /// The share of the calendar month that the days make up; exactly 1 for a full month.
    double shareOfMonth() const { return static_cast<double>(days) / daysInMonth; }
};

/// Calls `visit(const RentSegment&)` for the runs of days from `from` to `to`, both inside, in order.
/// @param start the day that contract months are counted from; `from` is not before it
/// @param deliveries capacity increments, ascending; those dated by a day count on it
template <class Visit>
void forEachSegment(Date start, Date from, Date to, std::span<const Phase> deliveries, Visit&& visit)
{
    if (from > to)
        return;
    const int dayOfStart = daysBetween(firstOfMonth(start), start) + 1;
    const Date stop = to + std::chrono::days{1};
    RentSegment segment;
    std::size_t delivered = 0;
    segment.contractMonth = wholeMonths(start, from);
    Date nextContractMonth = addMonths(start, segment.contractMonth + 1);
    segment.month = monthNumber(from);
    segment.daysInMonth = daysInMonthNumber(segment.month);
    int daysInNextMonth = daysInMonthNumber(segment.month + 1);
    Date nextMonth = monthStart(segment.month + 1);

    for (Date day = from; day < stop;) {
        for (; delivered < deliveries.size() && deliveries[delivered].date <= day; ++delivered) {
            segment.criticalItMw += deliveries[delivered].criticalItMw;
            segment.gpus += deliveries[delivered].gpus;
        }
        Date end = std::min({stop, nextContractMonth, nextMonth});
        if (delivered < deliveries.size())
            end = std::min(end, deliveries[delivered].date);
        segment.firstDay = day;
        segment.days = daysBetween(day, end);
        visit(static_cast<const RentSegment&>(segment));

        day = end;
        if (day == nextMonth) {
            ++segment.month;
            segment.daysInMonth = daysInNextMonth;
            daysInNextMonth = daysInMonthNumber(segment.month + 1);
            nextMonth = day + std::chrono::days{segment.daysInMonth};
        }
        if (day == nextContractMonth) {
            ++segment.contractMonth;
            // One month on from here: on the start's day of the month, or that month's last.
            nextContractMonth = nextMonth + std::chrono::days{std::min(dayOfStart, daysInNextMonth) - 1};
        }
    }
}

} // namespace rackrent
