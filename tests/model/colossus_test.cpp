// The Colossus leases: the sample against what was published about them.

#include "model/portfolio/results.h"
#include "tests/model/model_test_support.h"

#include <fstream>
#include <iterator>

using namespace rackrent;
using rackrent::test::listed;

namespace {

constexpr double billion = 1e9;

Json sample()
{
    std::ifstream file(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent", std::ios::binary);
    return Json::parse(file);
}

Results resultsUnder(const char* scenario)
{
    const ReadProject read = scenarioProject(sample(), scenario);
    if (!read.project)
        throw std::runtime_error("scenario " + std::string(scenario) + listed(read.problems).toStdString());
    return computedResults(*read.project);
}

} // namespace

class ColossusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWithoutAnError();
    void fullMonthsOfRent();
    void reflection();
    void paysBack_data();
    void paysBack();
    void rentThatCannotBeCancelled_data();
    void rentThatCannotBeCancelled();
    void powerOfAYear();
    void unitPrices();
};

void ColossusTest::readsWithoutAnError()
{
    const ReadProject read = checkedProject(sample());
    QVERIFY2(read.project.has_value(), qPrintable(listed(read.problems)));
    QCOMPARE(read.project->scenarios.size(), std::size_t{7});
}

void ColossusTest::fullMonthsOfRent()
{
    // SpaceX S-1/A No. 1: 1.25bn a month from July 2026 through May 2029, 35 months, 43.75bn. Free writing prospectus:
    // 0.92bn from October 2026 through June 2029, 33 months, 30.36bn.
    const Results results = resultsUnder("");
    QCOMPARE(countedContracts(results).size(), std::size_t{2});
    const LeaseLines anthropicLines = contractResult(results, 0).lines;
    const auto anthropic = anthropicLines[LeaseLine::BaseRent];
    COMPARE_NEAR(test::sum(anthropic.subspan(2)), 43.75 * billion, 1);
    COMPARE_NEAR(anthropic[2], 1.25 * billion, 1e-3);
    COMPARE_NEAR(anthropic[36], 1.25 * billion, 1e-3);
    QCOMPARE(anthropic[37], 0.0);
    const LeaseLines googleLines = contractResult(results, 1).lines;
    const auto google = googleLines[LeaseLine::BaseRent];
    COMPARE_NEAR(test::sum(google), 30.36 * billion, 1);
    QCOMPARE(google[4], 0.0);
    COMPARE_NEAR(google[5], 0.92 * billion, 1e-3);
    COMPARE_NEAR(google[37], 0.92 * billion, 1e-3);
    QCOMPARE(google[38], 0.0);
    COMPARE_NEAR(results.metrics.headlineRent, test::sum(results.lines[PortfolioLine::BaseRent]), 1);
    COMPARE_NEAR(results.metrics.capitalTotal, 40 * billion, 1);
}

void ColossusTest::reflection()
{
    // 0.15bn a month from July 2026 through 2029, 42 months (press report); switched off in the base case.
    const Results results = resultsUnder("with-reflection");
    QCOMPARE(countedContracts(results).size(), std::size_t{3});
    const LeaseLines reflection = contractResult(results, 2).lines;
    COMPARE_NEAR(test::sum(reflection[LeaseLine::BaseRent]), 42 * 0.15 * billion, 1);
}

void ColossusTest::paysBack_data()
{
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<double>("months"); // after 1 May 2026 until 40bn; 0 never
    QTest::addColumn<double>("tolerance");
    QTest::newRow("both at full rent from the first month, the article's chart") << "article" << 18.43 << 5e-3;
    QTest::newRow("discounted months at half") << "" << 21.1 << 0.05;
    QTest::newRow("discounted months at nothing") << "ramp-free" << 21.7 << 0.05;
    QTest::newRow("ramp months in full, Google from July") << "ramp-full" << 19.3 << 0.05;
    QTest::newRow("with Reflection AI") << "with-reflection" << 19.9 << 0.05;
    QTest::newRow("both leave at the first exit") << "first-exit" << 0.0 << 0.0;
    QTest::newRow("both leave, Anthropic after 180 days") << "first-exit-180" << 0.0 << 0.0;
    QTest::newRow("both leave, let again at market rents") << "first-exit-relet" << 0.0 << 0.0;
}

void ColossusTest::paysBack()
{
    QFETCH(QString, scenario);
    QFETCH(double, months);
    QFETCH(double, tolerance);
    const auto payback = resultsUnder(scenario.toUtf8().constData()).metrics.paybackRent;
    QCOMPARE(payback.has_value(), months > 0);
    if (payback)
        COMPARE_NEAR(payback->months, months, tolerance);
}

void ColossusTest::rentThatCannotBeCancelled_data()
{
    // 10.6bn to 15.4bn, by what the reduced months pay and how long Anthropic is locked in.
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<double>("billions");
    QTest::newRow("the least: reduced months pay nothing, 90 days") << "ramp-free" << 10.6;
    QTest::newRow("the most: half in the reduced months, 180 days") << "first-exit-180" << 15.4;
}

void ColossusTest::rentThatCannotBeCancelled()
{
    QFETCH(QString, scenario);
    QFETCH(double, billions);
    COMPARE_NEAR(resultsUnder(scenario.toUtf8().constData()).metrics.committedRent / billion, billions, 0.05);
}

void ColossusTest::powerOfAYear()
{
    // The article's footnote: 300 MW x 8,760 h x 60 USD/MWh = 157.7m a year. Anthropic's block alone, a year without
    // exit.
    Json document = sample();
    document["contracts"][1]["enabled"] = false;
    const ReadProject read = checkedProject(document);
    QVERIFY(read.project.has_value());
    const Results results = computedResults(*read.project);
    COMPARE_NEAR(test::sum(results.lines[PortfolioLine::PowerCost].first(12)), 157.68e6, 1);
}

void ColossusTest::unitPrices()
{
    // 5,681.82 USD a GPU-month for 1.25bn / 220,000, 7.78 a GPU-hour (730 h), 11.46 for 0.92bn / 110,000, 4,166.67 a
    // kW-month.
    const Results results = resultsUnder("");
    const double anthropic = contractResult(results, 0).lines[LeaseLine::BaseRent][2];
    const Project project = *checkedProject(sample()).project;
    const Phase& block = project.contracts[0].deliveries.at(0);
    COMPARE_NEAR(anthropic / block.gpus, 5681.82, 5e-3);
    COMPARE_NEAR(anthropic / block.gpus / 730, 7.78, 5e-3);
    COMPARE_NEAR(anthropic / (block.criticalItMw * 1000), 4166.67, 5e-3);
    COMPARE_NEAR(contractResult(results, 1).lines[LeaseLine::BaseRent][5] / project.contracts[1].deliveries.at(0).gpus /
                     730,
                 11.46, 5e-3);
}

QTEST_APPLESS_MAIN(ColossusTest)
#include "colossus_test.moc"
