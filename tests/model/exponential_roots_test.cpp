// Where rates of return are counted, not enclosed: against known rates, and against what the bounds find.

#include "model/finance/exponential_roots.h"

#include "model/finance/xnpv.h"
#include "tests/model/flow_test_support.h"

using namespace rackrent;
using namespace rackrent::test;

namespace {

/// Flows as the root search takes them; dates ascend and differ.
ExponentialSum sumOf(const Flows& flows, const std::vector<Date>& dates)
{
    ExponentialSum sum;
    for (std::size_t i = 0; i < flows.size(); ++i) {
        if (flows[i] == 0)
            continue;
        sum.amounts.push_back(flows[i]);
        sum.days.push_back(daysBetween(dates.front(), dates[i]));
    }
    return sum;
}

/// Outflows, then inflows, whose one rate of return is `rate`.
Flows flowsWithOneRate(const std::vector<Date>& dates, double rate, Random& random)
{
    const std::size_t outflows = 1 + random.index(dates.size() - 1);
    Flows flows;
    long double out = 0, in = 0;
    for (std::size_t i = 0; i < dates.size(); ++i) {
        flows.push_back(i < outflows ? -random.real(0.1, 3) : random.real(0.1, 1));
        const long double years = static_cast<long double>(daysBetween(dates.front(), dates[i])) / 365;
        (i < outflows ? out : in) += std::abs(flows.back()) * std::pow(1 + static_cast<long double>(rate), -years);
    }
    for (std::size_t i = outflows; i < flows.size(); ++i)
        flows[i] *= static_cast<double>(out / in);
    return flows;
}

/// What projects pay: capital, then income with its ups and downs, capital again now and then, perhaps a sale.
Flows projectFlows(int count, int phases, double noise, Random& random)
{
    Flows flows;
    for (int i = 0; i < count; ++i)
        flows.push_back(i < count / 10 ? -random.real(1, 10) : random.real(1 - noise, 1 + noise));
    for (int phase = 0; phase < phases; ++phase)
        flows[random.index(flows.size())] -= random.real(1, 400.0 / phases);
    flows.back() += random.chance(0.5) ? random.real(0, 100) : -random.real(0, 30);
    return flows;
}

} // namespace

Q_DECLARE_METATYPE(Flows)

class ExponentialRootsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneChangeOfSignHasItsRate();
    void asManyRootsAsTheTotalTurns_data();
    void asManyRootsAsTheTotalTurns();
    void countingFindsWhatBoundsFind_data();
    void countingFindsWhatBoundsFind();
    void aRootAtZeroIsZero();
    void flowsOfOneDayAreOne();
};

void ExponentialRootsTest::oneChangeOfSignHasItsRate()
{
    Random random(101);
    for (int i = 0; i < 4000; ++i) {
        const int count = random.whole(2, 60);
        const bool monthly = random.chance(0.7);
        const Date first = random.date();
        Days days{0};
        while (days.size() < static_cast<std::size_t>(count))
            days.push_back(days.back() + random.whole(1, 200));
        const auto dates = monthly ? monthEnds(first, count) : after(first, days);
        // Evenly in the logarithm, beyond the range at both ends.
        const double rate = std::expm1(random.real(std::log(0.005), std::log(200.0)));
        if (std::abs(rate + 0.99) < 1e-6 || std::abs(rate - 100) < 1e-6)
            continue;
        Flows flows = flowsWithOneRate(dates, rate, random);
        const auto [least, most] = std::minmax({std::abs(flows.front()), std::abs(flows.back())});
        if (least < 1e-9 * most)
            continue;           // over decades at such a rate some flows are rounding
        if (random.chance(0.3)) // the landlord's sign, or the lender's
            for (double& flow : flows)
                flow = -flow;
        const Flows roots = xirrRoots(flows, dates);
        QCOMPARE(roots.size(), std::size_t(rate > -0.99 && rate < 100));
        if (!roots.empty())
            COMPARE_NEAR(roots[0], rate, 1e-11 * (1 + std::abs(rate)));
    }
}

void ExponentialRootsTest::asManyRootsAsTheTotalTurns_data()
{
    // Norstrom (1972) for one turn, Pratt and Hammond (1979) for several: the running total's changes of sign.
    QTest::addColumn<Flows>("flows");
    QTest::addColumn<int>("gains");
    QTest::addColumn<int>("losses");
    QTest::newRow("an investment that pays") << Flows{-1, 2} << 1 << 0;
    QTest::newRow("an investment that loses") << Flows{-2, 1} << 0 << 1;
    QTest::newRow("one sign") << Flows{1, 2, 3} << 0 << 0;
    QTest::newRow("no flows") << Flows{} << 0 << 0;
    QTest::newRow("two rates") << Flows{-100, 230, -132} << 2 << 2;
    QTest::newRow("capital in phases, paid back late") << Flows{-10, 4, -10, 5, -10, 50} << 1 << 0;
    QTest::newRow("a cost at the end that income bears") << Flows{-10, 30, -1} << 1 << 1;
    QTest::newRow("a total of 0 may have either sign") << Flows{-1, 1} << 1 << 1;
    QTest::newRow("a total that touches 0") << Flows{-1, 1, -1, 3} << 3 << 0;
    QTest::newRow("a total of 0 on the way up") << Flows{-1, 1, 1} << 1 << 0;
    QTest::newRow("less than rounding is no turn") << Flows{-1, 1 + 1e-14, 1} << 1 << 0;
}

