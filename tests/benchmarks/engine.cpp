#include "model/portfolio/results.h"
#include "tests/benchmarks/groups.h"
#include "tests/benchmarks/portfolios.h"

#include <tbb/global_control.h>

#include <algorithm>
#include <stdexcept>

namespace rackrent::bench {
namespace {

/// Computes with one thread while it lives, where asked to.
class Threads {
public:
    explicit Threads(bool one)
    {
        if (one)
            m_limit.emplace(tbb::global_control::max_allowed_parallelism, std::size_t{1});
    }

private:
    std::optional<tbb::global_control> m_limit;
};

Samples computedTimes(const Project& project, int runs, bool oneThread = false)
{
    const Threads threads(oneThread);
    std::optional<Results> results; // the last run's go outside the time
    const auto forget = [&](int) { results.reset(); };
    return timed(
        runs,
        [&](int) {
            results = computedResults(project);
            keep(results);
        },
        forget);
}

void measureFullComputation(Bench& bench)
{
    const std::string name = "full computation, " + text(large);
    bench.row({name, Unit::Milliseconds, Bar{50}}, [] { return computedTimes(largeProject(), 30); });
    bench.row({name + ", 1 thread", Unit::Milliseconds}, [] { return computedTimes(largeProject(), 20, true); });
    bench.row({"full computation, Colossus sample", Unit::Microseconds, Bar{100}},
              [] { return computedTimes(sampleProject(), 2000); });
}

// --- linearity
// --------------------------------------------------------------------------------------------------------

std::string perContractMonth(const Size& size, bool oneThread)
{
    return "per contract-month, " + text(size) + (oneThread ? ", 1 thread" : "");
}

/// The dearest contract-month of several sizes beside the cheapest; nothing unless all were measured.
std::optional<double> dearestToCheapest(const Bench& bench, const std::vector<Size>& sizes, bool oneThread)
{
    std::vector<double> costs;
    for (const Size& size : sizes)
        if (const auto cost = bench.median(perContractMonth(size, oneThread)))
            costs.push_back(*cost);
    if (costs.size() < sizes.size())
        return std::nullopt;
    return *std::max_element(costs.begin(), costs.end()) / *std::min_element(costs.begin(), costs.end());
}

void measureSize(Bench& bench, const Size& size)
{
    std::optional<Project> project; // made only where a row is wanted
    const double contractMonths = static_cast<double>(size.contracts) * size.months;
    const int runs = std::clamp(static_cast<int>(5e7 / contractMonths), 5, 200);
    for (const bool oneThread : {false, true})
        bench.row({perContractMonth(size, oneThread), Unit::Nanoseconds}, [&] {
            if (!project)
                project = generated(size).project();
            return each(computedTimes(*project, runs, oneThread), contractMonths);
        });
}

/// Whether ten times the contracts take ten times the time.
void measureLinearity(Bench& bench)
{
    for (const int months : {120, 360}) {
        std::vector<Size> sizes;
        for (const int contracts : {100, 1'000, 10'000, 100'000})
            sizes.push_back({contracts, months});
        for (const Size& size : sizes)
            measureSize(bench, size);
        for (const bool oneThread : {false, true})
            if (const auto ratio = dearestToCheapest(bench, sizes, oneThread))
                bench.number("per contract-month, dearest / cheapest of 100 to 100,000 x " + std::to_string(months) +
                                 (oneThread ? ", 1 thread" : ""),
                             Unit::Times, [&] { return *ratio; });
    }
}

// --- computed anew
// ----------------------------------------------------------------------------------------------------

/// Each run makes one change and computes from the last run's results, which go within the time: as in the window.
Samples recomputedTimes(const Project& project, int runs, const std::function<void(Project&, int)>& change)
{
    Results shown = computedResults(project);
    return timed(runs, [&](int run) {
        Project edited = shown.project;
        change(edited, run);
        shown = recomputedResults(edited, shown);
        keep(shown);
    });
}

/// Contracts in turn, far from each other.
void editRent(Project& project, int run)
{
    const std::size_t position = static_cast<std::size_t>(run) * 7919 % project.contracts.size();
    project.contracts.change(position, [](Contract& contract) { contract.rent.rate *= 1.01; });
}

/// The first curve that a contract's rent follows.
CurveIndex indexCurve(const Project& project)
{
    for (const Contract& contract : project.contracts)
        if (contract.escalation.kind == EscalationKind::Index)
            return *contract.escalation.curve;
    throw std::logic_error("bench: no contract follows an index");
}

/// The same portfolio, every rent following one index.
Project allIndexed(const Project& project)
{
    Escalation escalation;
    escalation.kind = EscalationKind::Index;
    escalation.curve = indexCurve(project);
    std::vector<Contract> contracts(project.contracts.begin(), project.contracts.end());
    for (Contract& contract : contracts)
        contract.escalation = escalation;
    Project indexed = project;
    indexed.contracts = SharedList<Contract>(std::move(contracts));
    return indexed;
}

void measureRecomputation(Bench& bench)
{
    bench.row({"one rent edited, " + text(large), Unit::Milliseconds, Bar{2}},
              [] { return recomputedTimes(largeProject(), 300, editRent); });
    bench.row({"one curve edited that all contracts use, " + text(large), Unit::Milliseconds, Bar{50}}, [] {
        const CurveIndex index = indexCurve(largeProject());
        return recomputedTimes(allIndexed(largeProject()), 30, [index](Project& project, int) {
            project.curves.change(index, [](Curve& curve) { curve.points.back().value *= 1.001; });
        });
    });
}

} // namespace

void measureEngine(Bench& bench)
{
    bench.heading("Engine: all portfolio lines and metrics from a project");
    measureFullComputation(bench);
    measureRecomputation(bench);
    bench.heading("Engine: the full computation by size");
    measureLinearity(bench);
}

} // namespace rackrent::bench
