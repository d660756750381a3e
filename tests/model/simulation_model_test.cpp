// The quick way to evaluate paths finds what the whole computation finds; any number of threads and shards the same
// bits; what is not valid, does not exist or is stopped is counted and said.

#include "tests/model/simulation_test_support.h"

#include "model/portfolio/metric_table.h"

#include <QtTest>

#include <fstream>
#include <limits>

using namespace rackrent;
using test::driver;
using test::oneLease;
using test::simulated;

namespace {

Json sample(const char* name)
{
    std::ifstream file(std::string(RACKRENT_SOURCE_DIR "/resources/samples/") + name);
    return Json::parse(file);
}

std::vector<std::string> allMetrics()
{
    std::vector<std::string> keys;
    for (const MetricRow& row : metricTable())
        if (isSimulated(row))
            keys.emplace_back(row.key);
    return keys;
}

/// The project of the tests that uses most of the format, with drivers everywhere.
Json crowded()
{
    Json document = Json::parse(test::smallProjectText);
    document["contracts"][0].erase("ends_early");
    document["contracts"][0]["credit"] = {{"annual_default_probability", 0.2}};
    document["contracts"][0]["termination"]["annual_probability"] = 0.5;
    const char* around = R"({"kind": "normal", "mean": 1, "sd": 0.1})";
    document["simulation"] = {{"paths", 400},
                              {"seed", 5},
                              {"events", {{"default_recovery_months", 2}}},
                              {"drivers", Json::array()},
                              {"correlations", Json::parse(R"([{"a": 0, "b": 1, "rho": 0.4}])")}};
    for (const char* path :
         {"/contracts/acme/rent/rate", "/contracts/beta/rent/rate", "/facilities/hall/capital/0/amount",
          "/facilities/hall/power/price_per_mwh", "/facilities/hall/operating_costs/0/rate",
          "/curves/market/points/1/value", "/loans/senior/rate", "/corporate/general_and_administrative_per_month"})
        document["simulation"]["drivers"].push_back(driver(path, "scale", around));
    document["simulation"]["drivers"].push_back(
        driver("/valuation/discount_rate", "set", R"({"kind": "pert", "low": 0.05, "mode": 0.08, "high": 0.15})"));
    return document;
}

/// The same with a random path around the market rent and a draw of a right.
Json wandering()
{
    Json document = crowded();
    document["simulation"]["market"] = Json::parse(R"([{"curve": "market", "volatility": 0.2, "reversion": 0.3}])");
    document["simulation"]["drivers"].push_back(driver("/contracts/acme/termination/annual_probability", "set",
                                                       R"({"kind": "uniform", "low": 0.1, "high": 0.9})"));
    return document;
}

Json products()
{
    Json document = oneLease();
    Json& lease = document["contracts"][0];
    lease["ramp"] = Json::parse(R"([{"months": 12, "fraction": 0.5}])");
    lease["rent"] = Json::parse(R"({"basis": "per_gpu_hour", "rate": 2, "utilisation": 0.8})");
    lease["capacity"]["gpus"] = 100;
    lease["termination"] = Json::parse(R"({"by": "tenant", "earliest_notice": "2026-06-17", "notice_days": 45,
        "fee": 1000, "fee_months": 2, "annual_probability": 0.4})");
    document["facilities"][0]["power"] = {{"price_per_mwh", 60}};
    document["facilities"][0]["capital"] =
        Json::parse(R"([{"category": "gpu", "amount": 3000000, "spend": {"start": "2025-06-01", "months": 10}}])");
    document["simulation"]["drivers"] = Json::array(
        {driver("/contracts/c/rent/rate", "scale", R"({"kind": "lognormal", "mean": 1, "sd": 0.3})"),
         driver("/contracts/c/rent/utilisation", "set", R"({"kind": "uniform", "low": 0.5, "high": 1})"),
         driver("/contracts/c/ramp/0/fraction", "set", R"({"kind": "triangular", "low": 0, "mode": 0.5, "high": 1})"),
         driver("/facilities/f/capital/0/amount", "add", R"({"kind": "empirical", "values": [0, 100000, 900000]})")});
    return document;
}

QString difference(const SimulationSample& quick, const SimulationSample& slow)
{
    constexpr double within = 1e-9;
    if (quick.refused != slow.refused)
        return QStringLiteral("other paths are refused");
    for (std::size_t metric = 0; metric < slow.values.size(); ++metric) {
        double scale = 0;
        for (const double value : slow.values[metric])
            if (!std::isnan(value))
                scale = std::max(scale, std::abs(value));
        for (std::size_t i = 0; i < slow.count; ++i) {
            const double a = quick.values[metric][i], b = slow.values[metric][i];
            if (std::isnan(a) != std::isnan(b) || std::abs(a - b) > within * scale)
                return QStringLiteral("%1 of path %2: %3 against %4")
                    .arg(QString::fromStdString(slow.metrics[metric]))
                    .arg(i)
                    .arg(a, 0, 'g', 17)
                    .arg(b, 0, 'g', 17);
        }
    }
    return {};
}

