// What a person does to a chart with the mouse and with keys.

#include "model/analysis/overlay.h"
#include "model/time/day_number.h"
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

void ExhibitChart::setZoom(DayZoom& zoom)
{
    disconnect(m_zoom, nullptr, this, nullptr);
    m_zoom = &zoom;
    connect(m_zoom, &DayZoom::changed, this, &ExhibitChart::followZoom);
    followZoom();
}

void ExhibitChart::followZoom()
{
    if (m_part.window == m_zoom->window())
        return;
    m_part.window = m_zoom->window();
    refreshPart();
}

void ExhibitChart::goBack() { m_zoom->goBack(); }

void ExhibitChart::resetZoom() { m_zoom->set(std::nullopt); }

double ExhibitChart::middleDay() const
{
    const DayWindow days = m_part.window.value_or(allDays(m_whole));
    return (dayNumber(days.first) + dayNumber(days.end)) / 2;
}

void ExhibitChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return QWidget::mousePressEvent(event);
    m_pressed = m_dragged = event->position();
    m_hasPanned = false;
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
    if (std::exchange(m_hasPanned, true))
        m_zoom->move(window);
    else
        m_zoom->set(window);
}

void ExhibitChart::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    update();
    if (drag == Drag::Frame && std::abs(event->position().x() - m_pressed.x()) >= leastDrag)
        return m_zoom->set(windowBetween(m_whole, m_picture->dayAt(m_pressed), m_picture->dayAt(event->position())));
    if (event->button() == Qt::LeftButton && (event->position() - m_pressed).manhattanLength() < leastDrag)
        clickAt(event->position(), event->modifiers());
}

void ExhibitChart::clickAt(const QPointF& point, Qt::KeyboardModifiers modifiers)
{
    if (const auto named = m_picture->legendAt(point)) {
        const std::string label = nameInChart(exhibit().series[*named]);
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
    m_zoom->set(isSideways
                    ? panned(m_whole, m_part.window, -steps)
                    : zoomed(m_whole, m_part.window, std::pow(zoomStep, steps), m_picture->dayAt(event->position())));
}

bool ExhibitChart::zoomByKey(const QKeyEvent& event)
{
    if (!canZoom() || isEmpty(exhibit()))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_zoom->set(zoomed(m_whole, m_part.window, zoomStep, middleDay())); return true;
    case Qt::Key_Minus: m_zoom->set(zoomed(m_whole, m_part.window, 1 / zoomStep, middleDay())); return true;
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
