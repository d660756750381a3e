#include "views/charts/chart_text.h"

#include <QFontMetricsF>

namespace rackrent {

void writeElided(QPainter& painter, const QRectF& rect, const QFont& font, const QColor& colour, const QString& text,
                 Qt::Alignment alignment)
{
    writeLine(painter, rect, font, colour,
              QFontMetricsF(font).elidedText(text.simplified(), Qt::ElideRight, rect.width()), alignment);
}

void writeLine(QPainter& painter, const QRectF& rect, const QFont& font, const QColor& colour, const QString& text,
               Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextDontClip | Qt::TextSingleLine,
                     text);
}

void writeUpright(QPainter& painter, const QRectF& rect, const QFont& font, const QColor& colour, const QString& text)
{
    painter.save();
    painter.translate(rect.left(), rect.bottom());
    painter.rotate(-90);
    writeElided(painter, QRectF(0, 0, rect.height(), rect.width()), font, colour, text, Qt::AlignRight);
    painter.restore();
}

void writeBroken(QPainter& painter, const QRectF& rect, const QFont& font, const QColor& colour, const QString& text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

} // namespace rackrent
