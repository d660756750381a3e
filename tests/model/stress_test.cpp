// Late deliveries, defaults and falling rents, worked by hand.

#include "model/time/day_number.h"
#include "model/whatif/sized_stress.h"

#include "tests/model/model_test_support.h"

using namespace rackrent;
using rackrent::test::day;
using rackrent::test::listed;

namespace {

/// Two tenants of a hall: 100 a month over two years, and GPUs by the hour, let again at a market rent.
CheckedDocument hall()
{
    return CheckedDocument(Json::parse(R"({
        "format": "rackrent-project", "version": 1, "currency": "USD",
        "timeline": {"start": "2026-01-01", "months": 48},
        "curves": {"gpu": {"points": [{"date": "2026-01-01", "value": 2}, {"date": "2027-01-01", "value": 3}]}},
        "facilities": [{"id": "hall", "phases": [{"date": "2026-01-01", "critical_it_mw": 10, "gpus": 100}]}],
        "contracts": [
            {"id": "acme", "tenant": "Acme", "facility": "hall", "start": "2026-01-01", "end": "2027-12-31",
             "rent": {"basis": "per_month", "rate": 100}, "abatements": [{"from_month": 1, "months": 1}]},
            {"id": "beta", "tenant": "Beta", "facility": "hall", "kind": "compute", "start": "2026-01-01", "end": "2026-12-31",
             "capacity": {"deliveries": [{"date": "2026-01-01", "gpus": 10}, {"date": "2026-07-01", "gpus": 10}]},
             "rent": {"basis": "per_gpu_hour", "rate": 1},
             "after_expiry": {"renewal_probability": 0, "downtime_months": 0, "term_months": 12, "market_rent": "gpu"}}],
        "valuation": {"date": "2026-01-01", "discount_rate": 0}})"));
}

double headline(const Evaluator& evaluator, const Stress& stress)
{
    return evaluator.at(stress.changes).metrics.value().headlineRent;
}

} // namespace

class StressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lateContractPaysLess();
    void lateDeliveryDelaysItself();
    void defaultStopsTheRent();
    void defaultIsLetAgain();
    void rentsFall();
    void stressesAreJoined();
    void errors_data();
    void errors();
    void howLateIsBorne();
    void howEarlyADefaultIsBorne();
    void deliveriesAreAskedAboutOneByOne();
    void whatIsToHold();
    void whereAFigureEndsIsSaid();
    void aSearchStops();
};

void StressTest::lateContractPaysLess()
{
    CheckedDocument document = hall();
    const Evaluator evaluator(document);
    const double before = evaluator.metrics().headlineRent;
    COMPARE_NEAR(headline(evaluator, lateDelivery(evaluator, {"acme", 0, {}, false, {}})), before, 1e-9);
    COMPARE_NEAR(headline(evaluator, lateDelivery(evaluator, {"acme", 3, {}, false, {}})), before - 300, 1e-9);
    COMPARE_NEAR(headline(evaluator, lateDelivery(evaluator, {"acme", 3, {}, true, {}})), before - 600, 1e-9);
    const Stress gone = lateDelivery(evaluator, {"acme", 3, {}, true, day("2026-03-31")});
    COMPARE_NEAR(headline(evaluator, gone), before - 2300, 1e-9); // its 23 months paid
    QCOMPARE(gone.words, std::string("acme is 3 months late, after the sunset date, and does not come."));
    const Stress past = lateDelivery(evaluator, {"acme", 24, {}, false, {}});
    COMPARE_NEAR(headline(evaluator, past), before - 2300, 1e-9);
    QVERIFY(evaluator.at(lateDelivery(evaluator, {"beta", 2, {}, false, {}}).changes).metrics);
}

void StressTest::lateDeliveryDelaysItself()
{
    CheckedDocument document = hall();
    const Evaluator evaluator(document);
    const double before = evaluator.metrics().headlineRent;
    const double hours = 24 * (31 + 31); // July and August, by 10 GPUs at 1
    const Stress late = lateDelivery(evaluator, {"beta", 2, std::size_t{1}, false, {}});
    COMPARE_NEAR(headline(evaluator, late), before - 10 * hours, 1e-6);
    QCOMPARE(late.words, std::string("beta's delivery 2 comes 2 months late, on 1 Sep 2026."));
    const Stress gone = lateDelivery(evaluator, {"beta", 2, std::size_t{1}, false, day("2026-08-31")});
    COMPARE_NEAR(headline(evaluator, gone), before - 10 * 24 * 184.0, 1e-6); // July to December
}

