// A simulation against closed forms: what its mean, spread and probabilities have to be.

#include "tests/model/simulation_test_support.h"

#include "model/simulation/random_numbers.h"

#include <QtTest>

using namespace rackrent;
using test::oneLease;
using test::simulated;

namespace {

constexpr double daysPerYear = 365.25;
constexpr double fullRent = 60'000;

/// What the day that is so many days after the start pays.
double dayRent(int offset) { return 1000.0 / daysInMonth(test::day("2026-01-01") + std::chrono::days{offset}); }

const int leaseDays = daysBetween(test::day("2026-01-01"), test::day("2030-12-31")) + 1;

Json noticeable(double probability)
{
    Json document = oneLease();
    document["contracts"][0]["termination"] = {
        {"by", "tenant"}, {"earliest_notice", "2026-01-01"}, {"notice_days", 0}, {"annual_probability", probability}};
    return document;
}

SimulationRequest request(int paths, std::uint64_t seed = 1)
{
    SimulationRequest asked;
    asked.paths = paths;
    asked.seed = seed;
    return asked;
}

Json scaledRent(const char* distribution)
{
    Json document = oneLease();
    document["simulation"]["drivers"] = Json::array({test::driver("/contracts/c/rent/rate", "scale", distribution)});
    return document;
}

} // namespace

class SimulationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreThoseOfTheReference();
    void aNormalDriverGoesThroughALinearMetric();
    void noticeComesAfterAnExponentialTime();
    void capitalIsPaidBackUnlessNoticeComesFirst();
    void defaultEndsTheRent();
    void renewalByChanceHasTheMeanOfTheWeights();
    void randomPathsHaveTheirCurveAsMean();
    void driversMoveTogether();
    void meansAreWithinFourStandardErrors_data();
    void meansAreWithinFourStandardErrors();
    void theQuasiRandomErrorFallsFaster();
};

// Random123's own known answers (kat_vectors, philox4x32 with 10 rounds): of the counter and key of zeros, 6627e8d5
// e169c58d bc57ac4c 9b00dbd8, of which the first two are taken.
void SimulationTest::numbersAreThoseOfTheReference()
{
    QCOMPARE(uniformOf(0), 0x1p-53);
    QCOMPARE(uniformOf(~std::uint64_t{0}), 1 - 0x1p-53);
    QVERIFY(randomBits(1, 2, RandomStream::Driver, 3) != randomBits(1, 2, RandomStream::Notice, 3));
    QVERIFY(randomBits(1, 2, RandomStream::Driver, 3) != randomBits(1, 3, RandomStream::Driver, 3));
    QVERIFY(randomBits(1, 2, RandomStream::Driver, 3) != randomBits(2, 2, RandomStream::Driver, 3));
    QCOMPARE(randomBits(0, 0, static_cast<RandomStream>(0), 0), 0xe169c58d6627e8d5U);
}

