// Sensitivities and tornado, against closed forms and against evaluations one by one.

#include "model/whatif/sensitivity.h"
#include "model/whatif/tornado.h"

#include "tests/model/what_if_test_support.h"

#include <algorithm>
#include <cmath>

using namespace rackrent;
using rackrent::test::acmeRent;
using rackrent::test::days;
using rackrent::test::listed;
using rackrent::test::plainHall;
using rackrent::test::sample;

class SensitivityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsOfInputs_data();
    void kindsOfInputs();
    void oneWayIsEvaluatedValueByValue();
    void datesAreRounded();
    void missingFiguresAreSaid();
    void rangeErrors_data();
    void rangeErrors();
    void spiderScalesAlike();
    void gridIsRowByRow();
    void contourOfALinearMetric();
    void exhibitsShowTheValues();
    void tornadoIsSorted_data();
    void tornadoIsSorted();
    void tornadoShocks_data();
    void tornadoShocks();
    void tornadoStopsSharesAtOne();
    void tornadoErrors();
};

void SensitivityTest::kindsOfInputs_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("kind"); // -1 for none
    QTest::newRow("money") << QString("/contracts/acme/rent/rate") << 0;
    QTest::newRow("a share that is 1") << QString("/contracts/acme/recovery/power") << 0;
    QTest::newRow("a number above 0 that is 1") << QString("/facilities/hall/pue") << 0;
    QTest::newRow("months") << QString("/contracts/acme/ramp/0/months") << 1;
    QTest::newRow("days") << QString("/contracts/acme/termination/notice_days") << 1;
    QTest::newRow("months that may be a part") << QString("/contracts/acme/after_expiry/downtime_months") << 0;
    QTest::newRow("a date") << QString("/contracts/beta/end") << 2;
    QTest::newRow("a date that is not there") << QString("/contracts/acme/after_expiry/until") << 2;
    QTest::newRow("a share that is not there") << QString("/contracts/beta/load_factor") << 0;
    QTest::newRow("text") << QString("/contracts/beta/tenant") << -1;
    QTest::newRow("an object") << QString("/contracts/beta/rent") << -1;
    QTest::newRow("nothing") << QString("/contracts/nobody/rent/rate") << -1;
}

void SensitivityTest::kindsOfInputs()
{
    QFETCH(QString, path);
    QFETCH(int, kind);
    CheckedDocument document(test::smallProject());
    const Evaluator evaluator(document);
    Problems problems;
    const auto input = inputAt(evaluator, evaluator.document(), path.toStdString(), problems);
    QCOMPARE(input ? static_cast<int>(input->kind) : -1, kind);
    QCOMPARE(problems.empty(), kind >= 0);
}

void SensitivityTest::oneWayIsEvaluatedValueByValue()
{
    CheckedDocument document(test::smallProject());
    const Evaluator evaluator(document, "low");
    const Sensitivity found =
        sensitivity(evaluator, {{acmeRent, 100, 140, 5}, {"/valuation/discount_rate", 0.05, 0.15, 3}}, "levered_npv");
    QVERIFY2(found.problems.empty(), qPrintable(listed(found.problems)));
    QVERIFY(found.sweeps[0].inputs == std::vector<double>({100, 110, 120, 130, 140}));
    for (const Sweep& sweep : found.sweeps)
        for (std::size_t i = 0; i < sweep.inputs.size(); ++i)
            QVERIFY(sweep.values[i] ==
                    numberOf(*found.metric, evaluator.at(setting(sweep.input.path, sweep.inputs[i]))));
    QCOMPARE(*found.base, evaluator.metrics().leveredNpv);
}

void SensitivityTest::datesAreRounded()
{
    CheckedDocument document = plainHall();
    const Evaluator evaluator(document);
    const Sensitivity found =
        sensitivity(evaluator, {{"/contracts/acme/start", "2026-01-01", "2026-01-04", 7}}, "headline_rent");
    QVERIFY2(found.problems.empty(), qPrintable(listed(found.problems)));
    QCOMPARE(found.sweeps[0].inputs.size(), std::size_t{4}); // each day once
    QCOMPARE(found.sweeps[0].inputs[1], days("2026-01-02"));
    COMPARE_NEAR(*found.sweeps[0].values[3], 2400 - 100.0 * 3 / 31, 1e-9);
}

