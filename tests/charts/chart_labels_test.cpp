#include "tests/charts/sample_exhibits.h"
#include "views/charts/axis_text.h"
#include "views/charts/chart_labels.h"
#include "views/charts/label_placement.h"

#include <QApplication>
#include <QTest>

using namespace rackrent;

namespace {

struct Drawn {
    ChartStyle style;
    ChartLayout layout;
    ChartLabels labels;
};

Drawn drawn(const Exhibit& exhibit, const QSizeF& size, int fontPixels = 13)
{
    QFont font = QApplication::font();
    font.setPixelSize(fontPixels);
    Drawn result;
    result.style = chartStyle(lightColours(), font);
    result.layout = chartLayout(exhibit, result.style, size);
    result.labels = chartLabels(exhibit, result.layout, result.style);
    return result;
}

void addSizes()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("fontPixels");
    QTest::newRow("a third of a small window") << QSizeF(420, 260) << 13;
    QTest::newRow("narrow") << QSizeF(360, 300) << 13;
    QTest::newRow("wide and low") << QSizeF(900, 240) << 13;
    QTest::newRow("large") << QSizeF(1200, 600) << 13;
    QTest::newRow("a system font of 14 points") << QSizeF(560, 340) << 19;
    QTest::newRow("a slide") << QSizeF(1600, 900) << 20;
}

} // namespace

class ChartLabelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothCrossingsAreReadable_data() { addSizes(); }

    void bothCrossingsAreReadable()
    {
        QFETCH(const QSizeF, size);
        QFETCH(const int, fontPixels);
        const Drawn d = drawn(samples::breakEven(), size, fontPixels);
        QCOMPARE(d.labels.crossings.size(), 2);
        for (const CrossingLabel& label : d.labels.crossings) {
            QVERIFY2(!label.lines.isEmpty(), "no place for the label");
            QVERIFY(d.layout.plot.contains(label.rect));
            QVERIFY(d.layout.plot.contains(label.marker));
            for (const QString& line : label.lines)
                QVERIFY(QFontMetricsF(d.style.strong).horizontalAdvance(line) <= label.rect.width());
        }
        QVERIFY(!d.labels.crossings[0].rect.intersects(d.labels.crossings[1].rect));
        QVERIFY(d.labels.crossings[0].lines.join(' ').startsWith("Rent pays back"));
        QVERIFY(d.labels.crossings[1].lines.join(' ').startsWith("NOI pays back"));
    }

    void theMarkerIsOnItsCurve()
    {
        const Exhibit exhibit = samples::breakEven();
        const Drawn d = drawn(exhibit, {1200, 600});
        const QPointF marker = d.labels.crossings[0].marker;
        QCOMPARE(marker.y(), d.layout.y(40e9));
        const double before = d.layout.x(dayPosition(exhibit.monthStarts[21]));
        const double after = d.layout.x(dayPosition(exhibit.monthStarts[22]));
        QVERIFY(marker.x() > before && marker.x() < after);
    }

    void noLabelOverlapsAnotherOrLeavesThePlot_data() { addSizes(); }

    void noLabelOverlapsAnotherOrLeavesThePlot()
    {
        QFETCH(const QSizeF, size);
        QFETCH(const int, fontPixels);
        for (const Exhibit& exhibit : {samples::rent(), samples::manyTenants(), samples::breakEven(),
                                       samples::commitment(), samples::creditsAndGaps()}) {
            const Drawn d = drawn(exhibit, size, fontPixels);
            QList<QRectF> rects;
            for (const CrossingLabel& label : d.labels.crossings)
                rects << label.rect;
            for (const DirectLabel& label : d.labels.direct)
                rects << label.rect;
            for (qsizetype i = 0; i < rects.size(); ++i) {
                QVERIFY(d.layout.plot.contains(rects[i]));
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY(!rects[i].intersects(rects[j]));
            }
        }
    }

    void theLevelIsNamedWithItsValue()
    {
        const ChartLabels labels = drawn(samples::breakEven(), {420, 260}).labels;
        QVERIFY(!labels.direct.isEmpty());
        QCOMPARE(labels.direct[0].text, "Capital 40.0bn");
    }

    void largeAreasAreNamed()
    {
        QStringList names;
        for (const DirectLabel& label : drawn(samples::rent(), {420, 260}).labels.direct)
            names << label.text;
        QCOMPARE(names, (QStringList{"Anthropic", "Google"}));
    }

    void ticksAreTheModels_data() { addSizes(); }

    void ticksAreTheModels()
    {
        QFETCH(const QSizeF, size);
        QFETCH(const int, fontPixels);
        const Exhibit exhibit = samples::rent();
        const Drawn d = drawn(exhibit, size, fontPixels);
        const ValueRange range = valueRange(exhibit);
        QVERIFY(d.layout.values.low <= range.low && d.layout.values.high >= range.high);
        QVERIFY(d.layout.valueTicks.size() >= 2);
        QCOMPARE(d.layout.valueTicks.front().text, "0");
        QVERIFY(d.layout.valueTicks.back().text.endsWith("bn"));
        QVERIFY(d.layout.acrossTicks.size() >= 2);
    }

    void tickTextsAreApartAndInside_data() { addSizes(); }

    void tickTextsAreApartAndInside()
    {
        QFETCH(const QSizeF, size);
        QFETCH(const int, fontPixels);
        for (const Exhibit& exhibit : {samples::rent(), samples::creditsAndGaps()}) {
            const ChartLayout layout = drawn(exhibit, size, fontPixels).layout;
            const QRectF all(QPointF(), size);
            double freeFrom = layout.acrossTitle.right();
            for (const AxisTick& tick : layout.acrossTicks) {
                if (tick.text.isEmpty())
                    continue;
                QVERIFY(all.contains(tick.textRect));
                QVERIFY(tick.textRect.left() > freeFrom);
                freeFrom = tick.textRect.right();
            }
            double freeAbove = layout.acrossTitle.top() + layout.valueTicks[0].textRect.height();
            for (const AxisTick& tick : layout.valueTicks) {
                QVERIFY(all.contains(tick.textRect));
                QVERIFY(tick.textRect.bottom() < freeAbove);
                freeAbove = tick.textRect.top();
            }
        }
    }

    void theLegendWrapsInsideTheChart_data() { addSizes(); }

    void theLegendWrapsInsideTheChart()
    {
        QFETCH(const QSizeF, size);
        QFETCH(const int, fontPixels);
        const ChartLayout layout = drawn(samples::manyTenants(), size, fontPixels).layout;
        QCOMPARE(layout.legend.size(), 11);
        for (const LegendEntry& entry : layout.legend) {
            QVERIFY(QRectF(QPointF(), size).contains(entry.textRect));
            QVERIFY(entry.textRect.bottom() < layout.plot.top());
        }
        QVERIFY2(layout.plot.height() > 60, qPrintable(QString::number(layout.plot.height())));
    }

    void aLabelWithoutRoomIsLeftOut()
    {
        const LabelObstacles full{.plot = {0, 0, 100, 100}, .taken = {{0, 0, 100, 100}}, .curves = {}, .guides = {}};
        QVERIFY(!placedLabel({50, 50}, {{20, 10}}, full));
        const LabelObstacles small{.plot = {0, 0, 15, 100}, .taken = {}, .curves = {}, .guides = {}};
        QVERIFY(!placedLabel({5, 50}, {{20, 10}}, small));
    }

    void aLabelKeepsAwayFromCurves()
    {
        const QList<QPointF> curve{{0, 0}, {100, 0}, {100, 100}};
        const LabelObstacles obstacles{.plot = {0, 0, 200, 200}, .taken = {}, .curves = {curve}, .guides = {}};
        const auto placed = placedLabel({100, 100}, {{60, 20}}, obstacles);
        QVERIFY(placed);
        QCOMPARE(lengthInside(curve, placed->rect), 0.0);
    }

    void lengthInsideIsClipped()
    {
        QCOMPARE(lengthInside({{-10, 5}, {30, 5}}, {0, 0, 10, 10}), 10.0);
        QCOMPARE(lengthInside({{5, -10}, {5, 4}}, {0, 0, 10, 10}), 4.0);
        QCOMPARE(lengthInside({{0, 20}, {30, 20}}, {0, 0, 10, 10}), 0.0);
    }
};

QTEST_MAIN(ChartLabelsTest)
#include "chart_labels_test.moc"