void SimulationTest::aNormalDriverGoesThroughALinearMetric()
{
    const auto found = simulated(scaledRent(R"({"kind": "normal", "mean": 1.1, "sd": 0.2})"), request(40'000));
    const Distributed& npv = found.metric("npv").distributed;
    QVERIFY(std::abs(npv.moments.mean - 1.1 * fullRent) < 4 * npv.moments.standardError);
    COMPARE_NEAR(npv.moments.sd, 0.2 * fullRent, 0.02 * 0.2 * fullRent); // its own error is 1 in 280
    COMPARE_NEAR(npv.moments.standardError, npv.moments.sd / 200, 1e-9 * npv.moments.sd);
    COMPARE_NEAR(*npv.percentiles[4], 1.1 * fullRent, 0.02 * fullRent);                  // the median
    COMPARE_NEAR(*npv.percentiles[7], (1.1 + 0.2 * 1.6449) * fullRent, 0.02 * fullRent); // 95%
    // Mean of the lowest 5% of a normal distribution: mean - sd x density(1.6449) / 5%.
    COMPARE_NEAR(*npv.expectedShortfall, (1.1 - 0.2 * 2.0627) * fullRent, 0.02 * fullRent);
    COMPARE_NEAR(found.summary.factors.at(0).correlations.at(0), 1.0, 1e-9);
    QCOMPARE(npv.belowZero, 0.0);
}

/// The mean over all days of what they pay, by the chance that they are paid for.
void SimulationTest::noticeComesAfterAnExponentialTime()
{
    double expected = 0;
    for (int day = 0; day < leaseDays; ++day)
        expected += dayRent(day) * std::pow(0.7, day / daysPerYear);
    const auto found = simulated(noticeable(0.3), request(40'000));
    const Moments& npv = found.metric("npv").distributed.moments;
    QVERIFY2(std::abs(npv.mean - expected) < 4 * npv.standardError,
             qPrintable(QString::number(npv.mean) + " against " + QString::number(expected)));
}

void SimulationTest::capitalIsPaidBackUnlessNoticeComesFirst()
{
    Json document = noticeable(0.3);
    const double capital = 12'500;
    document["facilities"][0]["capital"] =
        Json::parse(R"([{"category": "gpu", "amount": 12500, "spend": {"start": "2025-12-01", "months": 1}}])");
    int needed = 0; // days after the first that have to be paid for
    for (double sum = dayRent(0); sum < capital - 1e-6; sum += dayRent(needed))
        ++needed;
    const double chance = std::pow(0.7, needed / daysPerYear);
    const auto found = simulated(document, request(40'000));
    const SimulatedMetric& payback = found.metric("payback_rent_months");
    const double error = std::sqrt(chance * (1 - chance) / 40'000);
    QCOMPARE(payback.paidBackBy[11], 0.0);
    QVERIFY(std::abs(payback.paidBackBy[12] - chance) < 4 * error); // in the middle of the thirteenth month
    QCOMPARE(payback.paidBackBy[59], payback.paidBackBy[12]);
    QCOMPARE(static_cast<double>(payback.distributed.missing), std::round(40'000 * (1 - payback.paidBackBy[59])));
    QVERIFY(!payback.distributed.percentiles[7].has_value()); // 95%: never
    COMPARE_NEAR(*payback.distributed.percentiles[4], 12.5, 1e-9);
    QVERIFY(std::abs(found.metric("npv").distributed.belowZero - (1 - chance)) < 4 * error);
}

void SimulationTest::defaultEndsTheRent()
{
    Json document = oneLease();
    document["contracts"][0]["credit"] = {{"annual_default_probability", 0.2}};
    document["simulation"]["events"] = {{"default_recovery_months", 6}};
    double expected = 0;
    for (int day = 0; day < leaseDays; ++day)
        expected += dayRent(day) * std::pow(0.8, day / daysPerYear);
    // Six months' rent wherever the last day paid is before the end.
    expected += 6000 * (1 - std::pow(0.8, (leaseDays - 1) / daysPerYear));
    const auto found = simulated(document, request(40'000));
    const Moments& npv = found.metric("npv").distributed.moments;
    QVERIFY(std::abs(npv.mean - expected) < 4 * npv.standardError);
    document["simulation"]["events"] = {{"default", false}};
    const auto without = simulated(document, request(10));
    COMPARE_NEAR(without.metric("npv").distributed.moments.mean, fullRent, 1e-6);
    QCOMPARE(without.metric("npv").distributed.moments.sd, 0.0);
}

/// Without downtime a weight and a chance differ in spread alone.
void SimulationTest::renewalByChanceHasTheMeanOfTheWeights()
{
    Json document = oneLease();
    document["contracts"][0]["end"] = "2026-12-31";
    document["curves"] =
        Json::parse(R"({"m": {"points": [{"date": "2026-01-01", "value": 900}], "growth_after": 0.1}})");
    document["contracts"][0]["after_expiry"] = Json::parse(
        R"({"renewal_probability": 0.6, "downtime_months": 0, "term_months": 12, "market_rent": "m",
            "renewal_fraction_of_market": 0.5})");
    const auto found = simulated(document, request(20'000));
    const SimulatedMetric& npv = found.metric("npv");
    QVERIFY(npv.distributed.moments.sd > 0.01 * npv.reference);
    QVERIFY(std::abs(npv.distributed.moments.mean - npv.reference) < 4 * npv.distributed.moments.standardError);
}

void SimulationTest::randomPathsHaveTheirCurveAsMean()
{
    const MonthGrid grid = test::grid("2026-01-01", 36);
    const Curve curve{"m", {{test::day("2026-01-01"), 100}}, Interpolation::Step, 0.05};
    for (const MarketPath& path : {MarketPath{0, 0.3, 0, 0}, MarketPath{0, 0.3, 1.5, -0.2}}) {
        std::vector<double> last;
        std::vector<double> normals(36);
        for (std::uint64_t i = 0; i < 20'000; ++i) {
            for (std::uint32_t month = 0; month < 36; ++month)
                normals[month] = normalQuantile(uniform(3, i, RandomStream::Market, 0, month));
            last.push_back(withMarketPath(curve, path, grid, test::day("2026-01-01"), normals).points.back().value);
        }
        const Date day = test::day("2028-12-01");
        const double years = daysBetween(test::day("2026-01-01"), day) / daysPerYear;
        const double expected = 100 * std::pow(1.05, 35 / 12.0) * std::pow(1 + path.drift, years);
        const Moments found = moments(last);
        QVERIFY(std::abs(found.mean - expected) < 4 * found.standardError);
        // Var(log) of an Ornstein-Uhlenbeck process; of a Wiener process without reversion.
        const double variance = path.reversion > 0
                                    ? 0.09 * (1 - std::exp(-2 * path.reversion * 35 / 12.0)) / (2 * path.reversion)
                                    : 0.09 * 35 / 12.0;
        COMPARE_NEAR(found.sd / found.mean, std::sqrt(std::expm1(variance)), 0.05 * std::sqrt(variance));
    }
}

void SimulationTest::driversMoveTogether()
{
    Json document = scaledRent(R"({"kind": "normal", "mean": 1, "sd": 0.1})");
    document["simulation"]["drivers"].push_back(
        test::driver("/valuation/discount_rate", "set", R"({"kind": "uniform", "low": 0, "high": 0.1})"));
    document["simulation"]["correlations"] = Json::parse(R"([{"a": 0, "b": 1, "rho": -0.7}])");
    const Simulation simulation(test::checked(document), {}, request(20'000));
    Drawer::Stream stream(simulation.drawer());
    std::vector<double> rents, rates;
    for (std::uint64_t path = 0; path < 20'000; ++path) {
        const PathDraw& draw = stream.draw(path);
        rents.push_back(draw.ranks[0]);
        rates.push_back(draw.values[1]);
    }
    // Spearman's correlation under a Gaussian copula: 6 / pi x arcsin(rho / 2).
    const double expected = 6 / std::acos(-1.0) * std::asin(-0.35);
    COMPARE_NEAR(rankCorrelation(ranksOf(rents), rankedValues(rates, false)), expected, 0.02);
}

/// Of a thousand seeds at most one is further off than four standard errors, which one in 16,000 is for a normal mean.
void SimulationTest::meansAreWithinFourStandardErrors_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<double>("expected");
    const auto row = [](const char* name, const Json& document, double expected) {
        QTest::newRow(name) << QString::fromStdString(document.dump()) << expected;
    };
    row("a driver", scaledRent(R"({"kind": "triangular", "low": 0.5, "mode": 0.8, "high": 1.4})"),
        (0.5 + 0.8 + 1.4) / 3 * fullRent);
    row("a lognormal driver", scaledRent(R"({"kind": "lognormal", "mean": 1.1, "sd": 0.2})"), 1.1 * fullRent);
    const auto untilEvent = [](double probability) { // a day is paid when nothing has happened before it
        double sum = 0;
        for (int day = 0; day < leaseDays; ++day)
            sum += dayRent(day) * std::pow(1 - probability, day / daysPerYear);
        return sum;
    };
    row("notice", noticeable(0.3), untilEvent(0.3));
    Json defaulting = oneLease();
    defaulting["contracts"][0]["credit"] = {{"annual_default_probability", 0.2}};
    row("default", defaulting, untilEvent(0.2));
    Json late = oneLease();
    late["simulation"]["drivers"] =
        Json::array({test::driver("/contracts/c/start", "add", R"({"kind": "empirical", "values": [0, 31, 59]})")});
    row("a date", late, fullRent - 1000);
}

void SimulationTest::meansAreWithinFourStandardErrors()
{
    QFETCH(QString, document);
    QFETCH(double, expected);
    int within = 0;
    constexpr int seeds = 1000;
    const CheckedDocument checked = test::checked(Json::parse(document.toStdString()));
    for (int seed = 0; seed < seeds; ++seed) {
        const Simulation simulation(checked, {}, request(256, static_cast<std::uint64_t>(seed)));
        const Moments found = moments(simulation.run().values[0]);
        within += std::abs(found.mean - expected) < 4 * found.standardError ? 1 : 0;
    }
    QVERIFY2(within >= 999, qPrintable(QString::number(within)));
}

/// The root mean square error of the mean over seeds, at few and at sixteen times as many paths.
void SimulationTest::theQuasiRandomErrorFallsFaster()
{
    Json document = scaledRent(R"({"kind": "triangular", "low": 0.5, "mode": 0.8, "high": 1.4})");
    document["simulation"]["drivers"].push_back(
        test::driver("/valuation/discount_rate", "set", R"({"kind": "uniform", "low": 0, "high": 0.1})"));
    const CheckedDocument checked = test::checked(document);
    const auto mean = [&checked](int paths, std::uint64_t seed, Sampling sampling) {
        SimulationRequest asked = request(paths, seed);
        asked.sampling = sampling;
        return moments(Simulation(checked, {}, asked).run().values[0]).mean;
    };
    const double exact = mean(1 << 17, 99, Sampling::QuasiRandom);
    const auto error = [&](int paths, Sampling sampling) {
        constexpr std::uint64_t seeds = 12;
        double squares = 0;
        for (std::uint64_t seed = 1; seed <= seeds; ++seed)
            squares += std::pow(mean(paths, seed, sampling) - exact, 2);
        return std::sqrt(squares / static_cast<double>(seeds));
    };
    const double random = error(1024, Sampling::Random) / error(16'384, Sampling::Random);
    const double quasi = error(1024, Sampling::QuasiRandom) / error(16'384, Sampling::QuasiRandom);
    QVERIFY2(quasi > 1.5 * random, qPrintable(QString("%1 against %2").arg(quasi).arg(random)));
    QVERIFY(error(16'384, Sampling::QuasiRandom) < 0.2 * error(16'384, Sampling::Random));
}

QTEST_APPLESS_MAIN(SimulationTest)
#include "simulation_test.moc"
