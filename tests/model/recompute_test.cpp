// What is computed after a change, from what was computed before: the same bits as from nothing, and no more work
// than the change asks for (docs/file-format.md section 7 says what the figures are).

#include "model/portfolio/portfolio_checks.h"
#include "model/portfolio/results.h"
#include "tests/model/model_test_support.h"

#include <tbb/global_control.h>
#include <tbb/task_arena.h>

#include <functional>

using namespace rackrent;

namespace {

/// The small project with many contracts like its two, so that each facility has several blocks of leases.
Project manyContracts()
{
    Project project = *checkedProject(test::smallProject()).project;
    Facility second = project.facilities[0];
    second.id = "hall-2";
    project.facilities.push_back(second);
    std::vector<Contract> contracts;
    for (int i = 0; i < 150; ++i) {
        Contract contract = project.contracts[static_cast<std::size_t>(i % 2)];
        contract.id += std::to_string(i);
        contract.rent.rate += i;
        contract.start += std::chrono::days{i % 40};
        contract.facility = static_cast<std::size_t>(i % 3 == 0);
        contracts.push_back(contract);
    }
    project.contracts = std::move(contracts);
    return project;
}

/// Blocks of leases that two results share.
std::size_t sharedBlocks(const Results& a, const Results& b)
{
    std::size_t shared = 0;
    for (const auto& one : a.facilities)
        for (const auto& other : b.facilities)
            for (const SharedBlock& block : one->blocks)
                shared += static_cast<std::size_t>(std::ranges::count(other->blocks, block));
    return shared;
}

std::size_t blocksOf(const Results& results)
{
    std::size_t blocks = 0;
    for (const auto& part : results.facilities)
        blocks += part->blocks.size();
    return blocks;
}

using Change = std::function<void(Project&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class RecomputeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChange_data();
    void aChange();
    void anyNumberOfThreads();
    void stops();
    void partsAddUpToTheWhole();
};

void RecomputeTest::aChange_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("leasesToCompute");
    const auto contract = [](auto&& edit) {
        return Change([edit](Project& project) { project.contracts.change(70, edit); });
    };
    QTest::newRow("nothing") << Change([](Project&) {}) << 0;
    QTest::newRow("one rent") << contract([](Contract& c) { c.rent.rate *= 2; }) << 32;
    QTest::newRow("one end") << contract([](Contract& c) { c.end += std::chrono::days{100}; }) << 32;
    // Blocks after the contract's in its facility move up.
    QTest::newRow("one contract off") << contract([](Contract& c) { c.enabled = false; }) << 67;
    QTest::newRow("one contract moves to the other facility")
        << contract([](Contract& c) { c.facility = 1; }) << 67 + 51;
    QTest::newRow("a contract at the end") << Change([](Project& p) {
        Contract added = p.contracts[1];
        added.id = "added";
        p.contracts.push_back(added);
    }) << 5;
    QTest::newRow("the first contract goes") << Change([](Project& p) { p.contracts.erase(0); }) << 49;
    QTest::newRow("a curve that half of the contracts use")
        << Change([](Project& p) { p.curves.change(0, [](Curve& c) { c.points[1].value *= 1.1; }); }) << 150;
    QTest::newRow("a curve that a loan uses")
        << Change([](Project& p) { p.curves.change(1, [](Curve& c) { c.points[0].value *= 1.1; }); }) << 0;
    QTest::newRow("power price") << Change([](Project& p) {
        p.facilities.change(0, [](Facility& f) { f.power->pricePerMwh = 70; });
    }) << 0;
    QTest::newRow("a facility off") << Change([](Project& p) {
        p.facilities.change(0, [](Facility& f) { f.enabled = false; });
    }) << 0;
    QTest::newRow("a loan") << Change([](Project& p) { p.loans.change(0, [](Loan& l) { l.principal *= 2; }); }) << 0;
    QTest::newRow("discount rate") << Change([](Project& p) { p.valuation.discountRate = 0.2; }) << 0;
    QTest::newRow("cap rate") << Change([](Project& p) { p.valuation.exit->capRate = 0.08; }) << 0;
    QTest::newRow("month of the sale") << Change([](Project& p) { p.valuation.exit->date = test::day("2027-05-31"); })
                                       << 150;
    QTest::newRow("no sale") << Change([](Project& p) { p.valuation.exit.reset(); }) << 150;
    QTest::newRow("valuation date") << Change([](Project& p) { p.valuation.date += std::chrono::days{1}; }) << 150;
    QTest::newRow("timeline") << Change([](Project& p) { p.timeline.months += 1; }) << 150;
    QTest::newRow("general costs") << Change([](Project& p) { p.corporate.generalAndAdministrativePerMonth = 1; }) << 0;
}

