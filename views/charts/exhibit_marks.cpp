#include "views/charts/exhibit_marks.h"

#include "views/charts/overlay_style.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace rackrent {
namespace {

/// What may be off by this much, in pixels, is not seen: fewer points are drawn, and drawing is what takes time.
constexpr double unseen = 0.2;

double unseenValue(const ChartLayout& layout)
{
    return unseen * (layout.up(layout.values.high) - layout.up(layout.values.low)) / layout.plot.height();
}

/// As the line is laid out, in equal steps up.
ChartPoints laidOut(ChartPoints points, const ChartLayout& layout)
{
    if (layout.isLogarithmic)
        for (QPointF& point : points)
            point.setY(layout.up(point.y()));
    return points;
}

/// A line of an exhibit's series, as it is laid out.
struct Run {
    std::size_t series = 0;
    ChartPoints points;
};

std::vector<Run> runsOf(const Exhibit& exhibit, const ChartLayout& layout)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < exhibit.series.size(); ++i) {
        const ExhibitSeries& series = exhibit.series[i];
        if (isLine(series.mark))
            for (const ChartPoints& points : lineRuns(exhibit, series)) {
                const ChartPoints run = laidOut(points, layout);
                runs.push_back({i, series.mark == Mark::Step ? simplifiedSteps(run, unseenValue(layout))
                                                             : simplifiedLine(run, unseenValue(layout))});
            }
        if (series.mark == Mark::Level && std::isfinite(levelValue(series))) {
            const double value = layout.up(levelValue(series));
            runs.push_back({i, {{layout.first, value}, {layout.last, value}}});
        }
    }
    return runs;
}

/// A step area in pixels.
struct Area {
    QPolygonF outline;
    QPolygonF top;
    QColor colour;
};

QPolygonF inPixels(const ChartPoints& points, const ChartLayout& layout)
{
    QPolygonF pixels;
    for (const QPointF& point : simplifiedSteps(points, unseenValue(layout)))
        pixels << layout.at(point);
    return pixels;
}

/// The space between two lines, run by run; nothing where they are not defined at the same places.
void addBands(std::vector<Area>& areas, const Exhibit& exhibit, const ChartLayout& layout, const ChartStyle& style)
{
    constexpr double paleness = 0.4; // of a band; those inside lie over it
    for (const ExhibitSeries& series : exhibit.series) {
        const auto other = std::ranges::find(exhibit.series, series.filledTo, &ExhibitSeries::label);
        if (series.filledTo.empty() || series.isHidden || other == exhibit.series.end())
            continue;
        const std::vector<ChartPoints> upper = lineRuns(exhibit, series), lower = lineRuns(exhibit, *other);
        QColor colour = seriesColour(series, style.colours);
        colour.setAlphaF(static_cast<float>(paleness));
        for (std::size_t i = 0; i < std::min(upper.size(), lower.size()); ++i) {
            Area area{{}, {}, colour};
            for (const QPointF& point : upper[i])
                area.outline << layout.at(point);
            for (auto point = lower[i].rbegin(); point != lower[i].rend(); ++point)
                area.outline << layout.at(*point);
            areas.push_back(area);
        }
    }
}

std::vector<Area> areasOf(const Exhibit& exhibit, const ChartLayout& layout, const ChartStyle& style)
{
    std::vector<Area> areas;
    const auto bands = stackedBands(exhibit);
    for (std::size_t i = 0; i < bands.size(); ++i)
        for (const StepBand& band : bands[i]) {
            Area area{{}, inPixels(band.upper, layout), bandColour(exhibit.series[i], band.slot, style.colours)};
            area.outline = inPixels(band.lower, layout);
            std::reverse(area.outline.begin(), area.outline.end());
            area.outline = area.top + area.outline;
            areas.push_back(area);
        }
    addBands(areas, exhibit, layout, style);
    return areas;
}

/// A level over a column, in pixels.
struct Tick {
    QLineF line;
    QPen pen;
};

std::vector<Tick> ticksOf(const Exhibit& exhibit, const ChartLayout& layout, const ChartStyle& style)
{
    std::vector<Tick> ticks;
    for (const OverlayTick& tick : overlayTicks(exhibit))
        ticks.push_back({{layout.at({tick.left, tick.value}), layout.at({tick.right, tick.value})},
                         overlayPen(*exhibit.series[tick.series].overlay, style)});
    return ticks;
}

/// Rectangles as wide as a pen along a line of level and upright parts.
QList<QRectF> stripsAlong(const QPolygonF& steps, double width)
{
    QList<QRectF> strips;
    for (qsizetype i = 0; i + 1 < steps.size(); ++i)
        strips << QRectF(steps[i], steps[i + 1]).normalized().adjusted(-width / 2, -width / 2, width / 2, width / 2);
    return strips;
}

} // namespace

