#include "model/analysis/chart_parts.h"

#include "model/analysis/periods.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace rackrent {

Exhibit emptyExhibit(const ChartInput& input, std::string key, std::string title, ValueAxis axis)
{
    const Project& project = input.results.project;
    Exhibit shown;
    shown.key = std::move(key);
    shown.title = std::move(title);
    shown.subtitle = input.scenarioName + " \u00b7 valued " + dayWords(project.valuation.date);
    shown.valueAxes = {std::move(axis)};
    shown.currency = project.currency;
    shown.monthStarts = input.results.monthStarts;
    return shown;
}

ValueAxis moneyAMonth(const std::string& what, const Project& project)
{
    return {what + ", " + project.currency + " a month", Measure::Money, 1, Gather::Sum};
}

double total(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0); }

std::vector<double> cumulative(std::span<const double> flow)
{
    std::vector<double> sums(flow.size() + 1, 0.0);
    std::partial_sum(flow.begin(), flow.end(), sums.begin() + 1);
    return sums;
}

std::vector<double> rentOf(const LeaseLines& lines)
{
    const auto base = lines[LeaseLine::BaseRent];
    std::vector<double> rent(base.begin(), base.end());
    add(rent, lines[LeaseLine::SpeculativeRent]);
    return rent;
}

std::string contractName(const Contract& contract, const std::unordered_map<std::string, Tenant>& tenants)
{
    const auto found = tenants.find(contract.tenant);
    const bool hasSeveral = found != tenants.end() && found->second.contracts > 1;
    return hasSeveral ? contract.tenant + " (" + contract.id + ")" : contract.tenant;
}

std::vector<std::size_t> contractsByRent(const Results& results)
{
    std::vector<std::size_t> counted = countedContracts(results);
    const std::vector<double> rent = rentByContract(results);
    std::ranges::stable_sort(counted, std::greater<>(), [&rent](std::size_t contract) { return rent[contract]; });
    return counted;
}

bool tenantMayLeave(const Contract& contract)
{
    return contract.termination && contract.termination->by != TerminationParty::Landlord;
}

double sunkCapitalOf(const Results& results)
{
    return results.metrics.capitalTotal - total(results.lines[PortfolioLine::Capital]);
}

void endAtSale(std::vector<double>& monthly, const Results& results)
{
    std::fill(monthly.begin() + results.basis.countedMonths(), monthly.end(), 0.0);
}

std::vector<FiscalYear> fiscalYears(const Timeline& timeline)
{
    std::vector<Date> starts;
    for (int month = 0; month <= timeline.months; ++month)
        starts.push_back(monthStart(monthNumber(timeline.start) + month));
    std::vector<FiscalYear> years;
    for (PeriodOfMonths& year : periodsOf(starts, Period::FiscalYear, timeline.fiscalYearEndMonth))
        years.push_back({std::move(year.name), static_cast<int>(year.first), static_cast<int>(year.end)});
    return years;
}

std::vector<double> byYear(std::span<const double> monthly, const std::vector<FiscalYear>& years)
{
    std::vector<double> sums;
    for (const FiscalYear& year : years)
        sums.push_back(total(
            monthly.subspan(static_cast<std::size_t>(year.first), static_cast<std::size_t>(year.end - year.first))));
    return sums;
}

bool hasValues(std::span<const double> values)
{
    return std::ranges::any_of(values, [](double value) { return std::isfinite(value) && value != 0; });
}

} // namespace rackrent
