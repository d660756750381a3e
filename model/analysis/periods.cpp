#include "model/analysis/periods.h"

namespace rackrent {

namespace {

constexpr int yearLength = 12;

std::string nameOf(Date month, Period period, int yearEnd)
{
    if (period == Period::Month)
        return monthText(month);
    const int number = monthNumber(month) + yearLength - yearEnd;
    const bool isCalendar = yearEnd == yearLength;
    const std::string year = std::to_string(number / yearLength);
    if (period == Period::FiscalYear)
        return "FY" + year;
    return "Q" + std::to_string(number % yearLength / 3 + 1) + (isCalendar ? " " : " FY") + year;
}

} // namespace

std::vector<PeriodOfMonths> periodsOf(std::span<const Date> monthStarts, Period period, int fiscalYearEndMonth)
{
    std::vector<PeriodOfMonths> periods;
    for (std::size_t month = 0; month + 1 < monthStarts.size(); ++month) {
        std::string name = nameOf(monthStarts[month], period, fiscalYearEndMonth);
        if (periods.empty() || periods.back().name != name)
            periods.push_back({std::move(name), month, month});
        periods.back().end = month + 1;
    }
    return periods;
}

} // namespace rackrent
