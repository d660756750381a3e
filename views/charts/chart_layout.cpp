#include "views/charts/chart_layout.h"

#include "views/charts/axis_text.h"
#include "views/charts/overlay_style.h"
#include "views/charts/text_shapes.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace rackrent {
namespace {

/// Works from the top and the edges towards the plot.
class LayoutBuilder {
public:
    LayoutBuilder(const Exhibit& exhibit, const ChartStyle& style, const QSizeF& size)
        : m_exhibit(exhibit), m_unit(style.unit), m_title(TextShapes::of(style.title)),
          m_text(TextShapes::of(style.text)), m_saysValues(style.discretion != Discretion::Hidden)
    {
        m_layout.size = size;
        m_layout.plot = QRectF(QPointF(), size).adjusted(px(12), px(9), -px(14), -px(8));
    }

    std::vector<ChartLayout> build()
    {
        placeHeading();
        if (isEmpty(m_exhibit))
            return {m_layout};
        if (m_exhibit.grid || m_exhibit.across == Across::Rows)
            placeOverlaid();
        placeLegend();
        if (m_exhibit.valueAxes.empty() || m_exhibit.across == Across::Rows)
            return {m_layout}; // the plot is all the room that is left
        return panels();
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
        if (!m_exhibit.title.empty())
            m_layout.title = takeLine(m_title->height());
        if (!m_exhibit.subtitle.empty())
            m_layout.subtitle = takeLine(m_text->height());
        takeLine(px(4));
    }

    /// Where the next name of the legend may stand.
    struct LegendSpot {
        double x = 0, top = 0;
    };

    double lineHeight() const { return m_text->height() + px(1); }

    /// Of another scenario all is one name, that of the scenario.
    QString nameOf(const ExhibitSeries& series) const
    {
        return QString::fromStdString(series.overlay ? series.overlay->scenario : series.label).simplified();
    }

    LegendEntry legendEntry(std::size_t place, LegendSpot& spot) const
    {
        const ExhibitSeries& series = m_exhibit.series[place];
        const QRectF& room = m_layout.plot;
        const double height = px(11);
        const double swatch = series.overlay ? px(34) : isArea(series.mark) ? height : px(22);
        // Of scenarios, whose names may be sentences, two share a line.
        const double most = series.overlay ? room.width() / 2 - swatch - px(18) : room.width() * 0.4;
        const QString text = m_text->elided(nameOf(series), std::max(most, px(90)));
        const double textWidth = m_text->width(text) + px(2);
        if (spot.x > room.left() && spot.x + swatch + px(5) + textWidth > room.right())
            spot = {room.left(), spot.top + lineHeight()};
        const LegendEntry entry{text, place, QRectF(spot.x, spot.top + (lineHeight() - height) / 2, swatch, height),
                                QRectF(spot.x + swatch + px(5), spot.top, textWidth, lineHeight())};
        spot.x += swatch + px(5) + textWidth + px(12);
        return entry;
    }

    /// Whether a series may be named in the legend: what its categories name is not.
    bool isNamed(const ExhibitSeries& series) const
    {
        return !series.isGhost && m_exhibit.across != Across::Rows && (series.overlay || series.mark != Mark::Bridge);
    }

    /// The first series of each scenario that is drawn over the chart.
    std::vector<std::size_t> overlaidSeries() const
    {
        std::vector<std::size_t> places;
        std::set<std::size_t> known;
        for (std::size_t i = 0; i < m_exhibit.series.size(); ++i)
            if (const ExhibitSeries& series = m_exhibit.series[i];
                series.overlay && isNamed(series) && known.insert(series.overlay->place).second)
                places.push_back(i);
        return places;
    }

