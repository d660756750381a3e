#include "views/charts/chart_labels.h"

#include "views/charts/axis_text.h"
#include "views/charts/label_placement.h"
#include "views/charts/text_shapes.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace rackrent {
namespace {

QString plain(const std::string& text) { return QString::fromStdString(text).simplified(); }

/// The ways in which a crossing's text may be broken, best first: "Rent pays back: 4 Feb 2028, month 21.1" in
/// one line, after the colon, after the comma, or after both.
QList<QStringList> brokenTexts(const QString& text)
{
    QList<QStringList> variants{{text}};
    const qsizetype colon = text.indexOf(QStringLiteral(": "));
    if (colon < 0)
        return variants;
    const QString head = text.left(colon);
    const QString tail = text.mid(colon + 2);
    variants << QStringList{head, tail};
    const qsizetype comma = tail.indexOf(QStringLiteral(", "));
    if (comma > 0)
        variants << QStringList{text.left(colon + 2 + comma), tail.mid(comma + 2)}
                 << QStringList{head, tail.left(comma), tail.mid(comma + 2)};
    return variants;
}

/// A remark in one line, or broken between words into as few of about this many letters as it needs.
QList<QStringList> wrappedTexts(const QString& text)
{
    QList<QStringList> variants;
    for (const qsizetype letters : {48, 32, 22}) {
        QStringList lines{QString()};
        for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
            QString& line = lines.back();
            if (!line.isEmpty() && line.size() + 1 + word.size() > letters)
                lines << word;
            else
                line += line.isEmpty() ? word : u' ' + word;
        }
        if (!variants.contains(lines))
            variants << lines;
    }
    return variants;
}

/// The widest rectangle of at least this height inside a band, found month by month.
QRectF widestInside(const StepBand& band, const ChartLayout& layout, double height)
{
    QRectF widest;
    const qsizetype stride = 2 * std::max<qsizetype>(1, band.upper.size() / 240);
    for (qsizetype start = 0; start + 1 < band.upper.size(); start += stride) {
        double top = layout.plot.top();
        double bottom = layout.plot.bottom();
        for (qsizetype i = start; i + 1 < band.upper.size(); i += 2) {
            top = std::max(top, layout.y(band.upper[i].y()));
            bottom = std::min(bottom, layout.y(band.lower[i].y()));
            if (bottom - top < height)
                break;
            const double left = layout.x(band.upper[start].x());
            const double right = layout.x(band.upper[i + 1].x());
            if (right - left > widest.width())
                widest = QRectF(left, top, right - left, bottom - top);
        }
    }
    return widest;
}

class LabelBuilder {
public:
    LabelBuilder(const Exhibit& exhibit, const ChartLayout& layout, const ChartStyle& style)
        : m_exhibit(exhibit), m_layout(layout), m_style(style), m_text(TextShapes::of(style.text)),
          m_strong(TextShapes::of(style.strong))
    {
        m_obstacles.plot = layout.plot;
    }

    ChartLabels build()
    {
        collectCurves();
        addCrossings();
        for (std::size_t i = 0; i < m_exhibit.series.size(); ++i)
            if (m_exhibit.series[i].mark == Mark::Level && !m_exhibit.series[i].overlay)
                addLevel(i);
        const auto bands = stackedBands(m_exhibit);
        for (std::size_t i = 0; i < m_exhibit.series.size(); ++i) {
            if (m_exhibit.series[i].overlay)
                continue; // the legend names its scenario
            if (isArea(m_exhibit.series[i].mark) && m_exhibit.across == Across::Categories)
                addColumnValues(i, bands[i]);
            else if (isArea(m_exhibit.series[i].mark))
                addArea(i, bands[i]);
            if (isLine(m_exhibit.series[i].mark) && !m_exhibit.series[i].isGhost)
                addLineEnd(i);
        }
        return m_labels;
    }

private:
    double px(double units) const { return units * m_style.unit; }
    QColor colourOf(std::size_t series) const { return seriesColour(m_exhibit.series[series], m_style.colours); }
    Measure measure() const
    {
        return m_exhibit.valueAxes.empty() ? Measure::Money : m_exhibit.valueAxes.front().measure;
    }
    QString said(const QString& text) const { return discreet(text, m_style.discretion); }
    QString nameOf(std::size_t series) const { return plain(m_exhibit.series[series].label); }

