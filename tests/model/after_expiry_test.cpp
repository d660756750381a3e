// Leases assumed to follow a contract: docs/file-format.md section 4.3, "After the last day".

#include "model/lease/after_expiry.h"
#include "model/lease/lease_lines.h"
#include "tests/model/model_test_support.h"

#include <algorithm>

using namespace rackrent;
using rackrent::test::day;
using rackrent::test::Random;

namespace {

/// A year at 1000 a month on 2 MW, then two empty months (a quarter of 8) before each lease of half a year at market.
Contract contract()
{
    Contract c;
    c.id = "c";
    c.start = day("2026-01-01");
    c.end = day("2026-12-31");
    c.rent.rate = 1000;
    c.deliveries = {{c.start, 2, 0}};
    AfterExpiry after;
    after.renewalProbability = 0.75;
    after.downtimeMonths = 8;
    after.termMonths = 6;
    c.afterExpiry = after;
    return c;
}

std::vector<Curve> market(double value = 800)
{
    Curve curve;
    curve.id = "market";
    curve.points = {{day("2020-01-01"), value}};
    return {curve};
}

QString span(const SpeculativeLease& lease)
{
    return QString::fromStdString(dateText(lease.start) + ' ' + dateText(lease.end));
}

} // namespace

class AfterExpiryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void downtimeRoundsHalfUp_data();
    void downtimeRoundsHalfUp();
    void againAndAgain();
    void untilCutsTheRunningLease();
    void whoGaveNoticeDoesNotRenew();
    void rateIsWeighted();
    void growsOnItsAnniversaries();
    void byTheHourAndByTheKw();
    void startsInTheMiddleOfAMonth();
    void capacityIsThatOfTheLastDay();
    void costsOfLettingAgain();
    void neverMixedWithBaseRent();
};

void AfterExpiryTest::downtimeRoundsHalfUp_data()
{
    QTest::addColumn<double>("renewal");
    QTest::addColumn<double>("downtime");
    QTest::addColumn<int>("months");
    // A half is a half however the doubles fall: 1 - 0.9 is a little less than 0.1.
    QTest::newRow("0.1 x 5 = 0.5") << 0.9 << 5.0 << 1;
    QTest::newRow("0.2 x 2.5 = 0.5") << 0.8 << 2.5 << 1;
    QTest::newRow("0.3 x 5 = 1.5") << 0.7 << 5.0 << 2;
    QTest::newRow("0.7 x 5 = 3.5") << 0.3 << 5.0 << 4;
    QTest::newRow("0.9 x 5 = 4.5") << 0.1 << 5.0 << 5;
    QTest::newRow("0.35 x 10 = 3.5") << 0.65 << 10.0 << 4;
    QTest::newRow("0.45 x 10 = 4.5") << 0.55 << 10.0 << 5;
    QTest::newRow("0.15 x 30 = 4.5") << 0.85 << 30.0 << 5;
    QTest::newRow("0.5 x 3 = 1.5") << 0.5 << 3.0 << 2;
    QTest::newRow("0.25 x 8 = 2") << 0.75 << 8.0 << 2;
    QTest::newRow("0.4 x 6 = 2.4") << 0.6 << 6.0 << 2;
    QTest::newRow("0.1 x 4 = 0.4") << 0.9 << 4.0 << 0;
    QTest::newRow("0.499 is less than a half") << 0.9 << 4.99 << 0;
    QTest::newRow("sure to renew") << 1.0 << 12.0 << 0;
    QTest::newRow("sure to leave") << 0.0 << 7.0 << 7;
}

void AfterExpiryTest::downtimeRoundsHalfUp()
{
    QFETCH(double, renewal);
    QFETCH(double, downtime);
    QFETCH(int, months);
    Contract c = contract();
    c.afterExpiry->renewalProbability = renewal;
    c.afterExpiry->downtimeMonths = downtime;
    const auto leases = speculativeLeases(c, market(), day("2030-01-01"));
    QVERIFY(!leases.empty());
    QCOMPARE(wholeMonths(day("2027-01-01"), leases.front().start), months);
    QCOMPARE(leases.front().renewalProbability, renewal);
}

void AfterExpiryTest::againAndAgain()
{
    const auto leases = speculativeLeases(contract(), market(), day("2028-06-01"));
    QCOMPARE(leases.size(), std::size_t{2});
    QCOMPARE(span(leases[0]), QStringLiteral("2027-03-01 2027-08-31"));
    QCOMPARE(span(leases[1]), QStringLiteral("2027-11-01 2028-04-30"));
    QVERIFY(speculativeLeases(contract(), market(), day("2027-03-01")).empty());
    QCOMPARE(speculativeLeases(contract(), market(), day("2027-03-02")).size(), std::size_t{1});

    const auto lines = leaseLines(contract(), market(), test::grid("2026-01-01", 30));
    const std::string let = "............  xxxxxx  xxxxxx  "; // 30 months
    for (std::size_t i = 0; i < 30; ++i) {
        COMPARE_NEAR(lines[LeaseLine::SpeculativeRent][i], let[i] == 'x' ? 800.0 : 0.0, 1e-9);
        COMPARE_NEAR(lines[LeaseLine::OccupiedMw][i], let[i] == ' ' ? 0.0 : 2.0, 1e-12);
    }
}