void StressTest::defaultStopsTheRent()
{
    CheckedDocument document = hall();
    const Evaluator evaluator(document);
    const Stress stress = tenantDefault(evaluator, {"acme", day("2026-12-31"), 0.25, {}});
    QVERIFY2(stress.problems.empty(), qPrintable(listed(stress.problems)));
    const Tried tried = document.tried("", stress.changes);
    QVERIFY(tried.project);
    const Results results = computedResults(*tried.project);
    const LeaseLines lines = contractResult(results, 0).lines;
    COMPARE_NEAR(lines[LeaseLine::BaseRent][11], 100, 1e-12);
    COMPARE_NEAR(lines[LeaseLine::BaseRent][12], 0, 1e-12);
    COMPARE_NEAR(lines[LeaseLine::TerminationFees][11], 0.25 * 1200, 1e-9);
}

void StressTest::defaultIsLetAgain()
{
    CheckedDocument document = hall();
    const Evaluator evaluator(document);
    const Stress stress = tenantDefault(evaluator, {"acme", day("2026-12-31"), 0, 4});
    const Tried tried = document.tried("", stress.changes);
    QVERIFY2(tried.project, qPrintable(listed(tried.problems)));
    const LeaseLines lines = contractResult(computedResults(*tried.project), 0).lines;
    COMPARE_NEAR(lines[LeaseLine::SpeculativeRent][15], 0, 1e-12);
    COMPARE_NEAR(lines[LeaseLine::SpeculativeRent][16], 100, 1e-12); // from May 2027
    COMPARE_NEAR(lines[LeaseLine::SpeculativeRent][23], 100, 1e-12);
    COMPARE_NEAR(lines[LeaseLine::SpeculativeRent][24], 0, 1e-12); // its own end
    const Stress market = tenantDefault(evaluator, {"beta", day("2026-06-30"), 0, 3});
    const Tried again = document.tried("", market.changes);
    QVERIFY2(again.project, qPrintable(listed(again.problems)));
    QCOMPARE(again.project->contracts[1].afterExpiry->downtimeMonths, 3.0);
}

void StressTest::rentsFall()
{
    CheckedDocument document = hall();
    const Evaluator evaluator(document);
    const Stress stress = fallingGpuRents(evaluator, 0.2);
    const Tried tried = document.tried("", stress.changes);
    QVERIFY2(tried.project, qPrintable(listed(tried.problems)));
    const LeaseLines lines = contractResult(computedResults(*tried.project), 1).lines;
    const double hours = 20 * 24 * 31.0;
    COMPARE_NEAR(lines[LeaseLine::SpeculativeRent][12], 2 * 0.8 * hours, 1e-6); // a year after the valuation date
    COMPARE_NEAR(lines[LeaseLine::SpeculativeRent][24], 2 * 0.64 * hours, 1e-6);
}

void StressTest::stressesAreJoined()
{
    CheckedDocument document = hall();
    const Evaluator evaluator(document);
    const Stress both = joined(lateDelivery(evaluator, {"acme", 3, {}, false, {}}), fallingGpuRents(evaluator, 0.5));
    const Evaluation together = evaluator.at(both.changes);
    QVERIFY2(together.metrics, qPrintable(listed(together.problems)));
    QCOMPARE(both.words, std::string("acme starts 3 months late, on 1 Apr 2026. GPU rents fall by 50.0% a year where "
                                     "space is let again."));
}