SimulationRequest request(int paths)
{
    SimulationRequest asked;
    asked.paths = paths;
    return asked;
}

} // namespace

class SimulationModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theQuickWayFindsTheSame_data();
    void theQuickWayFindsTheSame();
    void commonDriversGoTheQuickWay();
    void threadsDoNotMatter();
    void shardsJoinToTheWhole();
    void shardsThatDoNotBelongTogetherAreRefused();
    void whatIsNotValidCountsNowhere();
    void wholeNumbersAreRounded();
    void whatDoesNotExistIsCounted();
    void aRunCanBeStopped();
    void aDriverThatAScenarioTakesAwayHasNoEffect();
    void bytesThatAreNoShardAreRefused();
};

void SimulationModelTest::theQuickWayFindsTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<int>("paths");
    const auto row = [](const char* name, const Json& document, const char* scenario, int paths) {
        QTest::newRow(name) << QString::fromStdString(document.dump()) << QString(scenario) << paths;
    };
    const Json colossus = sample("colossus.rackrent");
    row("Colossus", colossus, "", 500);
    for (const char* scenario : {"article", "with-reflection", "first-exit", "first-exit-180", "first-exit-relet"})
        row(scenario, colossus, scenario, 100);
    row("a product of drivers", products(), "", 500);
    row("drivers everywhere", crowded(), "", 400);
    row("random paths and drawn rights", wandering(), "", 400);
    row("300 contracts", sample("reit-300.rackrent"), "", 12);
    Json quiet = sample("reit-300.rackrent");
    quiet["simulation"]["drivers"] =
        Json::array({driver("/contracts/3/rent/rate", "scale", R"({"kind": "normal", "mean": 1, "sd": 0.1})"),
                     driver("/valuation/exit/cap_rate", "set", R"({"kind": "uniform", "low": 0.05, "high": 0.08})")});
    quiet["simulation"]["correlations"] = Json::array();
    row("300 contracts, one of them driven", quiet, "", 12);
}

void SimulationModelTest::theQuickWayFindsTheSame()
{
    QFETCH(QString, text);
    QFETCH(QString, scenario);
    QFETCH(int, paths);
    const Json document = Json::parse(text.toStdString());
    SimulationRequest asked = request(paths);
    for (const auto& metrics : {standardMetrics(), allMetrics()}) {
        asked.metrics = metrics;
        asked.wholeEngine = false;
        const auto quick = simulated(document, asked, scenario.toStdString());
        asked.wholeEngine = true;
        const auto slow = simulated(document, asked, scenario.toStdString());
        const QString fault = difference(quick.sample, slow.sample);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        // A value beside an edge may count in the next bin.
        for (const auto fan : {&SimulationSample::cumulativeCash, &SimulationSample::rent}) {
            const auto& a = quick.sample.*fan;
            const auto& b = slow.sample.*fan;
            for (std::size_t month = 0; month < b.months(); ++month)
                COMPARE_NEAR(a.quantile(month, 0.5), b.quantile(month, 0.5),
                             2.0 / FanCounts::bins * (b.high()[month] - b.low()[month]) +
                                 1e-9 * std::abs(b.high()[month]));
        }
    }
}

void SimulationModelTest::commonDriversGoTheQuickWay()
{
    QVERIFY(simulated(sample("colossus.rackrent"), request(10)).method.ends_with(" 0 computed anew for each path"));
    QVERIFY(simulated(products(), request(10)).method.ends_with(" 0 computed anew for each path"));
}

void SimulationModelTest::threadsDoNotMatter()
{
    for (const Json& document : {wandering(), sample("colossus.rackrent")}) {
        SimulationRequest asked = request(1500);
        asked.threads = 1;
        const std::string one = sampleBytes(simulated(document, asked).sample);
        for (const int threads : {2, 5}) {
            asked.threads = threads;
            QVERIFY(sampleBytes(simulated(document, asked).sample) == one);
        }
    }
}

void SimulationModelTest::shardsJoinToTheWhole()
{
    for (const Sampling sampling : {Sampling::Random, Sampling::QuasiRandom}) {
        SimulationRequest asked = request(1000);
        asked.sampling = sampling;
        const std::string whole = sampleBytes(simulated(crowded(), asked).sample);
        std::vector<SimulationSample> shards;
        asked.shards = 7;
        for (const std::uint64_t shard : {3, 1, 7, 2, 6, 5, 4}) {
            asked.shard = shard;
            const ReadSample read = readSample(sampleBytes(Simulation(test::checked(crowded()), {}, asked).run()));
            QVERIFY2(read.fault.empty(), read.fault.c_str());
            shards.push_back(read.sample);
        }
        const JoinedSample all = joined(shards);
        QVERIFY2(all.fault.empty(), all.fault.c_str());
        QVERIFY(sampleBytes(all.sample) == whole);
    }
}