    QPointF markerOf(const Crossing& crossing) const
    {
        return m_layout.at({monthPosition(m_exhibit, crossing.months), crossing.value});
    }

    double radiusOf(const Crossing& crossing) const
    {
        const QPointF marker = markerOf(crossing);
        const auto meets = [&](const Crossing& other) {
            return QLineF(marker, markerOf(other)).length() < px(7) && other.label != crossing.label;
        };
        const auto& all = m_exhibit.crossings;
        const auto first = std::find_if(all.begin(), all.end(), meets);
        if (first == all.end())
            return px(4.5);
        const bool isFirst = std::pair(crossing.months, crossing.label) < std::pair(first->months, first->label);
        return isFirst ? px(6.5) : px(3.2);
    }

    void addCurve(const ChartPoints& points)
    {
        constexpr double unseen = 1; // pixels: labels keep more away
        const double tolerance = unseen * (m_layout.values.high - m_layout.values.low) / m_layout.plot.height();
        QList<QPointF> curve;
        for (const QPointF& point : m_layout.isLogarithmic ? points : simplifiedLine(points, tolerance))
            curve << m_layout.at(point);
        m_obstacles.curves << curve;
    }

    void collectCurves()
    {
        for (const ExhibitSeries& series : m_exhibit.series) {
            if (isLine(series.mark))
                for (const ChartPoints& run : lineRuns(m_exhibit, series))
                    addCurve(run);
            if (series.mark == Mark::Level && std::isfinite(levelValue(series)))
                addCurve({{m_layout.first, levelValue(series)}, {m_layout.last, levelValue(series)}});
        }
        for (const OverlayTick& tick : overlayTicks(m_exhibit))
            addCurve({{tick.left, tick.value}, {tick.right, tick.value}});
        for (const Crossing& crossing : m_exhibit.crossings) {
            const QPointF marker = markerOf(crossing);
            m_obstacles.curves << QList<QPointF>{marker, QPointF(marker.x(), m_layout.plot.bottom())};
            const double r = radiusOf(crossing);
            m_obstacles.taken << QRectF(marker.x() - r, marker.y() - r, 2 * r, 2 * r);
        }
    }

    double crossed(const QRectF& rect) const
    {
        double length = 0;
        for (const QList<QPointF>& curve : m_obstacles.curves)
            length += lengthInside(curve, rect);
        return length;
    }

    bool isFree(const QRectF& rect) const
    {
        return m_layout.plot.contains(rect) &&
               std::none_of(m_obstacles.taken.begin(), m_obstacles.taken.end(),
                            [&](const QRectF& taken) { return taken.intersects(rect); });
    }

    void add(const QString& text, std::size_t series, const QColor& colour, const QRectF& rect)
    {
        m_labels.direct << DirectLabel{text, colour, rect, series};
        m_obstacles.taken << rect;
    }

    /// Above or below the level, at its left or right end, wherever fewest curves pass.
    void addLevel(std::size_t series)
    {
        const double value = levelValue(m_exhibit.series[series]);
        if (!std::isfinite(value))
            return;
        const QString text = nameOf(series) + u' ' + said(measureText(value, measure()));
        const QSizeF size(m_text->width(text) + px(4), m_text->height());
        const double y = m_layout.y(value);
        QRectF best;
        double lowest = 0;
        for (const double top : {y - size.height() - px(2), y + px(3)})
            for (const double left : {m_layout.plot.left() + px(5), m_layout.plot.right() - size.width() - px(2)}) {
                const QRectF rect(QPointF(left, top), size);
                if (!isFree(rect))
                    continue;
                const double length = crossed(rect);
                if (!best.isNull() && length >= lowest)
                    continue;
                best = rect;
                lowest = length;
            }
        if (!best.isNull())
            add(text, series, m_style.colours.text, best);
    }

