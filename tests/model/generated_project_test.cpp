// Generated portfolios: valid at every size, plausible, and the same everywhere.

#include "model/project/generated_project.h"

#include "model/portfolio/portfolio_checks.h"
#include "model/project/checked_document.h"
#include "tests/model/model_test_support.h"

using namespace rackrent;
using rackrent::test::listed;

namespace {

GeneratorSettings settingsOf(int contracts, int months, std::uint64_t seed,
                             std::optional<int> facilities = std::nullopt)
{
    return {contracts, months, seed, facilities};
}

std::string textOf(const GeneratorSettings& settings) { return projectText(generatedProject(settings)); }

/// FNV-1a, 64 bits (Fowler, Noll, Vo).
std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash;
}

} // namespace

class GeneratedProjectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isValidAtEverySize_data();
    void isValidAtEverySize();
    void figuresAreThoseOfALandlord_data();
    void figuresAreThoseOfALandlord();
    void sameSeedSameBytes();
    void contractsStandByThemselves();
    void bytesAreTheSameEverywhere();
    void writesWhatItReads();
    void settingsOutOfRangeAreRefused();
};

void GeneratedProjectTest::isValidAtEverySize_data()
{
    QTest::addColumn<int>("contracts");
    QTest::addColumn<int>("months");
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("facilities"); // 0: the default
    for (const int contracts : {0, 1, 7, 300})
        for (const int months : {1, 13, 240})
            for (const quint64 seed : {quint64{1}, quint64{2}, quint64{77}, ~quint64{0}})
                QTest::addRow("%d contracts, %d months, seed %llu", contracts, months, seed)
                    << contracts << months << seed << 0;
    QTest::newRow("one facility for all") << 300 << 120 << quint64{4} << 1;
    QTest::newRow("more facilities than contracts") << 5 << 60 << quint64{5} << 40;
    QTest::newRow("a century") << 60 << 1200 << quint64{6} << 0;
    for (const int months : {2, 3, 4, 5, 6, 12, 24})
        QTest::addRow("short: %d months", months) << 20 << months << quint64{8} << 0;
}

void GeneratedProjectTest::isValidAtEverySize()
{
    QFETCH(int, contracts);
    QFETCH(int, months);
    QFETCH(quint64, seed);
    QFETCH(int, facilities);
    const auto count = facilities > 0 ? std::optional<int>(facilities) : std::nullopt;
    OpenedProject opened = openedProject(textOf(settingsOf(contracts, months, seed, count)));
    QVERIFY2(opened.problems.empty(), qPrintable(listed(opened.problems)));
    const Project& project = opened.document.project();
    QCOMPARE(static_cast<int>(project.contracts.size()), contracts);
    QCOMPARE(project.timeline.months, months);
    const Results base = computedResults(project);
    QVERIFY2(portfolioChecks(base).empty(), qPrintable(listed(portfolioChecks(base))));
    for (const Scenario& scenario : project.scenarios) {
        const Results under = recomputedResults(opened.document.under(scenario.id)->project, base);
        QVERIFY2(portfolioChecks(under).empty(), qPrintable(listed(portfolioChecks(under))));
    }
}

void GeneratedProjectTest::figuresAreThoseOfALandlord_data()
{
    QTest::addColumn<int>("contracts");
    QTest::addColumn<int>("months");
    QTest::addColumn<quint64>("seed");
    QTest::newRow("ten years") << 300 << 120 << quint64{1};
    QTest::newRow("twenty years") << 300 << 240 << quint64{2};
    QTest::newRow("thirty years, many contracts") << 2000 << 360 << quint64{3};
}

void GeneratedProjectTest::figuresAreThoseOfALandlord()
{
    QFETCH(int, contracts);
    QFETCH(int, months);
    QFETCH(quint64, seed);
    const ReadProject read = checkedProject(generatedProject(settingsOf(contracts, months, seed)));
    const Metrics metrics = computedResults(*read.project).metrics;
    const auto lies = [](std::optional<double> value, double low, double high) {
        return value && *value > low && *value < high;
    };
    // House assumptions: wide enough for any seed, narrow enough to see a slip in a unit.
    QVERIFY(lies(metrics.irr, 0.03, 0.3));
    QVERIFY(lies(metrics.leveredIrr, 0.03, 0.4));
    QVERIFY(lies(metrics.dscrMinimum, 1, 6));
    QVERIFY(lies(metrics.yieldOnCost, 0.06, 0.25));
    QVERIFY(lies(metrics.waltYears, 1.5, 9));
    QVERIFY(metrics.committedRent < metrics.headlineRent);
}

void GeneratedProjectTest::sameSeedSameBytes()
{
    const std::string bytes = textOf(settingsOf(50, 120, 9));
    QCOMPARE(textOf(settingsOf(50, 120, 9)), bytes);
    QVERIFY(textOf(settingsOf(50, 120, 10)) != bytes);
    QVERIFY(textOf(settingsOf(50, 121, 9)) != bytes);
}

void GeneratedProjectTest::contractsStandByThemselves()
{
    const Json few = generatedProject(settingsOf(40, 120, 9, 5));
    const Json many = generatedProject(settingsOf(90, 120, 9, 5));
    for (std::size_t i = 0; i < few["contracts"].size(); ++i)
        QCOMPARE(few["contracts"][i].dump(), many["contracts"][i].dump());
    QCOMPARE(few["curves"].dump(), many["curves"].dump());
}

void GeneratedProjectTest::bytesAreTheSameEverywhere()
{
    // Written down once; a change of the generator changes them, a compiler, a library or a machine must not.
    const Json project = generatedProject(settingsOf(25, 90, 7));
    QCOMPARE(project["contracts"][0]["id"].get<std::string>(), std::string("c00001"));
    QCOMPARE(project["contracts"][24]["start"].get<std::string>(), std::string("2022-01-01"));
    QCOMPARE(project["contracts"][24]["rent"]["rate"].get<double>(), 135.03);
    QCOMPARE(hashOf(projectText(project)), std::uint64_t{0x42e5f2975fce68ba});
}

void GeneratedProjectTest::writesWhatItReads()
{
    const std::string bytes = textOf(settingsOf(30, 120, 3));
    QCOMPARE(projectText(readProject(bytes).document), bytes);
}

void GeneratedProjectTest::settingsOutOfRangeAreRefused()
{
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, generatedProject(settingsOf(-1, 12, 1)));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, generatedProject(settingsOf(mostGeneratedContracts + 1, 12, 1)));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, generatedProject(settingsOf(1, 0, 1)));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, generatedProject(settingsOf(1, 1201, 1)));
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, generatedProject(settingsOf(1, 12, 1, 0)));
}

QTEST_APPLESS_MAIN(GeneratedProjectTest)
#include "generated_project_test.moc"