void SensitivityTest::missingFiguresAreSaid()
{
    CheckedDocument document = plainHall();
    const Evaluator evaluator(document);
    const Sensitivity found = sensitivity(evaluator, {{acmeRent, -50, 100, 4}}, "payback_rent_months");
    QVERIFY(!found.sweeps[0].values[0] && !found.sweeps[0].values[1] && found.sweeps[0].values[3]);
    QVERIFY(found.remarks[0].find("would not be valid") != std::string::npos);
    QVERIFY(found.remarks[1].find("there is no Break-even on rent") != std::string::npos); // at a rent of 0
}

void SensitivityTest::rangeErrors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("low");
    QTest::addColumn<QByteArray>("high");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* path, const char* low, const char* high, int steps,
                        const char* said) {
        QTest::newRow(name) << QString(path) << QByteArray(low) << QByteArray(high) << steps << QString(said);
    };
    const char* rent = "/contracts/acme/rent/rate";
    row("low above high", rent, "2", "1", 3, "the low end 2 is not below the high end 1");
    row("low is high", rent, "1", "1", 3, "is not below");
    row("one step", rent, "1", "2", 1, "1 steps cannot be shown");
    row("too many steps", rent, "1", "2", 1001, "from 2 to 1000 are needed");
    row("no such path", "/contracts/nobody/rent", "1", "2", 3, "names nothing in this project");
    row("text", "/contracts/acme/tenant", "1", "2", 3, "the path of a number or a date is needed");
    row("a date for a number", rent, "\"2026-01-01\"", "2", 3, "a number is needed");
    row("a number for a date", "/contracts/acme/end", "1", "2", 3, "a day written YYYY-MM-DD is needed");
    row("half a month", "/contracts/acme/ramp/0/months", "1.5", "4", 3, "a whole number is needed");
}

void SensitivityTest::rangeErrors()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, low);
    QFETCH(QByteArray, high);
    QFETCH(int, steps);
    QFETCH(QString, said);
    CheckedDocument document(test::smallProject());
    const Evaluator evaluator(document);
    const InputRange range{path.toStdString(), Json::parse(low.toStdString()), Json::parse(high.toStdString()),
                           static_cast<std::size_t>(steps)};
    const QString problems = listed(sensitivity(evaluator, {range}, "npv").problems);
    QVERIFY2(problems.contains(said), qPrintable(problems));
    QVERIFY(sensitivity(evaluator, {range}, "npv").sweeps.front().values.empty());
    QVERIFY(!sensitivityGrid(evaluator, range, {acmeRent, 1, 2, 2}, "npv", {}).problems.empty());
    QVERIFY(listed(sensitivity(evaluator, {}, "profit").problems).contains("is no metric"));
}

void SensitivityTest::spiderScalesAlike()
{
    CheckedDocument document = sample("colossus");
    const Evaluator evaluator(document);
    const Sensitivity found =
        spider(evaluator, {"/contracts/anthropic/rent/rate", "/facilities/colossus/capital/0/amount"}, 0.2, 5, "npv");
    QVERIFY2(found.problems.empty(), qPrintable(listed(found.problems)));
    COMPARE_NEAR(found.sweeps[0].inputs[1], 0.9 * 1250000000, 1e-3);
    QCOMPARE(*found.sweeps[0].values[2], *found.base);
    const Exhibit shown = spiderExhibit(found, document.project());
    QVERIFY(shown.categories == std::vector<std::string>({"-20%", "-10%", "0%", "+10%", "+20%"}));
    QCOMPARE(shown.series.size(), std::size_t{2});
    QVERIFY(listed(spider(evaluator, {"/contracts/google/end"}, 0.2, 5, "npv").problems).contains("cannot be scaled"));
    QVERIFY(!spider(evaluator, {"/contracts/google/rent/rate"}, 0, 5, "npv").problems.empty());
    QVERIFY(!spider(evaluator, {"/contracts/google/rent/rate"}, 0.2, 1, "npv").problems.empty());
}