    /// The crossings' labels, placed one after the other: who comes first takes the best place.
    struct Attempt {
        QList<CrossingLabel> labels;
        QList<QRectF> taken;
        double cost = 0;
    };

    Attempt attempt(const std::vector<Crossing>& order) const
    {
        constexpr double unplaced = 1e6;
        Attempt result;
        LabelObstacles obstacles = m_obstacles;
        for (const Crossing& crossing : order) {
            obstacles.guides.clear();
            for (const Crossing& other : order)
                if (&other != &crossing)
                    obstacles.guides << markerOf(other).x();
            const auto [label, cost] = crossingLabel(crossing, obstacles);
            result.labels << label;
            result.cost += cost.value_or(unplaced);
            if (cost)
                obstacles.taken << label.rect;
        }
        result.taken = obstacles.taken;
        return result;
    }

    void addCrossings()
    {
        std::vector<Crossing> order = m_exhibit.crossings;
        const Attempt forwards = attempt(order);
        std::reverse(order.begin(), order.end());
        Attempt backwards = attempt(order);
        std::reverse(backwards.labels.begin(), backwards.labels.end());
        const Attempt& better = backwards.cost < forwards.cost ? backwards : forwards;
        m_labels.crossings = better.labels;
        m_obstacles.taken = better.taken;
    }

    std::pair<CrossingLabel, std::optional<double>> crossingLabel(const Crossing& crossing,
                                                                  const LabelObstacles& obstacles) const
    {
        const QPointF marker = markerOf(crossing);
        const QString text = crossing.isNote ? plain(crossing.label) : said(plain(crossing.label));
        const QList<QStringList> variants = crossing.isNote ? wrappedTexts(text) : brokenTexts(text);
        QList<QSizeF> sizes;
        for (const QStringList& lines : variants) {
            double width = 0;
            for (const QString& line : lines)
                width = std::max(width, m_strong->width(line));
            sizes << QSizeF(std::ceil(width) + px(13),
                            std::ceil(m_strong->height() * static_cast<double>(lines.size())) + px(4));
        }
        CrossingLabel label;
        label.marker = marker;
        label.radius = radiusOf(crossing);
        label.colour = crossing.isNote ? m_style.colours.accent : roleColour(crossing.role, 0, m_style.colours);
        const auto placed = placedLabel(marker, sizes, obstacles);
        if (!placed)
            return {label, std::nullopt};
        label.rect = placed->rect;
        label.isLeft = label.rect.center().x() < marker.x();
        label.lines = variants[placed->variant];
        return {label, placed->cost};
    }

    void addArea(std::size_t series, const std::vector<StepBand>& bands)
    {
        const QString text = nameOf(series);
        const QSizeF size(m_text->width(text) + px(4), m_text->height());
        for (const StepBand& band : bands) {
            const QRectF inside = widestInside(band, m_layout, size.height() + px(2));
            if (inside.width() < size.width() + px(8))
                continue;
            // In the middle, or where no line passes.
            const double half = size.width() / 2 + px(4);
            for (const double middle : {inside.center().x(), inside.left() + half, inside.right() - half}) {
                QRectF rect(QPointF(), size);
                rect.moveCenter({middle, inside.center().y()});
                if (!isFree(rect) || crossed(rect) > 0)
                    continue;
                add(text, series, textOn(colourOf(series)), rect);
                return;
            }
        }
    }

