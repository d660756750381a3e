// Scenarios: operations, order, created keys, ids as steps (docs/file-format.md section 5).

#include "model/project/scenario.h"
#include "tests/model/model_test_support.h"

#include <algorithm>

using namespace rackrent;
using rackrent::test::listed;

namespace {

/// The small project with the scenarios of this text alone.
Json withScenarios(const char* scenarios)
{
    Json document = test::smallProject();
    document["scenarios"] = Json::parse(scenarios);
    return document;
}

/// The places that a scenario overrides, of a document that need not be valid.
std::vector<std::string> overriddenPlaces(Json document, const char* scenario)
{
    Problems problems;
    return AppliedScenario(document, scenario, readingOf(document).project, IdIndex(), problems).places();
}

/// With one scenario `s` of one override.
Json withOverride(const char* change)
{
    return withScenarios((std::string(R"([{"id": "s", "name": "S", "overrides": [)") + change + "]}]").c_str());
}

} // namespace

class ScenarioTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void operations_data();
    void operations();
    void createsAKeyThatTheFormatKnows_data();
    void createsAKeyThatTheFormatKnows();
    void parentsComeFirst();
    void overridesApplyInOrder();
    void theBaseStaysAsItIs();
    void noScenarioIsTheBase();
    void unknownScenario();
    void overriddenPlacesAreResolved();
    void errorsStandAtTheOverride();
    void everyScenarioIsChecked();
    void circlesEnd_data();
    void circlesEnd();
};

void ScenarioTest::operations_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("set is the default") << QByteArray(R"({"path": "/contracts/acme/rent/rate", "value": 130})")
                                        << "/contracts/0/rent/rate" << QByteArray("130");
    QTest::newRow("set") << QByteArray(R"({"path": "/contracts/acme/end", "op": "set", "value": "2028-01-31"})")
                         << "/contracts/0/end" << QByteArray(R"("2028-01-31")");
    QTest::newRow("scale") << QByteArray(R"({"path": "/contracts/acme/rent/rate", "op": "scale", "value": 1.5})")
                           << "/contracts/0/rent/rate" << QByteArray("180.0");
    QTest::newRow("add") << QByteArray(R"({"path": "/valuation/discount_rate", "op": "add", "value": -0.04})")
                         << "/valuation/discount_rate" << QByteArray("0.05");
    QTest::newRow("by position") << QByteArray(R"({"path": "/contracts/1/rent/rate", "op": "add", "value": 0.5})")
                                 << "/contracts/1/rent/rate" << QByteArray("3.0");
    QTest::newRow("deep in a list without ids")
        << QByteArray(R"({"path": "/contracts/acme/ramp/0/fraction", "value": 0})") << "/contracts/0/ramp/0/fraction"
        << QByteArray("0");
    QTest::newRow("a point of a curve")
        << QByteArray(R"({"path": "/curves/market/points/1/value", "op": "scale", "value": 2})")
        << "/curves/market/points/1/value" << QByteArray("220.0");
    QTest::newRow("a whole list") << QByteArray(R"({"path": "/contracts/acme/ramp", "value": []})")
                                  << "/contracts/0/ramp" << QByteArray("[]");
    QTest::newRow("a whole object") << QByteArray(
                                           R"({"path": "/facilities/hall/power", "value": {"price_per_mwh": 90}})")
                                    << "/facilities/0/power" << QByteArray(R"({"price_per_mwh":90})");
    QTest::newRow("null takes an early end back")
        << QByteArray(R"({"path": "/contracts/acme/ends_early", "value": null})") << "/contracts/0/ends_early"
        << QByteArray("null");
}

void ScenarioTest::operations()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    const Json document = withOverride(change.constData());
    const ReadProject read = scenarioProject(document, "s");
    QVERIFY2(read.project.has_value(), qPrintable(listed(read.problems)));
    const Json expected = Json::parse(value.toStdString());
    const Json& actual = read.document.at(Json::json_pointer(pointer.toStdString()));
    if (expected.is_number())
        COMPARE_NEAR(actual.get<double>(), expected.get<double>(), 1e-15);
    else
        QCOMPARE(actual.dump(), expected.dump());
    QVERIFY(!(*read.project == *checkedProject(document).project));
}

