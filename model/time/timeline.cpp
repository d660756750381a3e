#include "model/time/timeline.h"

namespace rackrent {

MonthGrid::MonthGrid(const Timeline& timeline)
    : m_firstMonth(monthNumber(timeline.start))
{
    const auto count = static_cast<std::size_t>(timeline.months);
    firstDay.reserve(count + 1);
    days.reserve(count);
    for (int i = 0; i <= timeline.months; ++i)
        firstDay.push_back(monthStart(m_firstMonth + i));
    for (std::size_t i = 0; i < count; ++i)
        days.push_back(daysBetween(firstDay[i], firstDay[i + 1]));
}

} // namespace rackrent
