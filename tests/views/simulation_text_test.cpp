// The texts of the simulation, found again by their patterns down to the last part.

#include "model/simulation/simulation_exhibits.h"
#include "model/whatif/evaluator.h"
#include "tests/model/simulation_test_support.h"
#include "tests/model/what_if_test_support.h"
#include "tests/views/known_texts.h"

using namespace rackrent;
using rackrent::test::KnownTexts;
using rackrent::test::listed;
using rackrent::test::namesOf;
using rackrent::test::sample;
using rackrent::test::simulated;

namespace {

const std::string discountRate = "/valuation/discount_rate";

Json withDrivers(const char* drivers, const char* correlations = "[]")
{
    Json document = sample("colossus").json();
    document["simulation"]["drivers"] = Json::parse(drivers);
    document["simulation"]["correlations"] = Json::parse(correlations);
    return document;
}

/// Drivers of these paths.
std::string driversOf(const std::vector<std::string>& paths)
{
    Json drivers = Json::array();
    for (const std::string& path : paths)
        drivers.push_back(
            {{"path", path}, {"op", "scale"}, {"distribution", {{"kind", "uniform"}, {"low", 0.9}, {"high", 1}}}});
    return drivers.dump();
}

} // namespace

class SimulationTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void simulationsAreKnown();
    void methodsAreKnown();
    void faultsOfSimulationsAreKnown_data();
    void faultsOfSimulationsAreKnown();
    void faultsOfSeedAndMarketAreKnown();
};

void SimulationTextTest::simulationsAreKnown()
{
    CheckedDocument document = sample("colossus");
    KnownTexts known(namesOf(document.project()));
    SimulationRequest request;
    request.paths = 200;
    for (const MetricRow& row : metricTable())
        if (row.unit != MetricUnit::Day && row.unit != MetricUnit::Rates)
            request.metrics.emplace_back(row.key);
    for (const char* scenario : {"", "first-exit"}) {
        const auto found = simulated(document.json(), request, scenario);
        const SimulationTitle title{scenarioTitle(document.project(), scenario), 1};
        const Project& project = document.project();
        known.note(found.method);
        known.note(cashFanExhibit(found.summary, project, title));
        known.note(rentFanExhibit(found.summary, project, title));
        known.note(paybackProbabilityExhibit(found.summary, project, title));
        for (std::size_t metric = 0; metric < request.metrics.size(); ++metric)
            for (const auto make : {histogramExhibit, distributionExhibit, driversExhibit, convergenceExhibit})
                known.note(make(found.summary, metric, project, title));
    }
    QVERIFY2(known.unknown().isEmpty(), qPrintable(known.unknown()));
    for (const char* pattern :
         {"%1, %2 paths, seed %3", "%1, how often on all paths", "%1 by share of paths",
          "On %1 of the paths capital is never recovered.", "On %1 of the paths there is no such figure.",
          "%1, capital is recovered within the "
          "timeline on %2 of the paths."})
        QVERIFY2(known.knows(pattern), pattern);
}