void ScenarioTest::createsAKeyThatTheFormatKnows_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("ends_early") << QByteArray(R"({"path": "/contracts/acme/ends_early", "value": "first_exit"})")
                                << true;
    QTest::newRow("termination")
        << QByteArray(
               R"({"path": "/contracts/beta/termination", "value": {"by": "tenant", "earliest_notice": "2027-01-01", "notice_days": 30}})")
        << true;
    QTest::newRow("after_expiry")
        << QByteArray(
               R"({"path": "/contracts/beta/after_expiry", "value": {"renewal_probability": 0, "downtime_months": 3, "term_months": 24, "market_rent": "market"}})")
        << true;
    QTest::newRow("enabled") << QByteArray(R"({"path": "/loans/mezz/enabled", "value": false})") << true;
    QTest::newRow("load_factor") << QByteArray(R"({"path": "/contracts/beta/load_factor", "value": 0.7})") << true;
    QTest::newRow("cash, in corporate") << QByteArray(R"({"path": "/corporate/cash", "value": 5})") << true;
    QTest::newRow("a key that nothing knows")
        << QByteArray(R"({"path": "/contracts/beta/discount", "value": 0.7})") << false;
    QTest::newRow("a key of another object") << QByteArray(R"({"path": "/contracts/beta/pue", "value": 1.2})") << false;
    QTest::newRow("more than the last key")
        << QByteArray(R"({"path": "/contracts/beta/leasing_costs/fit_out_per_kw", "value": 5})") << false;
    QTest::newRow("scale creates nothing")
        << QByteArray(R"({"path": "/contracts/beta/load_factor", "op": "scale", "value": 0.7})") << false;
    QTest::newRow("add creates nothing") << QByteArray(R"({"path": "/corporate/cash", "op": "add", "value": 5})")
                                         << false;
}

void ScenarioTest::createsAKeyThatTheFormatKnows()
{
    QFETCH(QByteArray, change);
    QFETCH(bool, allowed);
    const ReadProject read = scenarioProject(withOverride(change.constData()), "s");
    QVERIFY2(read.project.has_value() == allowed, qPrintable(listed(read.problems)));
    QVERIFY2(hasErrors(read.problems) != allowed, qPrintable(listed(read.problems)));
    if (!allowed)
        QVERIFY2(
            std::any_of(read.problems.begin(), read.problems.end(),
                        [](const Problem& problem) { return problem.place.starts_with("/scenarios/0/overrides/0"); }),
            qPrintable(listed(read.problems)));
}

void ScenarioTest::parentsComeFirst()
{
    const Json document = withScenarios(R"([
        {"id": "grandchild", "name": "", "based_on": "child", "overrides": [{"path": "/contracts/acme/rent/rate", "op": "scale", "value": 10}]},
        {"id": "child", "name": "", "based_on": "parent", "overrides": [{"path": "/contracts/acme/rent/rate", "op": "add", "value": 5}]},
        {"id": "parent", "name": "", "overrides": [{"path": "/contracts/acme/rent/rate", "value": 200}, {"path": "/valuation/discount_rate", "value": 0.2}]}])");
    const auto rate = [&document](const char* id) {
        return scenarioProject(document, id).project->contracts[0].rent.rate;
    };
    COMPARE_NEAR(rate("parent"), 200, 0);
    COMPARE_NEAR(rate("child"), 205, 1e-12);
    COMPARE_NEAR(rate("grandchild"), 2050, 1e-9);
    COMPARE_NEAR(scenarioProject(document, "grandchild").project->valuation.discountRate, 0.2, 0);
    COMPARE_NEAR(scenarioProject(document, "").project->contracts[0].rent.rate, 120, 0);
}

void ScenarioTest::overridesApplyInOrder()
{
    const Json document = withScenarios(R"([{"id": "s", "name": "S", "overrides": [
        {"path": "/contracts/acme/rent/rate", "op": "scale", "value": 2},
        {"path": "/contracts/acme/rent/rate", "op": "add", "value": 10},
        {"path": "/contracts/acme/rent/rate", "op": "scale", "value": 3},
        {"path": "/contracts/beta/load_factor", "value": 0.4},
        {"path": "/contracts/beta/load_factor", "op": "scale", "value": 2}]}])");
    const ReadProject read = scenarioProject(document, "s");
    QVERIFY2(read.project.has_value(), qPrintable(listed(read.problems)));
    COMPARE_NEAR(read.project->contracts[0].rent.rate, 750, 1e-9);
    COMPARE_NEAR(read.project->contracts[1].loadFactor, 0.8, 1e-15); // scaled after it was made
}

void ScenarioTest::theBaseStaysAsItIs()
{
    const Json document = test::smallProject();
    const std::string before = document.dump();
    QVERIFY(scenarioProject(document, "lower").project.has_value());
    QCOMPARE(document.dump(), before);
}

