// What the charts show, as plain data: series, crossings, messages and ticks.

#include "model/analysis/charts.h"
#include "model/analysis/words.h"
#include "model/project/project_file.h"

#include <QtTest>

#include <fstream>
#include <iterator>
#include <numeric>

using namespace rackrent;

namespace {

struct Computed {
    Project project;
    Results results;
};

Computed colossus(const char* scenario)
{
    std::ifstream file(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    const ReadProject read = scenarioProject(readProject(bytes).document, scenario);
    return {*read.project, computedResults(*read.project)};
}

double sum(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

bool isNear(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

Date day(const char* text) { return *parseDate(text); }

} // namespace

class ExhibitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void breakEvenMarksItsCrossings();
    void breakEvenSaysWhenItIsNotReached();
    void committedAndCancellableAddUpToHeadline();
    void rentSeriesAddUpToThePortfolio();
    void manyContractsAreTheLargestAndTheRest();
    void tenantsKeepTheirSlotWhenOneIsDisabled();
    void axisTicks_data();
    void axisTicks();
    void dateTicksFallOnYearsQuartersAndMonths();
    void moneyInWords_data();
    void moneyInWords();
};

void ExhibitTest::breakEvenMarksItsCrossings()
{
    const auto [project, results] = colossus("");
    const Exhibit shown = breakEvenExhibit({results, "Base case"});
    QCOMPARE(shown.crossings.size(), std::size_t{3});
    QCOMPARE(shown.crossings[0].label, std::string("Rent: 4 Feb 2028, month 21.1"));
    QCOMPARE(shown.crossings[0].value, 40e9);
    QCOMPARE(shown.message, std::string("Cumulative rent reaches 40.0bn USD on 4 Feb 2028, month 21.1."));
    QCOMPARE(shown.subtitle, std::string("Base case \u00b7 valued 1 May 2026"));
    const ExhibitSeries& rent = shown.series[0];
    QCOMPARE(rent.values.size(), std::size_t{61});
    QCOMPARE(rent.values.front(), 0.0);
    // The curve passes through the crossing: 21 months in, the rest within the month.
    const double within = rent.values[21] + 0.129032258 * (rent.values[22] - rent.values[21]);
    QVERIFY(std::abs(within - 40e9) < 1e3);
}

void ExhibitTest::breakEvenSaysWhenItIsNotReached()
{
    const auto [project, results] = colossus("first-exit");
    const Exhibit shown = breakEvenExhibit({results, "Exit"});
    QVERIFY(shown.crossings.empty());
    QCOMPARE(shown.message,
             std::string("Cumulative rent does not reach 40.0bn USD by Apr 2031: 11.8bn USD is received."));
}

void ExhibitTest::committedAndCancellableAddUpToHeadline()
{
    for (const char* scenario : {"", "article", "with-reflection", "first-exit", "first-exit-180"}) {
        const auto [project, results] = colossus(scenario);
        const Exhibit shown = commitmentExhibit({results, "x"});
        // Every contract of the sample ends within the timeline, so that the chart holds all of it.
        QVERIFY(isNear(sum(shown.series[0].values), results.metrics.committedRent));
        QVERIFY(isNear(sum(shown.series[0].values) + sum(shown.series[1].values), results.metrics.headlineRent));
    }
}

void ExhibitTest::rentSeriesAddUpToThePortfolio()
{
    const auto [project, results] = colossus("first-exit-relet");
    const Exhibit shown = rentExhibit({results, "x"});
    const auto base = results.lines[PortfolioLine::BaseRent];
    const auto speculative = results.lines[PortfolioLine::SpeculativeRent];
    for (std::size_t i = 0; i < base.size(); ++i) {
        double stacked = 0;
        for (const ExhibitSeries& series : shown.series)
            stacked += series.values[i];
        QVERIFY(isNear(stacked, base[i] + speculative[i]) || stacked == base[i] + speculative[i]);
    }
}

void ExhibitTest::manyContractsAreTheLargestAndTheRest()
{
    auto [project, results] = colossus("");
    const Contract pattern = project.contracts[0];
    for (int i = 0; i < 14; ++i) {
        Contract more = pattern;
        more.id = "more-" + std::to_string(i);
        more.tenant = "Tenant " + std::to_string(i);
        more.rent.rate = 1000.0 * (i + 1);
        project.contracts.push_back(more);
    }
    const Results more = computedResults(project);
    const Exhibit shown = rentExhibit({more, "x"});
    QCOMPARE(shown.series.size(), std::size_t{11});
    QCOMPARE(shown.series.back().label, std::string("Other (6 contracts)"));
    double all = 0;
    for (const ExhibitSeries& series : shown.series)
        all += sum(series.values);
    const auto base = more.lines[PortfolioLine::BaseRent];
    QVERIFY(isNear(all, std::accumulate(base.begin(), base.end(), 0.0)));
}

void ExhibitTest::tenantsKeepTheirSlotWhenOneIsDisabled()
{
    auto [project, results] = colossus("");
    QCOMPARE(tenantSlot(project, "Google"), std::size_t{1});
    QCOMPARE(tenantSlot(project, "Reflection AI"), std::size_t{2});
    project.contracts.change(0, [](Contract& contract) { contract.enabled = false; });
    QCOMPARE(tenantSlot(project, "Google"), std::size_t{1});
    const Exhibit shown = rentExhibit({computedResults(project), "x"});
    QCOMPARE(shown.series.size(), std::size_t{1});
    QCOMPARE(shown.series[0].colourSlot, std::size_t{1});
    QCOMPARE(tenantSlot(project, "nobody"), std::size_t{3});
}

void ExhibitTest::axisTicks_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QVector<double>>("expected");
    QTest::newRow("zero to a round value") << 0.0 << 40e9 << QVector<double>{0, 1e10, 2e10, 3e10, 4e10};
    QTest::newRow("a bit more than round") << 0.0 << 2.17 << QVector<double>{0, 0.5, 1, 1.5, 2, 2.5};
    QTest::newRow("below and above zero") << -3.0 << 7.0 << QVector<double>{-4, -2, 0, 2, 4, 6, 8};
    QTest::newRow("nothing but zero") << 0.0 << 0.0 << QVector<double>{0, 0.2, 0.4, 0.6, 0.8, 1};
    QTest::newRow("one value") << 4.0 << 4.0 << QVector<double>{2, 3, 4, 5, 6};
}

void ExhibitTest::axisTicks()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QVector<double>, expected);
    const std::vector<double> ticks = rackrent::axisTicks(low, high, 5);
    QCOMPARE(ticks.size(), static_cast<std::size_t>(expected.size()));
    for (std::size_t i = 0; i < ticks.size(); ++i)
        QVERIFY(std::abs(ticks[i] - expected[static_cast<qsizetype>(i)]) < 1e-9 * std::max(1.0, std::abs(ticks[i])));
}