/// How paths are evaluated, and why some are not.
void SimulationTextTest::methodsAreKnown()
{
    KnownTexts known;
    const auto note = [&known](const Json& document, bool wholeEngine) {
        SimulationRequest request;
        request.paths = 20;
        request.wholeEngine = wholeEngine;
        const auto found = simulated(document, request);
        known.note(found.method);
        if (found.summary.refused > 0)
            known.note(found.summary.refusal.message);
    };
    const std::string rent = "/contracts/google/rent/rate";
    note(sample("colossus").json(), true);
    note(withDrivers(driversOf({rent, rent}).c_str()), false);
    note(withDrivers(driversOf({"/timeline/months"}).c_str()), false);
    note(withDrivers(R"([{"path": "/contracts/google/rent/rate", "op": "scale", "distribution":
        {"kind": "uniform", "low": 1e299, "high": 1e300}}])"),
         false);
    note(withDrivers(R"([{"path": "/valuation/discount_rate", "op": "set", "distribution":
        {"kind": "uniform", "low": -3, "high": 1}}])"),
         false);
    for (const char* days : {"0", "1e8"})
        note(withDrivers((std::string(R"([{"path": "/contracts/google/start", "op": "add", "distribution":
        {"kind": "empirical", "values": [)") +
                          days + "]}}]")
                             .c_str()),
             false);
    QVERIFY2(known.unknown().isEmpty(), qPrintable(known.unknown()));
    for (const char* pattern : {"every path by the whole computation", "every path by the whole computation: %1",
                                "several drivers change %1", "%1 is a date, which moves flows from month to month",
                                "is drawn outside the years 1 to 9999; a day in them is needed"})
        QVERIFY2(known.knows(pattern), pattern);
}

void SimulationTextTest::faultsOfSimulationsAreKnown_data()
{
    QTest::addColumn<QString>("drivers");
    QTest::addColumn<QString>("correlations");
    QTest::addColumn<QString>("pattern");
    const auto row = [](const char* name, const std::string& drivers, const char* correlations, const char* pattern) {
        QTest::newRow(name) << QString::fromStdString(drivers) << QString::fromUtf8(correlations)
                            << QString::fromUtf8(pattern);
    };
    const auto drawn = [](const std::string& distribution) {
        return R"([{"path": "/contracts/google/rent/rate", "distribution": )" + distribution + "}]";
    };
    const std::string three =
        driversOf({"/contracts/google/rent/rate", "/contracts/anthropic/rent/rate", discountRate});
    row("no path", driversOf({"/contracts/nobody/rent"}), "[]",
        "is \"%1\", which names no input of this project; the path of a number or a date that is computed from is "
        "needed, such as /contracts/ID/rent/rate");
    row("a text", driversOf({"/contracts/google/tenant"}), "[]",
        "names %1, which is no number and no date that may be drawn; the path of a number or a date that is computed "
        "from is needed, such as /contracts/ID/rent/rate");
    row("a date times something", driversOf({"/contracts/google/start"}), "[]",
        "names the date %1, which cannot be scaled; the operation \"add\", of days, or \"set\", to a day counted from "
        "1 "
        "January 1970, is needed");
    row("high below low", drawn(R"({"kind": "uniform", "low": 2, "high": 1})"), "[]",
        "is below \"low\"; the upper end of what is drawn is needed");
    row("mode outside", drawn(R"({"kind": "pert", "low": 1, "high": 2, "mode": 3})"), "[]",
        "is outside \"low\" and \"high\"; the likeliest value between them is needed");
    row("no values", drawn(R"({"kind": "empirical", "values": []})"), "[]", "at least one number to draw from");
    row("values are missing", drawn(R"({"kind": "empirical"})"), "[]", "a list of numbers to draw from");
    row("no number", drawn(R"({"kind": "empirical", "values": ["x"]})"), "[]", "a number");
    row("another kind", drawn(R"({"kind": "beta"})"), "[]", "one of %1");
    row("no distribution", R"([{"path": "/contracts/google/rent/rate"}])", "[]", "is missing; %1 is needed");
    row("not definite", three,
        R"([{"a": 0, "b": 1, "rho": 0.9}, {"a": 1, "b": 2, "rho": 0.9}, {"a": 0, "b": 2, "rho": -0.9}])",
        "cannot hold together: their matrix is not positive definite (its least eigenvalue is %1); the nearest that "
        "can, by drivers' positions, are %2");
    row("no driver", three, R"([{"a": 0, "b": 7, "rho": 0.9}])",
        "is %1, which is no driver of the simulation; the path of a driver, or its position in the list, is needed");
    row("no end", three, R"([{"a": 0, "rho": 0.9}])", "the path of a driver, or its position in the list");
    row("the same driver", three, R"([{"a": 0, "b": 0, "rho": 0.9}])",
        "is the same driver as \"a\"; another driver is needed");
    row("twice", three, R"([{"a": 0, "b": 1, "rho": 0.1}, {"a": 1, "b": 0, "rho": 0.1}])",
        "is about the same two drivers as %1; one correlation for each pair is needed");
    row("too large", three, R"([{"a": 0, "b": 1, "rho": 2}])", "a correlation from -1 to 1");
    row("too many", driversOf(std::vector<std::string>(1001, discountRate)), "[]", "are %1; at most 1000 are needed");
}

void SimulationTextTest::faultsOfSimulationsAreKnown()
{
    QFETCH(QString, drivers);
    QFETCH(QString, correlations);
    QFETCH(QString, pattern);
    Json document = withDrivers(drivers.toUtf8().constData(), correlations.toUtf8().constData());
    KnownTexts known;
    known.note(CheckedDocument(document).problems());
    QVERIFY2(known.unknown().isEmpty(), qPrintable(known.unknown()));
    QVERIFY2(known.knows(pattern.toUtf8().constData()), qPrintable(listed(CheckedDocument(document).problems())));
}

void SimulationTextTest::faultsOfSeedAndMarketAreKnown()
{
    Json document = sample("colossus").json();
    document["simulation"]["seed"] = 1.5;
    document["simulation"]["market"] = Json::parse(R"([{"curve": "google-relet", "volatility": 0.2},
                                                       {"curve": "google-relet", "volatility": -1}])");
    KnownTexts known;
    known.note(CheckedDocument(document).problems());
    QVERIFY2(known.unknown().isEmpty(), qPrintable(known.unknown()));
    QVERIFY(known.knows("has a random path already; one for each curve is needed"));
    QVERIFY(known.knows("a whole number from %1 to %2"));
}

QTEST_APPLESS_MAIN(SimulationTextTest)
#include "simulation_text_test.moc"