void SensitivityTest::gridIsRowByRow()
{
    CheckedDocument document(test::smallProject());
    const Evaluator evaluator(document);
    const SensitivityGrid grid =
        sensitivityGrid(evaluator, {acmeRent, 100, 140, 3}, {"/facilities/hall/pue", 1.1, 1.3, 2}, "npv", std::nullopt);
    QVERIFY2(grid.problems.empty(), qPrintable(listed(grid.problems)));
    QCOMPARE(grid.values.size(), std::size_t{6});
    Changes both = setting(acmeRent, 140);
    both.overrides.push_back(overrideOf("/facilities/hall/pue", "set", 1.1));
    QVERIFY(grid.values[2] == numberOf(*grid.metric, evaluator.at(both)));
    const Exhibit shown = sensitivityGridExhibit(grid, document.project());
    QCOMPARE(shown.grid->values.size(), std::size_t{6});
    QCOMPARE(shown.grid->marks.size(), std::size_t{2});
    COMPARE_NEAR(shown.grid->marks[0].place, 1.5, 1e-12); // 120 is the second of three
    COMPARE_NEAR(shown.grid->marks[1].place, 1.0, 1e-9);  // 1.2 is between the two
    QVERIFY(listed(sensitivityGrid(evaluator, {acmeRent, 1, 2, 2}, {acmeRent, 1, 2, 2}, "npv", {}).problems)
                .contains("both axes"));
}

void SensitivityTest::contourOfALinearMetric()
{
    // headline_rent = 24 rent while nothing else is varied: the contour at 24 x 125 is upright at 125.
    CheckedDocument document = plainHall();
    const Evaluator evaluator(document);
    const SensitivityGrid grid = sensitivityGrid(
        evaluator, {acmeRent, 100, 200, 3}, {"/valuation/discount_rate", 0.1, 0.2, 3}, "headline_rent", 24 * 125.0);
    QCOMPARE(grid.contour.size(), std::size_t{2});
    for (const ContourSegment& piece : grid.contour) {
        COMPARE_NEAR(piece.fromAcross, 0.5, 1e-9);
        COMPARE_NEAR(piece.toAcross, 0.5, 1e-9);
    }
    const Exhibit shown = sensitivityGridExhibit(grid, document.project());
    QCOMPARE(shown.grid->contour.size(), std::size_t{2});
    COMPARE_NEAR(shown.grid->contour[0].fromAcross, 1.0, 1e-9); // between the first two cells' middles
    QCOMPARE(shown.further[0], std::string("The target is 3.00k USD."));
    const SensitivityGrid none = sensitivityGrid(evaluator, {acmeRent, 100, 200, 3},
                                                 {"/valuation/discount_rate", 0.1, 0.2, 3}, "headline_rent", 1.0);
    QVERIFY(none.contour.empty());
    QVERIFY(sensitivityGridExhibit(none, document.project()).further[0].find("not reached") != std::string::npos);
}

void SensitivityTest::exhibitsShowTheValues()
{
    CheckedDocument document = plainHall();
    const Evaluator evaluator(document);
    const Sensitivity found = sensitivity(evaluator, {{acmeRent, 50, 150, 3}}, "headline_rent");
    const Exhibit shown = sensitivityExhibit(found, 0, document.project());
    QVERIFY(shown.categories == std::vector<std::string>({"50", "100", "150"}));
    QVERIFY(shown.series[0].values == std::vector<double>({1200, 2400, 3600}));
    QVERIFY(shown.series[1].values == std::vector<double>({2400}));
    QCOMPARE(shown.message, std::string("Headline rent lies between 1.20k USD and 3.60k USD."));
}

void SensitivityTest::tornadoIsSorted_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"colossus", "childress", "ellendale", "river-bend"})
        QTest::newRow(name) << QString(name);
}