class ExhibitMarks::Private {
public:
    struct Line {
        std::size_t series = 0;
        QLineSeries* line = nullptr;
    };

    QGraphicsScene scene;
    QChart* chart = new QChart;
    QValueAxis* across = new QValueAxis;
    QValueAxis* up = new QValueAxis;
    std::vector<Line> lines;
    std::vector<Area> areas;
    std::vector<Tick> ticks;
    QRectF plot;
    QPen edge;
    int rebuilds = 0;

    Private()
    {
        scene.addItem(chart);
        chart->setBackgroundVisible(false);
        chart->setMargins({});
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        chart->legend()->hide();
        chart->setAnimationOptions(QChart::NoAnimation);
        chart->addAxis(across, Qt::AlignBottom);
        chart->addAxis(up, Qt::AlignLeft);
        across->hide();
        up->hide();
    }

    void rebuild(const std::vector<Run>& runs)
    {
        ++rebuilds;
        for (const Line& line : lines) {
            chart->removeSeries(line.line);
            delete line.line;
        }
        lines.clear();
        for (const Run& run : runs) {
            lines.push_back({run.series, new QLineSeries});
            chart->addSeries(lines.back().line);
            lines.back().line->attachAxis(across);
            lines.back().line->attachAxis(up);
        }
    }

    void setFrame(const ChartLayout& layout)
    {
        plot = layout.plot;
        across->setRange(layout.first, layout.last);
        up->setRange(layout.up(layout.values.low), layout.up(layout.values.high));
        scene.setSceneRect(QRectF(QPointF(), layout.size));
        chart->resize(layout.size);
        if (chart->plotArea() != layout.plot)
            chart->setPlotArea(layout.plot);
        chart->layout()->activate();
    }

    /// Steps are sharpest without antialiasing. A thin edge in the colour of the paper parts neighbours whose colours
    /// look alike to someone.
    void paintAreas(QPainter& painter) const
    {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setClipRect(plot);
        painter.setPen(Qt::NoPen);
        for (const Area& area : areas) {
            painter.setBrush(area.colour);
            painter.drawPolygon(area.outline);
        }
        if (edge.widthF() <= 1) {
            painter.setPen(edge);
            for (const Area& area : areas)
                painter.drawPolyline(area.top);
            return;
        }
        // A wide pen along steps is as many rectangles, without the work of joining them.
        painter.setPen(Qt::NoPen);
        painter.setBrush(edge.color());
        for (const Area& area : areas)
            painter.drawRects(stripsAlong(area.top, edge.widthF()));
    }
};

ExhibitMarks::ExhibitMarks() : d(std::make_unique<Private>()) {}
ExhibitMarks::~ExhibitMarks() = default;

void ExhibitMarks::setContent(const Exhibit& exhibit, const ChartLayout& layout, const ChartStyle& style)
{
    const bool nothing = isEmpty(exhibit);
    const std::vector<Run> runs = nothing ? std::vector<Run>{} : runsOf(exhibit, layout);
    d->areas = nothing ? std::vector<Area>{} : areasOf(exhibit, layout, style);
    d->ticks = nothing ? std::vector<Tick>{} : ticksOf(exhibit, layout, style);
    d->edge = QPen(style.colours.surface, std::max(1.0, std::floor(style.unit)));
    const bool isSame = std::equal(runs.begin(), runs.end(), d->lines.begin(), d->lines.end(),
                                   [](const Run& run, const Private::Line& line) { return run.series == line.series; });
    if (!isSame)
        d->rebuild(runs);
    if (nothing)
        return;
    d->setFrame(layout);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        d->lines[i].line->replace(runs[i].points);
        d->lines[i].line->setPen(linePen(exhibit.series[runs[i].series], style));
    }
}

void ExhibitMarks::paint(QPainter& painter)
{
    painter.save();
    d->paintAreas(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Tick& tick : d->ticks) {
        painter.setPen(
            QPen(d->edge.color(), 2 * tick.pen.widthF(), Qt::SolidLine, Qt::FlatCap)); // on columns of any colour
        painter.drawLine(tick.line);
        painter.setPen(tick.pen);
        painter.drawLine(tick.line);
    }
    painter.restore();
    if (d->lines.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush); // Qt Charts draws dashed lines as paths, and fills them with what brush it finds
    d->scene.render(&painter, d->scene.sceneRect(), d->scene.sceneRect());
    painter.restore();
}

int ExhibitMarks::rebuildCount() const { return d->rebuilds; }

} // namespace rackrent
