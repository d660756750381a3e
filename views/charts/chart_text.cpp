#include "views/charts/chart_text.h"

#include "views/charts/text_shapes.h"

namespace rackrent {

void writeElided(QPainter& painter, const QRectF& rect, const QFont& font, const QColor& colour, const QString& text,
                 Qt::Alignment alignment)
{
    writeLine(painter, rect, font, colour, TextShapes::of(font)->elided(text.simplified(), rect.width()), alignment);
}

void writeLine(QPainter& painter, const QRectF& rect, const QFont& font, const QColor& colour, const QString& text,
               Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(colour);
    const auto shapes = TextShapes::of(font);
    const double spare = rect.width() - shapes->width(text);
    const double left = alignment & Qt::AlignRight ? spare : alignment & Qt::AlignHCenter ? spare / 2 : 0;
    painter.drawStaticText(rect.topLeft() + QPointF(left, (rect.height() - shapes->height()) / 2), shapes->drawn(text));
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
