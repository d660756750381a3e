// Dated flows: XNPV and XIRR against published figures, against a fine scan, and by their invariants.

#include "model/finance/xnpv.h"
#include "tests/model/flow_test_support.h"

using namespace rackrent;
using namespace rackrent::test;

namespace {

std::vector<Date> dated(std::initializer_list<const char*> texts)
{
    std::vector<Date> dates;
    for (const char* text : texts)
        dates.push_back(day(text));
    return dates;
}

/// Yearly flows whose only rates of return are these: the product of (1 + rate) x - 1, with x one year's discount.
Flows flowsWithRates(const Flows& rates)
{
    Flows flows{-1000};
    for (double rate : rates) {
        Flows product(flows.size() + 1, 0.0);
        for (std::size_t i = 0; i < flows.size(); ++i) {
            product[i] += flows[i];
            product[i + 1] -= flows[i] * (1 + rate);
        }
        flows = product;
    }
    return flows;
}

/// The sum in extended precision by the definition.
long double valueAt(const Flows& flows, const std::vector<Date>& dates, long double rate)
{
    long double total = 0;
    for (std::size_t i = 0; i < flows.size(); ++i)
        total += flows[i] * std::pow(1 + rate, -static_cast<long double>(daysBetween(dates.front(), dates[i])) / 365);
    return total;
}

} // namespace

Q_DECLARE_METATYPE(Flows)
Q_DECLARE_METATYPE(std::vector<Date>)

class XnpvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedValues_data();
    void publishedValues();
    void publishedRates_data();
    void publishedRates();
    void rootsAtTheEdges_data();
    void rootsAtTheEdges();
    void everyRootOfAPolynomial_data();
    void everyRootOfAPolynomial();
    void rootsThatFallTogether_data();
    void rootsThatFallTogether();
    void roundingIsNotAFlow();
    void valueIsZeroAtEachRoot();
    void rootsAreThoseOfAFineScan();
    void rootsDoNotDependOnScaleSignOrOrder();
    void discountFactorsAreThoseOfTheDefinition_data();
    void discountFactorsAreThoseOfTheDefinition();
    void discountAndCompoundCancel();
    void refusesWhatHasNoMeaning();
    void amountsNearTheLargestDouble();
};

void XnpvTest::publishedValues_data()
{
    QTest::addColumn<Flows>("flows");
    QTest::addColumn<std::vector<Date>>("dates");
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("tolerance");

    const Flows excel{-10000, 2750, 4250, 3250, 2750};
    QTest::newRow("Excel XNPV help page") // Microsoft, XNPV function
        << excel << dated({"2008-01-01", "2008-03-01", "2008-10-30", "2009-02-15", "2009-04-01"}) << 0.09 << 2086.6476
        << 5e-5;
    QTest::newRow("DAX XNPV help page") // Microsoft, DAX reference, XNPV
        << excel << dated({"2014-01-01", "2014-03-01", "2014-10-30", "2015-02-15", "2015-04-01"}) << 0.09 << 2089.5016
        << 5e-5;
    QTest::newRow("LibreOffice XNPV help page") // the page's example; 2001-02-01 is printed there as 01-02
        << Flows{-10000, 2000, 2500, 5000, 1000}
        << dated({"2001-01-01", "2001-02-01", "2001-03-15", "2001-05-12", "2001-08-10"}) << 0.06 << 323.02 << 5e-3;
    QTest::newRow("ClickHouse financialNetPresentValueExtended") // ClickHouse documentation
        << Flows{-10000, 5750, 4250, 3250} << dated({"2020-01-01", "2020-03-01", "2020-10-30", "2021-02-15"}) << 0.10
        << 2506.579458169746 << 1e-9;

    // de Neufville and Geltner, base case: net 50 growing 2% a year for ten years, then sold at 5% of the next year's.
    Flows building{0};
    for (int year = 0; year < 10; ++year)
        building.push_back(50 * std::pow(1.02, year));
    building.back() += 1218.99;
    QTest::newRow("de Neufville and Geltner, base case") << building << yearly(11) << 0.07 << 1000.0 << 5e-3;

    QTest::newRow("rate 0 is the sum") << Flows{-3, 5, 7} << yearly(3) << 0.0 << 9.0 << 1e-12;
    QTest::newRow("no flows") << Flows{} << std::vector<Date>{} << 0.1 << 0.0 << 0.0;
    QTest::newRow("a negative rate compounds") << Flows{0, 1} << yearly(2) << -0.5 << 2.0 << 1e-12;
}