    /// Names in as many lines as there is room for; the rest is named at the crosshair. Other scenarios always are.
    void placeLegend()
    {
        const QRectF room = m_layout.plot;
        constexpr double mostLegend = 0.45; // of what room there is
        const std::vector<std::size_t> over = overlaidSeries();
        LegendSpot spot{room.left(), room.top()};
        const auto fits = [&](LegendSpot after) {
            for (const std::size_t place : over)
                legendEntry(place, after);
            return after.top == room.top() || after.top + lineHeight() <= room.top() + mostLegend * room.height();
        };
        QStringList known; // a name stands once, whatever panels it is drawn in
        for (std::size_t i = 0; i < m_exhibit.series.size(); ++i) {
            const ExhibitSeries& series = m_exhibit.series[i];
            if (series.overlay || !isNamed(series) || known.contains(nameOf(series)))
                continue;
            LegendSpot after = spot;
            const LegendEntry entry = legendEntry(i, after);
            if (!fits(after))
                break;
            known << nameOf(series);
            m_layout.legend << entry;
            spot = after;
        }
        for (const std::size_t place : over)
            m_layout.legend << legendEntry(place, spot);
        if (!m_layout.legend.isEmpty())
            m_layout.plot.setTop(m_layout.legend.back().textRect.bottom() + px(5));
    }

    /// A line for each scenario over what has no legend.
    void placeOverlaid()
    {
        constexpr double most = 0.3; // of the room
        const double lowest = m_layout.plot.top() + most * m_layout.plot.height();
        for (const OverlaidMessage& overlaid : m_exhibit.overlaid) {
            if (m_layout.plot.top() + lineHeight() > lowest)
                break;
            const QRectF line = takeLine(lineHeight());
            const QRectF swatch(line.left(), line.top(), px(34), line.height());
            const QRectF text = line.adjusted(px(39), 0, 0, 0);
            m_layout.overlaid << OverlaidLine{m_text->elided(overlaidWords(overlaid), text.width()), swatch, text};
        }
        if (!m_layout.overlaid.isEmpty())
            takeLine(px(5));
    }

    /// Panels share what height is left by their titles and the axis across.
    std::vector<ChartLayout> panels()
    {
        const std::vector<Exhibit> parts = panelsOf(m_exhibit);
        const QRectF room = m_layout.plot;
        const double below = acrossHeight(room.width());
        double shares = 0;
        for (const ValueAxis& axis : m_exhibit.valueAxes)
            shares += axis.share;
        const double titles = (m_text->height() + px(8)) * static_cast<double>(parts.size());
        const double gaps = px(6) * static_cast<double>(parts.size() - 1);
        const double height = std::max(px(20), room.height() - below - titles - gaps);
        std::vector<ChartLayout> layouts;
        double top = room.top();
        for (std::size_t i = 0; i < parts.size(); ++i) {
            ChartLayout layout;
            layout.size = m_layout.size;
            if (i == 0)
                layout = m_layout;
            layout.valueAxisTitle = QRectF(room.left(), top, room.width(), m_text->height());
            top += valueAxisTitle(parts[i]).empty() ? px(8) : m_text->height() + px(8);
            const double part = height * m_exhibit.valueAxes[i].share / shares;
            layout.plot = QRectF(room.left(), top, room.width(), part);
            top += part + px(6);
            layouts.push_back(layout);
            setScale(layouts.back(), parts[i]);
        }
        placeValueAxes(layouts, parts);
        placeAcross(layouts);
        return layouts;
    }

    void setLogarithmicScale(ChartLayout& layout, const Exhibit& part)
    {
        const ValueRange range = positiveRange(part);
        const int lowest = static_cast<int>(std::floor(std::log10(range.low)));
        const int highest = std::max(lowest + 1, static_cast<int>(std::ceil(std::log10(range.high))));
        layout.isLogarithmic = true;
        layout.values = {std::pow(10.0, lowest), std::pow(10.0, highest)};
        const auto wanted = std::max(2, static_cast<int>(layout.plot.height() / (m_text->height() * 1.6)));
        const int step = (highest - lowest) / wanted + 1; // decades from one tick to the next
        for (int power = lowest; power <= highest; power += step)
            for (const double part10 : {1.0, 2.0, 5.0}) {
                const double value = part10 * std::pow(10.0, power);
                if (value > layout.values.high || (part10 > 1 && 3 * (highest - lowest) > wanted))
                    continue;
                const QString text = tickTexts({value}, part.valueAxes.front().measure).front();
                layout.valueTicks << AxisTick{layout.y(value), m_saysValues ? text : QString(), {}};
            }
    }

