// Loans by docs/file-format.md section 4.4, and the debt of a published datacentre sample.

#include "model/finance/loan_schedule.h"
#include "model/portfolio/results.h"
#include "tests/model/model_test_support.h"

using namespace rackrent;
using rackrent::test::day;
using rackrent::test::Random;

namespace {

struct Terms {
    Project project;
    Loan loan;
    std::vector<double> cash;
    std::optional<int> exitMonth;
};

Terms terms(std::string_view timelineStart, int months, Amortisation amortisation, double principal, double rate,
            int term)
{
    Terms t;
    t.project.timeline = {day(timelineStart), months, 12};
    t.loan.id = "loan";
    t.loan.principal = principal;
    t.loan.start = day(timelineStart);
    t.loan.ratePerYear = rate;
    t.loan.termMonths = term;
    t.loan.amortisation = amortisation;
    t.loan.amortisationMonths = term;
    t.cash.assign(static_cast<std::size_t>(months), 0.0);
    return t;
}

LoanSchedule run(const Terms& t)
{
    return loanSchedule(t.loan, t.project.curves, MonthGrid(t.project.timeline), t.cash, t.exitMonth);
}

/// What every schedule owes: the balance moves by its flows and never below zero, all that was drawn comes back.
void checkRollForward(const LoanSchedule& s, double opening, double principal)
{
    double balance = opening;
    for (std::size_t i = 0; i < s.balance.size(); ++i) {
        balance += s.draw[i] - s.principal[i] - s.balloon[i];
        COMPARE_NEAR(s.balance[i], balance, 1e-9 * principal);
        QVERIFY(s.balance[i] >= 0 && s.principal[i] >= 0 && s.balloon[i] >= 0 && s.interest[i] >= 0);
        balance = s.balance[i];
    }
}

} // namespace

class LoanScheduleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levelPaymentOfThePublishedSample();
    void coverOfThePublishedSample();
    void bullet();
    void straightLine();
    void zeroRate();
    void interestOnlyThenLevel();
    void dayCounts();
    void floatingRate();
    void sculptedKeepsItsCover();
    void sculptedStopsAtTheBalance();
    void feeIsAmortisedEvenly();
    void exitRepaysAll();
    void drawnInTheExitMonth();
    void afterTheExit();
    void startedBeforeTheTimeline();
    void repaidBeforeTheTimeline();
    void rollsForward();
};

void LoanScheduleTest::levelPaymentOfThePublishedSample()
{
    // Datacentre sample: 96m at 6.25% over 30 years costs 7,093,062 a year.
    const Terms t = terms("2026-01-01", 372, Amortisation::LevelPayment, 96e6, 0.0625, 360);
    const LoanSchedule s = run(t);
    QCOMPARE(s.draw[0], 96e6);
    QCOMPARE(s.interest[0], 0.0);
    QCOMPARE(s.balance[0], 96e6);
    COMPARE_NEAR(s.interest[1], 96e6 * 0.0625 / 12, 1e-6);
    const double payment = s.interest[1] + s.principal[1];
    COMPARE_NEAR(12 * payment, 7093062, 0.5);
    for (std::size_t i = 1; i < 360; ++i)
        COMPARE_NEAR(s.interest[i] + s.principal[i], payment, 1e-5);
    // No principal is scheduled in the last month: the last instalment is a balloon.
    QCOMPARE(s.principal[360], 0.0);
    COMPARE_NEAR(s.interest[360] + s.balloon[360], payment, 1e-4);
    QCOMPARE(s.balance[360], 0.0);
    QCOMPARE(s.interest[361], 0.0);
    COMPARE_NEAR(test::sum(s.principal) + test::sum(s.balloon), 96e6, 1e-5);
}