void XnpvTest::publishedValues()
{
    QFETCH(Flows, flows);
    QFETCH(std::vector<Date>, dates);
    QFETCH(double, rate);
    QFETCH(double, value);
    QFETCH(double, tolerance);
    COMPARE_NEAR(xnpv(flows, dates, rate, dates.empty() ? day("2026-01-01") : dates.front()), value, tolerance);
}

void XnpvTest::publishedRates_data()
{
    QTest::addColumn<Flows>("flows");
    QTest::addColumn<std::vector<Date>>("dates");
    QTest::addColumn<Flows>("rates");
    QTest::addColumn<double>("tolerance");

    QTest::newRow("Excel XIRR help page, exact to ten digits")
        << Flows{-10000, 2750, 4250, 3250, 2750}
        << dated({"2008-01-01", "2008-03-01", "2008-10-30", "2009-02-15", "2009-04-01"}) << Flows{0.3733625335}
        << 5e-11;
    QTest::newRow("LibreOffice XIRR help page")
        << Flows{-10000, 2000, 2500, 5000, 1000}
        << dated({"2001-01-01", "2001-02-01", "2001-03-15", "2001-05-12", "2001-08-10"}) << Flows{0.1828} << 5e-5;
    QTest::newRow("ClickHouse financialInternalRateOfReturnExtended")
        << Flows{-10000, 5750, 4250, 3250} << dated({"2020-01-01", "2020-03-01", "2020-10-30", "2021-02-15"})
        << Flows{0.6342972615260243} << 1e-12;
    const Flows business{-70000, 12000, 15000, 18000, 21000, 26000};
    QTest::newRow("Excel IRR help page, five years") << business << yearly(6) << Flows{0.0866309} << 5e-8;
    QTest::newRow("Excel IRR help page, four years")
        << Flows(business.begin(), business.begin() + 5) << yearly(5) << Flows{-0.0212448} << 5e-8;
    QTest::newRow("Excel IRR help page, two years")
        << Flows(business.begin(), business.begin() + 3) << yearly(3) << Flows{-0.4435069} << 5e-8;
    QTest::newRow("ClickHouse IRR, an annuity")
        << Flows{-100000, 25000, 25000, 25000, 25000, 25000} << yearly(6) << Flows{0.07930826} << 5e-9;
    QTest::newRow("ClickHouse IRR, two equal flows") << Flows{-100, 60, 60} << yearly(3) << Flows{0.13066239} << 5e-9;
    QTest::newRow("ClickHouse IRR, four flows")
        << Flows{-100, 39, 59, 55, 20} << yearly(5) << Flows{0.28094842} << 5e-9;
    QTest::newRow("no real root, a known trap of XIRR")
        << Flows{-10000, 10000, -10000, 5} << dated({"2010-01-15", "2010-04-16", "2010-07-16", "2010-10-15"}) << Flows{}
        << 0.0;
    QTest::newRow("two roots") << Flows{-100, 230, -132} << yearly(3) << Flows{0.10, 0.20} << 1e-10;
    QTest::newRow("inflows alone") << Flows{1, 2, 3} << yearly(3) << Flows{} << 0.0;
    QTest::newRow("outflows alone") << Flows{-1, -2, 0} << yearly(3) << Flows{} << 0.0;
    QTest::newRow("zeros alone") << Flows{0, 0} << yearly(2) << Flows{} << 0.0;
    QTest::newRow("one flow") << Flows{-1} << yearly(1) << Flows{} << 0.0;
    QTest::newRow("no flows") << Flows{} << yearly(0) << Flows{} << 0.0;
    QTest::newRow("both signs on one day, not netting out")
        << Flows{-1, 2} << after(day("2026-01-01"), {0, 0}) << Flows{} << 0.0;
}

void XnpvTest::publishedRates()
{
    QFETCH(Flows, flows);
    QFETCH(std::vector<Date>, dates);
    QFETCH(Flows, rates);
    QFETCH(double, tolerance);
    const Flows roots = xirrRoots(flows, dates);
    QCOMPARE(roots.size(), rates.size());
    for (std::size_t i = 0; i < rates.size(); ++i)
        COMPARE_NEAR(roots[i], rates[i], tolerance);
}

