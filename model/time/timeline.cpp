#include "model/time/timeline.h"

#include <cmath>

namespace rackrent {

MonthGrid::MonthGrid(const Timeline& timeline) : m_firstMonth(monthNumber(timeline.start))
{
    const auto count = static_cast<std::size_t>(timeline.months);
    firstDay.reserve(count + 1);
    days.reserve(count);
    firstDay.push_back(timeline.start);
    for (int i = 0; i < timeline.months; ++i) {
        days.push_back(daysInMonthNumber(m_firstMonth + i));
        firstDay.push_back(firstDay.back() + std::chrono::days{days.back()});
    }
}

std::vector<double> growthFactors(double growthPerYear, int months)
{
    constexpr int yearMonths = 12;
    std::vector<double> factors(static_cast<std::size_t>(months), 1.0);
    if (growthPerYear == 0)
        return factors;
    for (int month = yearMonths; month < months; ++month)
        factors[static_cast<std::size_t>(month)] = month % yearMonths == 0
                                                       ? std::pow(1 + growthPerYear, month / yearMonths)
                                                       : factors[static_cast<std::size_t>(month) - 1];
    return factors;
}

} // namespace rackrent
