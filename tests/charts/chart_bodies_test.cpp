// The bodies of a chart besides lines and areas over time: several panels, columns, bridges, rows and grids; what
// points at them, and their data as CSV.

#include "model/analysis/charts.h"
#include "model/project/checked_document.h"
#include "views/charts/exhibit_csv.h"
#include "views/charts/exhibit_export.h"
#include "views/charts/exhibit_picture.h"
#include "views/charts/hover_content.h"

#include <QPainter>
#include <QtTest>

#include <cmath>
#include <fstream>
#include <iterator>
#include <limits>

using namespace rackrent;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

Results resultsOf(const QString& path)
{
    std::ifstream file((QStringLiteral(RACKRENT_SOURCE_DIR "/resources/") + path).toStdString(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    return computedResults(openedProject(bytes).document.project());
}

Exhibit columns()
{
    Exhibit shown;
    shown.key = "columns";
    shown.title = "Columns";
    shown.across = Across::Categories;
    shown.categories = {"FY2026", "FY2027", "FY2028"};
    shown.valueAxes = {{"Rent, USD"}, {"DSCR, times", Measure::Multiple}};
    shown.series = {{"A", Role::Committed, 0, Mark::Column, {10, 20, missing}, 0},
                    {"B", Role::Cancellable, 0, Mark::Column, {5, -5, 15}, 0},
                    {"Cover", Role::Ratio, 0, Mark::Column, {1.5, 2, 2.5}, 1}};
    return shown;
}

HeatGrid cells()
{
    return {.acrossAxis = "A leaves",
            .upAxis = "B leaves",
            .across = {"Jan 2026", "Feb 2026", "Mar 2026"},
            .up = {"May 2026", "Jun 2026"},
            .values = {missing, missing, 30, missing, 25, 20},
            .valueName = "Month of break-even",
            .missing = "Capital is not recovered",
            .marks = {{"First exit", true, 1}}};
}

ExhibitPicture drawn(const Exhibit& exhibit, const QSize& size)
{
    ExhibitPicture picture;
    picture.setExhibit(exhibit);
    picture.setLook(lightColours(), QFont());
    picture.setSize(size);
    return picture;
}

} // namespace

class ChartBodiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingLeavesThePicture_data();
    void nothingLeavesThePicture();
    void panelsStandInLine();
    void columnsStandSideBySide();
    void bridgesGoOn();
    void pointsFindTheirPlace();
    void aGridIsPointedAt();
    void rowsArePointedAt();
    void dataOfEachBody();
    void theCrossingIsDrawnWhereItIs();
    void tenantsKeepTheirColours();
};

void ChartBodiesTest::nothingLeavesThePicture_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QSize>("size");
    for (const char* file :
         {"samples/colossus.rackrent", "samples/reit-300.rackrent", "templates/powered-shell.rackrent"})
        for (const ChartKind& kind : chartKinds())
            for (const QSize size : {QSize(320, 240), QSize(960, 540), QSize(1600, 900)}) {
                const QString name = QString::fromUtf8(kind.name.data(), static_cast<qsizetype>(kind.name.size()));
                QTest::addRow("%s %s %d", file, qPrintable(name), size.width())
                    << QString::fromLatin1(file) << name << size;
            }
}

/// Every text and plot lies inside, ticks do not touch, labels do not overlap.
void ChartBodiesTest::nothingLeavesThePicture()
{
    QFETCH(QString, file);
    QFETCH(QString, chart);
    QFETCH(QSize, size);
    const Results results = resultsOf(file);
    const ChartInput input{.results = results,
                           .scenarioName = "Base case",
                           .scenarios = {{"Base case", results.metrics}, {"Other", results.metrics}}};
    ExhibitPicture picture = drawn(chartKind(chart.toStdString())->make(input), size);
    const QRectF all = QRectF(QPointF(), size).adjusted(-0.5, -0.5, 0.5, 0.5);
    picture.layout();
    for (std::size_t panel = 0; panel < picture.panelCount(); ++panel) {
        const ChartLayout& layout = picture.panelLayout(panel);
        QVERIFY2(all.contains(layout.plot), qPrintable(QDebug::toString(layout.plot)));
        for (const QList<AxisTick>& ticks : {layout.valueTicks, layout.acrossTicks})
            for (const AxisTick& tick : ticks)
                QVERIFY2(tick.text.isEmpty() || all.adjusted(-12, -12, 12, 12).contains(tick.textRect),
                         qPrintable(tick.text + QDebug::toString(tick.textRect)));
        for (const LegendEntry& entry : layout.legend)
            QVERIFY2(all.contains(entry.textRect) || size.width() < 400, qPrintable(entry.text));
    }
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    picture.paint(painter); // Qt's warnings would fail the test
    for (int position = 0; position < hoverPositions(picture.exhibit()); position += 7)
        if (!isEmpty(picture.exhibit())) {
            picture.paintPointer(painter, position);
            QVERIFY(!hoverContent(picture.exhibit(), position).plainText().isEmpty());
        }
}

