#pragma once

#include "views/charts/shown_part.h"

#include <QObject>

namespace rackrent {

/// The days that charts over time look at, and the way back from there. Charts that share one zoom and pan together.
class DayZoom : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Nothing for all days.
    const std::optional<DayWindow>& window() const { return m_window; }
    /// Looks at other days; those of now can be gone back to.
    void set(const std::optional<DayWindow>& window);
    /// The same as a part of what `set` began, such as a pan: one place to go back to for all of it.
    void move(const std::optional<DayWindow>& window);
    bool canGoBack() const { return !m_history.empty(); }
    void goBack();

Q_SIGNALS:
    void changed();

private:
    std::optional<DayWindow> m_window;
    std::vector<std::optional<DayWindow>> m_history; ///< windows before
};

} // namespace rackrent
