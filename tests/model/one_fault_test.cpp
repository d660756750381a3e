// One fault is told once, at its place, and no value that nobody wrote is blamed. Hostile sizes stay cheap.

#include "tests/model/model_test_support.h"

#include "model/project/project_file.h"

#include <QtTest>

using namespace rackrent;

namespace {

Json project()
{
    return Json::parse(R"({"format": "rackrent-project", "version": 1, "name": "t", "currency": "USD",
        "timeline": {"start": "2026-01-01", "months": 24},
        "curves": {"m": {"points": [{"date": "2026-01-01", "value": 100}]}},
        "facilities": [{"id": "f", "phases": [{"date": "2026-01-01", "critical_it_mw": 10}]}],
        "contracts": [{"id": "c", "tenant": "T", "facility": "f", "start": "2026-01-01", "end": "2027-12-31",
                       "capacity": {"critical_it_mw": 1}, "rent": {"basis": "per_month", "rate": 100}}],
        "valuation": {}})");
}

Json withScenarios(const char* scenarios)
{
    Json document = project();
    document["scenarios"] = Json::parse(scenarios);
    return document;
}

std::vector<std::string> errorPlaces(const Problems& problems)
{
    std::vector<std::string> places;
    for (const Problem& problem : problems)
        if (problem.severity == Severity::Error)
            places.push_back(problem.place);
    return places;
}

} // namespace

class OneFaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneFaultOneError_data();
    void oneFaultOneError();
    void scenarioFaults_data();
    void scenarioFaults();
    void aFaultOfAParentIsToldOnce();
    void unknownKeysInOverridesAreWarnings();
    void aFaultyScenarioHidesNoOther();
    void longChainsOfScenariosAreRead();
    void longKeysWithLongListsAreRead();
};

void OneFaultTest::oneFaultOneError_data()
{
    QTest::addColumn<QString>("patch");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* patch, const char* place) {
        QTest::newRow(name) << QString::fromUtf8(patch) << QString::fromUtf8(place);
    };
    row("a bad date of a later point", R"([{"op":"add","path":"/curves/m/points/-","value":{"date":"x","value":2}}])",
        "/curves/m/points/1/date");
    row("a sculpted loan with a bad start",
        R"([{"op":"add","path":"/loans","value":[{"id":"l","principal":1,"start":"x",
        "rate":0.1,"term_months":3,"amortisation":"sculpted","dscr":1}]}])",
        "/loans/0/start");
    row("a bad earliest notice under an early end",
        R"([{"op":"add","path":"/contracts/0/ends_early","value":"first_exit"},
        {"op":"add","path":"/contracts/0/termination","value":{"by":"tenant","earliest_notice":"x","notice_days":1}}])",
        "/contracts/0/termination/earliest_notice");
    row("a null termination under an early end", R"([{"op":"add","path":"/contracts/0/ends_early","value":"first_exit"},
        {"op":"add","path":"/contracts/0/termination","value":null}])",
        "/contracts/0/termination");
    row("bad months and a sale", R"([{"op":"replace","path":"/timeline/months","value":"60"},
        {"op":"add","path":"/valuation/exit","value":{"date":"2026-05-01","cap_rate":0.1}}])",
        "/timeline/months");
    row("a bad value of a curve used as an index", R"([{"op":"replace","path":"/curves/m/points/0/value","value":"x"},
        {"op":"add","path":"/contracts/0/escalation","value":{"kind":"index","curve":"m"}}])",
        "/curves/m/points/0/value");
    row("steps as a text", R"([{"op":"add","path":"/contracts/0/escalation","value":{"kind":"steps","steps":""}}])",
        "/contracts/0/escalation/steps");
    row("a contract that is null", R"([{"op":"replace","path":"/contracts/0","value":null}])", "/contracts/0");
    row("a sale that is a number", R"([{"op":"add","path":"/valuation/exit","value":5}])", "/valuation/exit");
    row("a forward sale without a month after it", R"([{"op":"replace","path":"/timeline/months","value":1},
        {"op":"add","path":"/valuation/exit","value":{"date":"2026-01-01","cap_rate":0.1}}])",
        "/valuation/exit/date");
    row("a floating rate of -100%",
        R"([{"op":"add","path":"/loans","value":[{"id":"l","principal":1,"start":"2026-01-01",
        "rate_curve":"m","spread":0,"term_months":3}]},{"op":"replace","path":"/curves/m/points/0/value","value":-1}])",
        "/loans/0/rate_curve");
    row("a timeline beyond the year 9999", R"([{"op":"replace","path":"/timeline/start","value":"9999-01-01"}])",
        "/timeline/months");
    row("no currency", R"([{"op":"replace","path":"/currency","value":""}])", "/currency");
    row("a ramp of centuries", R"([{"op":"add","path":"/contracts/0/ramp","value":[{"months":1200,"fraction":0.5},
        {"months":1,"fraction":0.5}]}])",
        "/contracts/0/ramp");
}

