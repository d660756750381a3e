// Scenarios side by side, and bridges between them.

#include "model/whatif/bridge.h"
#include "model/whatif/comparison.h"

#include "model/project/generated_project.h"
#include "tests/model/model_test_support.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace rackrent;
using rackrent::test::listed;

namespace {

std::string textOf(const std::string& name)
{
    std::ifstream file(RACKRENT_SOURCE_DIR "/resources/samples/" + name + ".rackrent", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

CheckedDocument documentOf(const std::string& name) { return openedProject(textOf(name)).document; }

/// The small project with scenarios of this text.
CheckedDocument smallWith(const char* scenarios)
{
    Json document = test::smallProject();
    document["scenarios"] = Json::parse(scenarios);
    return CheckedDocument(document);
}

double metricUnder(CheckedDocument& document, const std::string& scenario, const char* metric)
{
    const Evaluator evaluator(document, scenario);
    return *metricNumber(metricRow(metric), evaluator.metrics());
}

/// Shapley's value by its definition: the mean over all orders of the steps.
std::vector<double> byAllOrders(CheckedDocument& document, const std::vector<Json>& overrides, const char* metric)
{
    const Evaluator evaluator(document);
    std::vector<std::size_t> order(overrides.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<double> sums(overrides.size(), 0.0);
    double orders = 0;
    do {
        std::vector<bool> made(overrides.size());
        double before = *metricNumber(metricRow(metric), evaluator.metrics());
        for (const std::size_t step : order) {
            made[step] = true;
            Changes changes;
            for (std::size_t i = 0; i < overrides.size(); ++i)
                if (made[i])
                    changes.overrides.push_back(overrides[i]);
            const double after = *numberOf(metricRow(metric), evaluator.at(changes));
            sums[step] += after - before;
            before = after;
        }
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    for (double& sum : sums)
        sum /= orders;
    return sums;
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evaluationsAreThoseOfScenarios();
    void evaluationsLeaveTheDocument();
    void evaluationsSayWhatIsWrong_data();
    void evaluationsSayWhatIsWrong();
    void comparesWithTheBase();
    void weighsByProbability_data();
    void weighsByProbability();
    void weightedNeedsEveryFigure();
    void comparisonErrors();
    void bridgesSumExactly_data();
    void bridgesSumExactly();
    void bridgesOfGeneratedProjectsSumExactly();
    void appliedOrderIsTheOrderOfTheFile();
    void shapleyIsTheMeanOfAllOrders();
    void bridgeBetweenSiblings();
    void bridgeTakesTogetherWhatBelongsTogether();
    void bridgeOverAMissingFigure();
    void shapleyTakesWhatAStepNeeds();
    void bridgeErrors();
    void theyStop();
    void bridgeAsWaterfall();
};

void ComparisonTest::evaluationsAreThoseOfScenarios()
{
    for (const char* name : {"colossus", "childress", "ellendale", "river-bend", "reit-300"}) {
        CheckedDocument document = documentOf(name);
        const Evaluator base(document);
        for (const Scenario& scenario : document.project().scenarios) {
            const Evaluator under(document, scenario.id, base.results());
            QVERIFY(under.problems().empty());
            QVERIFY(under.results() == computedResults(document.under(scenario.id)->project));
        }
    }
}

void ComparisonTest::evaluationsLeaveTheDocument()
{
    CheckedDocument document(test::smallProject());
    const std::string before = projectText(document.json());
    const Evaluator evaluator(document, "low");
    std::vector<Changes> changes;
    for (int i = 0; i < 200; ++i)
        changes.push_back(setting("/contracts/acme/rent/rate", 100 + i));
    changes.front().edits.push_back({"/contracts/beta", std::nullopt});
    const std::vector<Evaluation> together = evaluator.at(changes);
    for (std::size_t i = 0; i < changes.size(); ++i)
        QVERIFY(together[i].metrics == evaluator.at(changes[i]).metrics);
    QVERIFY(together[0].metrics != together[1].metrics);
    QCOMPARE(projectText(document.json()), before);
}

void ComparisonTest::evaluationsSayWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("override");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* override, const char* said) {
        QTest::newRow(name) << QByteArray(override) << QString(said);
    };
    row("nothing there", R"({"path": "/contracts/nobody/rent/rate", "value": 1})", "names nothing in this project");
    row("no number", R"({"path": "/contracts/acme/tenant", "op": "scale", "value": 2})", "cannot be scaled");
    row("out of range", R"({"path": "/contracts/acme/rent/rate", "value": -1})", "/contracts/0/rent/rate");
    row("an unknown key", R"({"path": "/contracts/acme/colour", "value": 1})", "does not know");
    row("an unknown operation", R"({"path": "/contracts/acme/rent/rate", "op": "pow", "value": 1})", "/overrides/0/op");
    row("what is fixed", R"({"path": "/scenarios/0/probability", "value": 1})", "may not change");
    row("too large", R"({"path": "/contracts/acme/rent/rate", "value": 1e308})", "beyond what a double");
}

void ComparisonTest::evaluationsSayWhatIsWrong()
{
    QFETCH(QByteArray, override);
    QFETCH(QString, said);
    CheckedDocument document(test::smallProject());
    const Evaluator evaluator(document);
    Changes changes;
    changes.overrides.push_back(Json::parse(override.toStdString()));
    const Evaluation evaluation = evaluator.at(changes);
    QVERIFY(!evaluation.metrics);
    QVERIFY2(listed(evaluation.problems).contains(said), qPrintable(listed(evaluation.problems)));
    QVERIFY(evaluator.at(Changes()).metrics == evaluator.metrics());
}

void ComparisonTest::comparesWithTheBase()
{
    CheckedDocument document = documentOf("colossus");
    const Comparison found = comparedScenarios(document, {"article", "first-exit"}, {"npv", "payback_rent_date"});
    QVERIFY2(found.problems.empty(), qPrintable(listed(found.problems)));
    QCOMPARE(found.columns.size(), std::size_t{3});
    QCOMPARE(found.columns[1].id, std::string("article"));
    QCOMPARE(*found.difference(0, 1), metricUnder(document, "article", "npv") - metricUnder(document, "", "npv"));
    QCOMPARE(*found.difference(1, 1), -83.0); // 13 November 2027 instead of 4 February 2028
    QVERIFY(!found.difference(1, 2));         // never
}

void ComparisonTest::weighsByProbability_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::addColumn<double>("baseWeight"); // below 0: no weighted result
    QTest::addColumn<QString>("remark");
    QTest::newRow("add up to 1") << 0.25 << 0.75 << 0.0 << QString();
    QTest::newRow("less than 1") << 0.25 << 0.25 << 0.5 << QString("add up to 50.0%");
    QTest::newRow("more than 1") << 0.75 << 0.75 << -1.0 << QString("add up to 150.0%");
}

void ComparisonTest::weighsByProbability()
{
    QFETCH(double, first);
    QFETCH(double, second);
    QFETCH(double, baseWeight);
    QFETCH(QString, remark);
    Json json = test::smallProject();
    json["scenarios"][0]["probability"] = first;
    json["scenarios"][1]["probability"] = second;
    CheckedDocument document(json);
    const Comparison found = comparedScenarios(document, {}, {"npv"});
    QVERIFY(found.remarks.empty() == remark.isEmpty());
    if (!remark.isEmpty())
        QVERIFY(QString::fromStdString(found.remarks[0]).contains(remark));
    if (baseWeight < 0) {
        QVERIFY(found.weighted.empty());
        return;
    }
    const double expected = baseWeight * metricUnder(document, "", "npv") +
                            first * metricUnder(document, "low", "npv") +
                            second * metricUnder(document, "lower", "npv");
    COMPARE_NEAR(*found.weighted[0], expected, 1e-6);
}

void ComparisonTest::weightedNeedsEveryFigure()
{
    CheckedDocument document = documentOf("colossus");
    const Comparison found = comparedScenarios(document, {"article"}, {"npv", "payback_rent_months"});
    QCOMPARE(found.columns.size(), std::size_t{2}); // first-exit has a weight, and was not asked for
    QVERIFY(found.weighted[0]);
    QVERIFY(!found.weighted[1]);
    QVERIFY(found.remarks.back().find("there is none in \"Both leave at the first exit\"") != std::string::npos);
}

void ComparisonTest::comparisonErrors()
{
    CheckedDocument document(test::smallProject());
    QVERIFY(listed(comparedScenarios(document, {"nobody"}, {}).problems).contains("nobody"));
    QVERIFY(listed(comparedScenarios(document, {}, {"profit"}).problems).contains("\"profit\" is no metric"));
    QVERIFY(listed(comparedScenarios(document, {}, {"irr_roots"}).problems).contains("is not one number"));
    Json broken = test::smallProject();
    broken["contracts"][0]["rent"]["rate"] = -1;
    CheckedDocument invalid(broken);
    QVERIFY(!comparedScenarios(invalid, {}, {}).problems.empty());
}

void ComparisonTest::bridgesSumExactly_data()
{
    QTest::addColumn<QString>("sample");
    for (const char* name : {"colossus", "childress", "ellendale", "river-bend", "reit-300"})
        QTest::newRow(name) << QString(name);
}

void ComparisonTest::bridgesSumExactly()
{
    QFETCH(QString, sample);
    CheckedDocument document = documentOf(sample.toStdString());
    std::vector<std::string> ids{""};
    for (const Scenario& scenario : document.project().scenarios)
        ids.push_back(scenario.id);
    int bridges = 0;
    for (const std::string& from : ids)
        for (const std::string& to : ids)
            for (const char* metric : {"npv", "irr", "headline_rent"}) {
                const Bridge found = scenarioBridge(document, from, to, metric, BridgeOrder::Applied);
                if (!found.problems.empty())
                    continue;
                ++bridges;
                QCOMPARE(found.residual(), 0.0);
                const double start = metricUnder(document, from, metric), end = metricUnder(document, to, metric);
                COMPARE_NEAR(found.start, start, 1e-13 * std::max(std::abs(start), std::abs(end)));
                COMPARE_NEAR(found.end, end, 1e-13 * std::max(std::abs(start), std::abs(end)));
            }
    QVERIFY(bridges > 9);
}

void ComparisonTest::bridgesOfGeneratedProjectsSumExactly()
{
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        GeneratorSettings settings;
        settings.contracts = 12;
        settings.seed = seed;
        CheckedDocument document(generatedProject(settings));
        QVERIFY(document.isValid());
        for (const Scenario& scenario : document.project().scenarios)
            for (const BridgeOrder order : {BridgeOrder::Applied, BridgeOrder::Shapley}) {
                const Bridge found = scenarioBridge(document, "", scenario.id, "npv", order);
                if (found.problems.empty())
                    QCOMPARE(found.residual(), 0.0);
            }
    }
}

void ComparisonTest::appliedOrderIsTheOrderOfTheFile()
{
    CheckedDocument document = smallWith(R"([
        {"id": "half", "name": "Half", "overrides": [
            {"path": "/contracts/acme/rent/rate", "op": "scale", "value": 0.5},
            {"path": "/contracts/acme/rent/rate", "op": "add", "value": 10},
            {"path": "/valuation/discount_rate", "value": 0.2}]}])");
    const Bridge found = scenarioBridge(document, "", "half", "headline_rent", BridgeOrder::Applied);
    QCOMPARE(found.steps.size(), std::size_t{3});
    const Evaluator evaluator(document);
    const double half = *numberOf(metricRow("headline_rent"), evaluator.at(setting("/contracts/acme/rent/rate", 60)));
    const double plus = *numberOf(metricRow("headline_rent"), evaluator.at(setting("/contracts/acme/rent/rate", 70)));
    COMPARE_NEAR(found.steps[0].change, half - evaluator.metrics().headlineRent, 1e-6);
    COMPARE_NEAR(found.steps[1].change, plus - half, 1e-6);
    QCOMPARE(found.steps[2].change, 0.0);
    QCOMPARE(found.steps[0].label, std::string("acme: rent rate"));
}

