#include "model/analysis/exhibit.h"

#include "model/analysis/words.h"
#include "model/portfolio/portfolio_metrics.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace rackrent {

namespace {

Exhibit exhibit(std::string key, std::string title, std::string valueAxis, const Results& results,
                const std::string& scenarioName)
{
    const Project& project = results.project;
    Exhibit shown;
    shown.key = std::move(key);
    shown.title = std::move(title);
    shown.subtitle = scenarioName + " \u00b7 valued " + dayWords(project.valuation.date);
    shown.valueAxis = std::move(valueAxis);
    shown.currency = project.currency;
    shown.monthStarts = results.monthStarts;
    return shown;
}

std::vector<double> rentOf(const LeaseLines& lines)
{
    const auto base = lines[LeaseLine::BaseRent];
    const auto speculative = lines[LeaseLine::SpeculativeRent];
    std::vector<double> rent(base.size());
    std::transform(base.begin(), base.end(), speculative.begin(), rent.begin(), std::plus<>());
    return rent;
}

double total(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0); }

/// Cumulative values at month boundaries: 0, then after each month.
std::vector<double> cumulative(std::span<const double> flow)
{
    std::vector<double> sums(flow.size() + 1, 0.0);
    std::partial_sum(flow.begin(), flow.end(), sums.begin() + 1);
    return sums;
}

std::string rentMessage(const Exhibit& shown, std::span<const double> rent)
{
    const auto peak = std::max_element(rent.begin(), rent.end());
    if (peak == rent.end() || *peak <= 0)
        return "No rent is due in the timeline.";
    const auto month = static_cast<std::size_t>(peak - rent.begin());
    return "Rent peaks at " + moneyWords(*peak, shown.currency) + " a month in " +
           monthWords(shown.monthStarts[month]) + " and adds up to " + moneyWords(total(rent), shown.currency) +
           " by " + monthWords(shown.monthStarts[rent.size() - 1]) + ".";
}

void addCrossing(Exhibit& shown, const std::optional<Payback>& payback, const std::string& what, Role role,
                 double value)
{
    if (payback)
        shown.crossings.push_back({what + ": " + dayWords(payback->date) + ", month " + decimals(payback->months, 1),
                                   role, payback->months, payback->date, value});
}

std::string breakEvenMessage(const Exhibit& shown, const Metrics& metrics, double rentInAll)
{
    if (!(metrics.capitalTotal > 0))
        return "There is no capital to pay back.";
    const std::string capital = moneyWords(metrics.capitalTotal, shown.currency);
    if (!metrics.paybackRent)
        return "Cumulative rent does not reach " + capital + " by " +
               monthWords(shown.monthStarts[shown.monthStarts.size() - 2]) + ": " +
               moneyWords(rentInAll, shown.currency) + " is received.";
    return "Cumulative rent reaches " + capital + " on " + dayWords(metrics.paybackRent->date) + ", month " +
           decimals(metrics.paybackRent->months, 1) + ".";
}

} // namespace

std::unordered_map<std::string, Tenant> tenantsOf(const Project& project)
{
    std::unordered_map<std::string, Tenant> tenants;
    for (const Contract& contract : project.contracts) {
        const std::size_t next = tenants.size();
        ++tenants.try_emplace(contract.tenant, Tenant{next, 0}).first->second.contracts;
    }
    return tenants;
}

std::size_t tenantSlot(const Project& project, const std::string& tenant)
{
    const auto tenants = tenantsOf(project);
    const auto found = tenants.find(tenant);
    return found == tenants.end() ? tenants.size() : found->second.slot;
}

namespace {

/// The contracts with the most rent, as many as `largest`, in the project's order.
std::vector<std::size_t> largestContracts(const Results& results, std::vector<std::size_t> counted, int largest)
{
    const std::vector<double> rent = rentByContract(results);
    std::stable_sort(counted.begin(), counted.end(),
                     [&rent](std::size_t a, std::size_t b) { return rent[a] > rent[b]; });
    counted.resize(std::min(counted.size(), static_cast<std::size_t>(largest)));
    std::sort(counted.begin(), counted.end());
    return counted;
}

/// What of the portfolio's rent the shown series leave; what is rounding beside the rent is nothing.
std::vector<double> restOf(std::span<const double> all, const std::vector<ExhibitSeries>& shown)
{
    constexpr double rounding = 1e-12; // of the month's rent, for each of the series taken off
    std::vector<double> rest(all.begin(), all.end());
    for (const ExhibitSeries& series : shown)
        for (std::size_t i = 0; i < rest.size(); ++i)
            rest[i] -= series.values[i];
    for (std::size_t i = 0; i < rest.size(); ++i)
        if (std::abs(rest[i]) <= rounding * static_cast<double>(shown.size()) * std::abs(all[i]))
            rest[i] = 0;
    return rest;
}

} // namespace

