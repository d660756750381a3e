#include "model/portfolio/results.h"

#include "model/finance/exit_value.h"
#include "model/portfolio/cash_flows.h"
#include "model/portfolio/portfolio_metrics.h"
#include "model/portfolio/reuse.h"
#include "model/reit/earnings.h"

#include <tbb/parallel_for.h>

#include <algorithm>
#include <functional>

namespace rackrent {

namespace {

/// Calls `work(i)` for all positions, on all cores where that pays; false when it was asked to stop first.
template <class Work>
bool forAll(std::size_t count, std::size_t worthThreads, const std::stop_token& stop, Work&& work)
{
    const auto unlessStopped = [&](std::size_t i) {
        if (!stop.stop_requested())
            work(i);
    };
    if (count < worthThreads)
        for (std::size_t i = 0; i < count; ++i)
            unlessStopped(i);
    else
        tbb::parallel_for(std::size_t{0}, count, unlessStopped);
    return !stop.stop_requested();
}

/// Leases, then facilities: what still holds is taken over, the rest computed, each into a place of its own.
bool addFacilities(const Reuse& reuse, const MonthGrid& grid, const std::stop_token& stop, Results& results)
{
    constexpr std::size_t blocksWorthThreads = 4, facilitiesWorthThreads = 8;
    const Project& project = results.project;
    std::vector<PlannedFacility> plan = reuse.plan(*results.tenancies);
    std::vector<PlannedBlock*> staleBlocks;
    for (PlannedFacility& facility : plan)
        for (PlannedBlock& block : facility.blocks)
            if (!block.held)
                staleBlocks.push_back(&block);
    const bool leasesDone = forAll(staleBlocks.size(), blocksWorthThreads, stop, [&](std::size_t i) {
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
    return forAll(stale.size(), facilitiesWorthThreads, stop, [&](std::size_t i) {
        const PlannedFacility& planned = plan[stale[i]];
        std::vector<SharedBlock> blocks;
        for (const PlannedBlock& block : planned.blocks)
            blocks.push_back(block.held);
        results.facilities[stale[i]] = std::make_shared<const FacilityPart>(
            facilityPart(planned.facility, std::move(blocks), project.curves, grid));
    });
}

template <class Lines>
void zeroAfter(Lines& lines, int month)
{
    for (std::size_t line = 0; line < Lines::lineCount; ++line) {
        const auto row = lines[static_cast<typename Lines::LineType>(line)];
        std::fill(row.begin() + month + 1, row.end(), 0.0);
    }
}

/// Sells the portfolio: proceeds from the NOI as if nothing were sold, then every line after is zero.
void sell(const Exit& exit, int month, PortfolioLines& lines)
{
    const auto noi = lines[PortfolioLine::Noi];
    const auto fees = lines[PortfolioLine::TerminationFees];
    std::vector<double> recurring(noi.size());
    std::transform(noi.begin(), noi.end(), fees.begin(), recurring.begin(), std::minus<>());
    const double proceeds = exitProceeds(exit, recurring, month);
    zeroAfter(lines, month);
    lines[PortfolioLine::ExitProceeds][static_cast<std::size_t>(month)] = proceeds;
}

/// What depends on everything: the portfolio's lines and metrics.
void addPortfolio(const Reuse& reuse, const MonthGrid& grid, Results& results)
{
    const Project& project = results.project;
    const Basis& basis = results.basis;
    results.lines = PortfolioLines(grid.months());
    sumOperations(results.facilities, results.lines);
    if (basis.exitMonth)
        sell(*project.valuation.exit, *basis.exitMonth, results.lines);
    addCorporateCosts(project.corporate, basis.countedMonths(), results.lines);
    results.loans = addDebt(project, grid, basis, reuse.loans(), results.lines);
    addCashFlows(results.lines);
    addEarnings(results.lines);
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
    for (const PlannedFacility& facility : reuse.plan(*reuse.tenancies()))
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
