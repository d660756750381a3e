#include "model/analysis/chart_parts.h"
#include "model/lease/rent_rule.h"

#include <algorithm>

namespace rackrent {
namespace {

constexpr const char* laterName = "Later";

/// What ends in each fiscal year.
struct Expiries {
    std::vector<double> megawatts;
    std::vector<double> rent; ///< of the last day, money a year
};

/// Fiscal years that leases end in: those of the timeline, and one for all that end later.
class Years {
public:
    explicit Years(const Timeline& timeline) : m_years(fiscalYears(timeline)), m_grid(timeline) {}

    /// The place of a day's year; nothing before the timeline.
    std::optional<std::size_t> placeOf(Date day) const
    {
        const int month = m_grid.indexOf(day);
        if (month < 0)
            return std::nullopt;
        const auto found = std::ranges::find_if(m_years, [month](const FiscalYear& year) { return month < year.end; });
        return static_cast<std::size_t>(found - m_years.begin());
    }

    std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (const FiscalYear& year : m_years)
            names.push_back(year.name);
        names.emplace_back(laterName);
        return names;
    }

private:
    std::vector<FiscalYear> m_years;
    MonthGrid m_grid;
};

template <class DayOf>
Expiries expiriesOf(const Results& results, const Years& years, DayOf&& dayOf)
{
    const std::size_t count = years.names().size();
    Expiries found{std::vector<double>(count), std::vector<double>(count)};
    for (const std::size_t position : countedContracts(results)) {
        const Contract& contract = results.project.contracts[position];
        const Date day = dayOf(contract);
        const auto place = years.placeOf(day);
        if (!place || day < results.project.valuation.date || day < contract.start)
            continue; // it has ended
        const RentRule rule(contract, results.project.curves);
        found.megawatts[*place] += rule.dayOf(day).criticalItMw;
        found.rent[*place] += rule.annualisedRent(day);
    }
    return found;
}

std::vector<double> shares(const std::vector<double>& rent)
{
    const double all = total(rent);
    std::vector<double> parts;
    for (const double one : rent)
        parts.push_back(all > 0 ? one / all : 0);
    return parts;
}

void addColumns(Exhibit& shown, const std::string& name, Role role, const Expiries& expiries)
{
    shown.series.push_back({name, role, 0, Mark::Column, expiries.megawatts, 0});
    shown.series.push_back({name, role, 0, Mark::Column, expiries.rent, 1});
    shown.series.push_back({name, role, 0, Mark::Column, shares(expiries.rent), 2});
}

void tellExpiries(Exhibit& shown, const std::vector<double>& toEnd, const std::vector<double>& toExit)
{
    const double all = total(toEnd);
    if (!(all > 0)) {
        shown.message = "No lease ends after the valuation date.";
        return;
    }
    const auto most = std::ranges::max_element(toEnd) - toEnd.begin();
    const auto first = std::ranges::find_if(toExit, [](double rent) { return rent > 0; }) - toExit.begin();
    const auto at = static_cast<std::size_t>(most), soon = static_cast<std::size_t>(first);
    const std::string share = decimals(100 * toEnd[at] / all, 0) + "% by the leases' terms.";
    const bool isBeyond = at + 1 == shown.categories.size() && shown.categories[at] == laterName;
    shown.message = isBeyond ? "Most rent ends later than the years shown: " + share
                             : "Most rent ends in " + shown.categories[at] + ": " + share;
    shown.further.push_back("If tenants leave as soon as they may, " + decimals(100 * toExit[soon] / total(toExit), 0) +
                            "% ends in " + shown.categories[soon] + ".");
}

} // namespace

Exhibit expiryExhibit(const ChartInput& input)
{
    const Results& results = input.results;
    const Project& project = results.project;
    Exhibit shown = emptyExhibit(input, "expiry", "Lease expiries by fiscal year", {"MW ending", Measure::Megawatts});
    shown.valueAxes.push_back({"Rent ending, " + project.currency + " a year", Measure::Money});
    shown.valueAxes.push_back({"Share of rent", Measure::Rate});
    shown.across = Across::Categories;
    shown.acrossAxis = "Fiscal year";
    const Years years(project.timeline);
    shown.categories = years.names();
    const Expiries toEnd = expiriesOf(results, years, [](const Contract& contract) { return contract.lastDay(); });
    const Expiries toExit = expiriesOf(results, years, [&](const Contract& contract) {
        return std::min(contract.lastDay(), contract.firstExit(project.valuation.date));
    });
    addColumns(shown, "To expiry", Role::Cancellable, toEnd);
    addColumns(shown, "To first exit", Role::Committed, toExit);
    tellExpiries(shown, toEnd.rent, toExit.rent);
    return shown;
}

} // namespace rackrent