void StressTest::errors_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("wanted");
    CheckedDocument document = hall();
    const Evaluator evaluator(document);
    const auto row = [](const char* name, const Stress& stress, const char* wanted) {
        QTest::newRow(name) << listed(stress.problems) << QString(wanted);
    };
    row("no contract", lateDelivery(evaluator, {"nobody", 1, {}, false, {}}), "there is no contract \"nobody\"");
    row("a position", lateDelivery(evaluator, {"0", 1, {}, false, {}}), "there is no contract \"0\"");
    row("early", lateDelivery(evaluator, {"acme", -1, {}, false, {}}), "from 0 to 1200 are needed");
    row("no delivery", lateDelivery(evaluator, {"beta", 1, std::size_t{2}, false, {}}), "there is no delivery 3");
    row("no deliveries", lateDelivery(evaluator, {"acme", 1, std::size_t{0}, false, {}}), "the contract has 0");
    row("too late", tenantDefault(evaluator, {"acme", day("2027-12-31"), 0, {}}), "a default within it is needed");
    row("too early", tenantDefault(evaluator, {"acme", day("2025-12-31"), 0, {}}), "runs from 2026-01-01");
    row("too much recovered", tenantDefault(evaluator, {"acme", day("2026-12-31"), 1.5, {}}), "no share from 0 to 1");
    row("too much falling", fallingGpuRents(evaluator, 1), "no share from 0 to below 1");
    Json json = document.json();
    json["contracts"][1].erase("after_expiry");
    CheckedDocument bare(json);
    const Evaluator without(bare);
    row("nothing is let again", fallingGpuRents(without, 0.1), "no contract for GPUs is let again");
    const Evaluator unknown(bare, "nobody");
    row("no scenario", fallingGpuRents(unknown, 0.1), "nobody");
}

void StressTest::errors()
{
    QFETCH(QString, said);
    QFETCH(QString, wanted);
    QVERIFY2(said.contains(wanted), qPrintable(said));
}

void StressTest::howLateIsBorne()
{
    CheckedDocument document = hall();
    const Evaluator evaluator(document);
    const double target = evaluator.metrics().headlineRent - 450;
    const Solved solved =
        solvedFor(evaluator, bySize(LateDelivery{"acme", 0, {}, false, {}}), {"headline_rent", target, {}, {}});
    QCOMPARE(solved.solutions.size(), std::size_t{1});
    QCOMPARE(solved.solutions[0].input, 4.0); // the fifth month costs too much
    QCOMPARE(*solved.solutions[0].besideInput, 5.0);
    const QString words = QString::fromStdString(solved.message);
    QVERIFY2(words.startsWith("Headline rent of ") &&
                 words.endsWith(" is kept if nothing worse comes: acme starts 4 months late, on 1 May 2026."),
             qPrintable(words));
    QCOMPARE(solved.low, 0.0);
    QCOMPARE(solved.high, 60.0);
}

void StressTest::howEarlyADefaultIsBorne()
{
    CheckedDocument document = hall();
    const Evaluator evaluator(document);
    const DefaultStress stopped{"acme", document.project().contracts[0].start, 0, {}};
    const Solved solved =
        solvedFor(evaluator, bySize(stopped, document.project()), {"npv", evaluator.metrics().npv - 1150, {}, {}});
    QVERIFY2(solved.solutions.size() == 1, solved.message.c_str());
    // 11.5 of 23 months paid: through the middle of January 2027, as the first of its months is free.
    QCOMPARE(dayOfNumber(solved.solutions[0].input), day("2027-01-16"));
    QVERIFY2(QString::fromStdString(solved.message).contains("nothing worse comes: acme pays until 16 Jan 2027"),
             solved.message.c_str());
    const Solved unknown = solvedFor(
        evaluator, bySize(DefaultStress{"nobody", stopped.lastDay, 0, {}}, document.project()), {"npv", 0, {}, {}});
    QVERIFY(!unknown.problems.empty());
}

void StressTest::deliveriesAreAskedAboutOneByOne()
{
    CheckedDocument document = hall();
    const Project& project = document.project();
    const Contract &acme = project.contracts[0], &beta = project.contracts[1];
    QCOMPARE(stressesBySize(StressKind::LateDelivery, acme, project).size(), std::size_t{1});
    const std::vector<SizedStress> late = stressesBySize(StressKind::LateDelivery, beta, project);
    QCOMPARE(late.size(), std::size_t{3}); // both together, and each
    QCOMPARE(late[0].input.path, std::string("/months by which beta is late"));
    QCOMPARE(late[2].input.path, std::string("/months by which delivery 2 of beta is late"));
    const Evaluator evaluator(document);
    QCOMPARE(late[2].ofSize(evaluator, 2).words, std::string("beta's delivery 2 comes 2 months late, on 1 Sep 2026."));
    const std::vector<SizedStress> stopped = stressesBySize(StressKind::TenantDefault, acme, project);
    QCOMPARE(dayOfNumber(stopped.at(0).high), day("2027-12-30"));
    QCOMPARE(stressesBySize(StressKind::FallingGpuRents, acme, project).at(0).low, 0.0);
}

