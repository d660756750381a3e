#include "views/charts/hover_overlay.h"

#include "views/charts/hover_content.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rackrent {
namespace {

/// Where the rows of the card lie.
struct Card {
    double labelWidth = 0;
    double valueWidth = 0;
    double rowHeight = 0;
    double padding = 0;
    double swatch = 0;
    QRectF rect{};
};

Card cardFor(const HoverContent& content, const ChartLayout& layout, const ChartStyle& style, double crosshair)
{
    const QFontMetricsF text(style.text);
    const QFontMetricsF strong(style.strong);
    Card card{.rowHeight = text.height() + style.unit, .padding = 7 * style.unit, .swatch = 9 * style.unit};
    for (const HoverContent::Row& row : content.rows) {
        card.labelWidth = std::max(card.labelWidth, text.horizontalAdvance(row.label));
        card.valueWidth = std::max(card.valueWidth, strong.horizontalAdvance(row.value));
    }
    card.labelWidth = std::min(card.labelWidth, layout.size.width() * 0.4);
    const double inner = std::max(card.swatch + 5 * style.unit + card.labelWidth + 14 * style.unit + card.valueWidth,
                                  strong.horizontalAdvance(content.heading));
    const double height = card.rowHeight * static_cast<double>(content.rows.size() + 1) + 2 * card.padding;
    const QSizeF size(inner + 2 * card.padding, height);
    const double gap = 10 * style.unit;
    const bool isRight = crosshair + gap + size.width() <= layout.size.width();
    const double left = isRight ? crosshair + gap : std::max(0.0, crosshair - gap - size.width());
    const double top = std::clamp(layout.plot.top() + gap / 2, 0.0, std::max(0.0, layout.size.height() - height - 2));
    card.rect = QRectF(QPointF(std::floor(left), std::floor(top)), size);
    return card;
}

void write(QPainter& painter, const QRectF& rect, const QFont& font, const QString& text, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width() + 1));
}

} // namespace

void paintCrosshair(QPainter& painter, const Exhibit& panel, const ChartLayout& layout, const ChartStyle& style,
                    double across, int position)
{
    const double x = std::round(layout.x(across)) + 0.5;
    painter.setPen(QPen(style.colours.muted, 1));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    painter.setPen(QPen(style.colours.surface, 1.5 * style.unit));
    for (const ExhibitSeries& series : panel.series) {
        const auto index = static_cast<std::size_t>(position);
        if (!isLine(series.mark) || index >= series.values.size() || !std::isfinite(series.values[index]))
            continue;
        painter.setBrush(seriesColour(series, style.colours));
        const double radius = (series.overlay ? 3 : 4) * style.unit;
        painter.drawEllipse(layout.at({across, series.values[index]}), radius, radius);
    }
}

void paintHoverCard(QPainter& painter, const Exhibit& exhibit, const ChartLayout& layout, const ChartStyle& style,
                    int position, double pointer)
{
    const Colours& c = style.colours;
    const HoverContent content = hoverContent(exhibit, position);
    const Card card = cardFor(content, layout, style, pointer);
    painter.setPen(QPen(c.border, 1));
    painter.setBrush(c.raised);
    painter.drawRoundedRect(card.rect.translated(0.5, 0.5), 4 * style.unit, 4 * style.unit);
    QRectF row(card.rect.left() + card.padding, card.rect.top() + card.padding, card.rect.width() - 2 * card.padding,
               card.rowHeight);
    painter.setPen(c.text);
    write(painter, row, style.strong, content.heading, Qt::AlignLeft);
    for (const HoverContent::Row& line : content.rows) {
        row.translate(0, card.rowHeight);
        if (line.series && exhibit.series[*line.series].overlay) {
            painter.setPen(linePen(exhibit.series[*line.series], style));
            painter.drawLine(QPointF(row.left(), row.center().y()),
                             QPointF(row.left() + card.swatch, row.center().y()));
        } else if (line.series) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(seriesColour(exhibit.series[*line.series], c));
            const QRectF swatch(row.left(), row.center().y() - card.swatch / 2, card.swatch, card.swatch);
            painter.drawRoundedRect(swatch, 2 * style.unit, 2 * style.unit);
        }
        painter.setPen(c.muted);
        const double labelLeft = card.swatch + 5 * style.unit;
        write(painter, QRectF(row.left() + labelLeft, row.top(), card.labelWidth, row.height()), style.text, line.label,
              Qt::AlignLeft);
        painter.setPen(c.text);
        write(painter, QRectF(row.right() - card.valueWidth, row.top(), card.valueWidth, row.height()), style.strong,
              line.value, Qt::AlignRight);
    }
}

} // namespace rackrent