void LoanScheduleTest::coverOfThePublishedSample()
{
    // The same sample: 10,000 kW at 150 a month, power passed through at PUE 1.25 and 0.08 a kWh, costs 16,484,000 of
    // 27,684,000, NOI 11.2m, price 160m (7.00%), DSCR 1.579. Years of 8,760 hours.
    const auto read = readProject(R"({"format": "rackrent-project", "version": 1, "name": "Sample", "currency": "USD",
      "timeline": {"start": "2026-01-01", "months": 24},
      "facilities": [{"id": "site", "phases": [{"date": "2026-01-01", "critical_it_mw": 10}], "pue": 1.25,
        "power": {"price_per_mwh": 80},
        "operating_costs": [{"category": "other", "basis": "per_year", "rate": 7724000}],
        "capital": [{"category": "shell", "amount": 160e6, "spend": {"start": "2025-12-01", "months": 1},
                     "depreciation": {"method": "none"}}]}],
      "contracts": [
        {"id": "space", "tenant": "T", "facility": "site", "kind": "colocation", "start": "2026-01-01", "end": "2027-12-31",
         "capacity": {"critical_it_mw": 10}, "rent": {"basis": "per_kw_month", "rate": 150}, "recovery": {"power": 1}},
        {"id": "other", "tenant": "U", "facility": "site", "kind": "colocation", "start": "2026-01-01", "end": "2027-12-31",
         "capacity": {"critical_it_mw": 0}, "rent": {"basis": "per_year", "rate": 924000}}],
      "loans": [{"id": "senior", "principal": 96e6, "start": "2025-12-01", "rate": 0.0625, "term_months": 360,
                 "amortisation": "level_payment", "amortisation_months": 360}]})");
    QVERIFY2(read.project.has_value(), qPrintable(test::listed(read.problems)));
    const Results results = computedResults(*read.project);
    const auto year = [&results](PortfolioLine line) { return test::sum(results.lines[line].first(12)); };
    COMPARE_NEAR(year(PortfolioLine::BaseRent), 18e6 + 924000, 1e-4);
    COMPARE_NEAR(year(PortfolioLine::PowerCost), 8760000, 1e-4);
    COMPARE_NEAR(year(PortfolioLine::Revenue), 27684000, 1e-4);
    COMPARE_NEAR(year(PortfolioLine::PowerCost) + year(PortfolioLine::OperatingCosts), 16484000, 1e-4);
    COMPARE_NEAR(year(PortfolioLine::Noi), 11.2e6, 1e-4);
    COMPARE_NEAR(year(PortfolioLine::Interest) + year(PortfolioLine::Principal), 7093062, 0.5);
    QVERIFY(results.metrics.dscrMinimum && results.metrics.yieldOnCost);
    COMPARE_NEAR(*results.metrics.dscrMinimum, 1.579, 5e-4);
    COMPARE_NEAR(*results.metrics.yieldOnCost, 0.07, 1e-12);
}

void LoanScheduleTest::bullet()
{
    const LoanSchedule s = run(terms("2026-01-01", 24, Amortisation::Bullet, 1200, 0.06, 12));
    COMPARE_NEAR(test::sum(s.interest), 72, 1e-9);
    COMPARE_NEAR(s.interest[12], 6, 1e-12);
    QCOMPARE(test::sum(s.principal), 0.0);
    QCOMPARE(s.balloon[12], 1200.0);
    QCOMPARE(s.balance[11], 1200.0);
    QCOMPARE(s.balance[12], 0.0);
}

void LoanScheduleTest::straightLine()
{
    Terms t = terms("2026-01-01", 24, Amortisation::StraightLine, 1200, 0.12, 10);
    t.loan.amortisationMonths = 24;
    const LoanSchedule s = run(t);
    for (std::size_t i = 1; i < 10; ++i) {
        COMPARE_NEAR(s.principal[i], 50, 1e-9);
        COMPARE_NEAR(s.interest[i], 0.01 * (1200 - 50 * static_cast<double>(i - 1)), 1e-9);
    }
    QCOMPARE(s.principal[10], 0.0);
    COMPARE_NEAR(s.balloon[10], 750, 1e-9);

    t.loan.amortisationMonths = 4; // repaid before the term is over
    const LoanSchedule early = run(t);
    COMPARE_NEAR(early.principal[4], 300, 1e-9);
    QCOMPARE(early.balance[4], 0.0);
    QCOMPARE(early.interest[5], 0.0);
    QCOMPARE(test::sum(early.balloon), 0.0);
}

