#include "views/charts/exhibit_picture.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace rackrent {
namespace {

QString elided(const QFont& font, const std::string& text, double width)
{
    return QFontMetricsF(font).elidedText(QString::fromStdString(text).simplified(), Qt::ElideRight, width);
}

void write(QPainter& painter, const QRectF& rect, const QFont& font, const QColor& colour, const QString& text,
           Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextDontClip | Qt::TextSingleLine,
                     text);
}

/// The line's pen with whole dashes over the length of a legend's swatch.
QPen swatchPen(const ExhibitSeries& series, const ChartStyle& style)
{
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

void ExhibitPicture::setLook(const Colours& colours, const QFont& base)
{
    m_style = chartStyle(colours, base);
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
    m_layout = chartLayout(m_exhibit, m_style, m_size);
    m_labels = chartLabels(m_exhibit, m_layout, m_style);
    m_marks.setContent(m_exhibit, m_layout, m_style);
    m_isStale = false;
}

const ChartLayout& ExhibitPicture::layout()
{
    refresh();
    return m_layout;
}

const ChartLabels& ExhibitPicture::labels()
{
    refresh();
    return m_labels;
}

void ExhibitPicture::paint(QPainter& painter)
{
    refresh();
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), m_size), m_style.colours.surface);
    paintHeading(painter);
    if (isEmpty(m_exhibit)) {
        paintEmpty(painter);
    } else {
        paintLegend(painter);
        paintGrid(painter);
        m_marks.paint(painter);
        paintAxes(painter);
        paintDirectLabels(painter);
        paintCrossings(painter);
    }
    painter.restore();
}

void ExhibitPicture::paintHeading(QPainter& painter) const
{
    const Colours& c = m_style.colours;
    write(painter, m_layout.title, m_style.title, c.text,
          elided(m_style.title, m_exhibit.title, m_layout.title.width()));
    if (!m_layout.subtitle.isEmpty())
        write(painter, m_layout.subtitle, m_style.text, c.muted,
              elided(m_style.text, m_exhibit.subtitle, m_layout.subtitle.width()));
}

void ExhibitPicture::paintLegend(QPainter& painter) const
{
    for (const LegendEntry& entry : m_layout.legend) {
        const ExhibitSeries& series = m_exhibit.series[entry.series];
        if (series.mark == Mark::StackedStep) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(seriesColour(series, m_style.colours));
            painter.drawRoundedRect(entry.swatch.adjusted(0, m_style.unit, 0, -m_style.unit), 2 * m_style.unit,
                                    2 * m_style.unit);
        } else {
            painter.setPen(swatchPen(series, m_style));
            painter.drawLine(QPointF(entry.swatch.left(), entry.swatch.center().y()),
                             QPointF(entry.swatch.right(), entry.swatch.center().y()));
        }
        write(painter, entry.textRect, m_style.text, m_style.colours.text, entry.text);
    }
}

void ExhibitPicture::paintGrid(QPainter& painter) const
{
    const Colours& c = m_style.colours;
    const QRectF& plot = m_layout.plot;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(c.grid, m_style.unit));
    for (const AxisTick& tick : m_layout.valueTicks)
        painter.drawLine(QPointF(plot.left(), tick.position), QPointF(plot.right(), tick.position));
    painter.setRenderHint(QPainter::Antialiasing);
    write(painter, m_layout.valueAxisTitle, m_style.text, c.muted,
          elided(m_style.text, valueAxisTitle(m_exhibit), m_layout.valueAxisTitle.width()));
    for (const AxisTick& tick : m_layout.valueTicks)
        write(painter, tick.textRect, m_style.text, c.muted, tick.text, Qt::AlignRight);
}

void ExhibitPicture::paintAxes(QPainter& painter) const
{
    const Colours& c = m_style.colours;
    const QRectF& plot = m_layout.plot;
    const double tickLength = 4 * m_style.unit;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(c.axis, m_style.unit));
    const double zero = m_layout.y(0);
    painter.drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero));
    if (plot.bottom() - zero > 1)
        painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (const AxisTick& tick : m_layout.dateTicks)
        painter.drawLine(QPointF(tick.position, plot.bottom()), QPointF(tick.position, plot.bottom() + tickLength));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const AxisTick& tick : m_layout.dateTicks)
        write(painter, tick.textRect, m_style.text, c.muted, tick.text, Qt::AlignHCenter);
    write(painter, m_layout.dateAxisTitle, m_style.text, c.muted, QCoreApplication::translate("Charts", "Month"),
          Qt::AlignRight);
}

void ExhibitPicture::paintDirectLabels(QPainter& painter) const
{
    for (const DirectLabel& label : m_labels.direct)
        write(painter, label.rect, m_style.text, label.colour, label.text, Qt::AlignHCenter);
}

void ExhibitPicture::paintCrossings(QPainter& painter) const
{
    const Colours& c = m_style.colours;
    const double unit = m_style.unit;
    for (const CrossingLabel& label : m_labels.crossings) {
        painter.setPen(QPen(label.colour, unit, Qt::DotLine));
        painter.drawLine(label.marker, QPointF(label.marker.x(), m_layout.plot.bottom()));
    }
    for (const CrossingLabel& label : m_labels.crossings) {
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
            write(painter, row, m_style.strong, c.text, text, label.isLeft ? Qt::AlignRight : Qt::AlignLeft);
            row.translate(0, lineHeight);
        }
    }
    painter.setPen(QPen(c.surface, 1.5 * unit));
    for (const CrossingLabel& label : m_labels.crossings) {
        painter.setBrush(label.colour);
        painter.drawEllipse(label.marker, label.radius, label.radius);
    }
}

void ExhibitPicture::paintEmpty(QPainter& painter) const
{
    painter.setFont(m_style.text);
    painter.setPen(m_style.colours.muted);
    painter.drawText(m_layout.plot, Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

} // namespace rackrent
