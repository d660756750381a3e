#pragma once

#include "model/time/calendar.h"

#include <vector>

namespace rackrent {

/// The months that an analysis covers: `months` calendar months from `start`,
/// which is the first day of a month.
struct Timeline {
    Date start{};
    int months = 0;              ///< 1 to 1200
    int fiscalYearEndMonth = 12; ///< 1 (January) to 12
    bool operator==(const Timeline&) const = default;
};

/// A timeline laid out: month i runs from `firstDay[i]` to the day before
/// `firstDay[i + 1]`, so `firstDay` has one entry more than there are months.
struct MonthGrid {
    std::vector<Date> firstDay;
    std::vector<int> days; ///< days in each month, 28 to 31

    explicit MonthGrid(const Timeline& timeline);

    int months() const { return static_cast<int>(days.size()); }
    /// Position of the month that `date` lies in; negative before the first, not clipped at the end.
    int indexOf(Date date) const { return monthNumber(date) - m_firstMonth; }
    /// The same for a month's number, as `monthNumber`, and back.
    int indexOfMonth(int number) const { return number - m_firstMonth; }
    int numberOf(int month) const { return m_firstMonth + month; }
    bool covers(int month) const { return month >= 0 && month < months(); }
    Date lastDay(int month) const { return firstDay[static_cast<std::size_t>(month) + 1] - std::chrono::days{1}; }

private:
    int m_firstMonth = 0;
};

/// What an amount of 1 has grown to in each month of the timeline: growth steps on the anniversaries of its start.
std::vector<double> growthFactors(double growthPerYear, int months);

} // namespace rackrent