void ChartBodiesTest::panelsStandInLine()
{
    ExhibitPicture picture = drawn(columns(), {800, 600});
    picture.layout();
    QCOMPARE(picture.panelCount(), std::size_t{2});
    const ChartLayout &first = picture.panelLayout(0), &second = picture.panelLayout(1);
    QCOMPARE(first.plot.left(), second.plot.left());
    QCOMPARE(first.plot.right(), second.plot.right());
    QVERIFY(first.plot.bottom() < second.plot.top());
    QCOMPARE(first.legend.size(), 3);
    QVERIFY(second.legend.isEmpty());
    QCOMPARE(second.acrossTicks.front().text, QStringLiteral("FY2026"));
    QVERIFY(first.acrossTicks.front().text.isEmpty());
}

void ChartBodiesTest::columnsStandSideBySide()
{
    const auto bands = stackedBands(panelsOf(columns()).front());
    QCOMPARE(bands[0].size(), std::size_t{2}); // one value is missing
    QVERIFY(bands[0][0].upper.back().x() <= bands[1][0].upper.front().x() + 1e-9);
    QVERIFY(bands[0][0].upper.front().x() > 0 && bands[1][0].upper.back().x() < 1);
    QCOMPARE(bands[1][1].lower.front().y(), -5.0);
}

void ChartBodiesTest::bridgesGoOn()
{
    Exhibit shown = columns();
    shown.valueAxes.resize(1);
    ExhibitSeries bridge{"Change", Role::Total, 0, Mark::Bridge, {100, -30, 70}};
    bridge.totals = {true, false, true};
    shown.series = {bridge};
    const auto bands = stackedBands(shown);
    QCOMPARE(bands[0][1].upper.front().y(), 100.0);
    QCOMPARE(bands[0][1].lower.front().y(), 70.0);
    QCOMPARE(bands[0][2].lower.front().y(), 0.0);
    QVERIFY(bandColour(bridge, 1, lightColours()) == lightColours().negative);
    QVERIFY(bandColour(bridge, 0, lightColours()) != lightColours().negative);
}

void ChartBodiesTest::pointsFindTheirPlace()
{
    ExhibitPicture picture = drawn(columns(), {800, 600});
    const ChartLayout& first = picture.layout();
    QCOMPARE(picture.positionAt({first.x(1.5), first.plot.center().y()}), 1);
    QCOMPARE(picture.positionAt({first.x(2.5), picture.panelLayout(1).plot.center().y()}), 2);
    QCOMPARE(picture.positionAt({2, 2}), -1);
    const HoverContent content = hoverContent(columns(), 1);
    QCOMPARE(content.plainText(), QStringLiteral("FY2027\nA: 20\nB: -5\nCover: 2.00x"));
    QVERIFY(hoverContent(columns(), 2).plainText().contains(QStringLiteral("A: no value")));
}

void ChartBodiesTest::aGridIsPointedAt()
{
    Exhibit shown;
    shown.title = "Grid";
    shown.grid = cells();
    GridPicture grid;
    ExhibitPicture picture = drawn(shown, {600, 400});
    QCOMPARE(hoverPositions(shown), 6);
    QCOMPARE(hoverContent(shown, 2).plainText(),
             QStringLiteral("Month of break-even: 30.0 months\nA leaves: Mar 2026\nB leaves: May 2026"));
    QVERIFY(hoverContent(shown, 0).heading == QStringLiteral("Capital is not recovered"));
    grid.setContent(cells(), picture.style(), QRectF(0, 0, 600, 400));
    for (int cell = 0; cell < 6; ++cell)
        QCOMPARE(grid.cellAt(grid.cellRect(cell).center()), cell);
    QCOMPARE(grid.cellAt({1, 1}), -1);
    QVERIFY(grid.colourOf(20).lightness() < grid.colourOf(30).lightness()); // the earlier the deeper
}