void ComparisonTest::shapleyIsTheMeanOfAllOrders()
{
    CheckedDocument document = documentOf("colossus");
    const Bridge found = scenarioBridge(document, "", "first-exit-relet", "npv", BridgeOrder::Shapley);
    QVERIFY2(found.problems.empty(), qPrintable(listed(found.problems)));
    QVERIFY(found.order == BridgeOrder::Shapley);
    std::vector<Json> overrides;
    for (const char* scenario : {"/scenarios/first-exit/overrides", "/scenarios/first-exit-relet/overrides"})
        for (const Json& override : *elementAt(document.json(), scenario))
            overrides.push_back(override);
    const std::vector<double> expected = byAllOrders(document, overrides, "npv");
    QCOMPARE(found.steps.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        COMPARE_NEAR(found.steps[i].change, expected[i], 1e-3);
    QCOMPARE(found.residual(), 0.0);
}

void ComparisonTest::bridgeBetweenSiblings()
{
    CheckedDocument document = documentOf("colossus");
    const Bridge there = scenarioBridge(document, "article", "ramp-full", "npv", BridgeOrder::Applied);
    QCOMPARE(there.steps.size(), std::size_t{1}); // the ramp is overridden alike
    QCOMPARE(there.steps[0].label, std::string("google: start"));
    const Bridge back = scenarioBridge(document, "ramp-full", "article", "npv", BridgeOrder::Applied);
    QCOMPARE(back.steps[0].change, -there.steps[0].change);
    const Bridge same = scenarioBridge(document, "article", "article", "npv", BridgeOrder::Applied);
    QVERIFY(same.steps.empty() && same.problems.empty());
    QCOMPARE(same.residual(), 0.0);
    const Bridge parent = scenarioBridge(document, "first-exit-relet", "first-exit", "npv", BridgeOrder::Applied);
    QCOMPARE(parent.steps.size(), std::size_t{2});
    QVERIFY(parent.steps[0].change < 0);
}

void ComparisonTest::bridgeTakesTogetherWhatBelongsTogether()
{
    CheckedDocument document = smallWith(R"([
        {"id": "s", "name": "S", "overrides": [
            {"path": "/contracts/beta/ramp", "value": [{"months": 3, "fraction": 0.5}]},
            {"path": "/contracts/acme/rent/rate", "value": 130},
            {"path": "/contracts/beta/ramp/0/fraction", "value": 0.25}]}])");
    const Bridge found = scenarioBridge(document, "", "s", "npv", BridgeOrder::Shapley);
    QVERIFY2(found.problems.empty(), qPrintable(listed(found.problems)));
    QCOMPARE(found.steps.size(), std::size_t{2});
    QCOMPARE(found.steps[0].paths.size(), std::size_t{2});
    QCOMPARE(found.residual(), 0.0);
}