void LoanScheduleTest::zeroRate()
{
    Terms t = terms("2026-01-01", 24, Amortisation::LevelPayment, 1200, 0, 12);
    t.loan.amortisationMonths = 6;
    const LoanSchedule s = run(t);
    for (std::size_t i = 1; i <= 6; ++i)
        COMPARE_NEAR(s.principal[i], 200, 1e-9);
    QCOMPARE(s.balance[6], 0.0);
    QCOMPARE(test::sum(s.interest), 0.0);
    QCOMPARE(test::sum(s.balloon), 0.0);
}

void LoanScheduleTest::interestOnlyThenLevel()
{
    Terms t = terms("2026-01-01", 72, Amortisation::LevelPayment, 1e6, 0.06, 60);
    t.loan.interestOnlyMonths = 12;
    t.loan.amortisationMonths = 120;
    const LoanSchedule s = run(t);
    for (std::size_t i = 1; i <= 12; ++i)
        QCOMPARE(s.principal[i], 0.0);
    // An annuity of 120 months at 0.5%: 1e6 x 0.005 / (1 - 1.005^-120) = 11,102.05 (any mortgage table).
    COMPARE_NEAR(s.interest[13] + s.principal[13], 11102.05, 5e-3);
    COMPARE_NEAR(s.interest[59] + s.principal[59], 11102.05, 5e-3);
    QCOMPARE(s.principal[60], 0.0);
    QCOMPARE(s.balloon[60], s.balance[59]);
}

void LoanScheduleTest::dayCounts()
{
    Terms t = terms("2028-01-01", 6, Amortisation::Bullet, 36000, 0.10, 5);
    t.loan.dayCount = DayCount::Actual360;
    const LoanSchedule s = run(t);
    COMPARE_NEAR(s.interest[1], 290, 1e-9); // February of a leap year
    COMPARE_NEAR(s.interest[2], 310, 1e-9);
    COMPARE_NEAR(s.interest[3], 300, 1e-9);

    // The level payment is at rate / 12 whatever the day count; interest is by days.
    t.loan.amortisation = Amortisation::LevelPayment;
    t.loan.amortisationMonths = 12;
    const double payment = 36000 * (0.10 / 12) / (1 - std::pow(1 + 0.10 / 12, -12));
    const LoanSchedule level = run(t);
    COMPARE_NEAR(level.interest[1], 290, 1e-9);
    COMPARE_NEAR(level.principal[1], payment - 300, 1e-8);
}

void LoanScheduleTest::floatingRate()
{
    Terms t = terms("2026-01-01", 6, Amortisation::Bullet, 1200, 0.99, 5);
    Curve curve;
    curve.id = "base-rate";
    curve.points = {{day("2026-01-01"), 0.03}, {day("2026-03-02"), 0.04}, {day("2026-05-01"), 0.05}};
    t.project.curves = {curve};
    t.loan.rateCurve = 0;
    t.loan.spreadPerYear = 0.02;
    const LoanSchedule s = run(t);
    COMPARE_NEAR(s.interest[1], 5, 1e-9);
    COMPARE_NEAR(s.interest[2], 5, 1e-9); // March: the curve is read on the 1st, before the rise on the 2nd
    COMPARE_NEAR(s.interest[3], 6, 1e-9);
    COMPARE_NEAR(s.interest[4], 7, 1e-9);

    t.loan.amortisation = Amortisation::LevelPayment;
    t.loan.amortisationMonths = 12;
    const LoanSchedule level = run(t); // April: the balance over the 10 months left, at 6%
    const double payment = level.balance[2] * 0.005 / (1 - std::pow(1.005, -10));
    COMPARE_NEAR(level.principal[3], payment - 0.005 * level.balance[2], 1e-9);
}

