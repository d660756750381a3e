#include "model/portfolio/results.h"

#include "model/portfolio/cash_flows.h"
#include "model/portfolio/portfolio_metrics.h"
#include "model/portfolio/portfolio_stage.h"
#include "model/portfolio/reuse.h"
#include "model/project/for_all.h"

#include <algorithm>

namespace rackrent {

namespace {

/// The same as `forAll`; false when it was asked to stop first.
template <class Work>
bool forAllUnless(const std::stop_token& stop, std::size_t count, std::size_t worthThreads, Work&& work)
{
    forAll(count, worthThreads, [&](std::size_t i) {
        if (!stop.stop_requested())
            work(i);
    });
    return !stop.stop_requested();
}

/// Leases, then facilities: what still holds is taken over, the rest computed, each into a place of its own.
bool addFacilities(const Reuse& reuse, const MonthGrid& grid, const std::stop_token& stop, Results& results)
{
    constexpr std::size_t blocksWorthThreads = 4, facilitiesWorthThreads = 8;
    const Project& project = results.project;
    std::vector<PlannedFacility> plan = reuse.plan();
    std::vector<PlannedBlock*> staleBlocks;
    for (PlannedFacility& facility : plan)
        for (PlannedBlock& block : facility.blocks)
            if (!block.held)
                staleBlocks.push_back(&block);
    const bool leasesDone = forAllUnless(stop, staleBlocks.size(), blocksWorthThreads, [&](std::size_t i) {
        PlannedBlock& block = *staleBlocks[i];
        std::vector<SharedContract> contracts;
        for (const std::uint32_t position : block.contracts)
            contracts.push_back(project.contracts.element(position));
        block.held =
            std::make_shared<const LeaseBlock>(leaseBlock(std::move(contracts), project.curves, grid, results.basis));
    });
    if (!leasesDone)
        return false;

    results.facilities.resize(plan.size());
    std::vector<std::size_t> stale;
    for (std::size_t f = 0; f < plan.size(); ++f)
        if (!(results.facilities[f] = reuse.heldPart(plan[f])))
            stale.push_back(f);
    return forAllUnless(stop, stale.size(), facilitiesWorthThreads, [&](std::size_t i) {
        const PlannedFacility& planned = plan[stale[i]];
        std::vector<SharedBlock> blocks;
        for (const PlannedBlock& block : planned.blocks)
            blocks.push_back(block.held);
        results.facilities[stale[i]] = std::make_shared<const FacilityPart>(
            facilityPart(planned.facility, std::move(blocks), project.curves, grid));
    });
}

/// What depends on everything: the portfolio's lines and metrics.
void addPortfolio(const Reuse& reuse, const MonthGrid& grid, Results& results)
{
    const Project& project = results.project;
    results.lines = PortfolioLines(grid.months());
    sumOperations(results.facilities, results.lines);
    results.loans = addPortfolioLines(project, grid, results.basis, reuse.loans(), results.lines);
    results.metrics = portfolioMetrics(project, grid, results);
}

} // namespace

std::optional<Results> recomputedResults(const Project& project, const Results& before, std::stop_token stop)
{
    const MonthGrid grid(project.timeline);
    const Reuse reuse(project, before);
    if (reuse.holdsWhole()) {
        Results same = before;
        same.project = project;
        return same;
    }
    Results results;
    results.project = project;
    results.basis = basisOf(project);
    results.monthStarts = grid.firstDay;
    results.tenancies = reuse.tenancies();
    if (!addFacilities(reuse, grid, stop, results))
        return std::nullopt;
    addPortfolio(reuse, grid, results);
    return results;
}

Results recomputedResults(const Project& project, const Results& before)
{
    return *recomputedResults(project, before, std::stop_token());
}

Results computedResults(const Project& project) { return recomputedResults(project, Results()); }

namespace {

/// Sums `weight(contract)` over the leases that are to be computed.
template <class Weight>
std::size_t overLeasesToCompute(const Project& project, const Results& before, Weight&& weight)
{
    const Reuse reuse(project, before);
    std::size_t sum = 0;
    for (const PlannedFacility& facility : reuse.plan())
        for (const PlannedBlock& block : facility.blocks)
            for (std::size_t i = 0; !block.held && i < block.contracts.size(); ++i)
                sum += weight(project.contracts[block.contracts[i]]);
    return sum;
}

} // namespace

std::size_t leasesToCompute(const Project& project, const Results& before)
{
    return overLeasesToCompute(project, before, [](const Contract&) { return std::size_t{1}; });
}

std::size_t leaseMonthsToCompute(const Project& project, const Results& before)
{
    return overLeasesToCompute(project, before, [&project](const Contract& contract) {
        const int term = monthNumber(contract.end) - monthNumber(contract.start) + 1;
        return static_cast<std::size_t>(std::max(project.timeline.months, term));
    });
}

bool Results::operator==(const Results& other) const
{
    return basis == other.basis && monthStarts == other.monthStarts && lines == other.lines &&
           metrics == other.metrics &&
           std::equal(facilities.begin(), facilities.end(), other.facilities.begin(), other.facilities.end(),
                      [](const auto& a, const auto& b) { return a == b || sameFigures(*a, *b); });
}

} // namespace rackrent
