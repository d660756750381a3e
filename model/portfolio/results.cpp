#include "model/portfolio/results.h"

#include "model/facility/facility_lines.h"
#include "model/finance/exit_value.h"
#include "model/lease/lease_lines.h"
#include "model/portfolio/cash_flows.h"
#include "model/portfolio/debt.h"
#include "model/portfolio/portfolio_metrics.h"
#include "model/project/units.h"
#include "model/reit/earnings.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace rackrent {

namespace {

/// Energy a contract draws, MWh at the meter, by month.
std::vector<double> energyOf(const LeaseLines& lines, const Contract& contract, double pue, const MonthGrid& grid)
{
    const auto occupied = lines[LeaseLine::OccupiedMw];
    std::vector<double> energy(occupied.size());
    for (std::size_t i = 0; i < energy.size(); ++i)
        energy[i] = occupied[i] * grid.days[i] * hoursPerDay * contract.loadFactor * pue;
    return energy;
}

/// The contracts of one facility in the results, by position, with the project's contract behind each.
struct Tenancy {
    ContractResult* result = nullptr;
    const Contract* contract = nullptr;
    std::vector<double> energyMwh;
};

FacilityUse useBy(const std::vector<Tenancy>& tenancies, const MonthGrid& grid)
{
    const auto months = static_cast<std::size_t>(grid.months());
    FacilityUse use{std::vector<double>(months), std::vector<double>(months), std::vector<double>(months)};
    for (const Tenancy& tenancy : tenancies) {
        const LeaseLines& lines = tenancy.result->lines;
        for (std::size_t i = 0; i < months; ++i) {
            use.occupiedMw[i] += lines[LeaseLine::OccupiedMw][i];
            use.energyMwh[i] += tenancy.energyMwh[i];
            use.rent[i] += lines[LeaseLine::BaseRent][i] + lines[LeaseLine::SpeculativeRent][i];
        }
    }
    return use;
}

/// @param energised the facility's MW by month
void addRecoveries(const Facility& facility, std::span<const Curve> curves, const MonthGrid& grid,
                   std::span<const double> energised, const FacilityUse& use, const std::vector<Tenancy>& tenancies)
{
    const std::vector<double> recoverable = recoverableCosts(facility, energised, use);
    for (int month = 0; month < grid.months(); ++month) {
        const auto i = static_cast<std::size_t>(month);
        const double price = powerPrice(facility, curves, grid, month);
        const double capacity = std::max(energised[i], use.occupiedMw[i]);
        for (const Tenancy& tenancy : tenancies) {
            LeaseLines& lines = tenancy.result->lines;
            const Recovery& recovery = tenancy.contract->recovery;
            lines[LeaseLine::PowerRecovery][i] = tenancy.energyMwh[i] * price * recovery.power;
            if (capacity > 0)
                lines[LeaseLine::OpexRecovery][i] =
                    recovery.operatingCosts * recoverable[i] * lines[LeaseLine::OccupiedMw][i] / capacity;
        }
    }
}

void addContracts(const Project& project, const MonthGrid& grid, Results& results)
{
    for (const Contract& contract : project.contracts)
        if (counts(project, contract))
            results.contracts.push_back({contract.id, leaseLines(contract, project.curves, grid)});
}

void addFacilities(const Project& project, const MonthGrid& grid, Results& results)
{
    std::vector<std::vector<Tenancy>> byFacility(project.facilities.size());
    auto result = results.contracts.begin();
    for (const Contract& contract : project.contracts) {
        if (!counts(project, contract))
            continue;
        byFacility[contract.facility].push_back(
            {&*result, &contract, energyOf(result->lines, contract, project.facilities[contract.facility].pue, grid)});
        ++result;
    }
    for (std::size_t f = 0; f < project.facilities.size(); ++f) {
        const Facility& facility = project.facilities[f];
        if (!facility.enabled)
            continue;
        const FacilityUse use = useBy(byFacility[f], grid);
        FacilityLines lines = facilityLines(facility, project.curves, grid, use);
        addRecoveries(facility, project.curves, grid, lines[FacilityLine::EnergisedMw], use, byFacility[f]);
        results.facilities.push_back({facility.id, std::move(lines), sunkCapital(facility, grid).total()});
    }
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
void sell(const Exit& exit, int month, Results& results)
{
    const auto noi = results.lines[PortfolioLine::Noi];
    const auto fees = results.lines[PortfolioLine::TerminationFees];
    std::vector<double> recurring(noi.size());
    std::transform(noi.begin(), noi.end(), fees.begin(), recurring.begin(), std::minus<>());
    const double proceeds = exitProceeds(exit, recurring, month);
    for (ContractResult& contract : results.contracts)
        zeroAfter(contract.lines, month);
    for (FacilityResult& facility : results.facilities)
        zeroAfter(facility.lines, month);
    zeroAfter(results.lines, month);
    results.lines[PortfolioLine::ExitProceeds][static_cast<std::size_t>(month)] = proceeds;
}

} // namespace

Results computedResults(const Project& project)
{
    const MonthGrid grid(project.timeline);
    Results results;
    results.monthStarts = grid.firstDay;
    results.lines = PortfolioLines(grid.months());
    addContracts(project, grid, results);
    addFacilities(project, grid, results);
    sumOperations(results);

    std::optional<int> exitMonth;
    if (project.valuation.exit) {
        exitMonth = grid.indexOf(project.valuation.exit->date);
        sell(*project.valuation.exit, *exitMonth, results);
    }
    addCorporateCosts(project.corporate, exitMonth, results.lines);
    addDebt(project, grid, exitMonth, results.lines);
    addCashFlows(results.lines);
    addEarnings(results.lines);
    results.metrics = portfolioMetrics(project, grid, results);
    return results;
}

} // namespace rackrent
