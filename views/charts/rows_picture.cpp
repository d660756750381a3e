#include "views/charts/rows_picture.h"

#include "views/charts/axis_text.h"
#include "views/charts/chart_geometry.h"
#include "views/charts/chart_text.h"
#include "views/charts/hover_content.h"
#include "views/charts/overlay_style.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <set>

namespace rackrent {
namespace {

constexpr double barShare = 0.62;   ///< of a row's height
constexpr double levelShare = 0.78; ///< of a row's height: what other scenarios have at a bar

} // namespace

void RowsPicture::setContent(const Exhibit& exhibit, const ChartStyle& style, const QRectF& room)
{
    m_exhibit = exhibit;
    m_style = style;
    m_room = room;
    m_columns.clear();
    const QFontMetricsF text(style.text);
    double width = 0;
    for (const std::string& category : exhibit.categories)
        width = std::max(width, text.horizontalAdvance(QString::fromStdString(category)));
    width = std::min(width + 4 * style.unit, room.width() * 0.34);
    m_names = QRectF(room.left(), room.top(), width, room.height());
    const double left = room.left() + width + 8 * style.unit;
    if (exhibit.valueAxes.empty())
        layOutSpans(left);
    else
        layOutBars(left);
    const double most = 4.4 * text.height();
    const auto rows = static_cast<double>(std::max<std::size_t>(1, exhibit.slots()));
    m_rowHeight = std::min(most, (m_plot.bottom() - m_top) / rows);
}

void RowsPicture::layOutBars(double left)
{
    const QFontMetricsF text(m_style.text);
    const double titleHeight = text.height() + 4 * m_style.unit;
    m_top = m_room.top() + titleHeight;
    m_plot = QRectF(left, m_top, m_room.right() - left, m_room.bottom() - m_top);
    // What would be too narrow to be read is left out, from the right: a larger picture has it.
    constexpr double least = 88;
    const double gap = 16 * m_style.unit;
    const auto most = static_cast<std::size_t>(std::max(1.0, (m_plot.width() + gap) / (least * m_style.unit + gap)));
    const std::size_t shown = std::min(most, m_exhibit.valueAxes.size());
    double shares = 0;
    for (std::size_t i = 0; i < shown; ++i)
        shares += m_exhibit.valueAxes[i].share;
    const double all = m_plot.width() - gap * static_cast<double>(shown - 1);
    double x = left;
    for (std::size_t i = 0; i < m_exhibit.series.size(); ++i) {
        const ExhibitSeries& series = m_exhibit.series[i];
        if (series.axis >= shown || series.overlay)
            continue;
        const ValueAxis& axis = m_exhibit.valueAxes[series.axis];
        if (const Column* before = columnOf(series.axis)) { // bars of both grow from one line
            Column column = *before;
            column.series = i;
            column.title = {};
            m_columns << column;
            continue;
        }
        const double width = all * axis.share / shares;
        Column column;
        column.series = i;
        column.title = QRectF(x, m_room.top(), width, text.height());
        double widest = 0;
        for (const ExhibitSeries& one : m_exhibit.series)
            for (const double value : one.axis == series.axis ? one.values : std::vector<double>()) {
                if (!one.overlay)
                    widest = std::max(
                        widest, text.horizontalAdvance(discreet(measureText(value, axis.measure), m_style.discretion)));
                column.low = std::isfinite(value) ? std::min(column.low, value) : column.low;
                column.high = std::isfinite(value) ? std::max(column.high, value) : column.high;
            }
        if (!(column.high > column.low))
            column.high = column.low + 1;
        const double label = widest + 6 * m_style.unit;
        const double before = column.low < 0 ? label : 0;
        column.bars = QRectF(x + before, m_top, std::max(4.0, width - label - before), m_plot.height());
        column.zero = column.x(0);
        m_columns << column;
        x += width + gap;
    }
}

/// The first column that an axis has; null before there is one.
const RowsPicture::Column* RowsPicture::columnOf(std::size_t axis) const
{
    const auto found = std::ranges::find_if(
        m_columns, [&](const Column& column) { return m_exhibit.series[column.series].axis == axis; });
    return found == m_columns.end() ? nullptr : &*found;
}

/// What of a row's height a bar takes, from above: a share where bars of one axis go the same way.
RowsPicture::Lane RowsPicture::laneOf(const ExhibitSeries& series, std::size_t place) const
{
    const auto goesRight = [&](const ExhibitSeries& one) { return one.values[place] >= 0; };
    Lane lane;
    lane.count = 0;
    for (const ExhibitSeries& one : m_exhibit.series) {
        const bool isBeside = one.axis == series.axis && !one.overlay && place < one.values.size() &&
                              std::isfinite(one.values[place]) && goesRight(one) == goesRight(series);
        if (&one == &series)
            lane.index = lane.count;
        if (isBeside) {
            lane.isLongest = lane.isLongest && std::abs(one.values[place]) <= std::abs(series.values[place]);
            ++lane.count;
        }
    }
    lane.count = std::max(1, lane.count);
    return lane;
}

/// The axis's title, behind the colours of the bars where it has several.
void RowsPicture::paintTitle(QPainter& painter, const Column& column) const
{
    const Colours& c = m_style.colours;
    const std::size_t axis = m_exhibit.series[column.series].axis;
    QRectF room = column.title;
    if (std::ranges::count_if(m_columns,
                              [&](const Column& other) { return m_exhibit.series[other.series].axis == axis; }) > 1)
        for (const Column& other : m_columns) {
            const ExhibitSeries& series = m_exhibit.series[other.series];
            if (series.axis != axis)
                continue;
            const QString name = QString::fromStdString(series.label);
            const double side = room.height() * 0.6, gap = 5 * m_style.unit;
            painter.fillRect(QRectF(room.left(), room.center().y() - side / 2, side, side), bandColour(series, 0, c));
            room.setLeft(room.left() + side + gap);
            writeLine(painter, room, m_style.text, c.text, name);
            room.setLeft(room.left() + QFontMetricsF(m_style.text).horizontalAdvance(name) + 3 * gap);
        }
    writeElided(painter, room, m_style.text, c.muted, QString::fromStdString(m_exhibit.valueAxes[axis].title));
}

/// What other scenarios have of a column's series.
std::vector<const ExhibitSeries*> RowsPicture::seriesOver(const ExhibitSeries& own) const
{
    std::vector<const ExhibitSeries*> over;
    for (const ExhibitSeries& series : m_exhibit.series)
        if (series.overlay && series.axis == own.axis && series.overlay->of == own.label)
            over.push_back(&series);
    return over;
}

void RowsPicture::layOutSpans(double left)
{
    const QFontMetricsF text(m_style.text);
    const double key = text.height() + 6 * m_style.unit;
    m_top = m_room.top() + key;
    const double axis = text.height() + 6 * m_style.unit;
    m_plot = QRectF(left, m_top, m_room.right() - left - 12 * m_style.unit, m_room.bottom() - m_top - axis);
}

double RowsPicture::day(Date date) const
{
    const double first = dayPosition(m_exhibit.monthStarts.front()), last = dayPosition(m_exhibit.monthStarts.back());
    return m_plot.left() + (dayPosition(date) - first) / (last - first) * m_plot.width();
}

int RowsPicture::rowAt(const QPointF& point) const
{
    if (m_rowHeight <= 0 || point.y() < m_top || !m_room.contains(point))
        return -1;
    const int row = static_cast<int>((point.y() - m_top) / m_rowHeight);
    return row < static_cast<int>(m_exhibit.slots()) ? row : -1;
}

QRectF RowsPicture::rowRect(int row) const
{
    return {m_room.left(), m_top + row * m_rowHeight, m_room.width(), m_rowHeight};
}

void RowsPicture::paint(QPainter& painter) const
{
    paintNames(painter);
    if (m_exhibit.valueAxes.empty())
        paintSpans(painter);
    else
        paintBars(painter);
}

void RowsPicture::paintNames(QPainter& painter) const
{
    // Where rows are lower than a line only as many are named as do not touch.
    const double line = QFontMetricsF(m_style.text).height() * 0.9;
    const auto step = static_cast<std::size_t>(std::max(1.0, std::ceil(line / std::max(1.0, m_rowHeight))));
    for (std::size_t i = 0; i < m_exhibit.slots(); i += step) {
        const QRectF row = rowRect(static_cast<int>(i));
        writeElided(painter, QRectF(m_names.left(), row.top(), m_names.width(), row.height()), m_style.text,
                    m_style.colours.text, QString::fromStdString(m_exhibit.categories[i]), Qt::AlignRight);
    }
}

void RowsPicture::paintBars(QPainter& painter) const
{
    const Colours& c = m_style.colours;
    for (const Column& column : m_columns) {
        const ExhibitSeries& series = m_exhibit.series[column.series];
        if (!column.title.isNull())
            paintTitle(painter, column);
        const double bottom = m_top + m_rowHeight * static_cast<double>(m_exhibit.slots());
        painter.setPen(QPen(c.axis, m_style.unit));
        painter.drawLine(QPointF(column.zero, m_top), QPointF(column.zero, bottom));
        for (std::size_t i = 0; i < series.values.size(); ++i) {
            const double value = series.values[i];
            const QRectF row = rowRect(static_cast<int>(i));
            const Lane lane = laneOf(series, i);
            const double height = row.height() * barShare / lane.count;
            const double top = row.center().y() - row.height() * barShare / 2 + height * lane.index;
            const double end = std::isfinite(value) ? column.x(value) : column.zero;
            painter.setPen(Qt::NoPen);
            painter.setBrush(bandColour(series, i, c));
            painter.drawRect(
                QRectF(QPointF(std::min(column.zero, end), top), QPointF(std::max(column.zero, end), top + height)));
        }
        paintLevels(painter, column);
        for (std::size_t i = 0; i < series.values.size(); ++i)
            paintValue(painter, column, i);
    }
}

/// Beside the bar's end, on paper where lines of other scenarios may stand.
void RowsPicture::paintValue(QPainter& painter, const Column& column, std::size_t place) const
{
    const ExhibitSeries& series = m_exhibit.series[column.series];
    const double value = series.values[place], end = std::isfinite(value) ? column.x(value) : column.zero;
    if (!laneOf(series, place).isLongest)
        return; // it would stand on the other's
    const double gap = 4 * m_style.unit;
    const QString text = discreet(measureText(value, m_exhibit.valueAxes[series.axis].measure), m_style.discretion);
    const QFontMetricsF metrics(m_style.text);
    QRectF room(0, 0, metrics.horizontalAdvance(text), metrics.height());
    room.moveCenter(rowRect(static_cast<int>(place)).center());
    room.moveLeft(value < 0 ? end - gap - room.width() : end + gap);
    if (!m_exhibit.overlaid.empty()) {
        constexpr float covering = 0.75F;
        QColor paper = m_style.colours.surface;
        paper.setAlphaF(covering);
        painter.fillRect(room, paper);
    }
    writeLine(painter, room, m_style.text, m_style.colours.text, text);
}

/// Upright lines through a column's bars, where other scenarios' bars would end.
void RowsPicture::paintLevels(QPainter& painter, const Column& column) const
{
    for (const ExhibitSeries* over : seriesOver(m_exhibit.series[column.series]))
        for (std::size_t i = 0; i < over->values.size(); ++i) {
            if (!std::isfinite(over->values[i]))
                continue;
            const QRectF row = rowRect(static_cast<int>(i));
            const double height = row.height() * levelShare, x = column.x(over->values[i]);
            painter.setPen(overlayPen(*over->overlay, m_style));
            painter.drawLine(QPointF(x, row.center().y() - height / 2), QPointF(x, row.center().y() + height / 2));
        }
}

namespace {

/// How a stretch is filled: what is certain is solid, what is not is paler or hatched.
void drawSpan(QPainter& painter, Span::Kind kind, const QRectF& bar, const QColor& colour, const ChartStyle& style)
{
    const Colours& c = style.colours;
    QColor pale = colour;
    pale.setAlphaF(0.35F);
    QColor paper = c.surface;
    paper.setAlphaF(1); // hatching shows on a transparent surface too
    painter.setPen(Qt::NoPen);
    switch (kind) {
    case Span::Kind::Term: painter.fillRect(bar, pale); return;
    case Span::Kind::Locked: painter.fillRect(bar, colour); return;
    case Span::Kind::Ramp: painter.fillRect(bar, QBrush(paper, Qt::BDiagPattern)); return;
    case Span::Kind::FreeRent: painter.fillRect(bar, QBrush(paper, Qt::Dense4Pattern)); return;
    case Span::Kind::Notice:
        painter.setPen(QPen(c.text, 1.4 * style.unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(1, 1, -1, -1));
        return;
    case Span::Kind::AfterExpiry: {
        painter.setPen(QPen(c.muted, style.unit, Qt::DashLine));
        painter.setBrush(QBrush(c.speculative, Qt::FDiagPattern));
        painter.drawRect(bar.adjusted(0.5, 1, -0.5, -1));
        return;
    }
    }
}

} // namespace

void RowsPicture::paintSpans(QPainter& painter) const
{
    const Colours& c = m_style.colours;
    const QFontMetricsF text(m_style.text);
    const double bottom = m_top + m_rowHeight * static_cast<double>(m_exhibit.slots());
    const double widest = text.horizontalAdvance(QStringLiteral("May 2030"));
    const int wanted = std::max(2, static_cast<int>(m_plot.width() / (widest * 1.3)));
    double freeFrom = m_plot.left();
    for (const Date date : dateTicks(m_exhibit.monthStarts.front(), m_exhibit.monthStarts.back(), wanted)) {
        const double x = day(date);
        painter.setPen(QPen(c.grid, m_style.unit));
        painter.drawLine(QPointF(x, m_top), QPointF(x, bottom));
        const QString label = dateTickText(date);
        const double width = text.horizontalAdvance(label), left = std::max(m_plot.left(), x - width / 2);
        if (left < freeFrom || left + width > m_room.right())
            continue;
        freeFrom = left + width + 8 * m_style.unit;
        writeLine(painter, QRectF(left, bottom + 4 * m_style.unit, width, text.height()), m_style.text, c.muted, label);
    }
    painter.setPen(QPen(c.axis, m_style.unit));
    painter.drawLine(QPointF(m_plot.left(), bottom), QPointF(m_plot.right(), bottom));
    for (const Span& span : m_exhibit.spans) {
        const QRectF row = rowRect(static_cast<int>(span.row));
        const double height = row.height() * barShare;
        if (span.overlay) { // below the bar, each scenario a little lower
            const double y =
                row.center().y() + height / 2 + (1.5 + 2.5 * static_cast<double>(span.overlay->place)) * m_style.unit;
            painter.setPen(overlayPen(*span.overlay, m_style));
            painter.drawLine(QPointF(day(span.first), y), QPointF(day(span.last + std::chrono::days{1}), y));
            continue;
        }
        const QRectF bar(QPointF(day(span.first), row.center().y() - height / 2),
                         QPointF(day(span.last + std::chrono::days{1}), row.center().y() + height / 2));
        drawSpan(painter, span.kind, bar, seriesColour(m_exhibit.series[span.row], c), m_style);
    }
    paintKey(painter);
}

/// What the fillings mean, of those that occur.
void RowsPicture::paintKey(QPainter& painter) const
{
    const QFontMetricsF text(m_style.text);
    std::set<Span::Kind> kinds;
    for (const Span& span : m_exhibit.spans)
        kinds.insert(span.kind);
    double x = m_room.left();
    const double swatch = 18 * m_style.unit;
    for (const Span::Kind kind : kinds) {
        const QString name = spanKindName(kind);
        if (x + swatch + 5 * m_style.unit + text.horizontalAdvance(name) > m_room.right())
            break; // the crosshair's card names it
        const QRectF box(x, m_room.top() + 2 * m_style.unit, swatch, text.height() - 4 * m_style.unit);
        if (kind == Span::Kind::Ramp || kind == Span::Kind::FreeRent)
            painter.fillRect(box, m_style.colours.committed);
        drawSpan(painter, kind, box, m_style.colours.committed, m_style);
        x += swatch + 5 * m_style.unit;
        writeLine(painter, QRectF(x, m_room.top(), 0, text.height()), m_style.text, m_style.colours.text, name);
        x += text.horizontalAdvance(name) + 14 * m_style.unit;
    }
}

} // namespace rackrent