    /// The value of each column, above it or below where it is a loss; of stacked ones only what the axis tells.
    void addColumnValues(std::size_t series, const std::vector<StepBand>& bands)
    {
        if (m_exhibit.series[series].mark == Mark::StackedStep)
            return;
        for (const StepBand& band : bands) {
            const double value = m_exhibit.series[series].values[band.slot];
            if (value == 0)
                continue;
            const QString text = said(measureText(value, measure()));
            const QSizeF size(m_text->width(text) + px(2), m_text->height());
            const double middle = m_layout.x((band.upper.front().x() + band.upper.back().x()) / 2);
            // Alone in its slot a column's value may be as wide as that; beside others, as the column.
            const double column = m_layout.x(band.upper.back().x()) - m_layout.x(band.upper.front().x());
            const bool isAlone = std::ranges::count_if(m_exhibit.series, [](const ExhibitSeries& one) {
                                     return isArea(one.mark) && !one.overlay;
                                 }) == 1;
            if (size.width() > (isAlone ? m_layout.x(1) - m_layout.x(0) : column))
                continue;
            const double upper = m_layout.y(band.upper.front().y()), lower = m_layout.y(band.lower.front().y());
            const double above = upper - size.height() - px(1), below = lower + px(1);
            const bool isLoss = value < 0;
            const auto place = [&](double top, const QColor& colour) {
                const QRectF rect(QPointF(middle - size.width() / 2, top), size);
                const bool fits = isFree(rect.adjusted(px(1), px(1), -px(1), -px(1)));
                if (fits)
                    add(text, series, colour, rect);
                return fits;
            };
            const QColor inside = textOn(bandColour(m_exhibit.series[series], band.slot, m_style.colours));
            if (place(isLoss ? below : above, m_style.colours.text) ||
                place(isLoss ? above : below, m_style.colours.text))
                continue;
            if (lower - upper > size.height() + px(4) && size.width() <= column)
                place(isLoss ? lower - size.height() - px(2) : upper + px(2), inside);
        }
    }

    /// Whether another line ends on the label's side and so near that the label would be read as its name.
    bool wouldNameAnother(std::size_t series, const QPointF& end, bool above, double near) const
    {
        for (std::size_t other = 0; other < m_exhibit.series.size(); ++other) {
            if (other == series || !isLine(m_exhibit.series[other].mark))
                continue;
            const std::vector<ChartPoints> runs = lineRuns(m_exhibit, m_exhibit.series[other]);
            if (runs.empty())
                continue;
            const double gap = m_layout.at(runs.back().back()).y() - end.y();
            if (above ? gap <= 0 && gap > -near : gap > 0 && gap < near)
                return true;
        }
        return false;
    }

    /// Above or below the end of a line, when nothing else is there; a label left out stands in the legend.
    void addLineEnd(std::size_t series)
    {
        const std::vector<ChartPoints> runs = lineRuns(m_exhibit, m_exhibit.series[series]);
        if (runs.empty())
            return;
        const QPointF end = m_layout.at(runs.back().back());
        const QString text = nameOf(series);
        const QSizeF size(m_text->width(text) + px(4), m_text->height());
        for (const bool above : {true, false}) {
            const double top = above ? end.y() - size.height() - px(3) : end.y() + px(4);
            const QRectF rect(QPointF(end.x() - size.width() - px(2), top), size);
            if (!isFree(rect) || crossed(rect) > 0 || wouldNameAnother(series, end, above, size.height() + px(8)))
                continue;
            add(text, series, m_style.colours.text, rect);
            return;
        }
    }

    const Exhibit& m_exhibit;
    const ChartLayout& m_layout;
    const ChartStyle& m_style;
    std::shared_ptr<TextShapes> m_text;
    std::shared_ptr<TextShapes> m_strong;
    LabelObstacles m_obstacles;
    ChartLabels m_labels;
};

} // namespace

ChartLabels chartLabels(const Exhibit& exhibit, const ChartLayout& layout, const ChartStyle& style)
{
    if (isEmpty(exhibit))
        return {};
    return LabelBuilder(exhibit, layout, style).build();
}

} // namespace rackrent
