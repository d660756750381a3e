// Payback by docs/file-format.md section 8: linear within the month; the date is the month's first day
// + floor(fraction x days in the month + 1e-6) days.

#include "model/finance/payback.h"
#include "tests/model/model_test_support.h"

using namespace rackrent;
using rackrent::test::day;
using rackrent::test::Random;

namespace {

using Flows = std::vector<double>;

Flows even(double amount, int months) { return Flows(static_cast<std::size_t>(months), amount); }

} // namespace

Q_DECLARE_METATYPE(Flows)

class PaybackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reaches_data();
    void reaches();
    void neverReaches_data();
    void neverReaches();
    void discountedInYears_data();
    void discountedInYears();
    void wholeDaysAreNotLostToRounding();
    void theCumulativeFlowIsTheTarget();
};

void PaybackTest::reaches_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<Flows>("flow");
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("months");
    QTest::addColumn<double>("tolerance");
    QTest::addColumn<QString>("date");

    // The article's chart ("around 18 months"): 1.25bn + 0.92bn a month from May 2026 against 40bn. November 2027 has
    // earned 0.94bn of 2.17bn, 12.995 of its 30 days.
    QTest::newRow("Colossus, both at full rent")
        << "2026-05-01" << even(2.17e9, 35) << 40e9 << 18.43 << 5e-3 << "2027-11-13";
    QTest::newRow("within the first month")
        << "2026-01-01" << even(31, 3) << 10.5 << 10.5 / 31 << 1e-12 << "2026-01-11";
    QTest::newRow("half of a leap February") << "2028-01-01" << even(29, 3) << 43.5 << 1.5 << 1e-12 << "2028-02-15";
    QTest::newRow("a month without flow waits")
        << "2026-01-01" << Flows{10, 0, 0, 10} << 15.0 << 3.5 << 1e-12 << "2026-04-16";
    QTest::newRow("an early loss is made good first")
        << "2026-01-01" << Flows{-10, 5, 20} << 10.0 << 2.75 << 1e-12 << "2026-03-24";
    QTest::newRow("the first time counts, though it falls back")
        << "2026-01-01" << Flows{20, -15, 20} << 10.0 << 0.5 << 1e-12 << "2026-01-16";
    QTest::newRow("at a month's end") << "2026-01-01" << even(10, 3) << 20.0 << 2.0 << 1e-12 << "2026-03-01";
    QTest::newRow("at the timeline's end") << "2026-01-01" << even(10, 3) << 30.0 << 3.0 << 1e-12 << "2026-04-01";
}

void PaybackTest::reaches()
{
    QFETCH(QString, start);
    QFETCH(Flows, flow);
    QFETCH(double, target);
    QFETCH(double, months);
    QFETCH(double, tolerance);
    QFETCH(QString, date);
    const auto found = payback(flow, target, test::grid(start.toStdString(), static_cast<int>(flow.size())));
    QVERIFY(found.has_value());
    COMPARE_NEAR(found->months, months, tolerance);
    QCOMPARE(QString::fromStdString(dateText(found->date)), date);
}

void PaybackTest::neverReaches_data()
{
    QTest::addColumn<Flows>("flow");
    QTest::addColumn<double>("target");
    QTest::newRow("too little") << even(10, 3) << 30.01;
    QTest::newRow("nothing to pay back") << even(10, 3) << 0.0;
    QTest::newRow("less than nothing to pay back") << even(10, 3) << -5.0;
    QTest::newRow("no flow") << even(0, 3) << 1.0;
    QTest::newRow("losses") << even(-10, 3) << 1.0;
}

void PaybackTest::neverReaches()
{
    QFETCH(Flows, flow);
    QFETCH(double, target);
    QVERIFY(!payback(flow, target, test::grid("2026-01-01", static_cast<int>(flow.size()))));
}

void PaybackTest::discountedInYears_data()
{
    // A published discounted payback: 2,800, 3,700, 5,100, 4,300 a year at 14%; a month of the grid stands for a year.
    QTest::addColumn<double>("target");
    QTest::addColumn<double>("years");
    QTest::newRow("one unit bought") << 5200.0 << 1.96;
    QTest::newRow("two units bought") << 10400.0 << 3.65;
}

void PaybackTest::discountedInYears()
{
    QFETCH(double, target);
    QFETCH(double, years);
    Flows flow{2800, 3700, 5100, 4300};
    for (std::size_t i = 0; i < flow.size(); ++i)
        flow[i] /= std::pow(1.14, static_cast<double>(i + 1));
    const auto found = payback(flow, target, test::grid("2026-01-01", 4));
    QVERIFY(found.has_value());
    COMPARE_NEAR(found->months, years, 5e-3);
}

void PaybackTest::wholeDaysAreNotLostToRounding()
{
    // Rent by the day that covers the target on the k-th day's evening: the date is the next morning.
    Random random(31);
    const MonthGrid grid = test::grid("2026-01-01", 12);
    for (int i = 0; i < 5000; ++i) {
        const double rate = random.real(1, 1e9) / 31;
        const int days = random.whole(1, 30);
        const auto found = payback(even(rate * 31, 12), rate * days, grid);
        QVERIFY(found.has_value());
        QCOMPARE(found->date, day("2026-01-01") + std::chrono::days{days});
    }
}

void PaybackTest::theCumulativeFlowIsTheTarget()
{
    Random random(18);
    const MonthGrid grid = test::grid("2026-05-01", 60);
    for (int i = 0; i < 2000; ++i) {
        Flows flow;
        for (int month = 0; month < 60; ++month)
            flow.push_back(random.chance(0.2) ? 0 : random.real(1, 100));
        const double target = random.real(1e-3, 0.999) * test::sum(flow);
        const auto found = payback(flow, target, grid);
        QVERIFY(found.has_value());
        const auto whole = static_cast<std::size_t>(found->months);
        const double fraction = found->months - static_cast<double>(whole);
        COMPARE_NEAR(test::sum(std::span(flow).first(whole)) + fraction * flow[std::min<std::size_t>(whole, 59)],
                     target, 1e-9);
        QVERIFY(found->date >= grid.firstDay[whole]);
        QVERIFY(found->date <= grid.firstDay[whole + 1]);
        const auto more = payback(flow, target * 1.0005, grid);
        QVERIFY(!more || more->months > found->months);
    }
}

QTEST_APPLESS_MAIN(PaybackTest)
#include "payback_test.moc"