void OneFaultTest::oneFaultOneError()
{
    QFETCH(QString, patch);
    QFETCH(QString, place);
    const ReadProject read = checkedProject(project().patch(Json::parse(patch.toStdString())));
    QVERIFY2(errorPlaces(read.problems) == std::vector<std::string>{place.toStdString()},
             qPrintable(test::listed(read.problems)));
}

void OneFaultTest::scenarioFaults_data()
{
    QTest::addColumn<QString>("scenarios");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* scenarios, const char* place) {
        QTest::newRow(name) << QString::fromUtf8(scenarios) << QString::fromUtf8(place);
    };
    row("the version", R"([{"id":"a","overrides":[{"path":"/version","value":2}]}])", "/scenarios/0/overrides/0/path");
    row("a scenario itself", R"([{"id":"a","overrides":[{"path":"/scenarios/a/name","value":"b"}]}])",
        "/scenarios/0/overrides/0/path");
    row("an unknown key set twice", R"([{"id":"a","overrides":[{"path":"/valuation/foo","value":2},
        {"path":"/valuation/foo","value":3}]}])",
        "/scenarios/0/overrides/0/path");
    row("beyond a double", R"([{"id":"a","overrides":[{"path":"/contracts/c/rent/rate","op":"scale","value":1e308}]}])",
        "/scenarios/0/overrides/0/value");
    row("no object", R"([{"id":"a","overrides":[5]}])", "/scenarios/0/overrides/0");
}

void OneFaultTest::scenarioFaults()
{
    QFETCH(QString, scenarios);
    QFETCH(QString, place);
    const ReadProject read = checkedProject(withScenarios(scenarios.toUtf8().constData()));
    QVERIFY2(errorPlaces(read.problems) == std::vector<std::string>{place.toStdString()},
             qPrintable(test::listed(read.problems)));
}

void OneFaultTest::aFaultOfAParentIsToldOnce()
{
    const ReadProject read = checkedProject(withScenarios(
        R"([{"id":"a","overrides":[{"path":"/contracts/c/end","value":"2020-01-31"}]},
            {"id":"b","based_on":"a"},{"id":"d","based_on":"b"}])"));
    QVERIFY2(errorPlaces(read.problems) == std::vector<std::string>{"/scenarios/0/overrides/0"},
             qPrintable(test::listed(read.problems)));
}

void OneFaultTest::unknownKeysInOverridesAreWarnings()
{
    const ReadProject read = checkedProject(withScenarios(
        R"([{"id":"a","overrides":[{"path":"/contracts/c/rent","value":{"basis":"per_month","rate":1,"utilization":1}}]}])"));
    QVERIFY(read.project.has_value());
    QCOMPARE(read.problems.size(), std::size_t{1});
    QCOMPARE(read.problems[0].place, std::string("/scenarios/0/overrides/0"));
    QVERIFY(read.problems[0].message.find("utilisation") != std::string::npos);
}

void OneFaultTest::aFaultyScenarioHidesNoOther()
{
    const ReadProject read = checkedProject(
        withScenarios(R"([{"id":"a","probability":2},{"id":"b","overrides":[{"path":"/nowhere/at/all","value":1}]}])"));
    const std::vector<std::string> places = errorPlaces(read.problems);
    QVERIFY2((places == std::vector<std::string>{"/scenarios/0/probability", "/scenarios/1/overrides/0/path"}),
             qPrintable(test::listed(read.problems)));
}

void OneFaultTest::longChainsOfScenariosAreRead()
{
    Json document = project();
    for (int i = 0; i < 300; ++i)
        document["scenarios"].push_back(
            {{"id", "s" + std::to_string(i)},
             {"based_on", i == 0 ? Json(nullptr) : Json("s" + std::to_string(i - 1))},
             {"overrides", Json::array({{{"path", "/contracts/c/rent/rate"}, {"op", "add"}, {"value", 1}}})}});
    const ReadProject read = checkedProject(document);
    QVERIFY2(read.project.has_value(), qPrintable(test::listed(read.problems)));
    QCOMPARE(scenarioProject(document, "s299").project->contracts[0].rent.rate, 400.0);
}

void OneFaultTest::longKeysWithLongListsAreRead()
{
    Json document = project();
    document[std::string(100000, 'k')] = std::vector<int>(100000, 0);
    const ReadProject read = readProject(document.dump());
    QVERIFY(read.project.has_value());
    QCOMPARE(read.problems.size(), std::size_t{1});
    QVERIFY(read.problems[0].line > 0);
}

QTEST_APPLESS_MAIN(OneFaultTest)
#include "one_fault_test.moc"
