#include "views/style/rackrent_style.h"

#include "views/style/palette.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace rackrent {

namespace {

void drawMark(QPainter& painter, const QRectF& box, QStyle::State state)
{
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (state & QStyle::State_NoChange)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else if (state & QStyle::State_On)
        painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.43, 0.73), at(0.79, 0.29)});
}

void drawCheckBox(QPainter& painter, const QStyleOption& option)
{
    const Colours& c = coloursFor(option.palette);
    const bool isMarked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor fill = isEnabled ? c.accent : c.disabled;
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHot = option.state & (QStyle::State_HasFocus | QStyle::State_MouseOver);
    painter.setPen(QPen(isMarked || (isHot && isEnabled) ? fill : c.muted, 1.2));
    painter.setBrush(isMarked ? fill : c.surface);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(c.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    drawMark(painter, box, option.state);
    painter.restore();
}

void drawCurrentCell(QPainter& painter, const QStyleOption& option)
{
    painter.save();
    painter.setPen(QPen(coloursFor(option.palette).accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter.restore();
}

} // namespace

RackrentStyle::RackrentStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void RackrentStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        return drawCheckBox(*painter, *option);
    if (element == PE_FrameFocusRect && qobject_cast<const QAbstractItemView*>(widget))
        return drawCurrentCell(*painter, *option);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int RackrentStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    constexpr int cellMargin = 7; // the item delegate adds 1, which makes the headings' 8
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView*>(widget))
        return cellMargin;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int RackrentStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    if (hint == SH_Widget_Animation_Duration) // nothing moves of itself
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace rackrent
