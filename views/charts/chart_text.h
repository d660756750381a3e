#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

/// Writing in charts.
namespace rackrent {

/// One line, cut short where the rectangle ends.
void writeElided(QPainter& painter, const QRectF& rect, const QFont& font, const QColor& colour, const QString& text,
                 Qt::Alignment alignment = Qt::AlignLeft);

/// One line as it is, beyond the rectangle too.
void writeLine(QPainter& painter, const QRectF& rect, const QFont& font, const QColor& colour, const QString& text,
               Qt::Alignment alignment = Qt::AlignLeft);

/// One line upwards, ending at the top of the rectangle, cut short where it is lower than that.
void writeUpright(QPainter& painter, const QRectF& rect, const QFont& font, const QColor& colour, const QString& text);

/// A few words, broken into the lines that the rectangle has.
void writeBroken(QPainter& painter, const QRectF& rect, const QFont& font, const QColor& colour, const QString& text);

} // namespace rackrent