void ChartBodiesTest::rowsArePointedAt()
{
    Exhibit shown = columns();
    shown.across = Across::Rows;
    shown.series.erase(shown.series.begin() + 1); // one measure a column
    ExhibitPicture picture = drawn(shown, {700, 400});
    RowsPicture rows;
    rows.setContent(shown, picture.style(), QRectF(0, 40, 700, 360));
    for (int row = 0; row < 3; ++row)
        QCOMPARE(rows.rowAt(rows.rowRect(row).center()), row);
    QCOMPARE(rows.rowAt({10, 10}), -1);
    QCOMPARE(rows.columns().size(), 2);
    QVERIFY(rows.columns()[0].bars.right() < rows.columns()[1].bars.left());

    // Of one measure they grow from one line, to both sides.
    shown.series = {{"Down", Role::Tenant, 0, Mark::Column, {-4, -2, 3}},
                    {"Up", Role::Tenant, 1, Mark::Column, {8, 2, 5}}};
    rows.setContent(shown, picture.style(), QRectF(0, 40, 700, 360));
    QCOMPARE(rows.columns().size(), 2);
    QCOMPARE(rows.columns()[0].zero, rows.columns()[1].zero);
    QCOMPARE(rows.columns()[0].x(-4), rows.columns()[0].bars.left());
    QCOMPARE(rows.columns()[0].x(8), rows.columns()[1].bars.right());
    QVERIFY(rows.columns()[0].zero > rows.columns()[0].bars.left());
    picture = drawn(shown, {700, 400});
    QImage image(700, 400, QImage::Format_RGB32);
    QPainter painter(&image);
    picture.paint(painter);
    const auto has = [&](const QColor& colour) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == colour)
                    return true;
        return false;
    };
    QVERIFY(has(tenantColour(0, false)) && has(tenantColour(1, false)));
}

void ChartBodiesTest::dataOfEachBody()
{
    QCOMPARE(exhibitCsv(columns()),
             QByteArray("Month,A (USD),B (USD),Cover (times)\r\nFY2026,10,5,1.5\r\nFY2027,20,-5,2\r\n"
                        "FY2028,,15,2.5\r\n"));
    Exhibit grid;
    grid.grid = cells();
    QCOMPARE(exhibitCsv(grid), QByteArray("B leaves \\ A leaves,Jan 2026,Feb 2026,Mar 2026\r\nMay 2026,,,30\r\n"
                                          "Jun 2026,,25,20\r\n"));
    Exhibit spans;
    spans.across = Across::Rows;
    spans.categories = {"=A"};
    spans.spans = {{0, Span::Kind::FreeRent, *parseDate("2026-01-01"), *parseDate("2026-03-31")}};
    QCOMPARE(exhibitCsv(spans), QByteArray("Lease,What,First day,Last day\r\n'=A,free_rent,2026-01-01,2026-03-31\r\n"));
}

/// The disc of the crossing has its colour at the point of the curve that the engine found.
void ChartBodiesTest::theCrossingIsDrawnWhereItIs()
{
    const Results results = resultsOf(QStringLiteral("samples/colossus.rackrent"));
    const Exhibit shown = breakEvenExhibit({results, "Base case"});
    ExhibitPicture picture = drawn(shown, {1200, 700});
    QImage image(1200, 700, QImage::Format_RGB32);
    QPainter painter(&image);
    picture.paint(painter);
    const Crossing& crossing = shown.crossings.back(); // discounted: alone, nothing lies over it
    const QPointF at = picture.layout().at({monthPosition(shown, crossing.months), crossing.value});
    QCOMPARE(image.pixelColor(at.toPoint()), roleColour(crossing.role, 0, lightColours()));
}

void ChartBodiesTest::tenantsKeepTheirColours()
{
    const Results results = resultsOf(QStringLiteral("samples/colossus.rackrent"));
    const ChartInput input{results, "Base case"};
    const auto colourIn = [](const Exhibit& exhibit, const std::string& name) {
        for (const ExhibitSeries& series : exhibit.series)
            if (series.label == name)
                return seriesColour(series, lightColours());
        for (std::size_t i = 0; i < exhibit.categories.size(); ++i)
            if (exhibit.categories[i] == name)
                return bandColour(exhibit.series.front(), i, lightColours());
        return QColor();
    };
    for (const char* tenant : {"Anthropic", "Google"}) {
        const QColor colour = colourIn(rentExhibit(input), tenant);
        QVERIFY(colour.isValid());
        QCOMPARE(colourIn(timelineExhibit(input), tenant), colour);
        QCOMPARE(colourIn(rentPerUnitExhibit(input), tenant), colour);
        QCOMPARE(colourIn(tenantsExhibit(input), tenant), colour);
    }
}

QTEST_MAIN(ChartBodiesTest)
#include "chart_bodies_test.moc"
