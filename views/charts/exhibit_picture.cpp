#include "views/charts/exhibit_picture.h"

#include "views/charts/chart_text.h"
#include "views/charts/hover_content.h"
#include "views/charts/hover_overlay.h"
#include "views/charts/overlay_style.h"

#include <QPainter>

#include <algorithm>

namespace rackrent {
namespace {

/// The line's pen with whole dashes over the length of a legend's swatch.
QPen swatchPen(const ExhibitSeries& series, const ChartStyle& style)
{
    if (series.overlay)
        return overlayPen(*series.overlay, style);
    QPen pen = linePen(series, style);
    if (pen.style() == Qt::SolidLine)
        return pen;
    pen.setDashPattern(series.mark == Mark::Level ? QList<qreal>{3.7, 2.3} : QList<qreal>{4, 2});
    return pen;
}

/// The nearest of the straight lines from a marker to its text, when the text is not right beside it.
QLineF leader(const CrossingLabel& label)
{
    const QPointF nearest(std::clamp(label.marker.x(), label.rect.left(), label.rect.right()),
                          std::clamp(label.marker.y(), label.rect.top(), label.rect.bottom()));
    return {label.marker, nearest};
}

} // namespace

void ExhibitPicture::setExhibit(const Exhibit& exhibit)
{
    m_exhibit = exhibit;
    m_isStale = true;
}

void ExhibitPicture::setLook(const Colours& colours, const QFont& base, Discretion discretion)
{
    m_style = chartStyle(colours, base);
    m_style.discretion = discretion;
    m_isStale = true;
}

void ExhibitPicture::setSize(const QSizeF& size)
{
    m_size = size;
    m_isStale = true;
}

void ExhibitPicture::refresh()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    refreshPanels();
    const QRectF room = m_panels.front().layout.plot;
    if (isEmpty(m_exhibit))
        return;
    if (m_exhibit.grid)
        m_grid.setContent(*m_exhibit.grid, m_style, room);
    else if (isRows())
        m_rows.setContent(m_exhibit, m_style, room);
}

void ExhibitPicture::refreshPanels()
{
    std::vector<ChartLayout> layouts = chartLayouts(m_exhibit, m_style, m_size);
    m_panels.resize(std::max<std::size_t>(1, layouts.size()));
    const bool isPlotted = !isRows() && !m_exhibit.grid && !isEmpty(m_exhibit);
    std::vector<Exhibit> parts =
        isPlotted && layouts.size() > 1 ? panelsOf(m_exhibit) : std::vector<Exhibit>{m_exhibit};
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        Panel& panel = m_panels[i];
        panel.exhibit = std::move(parts[i]);
        panel.layout = std::move(layouts[i]);
        if (!isPlotted)
            panel.exhibit.series.clear();
        panel.labels = chartLabels(panel.exhibit, panel.layout, m_style);
        panel.marks->setContent(panel.exhibit, panel.layout, m_style);
    }
}

const ChartLayout& ExhibitPicture::layout() { return panelLayout(0); }

const ChartLayout& ExhibitPicture::panelLayout(std::size_t panel)
{
    refresh();
    return m_panels[panel].layout;
}

const ChartLabels& ExhibitPicture::labels()
{
    refresh();
    return m_panels.front().labels;
}

int ExhibitPicture::positionAt(const QPointF& point)
{
    constexpr double near = 4; // pixels around a plot
    refresh();
    if (isEmpty(m_exhibit))
        return -1;
    if (m_exhibit.grid)
        return m_grid.cellAt(point);
    if (isRows())
        return m_rows.rowAt(point);
    const ChartLayout& first = m_panels.front().layout;
    if (!plotArea().adjusted(-near, -near, near, near).contains(point))
        return -1;
    const double share = (point.x() - first.plot.left()) / first.plot.width();
    return hoverPosition(m_exhibit, first.first + share * (first.last - first.first));
}

QRectF ExhibitPicture::plotArea()
{
    refresh();
    if (isRows() && !m_exhibit.spans.empty())
        return m_rows.daysArea();
    return m_panels.front().layout.plot.united(m_panels.back().layout.plot);
}

double ExhibitPicture::dayAt(const QPointF& point)
{
    const QRectF plot = plotArea();
    const double share = std::clamp((point.x() - plot.left()) / plot.width(), 0.0, 1.0);
    const double first = dayPosition(m_exhibit.monthStarts.front()), last = dayPosition(m_exhibit.monthStarts.back());
    return first + share * (last - first);
}

std::optional<std::size_t> ExhibitPicture::legendAt(const QPointF& point)
{
    if (isEmpty(m_exhibit))
        return std::nullopt;
    for (const LegendEntry& entry : layout().legend)
        if (entry.swatch.united(entry.textRect).contains(point))
            return entry.series;
    return std::nullopt;
}

