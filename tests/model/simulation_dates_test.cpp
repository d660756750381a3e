// Dates that are drawn: a start that slips, a delivery that is late, by whole days, against what those days pay.

#include "tests/model/simulation_test_support.h"

#include "model/time/day_number.h"

#include <QtTest>

#include <set>

using namespace rackrent;
using test::driver;
using test::oneLease;
using test::simulated;

namespace {

constexpr double fullRent = 60'000;

/// Figures of all paths.
std::set<double> figures(const Json& document, int paths = 200)
{
    SimulationRequest request;
    request.paths = paths;
    request.metrics = {"npv"};
    std::set<double> found;
    const auto run = simulated(document, request);
    for (const double value : run.sample.values[0])
        found.insert(std::round(value * 1e6) / 1e6);
    return found;
}

Json slipping(const char* path, const char* operation, const std::string& distribution)
{
    Json document = oneLease();
    document["simulation"]["drivers"] = Json::array({driver(path, operation, distribution.c_str())});
    return document;
}

std::string values(const std::string& list) { return R"({"kind": "empirical", "values": [)" + list + "]}"; }

} // namespace

class SimulationDatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStartSlipsByDays();
    void drawsAreRoundedToWholeDays();
    void aDateIsSetToADay();
    void aDeliveryIsLate();
    void dateDriversOfOneDateWorkOneAfterTheOther();
    void aDateThatCannotBeIsRefused();
    void underAScenarioThatSaysNoDateItHasNoEffect();
    void shardsGiveTheSameBits();
};

/// January has 31 days, February 2026 has 28: a month late is a month's rent less.
void SimulationDatesTest::aStartSlipsByDays()
{
    const Json document = slipping("/contracts/c/start", "add", values("0, 31, 59"));
    QVERIFY(figures(document) == (std::set<double>{fullRent - 2000, fullRent - 1000, fullRent}));
    const auto found = simulated(document);
    QVERIFY2(found.method.find("is a date") != std::string::npos, found.method.c_str());
    const Moments& npv = found.metric("npv").distributed.moments;
    QVERIFY(std::abs(npv.mean - (fullRent - 1000)) < 4 * npv.standardError);
    QVERIFY(found.summary.factors.at(0).correlations.at(0) < -0.9); // the later the less
}

void SimulationDatesTest::drawsAreRoundedToWholeDays()
{
    QVERIFY(figures(slipping("/contracts/c/start", "add", values("-0.4, 0.4"))) == std::set<double>{fullRent});
    const double day = std::round(1e6 * 1000 / 31.0) / 1e6;
    const std::set<double> found = figures(slipping("/contracts/c/start", "add", values("0.6, 1.4")));
    QCOMPARE(found.size(), std::size_t{1});
    COMPARE_NEAR(*found.begin(), fullRent - day, 1e-5);
}

void SimulationDatesTest::aDateIsSetToADay()
{
    const double february = dayNumber(test::day("2026-02-01")), march = dayNumber(test::day("2026-03-01"));
    const Json document =
        slipping("/contracts/c/start", "set", values(std::to_string(february) + ", " + std::to_string(march)));
    QVERIFY(figures(document) == (std::set<double>{fullRent - 2000, fullRent - 1000}));
}

/// Half of the capacity comes with the second delivery, a year after the first: two years late.
void SimulationDatesTest::aDeliveryIsLate()
{
    Json document = slipping("/contracts/c/capacity/deliveries/1/date", "add", values("0, 365, 731"));
    document["contracts"][0]["rent"] = {{"basis", "per_kw_month"}, {"rate", 1}};
    document["contracts"][0]["capacity"] = Json::parse(
        R"({"deliveries": [{"date": "2026-01-01", "critical_it_mw": 1}, {"date": "2027-01-01", "critical_it_mw": 1}]})");
    const double whole = 60 * 1000 + 48 * 1000; // 2028 has 366 days
    QVERIFY(figures(document) == (std::set<double>{whole - 24'000, whole - 12'000, whole}));
}

void SimulationDatesTest::dateDriversOfOneDateWorkOneAfterTheOther()
{
    Json document = slipping("/contracts/c/start", "add", values("31"));
    document["simulation"]["drivers"].push_back(driver("/contracts/0/start", "add", values("28").c_str()));
    QVERIFY(figures(document, 10) == std::set<double>{fullRent - 2000});
}

void SimulationDatesTest::aDateThatCannotBeIsRefused()
{
    SimulationRequest request;
    request.paths = 400;
    const auto late = simulated(slipping("/contracts/c/end", "add", values("0, -4000")), request);
    QVERIFY(late.summary.refused > 100 && late.summary.refused < 300);
    QCOMPARE(late.metric("npv").distributed.moments.mean, fullRent);
    for (const char* far : {"1e9", "-1e9", "1e300"}) {
        const auto found = simulated(slipping("/contracts/c/end", "add", values(far)), request);
        QCOMPARE(found.summary.refused, std::uint64_t{400});
        QCOMPARE(QString::fromStdString(found.summary.refusal.place), QStringLiteral("/contracts/0/end"));
    }
}

void SimulationDatesTest::underAScenarioThatSaysNoDateItHasNoEffect()
{
    Json document = slipping("/contracts/c/ends_early", "add", values("0, 365"));
    document["contracts"][0]["termination"] = {{"by", "tenant"}, {"earliest_notice", "2027-12-31"}, {"notice_days", 0}};
    document["contracts"][0]["ends_early"] = "2027-12-31";
    document["scenarios"] = Json::parse(R"([{"id": "stays", "name": "Stays", "overrides": [
        {"path": "/contracts/c/ends_early", "value": "first_exit"}]}])");
    const double later = std::round(1e6 * (35'000 + 1000 * 30 / 31.0)) / 1e6; // until 30 December 2028
    QVERIFY(figures(document) == (std::set<double>{24'000, later}));
    SimulationRequest request;
    request.paths = 50;
    const auto found = simulated(document, request, "stays");
    QCOMPARE(found.metric("npv").distributed.moments.sd, 0.0);
    QCOMPARE(found.summary.refused, std::uint64_t{0});
}

void SimulationDatesTest::shardsGiveTheSameBits()
{
    const Json document =
        slipping("/contracts/c/start", "add", R"({"kind": "triangular", "low": 0, "mode": 30, "high": 200})");
    SimulationRequest one, many;
    one.paths = many.paths = 500;
    one.metrics = many.metrics = {"npv"};
    one.threads = 1;
    many.threads = 4;
    QVERIFY(simulated(document, one).sample.values == simulated(document, many).sample.values);
    one.wholeEngine = true;
    QVERIFY(simulated(document, one).sample.values == simulated(document, many).sample.values);
}

QTEST_APPLESS_MAIN(SimulationDatesTest)
#include "simulation_dates_test.moc"
