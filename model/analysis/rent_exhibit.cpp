#include "model/analysis/chart_parts.h"

#include <algorithm>
#include <cmath>

namespace rackrent {
namespace {

/// Contracts that are one in the chart.
struct Group {
    std::size_t key = 0; ///< what tells it from others: a contract's place, a tenant's, a facility's, a kind
    std::vector<std::size_t> contracts;
    double rent = 0; ///< up to the sale, money
};

const char* kindName(ContractKind kind)
{
    switch (kind) {
    case ContractKind::Colocation: return "Colocation";
    case ContractKind::Compute: return "Compute";
    case ContractKind::PoweredShell: return "Powered shell";
    case ContractKind::Ground: return "Ground";
    }
    return "";
}

const char* titleOf(RentBy by)
{
    switch (by) {
    case RentBy::Contract: return "Rent by contract";
    case RentBy::Tenant: return "Rent by tenant";
    case RentBy::Facility: return "Rent by facility";
    case RentBy::Kind: return "Rent by kind of lease";
    }
    return "";
}

class Grouping {
public:
    Grouping(const Project& project, RentBy by) : m_project(project), m_by(by), m_tenants(tenantsOf(project)) {}

    std::size_t keyOf(std::size_t position) const
    {
        if (m_by == RentBy::Contract)
            return position;
        const Contract& contract = m_project.contracts[position];
        switch (m_by) {
        case RentBy::Tenant: return m_tenants.at(contract.tenant).slot;
        case RentBy::Facility: return contract.facility;
        default: return static_cast<std::size_t>(contract.kind);
        }
    }

    /// Of those that are shown: names of all would take longer than their figures.
    std::string labelOf(const Group& group) const
    {
        const Contract& contract = first(group);
        switch (m_by) {
        case RentBy::Contract: return contractName(contract, m_tenants);
        case RentBy::Tenant: return contract.tenant;
        case RentBy::Facility: return m_project.facilities[contract.facility].name;
        case RentBy::Kind: break;
        }
        return kindName(contract.kind);
    }

    std::size_t colourSlotOf(const Group& group) const
    {
        return m_by == RentBy::Contract ? m_tenants.at(first(group).tenant).slot : group.key;
    }

private:
    const Contract& first(const Group& group) const { return m_project.contracts[group.contracts.front()]; }

    const Project& m_project;
    RentBy m_by;
    std::unordered_map<std::string, Tenant> m_tenants;
};

/// In the project's order, without those that have no rent when there are more than are shown.
std::vector<Group> groupsOf(const Results& results, const Grouping& grouping)
{
    const std::vector<double> rent = rentByContract(results);
    std::vector<Group> groups;
    std::unordered_map<std::size_t, std::size_t> places;
    for (const std::size_t position : countedContracts(results)) {
        const std::size_t key = grouping.keyOf(position);
        const auto [place, isNew] = places.try_emplace(key, groups.size());
        if (isNew)
            groups.push_back({key, {}, 0});
        groups[place->second].contracts.push_back(position);
        groups[place->second].rent += rent[position];
    }
    return groups;
}

/// Those with the most rent, as many as `largest`, in their order.
std::vector<Group> largestOf(const std::vector<Group>& groups, int largest)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < groups.size(); ++i)
        order.push_back(i);
    std::ranges::stable_sort(order, std::greater<>(), [&](std::size_t i) { return groups[i].rent; });
    order.resize(std::min(order.size(), static_cast<std::size_t>(largest)));
    std::ranges::sort(order);
    std::vector<Group> shown;
    for (const std::size_t i : order)
        shown.push_back(groups[i]);
    return shown;
}

std::vector<double> rentOf(const Results& results, const Group& group)
{
    std::vector<double> rent(results.monthStarts.size() - 1, 0.0);
    for (const std::size_t position : group.contracts)
        add(rent, rentOf(contractResult(results, position).lines));
    return rent;
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

std::string othersName(std::size_t count, RentBy by)
{
    const char* what = by == RentBy::Contract ? " contracts)" : by == RentBy::Tenant ? " tenants)" : " facilities)";
    return "Other (" + std::to_string(count) + what;
}

std::string rentMessage(const Exhibit& shown, std::span<const double> rent)
{
    const auto peak = std::ranges::max_element(rent);
    if (peak == rent.end() || *peak <= 0)
        return "No rent is due in the timeline.";
    const auto month = static_cast<std::size_t>(peak - rent.begin());
    return "Rent peaks at " + moneyWords(*peak, shown.currency) + " a month in " +
           monthWords(shown.monthStarts[month]) + " and adds up to " + moneyWords(total(rent), shown.currency) +
           " by " + monthWords(shown.monthStarts[rent.size() - 1]) + ".";
}

} // namespace

Exhibit rentExhibit(const ChartInput& input)
{
    const Results& results = input.results;
    Exhibit shown = emptyExhibit(input, "rent", titleOf(input.rentBy), moneyAMonth("Rent", results.project));
    const Grouping grouping(results.project, input.rentBy);
    const std::vector<Group> groups = groupsOf(results, grouping);
    for (const Group& group : largestOf(groups, input.largest)) {
        ExhibitSeries series{grouping.labelOf(group), Role::Tenant, grouping.colourSlotOf(group), Mark::StackedStep,
                             rentOf(results, group)};
        if (input.rentBy == RentBy::Contract)
            series.contract = group.contracts.front();
        shown.series.push_back(std::move(series));
    }
    const auto base = results.lines[PortfolioLine::BaseRent];
    std::vector<double> all(base.begin(), base.end());
    add(all, results.lines[PortfolioLine::SpeculativeRent]);
    if (const std::size_t others = groups.size() - shown.series.size(); others > 0)
        shown.series.push_back(
            {othersName(others, input.rentBy), Role::Other, 0, Mark::StackedStep, restOf(all, shown.series)});
    shown.message = rentMessage(shown, all);
    return shown;
}

} // namespace rackrent
