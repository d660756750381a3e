// One contract's monthly lines, worked by hand from docs/file-format.md section 4.3, and against a day-by-day count.

#include "model/lease/lease_lines.h"
#include "model/project/curve.h"
#include "tests/model/model_test_support.h"

using namespace rackrent;
using rackrent::test::day;
using rackrent::test::Random;

namespace {

using Values = std::vector<double>;

Contract contract(std::string_view start, std::string_view end, RentBasis basis, double rate, double mw = 0,
                  double gpus = 0)
{
    Contract c;
    c.id = "c";
    c.start = day(start);
    c.end = day(end);
    c.rent.basis = basis;
    c.rent.rate = rate;
    c.deliveries = {{c.start, mw, gpus}};
    return c;
}

/// A month's rent of 310 from January 2026: 10 a day in a month of 31 days.
Contract monthly(std::string_view start, std::string_view end, double rate = 310)
{
    return contract(start, end, RentBasis::PerMonth, rate);
}

/// A step curve that jumps at these dates.
Curve curveOf(std::initializer_list<CurvePoint> points)
{
    Curve curve;
    curve.id = "index";
    curve.points = points;
    return curve;
}

/// The rent of one day by the rules as they are written, without a shortcut: `scheduled`, then `base`.
struct DayRent {
    double scheduled = 0, base = 0, mw = 0;
};

DayRent dayRent(const Contract& c, const Curves& curves, Date date)
{
    const int k = wholeMonths(c.start, date);
    double rate = c.rent.rate, mw = 0, gpus = 0, factor = 1, ramp = 1, abated = 0;
    for (const Phase& delivery : c.deliveries)
        if (delivery.date <= date) {
            mw += delivery.criticalItMw;
            gpus += delivery.gpus;
        }
    if (c.escalation.kind == EscalationKind::Steps)
        for (const RentStep& step : c.escalation.steps)
            if (step.fromMonth <= k)
                rate = step.rate;
    double before = c.escalation.kind == EscalationKind::Index ? valueOn(curves[*c.escalation.curve], c.start) : 0;
    for (int bump = c.escalation.firstAfterMonths; bump <= k; bump += c.escalation.everyMonths) {
        if (c.escalation.kind == EscalationKind::Fixed)
            factor *= 1 + c.escalation.ratePerBump;
        if (c.escalation.kind == EscalationKind::Index) {
            const double now = valueOn(curves[*c.escalation.curve], addMonths(c.start, bump));
            factor *=
                1 + std::min(c.escalation.cap, std::max(c.escalation.floor, now / before - 1 + c.escalation.margin));
            before = now;
        }
    }
    int from = 0;
    for (const RampStage& stage : c.ramp) {
        if (k >= from && k < from + stage.months)
            ramp = stage.fraction;
        from += stage.months;
    }
    for (const Abatement& abatement : c.abatements)
        if (k >= abatement.fromMonth && k < abatement.fromMonth + abatement.months)
            abated += abatement.fraction;
    const double perMonth = 1.0 / daysInMonth(date);
    const double unit = c.rent.basis == RentBasis::PerMonth     ? perMonth
                        : c.rent.basis == RentBasis::PerYear    ? perMonth / 12
                        : c.rent.basis == RentBasis::PerKwMonth ? perMonth * 1000 * mw
                                                                : 24 * gpus * c.rent.utilisation;
    const double scheduled = rate * unit * factor * ramp;
    return {scheduled, scheduled * (1 - abated), mw};
}

Contract randomContract(Random& random)
{
    Contract c = monthly("2026-01-01", "2026-01-01", random.real(1, 1e6));
    c.start = day("2025-01-01") + std::chrono::days{random.whole(0, 700)};
    c.end = c.start + std::chrono::days{random.whole(0, 1500)};
    c.rent.basis = static_cast<RentBasis>(random.whole(0, 3));
    c.rent.utilisation = random.real(0.3, 1);
    c.deliveries.clear();
    for (Date date = c.start + std::chrono::days{random.whole(0, 1) * random.whole(0, 60)}; c.deliveries.size() < 3;
         date += std::chrono::days{random.whole(1, 200)})
        c.deliveries.push_back({date, random.real(0, 20), random.real(0, 5000)});
    c.escalation.kind = static_cast<EscalationKind>(random.whole(0, 3));
    c.escalation.ratePerBump = random.real(-0.1, 0.1);
    c.escalation.everyMonths = random.whole(1, 14);
    c.escalation.firstAfterMonths = random.whole(1, 20);
    c.escalation.curve = 0;
    c.escalation.margin = random.real(-0.02, 0.02);
    if (random.chance(0.5))
        c.escalation.cap = 0.02;
    if (random.chance(0.5))
        c.escalation.floor = -0.01;
    if (c.escalation.kind == EscalationKind::Steps)
        for (int month = random.whole(0, 3); c.escalation.steps.size() < 4; month += random.whole(1, 12))
            c.escalation.steps.push_back({month, random.real(1, 1e6)});
    for (int stages = random.whole(0, 3); stages > 0; --stages)
        c.ramp.push_back({random.whole(1, 5), random.real(0, 1.2)});
    for (int abatements = random.whole(0, 2); abatements > 0; --abatements)
        c.abatements.push_back({random.whole(0, 12), random.whole(1, 8), random.real(0, 0.5)});
    if (random.chance(0.4)) {
        c.termination = Termination{};
        c.termination->noticeDays = random.whole(0, 200);
        c.noticeGiven = c.start + std::chrono::days{random.whole(0, 1200)};
    }
    return c;
}

} // namespace