void AfterExpiryTest::untilCutsTheRunningLease()
{
    Contract c = contract();
    c.afterExpiry->until = day("2027-12-10");
    const auto leases = speculativeLeases(c, market(), day("2035-01-01"));
    QCOMPARE(leases.size(), std::size_t{2});
    QCOMPARE(span(leases[1]), QStringLiteral("2027-11-01 2027-12-10"));
    const auto lines = leaseLines(c, market(), test::grid("2026-01-01", 36));
    COMPARE_NEAR(lines[LeaseLine::SpeculativeRent][23], 800.0 * 10 / 31, 1e-9);
    COMPARE_NEAR(lines[LeaseLine::OccupiedMw][23], 2.0 * 10 / 31, 1e-12);
    QCOMPARE(lines[LeaseLine::SpeculativeRent][24], 0.0);
    c.afterExpiry->until = day("2027-02-28");
    QVERIFY(speculativeLeases(c, market(), day("2035-01-01")).empty());
    c.afterExpiry->until = day("2027-03-01");
    QCOMPARE(span(speculativeLeases(c, market(), day("2035-01-01")).at(0)), QStringLiteral("2027-03-01 2027-03-01"));
}

void AfterExpiryTest::whoGaveNoticeDoesNotRenew()
{
    Contract c = contract();
    c.afterExpiry->renewalFractionOfMarket = 0.5;
    c.afterExpiry->renewalCostPerKw = 10;
    c.afterExpiry->newCostPerKw = 50;
    c.termination = Termination{TerminationParty::Tenant, day("2026-01-01"), 0, 0, 0, 0};
    c.noticeGiven = day("2026-06-30");
    const auto leases = speculativeLeases(c, market(), day("2029-01-01"));
    QVERIFY(leases.size() >= 2);
    QCOMPARE(span(leases[0]), QStringLiteral("2027-03-01 2027-08-31")); // all 8 months empty
    QCOMPARE(leases[0].renewalProbability, 0.0);
    COMPARE_NEAR(leases[0].rate, 800, 1e-9);
    QCOMPARE(span(leases[1]), QStringLiteral("2027-11-01 2028-04-30")); // then weighted as ever
    QCOMPARE(leases[1].renewalProbability, 0.75);
    COMPARE_NEAR(leases[1].rate, 800 * (0.75 * 0.5 + 0.25), 1e-9);
    const auto costs = leaseLines(c, market(), test::grid("2026-01-01", 36));
    COMPARE_NEAR(costs[LeaseLine::LeasingCosts][14], 50 * 2000, 1e-6);
    COMPARE_NEAR(costs[LeaseLine::LeasingCosts][22], (0.75 * 10 + 0.25 * 50) * 2000, 1e-6);

    c.noticeGiven = day("2026-12-31"); // ends on the end: not early
    QCOMPARE(speculativeLeases(c, market(), day("2029-01-01")).at(0).renewalProbability, 0.75);
}

void AfterExpiryTest::rateIsWeighted()
{
    Contract c = contract();
    c.afterExpiry->renewalFractionOfMarket = 0.9;
    std::vector<Curve> curves = market();
    curves[0].points = {{day("2026-01-01"), 800}, {day("2027-03-01"), 1000}, {day("2027-03-02"), 5}};
    COMPARE_NEAR(speculativeLeases(c, curves, day("2028-01-01")).at(0).rate, 1000 * (0.75 * 0.9 + 0.25), 1e-9);
}

void AfterExpiryTest::growsOnItsAnniversaries()
{
    Contract c = contract();
    c.afterExpiry->termMonths = 30;
    c.afterExpiry->escalationPerYear = 0.1;
    const auto lines = leaseLines(c, market(), test::grid("2026-01-01", 48));
    const auto rent = lines[LeaseLine::SpeculativeRent];
    COMPARE_NEAR(rent[14], 800, 1e-9);
    COMPARE_NEAR(rent[25], 800, 1e-9);
    COMPARE_NEAR(rent[26], 880, 1e-9);
    COMPARE_NEAR(rent[38], 968, 1e-9);
}

