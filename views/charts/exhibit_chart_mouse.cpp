// What a person does to a chart with the mouse and with keys.

#include "views/charts/exhibit_chart.h"
#include "views/charts/exhibit_picture.h"
#include "views/charts/hover_content.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace rackrent {

namespace {
constexpr double zoomStep = 0.8; ///< of the days shown, for a step of the wheel
constexpr double leastDrag = 5;  ///< pixels: less is a click
} // namespace

void ExhibitChart::zoomTo(const std::optional<DayWindow>& window)
{
    if (window == m_part.window)
        return;
    setWindow(window);
    Q_EMIT windowChanged(window);
}

void ExhibitChart::setWindow(const std::optional<DayWindow>& window)
{
    constexpr std::size_t longestHistory = 50;
    if (window == m_part.window)
        return;
    m_history.push_back(m_part.window);
    if (m_history.size() > longestHistory)
        m_history.erase(m_history.begin());
    m_part.window = window;
    refreshPart();
}

void ExhibitChart::goBack()
{
    if (m_history.empty())
        return;
    const auto window = m_history.back();
    m_history.pop_back();
    m_part.window = window;
    refreshPart();
    Q_EMIT windowChanged(window);
}

void ExhibitChart::resetZoom() { zoomTo(std::nullopt); }

double ExhibitChart::middleDay() const
{
    const DayWindow days = m_part.window.value_or(allDays(m_whole));
    const auto day = [](Date date) { return static_cast<double>(date.time_since_epoch().count()); };
    return (day(days.first) + day(days.end)) / 2;
}

void ExhibitChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return QWidget::mousePressEvent(event);
    m_pressed = m_dragged = event->position();
    const bool pans = event->button() == Qt::MiddleButton || (event->modifiers() & Qt::ShiftModifier);
    if (canZoom() && !isEmpty(exhibit()) && m_picture->plotArea().contains(m_pressed))
        m_drag = pans ? Drag::Pan : Drag::Frame;
}

void ExhibitChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag == Drag::Pan) {
        pan(event->position().x() - m_dragged.x());
        return;
    }
    m_dragged = event->position();
    if (m_drag == Drag::Frame)
        update();
    setHoverPosition(m_picture->positionAt(event->position()));
    setCursor(m_picture->legendAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ExhibitChart::pan(double pixels)
{
    const double across = m_picture->plotArea().width();
    const DayWindow days = m_part.window.value_or(allDays(m_whole));
    const auto& borders = m_whole.monthStarts;
    const auto slots = std::ranges::count_if(borders, [&](Date day) { return day >= days.first && day < days.end; });
    const int by = static_cast<int>(std::lround(-pixels / across * static_cast<double>(slots)));
    if (by == 0)
        return;
    m_dragged.rx() += pixels;
    const auto window = panned(m_whole, m_part.window, by);
    if (window == m_part.window)
        return;
    m_part.window = window; // a pan is one place to go back from, not one for each slot
    refreshPart();
    Q_EMIT windowChanged(window);
}

void ExhibitChart::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    update();
    if (drag == Drag::Frame && std::abs(event->position().x() - m_pressed.x()) >= leastDrag)
        return zoomTo(windowBetween(m_whole, m_picture->dayAt(m_pressed), m_picture->dayAt(event->position())));
    if (event->button() == Qt::LeftButton && (event->position() - m_pressed).manhattanLength() < leastDrag)
        clickAt(event->position(), event->modifiers());
}

void ExhibitChart::clickAt(const QPointF& point, Qt::KeyboardModifiers modifiers)
{
    if (const auto named = m_picture->legendAt(point)) {
        const std::string label = exhibit().series[*named].label;
        if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
            isolateSeries(label);
        else
            toggleSeries(label);
    } else if (const auto contract = m_picture->contractAt(point)) {
        Q_EMIT contractClicked(*contract);
    }
}

void ExhibitChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_picture->plotArea().contains(event->position()))
        resetZoom();
}

void ExhibitChart::wheelEvent(QWheelEvent* event)
{
    const bool isAsked = !m_wheelNeedsControl || (event->modifiers() & Qt::ControlModifier);
    if (!canZoom() || isEmpty(exhibit()) || !isAsked || !m_picture->plotArea().contains(event->position()))
        return event->ignore();
    event->accept();
    const QPoint turned = event->angleDelta();
    const bool isSideways = turned.x() != 0 || (event->modifiers() & Qt::ShiftModifier);
    m_wheel += isSideways && turned.x() != 0 ? turned.x() : turned.y();
    constexpr double step = QWheelEvent::DefaultDeltasPerStep;
    const int steps = static_cast<int>(m_wheel / step);
    if (steps == 0)
        return;
    m_wheel -= steps * step;
    zoomTo(isSideways ? panned(m_whole, m_part.window, -steps)
                      : zoomed(m_whole, m_part.window, std::pow(zoomStep, steps), m_picture->dayAt(event->position())));
}

bool ExhibitChart::zoomByKey(const QKeyEvent& event)
{
    if (!canZoom() || isEmpty(exhibit()))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomTo(zoomed(m_whole, m_part.window, zoomStep, middleDay())); return true;
    case Qt::Key_Minus: zoomTo(zoomed(m_whole, m_part.window, 1 / zoomStep, middleDay())); return true;
    case Qt::Key_0: resetZoom(); return true;
    case Qt::Key_Backspace: goBack(); return true;
    default: return false;
    }
}

int ExhibitChart::moved(int key) const
{
    const int last = hoverPositions(exhibit()) - 1;
    switch (key) {
    case Qt::Key_Left: return std::max(0, m_hover - 1);
    case Qt::Key_Right: return std::min(last, m_hover + 1);
    case Qt::Key_PageUp: return std::max(0, m_hover - 12);
    case Qt::Key_PageDown: return std::min(last, m_hover + 12);
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    default: return -1;
    }
}

void ExhibitChart::keyPressEvent(QKeyEvent* event)
{
    if (zoomByKey(*event))
        return;
    const int position = moved(event->key());
    const bool isLeaving = event->key() == Qt::Key_Escape && m_hover >= 0;
    if (position < 0 && !isLeaving)
        return QWidget::keyPressEvent(event);
    setHoverPosition(position);
}

/// The days that would be zoomed into.
void ExhibitChart::paintFrame(QPainter& painter) const
{
    if (m_drag != Drag::Frame || std::abs(m_dragged.x() - m_pressed.x()) < leastDrag)
        return;
    const QRectF plot = m_picture->plotArea();
    QColor fill = m_picture->style().colours.accent;
    painter.setPen(QPen(fill, 1));
    fill.setAlphaF(0.15F);
    painter.setBrush(fill);
    const double left = std::clamp(std::min(m_pressed.x(), m_dragged.x()), plot.left(), plot.right());
    const double right = std::clamp(std::max(m_pressed.x(), m_dragged.x()), plot.left(), plot.right());
    painter.drawRect(QRectF(left, plot.top(), right - left, plot.height()));
}

} // namespace rackrent