void SensitivityTest::tornadoIsSorted()
{
    QFETCH(QString, name);
    CheckedDocument document = sample(name.toStdString());
    const Evaluator evaluator(document);
    const Tornado found = tornado(evaluator, "npv");
    QVERIFY2(found.problems.empty(), qPrintable(listed(found.problems)));
    QVERIFY(!found.bars.empty() && found.bars.size() <= 15);
    QVERIFY(std::ranges::is_sorted(found.bars, std::greater<>(), &TornadoBar::swing));
    for (const TornadoBar& bar : found.bars) {
        QVERIFY(bar.swing > 0);
        QVERIFY(!bar.downShock.empty() || !bar.upShock.empty());
        for (const std::string& path : bar.paths)
            QVERIFY2(elementAt(document.json(), path), path.c_str());
    }
    const Exhibit shown = tornadoExhibit(found, document.project());
    QVERIFY(shown.across == Across::Rows);
    QCOMPARE(shown.categories.size(), found.bars.size());
    QCOMPARE(shown.series[1].values.size(), found.bars.size());
    QCOMPARE(shown.valueAxes.size(), std::size_t(1)); // one scale for both ways
}

void SensitivityTest::tornadoShocks_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("down");
    QTest::addColumn<QString>("up");
    QTest::newRow("money") << QString("/contracts/acme/rent/rate") << QString("-10%") << QString("+10%");
    QTest::newRow("a rate") << QString("/valuation/exit/cap_rate") << QString("-1 pp") << QString("+1 pp");
    QTest::newRow("interest") << QString("/loans/senior/rate") << QString("-1 pp") << QString("+1 pp");
    QTest::newRow("months") << QString("/loans/senior/interest_only_months") << QString("-1 month")
                            << QString("+1 month");
    QTest::newRow("a few days") << QString("/contracts/acme/termination/notice_days") << QString("-9 days")
                                << QString("+9 days");
}

void SensitivityTest::tornadoShocks()
{
    QFETCH(QString, path);
    QFETCH(QString, down);
    QFETCH(QString, up);
    CheckedDocument document(test::smallProject());
    const Evaluator evaluator(document);
    const Tornado found = tornado(evaluator, "levered_npv", {path.toStdString()});
    QVERIFY2(found.problems.empty(), qPrintable(listed(found.problems)));
    QCOMPARE(found.bars.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(found.bars[0].downShock), down);
    QCOMPARE(QString::fromStdString(found.bars[0].upShock), up);
    const double low = std::min({*found.bars[0].down, *found.bars[0].up, found.base});
    const double high = std::max({*found.bars[0].down, *found.bars[0].up, found.base});
    QCOMPARE(found.bars[0].swing, high - low);
}

void SensitivityTest::tornadoStopsSharesAtOne()
{
    CheckedDocument document(test::smallProject());
    const Evaluator evaluator(document);
    const Tornado found = tornado(evaluator, "npv", {"/contracts/beta/rent/utilisation"}, {0.5, 0.01});
    QCOMPARE(found.bars[0].upShock, std::string("to 100%"));
    QVERIFY(found.bars[0].up == numberOf(*found.metric, evaluator.at(setting("/contracts/beta/rent/utilisation", 1))));
    // A share that is 1 has no way up.
    const Tornado atOne = tornado(evaluator, "npv", {"/contracts/acme/recovery/power"});
    QVERIFY(atOne.bars[0].down && !atOne.bars[0].up);
    QCOMPARE(atOne.remarks.size(), std::size_t{1});
}

void SensitivityTest::tornadoErrors()
{
    CheckedDocument document(test::smallProject());
    const Evaluator evaluator(document);
    QVERIFY(listed(tornado(evaluator, "profit").problems).contains("is no metric"));
    QVERIFY(listed(tornado(evaluator, "npv", {"/contracts/nobody/rent"}).problems).contains("names nothing"));
    QVERIFY(listed(tornado(evaluator, "npv", {"/contracts/acme/end"}).problems).contains("names no number"));
    QVERIFY(!tornado(evaluator, "npv", {}, {0, 0.01}).problems.empty());
    QVERIFY(!tornado(evaluator, "npv", {}, {0.1, 2}).problems.empty());
    const Evaluator unknown(document, "nobody");
    QVERIFY(listed(tornado(unknown, "npv").problems).contains("nobody"));
    QVERIFY(tornado(evaluator, "npv", {}, {}, 2).bars.size() == 2);
    CheckedDocument colossus = sample("colossus");
    const Evaluator leaves(colossus, "first-exit");
    QVERIFY(listed(tornado(leaves, "payback_rent_months").problems).contains("there is no Break-even on rent"));
}

QTEST_APPLESS_MAIN(SensitivityTest)
#include "sensitivity_test.moc"