Q_DECLARE_METATYPE(Contract)
Q_DECLARE_METATYPE(Values)

class LeaseLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void baseRentByHand_data();
    void baseRentByHand();
    void indexEscalation();
    void lastDayAndFirstExit_data();
    void lastDayAndFirstExit();
    void terminationFee_data();
    void terminationFee();
    void straightLineRentOfThePublishedExample();
    void straightLineRentKeepsTheIndexApart();
    void leasingCosts();
    void equalsADayByDayCount();
    void linesAddUp();
};

void LeaseLinesTest::baseRentByHand_data()
{
    QTest::addColumn<Contract>("lease");
    QTest::addColumn<Values>("rent"); // from January 2026
    QTest::newRow("full months") << monthly("2026-01-01", "2026-03-31") << Values{310, 310, 310, 0};
    QTest::newRow("part months at both ends") << monthly("2026-01-11", "2026-02-14") << Values{210, 155, 0};
    QTest::newRow("one day") << monthly("2026-01-31", "2026-01-31") << Values{10, 0};
    QTest::newRow("started before the timeline") << monthly("2025-06-20", "2026-01-20") << Values{200, 0};
    QTest::newRow("over before the timeline") << monthly("2025-06-20", "2025-12-31") << Values{0, 0};
    QTest::newRow("after the timeline") << monthly("2026-03-01", "2026-12-31") << Values{0, 0};
    QTest::newRow("a year's rent") << contract("2026-01-01", "2026-12-31", RentBasis::PerYear, 1200)
                                   << Values{100, 100};
    QTest::newRow("per kW and month") << contract("2026-01-01", "2026-12-31", RentBasis::PerKwMonth, 150, 10)
                                      << Values{1500000, 1500000};

    Contract gpus = contract("2026-01-01", "2026-12-31", RentBasis::PerGpuHour, 2, 1, 1000);
    gpus.rent.utilisation = 0.5;
    QTest::newRow("per GPU and hour, by the days of the month") << gpus << Values{744000, 672000, 744000};

    Contract fixed = monthly("2026-01-16", "2027-12-31");
    fixed.escalation.kind = EscalationKind::Fixed;
    fixed.escalation.ratePerBump = 0.1;
    fixed.escalation.everyMonths = 2;
    fixed.escalation.firstAfterMonths = 1;
    // January 16 days; February: 15 days at 310, 13 at 341; March: all at 341; April: 15 days, then 375.1.
    QTest::newRow("fixed bumps within months")
        << fixed << Values{160, 310.0 * 15 / 28 + 341.0 * 13 / 28, 341, 341.0 / 2 + 375.1 / 2};

    Contract steps = monthly("2026-01-01", "2026-12-31");
    steps.escalation.kind = EscalationKind::Steps;
    steps.escalation.steps = {{1, 400}, {3, 100}};
    QTest::newRow("steps stand until the next") << steps << Values{310, 400, 400, 100, 100};
    steps.escalation.steps = {{0, 400}};
    QTest::newRow("a step from the first month replaces the rate") << steps << Values{400, 400};

    Contract ramped = monthly("2026-01-16", "2026-12-31");
    ramped.ramp = {{1, 0.5}, {1, 0}};
    // Half until 15 February, nothing until 15 March, then all.
    QTest::newRow("ramp, by contract month") << ramped << Values{80, 310.0 * 15 / 28 / 2, 160, 310};

    Contract free = monthly("2026-01-01", "2026-12-31");
    free.abatements = {{1, 2, 0.5}, {2, 2, 0.25}};
    QTest::newRow("abatements that overlap add up") << free << Values{310, 155, 77.5, 232.5, 310};
    free.ramp = {{2, 0.5}};
    QTest::newRow("abatement of a ramped rent") << free << Values{155, 77.5, 77.5, 232.5, 310};

    Contract delivered = contract("2026-01-01", "2026-12-31", RentBasis::PerKwMonth, 1);
    delivered.deliveries = {{day("2026-01-22"), 31, 0}, {day("2026-02-15"), 28, 0}};
    QTest::newRow("capacity counts from its delivery") << delivered << Values{10000, 31000 + 14000, 59000};

    Contract early = monthly("2026-01-01", "2027-12-31");
    early.termination = Termination{};
    early.termination->noticeDays = 10;
    early.noticeGiven = day("2026-02-04");
    QTest::newRow("an early end") << early << Values{310, 155, 0};
    // Anthropic, S-1/A No. 1: half rent for two months (rate not published), then 1.25bn.
    Contract anthropic = monthly("2026-05-01", "2029-05-31", 1.25e9);
    anthropic.ramp = {{2, 0.5}};
    QTest::newRow("Anthropic's first months") << anthropic << Values{0, 0, 0, 0, 0.625e9, 0.625e9, 1.25e9, 1.25e9};
}

