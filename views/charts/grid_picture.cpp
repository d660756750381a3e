#include "views/charts/grid_picture.h"

#include "views/charts/axis_text.h"
#include "views/charts/chart_text.h"
#include "views/charts/text_shapes.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace rackrent {
namespace {

QColor between(const QColor& a, const QColor& b, double share)
{
    const auto mix = [share](double one, double two) { return static_cast<float>(one + (two - one) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

double widestOf(const QFontMetricsF& text, const std::vector<std::string>& names)
{
    double widest = 0;
    for (const std::string& name : names)
        widest = std::max(widest, text.horizontalAdvance(QString::fromStdString(name)));
    return widest;
}

} // namespace

void GridPicture::setContent(const HeatGrid& grid, const ChartStyle& style, const QRectF& room)
{
    m_grid = grid;
    m_style = style;
    m_room = room;
    const QFontMetricsF text(style.text);
    const double line = text.height(), gap = 5 * style.unit;
    const double left = widestOf(text, grid.up) + 2 * gap;
    // Above: the title of the axis up, and the names of upright lines. Below: places, title, and the key.
    m_plot = QRectF(QPointF(room.left() + left, room.top() + 2 * line + gap),
                    QPointF(room.right() - gap, room.bottom() - 3 * line - 3 * gap));
    m_low = HUGE_VAL;
    m_high = -HUGE_VAL;
    for (const double value : grid.values)
        if (std::isfinite(value)) {
            m_low = std::min(m_low, value);
            m_high = std::max(m_high, value);
        }
}

QColor GridPicture::colourOf(double value) const
{
    const Colours& c = m_style.colours;
    if (!std::isfinite(value))
        return c.grid;
    if (m_grid.centre) {
        const double centre = *m_grid.centre;
        const double most = std::max(std::abs(m_high - centre), std::abs(m_low - centre));
        const double part = most > 0 ? std::abs(value - centre) / most : 0;
        return between(c.surface, value < centre ? c.negative : c.positive, 0.08 + 0.72 * part);
    }
    const double share = m_high > m_low ? (value - m_low) / (m_high - m_low) : 0;
    return between(c.committed, between(c.cancellable, c.surface, 0.72), share);
}

int GridPicture::cellAt(const QPointF& point) const
{
    if (!m_plot.contains(point))
        return -1;
    const auto columns = static_cast<int>(m_grid.across.size()), rows = static_cast<int>(m_grid.up.size());
    const int column = std::min(columns - 1, static_cast<int>((point.x() - m_plot.left()) / m_plot.width() * columns));
    const int row = std::min(rows - 1, static_cast<int>((m_plot.bottom() - point.y()) / m_plot.height() * rows));
    return row * columns + column;
}

QRectF GridPicture::cellRect(int cell) const
{
    const auto columns = static_cast<int>(m_grid.across.size()), rows = static_cast<int>(m_grid.up.size());
    const int column = cell % columns, row = cell / columns;
    const double width = m_plot.width() / columns, height = m_plot.height() / rows;
    return {m_plot.left() + column * width, m_plot.bottom() - (row + 1) * height, width, height};
}

void GridPicture::paint(QPainter& painter) const
{
    paintCells(painter);
    paintValues(painter);
    paintContour(painter);
    paintAxes(painter);
    paintMarks(painter);
    paintKey(painter);
}

void GridPicture::paintCells(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_grid.values.size(); ++i) {
        const QRectF cell = cellRect(static_cast<int>(i));
        // Whole pixels: no seams between neighbours.
        const QRectF whole(QPointF(std::floor(cell.left()), std::floor(cell.top())),
                           QPointF(std::ceil(cell.right()), std::ceil(cell.bottom())));
        painter.fillRect(whole, colourOf(m_grid.values[i]));
        if (!std::isfinite(m_grid.values[i]))
            painter.fillRect(whole, QBrush(m_style.colours.otherTenants, Qt::BDiagPattern));
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

/// In each cell, where all of them fit.
void GridPicture::paintValues(QPainter& painter) const
{
    const auto shapes = TextShapes::of(m_style.text);
    const QSizeF room = cellRect(0).size() - QSizeF(6, 2) * m_style.unit;
    QStringList texts;
    for (const double value : m_grid.values) {
        texts << (std::isfinite(value) ? discreet(measureText(value, m_grid.measure), m_style.discretion) : QString());
        if (shapes->width(texts.back()) > room.width() || shapes->height() > room.height())
            return;
    }
    for (qsizetype i = 0; i < texts.size(); ++i)
        writeLine(painter, cellRect(static_cast<int>(i)), m_style.text,
                  textOn(colourOf(m_grid.values[static_cast<std::size_t>(i)])), texts[i], Qt::AlignHCenter);
}

void GridPicture::paintContour(QPainter& painter) const
{
    const auto columns = static_cast<double>(m_grid.across.size()), rows = static_cast<double>(m_grid.up.size());
    const auto at = [&](double across, double up) {
        return QPointF(m_plot.left() + across / columns * m_plot.width(),
                       m_plot.bottom() - up / rows * m_plot.height());
    };
    painter.setPen(QPen(m_style.colours.text, 2 * m_style.unit, Qt::SolidLine, Qt::RoundCap));
    for (const HeatGrid::Segment& piece : m_grid.contour)
        painter.drawLine(at(piece.fromAcross, piece.fromUp), at(piece.toAcross, piece.toUp));
}

void GridPicture::paintAxes(QPainter& painter) const
{
    const Colours& c = m_style.colours;
    const QFontMetricsF text(m_style.text);
    const double line = text.height(), gap = 5 * m_style.unit;
    writeElided(painter, QRectF(m_room.left(), m_room.top(), m_room.width(), line), m_style.text, c.muted,
                QString::fromStdString(m_grid.upAxis));
    double freeFrom = m_plot.left();
    const auto columns = static_cast<int>(m_grid.across.size()), rows = static_cast<int>(m_grid.up.size());
    for (int i = 0; i < columns; ++i) {
        const QString name = QString::fromStdString(m_grid.across[static_cast<std::size_t>(i)]);
        const double width = text.horizontalAdvance(name), middle = cellRect(i).center().x();
        const double left =
            std::clamp(middle - width / 2, m_plot.left(), std::max(m_plot.left(), m_plot.right() - width));
        if (left < freeFrom)
            continue;
        freeFrom = left + width + 3 * gap;
        writeLine(painter, QRectF(left, m_plot.bottom() + gap / 2, width, line), m_style.text, c.muted, name);
    }
    double freeBelow = m_plot.bottom() + line;
    for (int i = 0; i < rows; ++i) {
        const QRectF cell = cellRect(i * columns);
        if (cell.center().y() + line / 2 > freeBelow)
            continue;
        freeBelow = cell.center().y() - line;
        writeLine(
            painter, QRectF(m_room.left(), cell.center().y() - line / 2, m_plot.left() - m_room.left() - gap, line),
            m_style.text, c.muted, QString::fromStdString(m_grid.up[static_cast<std::size_t>(i)]), Qt::AlignRight);
    }
    writeElided(painter, QRectF(m_plot.left(), m_plot.bottom() + gap / 2 + line, m_plot.width(), line), m_style.text,
                c.muted, QString::fromStdString(m_grid.acrossAxis), Qt::AlignRight);
}

void GridPicture::paintMarks(QPainter& painter) const
{
    const Colours& c = m_style.colours;
    const QFontMetricsF text(m_style.text);
    const double line = text.height();
    const auto columns = static_cast<double>(m_grid.across.size()), rows = static_cast<double>(m_grid.up.size());
    double freeFrom = m_plot.left(), freeBelow = m_plot.bottom() + line;
    for (const HeatGrid::Mark& mark : m_grid.marks) {
        painter.setPen(QPen(c.expected, 2 * m_style.unit, Qt::DashLine));
        const QString name = QString::fromStdString(mark.label);
        const double width = text.horizontalAdvance(name);
        if (mark.isAcross) {
            const double x = m_plot.left() + mark.place / columns * m_plot.width();
            painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
            const double left =
                std::clamp(x - width / 2, m_plot.left(), std::max(m_plot.left(), m_plot.right() - width));
            if (left < freeFrom)
                continue;
            freeFrom = left + width + 6 * m_style.unit;
            writeLine(painter, QRectF(left, m_plot.top() - line - 2 * m_style.unit, width, line), m_style.text, c.text,
                      name);
        } else {
            const double y = m_plot.bottom() - mark.place / rows * m_plot.height();
            painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            const double top = y - line - 2 * m_style.unit;
            if (top + line > freeBelow || top < m_plot.top())
                continue;
            freeBelow = top;
            const QRectF label(m_plot.right() - width - 8 * m_style.unit, top, width + 6 * m_style.unit, line);
            QColor paper = c.surface;
            paper.setAlphaF(0.88F);
            painter.fillRect(label, paper);
            writeLine(painter, label, m_style.text, c.text, name, Qt::AlignHCenter);
        }
    }
}

/// From the least to the greatest value, and what is hatched.
void GridPicture::paintKey(QPainter& painter) const
{
    const Colours& c = m_style.colours;
    const QFontMetricsF text(m_style.text);
    const double line = text.height(), gap = 5 * m_style.unit;
    const double top = m_room.bottom() - line;
    double x = m_room.left();
    const auto word = [&](const QString& words) {
        writeElided(painter, QRectF(x, top, std::max(0.0, m_room.right() - x), line), m_style.text, c.text, words);
        x += text.horizontalAdvance(words) + gap;
    };
    // The ramp between two months gives way first where there is little room.
    const QString first = QString::fromStdString(m_grid.valueName) + QStringLiteral(": ") +
                          discreet(measureText(m_low, m_grid.measure), m_style.discretion);
    const QString lastWords = discreet(measureText(m_high, m_grid.measure), m_style.discretion);
    const QString missing = QString::fromStdString(m_grid.missing);
    const double words = text.horizontalAdvance(first + lastWords + missing) + 18 * m_style.unit + 7 * gap;
    const double ramp = std::clamp(m_room.width() - words, 24 * m_style.unit, 120 * m_style.unit);
    if (m_high >= m_low) {
        word(first);
        constexpr int steps = 24;
        const double width = ramp / steps;
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < steps && m_high > m_low; ++i, x += width)
            painter.fillRect(QRectF(x, top + line * 0.2, width + 1, line * 0.6),
                             colourOf(m_low + (m_high - m_low) * i / (steps - 1)));
        x += gap;
        if (m_high > m_low)
            word(lastWords);
        x += 2 * gap;
    }
    if (std::ranges::all_of(m_grid.values, [](double value) { return std::isfinite(value); }))
        return;
    const QRectF box(x, top + line * 0.2, 18 * m_style.unit, line * 0.6);
    painter.fillRect(box, c.grid);
    painter.fillRect(box, QBrush(c.otherTenants, Qt::BDiagPattern));
    x = box.right() + gap;
    word(missing);
}

} // namespace rackrent
