#include "tests/charts/sample_exhibits.h"
#include "views/charts/chart_geometry.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace rackrent;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

Exhibit stack(std::vector<std::vector<double>> rows)
{
    Exhibit exhibit;
    exhibit.monthStarts = samples::monthStarts(static_cast<int>(rows.front().size()));
    for (auto& row : rows)
        exhibit.series.push_back({"s", Role::Tenant, 0, Mark::StackedStep, std::move(row)});
    return exhibit;
}

} // namespace

class ChartGeometryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bandsStandOnTheOnesBefore()
    {
        const auto bands = stackedBands(stack({{1, 2}, {10, 20}}));
        QCOMPARE(bands[0].size(), std::size_t{1});
        QCOMPARE(bands[1][0].lower[0].y(), 1.0);
        QCOMPARE(bands[1][0].upper[0].y(), 11.0);
        QCOMPARE(bands[1][0].lower[3].y(), 2.0);
        QCOMPARE(bands[1][0].upper[3].y(), 22.0);
    }

    void aMonthIsConstantOverItsDays()
    {
        const Exhibit exhibit = stack({{1, 2}});
        const StepBand band = stackedBands(exhibit)[0][0];
        QCOMPARE(band.upper[0], QPointF(dayPosition(exhibit.monthStarts[0]), 1));
        QCOMPARE(band.upper[1], QPointF(dayPosition(exhibit.monthStarts[1]), 1));
        QCOMPARE(band.upper[2], QPointF(dayPosition(exhibit.monthStarts[1]), 2));
    }

    void negativesStackDownwards()
    {
        const auto bands = stackedBands(stack({{-3}, {5}, {-2}}));
        QCOMPARE(bands[0][0].lower[0].y(), -3.0);
        QCOMPARE(bands[0][0].upper[0].y(), 0.0);
        QCOMPARE(bands[1][0].lower[0].y(), 0.0);
        QCOMPARE(bands[1][0].upper[0].y(), 5.0);
        QCOMPARE(bands[2][0].lower[0].y(), -5.0);
        QCOMPARE(bands[2][0].upper[0].y(), -3.0);
    }

    void aMissingMonthEndsABandAndAddsNothing()
    {
        const auto bands = stackedBands(stack({{1, missing, 1}, {2, 2, 2}}));
        QCOMPARE(bands[0].size(), std::size_t{2});
        QCOMPARE(bands[1].size(), std::size_t{1});
        QCOMPARE(bands[1][0].lower[2].y(), 0.0);
    }

    void linesBreakAtMissingValues()
    {
        Exhibit exhibit = stack({{0, 0, 0, 0}});
        exhibit.series[0] = {"l", Role::CumulativeRent, 0, Mark::Line, {1, 2, missing, 4, missing}};
        const auto runs = lineRuns(exhibit, exhibit.series[0]);
        QCOMPARE(runs.size(), std::size_t{2});
        QCOMPARE(runs[0].size(), 2);
        QCOMPARE(runs[1].size(), 2); // a lone point, twice
        QCOMPARE(runs[1][0], runs[1][1]);
    }

    void rangeHoldsZeroLevelsAndTotals()
    {
        Exhibit exhibit = stack({{4, 6}, {5, -1}});
        exhibit.series.push_back({"level", Role::Capital, 0, Mark::Level, {12}});
        QCOMPARE(valueRange(exhibit).low, -1.0);
        QCOMPARE(valueRange(exhibit).high, 12.0);
        exhibit.series.pop_back();
        QCOMPARE(valueRange(exhibit).high, 9.0);
    }

    void partsOfAMonthArePartsOfItsDays()
    {
        const Exhibit exhibit = stack({{1, 1}}); // May has 31 days
        const double first = dayPosition(exhibit.monthStarts[0]);
        QCOMPARE(monthPosition(exhibit, 0.5), first + 15.5);
        QCOMPARE(monthPosition(exhibit, 1), first + 31);
        QCOMPARE(monthPosition(exhibit, 2), first + 61);
        QCOMPARE(monthPosition(exhibit, 9), first + 61);
        QCOMPARE(monthPosition(exhibit, -1), first);
    }

    void aSimplerLinePassesAllPointsWithinTheTolerance()
    {
        std::mt19937_64 random(7);
        const auto draw = [&random](double low, double high) {
            return low + (high - low) * static_cast<double>(random() >> 11) * 0x1p-53;
        };
        for (int run = 0; run < 200; ++run) {
            ChartPoints points;
            const double roughness = run % 4 == 0 ? 0 : draw(0, 3);
            for (double x = 0, slope = 1; points.size() < 120; x += draw(0.5, 31)) {
                slope += draw(-0.1, 0.1);
                points << QPointF(x, slope * x + draw(-roughness, roughness));
            }
            const ChartPoints kept = simplifiedLine(points, 1);
            QCOMPARE(kept.front(), points.front());
            QCOMPARE(kept.back(), points.back());
            QVERIFY(kept.size() <= points.size());
            qsizetype at = 1;
            for (const QPointF& point : points) {
                while (kept[at].x() < point.x())
                    ++at;
                const QPointF step = kept[at] - kept[at - 1];
                const double y = kept[at - 1].y() + step.y() * (point.x() - kept[at - 1].x()) / step.x();
                QVERIFY(std::abs(y - point.y()) <= 1 + 1e-9);
            }
        }
    }

    void aSimplerLineKeepsItsCorners_data()
    {
        QTest::addColumn<ChartPoints>("points");
        QTest::addColumn<ChartPoints>("kept");
        QTest::newRow("none") << ChartPoints{} << ChartPoints{};
        QTest::newRow("a lone point, twice") << ChartPoints{{1, 2}, {1, 2}} << ChartPoints{{1, 2}, {1, 2}};
        QTest::newRow("straight") << ChartPoints{{0, 0}, {1, 10}, {2, 20}, {4, 40}} << ChartPoints{{0, 0}, {4, 40}};
        QTest::newRow("a corner") << ChartPoints{{0, 0}, {1, 10}, {2, 20}, {3, 20}, {4, 20}}
                                  << ChartPoints{{0, 0}, {2, 20}, {4, 20}};
    }

    void aSimplerLineKeepsItsCorners()
    {
        QFETCH(const ChartPoints, points);
        QTEST(simplifiedLine(points, 0.5), "kept");
    }

    void stepsWithinTheToleranceAreOne()
    {
        const ChartPoints steps{{0, 5}, {31, 5}, {31, 5.4}, {61, 5.4}, {61, 5.8}, {92, 5.8}, {92, 5}, {122, 5}};
        QCOMPARE(simplifiedSteps(steps, 0), steps);
        // 5.8 is compared with the 5 that the step began with, not with its neighbour.
        QCOMPARE(simplifiedSteps(steps, 0.5), (ChartPoints{{0, 5}, {61, 5}, {61, 5.8}, {92, 5.8}, {92, 5}, {122, 5}}));
        QCOMPARE(simplifiedSteps(steps, 1), (ChartPoints{{0, 5}, {122, 5}}));
        QVERIFY(simplifiedSteps({}, 1).isEmpty());
    }

    void totalsSkipWhatIsMissing()
    {
        const Exhibit exhibit = stack({{1, missing}, {2, 7}});
        QCOMPARE(stackedTotal(exhibit, 0), 3.0);
        QCOMPARE(stackedTotal(exhibit, 1), 7.0);
    }

    void emptyMeansNothingButLevels_data()
    {
        QTest::addColumn<std::vector<double>>("values");
        QTest::addColumn<bool>("isNothing");
        QTest::newRow("zeros") << std::vector<double>{0, 0} << true;
        QTest::newRow("missing") << std::vector<double>{missing, 0} << true;
        QTest::newRow("a value") << std::vector<double>{0, 1} << false;
        QTest::newRow("a credit") << std::vector<double>{0, -1} << false;
    }

    void emptyMeansNothingButLevels()
    {
        QFETCH(const std::vector<double>, values);
        Exhibit exhibit = stack({values});
        exhibit.series.push_back({"level", Role::Capital, 0, Mark::Level, {12}});
        QTEST(isEmpty(exhibit), "isNothing");
        QVERIFY(isEmpty(Exhibit{}));
    }
};

QTEST_GUILESS_MAIN(ChartGeometryTest)
#include "chart_geometry_test.moc"
