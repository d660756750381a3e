#include "views/charts/chart_layout.h"

#include "views/charts/axis_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace rackrent {
namespace {

/// Works from the top and the edges towards the plot.
class LayoutBuilder {
public:
    LayoutBuilder(const Exhibit& exhibit, const ChartStyle& style, const QSizeF& size)
        : m_exhibit(exhibit), m_unit(style.unit), m_title(style.title), m_text(style.text)
    {
        m_layout.size = size;
        m_layout.plot = QRectF(QPointF(), size).adjusted(px(12), px(9), -px(14), -px(8));
    }

    ChartLayout build()
    {
        placeHeading();
        if (isEmpty(m_exhibit))
            return m_layout;
        placeLegend();
        placeValueAxisTitle();
        m_layout.plot.setBottom(m_layout.plot.bottom() - m_text.height() - px(4));
        placeValueAxis();
        placeDateAxis();
        return m_layout;
    }

private:
    double px(double units) const { return units * m_unit; }

    /// Takes a line of this height from the top of the room that is left.
    QRectF takeLine(double height)
    {
        QRectF& room = m_layout.plot;
        const QRectF line(room.left(), room.top(), room.width(), height);
        room.setTop(room.top() + height);
        return line;
    }

    void placeHeading()
    {
        m_layout.title = takeLine(m_title.height());
        if (!m_exhibit.subtitle.empty())
            m_layout.subtitle = takeLine(m_text.height());
        takeLine(px(4));
    }

    void placeLegend()
    {
        const QRectF room = m_layout.plot;
        const double lineHeight = m_text.height() + px(1);
        double x = room.left();
        double top = room.top();
        for (std::size_t i = 0; i < m_exhibit.series.size(); ++i) {
            const double height = px(11);
            const double swatch = m_exhibit.series[i].mark == Mark::StackedStep ? height : px(22);
            const QString label = QString::fromStdString(m_exhibit.series[i].label).simplified();
            const QString text = m_text.elidedText(label, Qt::ElideRight, std::max(room.width() * 0.4, px(90)));
            const double textWidth = m_text.horizontalAdvance(text) + px(2);
            if (x > room.left() && x + swatch + px(5) + textWidth > room.right()) {
                x = room.left();
                top += lineHeight;
            }
            m_layout.legend << LegendEntry{text, i, QRectF(x, top + (lineHeight - height) / 2, swatch, height),
                                           QRectF(x + swatch + px(5), top, textWidth, lineHeight)};
            x += swatch + px(5) + textWidth + px(12);
        }
        m_layout.plot.setTop(top + lineHeight + px(5));
    }

    void placeValueAxisTitle()
    {
        if (!valueAxisTitle(m_exhibit).empty())
            m_layout.valueAxisTitle = takeLine(m_text.height());
        takeLine(px(8));
    }

    void placeValueAxis()
    {
        QRectF& plot = m_layout.plot;
        const ValueRange range = valueRange(m_exhibit);
        const int wanted = std::clamp(static_cast<int>(plot.height() / (m_text.height() * 1.6)), 2, 8);
        const std::vector<double> ticks =
            axisTicks(range.low, range.high > range.low ? range.high : range.low + 1, wanted);
        m_layout.values = {ticks.front(), ticks.back()};
        const QStringList texts = moneyTickTexts(ticks);
        double width = m_text.horizontalAdvance(dateAxisName());
        for (const QString& text : texts)
            width = std::max(width, m_text.horizontalAdvance(text));
        const double left = plot.left();
        plot.setLeft(left + std::ceil(width) + px(7));
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            const double y = m_layout.y(ticks[i]);
            m_layout.valueTicks << AxisTick{y, texts[static_cast<qsizetype>(i)],
                                            QRectF(left, y - m_text.height() / 2, width, m_text.height())};
        }
        m_layout.dateAxisTitle = QRectF(left, plot.bottom() + px(4), width, m_text.height());
    }

    void placeDateAxis()
    {
        const QRectF& plot = m_layout.plot;
        const Date first = m_exhibit.monthStarts.front();
        const Date last = m_exhibit.monthStarts.back();
        m_layout.firstDay = dayPosition(first);
        m_layout.lastDay = dayPosition(last);
        const double widest = m_text.horizontalAdvance(QStringLiteral("May 2030"));
        const int wanted = std::max(2, static_cast<int>(plot.width() / (widest * 1.3 + px(6))));
        double freeFrom = plot.left();
        for (const Date date : dateTicks(first, last, wanted)) {
            const double x = m_layout.x(dayPosition(date));
            const QString text = dateTickText(date);
            const double width = m_text.horizontalAdvance(text);
            const double left =
                std::clamp(x - width / 2, plot.left(), std::max(plot.left(), plot.right() + px(12) - width));
            const bool fits = left >= freeFrom;
            if (fits)
                freeFrom = left + width + px(8);
            m_layout.dateTicks << AxisTick{x, fits ? text : QString(),
                                           QRectF(left, plot.bottom() + px(4), width, m_text.height())};
        }
    }

    static QString dateAxisName() { return QCoreApplication::translate("Charts", "Month"); }

    const Exhibit& m_exhibit;
    double m_unit;
    QFontMetricsF m_title;
    QFontMetricsF m_text;
    ChartLayout m_layout;
};

} // namespace

ChartLayout chartLayout(const Exhibit& exhibit, const ChartStyle& style, const QSizeF& size)
{
    return LayoutBuilder(exhibit, style, size).build();
}

} // namespace rackrent