std::optional<std::size_t> ExhibitPicture::contractAt(const QPointF& point)
{
    refresh();
    const int position = positionAt(point);
    if (position < 0 || m_exhibit.grid)
        return std::nullopt;
    if (isRows())
        return m_exhibit.spans.empty() ? std::nullopt : m_exhibit.series[static_cast<std::size_t>(position)].contract;
    for (const Panel& panel : m_panels)
        if (panel.layout.plot.contains(point))
            return contractIn(panel, point);
    return std::nullopt;
}

/// The contract whose area is at a point of a panel.
std::optional<std::size_t> ExhibitPicture::contractIn(const Panel& panel, const QPointF& point)
{
    const double across = panel.layout.first + (point.x() - panel.layout.plot.left()) / panel.layout.plot.width() *
                                                   (panel.layout.last - panel.layout.first);
    const double value = panel.layout.valueAtY(point.y());
    const auto bands = stackedBands(panel.exhibit);
    for (std::size_t i = 0; i < bands.size(); ++i)
        for (const StepBand& band : bands[i])
            for (qsizetype k = 0; k + 1 < band.upper.size(); k += 2)
                if (across >= band.upper[k].x() && across < band.upper[k + 1].x() && value >= band.lower[k].y() &&
                    value <= band.upper[k].y())
                    return panel.exhibit.series[i].contract;
    return std::nullopt;
}

void ExhibitPicture::paintPointer(QPainter& painter, int position)
{
    refresh();
    if (!m_exhibit.grid && !isRows()) {
        for (const Panel& panel : m_panels)
            paintCrosshair(painter, panel.exhibit, panel.layout, m_style, hoverDay(m_exhibit, position), position);
        return;
    }
    painter.setPen(QPen(m_style.colours.text, 1.5 * m_style.unit));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(m_exhibit.grid ? m_grid.cellRect(position) : m_rows.rowRect(position).adjusted(0, 1, 0, -1));
}

double ExhibitPicture::pointerX(int position)
{
    refresh();
    if (m_exhibit.grid)
        return m_grid.cellRect(position).right();
    return isRows() ? m_panels.front().layout.plot.center().x()
                    : m_panels.front().layout.x(hoverDay(m_exhibit, position));
}

void ExhibitPicture::paint(QPainter& painter)
{
    refresh();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), m_size), m_style.colours.surface);
    paintHeading(painter);
    paintOverlaid(painter);
    if (isEmpty(m_exhibit)) {
        paintEmpty(painter);
    } else if (m_exhibit.grid) {
        m_grid.paint(painter);
    } else if (isRows()) {
        m_rows.paint(painter);
    } else {
        paintLegend(painter);
        for (Panel& panel : m_panels) {
            paintGrid(painter, panel);
            panel.marks->paint(painter);
            paintAxes(painter, panel);
            paintDirectLabels(painter, panel);
            paintCrossings(painter, panel);
        }
    }
    painter.restore();
}

void ExhibitPicture::paintHeading(QPainter& painter) const
{
    const Colours& c = m_style.colours;
    const ChartLayout& layout = m_panels.front().layout;
    writeElided(painter, layout.title, m_style.title, c.text, QString::fromStdString(m_exhibit.title));
    if (!layout.subtitle.isEmpty())
        writeElided(painter, layout.subtitle, m_style.text, c.muted, QString::fromStdString(m_exhibit.subtitle));
}

void ExhibitPicture::paintLegend(QPainter& painter) const
{
    for (const LegendEntry& entry : m_panels.front().layout.legend) {
        const ExhibitSeries& series = m_exhibit.series[entry.series];
        if (series.isHidden) {
            painter.setPen(QPen(m_style.colours.muted, m_style.unit));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(entry.swatch.adjusted(0, m_style.unit, 0, -m_style.unit), 2 * m_style.unit,
                                    2 * m_style.unit);
        } else if (isArea(series.mark) && !series.overlay) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(seriesColour(series, m_style.colours));
            painter.drawRoundedRect(entry.swatch.adjusted(0, m_style.unit, 0, -m_style.unit), 2 * m_style.unit,
                                    2 * m_style.unit);
        } else {
            painter.setPen(swatchPen(series, m_style));
            painter.drawLine(QPointF(entry.swatch.left(), entry.swatch.center().y()),
                             QPointF(entry.swatch.right(), entry.swatch.center().y()));
        }
        const bool isMuted = series.isHidden || (series.overlay && series.overlay->isOutdated);
        writeLine(painter, entry.textRect, m_style.text, isMuted ? m_style.colours.muted : m_style.colours.text,
                  entry.text);
    }
}

void ExhibitPicture::paintOverlaid(QPainter& painter) const
{
    const QList<OverlaidLine>& lines = m_panels.front().layout.overlaid;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRectF& swatch = lines[i].swatch;
        if (!m_exhibit.grid) { // what it says is all that there is of it in a grid
            painter.setPen(overlayPen(m_exhibit.overlaid[static_cast<std::size_t>(i)].overlay, m_style));
            painter.drawLine(QPointF(swatch.left(), swatch.center().y()), QPointF(swatch.right(), swatch.center().y()));
        }
        const QRectF text = m_exhibit.grid ? swatch.united(lines[i].textRect) : lines[i].textRect;
        writeLine(painter, text, m_style.text, m_style.colours.text, lines[i].text);
    }
}