void ScenarioTest::noScenarioIsTheBase()
{
    const ReadProject base = scenarioProject(test::smallProject(), "");
    QVERIFY(base.project.has_value());
    QCOMPARE(*base.project, *checkedProject(test::smallProject()).project);
    QCOMPARE(*base.project, *readProject(test::smallProjectText).project);
}

void ScenarioTest::unknownScenario()
{
    const ReadProject read = scenarioProject(test::smallProject(), "highest");
    QVERIFY(!read.project);
    QVERIFY(hasErrors(read.problems));
    const std::string& message = read.problems[0].message;
    QVERIFY2(message.find("highest") != std::string::npos, message.c_str());
    QVERIFY2(message.find("lower") != std::string::npos, message.c_str()); // and those that there are
    QVERIFY(overriddenPlaces(test::smallProject(), "highest").empty());
}

void ScenarioTest::overriddenPlacesAreResolved()
{
    using Places = std::vector<std::string>;
    const auto places = [](const Json& document, const char* id) {
        Places found = overriddenPlaces(document, id);
        std::sort(found.begin(), found.end());
        return found;
    };
    QCOMPARE(places(test::smallProject(), ""), Places{});
    QCOMPARE(places(test::smallProject(), "low"), Places{"/contracts/0/rent/rate"});
    QCOMPARE(places(test::smallProject(), "lower"), (Places{"/contracts/0/rent/rate", "/contracts/1/start"}));
    QCOMPARE(places(withOverride(R"({"path": "/contracts/beta/load_factor", "value": 0.5})"), "s"),
             Places{"/contracts/1/load_factor"}); // a key that the scenario makes
    QCOMPARE(places(withOverride(R"({"path": "/facilities/hall/capital/0/amount", "value": 1})"), "s"),
             Places{"/facilities/0/capital/0/amount"});
}

void ScenarioTest::errorsStandAtTheOverride()
{
    const Json document = withScenarios(R"([
        {"id": "fine", "name": "", "overrides": [{"path": "/contracts/acme/rent/rate", "value": 1}]},
        {"id": "bad", "name": "", "based_on": "fine", "overrides": [{"path": "/contracts/acme/rent/rate", "value": 2},
            {"path": "/contracts/beta/end", "value": "2020-01-01"}]}])");
    const ReadProject read = readProject(document.dump(1));
    QVERIFY(!read.project);
    QCOMPARE(read.problems.size(), std::size_t{1});
    QVERIFY2(read.problems[0].place.starts_with("/scenarios/1/overrides/1"), qPrintable(listed(read.problems)));
    QVERIFY(read.problems[0].line > 0);
    QVERIFY2(read.problems[0].message.find("2020-01-01") != std::string::npos, read.problems[0].message.c_str());
}

void ScenarioTest::everyScenarioIsChecked()
{
    // The base lacks a termination, which a scenario may give before it ends a contract early, but not after.
    const char* right =
        R"({"path": "/contracts/beta/termination", "value": {"by": "tenant", "earliest_notice": "2027-01-01", "notice_days": 30}})";
    const char* leaves = R"({"path": "/contracts/beta/ends_early", "value": "first_exit"})";
    QVERIFY(!checkedProject(withOverride(leaves)).project);
    QVERIFY(checkedProject(withOverride((std::string(right) + ',' + leaves).c_str())).project.has_value());
    QVERIFY(checkedProject(withOverride((std::string(leaves) + ',' + right).c_str()))
                .project.has_value()); // the sum counts
}

void ScenarioTest::circlesEnd_data()
{
    QTest::addColumn<QByteArray>("scenarios");
    QTest::newRow("itself") << QByteArray(R"([{"id": "a", "name": "", "based_on": "a", "overrides": []}])");
    QTest::newRow("two") << QByteArray(R"([{"id": "a", "name": "", "based_on": "b", "overrides": []},
        {"id": "b", "name": "", "based_on": "a", "overrides": []}])");
    QTest::newRow("a tail into a circle") << QByteArray(R"([{"id": "a", "name": "", "based_on": "b", "overrides": []},
        {"id": "b", "name": "", "based_on": "c", "overrides": []}, {"id": "c", "name": "", "based_on": "b", "overrides": []}])");
    QTest::newRow("an unknown parent") << QByteArray(R"([{"id": "a", "name": "", "based_on": "z", "overrides": []}])");
}

void ScenarioTest::circlesEnd()
{
    QFETCH(QByteArray, scenarios);
    const Json document = withScenarios(scenarios.constData());
    QVERIFY(!checkedProject(document).project);
    QVERIFY(!scenarioProject(document, "a").project);
    QVERIFY(overriddenPlaces(document, "a").empty());
}

QTEST_APPLESS_MAIN(ScenarioTest)
#include "scenario_test.moc"