void LeaseLinesTest::baseRentByHand()
{
    QFETCH(Contract, lease);
    QFETCH(Values, rent);
    const auto lines = leaseLines(lease, {}, test::grid("2026-01-01", static_cast<int>(rent.size())));
    for (std::size_t i = 0; i < rent.size(); ++i)
        COMPARE_NEAR(lines[LeaseLine::BaseRent][i], rent[i], 1e-9 * std::max(1.0, rent[i]));
}

void LeaseLinesTest::indexEscalation()
{
    // Bumps on 16 January of each year; I_0 is the curve on the start. 100, 110, 99, 148.5.
    const std::vector<Curve> curves{curveOf(
        {{day("2026-01-01"), 100}, {day("2027-01-16"), 110}, {day("2028-01-10"), 99}, {day("2029-01-01"), 148.5}})};
    Contract c = monthly("2026-01-16", "2030-12-31", 1000);
    c.escalation.kind = EscalationKind::Index;
    c.escalation.curve = 0;
    const auto in = [&c, &curves](std::size_t month) {
        return leaseLines(c, curves, test::grid("2026-01-01", 60))[LeaseLine::BaseRent][month];
    };
    COMPARE_NEAR(in(11), 1000, 1e-9);
    COMPARE_NEAR(in(12), 1000 * 15.0 / 31 + 1100 * 16.0 / 31, 1e-9); // January 2027: the bump falls on the 16th
    COMPARE_NEAR(in(13), 1100, 1e-9);
    COMPARE_NEAR(in(25), 990, 1e-9);
    COMPARE_NEAR(in(37), 1485, 1e-9);
    c.escalation.margin = 0.01;
    COMPARE_NEAR(in(13), 1110, 1e-9);
    COMPARE_NEAR(in(25), 1110 * 0.91, 1e-9);
    c.escalation.floor = 0;
    COMPARE_NEAR(in(25), 1110, 1e-9);
    c.escalation.cap = 0.2;
    COMPARE_NEAR(in(37), 1332, 1e-9);
    c.escalation.cap = c.escalation.floor = 0.03; // a collar that leaves one rate is a fixed escalation
    COMPARE_NEAR(in(37), 1000 * std::pow(1.03, 3), 1e-9);
}

