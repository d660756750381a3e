#pragma once

#include "tests/model/model_test_support.h"

#include <vector>

namespace rackrent::test {

using Flows = std::vector<double>;
using Days = std::vector<int>;

/// Dates so many days after the first.
inline std::vector<Date> after(Date first, const Days& days)
{
    std::vector<Date> dates;
    for (int d : days)
        dates.push_back(first + std::chrono::days{d});
    return dates;
}

/// Exactly 365 days apart, so that a rate a year is a rate a period.
inline std::vector<Date> yearly(std::size_t count)
{
    Days days;
    for (std::size_t i = 0; i < count; ++i)
        days.push_back(static_cast<int>(i) * 365);
    return after(day("2026-01-01"), days);
}

/// `count` month ends, the first in the month of `first`.
inline std::vector<Date> monthEnds(Date first, int count)
{
    std::vector<Date> dates;
    for (int i = 0; i < count; ++i)
        dates.push_back(lastOfMonth(monthStart(monthNumber(first) + i)));
    return dates;
}

} // namespace rackrent::test