void AfterExpiryTest::byTheHourAndByTheKw()
{
    Contract c = contract();
    c.rent.basis = RentBasis::PerKwMonth;
    COMPARE_NEAR(leaseLines(c, market(120), test::grid("2026-01-01", 24))[LeaseLine::SpeculativeRent][14], 240000,
                 1e-6);
    c.rent.basis = RentBasis::PerGpuHour;
    c.rent.utilisation = 0.5;
    c.deliveries = {{c.start, 2, 100}};
    COMPARE_NEAR(leaseLines(c, market(2), test::grid("2026-01-01", 24))[LeaseLine::SpeculativeRent][14],
                 2 * 100 * 24 * 31 * 0.5, 1e-6);
    c.rent.basis = RentBasis::PerYear;
    COMPARE_NEAR(leaseLines(c, market(2400), test::grid("2026-01-01", 24))[LeaseLine::SpeculativeRent][14], 200, 1e-9);
}

void AfterExpiryTest::startsInTheMiddleOfAMonth()
{
    Contract c = contract();
    c.end = day("2026-12-15");
    c.afterExpiry->downtimeMonths = 4;
    const auto leases = speculativeLeases(c, market(), day("2027-12-01"));
    QCOMPARE(span(leases.at(0)), QStringLiteral("2027-01-16 2027-07-15"));
    const auto lines = leaseLines(c, market(), test::grid("2026-01-01", 24));
    COMPARE_NEAR(lines[LeaseLine::SpeculativeRent][12], 800.0 * 16 / 31, 1e-9);
    COMPARE_NEAR(lines[LeaseLine::OccupiedMw][11], 2.0 * 15 / 31, 1e-12);
}

void AfterExpiryTest::capacityIsThatOfTheLastDay()
{
    Contract c = contract();
    c.rent.basis = RentBasis::PerKwMonth;
    c.deliveries = {{day("2026-01-01"), 2, 0}, {day("2026-12-31"), 1, 0}, {day("2027-01-01"), 10, 0}};
    const auto whole = leaseLines(c, market(), test::grid("2026-01-01", 24));
    COMPARE_NEAR(whole[LeaseLine::OccupiedMw][14], 3, 1e-12);
    COMPARE_NEAR(whole[LeaseLine::SpeculativeRent][14], 3000 * 800, 1e-6);
    c.termination = Termination{};
    c.noticeGiven = day("2026-12-30"); // leaves the day before the second delivery
    const auto early = leaseLines(c, market(), test::grid("2026-01-01", 24));
    COMPARE_NEAR(early[LeaseLine::OccupiedMw][23], 2, 1e-12);
}

void AfterExpiryTest::costsOfLettingAgain()
{
    Contract c = contract();
    c.leasingCosts.fitOutPerKw = 7;
    c.afterExpiry->renewalCostPerKw = 10;
    c.afterExpiry->newCostPerKw = 50;
    const auto lines = leaseLines(c, market(), test::grid("2026-01-01", 36));
    const auto costs = lines[LeaseLine::LeasingCosts];
    COMPARE_NEAR(costs[0], 7 * 2000, 1e-9);
    COMPARE_NEAR(costs[14], 20 * 2000, 1e-9);
    COMPARE_NEAR(costs[22], 20 * 2000, 1e-9);
    COMPARE_NEAR(costs[30], 20 * 2000, 1e-9);
    COMPARE_NEAR(test::sum(costs), 67 * 2000, 1e-9);
}

void AfterExpiryTest::neverMixedWithBaseRent()
{
    Random random(11);
    const MonthGrid grid = test::grid("2026-01-01", 120);
    for (int i = 0; i < 300; ++i) {
        Contract c = contract();
        c.end = c.start + std::chrono::days{random.whole(0, 900)};
        c.afterExpiry->renewalProbability = random.real(0, 1);
        c.afterExpiry->downtimeMonths = random.whole(0, 12);
        c.afterExpiry->termMonths = random.whole(1, 40);
        c.afterExpiry->escalationPerYear = random.real(-0.2, 0.2);
        const auto with = leaseLines(c, market(), grid);
        c.afterExpiry.reset();
        const auto without = leaseLines(c, market(), grid);
        for (const LeaseLine line : {LeaseLine::BaseRent, LeaseLine::ScheduledRent, LeaseLine::StraightLineRent})
            QVERIFY(std::ranges::equal(with[line], without[line]));
        QVERIFY(test::sum(with[LeaseLine::SpeculativeRent]) > 0);
        for (std::size_t month = 0; month < 120; ++month)
            QVERIFY(with[LeaseLine::OccupiedMw][month] <= 2 + 1e-9);
        QCOMPARE(test::sum(without[LeaseLine::SpeculativeRent]), 0.0);
    }
}

QTEST_APPLESS_MAIN(AfterExpiryTest)
#include "after_expiry_test.moc"