Exhibit rentExhibit(const Results& results, const std::string& scenarioName, int largest)
{
    const Project& project = results.project;
    Exhibit shown =
        exhibit("rent", "Rent by contract", "Rent, " + project.currency + " a month", results, scenarioName);
    const auto tenants = tenantsOf(project);
    const std::vector<std::size_t> counted = countedContracts(results);
    for (const std::size_t position : largestContracts(results, counted, largest)) {
        const Contract& contract = project.contracts[position];
        const Tenant& tenant = tenants.at(contract.tenant);
        // With the contract's id where the tenant has several.
        shown.series.push_back({tenant.contracts > 1 ? contract.tenant + " (" + contract.id + ")" : contract.tenant,
                                Role::Tenant, tenant.slot, Mark::StackedStep,
                                rentOf(contractResult(results, position).lines)});
    }
    const auto base = results.lines[PortfolioLine::BaseRent];
    std::vector<double> all(base.begin(), base.end());
    add(all, results.lines[PortfolioLine::SpeculativeRent]);
    if (const std::size_t others = counted.size() - shown.series.size(); others > 0)
        shown.series.push_back({"Other (" + std::to_string(others) + " contracts)", Role::Other, 0, Mark::StackedStep,
                                restOf(all, shown.series)});
    shown.message = rentMessage(shown, all);
    return shown;
}

Exhibit breakEvenExhibit(const Results& results, const std::string& scenarioName)
{
    const Project& project = results.project;
    Exhibit shown = exhibit("break-even", "Cumulative rent and NOI against capital", "Cumulative, " + project.currency,
                            results, scenarioName);
    const Metrics& metrics = results.metrics;
    const std::vector<double> rent = rentReceived(results.lines);
    shown.series.push_back({"Cumulative rent", Role::CumulativeRent, 0, Mark::Line, cumulative(rent)});
    shown.series.push_back(
        {"Cumulative NOI", Role::CumulativeNoi, 0, Mark::Line, cumulative(results.lines[PortfolioLine::Noi])});
    if (metrics.capitalTotal > 0)
        shown.series.push_back({"Capital", Role::Capital, 0, Mark::Level, {metrics.capitalTotal}});
    addCrossing(shown, metrics.paybackRent, "Rent", Role::CumulativeRent, metrics.capitalTotal);
    addCrossing(shown, metrics.paybackNoi, "NOI", Role::CumulativeNoi, metrics.capitalTotal);
    shown.message = breakEvenMessage(shown, metrics, total(rent));
    return shown;
}

Exhibit commitmentExhibit(const Results& results, const std::string& scenarioName)
{
    const Project& project = results.project;
    Exhibit shown = exhibit("commitment", "Committed against headline rent", "Rent, " + project.currency + " a month",
                            results, scenarioName);
    // What a sale cuts off is contracted all the same.
    std::vector<double> committed = leaseSum(results, LeaseSum::CommittedRent);
    std::vector<double> cancellable = leaseSum(results, LeaseSum::HeadlineRent);
    for (std::size_t i = 0; i < cancellable.size(); ++i)
        cancellable[i] -= committed[i];
    shown.series.push_back({"Committed", Role::Committed, 0, Mark::StackedStep, std::move(committed)});
    shown.series.push_back({"Can be cancelled", Role::Cancellable, 0, Mark::StackedStep, std::move(cancellable)});
    const Metrics& metrics = results.metrics;
    if (metrics.headlineRent > 0)
        shown.message = moneyWords(metrics.committedRent, project.currency) + " of " +
                        moneyWords(metrics.headlineRent, project.currency) + " headline rent is committed; " +
                        decimals(100 * (1 - metrics.committedRent / metrics.headlineRent), 0) + "% can be cancelled.";
    else
        shown.message = "No rent is contracted from the valuation date on.";
    return shown;
}

} // namespace rackrent
