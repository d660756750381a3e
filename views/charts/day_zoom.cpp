#include "views/charts/day_zoom.h"

namespace rackrent {

void DayZoom::set(const std::optional<DayWindow>& window)
{
    constexpr std::size_t longestHistory = 50;
    if (window == m_window)
        return;
    m_history.push_back(m_window);
    if (m_history.size() > longestHistory)
        m_history.erase(m_history.begin());
    move(window);
}

void DayZoom::move(const std::optional<DayWindow>& window)
{
    if (window == m_window)
        return;
    m_window = window;
    Q_EMIT changed();
}

void DayZoom::goBack()
{
    if (m_history.empty())
        return;
    const auto window = m_history.back();
    m_history.pop_back();
    move(window);
}

} // namespace rackrent