void LoanScheduleTest::sculptedKeepsItsCover()
{
    Terms t = terms("2026-01-01", 40, Amortisation::Sculpted, 1e6, 0.06, 30);
    t.loan.dscr = 1.4;
    t.loan.interestOnlyMonths = 3;
    Random random(14);
    for (double& cash : t.cash)
        cash = random.real(8000, 20000);
    const LoanSchedule s = run(t);
    QCOMPARE(s.principal[3], 0.0);
    for (std::size_t i = 4; i < 30; ++i)
        COMPARE_NEAR(t.cash[i] / (s.interest[i] + s.principal[i]), 1.4, 1e-9);
    QCOMPARE(s.principal[30], 0.0);
    QVERIFY(s.balloon[30] > 0);

    t.cash[10] = 100; // interest is owed all the same, principal never negative
    const LoanSchedule poor = run(t);
    QCOMPARE(poor.principal[10], 0.0);
    COMPARE_NEAR(poor.interest[10], poor.balance[9] * 0.005, 1e-9);
    t.cash[10] = -1e5;
    QCOMPARE(run(t).principal[10], 0.0);
}

void LoanScheduleTest::sculptedStopsAtTheBalance()
{
    Terms t = terms("2026-01-01", 24, Amortisation::Sculpted, 1000, 0.06, 20);
    t.loan.dscr = 1;
    t.cash.assign(24, 405.0);
    const LoanSchedule s = run(t);
    COMPARE_NEAR(s.principal[1], 400, 1e-9);
    COMPARE_NEAR(s.principal[2], 402, 1e-9);
    COMPARE_NEAR(s.principal[3], 198, 1e-9);
    QCOMPARE(s.balance[3], 0.0);
    QCOMPARE(s.interest[4], 0.0);
}

void LoanScheduleTest::feeIsAmortisedEvenly()
{
    Terms t = terms("2026-01-01", 30, Amortisation::Bullet, 1e6, 0.06, 24);
    t.loan.feeFraction = 0.012;
    const LoanSchedule s = run(t);
    QCOMPARE(s.fee[0], 12000.0);
    QCOMPARE(test::sum(s.fee), 12000.0);
    QCOMPARE(s.feeAmortisation[0], 0.0);
    for (std::size_t i = 1; i <= 24; ++i)
        COMPARE_NEAR(s.feeAmortisation[i], 500, 1e-9);
    QCOMPARE(s.feeAmortisation[25], 0.0);
}

void LoanScheduleTest::exitRepaysAll()
{
    Terms t = terms("2026-01-01", 30, Amortisation::StraightLine, 1200, 0.12, 24);
    t.loan.feeFraction = 0.02;
    t.exitMonth = 6;
    const LoanSchedule s = run(t);
    COMPARE_NEAR(test::sum(s.principal) + test::sum(s.balloon), 1200, 1e-9);
    QVERIFY(s.balloon[6] >= 900 - 1e-9); // six months of 50 at most came before or with it
    COMPARE_NEAR(s.interest[6], 9.5, 1e-9);
    QCOMPARE(s.balance[6], 0.0);
    COMPARE_NEAR(s.feeAmortisation[5], 1, 1e-12);
    COMPARE_NEAR(s.feeAmortisation[6], 24 - 5, 1e-9); // the rest is written off
    for (std::size_t i = 7; i < 30; ++i)
        QVERIFY(s.interest[i] == 0 && s.principal[i] == 0 && s.balloon[i] == 0 && s.feeAmortisation[i] == 0);
}

void LoanScheduleTest::drawnInTheExitMonth()
{
    Terms t = terms("2026-01-01", 12, Amortisation::Bullet, 1200, 0.12, 24);
    t.loan.start = day("2026-04-20");
    t.loan.feeFraction = 0.01;
    t.exitMonth = 3;
    const LoanSchedule s = run(t);
    QCOMPARE(s.draw[3], 1200.0);
    QCOMPARE(s.balloon[3], 1200.0);
    QCOMPARE(s.balance[3], 0.0);
    COMPARE_NEAR(s.feeAmortisation[3], 12, 1e-12);
    QCOMPARE(test::sum(s.interest), 0.0);
}