void LeaseLinesTest::lastDayAndFirstExit_data()
{
    QTest::addColumn<QString>("notice"); // given; empty runs to term
    QTest::addColumn<QString>("seenFrom");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("lastDay");
    QTest::addColumn<QString>("firstExit");
    const int tenant = static_cast<int>(TerminationParty::Tenant),
              landlord = static_cast<int>(TerminationParty::Landlord),
              either = static_cast<int>(TerminationParty::Either);
    // 2026-05-01 to 2029-05-31, notice of 90 days from 2026-08-03 on: Anthropic's, S-1/A No. 1.
    QTest::newRow("to term, seen from the start") << ""
                                                  << "2026-05-01" << either << "2029-05-31"
                                                  << "2026-11-01";
    QTest::newRow("seen later, notice is given then") << ""
                                                      << "2027-01-01" << tenant << "2029-05-31"
                                                      << "2027-04-01";
    QTest::newRow("seen near the end") << ""
                                       << "2029-05-01" << tenant << "2029-05-31"
                                       << "2029-05-31";
    QTest::newRow("a landlord's right frees no tenant") << ""
                                                        << "2026-05-01" << landlord << "2029-05-31"
                                                        << "2029-05-31";
    QTest::newRow("notice given") << "2026-08-03"
                                  << "2026-05-01" << either << "2026-11-01"
                                  << "2026-11-01";
    QTest::newRow("notice too late to matter") << "2029-05-01"
                                               << "2026-05-01" << either << "2029-05-31"
                                               << "2026-11-01";
}

void LeaseLinesTest::lastDayAndFirstExit()
{
    QFETCH(QString, notice);
    QFETCH(QString, seenFrom);
    QFETCH(int, by);
    QFETCH(QString, lastDay);
    QFETCH(QString, firstExit);
    Contract c = monthly("2026-05-01", "2029-05-31");
    QCOMPARE(c.firstExit(day("2026-05-01")), c.end); // without a right
    c.termination = Termination{static_cast<TerminationParty>(by), day("2026-08-03"), 90, 0, 0, 0};
    if (!notice.isEmpty())
        c.noticeGiven = day(notice.toStdString());
    QCOMPARE(QString::fromStdString(dateText(c.lastDay())), lastDay);
    QCOMPARE(QString::fromStdString(dateText(c.firstExit(day(seenFrom.toStdString())))), firstExit);
}

void LeaseLinesTest::terminationFee_data()
{
    QTest::addColumn<QString>("notice");
    QTest::addColumn<int>("basis");
    QTest::addColumn<int>("month"); // of the fee, from January 2026; -1 none
    QTest::addColumn<double>("fee");
    // 50 + 2 months at 310 (10 per GPU-hour on 4 GPUs), 10% a year dearer, half abated all along and ramped.
    const int byMonth = static_cast<int>(RentBasis::PerMonth), byHour = static_cast<int>(RentBasis::PerGpuHour);
    QTest::newRow("in the month of the last day") << "2026-02-26" << byMonth << 2 << 50 + 2 * 310.0;
    QTest::newRow("escalated") << "2027-01-01" << byMonth << 12 << 50 + 2 * 341.0;
    QTest::newRow("by the hour, of the days in the last month")
        << "2026-01-31" << byHour << 1 << 50 + 2 * 310.0 * 4 * 24 * 28;
    QTest::newRow("notice that ends on the end is no early end") << "2027-12-21" << byMonth << -1 << 0.0;
    QTest::newRow("notice after the end's is none either") << "2027-12-30" << byMonth << -1 << 0.0;
    QTest::newRow("a day before the end is one") << "2027-12-20" << byMonth << 23 << 50 + 2 * 341.0;
}