    void setScale(ChartLayout& layout, const Exhibit& part)
    {
        if (isLogarithmic(part))
            return setLogarithmicScale(layout, part);
        constexpr double unseen = 0.01; // of the height: no tick below zero for it
        ValueRange range = valueRange(part);
        if (range.low < 0 && -range.low < unseen * range.high)
            range.low = 0;
        const int wanted = std::clamp(static_cast<int>(layout.plot.height() / (m_text->height() * 1.6)), 2, 8);
        const std::vector<double> ticks =
            axisTicks(range.low, range.high > range.low ? range.high : range.low + 1, wanted);
        layout.values = {ticks.front(), ticks.back()};
        const QStringList texts = tickTexts(ticks, part.valueAxes.front().measure);
        for (std::size_t i = 0; i < ticks.size(); ++i)
            layout.valueTicks << AxisTick{
                layout.y(ticks[i]), m_saysValues ? texts[static_cast<qsizetype>(i)] : QString(), {}};
    }

    /// All plots begin where the widest label of any lets them.
    void placeValueAxes(std::vector<ChartLayout>& layouts, const std::vector<Exhibit>&)
    {
        double width = m_exhibit.across == Across::Time ? m_text->width(acrossName()) : 0;
        for (const ChartLayout& layout : layouts)
            for (const AxisTick& tick : layout.valueTicks)
                width = std::max(width, m_text->width(tick.text));
        for (ChartLayout& layout : layouts) {
            const double left = layout.plot.left();
            layout.plot.setLeft(left + std::ceil(width) + px(7));
            for (AxisTick& tick : layout.valueTicks)
                tick.textRect = QRectF(left, tick.position - m_text->height() / 2, width, m_text->height());
            layout.first = slotEdge(m_exhibit, 0);
            layout.last = slotEdge(m_exhibit, m_exhibit.slots());
        }
        const QRectF& plot = layouts.back().plot;
        layouts.back().acrossTitle =
            QRectF(plot.left() - std::ceil(width) - px(7), plot.bottom() + px(4), width, m_text->height());
    }

    QString acrossName() const { return QString::fromStdString(m_exhibit.acrossAxis); }

    double acrossHeight(double width)
    {
        if (m_exhibit.across == Across::Time)
            return m_text->height() + px(4);
        const double slot = width / static_cast<double>(std::max<std::size_t>(1, m_exhibit.slots()));
        const double title = m_exhibit.acrossAxis.empty() ? 0 : m_text->height();
        constexpr double plotShare = 0.88; // what the labels of values leave of the width
        m_isUpright = isUpright(slot * plotShare);
        if (m_isUpright)
            return uprightHeight() + px(4) + title;
        return m_text->height() * categoryLines(slot) + px(4) + title;
    }

    double widestName() const
    {
        double widest = 0;
        for (const std::string& category : m_exhibit.categories)
            widest = std::max(widest, m_text->width(QString::fromStdString(category)));
        return widest;
    }

    /// Whether a word does not fit its slot, and names cannot stand at every other one: they are no years.
    bool isUpright(double slot) const
    {
        if (!m_exhibit.acrossAxis.empty())
            return false;
        double widest = 0;
        for (const std::string& category : m_exhibit.categories)
            for (const QString& word : QString::fromStdString(category).split(u' '))
                widest = std::max(widest, m_text->width(word));
        return widest + px(2) > slot;
    }

    double uprightHeight() const { return std::min(widestName() + px(4), m_layout.size.height() * 0.28); }

    /// How many lines the names of categories are broken into.
    int categoryLines(double slot) const
    {
        int most = 1;
        if (!m_exhibit.acrossAxis.empty())
            return most; // years and numbers stand at every other slot instead
        for (const std::string& category : m_exhibit.categories) {
            const QString text = QString::fromStdString(category);
            const double height = m_text->brokenHeight(text, slot - px(4));
            most = std::max(most, static_cast<int>(std::lround(height / m_text->height())));
        }
        return std::min(most, 3);
    }

