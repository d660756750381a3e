// What may stand in a file about a simulation: every fault at its place, with what would be right.

#include "tests/model/model_test_support.h"

#include "model/project/checked_document.h"
#include "model/project/correlation_matrix.h"
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
                       "capacity": {"critical_it_mw": 1}, "rent": {"basis": "per_month", "rate": 100},
                       "escalation": {"kind": "fixed", "rate": 0.02}}],
        "valuation": {},
        "simulation": {"paths": 1000, "seed": 7, "drivers": [
            {"path": "/contracts/c/rent/rate", "op": "scale",
             "distribution": {"kind": "normal", "mean": 1, "sd": 0.1}},
            {"path": "/contracts/0/escalation/rate", "distribution": {"kind": "pert", "low": 0, "mode": 0.02, "high": 0.05}},
            {"path": "/valuation/discount_rate", "distribution": {"kind": "empirical", "values": [0.08, 0.1, 0.12]}}],
          "correlations": [{"a": 0, "b": "/valuation/discount_rate", "rho": 0.5}],
          "events": {"notice": true, "renewal": false, "default": true, "default_recovery_months": 3},
          "market": [{"curve": "m", "volatility": 0.2, "reversion": 0.5, "drift": -0.1}]}})");
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

class SimulationInputsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsRead();
    void aFileWithoutSimulationHasTheStandardOne();
    void faultsAreToldAtTheirPlace_data();
    void faultsAreToldAtTheirPlace();
    void correlationsNameDriversInAnySpelling_data();
    void correlationsNameDriversInAnySpelling();
    void correlationsFollowWhereIdsStand();
    void correlationsThatCannotHoldAreMended();
    void theNearestCorrelationMatrixIsHighams();
    void anEditThatTakesAPlaceAwayIsToldAndTakenBack();
};

void SimulationInputsTest::everythingIsRead()
{
    const ReadProject read = checkedProject(project());
    QVERIFY2(read.problems.empty(), qPrintable(test::listed(read.problems)));
    const SimulationInputs& inputs = read.project->simulation;
    QCOMPARE(inputs.paths, 1000);
    QCOMPARE(inputs.seed, std::uint64_t{7});
    QCOMPARE(inputs.drivers.size(), std::size_t{3});
    QVERIFY(inputs.drivers[0].op == DriverOperation::Scale && inputs.drivers[1].op == DriverOperation::Set);
    QCOMPARE(inputs.drivers[1].distribution.lambda, 4.0);
    QCOMPARE(inputs.drivers[2].distribution.values, (std::vector<double>{0.08, 0.1, 0.12}));
    QVERIFY(inputs.correlations == (std::vector<Correlation>{{0, 2, 0.5}}));
    QVERIFY(inputs.events.notice && !inputs.events.renewal && inputs.events.defaults);
    QCOMPARE(inputs.events.defaultRecoveryMonths, 3.0);
    QVERIFY(inputs.market == (std::vector<MarketPath>{{0, 0.2, 0.5, -0.1}}));
}

void SimulationInputsTest::aFileWithoutSimulationHasTheStandardOne()
{
    Json document = project();
    document.erase("simulation");
    QVERIFY(checkedProject(document).project->simulation == SimulationInputs());
}

