#include "model/analysis/exhibit.h"

#include "model/analysis/words.h"
#include "model/lease/rent_rule.h"
#include "model/portfolio/portfolio_metrics.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace rackrent {

namespace {

Exhibit exhibit(std::string key, std::string title, std::string valueAxis, const Project& project,
                const Results& results, const std::string& scenarioName)
{
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

Exhibit rentExhibit(const Project& project, const Results& results, const std::string& scenarioName, int largest)
{
    Exhibit shown =
        exhibit("rent", "Rent by contract", "Rent, " + project.currency + " a month", project, results, scenarioName);
    std::vector<ExhibitSeries> series;
    std::size_t position = 0;
    const auto tenants = tenantsOf(project);
    for (const Contract& contract : project.contracts) {
        if (!counts(project, contract))
            continue;
        const Tenant& tenant = tenants.at(contract.tenant);
        // With the contract's id where the tenant has several.
        series.push_back({tenant.contracts > 1 ? contract.tenant + " (" + contract.id + ")" : contract.tenant,
                          Role::Tenant, tenant.slot, Mark::StackedStep, rentOf(results.contracts[position++].lines)});
    }

    std::vector<std::size_t> bySize(series.size());
    std::iota(bySize.begin(), bySize.end(), std::size_t{0});
    std::stable_sort(bySize.begin(), bySize.end(), [&series](std::size_t a, std::size_t b) {
        return total(series[a].values) > total(series[b].values);
    });
    std::vector<bool> isLarge(series.size(), false);
    for (std::size_t rank = 0; rank < bySize.size() && rank < static_cast<std::size_t>(largest); ++rank)
        isLarge[bySize[rank]] = true;

    const auto months = static_cast<std::size_t>(results.lines.months());
    std::vector<double> all(months, 0.0), rest(months, 0.0);
    for (std::size_t i = 0; i < series.size(); ++i) {
        add(all, series[i].values);
        if (isLarge[i])
            shown.series.push_back(series[i]);
        else
            add(rest, series[i].values);
    }
    if (shown.series.size() < series.size())
        shown.series.push_back({"Other (" + std::to_string(series.size() - shown.series.size()) + " contracts)",
                                Role::Other, 0, Mark::StackedStep, std::move(rest)});
    shown.message = rentMessage(shown, all);
    return shown;
}

Exhibit breakEvenExhibit(const Project& project, const Results& results, const std::string& scenarioName)
{
    Exhibit shown = exhibit("break-even", "Cumulative rent and NOI against capital", "Cumulative, " + project.currency,
                            project, results, scenarioName);
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

Exhibit commitmentExhibit(const Project& project, const Results& results, const std::string& scenarioName)
{
    Exhibit shown = exhibit("commitment", "Committed against headline rent", "Rent, " + project.currency + " a month",
                            project, results, scenarioName);
    const MonthGrid grid(project.timeline);
    const auto months = static_cast<std::size_t>(grid.months());
    const Date from = project.valuation.date;
    std::vector<double> committed(months, 0.0), cancellable(months, 0.0);
    for (const Contract& contract : project.contracts) {
        if (!counts(project, contract))
            continue;
        const RentRule rule(contract, project.curves);
        const Date exit = contract.firstExit(from);
        addBaseRent(contract, rule, from, exit, grid, committed);
        addBaseRent(contract, rule, std::max(from, exit + std::chrono::days{1}), contract.end, grid, cancellable);
    }
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