void ComparisonTest::bridgeOverAMissingFigure()
{
    // Without rent there is no payback; the second override brings it back.
    CheckedDocument document = smallWith(R"([
        {"id": "s", "name": "S", "overrides": [
            {"path": "/contracts/beta/rent/rate", "op": "scale", "value": 1.1},
            {"path": "/facilities/hall/capital/0/amount", "value": 0},
            {"path": "/facilities/hall/capital/0/amount", "value": 20000000}]}])");
    const Bridge found = scenarioBridge(document, "", "s", "payback_rent_months", BridgeOrder::Applied);
    if (!found.problems.empty())
        QSKIP("the small project is not paid back");
    QCOMPARE(found.steps.size(), std::size_t{2});
    QCOMPARE(found.remarks.size(), std::size_t{1});
    QCOMPARE(found.residual(), 0.0);
    const Bridge averaged = scenarioBridge(document, "", "s", "payback_rent_months", BridgeOrder::Shapley);
    QCOMPARE(averaged.steps.size(), std::size_t{2});
    QCOMPARE(averaged.steps[1].paths.size(), std::size_t{2});
    QCOMPARE(averaged.residual(), 0.0);
    QVERIFY(averaged.remarks.front().find("is one step") != std::string::npos);
}

void ComparisonTest::shapleyTakesWhatAStepNeeds()
{
    // A notice needs the right to give it; the discount rate needs nothing.
    CheckedDocument document = smallWith(R"([
        {"id": "s", "name": "S", "overrides": [
            {"path": "/contracts/beta/ends_early", "value": "first_exit"},
            {"path": "/valuation/discount_rate", "value": 0.2},
            {"path": "/contracts/beta/termination",
             "value": {"by": "tenant", "earliest_notice": "2027-01-01", "notice_days": 30}}]}])");
    QVERIFY2(document.isValid(), qPrintable(listed(document.problems())));
    const Bridge found = scenarioBridge(document, "", "s", "npv", BridgeOrder::Shapley);
    QVERIFY2(found.problems.empty(), qPrintable(listed(found.problems)));
    QCOMPARE(found.steps.size(), std::size_t{2});
    QCOMPARE(found.steps[0].label, std::string("beta: ends early; beta: termination"));
    QCOMPARE(found.residual(), 0.0);
    const Evaluator evaluator(document);
    const double rate = evaluator.at(setting("/valuation/discount_rate", 0.2)).metrics->npv;
    const Evaluator under(document, "s");
    const double leaves =
        under.at(setting("/valuation/discount_rate", 0.09)).metrics->npv; // without the step, with the other
    const double expected = (rate - evaluator.metrics().npv + under.metrics().npv - leaves) / 2;
    COMPARE_NEAR(found.steps[1].change, expected, 1e-6);
}