    void placeAcross(std::vector<ChartLayout>& layouts)
    {
        if (m_exhibit.across == Across::Time)
            placeDates(layouts.back());
        else
            placeCategories(layouts.back());
        for (std::size_t i = 0; i + 1 < layouts.size(); ++i)
            for (const AxisTick& tick : layouts.back().acrossTicks)
                layouts[i].acrossTicks << AxisTick{tick.position, {}, {}};
    }

    void placeCategories(ChartLayout& layout)
    {
        const QRectF& plot = layout.plot;
        const double slot = plot.width() / static_cast<double>(m_exhibit.slots());
        const int lines = categoryLines(slot);
        const double widest = widestName();
        layout.isUpright = m_isUpright;
        if (layout.isUpright)
            return placeUpright(layout);
        // Names that would touch stand at every other slot, or every third; long ones are broken.
        const bool isBroken = lines > 1;
        const int step = isBroken ? 1 : std::max(1, static_cast<int>(std::ceil((widest + px(6)) / slot)));
        for (std::size_t i = 0; i < m_exhibit.slots(); ++i) {
            const double x = layout.x(static_cast<double>(i) + 0.5);
            const bool isNamed = i % static_cast<std::size_t>(step) == 0;
            const double width = isBroken ? slot - px(2) : std::max(widest, slot);
            layout.acrossTicks << AxisTick{
                x, isNamed ? QString::fromStdString(m_exhibit.categories[i]) : QString(),
                QRectF(x - width / 2, plot.bottom() + px(4), width, m_text->height() * lines)};
        }
        if (!m_exhibit.acrossAxis.empty())
            layout.acrossTitle =
                QRectF(plot.left(), plot.bottom() + px(4) + m_text->height() * lines, plot.width(), m_text->height());
    }

    /// Rectangles as they look once turned.
    void placeUpright(ChartLayout& layout)
    {
        for (std::size_t i = 0; i < m_exhibit.slots(); ++i) {
            const double x = layout.x(static_cast<double>(i) + 0.5);
            layout.acrossTicks << AxisTick{
                x, QString::fromStdString(m_exhibit.categories[i]),
                QRectF(x - m_text->height() / 2, layout.plot.bottom() + px(4), m_text->height(), uprightHeight())};
        }
    }

    void placeDates(ChartLayout& layout)
    {
        const QRectF& plot = layout.plot;
        const double widest = m_text->width(QStringLiteral("May 2030"));
        const int wanted = std::max(2, static_cast<int>(plot.width() / (widest * 1.3 + px(6))));
        double freeFrom = plot.left();
        for (const Date date : dateTicks(m_exhibit.monthStarts.front(), m_exhibit.monthStarts.back(), wanted)) {
            const double x = layout.x(dayPosition(date));
            const QString text = dateTickText(date);
            const double width = m_text->width(text);
            const double left =
                std::clamp(x - width / 2, plot.left(), std::max(plot.left(), plot.right() + px(12) - width));
            const bool fits = left >= freeFrom;
            if (fits)
                freeFrom = left + width + px(8);
            layout.acrossTicks << AxisTick{x, fits ? text : QString(),
                                           QRectF(left, plot.bottom() + px(4), width, m_text->height())};
        }
    }

    const Exhibit& m_exhibit;
    double m_unit;
    std::shared_ptr<TextShapes> m_title;
    std::shared_ptr<TextShapes> m_text;
    bool m_saysValues; ///< at the axes
    ChartLayout m_layout;
    bool m_isUpright = false;
};

} // namespace

ChartLayout chartLayout(const Exhibit& exhibit, const ChartStyle& style, const QSizeF& size)
{
    return chartLayouts(exhibit, style, size).front();
}

std::vector<ChartLayout> chartLayouts(const Exhibit& exhibit, const ChartStyle& style, const QSizeF& size)
{
    return LayoutBuilder(exhibit, style, size).build();
}

} // namespace rackrent