void LeaseLinesTest::terminationFee()
{
    QFETCH(QString, notice);
    QFETCH(int, basis);
    QFETCH(int, month);
    QFETCH(double, fee);
    Contract c = contract("2026-01-01", "2027-12-31", static_cast<RentBasis>(basis), 310, 0, 4);
    c.escalation.kind = EscalationKind::Fixed;
    c.escalation.ratePerBump = 0.1;
    c.ramp = {{24, 0.9}};
    c.abatements = {{0, 24, 0.5}};
    c.termination = Termination{TerminationParty::Tenant, day("2026-01-01"), 10, 50, 2, 0};
    c.noticeGiven = day(notice.toStdString());
    const auto lines = leaseLines(c, {}, test::grid("2026-01-01", 30));
    for (int i = 0; i < 30; ++i)
        COMPARE_NEAR(lines[LeaseLine::TerminationFees][static_cast<std::size_t>(i)], i == month ? fee : 0.0, 1e-6);
}

void LeaseLinesTest::straightLineRentOfThePublishedExample()
{
    // 10,000 sq ft at 10 in years 1-3, 15 in 4-7, 20 in 8-10: 150,000 a year on average.
    Contract c = contract("2026-01-01", "2035-12-31", RentBasis::PerYear, 100000);
    c.escalation.kind = EscalationKind::Steps;
    c.escalation.steps = {{36, 150000}, {84, 200000}};
    const auto lines = leaseLines(c, {}, test::grid("2026-01-01", 126));
    const auto line = lines[LeaseLine::StraightLineRent];
    COMPARE_NEAR(test::sum(line) / 10, 150000, 1e-6);
    COMPARE_NEAR(test::sum(lines[LeaseLine::BaseRent].first(12)), 100000, 1e-6);
    const double perDay = 1500000.0 / 3652; // spread over days: a leap year gets one more
    for (std::size_t year = 0; year < 10; ++year)
        COMPARE_NEAR(test::sum(line.subspan(12 * year, 12)), perDay * (year % 4 == 2 ? 366 : 365), 1e-6);
    QCOMPARE(line[120], 0.0);
}

void LeaseLinesTest::straightLineRentKeepsTheIndexApart()
{
    const std::vector<Curve> curves{curveOf({{day("2026-01-01"), 100}, {day("2027-01-01"), 110}})};
    Contract c = monthly("2026-01-01", "2027-12-31", 1000);
    c.escalation.kind = EscalationKind::Index;
    c.escalation.curve = 0;
    c.abatements = {{0, 6, 1}};
    const auto lines = leaseLines(c, curves, test::grid("2026-01-01", 24));
    const double perDay = 18 * 1000.0 / 730;
    COMPARE_NEAR(lines[LeaseLine::StraightLineRent][0], perDay * 31, 1e-9);
    COMPARE_NEAR(lines[LeaseLine::StraightLineRent][13], perDay * 28 + 100, 1e-9);
}