void ComparisonTest::bridgeErrors()
{
    CheckedDocument document = documentOf("colossus");
    const auto said = [&](const char* from, const char* to, const char* metric) {
        return listed(scenarioBridge(document, from, to, metric, BridgeOrder::Applied).problems);
    };
    QVERIFY(said("nobody", "article", "npv").contains("nobody"));
    QVERIFY(said("", "article", "profit").contains("is no metric"));
    QVERIFY(said("", "article", "payback_rent_date").contains("is not one number"));
    QVERIFY(said("", "first-exit", "payback_rent_months").contains("there is no Break-even on rent in \"Both leave"));
    Json json = test::smallProject();
    json["scenarios"] = Json::parse(R"([{"id": "s", "name": "S", "overrides": []}])");
    for (int i = 0; i < 9; ++i)
        json["scenarios"][0]["overrides"].push_back(
            {{"path", "/contracts/acme/rent/rate"}, {"op", "scale"}, {"value", 1.01}});
    CheckedDocument many(json);
    QVERIFY(listed(scenarioBridge(many, "", "s", "npv", BridgeOrder::Shapley).problems).contains("9 steps"));
    QVERIFY(scenarioBridge(many, "", "s", "npv", BridgeOrder::Applied).problems.empty());
}

void ComparisonTest::theyStop()
{
    CheckedDocument document = documentOf("colossus");
    std::stop_source source;
    std::vector<double> shares;
    const auto watch = [&](std::size_t done, std::size_t all) {
        shares.push_back(static_cast<double>(done) / static_cast<double>(all));
        source.request_stop();
    };
    QVERIFY(comparedScenarios(document, {}, {}, source.get_token(), watch).columns.empty());
    QVERIFY(shares.size() == 1 && shares.front() < 1);
    for (const BridgeOrder order : {BridgeOrder::Applied, BridgeOrder::Shapley}) {
        source = {};
        const Bridge bridge = scenarioBridge(document, "", "first-exit-relet", "npv", order, source.get_token(), watch);
        QVERIFY(source.stop_requested());
        QVERIFY(bridge.steps.empty() && bridge.problems.empty());
    }
}

void ComparisonTest::bridgeAsWaterfall()
{
    CheckedDocument document = documentOf("colossus");
    const Bridge found = scenarioBridge(document, "", "article", "npv", BridgeOrder::Applied);
    const Exhibit shown = whatIfBridgeExhibit(found, document.project());
    QCOMPARE(shown.categories.size(), std::size_t{4});
    QCOMPARE(shown.series[0].values.size(), std::size_t{4});
    QVERIFY(shown.series[0].mark == Mark::Bridge);
    QVERIFY(shown.series[0].totals == std::vector<bool>({true, false, false, true}));
    QCOMPARE(shown.series[0].values[3], found.end);
    QVERIFY(shown.message.find("+5.67bn USD") != std::string::npos);
}

QTEST_APPLESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
