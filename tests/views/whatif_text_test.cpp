// The texts of what-ifs, found again by their patterns down to the last part: what is left are numbers, names and
// paths.

#include "model/whatif/bridge.h"
#include "model/whatif/comparison.h"
#include "model/whatif/numeric_inputs.h"
#include "model/whatif/sensitivity.h"
#include "model/whatif/sized_stress.h"
#include "model/whatif/solver.h"
#include "model/whatif/tornado.h"
#include "model/whatif/whatif_words.h"
#include "tests/model/what_if_test_support.h"
#include "tests/views/known_texts.h"

#include <cmath>

using namespace rackrent;
using rackrent::test::acmeRent;
using rackrent::test::day;
using rackrent::test::KnownTexts;
using rackrent::test::namesOf;
using rackrent::test::plainHall;
using rackrent::test::sample;

namespace {

const std::string anthropicRent = "/contracts/anthropic/rent/rate", discountRate = "/valuation/discount_rate",
                  capital = "/facilities/colossus/capital/0/amount", googleEnd = "/contracts/google/end",
                  googleStart = "/contracts/google/start", ramp = "/contracts/anthropic/ramp/0/fraction";

} // namespace

class WhatIfTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparisonsAreKnown();
    void bridgesAreKnown();
    void sensitivitiesAreKnown();
    void tornadosAreKnown();
    void solutionsAreKnown();
    void stressesAreKnown();
    void inputsAreKnown();
};

void WhatIfTextTest::comparisonsAreKnown()
{
    CheckedDocument document = sample("colossus");
    KnownTexts known(namesOf(document.project()));
    const auto noteWith = [&](const std::vector<double>& probabilities) {
        Json json = document.json();
        for (std::size_t i = 0; i < json["scenarios"].size(); ++i) {
            json["scenarios"][i].erase("probability");
            if (i < probabilities.size())
                json["scenarios"][i]["probability"] = probabilities[i];
        }
        CheckedDocument changed(json);
        const Comparison found = comparedScenarios(changed, {}, {});
        QVERIFY(found.problems.empty());
        known.note(found.remarks);
    };
    noteWith({});
    noteWith({0.1});
    noteWith({0.6, 0.7});
    known.note(comparedScenarios(document, {"nobody"}, {"profit", "irr_roots"}).problems);
    CheckedDocument plain = plainHall();
    known.note(comparedScenarios(plain, {"nobody"}, {}).problems);
    QVERIFY2(known.unknown().isEmpty(), qPrintable(known.unknown()));
    QVERIFY(known.knows("%1 has no weighted result: there is none in \"%2\"."));
}

void WhatIfTextTest::bridgesAreKnown()
{
    CheckedDocument document = sample("colossus");
    KnownTexts known(namesOf(document.project()));
    const auto note = [&](const Bridge& bridge) {
        known.note(bridge.problems);
        known.note(bridge.remarks);
        known.note(whatIfBridgeExhibit(bridge, document.project()));
    };
    // Without its right there is no notice, so that both are one step.
    Json both = document.json();
    both["contracts"][1].erase("termination");
    both["scenarios"] = Json::parse(R"([{"id": "s", "name": "Other", "overrides": [
        {"path": "/contracts/google/ends_early", "value": "first_exit"},
        {"path": "/contracts/google/termination", "value":
            {"by": "tenant", "earliest_notice": "2027-01-01", "notice_days": 90}},
        {"path": "/valuation/discount_rate", "value": 0.1}]}])");
    CheckedDocument joined(both);
    KnownTexts ofJoined({QStringLiteral("Other")});
    for (const BridgeOrder order : {BridgeOrder::Applied, BridgeOrder::Shapley}) {
        for (const Scenario& scenario : document.project().scenarios)
            for (const char* metric : {"npv", "irr", "payback_rent_months", "dscr_minimum"})
                note(scenarioBridge(document, "", scenario.id, metric, order));
        note(scenarioBridge(document, "first-exit-180", "first-exit-relet", "npv", order));
        note(scenarioBridge(document, "nobody", "article", "profit", order));
        note(scenarioBridge(document, "article", "article", "npv", order));
        const Bridge bridge = scenarioBridge(joined, "", "s", "npv", order);
        QCOMPARE(bridge.remarks.size(), std::size_t{1});
        ofJoined.note(bridge.remarks);
        ofJoined.note(whatIfBridgeExhibit(bridge, joined.project()));
        // Nine differences are too many to average.
        Json edited = document.json();
        for (const char* path :
             {"/contracts/0/rent/rate", "/contracts/1/rent/rate", "/contracts/0/capacity/gpus",
              "/contracts/1/capacity/gpus", "/contracts/0/termination/notice_days", "/facilities/0/capital/0/amount",
              "/facilities/0/power/price_per_mwh", "/facilities/0/phases/0/gpus", "/contracts/0/ramp/0/months"})
            applyEdit(edited, {path, 1});
        note(documentBridge(document, CheckedDocument(edited), "", "npv", order));
    }
    QVERIFY2(known.unknown().isEmpty(), qPrintable(known.unknown()));
    QVERIFY2(ofJoined.unknown().isEmpty(), qPrintable(ofJoined.unknown()));
    for (const char* pattern : {"%1 changes by %2; most of it is \"%3\" with %4.", "there is no %1 in \"%2\"; a metric "
                                                                                   "that both have is needed"})
        QVERIFY2(known.knows(pattern), pattern);
}