void SimulationModelTest::shardsThatDoNotBelongTogetherAreRefused()
{
    SimulationRequest asked = request(100);
    asked.shards = 2;
    const SimulationSample first = Simulation(test::checked(crowded()), {}, asked).run();
    asked.shard = 2;
    const SimulationSample second = Simulation(test::checked(crowded()), {}, asked).run();
    asked.seed = 6;
    const SimulationSample other = Simulation(test::checked(crowded()), {}, asked).run();
    QVERIFY(joined({first, second}).fault.empty());
    QVERIFY(!joined({first}).fault.empty());
    QVERIFY(!joined({second}).fault.empty());
    QVERIFY(!joined({first, second, second}).fault.empty());
    QVERIFY(!joined({first, other}).fault.empty());
    QVERIFY(!joined({}).fault.empty());
}

/// More than all of a cost cannot be recovered.
void SimulationModelTest::whatIsNotValidCountsNowhere()
{
    Json document = products();
    document["contracts"][0]["recovery"] = {{"power", 0.5}};
    document["simulation"]["drivers"][2] =
        driver("/contracts/c/recovery/power", "set", R"({"kind": "normal", "mean": 0.9, "sd": 0.1})");
    const auto found = simulated(document, request(2000));
    // Above 1 lie 15.87% of the draws; the error of the share is 0.8%.
    const double share = static_cast<double>(found.summary.refused) / 2000;
    COMPARE_NEAR(share, 0.1587, 4 * 0.0082);
    QCOMPARE(found.summary.refusal.place, std::string("/contracts/0/recovery/power"));
    QCOMPARE(found.metric("npv").distributed.paths, 2000 - found.summary.refused);
}

/// Months of a ramp are whole, fractions are not.
void SimulationModelTest::wholeNumbersAreRounded()
{
    Json document = products();
    document["simulation"]["drivers"][0] =
        driver("/contracts/c/ramp/0/months", "set", R"({"kind": "uniform", "low": 9.5, "high": 14.5})");
    const Simulation simulation(test::checked(document), {}, request(200));
    QVERIFY(simulation.project().drivers[0].isWhole);
    QVERIFY(!simulation.project().drivers[1].isWhole && !simulation.project().drivers[2].isWhole);
    QCOMPARE(simulation.run().refused.size(), std::size_t{0});
}

void SimulationModelTest::whatDoesNotExistIsCounted()
{
    SimulationRequest asked = request(200);
    asked.metrics = {"irr", "npv"}; // all flows are positive: there is no rate
    const auto found = simulated(oneLease(), asked);
    QCOMPARE(found.metric("irr").distributed.missing, std::uint64_t{200});
    QCOMPARE(found.metric("irr").distributed.moments.count, std::uint64_t{0});
    QCOMPARE(found.metric("npv").distributed.missing, std::uint64_t{0});
    asked.metrics = {"irr_roots"};
    QVERIFY_EXCEPTION_THROWN(simulated(oneLease(), asked), std::invalid_argument);
    asked.metrics = {"profit"};
    QVERIFY_EXCEPTION_THROWN(simulated(oneLease(), asked), std::out_of_range);
    QVERIFY_EXCEPTION_THROWN(simulated(oneLease(), request(10), "nowhere"), std::out_of_range);
}

void SimulationModelTest::aRunCanBeStopped()
{
    const Simulation simulation(test::checked(crowded()), {}, request(1'000'000));
    std::stop_source stop;
    std::vector<std::uint64_t> told;
    const SimulationSample part = simulation.run(
        [&](const Simulation::Progress& progress) {
            told.push_back(progress.done);
            QCOMPARE(progress.sample->count, progress.done);
            if (progress.done >= 500)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(part.count >= 500 && part.count < 1'000'000);
    QCOMPARE(told.front(), std::uint64_t{64});
    QVERIFY(std::ranges::is_sorted(told));
    const SimulationSummary summary = rackrent::summary(part, simulation.project(), simulation.drawer());
    QCOMPARE(summary.done, part.count);
    QCOMPARE(summary.metrics[0].distributed.paths, part.count);
}

void SimulationModelTest::aDriverThatAScenarioTakesAwayHasNoEffect()
{
    const Simulation simulation(test::checked(sample("colossus.rackrent")), "article", request(10));
    QCOMPARE(simulation.driversWithoutEffect(), std::vector<std::size_t>{0});
}

void SimulationModelTest::bytesThatAreNoShardAreRefused()
{
    const std::string good = sampleBytes(simulated(oneLease(), request(20)).sample);
    QVERIFY(readSample(good).fault.empty());
    QVERIFY(!readSample("").fault.empty());
    QVERIFY(!readSample("{}").fault.empty());
    test::Random random(1);
    for (int i = 0; i < 2000; ++i) { // never throws, whatever the bytes
        std::string bad = good;
        bad[random.index(bad.size())] = static_cast<char>(random.whole(0, 255));
        if (random.chance(0.3))
            bad.resize(random.index(bad.size()));
        readSample(bad);
    }
}

QTEST_APPLESS_MAIN(SimulationModelTest)
#include "simulation_model_test.moc"