void XnpvTest::rootsAtTheEdges_data()
{
    // "every rate in (-0.99, 100]", docs/file-format.md section 8: a flow and what comes back a year later.
    QTest::addColumn<double>("back");
    QTest::addColumn<Flows>("rates");
    QTest::newRow("100 is inside") << 101.0 << Flows{100};
    QTest::newRow("just under 100") << 100.9 << Flows{99.9};
    QTest::newRow("above 100") << 101.1 << Flows{};
    QTest::newRow("-0.99 is outside") << 0.01 << Flows{};
    QTest::newRow("just above -0.99") << 0.0101 << Flows{-0.9899};
    QTest::newRow("below -0.99") << 0.0099 << Flows{};
    QTest::newRow("0, money back") << 1.0 << Flows{0};
}

void XnpvTest::rootsAtTheEdges()
{
    QFETCH(double, back);
    QFETCH(Flows, rates);
    const Flows roots = xirrRoots(Flows{-1, back}, yearly(2));
    QCOMPARE(roots.size(), rates.size());
    if (!rates.empty())
        COMPARE_NEAR(roots[0], rates[0], 1e-10 * std::max(1.0, rates[0]));
}

void XnpvTest::everyRootOfAPolynomial_data()
{
    QTest::addColumn<Flows>("rates");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("one") << Flows{0.07} << 1e-12;
    QTest::newRow("three") << Flows{-0.5, 0.0, 0.5} << 1e-10;
    QTest::newRow("four") << Flows{0.05, 0.10, 0.20, 0.40} << 1e-8;
    QTest::newRow("far apart") << Flows{-0.98, 0.1, 99} << 1e-8;
    QTest::newRow("a basis point apart") << Flows{0.10, 0.1001} << 1e-9;
    QTest::newRow("six") << Flows{-0.9, -0.5, 0.0, 0.5, 2, 10} << 1e-7;
}

void XnpvTest::everyRootOfAPolynomial()
{
    QFETCH(Flows, rates);
    QFETCH(double, tolerance);
    const Flows flows = flowsWithRates(rates);
    Flows roots;
    QVERIFY_THROWS_NO_EXCEPTION(roots = xirrRoots(flows, yearly(flows.size())));
    QCOMPARE(roots.size(), rates.size());
    for (std::size_t i = 0; i < rates.size(); ++i)
        COMPARE_NEAR(roots[i], rates[i], tolerance * std::max(1.0, std::abs(rates[i])));
}

void XnpvTest::rootsThatFallTogether_data()
{
    // Rounding moves such a root, and may split it, by about a root of the doubles' precision.
    QTest::addColumn<Flows>("flows");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("atMost");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("touching zero at 10%") << Flows{-100, 220, -121} << 0.10 << 2 << 1e-6;
    QTest::newRow("touching zero at 0%") << Flows{-1, 2, -1} << 0.0 << 2 << 1e-6;
    QTest::newRow("three at 10%") << flowsWithRates({0.1, 0.1, 0.1}) << 0.10 << 3 << 1e-4;
}

void XnpvTest::rootsThatFallTogether()
{
    QFETCH(Flows, flows);
    QFETCH(double, rate);
    QFETCH(int, atMost);
    QFETCH(double, tolerance);
    Flows roots;
    QVERIFY_THROWS_NO_EXCEPTION(roots = xirrRoots(flows, yearly(flows.size())));
    QVERIFY(!roots.empty());
    for (double root : roots)
        COMPARE_NEAR(root, rate, tolerance);
    QVERIFY2(roots.size() <= static_cast<std::size_t>(atMost), qPrintable(QString::number(roots.size())));
}

void XnpvTest::roundingIsNotAFlow()
{
    // The outflow is 1e-13 of the largest, as a difference of equal sums leaves it.
    QVERIFY(xirrRoots(Flows{1e9, 1e9, -1e-4}, yearly(3)).empty());
    QCOMPARE(xirrRoots(Flows{-1e9, 1.1e9, -1e-4}, yearly(3)).size(), std::size_t{1});
}

