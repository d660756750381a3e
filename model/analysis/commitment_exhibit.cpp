#include "model/analysis/chart_parts.h"
#include "model/lease/rent_schedule.h"

#include <algorithm>
#include <cmath>

namespace rackrent {
namespace {

constexpr double daysPerYear = 365.25;

/// Of the days from `first` to `last`, both inside, the average chance that a tenant who may leave from `exit` on is
/// still there: notice arrives at a constant rate from the first day on which it can be given, and takes effect the
/// notice period later.
double averageChance(Date first, Date last, Date exit, double intensityPerDay)
{
    const double from = std::max(0, daysBetween(exit, first) - 1);
    const double days = daysBetween(first, last) + 1;
    if (intensityPerDay * days < 1e-12)
        return std::exp(-intensityPerDay * from);
    return (std::exp(-intensityPerDay * from) - std::exp(-intensityPerDay * (from + days))) / (intensityPerDay * days);
}

/// Base rent of the days from `from` on by month, each month's weighted by the chance that the tenant is still there.
void addExpected(const Contract& contract, const Curves& curves, const MonthGrid& grid, Date from,
                 std::vector<double>& rent)
{
    const RentSchedule schedule(contract, curves);
    const Date exit = contract.firstExit(from);
    const double chance = contract.termination ? contract.termination->annualProbability : 0;
    const bool mayLeave = tenantMayLeave(contract);
    const double intensity = chance < 1 ? -std::log1p(-chance) / daysPerYear : HUGE_VAL;
    for (int month = 0; month < grid.months(); ++month) {
        const Date first = std::max(grid.firstDay[static_cast<std::size_t>(month)], from);
        const Date last = grid.lastDay(month);
        if (first > last)
            continue;
        double& sum = rent[static_cast<std::size_t>(month)];
        if (first <= exit)
            sum += schedule.baseRent(first, std::min(last, exit));
        const Date open = std::max(first, exit + std::chrono::days{1});
        if (open <= last)
            sum += schedule.baseRent(open, last) * (mayLeave && std::isfinite(intensity)
                                                        ? averageChance(open, last, exit, intensity)
                                                    : mayLeave ? 0.0
                                                               : 1.0);
    }
}

std::vector<double> expectedRent(const Results& results)
{
    const Project& project = results.project;
    const MonthGrid grid(project.timeline);
    std::vector<double> rent(static_cast<std::size_t>(grid.months()), 0.0);
    for (const std::size_t position : countedContracts(results))
        addExpected(project.contracts[position], project.curves, grid, project.valuation.date, rent);
    return rent;
}

std::string commitmentMessage(const Results& results)
{
    const Metrics& metrics = results.metrics;
    const std::string& currency = results.project.currency;
    if (!(metrics.headlineRent > 0))
        return "No rent is contracted from the valuation date on.";
    return moneyWords(metrics.committedRent, currency) + " of " + moneyWords(metrics.headlineRent, currency) +
           " headline rent is committed; " + decimals(100 * (1 - metrics.committedRent / metrics.headlineRent), 0) +
           "% can be cancelled.";
}

} // namespace

Exhibit commitmentExhibit(const ChartInput& input)
{
    const Results& results = input.results;
    Exhibit shown =
        emptyExhibit(input, "commitment", "Committed against headline rent", moneyAMonth("Rent", results.project));
    // What a sale cuts off is contracted all the same.
    std::vector<double> committed = leaseSum(results, LeaseSum::CommittedRent);
    std::vector<double> cancellable = leaseSum(results, LeaseSum::HeadlineRent);
    for (std::size_t i = 0; i < cancellable.size(); ++i)
        cancellable[i] -= committed[i];
    const auto speculative = results.lines[PortfolioLine::SpeculativeRent];
    const bool hasChances = std::ranges::any_of(results.project.contracts, [&](const Contract& contract) {
        return counts(results.project, contract) && contract.termination && contract.termination->annualProbability > 0;
    });
    shown.series.push_back({"Committed", Role::Committed, 0, Mark::StackedStep, std::move(committed)});
    shown.series.push_back({"Can be cancelled", Role::Cancellable, 0, Mark::StackedStep, std::move(cancellable)});
    if (hasValues(speculative))
        shown.series.push_back(
            {"Speculative", Role::Speculative, 0, Mark::StackedStep, {speculative.begin(), speculative.end()}});
    shown.message = commitmentMessage(results);
    if (hasChances) {
        shown.series.push_back({"Expected", Role::Expected, 0, Mark::Step, expectedRent(results)});
        shown.further.push_back("With the chances of notice " +
                                moneyWords(total(shown.series.back().values), shown.currency) +
                                " is expected in the timeline.");
    }
    return shown;
}

} // namespace rackrent
