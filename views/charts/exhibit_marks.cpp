#include "views/charts/exhibit_marks.h"

#include <QAreaSeries>
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

/// Above this many points an area is drawn without antialiasing, which costs more the rougher the polygon.
constexpr qsizetype smoothAreaPoints = 60;

/// Without the points inside a level stretch: months of one rent are one step.
ChartPoints simplified(const ChartPoints& points)
{
    ChartPoints kept;
    for (const QPointF& point : points) {
        const qsizetype count = kept.size();
        const bool isLevel = count >= 2 && kept[count - 1].y() == point.y() && kept[count - 2].y() == point.y();
        if (isLevel)
            kept.back() = point;
        else
            kept << point;
    }
    return kept;
}

/// One piece of an exhibit's series: an area with its top edge, or a line.
struct Piece {
    std::size_t series = 0;
    bool isArea = false;
    QAreaSeries* area = nullptr;
    QLineSeries* lower = nullptr; ///< of an area
    QLineSeries* line = nullptr;  ///< a line, or the top edge of an area

    bool operator==(const Piece& other) const { return series == other.series && isArea == other.isArea; }
};

/// The points of a piece, in axis units.
struct PieceContent {
    Piece key;
    ChartPoints upper;
    ChartPoints lower;
};

std::vector<PieceContent> contentOf(const Exhibit& exhibit, const ChartLayout& layout)
{
    std::vector<PieceContent> pieces;
    const auto bands = stackedBands(exhibit);
    for (std::size_t i = 0; i < exhibit.series.size(); ++i) {
        const ExhibitSeries& series = exhibit.series[i];
        for (const StepBand& band : bands[i])
            pieces.push_back({{.series = i, .isArea = true}, simplified(band.upper), simplified(band.lower)});
        if (series.mark == Mark::Line)
            for (const ChartPoints& run : lineRuns(exhibit, series))
                pieces.push_back({{.series = i}, simplified(run), {}});
        if (series.mark == Mark::Level && std::isfinite(levelValue(series))) {
            const double value = levelValue(series);
            pieces.push_back({{.series = i}, {{layout.firstDay, value}, {layout.lastDay, value}}, {}});
        }
    }
    return pieces;
}

} // namespace

class ExhibitMarks::Private {
public:
    QGraphicsScene scene;
    QChart* chart = new QChart;
    QValueAxis* across = new QValueAxis;
    QValueAxis* up = new QValueAxis;
    std::vector<Piece> pieces;
    int rebuilds = 0;
    bool isSmooth = true;

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

    void attach(QAbstractSeries* series)
    {
        chart->addSeries(series);
        series->attachAxis(across);
        series->attachAxis(up);
    }

    void rebuild(const std::vector<PieceContent>& contents)
    {
        ++rebuilds;
        for (const Piece& piece : pieces) {
            if (piece.area)
                chart->removeSeries(piece.area);
            chart->removeSeries(piece.line);
            delete piece.area;
            delete piece.line;
        }
        pieces.clear();
        for (const PieceContent& content : contents) {
            Piece piece = content.key;
            piece.line = new QLineSeries;
            if (piece.isArea) {
                piece.area = new QAreaSeries;
                piece.lower = new QLineSeries(piece.area);
                auto* upper = new QLineSeries(piece.area);
                piece.area->setUpperSeries(upper);
                piece.area->setLowerSeries(piece.lower);
                attach(piece.area);
            }
            pieces.push_back(piece);
        }
        for (const Piece& piece : pieces)
            attach(piece.line); // over all areas
    }

    void fill(const std::vector<PieceContent>& contents)
    {
        // Steps are sharpest without antialiasing; lines over them need it.
        isSmooth = std::any_of(pieces.begin(), pieces.end(), [](const Piece& piece) { return !piece.isArea; });
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            pieces[i].line->replace(contents[i].upper);
            if (!pieces[i].isArea)
                continue;
            pieces[i].area->upperSeries()->replace(contents[i].upper);
            pieces[i].lower->replace(contents[i].lower);
            isSmooth = isSmooth && contents[i].upper.size() <= smoothAreaPoints;
        }
    }

    void paintStyle(const Exhibit& exhibit, const ChartStyle& style)
    {
        for (const Piece& piece : pieces) {
            const ExhibitSeries& series = exhibit.series[piece.series];
            if (!piece.isArea) {
                piece.line->setPen(linePen(series, style));
                continue;
            }
            piece.area->setPen(Qt::NoPen);
            piece.area->setBrush(seriesColour(series, style.colours));
            // A thin edge in the colour of the paper parts neighbours whose colours look alike to someone.
            piece.line->setPen(QPen(style.colours.surface, std::max(1.0, std::floor(style.unit))));
        }
    }

    void setFrame(const ChartLayout& layout)
    {
        across->setRange(layout.firstDay, layout.lastDay);
        up->setRange(layout.values.low, layout.values.high);
        scene.setSceneRect(QRectF(QPointF(), layout.size));
        chart->resize(layout.size);
        if (chart->plotArea() != layout.plot)
            chart->setPlotArea(layout.plot);
        chart->layout()->activate();
    }
};

ExhibitMarks::ExhibitMarks() : d(std::make_unique<Private>()) {}
ExhibitMarks::~ExhibitMarks() = default;

void ExhibitMarks::setContent(const Exhibit& exhibit, const ChartLayout& layout, const ChartStyle& style)
{
    const std::vector<PieceContent> contents =
        isEmpty(exhibit) ? std::vector<PieceContent>{} : contentOf(exhibit, layout);
    const bool isSame =
        std::equal(contents.begin(), contents.end(), d->pieces.begin(), d->pieces.end(),
                   [](const PieceContent& content, const Piece& piece) { return content.key == piece; });
    if (!isSame)
        d->rebuild(contents);
    if (contents.empty())
        return;
    d->setFrame(layout);
    d->fill(contents);
    d->paintStyle(exhibit, style);
}

void ExhibitMarks::paint(QPainter& painter)
{
    if (d->pieces.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, d->isSmooth);
    d->scene.render(&painter, d->scene.sceneRect(), d->scene.sceneRect());
    painter.restore();
}

int ExhibitMarks::rebuildCount() const { return d->rebuilds; }

} // namespace rackrent