void ExhibitPicture::paintGrid(QPainter& painter, const Panel& panel) const
{
    const Colours& c = m_style.colours;
    const QRectF& plot = panel.layout.plot;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(c.grid, m_style.unit));
    for (const AxisTick& tick : panel.layout.valueTicks)
        painter.drawLine(QPointF(plot.left(), tick.position), QPointF(plot.right(), tick.position));
    painter.setRenderHint(QPainter::Antialiasing);
    writeElided(painter, panel.layout.valueAxisTitle, m_style.text, c.muted,
                QString::fromStdString(valueAxisTitle(panel.exhibit)));
    for (const AxisTick& tick : panel.layout.valueTicks)
        writeLine(painter, tick.textRect, m_style.text, c.muted, tick.text, Qt::AlignRight);
}

void ExhibitPicture::paintAxes(QPainter& painter, const Panel& panel) const
{
    const Colours& c = m_style.colours;
    const ChartLayout& layout = panel.layout;
    const QRectF& plot = layout.plot;
    const bool isTime = m_exhibit.across == Across::Time;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(c.axis, m_style.unit));
    const double zero = layout.y(0);
    painter.drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero));
    if (plot.bottom() - zero > 1)
        painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    const double tickLength = (isTime ? 4 : 0) * m_style.unit;
    for (const AxisTick& tick : layout.acrossTicks)
        painter.drawLine(QPointF(tick.position, plot.bottom()), QPointF(tick.position, plot.bottom() + tickLength));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const AxisTick& tick : layout.acrossTicks)
        if (layout.isUpright)
            writeUpright(painter, tick.textRect, m_style.text, c.muted, tick.text);
        else if (isTime)
            writeLine(painter, tick.textRect, m_style.text, c.muted, tick.text, Qt::AlignHCenter);
        else
            writeBroken(painter, tick.textRect, m_style.text, c.muted, tick.text);
    if (!layout.acrossTitle.isEmpty())
        writeLine(painter, layout.acrossTitle, m_style.text, c.muted, QString::fromStdString(m_exhibit.acrossAxis),
                  Qt::AlignRight);
}

void ExhibitPicture::paintDirectLabels(QPainter& painter, const Panel& panel) const
{
    for (const DirectLabel& label : panel.labels.direct)
        writeLine(painter, label.rect, m_style.text, label.colour, label.text, Qt::AlignHCenter);
}

void ExhibitPicture::paintCrossings(QPainter& painter, const Panel& panel) const
{
    const Colours& c = m_style.colours;
    const double unit = m_style.unit;
    for (const CrossingLabel& label : panel.labels.crossings) {
        painter.setPen(QPen(label.colour, unit, Qt::DotLine));
        painter.drawLine(label.marker, QPointF(label.marker.x(), panel.layout.plot.bottom()));
    }
    for (const CrossingLabel& label : panel.labels.crossings) {
        if (label.lines.isEmpty())
            continue;
        const QLineF line = leader(label);
        painter.setPen(QPen(label.colour, unit));
        if (line.length() > 16 * unit)
            painter.drawLine(line);
        QColor paper = c.surface;
        paper.setAlphaF(0.88F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(paper);
        painter.drawRoundedRect(label.rect, 3 * unit, 3 * unit);
        painter.setBrush(label.colour);
        const double barLeft = label.isLeft ? label.rect.right() - 3 * unit : label.rect.left();
        painter.drawRect(QRectF(barLeft, label.rect.top(), 3 * unit, label.rect.height()));
        const double lineHeight = (label.rect.height() - 4 * unit) / static_cast<double>(label.lines.size());
        QRectF row(label.rect.left() + (label.isLeft ? 2 : 8) * unit, label.rect.top() + 2 * unit,
                   label.rect.width() - 10 * unit, lineHeight);
        for (const QString& text : label.lines) {
            writeLine(painter, row, m_style.strong, c.text, text, label.isLeft ? Qt::AlignRight : Qt::AlignLeft);
            row.translate(0, lineHeight);
        }
    }
    painter.setPen(QPen(c.surface, 1.5 * unit));
    for (const CrossingLabel& label : panel.labels.crossings) {
        painter.setBrush(label.colour);
        painter.drawEllipse(label.marker, label.radius, label.radius);
    }
}

void ExhibitPicture::paintEmpty(QPainter& painter) const
{
    painter.setFont(m_style.text);
    painter.setPen(m_style.colours.muted);
    painter.drawText(m_panels.front().layout.plot, Qt::AlignCenter | Qt::TextWordWrap, emptyText());
}

} // namespace rackrent
