#include "views/style/severity_icon.h"

#include "views/style/palette.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

#include <array>

namespace rackrent {
namespace {

void drawError(QPainter& painter, const Colours& colours, qreal side)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.error);
    painter.drawEllipse(QRectF(side * 0.06, side * 0.06, side * 0.88, side * 0.88));
    painter.setPen(QPen(textOn(colours.error), side * 0.12, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(side * 0.34, side * 0.34), QPointF(side * 0.66, side * 0.66));
    painter.drawLine(QPointF(side * 0.66, side * 0.34), QPointF(side * 0.34, side * 0.66));
}

void drawWarning(QPainter& painter, const Colours& colours, qreal side)
{
    painter.setPen(QPen(colours.warning, side * 0.08, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
    painter.setBrush(colours.warning);
    painter.drawPolygon(QPolygonF(
        {QPointF(side * 0.5, side * 0.1), QPointF(side * 0.94, side * 0.9), QPointF(side * 0.06, side * 0.9)}));
    painter.setPen(QPen(textOn(colours.warning), side * 0.11, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(side * 0.5, side * 0.4), QPointF(side * 0.5, side * 0.62));
    painter.drawPoint(QPointF(side * 0.5, side * 0.78));
}

} // namespace

QIcon severityIcon(bool isError, const Colours& colours)
{
    static std::array<QIcon, 4> kept;
    QIcon& icon = kept[(isError ? 1U : 0U) + (colours.isDark ? 2U : 0U)];
    if (!icon.isNull())
        return icon;
    for (const int side : {14, 16, 24, 32, 48}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isError)
            drawError(painter, colours, side);
        else
            drawWarning(painter, colours, side);
        painter.end();
        icon.addPixmap(pixmap, QIcon::Normal);
        icon.addPixmap(pixmap, QIcon::Selected); // not tinted by a selection
    }
    return icon;
}

} // namespace rackrent