void ExponentialRootsTest::asManyRootsAsTheTotalTurns()
{
    QFETCH(Flows, flows);
    QFETCH(int, gains);
    QFETCH(int, losses);
    const ExponentialSum sum = sumOf(flows, yearly(flows.size()));
    QCOMPARE(mostRoots(sum, Side::Gains), gains);
    QCOMPARE(mostRoots(sum, Side::Losses), losses);
}

void ExponentialRootsTest::countingFindsWhatBoundsFind_data()
{
    QTest::addColumn<int>("phases");
    QTest::addColumn<double>("noise");
    QTest::newRow("one change of sign") << 0 << 0.0;
    QTest::newRow("a second phase") << 1 << 0.5;
    QTest::newRow("five phases") << 5 << 0.5;
    QTest::newRow("forty phases") << 40 << 0.9;
    QTest::newRow("months of loss") << 3 << 3.0;
    QTest::newRow("noise alone") << 0 << 50.0;
}

void ExponentialRootsTest::countingFindsWhatBoundsFind()
{
    QFETCH(int, phases);
    QFETCH(double, noise);
    Random random(static_cast<std::uint64_t>(phases) + 77);
    int found = 0;
    for (int i = 0; i < 700; ++i) {
        const Flows flows = projectFlows(random.whole(10, 420), phases, noise, random);
        const auto dates = monthEnds(random.date(), static_cast<int>(flows.size()));
        const auto bounded = exponentialRootsByBounds(sumOf(flows, dates), std::log(0.01), std::log(101.0));
        const auto counted = exponentialRoots(sumOf(flows, dates), std::log(0.01), std::log(101.0));
        const Flows rates = xirrRoots(flows, dates);
        QVERIFY(bounded && counted);
        QCOMPARE(counted->size(), bounded->size());
        QCOMPARE(rates.size(), bounded->size());
        for (std::size_t j = 0; j < rates.size(); ++j) {
            COMPARE_NEAR(counted->at(j), bounded->at(j), 1e-11);
            COMPARE_NEAR(std::log1p(rates[j]), bounded->at(j), 1e-11);
        }
        found += static_cast<int>(rates.size());
    }
    QVERIFY2(found > 200, qPrintable(QString::number(found)));
}

void ExponentialRootsTest::aRootAtZeroIsZero()
{
    // Whole amounts that add up to nothing: the rate is 0 to the last bit, once, wherever else the total is 0.
    for (const Flows& flows :
         {Flows{-1, 1}, Flows{1, -1}, Flows{-3, 1, 1, 1}, Flows{-100, 60, 40}, Flows{-2, 5, -3}, Flows{-1, 1, -1, 1}}) {
        for (const auto& dates : {yearly(flows.size()), monthEnds(day("2024-01-01"), static_cast<int>(flows.size()))}) {
            const Flows roots = xirrRoots(flows, dates);
            QCOMPARE(std::count(roots.begin(), roots.end(), 0.0), 1);
            QVERIFY(std::none_of(roots.begin(), roots.end(), [](double root) { return std::signbit(root) && !root; }));
        }
    }
    // A hair beside 0 on either side, found once.
    for (double hair : {1e-9, 1e-13, -1e-13, -1e-9}) {
        const Flows roots = xirrRoots(Flows{-3, 1, 1, 1 + hair}, yearly(4));
        QCOMPARE(roots.size(), std::size_t{1});
        COMPARE_NEAR(roots[0], hair / 6, 1e-16 + std::abs(hair) * 1e-6); // the slope at 0 is 1 + 2 + 3
    }
}

void ExponentialRootsTest::flowsOfOneDayAreOne()
{
    const auto dates = after(day("2026-01-01"), {0, 365, 0, 365, 700});
    QCOMPARE(xirrRoots(Flows{-70, 100, -30, 20, 5}, dates),
             xirrRoots(Flows{-100, 120, 5}, after(dates[0], {0, 365, 700})));
    QVERIFY(xirrRoots(Flows{-70, 0, 70, 20, 5}, dates).empty()); // the outflow is paid back on its day
    QVERIFY(xirrRoots(Flows{0.3 - 0.1, 0, -0.2, 20, 5}, dates).empty());
}

QTEST_APPLESS_MAIN(ExponentialRootsTest)
#include "exponential_roots_test.moc"