void RecomputeTest::aChange()
{
    QFETCH(Change, change);
    QFETCH(int, leasesToCompute);
    const Project before = manyContracts();
    const Results known = computedResults(before);
    Project after = before;
    change(after);
    const Results again = recomputedResults(after, known);
    QVERIFY(again == computedResults(after));
    QVERIFY(again.project == after);
    QCOMPARE(again == known, after == before);
    QCOMPARE(rackrent::leasesToCompute(after, known), static_cast<std::size_t>(leasesToCompute));
    QVERIFY(leaseMonthsToCompute(after, known) >=
            static_cast<std::size_t>(leasesToCompute) * static_cast<std::size_t>(after.timeline.months));
    if (leasesToCompute == 32)
        QCOMPARE(sharedBlocks(again, known), blocksOf(again) - 1);
    for (const std::size_t position : countedContracts(again))
        QVERIFY(contractResult(again, position) == contractResult(computedResults(after), position));
    // And back again.
    QVERIFY(recomputedResults(before, again) == known);
}

void RecomputeTest::anyNumberOfThreads()
{
    const Project project = manyContracts();
    tbb::global_control four(tbb::global_control::max_allowed_parallelism, 4); // whatever the cores
    const Results wanted = computedResults(project);
    for (int threads = 1; threads <= 4; ++threads) {
        tbb::task_arena arena(threads);
        Results computed;
        arena.execute([&] { computed = computedResults(project); });
        QVERIFY(computed == wanted);
    }
}

void RecomputeTest::stops()
{
    std::stop_source stop;
    QVERIFY(recomputedResults(manyContracts(), Results(), stop.get_token()).has_value());
    stop.request_stop();
    QVERIFY(!recomputedResults(manyContracts(), Results(), stop.get_token()).has_value());
}

void RecomputeTest::partsAddUpToTheWhole()
{
    const Results results = computedResults(manyContracts());
    std::vector<double> recoveries(36, 0.0), rent(36, 0.0);
    for (const std::size_t position : countedContracts(results)) {
        const LeaseLines lines = contractResult(results, position).lines;
        add(rent, lines[LeaseLine::BaseRent]);
        add(recoveries, lines[LeaseLine::PowerRecovery]);
        add(recoveries, lines[LeaseLine::OpexRecovery]);
    }
    for (std::size_t i = 0; i < rent.size(); ++i) {
        COMPARE_NEAR(rent[i], results.lines[PortfolioLine::BaseRent][i], 1e-9 * rent[i]);
        COMPARE_NEAR(recoveries[i], results.lines[PortfolioLine::Recoveries][i], 1e-9 * recoveries[i]);
    }
    double received = 0;
    for (const double one : rentByContract(results))
        received += one;
    const auto speculative = results.lines[PortfolioLine::SpeculativeRent];
    COMPARE_NEAR(received, test::sum(results.lines[PortfolioLine::BaseRent]) + test::sum(speculative), 1e-9 * received);
}

QTEST_APPLESS_MAIN(RecomputeTest)
#include "recompute_test.moc"
