#include "model/time/timeline.h"

#include <cmath>

namespace rackrent {

MonthGrid::MonthGrid(const Timeline& timeline) : m_firstMonth(monthNumber(timeline.start))
{
    const auto count = static_cast<std::size_t>(timeline.months);
    firstDay.reserve(count + 1);
    days.reserve(count);
    for (int i = 0; i <= timeline.months; ++i)
        firstDay.push_back(monthStart(m_firstMonth + i));
    for (std::size_t i = 0; i < count; ++i)
        days.push_back(daysBetween(firstDay[i], firstDay[i + 1]));
}

double growthFactor(double growthPerYear, int month)
{
    return growthPerYear == 0 ? 1.0 : std::pow(1 + growthPerYear, month / 12);
}

} // namespace rackrent