void ExhibitTest::dateTicksFallOnYearsQuartersAndMonths()
{
    QCOMPARE(dateTicks(day("2026-05-01"), day("2031-05-01"), 6),
             (std::vector<Date>{day("2027-01-01"), day("2028-01-01"), day("2029-01-01"), day("2030-01-01"),
                                day("2031-01-01")}));
    QCOMPARE(dateTicks(day("2026-05-01"), day("2027-05-01"), 5),
             (std::vector<Date>{day("2026-07-01"), day("2026-10-01"), day("2027-01-01"), day("2027-04-01")}));
    QCOMPARE(dateTicks(day("2026-05-01"), day("2026-08-01"), 5).size(), std::size_t{4});
    QVERIFY(dateTicks(day("2026-05-01"), day("2126-05-01"), 6).size() <= 6);
}

void ExhibitTest::moneyInWords_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("expected");
    QTest::newRow("billions") << 40e9 << "40.0bn USD";
    QTest::newRow("rounded up to the next scale") << 999.6e6 << "1.00bn USD";
    QTest::newRow("three figures") << 625e6 << "625m USD";
    QTest::newRow("negative") << -1.25e6 << "-1.25m USD";
    QTest::newRow("small") << 12.5 << "12.50 USD";
    QTest::newRow("nothing") << 0.0 << "0 USD";
}

void ExhibitTest::moneyInWords()
{
    QFETCH(double, amount);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(moneyWords(amount, "USD")), expected);
}

QTEST_APPLESS_MAIN(ExhibitTest)
#include "exhibit_test.moc"