void StressTest::whatIsToHold()
{
    Json json = hall().json();
    json["facilities"][0]["capital"] =
        Json::parse(R"([{"category": "mep", "amount": 1000, "spend": {"start": "2026-01-01", "months": 1}}])");
    json["contracts"][1]["enabled"] = false; // Acme's 100 a month pay it back in November 2026
    CheckedDocument whole(json);
    const auto question = [](CheckedDocument& document) {
        return standardQuestion(document.project().contracts[0], computedResults(document.project()));
    };
    QCOMPARE(question(whole).metric, std::string("payback_rent_date"));
    QCOMPARE(dayOfNumber(question(whole).target), day("2027-12-31")); // its end: it cannot leave before
    json["contracts"][0]["termination"] =
        Json::parse(R"({"by": "tenant", "earliest_notice": "2027-01-01", "notice_days": 90})");
    CheckedDocument cancellable(json);
    QCOMPARE(dayOfNumber(question(cancellable).target), day("2027-04-01"));
    json["facilities"][0]["capital"][0]["amount"] = 1800; // not before it may leave
    CheckedDocument later(json);
    QCOMPARE(dayOfNumber(question(later).target), day("2027-12-31"));
    json["loans"] = Json::parse(R"([{"id": "l", "principal": 100, "start": "2026-01-01", "rate": 0.1,
                                      "term_months": 12, "amortisation": "level_payment", "amortisation_months": 12}])");
    CheckedDocument lent(json);
    QVERIFY2(lent.isValid(), qPrintable(listed(lent.problems())));
    QCOMPARE(question(lent).metric, std::string("dscr_minimum"));
    QCOMPARE(question(lent).target, 1.0);
}

/// A capital of 1,000 is paid back by 100 a month while Acme, free of rent in its second month, comes by March 2027.
void StressTest::whereAFigureEndsIsSaid()
{
    Json json = hall().json();
    json["facilities"][0]["capital"] =
        Json::parse(R"([{"category": "mep", "amount": 1000, "spend": {"start": "2026-01-01", "months": 1}}])");
    json["contracts"][1]["enabled"] = false;
    CheckedDocument document(json);
    const Evaluator evaluator(document);
    const Solved solved = solvedFor(evaluator, bySize(LateDelivery{"acme", 0, {}, false, {}}),
                                    {"payback_rent_date", dayNumber(day("2029-12-31")), {}, {}});
    QVERIFY2(solved.problems.empty(), qPrintable(listed(solved.problems)));
    QCOMPARE(solved.solutions.size(), std::size_t{1});
    QCOMPARE(solved.solutions[0].input, 13.0);
    QVERIFY2(solved.message.ends_with("is kept if nothing worse comes: acme starts 13 months late, on 1 Feb 2027."),
             solved.message.c_str());
    QVERIFY2(std::ranges::count(solved.remarks, "Break-even on rent, date exists from 0 to 13 alone.") == 1,
             solved.remarks.front().c_str());
    const Solved borne = solvedFor(evaluator, bySize(LateDelivery{"acme", 0, {}, false, {}}),
                                   {"payback_rent_date", dayNumber(day("2029-12-31")), {}, 5});
    QVERIFY(borne.solutions.empty());
    QCOMPARE(borne.message, std::string("Break-even on rent, date of 31 Dec 2029 is kept throughout, from 0 to 5."));
}

void StressTest::aSearchStops()
{
    CheckedDocument document = hall();
    const Evaluator evaluator(document);
    const SizedStress late = bySize(LateDelivery{"acme", 0, {}, false, {}});
    const SolveQuestion question{"headline_rent", evaluator.metrics().headlineRent - 450, {}, {}};
    std::stop_source source;
    std::vector<double> shares;
    const Solved solved =
        solvedFor(evaluator, late, question, source.get_token(), [&](std::size_t done, std::size_t all) {
            shares.push_back(static_cast<double>(done) / static_cast<double>(all));
            if (shares.size() == 2)
                source.request_stop();
        });
    QVERIFY(solved.solutions.empty() && solved.points.empty() && solved.message.empty());
    shares.clear();
    QCOMPARE(solvedFor(evaluator, late, question, {},
                       [&](std::size_t done, std::size_t all) {
                           shares.push_back(static_cast<double>(done) / static_cast<double>(all));
                       })
                 .solutions.size(),
             std::size_t{1});
    QVERIFY(shares.size() >= 4 && std::ranges::is_sorted(shares) && shares.back() <= 1);
}

QTEST_APPLESS_MAIN(StressTest)
#include "stress_test.moc"