void SimulationInputsTest::faultsAreToldAtTheirPlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* path, const char* value, const char* place) {
        QTest::newRow(name) << QString("/simulation") + path << QString::fromUtf8(value)
                            << QString("/simulation") + place;
    };
    row("no paths", "/paths", "0", "/paths");
    row("half a path", "/paths", "10.5", "/paths");
    row("a seed below 0", "/seed", "-1", "/seed");
    row("half a seed", "/seed", "1.5", "/seed");
    row("drivers as a text", "/drivers", "\"\"", "/drivers");
    row("a driver that is a number", "/drivers/1", "5", "/drivers/1");
    row("a path to nothing", "/drivers/0/path", "\"/contracts/d/rent/rate\"", "/drivers/0/path");
    row("a path to an object", "/drivers/0/path", "\"/contracts/c/rent\"", "/drivers/0/path");
    row("a path to a text", "/drivers/0/path", "\"/contracts/c/tenant\"", "/drivers/0/path");
    row("a date that is scaled", "/drivers/0/path", "\"/contracts/c/start\"", "/drivers/0/path");
    row("the timeline's start", "/drivers/1/path", "\"/timeline/start\"", "/drivers/1/path");
    row("a path to what is no input", "/drivers/0/path", "\"/simulation/paths\"", "/drivers/0/path");
    row("a path to a key that the format does not know", "/drivers/1/path", "\"/contracts/c/rent/ratee\"",
        "/drivers/1/path");
    row("a distribution that is missing", "/drivers/0/distribution", "null", "/drivers/0/distribution");
    row("an unknown kind", "/drivers/0/distribution/kind", "\"cauchy\"", "/drivers/0/distribution/kind");
    row("a standard deviation below 0", "/drivers/0/distribution/sd", "-1", "/drivers/0/distribution/sd");
    row("a mean that is a text", "/drivers/0/distribution/mean", "\"1\"", "/drivers/0/distribution/mean");
    row("low above high", "/drivers/0/distribution", R"({"kind": "uniform", "low": 2, "high": 1})",
        "/drivers/0/distribution/high");
    row("a mode outside", "/drivers/0/distribution", R"({"kind": "triangular", "low": 0, "mode": 3, "high": 1})",
        "/drivers/0/distribution/mode");
    row("nothing to draw from", "/drivers/2/distribution/values", "[]", "/drivers/2/distribution/values");
    row("a text to draw from", "/drivers/2/distribution/values/1", "\"x\"", "/drivers/2/distribution/values/1");
    row("a lognormal of mean 0", "/drivers/0/distribution", R"({"kind": "lognormal", "mean": 0, "sd": 1})",
        "/drivers/0/distribution/mean");
    row("a correlation with nobody", "/correlations/0/a", "3", "/correlations/0/a");
    row("a correlation with an unknown path", "/correlations/0/b", "\"/x\"", "/correlations/0/b");
    row("a correlation above 1", "/correlations/0/rho", "1.5", "/correlations/0/rho");
    row("a correlation with itself", "/correlations/0/b", "0", "/correlations/0/b");
    row("perfect correlation", "/correlations/0/rho", "1", "/correlations");
    row("an event that is a number", "/events/notice", "1", "/events/notice");
    row("an unknown curve", "/market/0/curve", "\"n\"", "/market/0/curve");
    row("a volatility below 0", "/market/0/volatility", "-0.1", "/market/0/volatility");
    row("a drift of -100%", "/market/0/drift", "-1", "/market/0/drift");
}

void SimulationInputsTest::faultsAreToldAtTheirPlace()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QString, place);
    Json document = project();
    document[Json::json_pointer(path.toStdString())] = Json::parse(value.toStdString());
    const ReadProject read = checkedProject(document);
    const std::vector<std::string> places = errorPlaces(read.problems);
    // Correlations with a driver that is unreadable are not blamed too.
    QVERIFY2(!places.empty() && places.front() == place.toStdString(), qPrintable(test::listed(read.problems)));
}

void SimulationInputsTest::correlationsNameDriversInAnySpelling_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("driver");
    QTest::newRow("as written") << "\"/contracts/c/rent/rate\"" << 0;
    QTest::newRow("by position, the driver by id") << "\"/contracts/0/rent/rate\"" << 0;
    QTest::newRow("by id, the driver by position") << "\"/contracts/c/escalation/rate\"" << 1;
    QTest::newRow("a key that is not there yet") << "\"/contracts/0/load_factor\"" << 3;
    QTest::newRow("of two drivers of a place the one written so") << "\"/contracts/0/recovery/power\"" << 5;
    QTest::newRow("of two drivers of a place the first") << "\"/contracts/00/recovery/power\"" << -1;
    QTest::newRow("another contract") << "\"/contracts/1/rent/rate\"" << -1;
    QTest::newRow("an id that no contract has") << "\"/contracts/d/rent/rate\"" << -1;
    QTest::newRow("a position of the list") << "4" << 4;
    QTest::newRow("a position behind its end") << "6" << -1;
}

