#pragma once

#include "model/project/views.h"
#include "model/time/calendar.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace rackrent {

/// Months of a timeline that are told as one: from `first` up to, not including, `end`, of which there is one at least.
struct PeriodOfMonths {
    std::string name; ///< "2026-05", "Q3 2026", "Q3 FY2027", "FY2027": fiscal years are named after where they end
    std::size_t first = 0, end = 0;
};

/// The months by periods, of which the first and the last may be cut short by the timeline.
/// @param monthStarts first days of months, one more than there are months
/// @param fiscalYearEndMonth 1 to 12; fiscal quarters count from the month after
std::vector<PeriodOfMonths> periodsOf(std::span<const Date> monthStarts, Period period, int fiscalYearEndMonth);

} // namespace rackrent