void LeaseLinesTest::leasingCosts()
{
    // Commission on the full term without the index; fit-out on the kW of the last day as modelled.
    const std::vector<Curve> curves{curveOf({{day("2026-01-01"), 100}, {day("2027-01-01"), 150}})};
    Contract c = monthly("2026-02-10", "2028-02-09", 1000);
    c.escalation.kind = EscalationKind::Index;
    c.escalation.curve = 0;
    c.deliveries = {{day("2026-02-10"), 2, 0}, {day("2027-01-01"), 1, 0}};
    c.leasingCosts = {0.1, 5};
    const double term = 19 * 1000.0 / 28 + 23 * 1000.0 + 9 * 1000.0 / 29;
    const auto grid = test::grid("2026-01-01", 36);
    const auto whole = leaseLines(c, curves, grid);
    COMPARE_NEAR(whole[LeaseLine::LeasingCosts][1], 0.1 * term + 5 * 3000, 1e-8);

    c.termination = Termination{};
    c.noticeGiven = day("2026-06-30"); // leaves before the second delivery; the commission stands
    const auto early = leaseLines(c, curves, grid);
    COMPARE_NEAR(early[LeaseLine::LeasingCosts][1], 0.1 * term + 5 * 2000, 1e-8);
    COMPARE_NEAR(test::sum(early[LeaseLine::LeasingCosts]), 0.1 * term + 5 * 2000, 1e-8);

    const auto later = leaseLines(c, curves, test::grid("2026-03-01", 12)); // paid before the timeline
    QCOMPARE(test::sum(later[LeaseLine::LeasingCosts]), 0.0);
}

void LeaseLinesTest::equalsADayByDayCount()
{
    const std::vector<Curve> curves{curveOf({{day("2025-03-10"), 100},
                                             {day("2025-11-20"), 103},
                                             {day("2026-08-01"), 101},
                                             {day("2027-02-28"), 112},
                                             {day("2028-06-15"), 118}})};
    Random random(24);
    const MonthGrid grid = test::grid("2025-07-01", 48);
    for (int i = 0; i < 400; ++i) {
        const Contract c = randomContract(random);
        const auto lines = leaseLines(c, curves, grid);
        for (int month = 0; month < grid.months(); ++month) {
            const auto m = static_cast<std::size_t>(month);
            double scheduled = 0, base = 0, mw = 0;
            for (Date date = grid.firstDay[m]; date < grid.firstDay[m + 1]; date += std::chrono::days{1})
                if (date >= c.start && date <= c.lastDay()) {
                    const DayRent rent = dayRent(c, curves, date);
                    scheduled += rent.scheduled;
                    base += rent.base;
                    mw += rent.mw / grid.days[m];
                }
            COMPARE_NEAR(lines[LeaseLine::ScheduledRent][m], scheduled, 1e-6 + 1e-9 * scheduled);
            COMPARE_NEAR(lines[LeaseLine::BaseRent][m], base, 1e-6 + 1e-9 * scheduled);
            COMPARE_NEAR(lines[LeaseLine::OccupiedMw][m], mw, 1e-9);
        }
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("contract %1").arg(i)));
    }
}

void LeaseLinesTest::linesAddUp()
{
    const std::vector<Curve> curves{
        curveOf({{day("2025-03-10"), 100}, {day("2026-08-01"), 101}, {day("2027-02-28"), 112}})};
    Random random(25);
    const MonthGrid grid = test::grid("2025-01-01", 96); // every contract lies inside
    for (int i = 0; i < 400; ++i) {
        const Contract c = randomContract(random);
        const auto lines = leaseLines(c, curves, grid);
        for (std::size_t m = 0; m < 96; ++m) {
            const double scheduled = lines[LeaseLine::ScheduledRent][m];
            QVERIFY(lines[LeaseLine::Abatements][m] <= 0);
            COMPARE_NEAR(scheduled + lines[LeaseLine::Abatements][m], lines[LeaseLine::BaseRent][m], 1e-9 * scheduled);
            QCOMPARE(lines[LeaseLine::SpeculativeRent][m], 0.0);
            QCOMPARE(lines[LeaseLine::PowerRecovery][m] + lines[LeaseLine::OpexRecovery][m], 0.0);
        }
        const double base = test::sum(lines[LeaseLine::BaseRent]);
        COMPARE_NEAR(test::sum(lines[LeaseLine::StraightLineRent]), base, 1e-9 * base + 1e-6);
        QCOMPARE(test::sum(lines[LeaseLine::TerminationFees]), 0.0);
    }
}

QTEST_APPLESS_MAIN(LeaseLinesTest)
#include "lease_lines_test.moc"
