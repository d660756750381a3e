#include "model/analysis/chart_parts.h"

#include <algorithm>

namespace rackrent {
namespace {

struct Share {
    std::string name;
    std::size_t colourSlot = 0;
    double rent = 0;
};

/// Base rent of each tenant in the twelve months from the valuation date's, or from the first with any rent.
std::vector<Share> sharesOf(const Results& results, int first)
{
    const auto tenants = tenantsOf(results.project);
    std::vector<Share> shares(tenants.size());
    const auto end = std::min(static_cast<std::size_t>(first + yearMonths), results.monthStarts.size() - 1);
    for (const std::size_t position : countedContracts(results)) {
        const Contract& contract = results.project.contracts[position];
        const std::size_t slot = tenants.at(contract.tenant).slot;
        const ContractResult own = contractResult(results, position);
        const auto rent = own.lines[LeaseLine::BaseRent];
        shares[slot].name = contract.tenant;
        shares[slot].colourSlot = slot;
        for (auto month = static_cast<std::size_t>(first); month < end; ++month)
            shares[slot].rent += rent[month];
    }
    std::erase_if(shares, [](const Share& share) { return !(share.rent > 0); });
    std::ranges::stable_sort(shares, std::greater<>(), &Share::rent);
    return shares;
}

int firstMonthOf(const Results& results)
{
    const MonthGrid grid(results.project.timeline);
    const auto rent = results.lines[PortfolioLine::BaseRent];
    const int valued = std::clamp(grid.indexOf(results.project.valuation.date), 0, grid.months() - 1);
    const auto from = rent.begin() + valued;
    const auto found = std::find_if(from, rent.end(), [](double one) { return one > 0; });
    return found == rent.end() ? valued : static_cast<int>(found - rent.begin());
}

std::string tenantsMessage(const std::vector<Share>& shares, double all, int largest)
{
    double first = 0, concentration = 0;
    const auto shown = std::min(shares.size(), static_cast<std::size_t>(largest));
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double share = shares[i].rent / all;
        first += i < shown ? share : 0;
        concentration += share * share * 10'000; // the Herfindahl-Hirschman index
    }
    const std::string whose =
        shown == 1 ? shares.front().name + " pays " : "The " + std::to_string(shown) + " largest tenants pay ";
    return whose + decimals(100 * first, 0) + "% of the base rent; the concentration (HHI) is " +
           decimals(concentration, 0) + " of 10000.";
}

} // namespace

Exhibit tenantsExhibit(const ChartInput& input)
{
    const Results& results = input.results;
    const int first = firstMonthOf(results);
    const std::string from = monthWords(results.monthStarts[static_cast<std::size_t>(first)]);
    Exhibit shown = emptyExhibit(input, "tenants", "Base rent by tenant, twelve months from " + from,
                                 {"Base rent, " + results.project.currency, Measure::Money, 3});
    shown.valueAxes.push_back({"Share", Measure::Rate, 1});
    shown.across = Across::Rows;
    shown.acrossAxis = "Tenant";
    const std::vector<Share> shares = sharesOf(results, first);
    double all = 0;
    for (const Share& share : shares)
        all += share.rent;
    const auto rows = std::min(shares.size(), static_cast<std::size_t>(input.largest));
    std::vector<double> rent, parts;
    double rest = all;
    for (std::size_t i = 0; i < rows; ++i) {
        shown.categories.push_back(shares[i].name);
        rent.push_back(shares[i].rent);
        rest -= shares[i].rent;
    }
    if (shares.size() > rows) {
        shown.categories.push_back("Other (" + std::to_string(shares.size() - rows) + " tenants)");
        rent.push_back(rest);
    }
    for (const double one : rent)
        parts.push_back(one / all);
    shown.series.push_back({"Base rent", Role::CumulativeRent, 0, Mark::Column, rent, 0});
    shown.series.push_back({"Share", Role::CumulativeRent, 0, Mark::Column, parts, 1});
    for (ExhibitSeries& series : shown.series)
        for (std::size_t i = 0; i < rent.size(); ++i)
            series.colourSlots.push_back(i < rows ? std::optional(shares[i].colourSlot) : std::nullopt);
    shown.message = all > 0 ? tenantsMessage(shares, all, input.largest) : "No base rent is due in the timeline.";
    return shown;
}

} // namespace rackrent