void WhatIfTextTest::sensitivitiesAreKnown()
{
    CheckedDocument document = sample("colossus");
    const Project& project = document.project();
    const Evaluator evaluator(document);
    KnownTexts known(namesOf(project));
    const auto noteRange = [&](const InputRange& range, const char* metric) {
        const Sensitivity found = sensitivity(evaluator, {range}, metric);
        known.note(found.problems);
        known.note(found.remarks);
        known.note(sensitivityExhibit(found, 0, project));
    };
    for (const char* metric :
         {"npv", "irr", "payback_rent_months", "walt_years", "moic", "dscr_minimum", "irr_roots"}) {
        noteRange({anthropicRent, 0, 2'500'000'000, 5}, metric);
        noteRange({googleStart, "2026-07-01", "2030-01-01", 6}, metric);
        noteRange({"/contracts/anthropic/ramp/0/months", 1, 4, 4}, metric);
        noteRange({discountRate, -2, 0.2, 5}, metric); // below -1 there is no such rate
    }
    noteRange({anthropicRent, 2, 1, 1}, "npv");
    noteRange({googleStart, 3, 4, 3}, "npv");
    noteRange({googleStart, "2027-01-01", "2026-01-01", 2000}, "npv");
    noteRange({"/contracts/anthropic/ramp/0/months", 1.5, 3, 3}, "profit");
    noteRange({"/contracts/anthropic/ramp/0/months", 1.5, 3, 3}, "npv");
    noteRange({anthropicRent, "x", 3, 3}, "npv");
    noteRange({"/contracts/nobody/rent", 1, 3, 3}, "npv");
    noteRange({"/contracts/anthropic/tenant", 1, 3, 3}, "npv");
    const auto noteSpider = [&](const std::vector<std::string>& paths, double change, std::size_t steps) {
        const Sensitivity found = spider(evaluator, paths, change, steps, "npv");
        known.note(found.problems);
        known.note(spiderExhibit(found, project));
    };
    noteSpider({anthropicRent, capital, discountRate}, 0.2, 5);
    noteSpider({googleEnd, anthropicRent}, 0, 1);
    const auto noteGrid = [&](const InputRange& across, const InputRange& up, std::optional<double> target) {
        const SensitivityGrid grid = sensitivityGrid(evaluator, across, up, "npv", target);
        known.note(grid.problems);
        known.note(sensitivityGridExhibit(grid, project));
    };
    const InputRange rent{anthropicRent, 0, 2'500'000'000, 5}, end{googleEnd, "2028-06-30", "2030-06-30", 3};
    noteGrid(rent, end, std::nullopt);
    noteGrid(rent, end, 0.0);
    noteGrid(rent, end, 1e15);
    noteGrid(rent, rent, std::nullopt);
    QVERIFY2(known.unknown().isEmpty(), qPrintable(known.unknown()));
    for (const char* pattern :
         {"%1 by %2", "%1 by %2 and %3", "%1 by change of inputs", "%1 lies between %2 and %3.",
          "At %1 values of %2 the project would not be valid: %3 %4.", "At %1 values of %2 there is no %3.",
          "The target is %1.", "The target of %1 is not reached in this range.", "Base case %1",
          "names what cannot be scaled; a number other than 0 is needed", "There is no %1 in this range."})
        QVERIFY2(known.knows(pattern), pattern);
}

void WhatIfTextTest::tornadosAreKnown()
{
    KnownTexts known;
    for (const char* name : {"colossus", "river-bend", "ellendale", "childress"}) {
        CheckedDocument document = sample(name);
        const Evaluator evaluator(document);
        const auto note = [&](const Tornado& found) {
            known.note(found.problems);
            known.note(found.remarks);
            known.note(tornadoExhibit(found, document.project()));
        };
        for (const char* metric : {"npv", "levered_irr", "payback_rent_months", "dscr_minimum", "x"})
            for (const std::size_t most : {std::size_t{3}, std::size_t{1000}})
                note(tornado(evaluator, metric, {}, {0.3, 0.02}, most));
        note(tornado(evaluator, "npv", {}, {1.5, 2}));
        note(tornado(evaluator, "headline_rent", {discountRate}));
        note(tornado(evaluator, "npv", {"/valuation/nothing", "/contracts/0/end"}));
    }
    QVERIFY2(known.unknown().isEmpty(), qPrintable(known.unknown()));
    for (const char* pattern : {"%1 (%2 / %3)", "%1 hangs most on \"%2\": a swing of %3 around %4.",
                                "%1 inputs with a smaller swing are left out.", "None of the inputs moves %1."})
        QVERIFY2(known.knows(pattern), pattern);
}

void WhatIfTextTest::solutionsAreKnown()
{
    KnownTexts known;
    const auto note = [&known](CheckedDocument document, const std::string& path, const SolveQuestion& question) {
        const Evaluator evaluator(document);
        const Solved solved = solvedFor(evaluator, path, question);
        known.note(solved.problems);
        known.note(solved.remarks);
        if (solved.problems.empty())
            known.note(solved.message);
        known.note(solveExhibit(solved, document.project()));
    };
    const double first = test::days("2027-01-01"), last = test::days("2029-01-01");
    note(sample("colossus"), discountRate, {"npv", 0, {}, {}});
    note(sample("colossus"), googleEnd, {"npv", 0, first, last});
    note(sample("colossus"), googleStart, {"payback_rent_date", test::days("2028-02-04"), {}, {}});
    note(sample("colossus"), capital, {"irr", 0.15, {}, {}});
    note(sample("colossus"), ramp, {"moic", 1.5, {}, {}});
    note(sample("colossus"), "/contracts/nobody/x", {"npv", 0, {}, {}});
    note(sample("colossus"), capital, {"profit", 0, 2.0, 1.0});
    note(sample("colossus"), googleEnd, {"npv", std::nan(""), last, first});
    note(plainHall(), "/contracts/acme/end", {"headline_rent", 1250, {}, {}});
    note(plainHall(), acmeRent, {"headline_rent", 4000, 100.0, 150.0});
    note(plainHall(), discountRate, {"headline_rent", 1, {}, {}});
    note(plainHall(), discountRate, {"headline_rent", 2400, 0.1, 0.2});
    note(plainHall(), discountRate, {"dscr_minimum", 1, {}, {}});
    note(plainHall(), acmeRent, {"payback_rent_months", 23.999, 0.0, 400.0});
    Json json = plainHall().json(); // outlay, return, outlay: NPV is zero at two discount rates
    json["facilities"][0]["capital"][0]["amount"] = 1000;
    json["timeline"]["months"] = 36;
    json["contracts"][0]["start"] = "2026-12-01";
    json["contracts"][0]["end"] = "2026-12-31";
    json["contracts"][0]["rent"]["rate"] = 2400;
    json["contracts"][0].erase("termination");
    Json later = json["facilities"][0]["capital"][0];
    later["amount"] = 1430;
    later["spend"]["start"] = "2027-12-01";
    json["facilities"][0]["capital"].push_back(later);
    note(CheckedDocument(json), discountRate, {"npv", 0, 0.0, 0.5});
    QVERIFY2(known.unknown().isEmpty(), qPrintable(known.unknown()));
    for (const char* pattern :
         {"%1 of %2 is reached at %3 %4.", "There are %1 answers: %2", "There is no answer from %1 to %2: %3",
          "%1 to %2", "The metric jumps past the target: at %1 it is %2, at %3 it is %4.",
          "%1 goes from %2 to %3 there.", "%1 is %2 throughout: it does not depend on it.", "%1 does not exist there.",
          "Searched from %1 to %2.",
          "At %1 of %2 inputs looked at there is no such figure, or the project would not be valid."})
        QVERIFY2(known.knows(pattern), pattern);
}

void WhatIfTextTest::stressesAreKnown()
{
    KnownTexts known;
    const auto note = [&known](const Stress& stress) {
        known.note(stress.problems);
        if (stress.problems.empty())
            known.note(stress.words);
    };
    CheckedDocument colossus = sample("colossus");
    const Evaluator evaluator(colossus);
    const Date sunset = day("2026-08-01");
    note(lateDelivery(evaluator, {"google", 1, {}, false, {}}));
    note(lateDelivery(evaluator, {"google", 3, {}, true, {}}));
    note(lateDelivery(evaluator, {"google", 3, {}, false, sunset}));
    note(lateDelivery(evaluator, {"google", 200, {}, false, {}}));
    note(lateDelivery(evaluator, {"google", 3, 2, false, {}}));
    note(lateDelivery(evaluator, {"google", 2000, {}, false, {}}));
    note(lateDelivery(evaluator, {"nobody", 2, {}, false, {}}));
    Json delivered = colossus.json();
    delivered["contracts"][1]["capacity"] =
        Json::parse(R"({"deliveries": [{"date": "2026-10-01", "critical_it_mw": 150, "gpus": 110000}]})");
    CheckedDocument inDeliveries(delivered);
    const Evaluator ofDeliveries(inDeliveries);
    note(lateDelivery(ofDeliveries, {"google", 2, 0, false, {}}));
    note(lateDelivery(ofDeliveries, {"google", 2, 0, false, sunset}));
    note(tenantDefault(evaluator, {"google", day("2027-06-30"), 0.25, {}}));
    note(tenantDefault(evaluator, {"google", day("2027-06-30"), 0, 6.0}));
    note(tenantDefault(evaluator, {"google", day("2037-06-30"), 0, 6.0}));
    note(tenantDefault(evaluator, {"google", day("2027-06-30"), 2, {}}));
    note(fallingGpuRents(Evaluator(colossus, "first-exit-relet"), 0.2));
    note(fallingGpuRents(evaluator, 0.2));
    note(fallingGpuRents(evaluator, 1.2));
    const Project& project = inDeliveries.project();
    for (const StressKind kind : {StressKind::LateDelivery, StressKind::TenantDefault, StressKind::FallingGpuRents})
        for (const SizedStress& stress : stressesBySize(kind, project.contracts[1], project)) {
            known.note(inputWords(stress.input.path));
            const Solved solved =
                solvedFor(ofDeliveries, stress, standardQuestion(project.contracts[1], ofDeliveries.results()));
            known.note(solved.problems);
            known.note(solved.remarks);
            known.note(solved.message);
            known.note(solveExhibit(solved, project));
        }
    QVERIFY2(known.unknown().isEmpty(), qPrintable(known.unknown()));
}

/// Every number that figures may depend on, and every input that a scenario changes.
void WhatIfTextTest::inputsAreKnown()
{
    KnownTexts known;
    std::vector<Json> all = test::documents();
    all.push_back(test::smallProject());
    for (const Json& document : all) {
        const CheckedDocument checked(document);
        if (!checked.isValid())
            continue;
        for (const NumericInput& input : numericInputs(document))
            known.note(input.label);
        for (const Scenario& scenario : checked.project().scenarios)
            for (const Json& override : *elementAt(document, "/scenarios/" + scenario.id + "/overrides"))
                known.note(inputWords(override["path"].get<std::string>()));
    }
    QVERIFY(known.used().size() > 60);
    QVERIFY2(known.unknown().isEmpty(), qPrintable(known.unknown()));
}

QTEST_APPLESS_MAIN(WhatIfTextTest)
#include "whatif_text_test.moc"