void LoanScheduleTest::afterTheExit()
{
    Terms t = terms("2026-01-01", 12, Amortisation::Bullet, 1200, 0.12, 24);
    t.loan.start = day("2026-05-01");
    t.loan.feeFraction = 0.01;
    t.exitMonth = 3;
    const LoanSchedule s = run(t);
    QCOMPARE(test::sum(s.draw) + test::sum(s.fee) + test::sum(s.interest) + test::sum(s.balance), 0.0);
}

void LoanScheduleTest::startedBeforeTheTimeline()
{
    for (const auto kind : {Amortisation::Bullet, Amortisation::StraightLine, Amortisation::LevelPayment}) {
        Terms whole = terms("2024-01-01", 60, kind, 1e6, 0.07, 48);
        whole.loan.feeFraction = 0.01;
        whole.loan.interestOnlyMonths = 6;
        whole.loan.dayCount = DayCount::Actual360;
        Terms late = whole;
        late.project.timeline = {day("2025-07-01"), 42, 12};
        late.cash.resize(42);
        const LoanSchedule a = run(whole), b = run(late);
        QCOMPARE(test::sum(b.draw) + test::sum(b.fee), 0.0);
        for (std::size_t i = 0; i < 42; ++i) {
            COMPARE_NEAR(b.interest[i], a.interest[i + 18], 1e-6);
            COMPARE_NEAR(b.principal[i], a.principal[i + 18], 1e-6);
            COMPARE_NEAR(b.balloon[i], a.balloon[i + 18], 1e-6);
            COMPARE_NEAR(b.balance[i], a.balance[i + 18], 1e-6);
            COMPARE_NEAR(b.feeAmortisation[i], a.feeAmortisation[i + 18], 1e-9);
        }
        checkRollForward(b, a.balance[17], 1e6);
    }
}

void LoanScheduleTest::repaidBeforeTheTimeline()
{
    Terms t = terms("2026-01-01", 12, Amortisation::Bullet, 1e6, 0.07, 12);
    t.loan.start = day("2024-06-01");
    t.loan.feeFraction = 0.01;
    const LoanSchedule s = run(t);
    QCOMPARE(test::sum(s.interest) + test::sum(s.balloon) + test::sum(s.balance) + test::sum(s.feeAmortisation), 0.0);
}

void LoanScheduleTest::rollsForward()
{
    Random random(99);
    for (int i = 0; i < 400; ++i) {
        const auto kind = static_cast<Amortisation>(random.whole(0, 3));
        Terms t = terms("2026-01-01", 120, kind, random.real(1, 1e10), random.chance(0.1) ? 0 : random.real(0, 0.2),
                        random.whole(1, 110));
        t.loan.amortisationMonths = random.whole(1, 400);
        t.loan.interestOnlyMonths = random.whole(0, t.loan.termMonths);
        t.loan.dayCount = random.chance(0.5) ? DayCount::Actual360 : DayCount::Thirty360;
        t.loan.dscr = random.real(1, 2);
        t.loan.feeFraction = random.real(0, 0.03);
        if (random.chance(0.3))
            t.exitMonth = random.whole(0, 119);
        for (double& cash : t.cash)
            cash = random.real(-0.01, 0.05) * t.loan.principal;
        const LoanSchedule s = run(t);
        checkRollForward(s, 0, t.loan.principal);
        COMPARE_NEAR((test::sum(s.principal) + test::sum(s.balloon)) / test::sum(s.draw), 1, 1e-9);
        COMPARE_NEAR(test::sum(s.feeAmortisation), test::sum(s.fee), 1e-9 * t.loan.principal);
        QCOMPARE(s.balance.back(), 0.0);
    }
}

QTEST_APPLESS_MAIN(LoanScheduleTest)
#include "loan_schedule_test.moc"