void SimulationInputsTest::correlationsNameDriversInAnySpelling()
{
    QFETCH(QString, end);
    QFETCH(int, driver);
    Json document = project();
    const Json uniform = Json::parse(R"({"kind": "uniform", "low": 0, "high": 1})");
    document["contracts"][0]["recovery"] = {{"power", 0.5}};
    for (const char* path : {"/contracts/c/load_factor", "/contracts/c/recovery/power", "/contracts/0/recovery/power"})
        document["simulation"]["drivers"].push_back({{"path", path}, {"distribution", uniform}});
    document["simulation"]["correlations"] =
        Json::array({{{"a", "/valuation/discount_rate"}, {"b", Json::parse(end.toStdString())}, {"rho", 0.5}}});
    const ReadProject read = checkedProject(document);
    if (driver < 0) {
        QVERIFY(errorPlaces(read.problems) == std::vector<std::string>{"/simulation/correlations/0/b"});
        return;
    }
    QVERIFY2(read.project, qPrintable(test::listed(read.problems)));
    QVERIFY(read.project->simulation.correlations ==
            (std::vector<Correlation>{{2, static_cast<std::size_t>(driver), 0.5}}));
}

/// A position says another driver's contract once the contracts stand otherwise; nothing of the simulation was edited.
void SimulationInputsTest::correlationsFollowWhereIdsStand()
{
    Json document = project();
    document["contracts"].push_back(document["contracts"][0]);
    document["contracts"][1]["id"] = "d";
    document["simulation"]["drivers"][1] = document["simulation"]["drivers"][0];
    document["simulation"]["drivers"][1]["path"] = "/contracts/d/rent/rate";
    document["simulation"]["correlations"][0]["a"] = "/contracts/1/rent/rate";
    CheckedDocument checked(document);
    QVERIFY2(checked.isValid(), qPrintable(test::listed(checked.problems())));
    QCOMPARE(checked.project().simulation.correlations[0].a, std::size_t{1});
    const Json first = document["contracts"][0];
    auto outcome = checked.apply({{"/contracts/0", std::nullopt}, {"/contracts/1", first, 1}});
    QVERIFY(checked.isValid());
    QCOMPARE(checked.project().simulation.correlations[0].a, std::size_t{0});
    checked.takeBack(std::move(*outcome.change));
    QCOMPARE(checked.project().simulation.correlations[0].a, std::size_t{1});
}

void SimulationInputsTest::correlationsThatCannotHoldAreMended()
{
    Json document = project();
    document["simulation"]["correlations"] =
        Json::parse(R"([{"a": 0, "b": 1, "rho": 0.9}, {"a": 1, "b": 2, "rho": 0.9}, {"a": 0, "b": 2, "rho": -0.9}])");
    const ReadProject read = checkedProject(document);
    QVERIFY(errorPlaces(read.problems) == std::vector<std::string>{"/simulation/correlations"});
    const std::string& message = read.problems.front().message;
    // By symmetry the nearest has 1/2 where 0.9 stands: three vectors in a plane, 60 degrees apart.
    for (const char* part : {"0 and 1: 0.4999", "1 and 2: 0.4999", "0 and 2: -0.4999"})
        QVERIFY2(message.find(part) != std::string::npos, message.c_str());
    for (Json& pair : document["simulation"]["correlations"])
        pair["rho"] = pair["rho"] > 0 ? 0.4999 : -0.4999;
    QVERIFY(checkedProject(document).problems.empty());
}

// The example of N. Higham's paper (2002), section 4: [[1 1 0] [1 1 1] [0 1 1]] has 0.7607 and 0.1573 nearest.
void SimulationInputsTest::theNearestCorrelationMatrixIsHighams()
{
    Eigen::MatrixXd matrix(3, 3);
    matrix << 1, 1, 0, 1, 1, 1, 0, 1, 1;
    const Eigen::MatrixXd nearest = nearestCorrelationMatrix(matrix, 0);
    COMPARE_NEAR(nearest(0, 1), 0.7607, 5e-5);
    COMPARE_NEAR(nearest(1, 2), 0.7607, 5e-5);
    COMPARE_NEAR(nearest(0, 2), 0.1573, 5e-5);
}

void SimulationInputsTest::anEditThatTakesAPlaceAwayIsToldAndTakenBack()
{
    CheckedDocument document(project());
    QVERIFY(document.isValid());
    auto outcome = document.apply({{"/contracts/0/id", Json("renamed")}});
    QVERIFY(errorPlaces(document.problems()) == std::vector<std::string>{"/simulation/drivers/0/path"});
    document.takeBack(std::move(*outcome.change));
    QVERIFY(document.isValid());
}

QTEST_APPLESS_MAIN(SimulationInputsTest)
#include "simulation_inputs_test.moc"