void XnpvTest::valueIsZeroAtEachRoot()
{
    Random random(365);
    int found = 0;
    for (int i = 0; i < 400; ++i) {
        Flows flows;
        Days days;
        const int count = random.whole(2, 120);
        for (int j = 0; j < count; ++j) {
            flows.push_back(random.real(-1, 1) * std::pow(10, random.whole(0, 6)));
            days.push_back(j * 30 + random.whole(0, 29));
        }
        const auto dates = after(random.date(), days);
        const Flows roots = xirrRoots(flows, dates);
        QVERIFY(std::is_sorted(roots.begin(), roots.end()));
        for (double root : roots) {
            QVERIFY(root > -0.99 && root <= 100);
            ++found;
            Flows sizes;
            for (double flow : flows)
                sizes.push_back(std::abs(flow));
            const double scale = xnpv(sizes, dates, root, dates.front());
            COMPARE_NEAR(xnpv(flows, dates, root, dates.front()) / scale, 0.0, 1e-10);
        }
    }
    QVERIFY(found > 200);
}

void XnpvTest::rootsAreThoseOfAFineScan()
{
    Random random(40);
    std::size_t several = 0;
    for (int i = 0; i < 60; ++i) {
        Flows rates(static_cast<std::size_t>(random.whole(2, 5)));
        for (double& rate : rates)
            rate = random.real(-0.6, 3);
        Flows flows = flowsWithRates(rates); // every sign changes; then uneven dates move the roots
        Days days;
        for (std::size_t j = 0; j < flows.size(); ++j)
            days.push_back(static_cast<int>(j) * 365 + random.whole(0, 25));
        const auto dates = after(day("2026-01-01"), days);

        // Even steps of log(1 + rate), a change of sign between two of them is a root.
        constexpr int steps = 4000;
        const long double low = std::log(0.01L), high = std::log(101.0L);
        Flows scanned;
        long double before = valueAt(flows, dates, std::exp(low) - 1);
        for (int step = 1; step <= steps; ++step) {
            const long double rate = std::exp(low + (high - low) * step / steps) - 1;
            const long double value = valueAt(flows, dates, rate);
            if ((before < 0) != (value < 0))
                scanned.push_back(static_cast<double>(rate));
            before = value;
        }

        const Flows roots = xirrRoots(flows, dates);
        QVERIFY2(roots.size() == scanned.size(), qPrintable(QString::number(i)));
        for (std::size_t j = 0; j < roots.size(); ++j) // the scan names the upper end of its step, 2.3e-3 of 1 + rate
            QVERIFY(roots[j] <= scanned[j] && roots[j] > scanned[j] - 2.4e-3 * (1 + scanned[j]));
        several += roots.size() > 1;
    }
    QVERIFY(several > 5);
}

void XnpvTest::rootsDoNotDependOnScaleSignOrOrder()
{
    const Flows flows{-100, 230, -132, 1};
    const auto dates = after(day("2026-01-01"), {0, 400, 700, 1500});
    const Flows roots = xirrRoots(flows, dates);
    QVERIFY(!roots.empty());
    for (double scale : {1e-9, -1.0, 3.0, 1e9, 1e120}) {
        Flows scaled = flows;
        for (double& flow : scaled)
            flow *= scale;
        const Flows again = xirrRoots(scaled, dates);
        QCOMPARE(again.size(), roots.size());
        for (std::size_t i = 0; i < roots.size(); ++i)
            COMPARE_NEAR(again[i], roots[i], 1e-11);
    }
    const Flows backwards(flows.rbegin(), flows.rend());
    const std::vector<Date> datesBackwards(dates.rbegin(), dates.rend());
    const Flows again = xirrRoots(backwards, datesBackwards);
    QCOMPARE(again.size(), roots.size());
    for (std::size_t i = 0; i < roots.size(); ++i)
        COMPARE_NEAR(again[i], roots[i], 1e-11);
    const Flows later = xirrRoots(flows, after(day("2031-07-09"), {0, 400, 700, 1500}));
    QCOMPARE(later.size(), roots.size());
    for (std::size_t i = 0; i < roots.size(); ++i)
        COMPARE_NEAR(later[i], roots[i], 1e-11);
}

void XnpvTest::discountFactorsAreThoseOfTheDefinition_data()
{
    QTest::addColumn<std::vector<Date>>("dates");
    const auto months = monthEnds(day("2021-03-01"), 1260);
    QTest::newRow("105 years of months, before and after") << months;
    QTest::newRow("backwards") << std::vector<Date>(months.rbegin(), months.rend());
    QTest::newRow("years") << yearly(50);
    QTest::newRow("days of all kinds") << after(day("2026-01-01"), {0, 28, 29, 29, 60, 91, 119, 118, -400, 9000, 9031});
    QTest::newRow("one") << yearly(1);
    QTest::newRow("none") << yearly(0);
}

void XnpvTest::discountFactorsAreThoseOfTheDefinition()
{
    QFETCH(std::vector<Date>, dates);
    const Date valuation = day("2026-03-15");
    Random random(14);
    Flows amounts;
    for (std::size_t i = 0; i < dates.size(); ++i)
        amounts.push_back(random.real(-1, 1));
    for (double rate : {-0.5, -0.02, 0.0, 1e-9, 0.09, 0.4, 3.0, 100.0}) {
        const Flows factors = discountFactors(rate, valuation, dates);
        QCOMPARE(factors.size(), dates.size());
        long double value = 0, size = 0;
        for (std::size_t i = 0; i < dates.size(); ++i) {
            const long double years = static_cast<long double>(daysBetween(valuation, dates[i])) / 365;
            const long double exact = std::pow(1 + static_cast<long double>(rate), -years);
            // The exponent is rounded too, which shows where it is large.
            const double tolerance = 1e-14 + 3e-16 * std::abs(static_cast<double>(years) * std::log1p(rate));
            COMPARE_NEAR(static_cast<double>(factors[i] / exact), 1.0, tolerance);
            COMPARE_NEAR(factors[i] / discountFactor(rate, valuation, dates[i]), 1.0, tolerance);
            value += amounts[i] * exact;
            size += std::abs(amounts[i] * exact);
        }
        QCOMPARE(xnpv(amounts, dates, rate, valuation), presentValue(amounts, factors));
        COMPARE_NEAR(presentValue(amounts, factors), static_cast<double>(value), 1e-13 * static_cast<double>(size));
    }
}

void XnpvTest::discountAndCompoundCancel()
{
    Random random(3);
    for (int i = 0; i < 500; ++i) {
        Flows flows;
        Days days;
        for (int j = 0; j < 12; ++j) {
            flows.push_back(random.real(0, 1000));
            days.push_back(random.whole(-2000, 4000));
        }
        const Date valuation = day("2026-01-01");
        const auto dates = after(valuation, days);
        const double rate = random.real(-0.5, 2);
        const double value = xnpv(flows, dates, rate, valuation);
        const int shift = random.whole(-1000, 1000);
        const double moved = xnpv(flows, dates, rate, valuation + std::chrono::days{shift});
        COMPARE_NEAR(moved / (value * std::pow(1 + rate, shift / 365.0)), 1.0, 1e-12);
        // Flows that all lie ahead are worth less at a higher rate.
        for (int& d : days)
            d = std::abs(d) + 1;
        const auto ahead = after(valuation, days);
        QVERIFY(xnpv(flows, ahead, rate + 0.01, valuation) < xnpv(flows, ahead, rate, valuation));
    }
}

void XnpvTest::amountsNearTheLargestDouble()
{
    for (double scale : {1e290, 1e300, 1.2e306}) { // sums of these overflow before the flows do
        const Flows roots = xirrRoots(Flows{-100 * scale, 60 * scale, 60 * scale}, yearly(3));
        QCOMPARE(roots.size(), std::size_t{1});
        COMPARE_NEAR(roots[0], 0.13066239, 5e-9);
    }
}

void XnpvTest::refusesWhatHasNoMeaning()
{
    const Flows two{-1, 2};
    const Date valuation = day("2026-01-01");
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, xnpv(two, yearly(3), 0.1, valuation));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, xnpv(two, yearly(1), 0.1, valuation));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, xnpv(two, yearly(2), -1.0, valuation));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, xnpv(two, yearly(2), -1.5, valuation));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, discountFactors(-1.0, valuation, yearly(2)));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, presentValue(two, Flows{1}));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, xirrRoots(two, yearly(3)));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, xirrRoots(two, yearly(0)));
    QVERIFY(std::isfinite(xnpv(two, yearly(2), -0.999, valuation)));
}

QTEST_APPLESS_MAIN(XnpvTest)
#include "xnpv_test.moc"
