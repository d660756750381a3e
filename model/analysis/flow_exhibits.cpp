// How rent becomes cash: occupancy, power, and the bridges from one line to the next.

#include "model/analysis/chart_parts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rackrent {
namespace {

std::vector<double> ratio(std::span<const double> part, std::span<const double> whole)
{
    std::vector<double> shares;
    for (std::size_t i = 0; i < part.size(); ++i)
        shares.push_back(whole[i] > 0 ? part[i] / whole[i] : std::numeric_limits<double>::quiet_NaN());
    return shares;
}

/// A facility's lines up to the sale, added for all.
std::vector<double> facilitySum(const Results& results, FacilityLine line)
{
    std::vector<double> sum(results.monthStarts.size() - 1, 0.0);
    for (std::size_t i = 0; i < results.facilities.size(); ++i)
        add(sum, facilityResult(results, i).lines[line]);
    return sum;
}

/// A sum over leases, zero after the sale.
std::vector<double> leaseSumToSale(const Results& results, LeaseSum line)
{
    std::vector<double> sum = leaseSum(results, line);
    endAtSale(sum, results);
    return sum;
}

/// A waterfall's steps; those of nothing are left out, totals stay.
class Bridge {
public:
    explicit Bridge(Exhibit& shown) : m_shown(shown)
    {
        m_shown.series.push_back({"Change", Role::Total, 0, Mark::Bridge, {}});
    }

    void change(const std::string& name, double value)
    {
        if (value != 0)
            add(name, value, false);
    }
    void sum(const std::string& name, double value) { add(name, value, true); }

private:
    void add(const std::string& name, double value, bool isTotal)
    {
        m_shown.categories.push_back(name);
        m_shown.series.front().values.push_back(value);
        m_shown.series.front().totals.push_back(isTotal);
    }

    Exhibit& m_shown;
};

void tellOccupancy(Exhibit& shown, const std::vector<double>& occupied, const std::vector<double>& energised)
{
    if (!hasValues(energised)) {
        shown.message = "No power is energised in the timeline.";
        return;
    }
    const double let = total(occupied) / total(energised);
    shown.message = "On average " + decimals(100 * let, 0) + "% of the energised power is let.";
    const auto isWithin = [](double part, double whole) { return part <= whole * (1 + 1e-9); };
    const auto over = std::ranges::mismatch(occupied, energised, isWithin);
    if (over.in1 != occupied.end())
        shown.further.push_back("More is let than is energised from " +
                                monthWords(shown.monthStarts[static_cast<std::size_t>(over.in1 - occupied.begin())]) +
                                " on.");
}

} // namespace

Exhibit occupancyExhibit(const ChartInput& input)
{
    const Results& results = input.results;
    Exhibit shown =
        emptyExhibit(input, "occupancy", "Power energised and let", {"Critical IT power, MW", Measure::Megawatts, 2});
    shown.valueAxes.push_back({"Share let", Measure::Rate, 1});
    const std::vector<double> occupied = leaseSumToSale(results, LeaseSum::OccupiedMw);
    const std::vector<double> energised = facilitySum(results, FacilityLine::EnergisedMw);
    shown.series.push_back({"Let", Role::Occupied, 0, Mark::StackedStep, occupied});
    shown.series.push_back({"Energised", Role::Energised, 0, Mark::Step, energised});
    shown.series.push_back({"Share let", Role::Ratio, 0, Mark::Step, ratio(occupied, energised), 1});
    tellOccupancy(shown, occupied, energised);
    return shown;
}

Exhibit powerExhibit(const ChartInput& input)
{
    const Results& results = input.results;
    const std::string& currency = results.project.currency;
    Exhibit shown = emptyExhibit(input, "power", "Cost of power and who bears it",
                                 {"Cost of power, " + currency + " a month", Measure::Money, 2, Gather::Sum});
    const auto cost = results.lines[PortfolioLine::PowerCost];
    std::vector<double> recovered(cost.size(), 0.0);
    for (const auto& facility : results.facilities)
        add(recovered, facility->powerRecovery);
    endAtSale(recovered, results);
    std::vector<double> borne(cost.begin(), cost.end());
    for (std::size_t i = 0; i < borne.size(); ++i)
        borne[i] = std::max(0.0, borne[i] - recovered[i]);
    shown.series.push_back({"Recovered from tenants", Role::Recovered, 0, Mark::StackedStep, recovered});
    shown.series.push_back({"Borne by the landlord", Role::Cost, 0, Mark::StackedStep, borne});
    shown.valueAxes.push_back({"Price, " + currency + " per MWh", Measure::UnitRent, 1});
    std::size_t priced = 0;
    for (std::size_t i = 0; i < results.facilities.size() && priced < static_cast<std::size_t>(input.largest); ++i)
        if (hasValues(results.facilities[i]->powerPrice)) {
            ++priced;
            shown.series.push_back({results.facilities[i]->facility->name, Role::Tenant, i, Mark::Step,
                                    results.facilities[i]->powerPrice, 1});
        }
    if (priced == 0)
        shown.valueAxes.pop_back();
    const double all = total(cost);
    shown.message = all > 0 ? "Power costs " + moneyWords(all, currency) + " in the timeline; tenants bear " +
                                  decimals(100 * total(recovered) / all, 0) + "% of it."
                            : "Power costs nothing here: no facility has a price.";
    return shown;
}

Exhibit bridgeExhibit(const ChartInput& input)
{
    const Results& results = input.results;
    const std::string& currency = results.project.currency;
    Exhibit shown = emptyExhibit(input, "bridge", "From rent to cash flow", {"Whole timeline, " + currency});
    shown.across = Across::Categories;
    shown.acrossAxis = "";
    const auto sum = [&](PortfolioLine line) { return total(results.lines[line]); };
    Bridge bridge(shown);
    bridge.sum("Base rent", sum(PortfolioLine::BaseRent));
    bridge.change("Speculative rent", sum(PortfolioLine::SpeculativeRent));
    bridge.change("Recoveries", sum(PortfolioLine::Recoveries));
    bridge.change("Termination fees", sum(PortfolioLine::TerminationFees));
    bridge.change("Power", -sum(PortfolioLine::PowerCost));
    bridge.change("Operating costs", -sum(PortfolioLine::OperatingCosts));
    bridge.sum("NOI", sum(PortfolioLine::Noi));
    bridge.change("Leasing costs", -sum(PortfolioLine::LeasingCosts));
    bridge.change("Capital", -sum(PortfolioLine::Capital));
    bridge.change("G&A", -sum(PortfolioLine::GeneralAndAdministrative));
    bridge.change("Maintenance", -sum(PortfolioLine::MaintenanceCapital));
    bridge.change("Sale", sum(PortfolioLine::ExitProceeds));
    bridge.sum("Unlevered cash", sum(PortfolioLine::UnleveredCashFlow));
    bridge.change("Loans drawn", sum(PortfolioLine::DebtDraws));
    bridge.change("Debt fees", -sum(PortfolioLine::DebtFees));
    bridge.change("Interest", -sum(PortfolioLine::Interest));
    bridge.change("Repayment", -sum(PortfolioLine::Principal) - sum(PortfolioLine::Balloon));
    bridge.change("Preferred", -sum(PortfolioLine::PreferredDividends));
    bridge.sum("Levered cash", sum(PortfolioLine::LeveredCashFlow));
    const double rent = sum(PortfolioLine::BaseRent) + sum(PortfolioLine::SpeculativeRent);
    shown.message = rent > 0 ? "Of " + moneyWords(rent, currency) + " rent " +
                                   moneyWords(sum(PortfolioLine::Noi), currency) + " is left as NOI and " +
                                   moneyWords(sum(PortfolioLine::LeveredCashFlow), currency) +
                                   " as cash after capital and debt, in the timeline."
                             : "No rent is due in the timeline.";
    return shown;
}

Exhibit yearBridgeExhibit(const ChartInput& input)
{
    const Results& results = input.results;
    const std::string& currency = results.project.currency;
    Exhibit shown =
        emptyExhibit(input, "noi-by-year", "NOI from year to year", {"NOI, " + currency + " a fiscal year"});
    shown.across = Across::Categories;
    shown.acrossAxis = "Fiscal year";
    const std::vector<FiscalYear> years = fiscalYears(results.project.timeline);
    const std::vector<double> noi = byYear(results.lines[PortfolioLine::Noi], years);
    Bridge bridge(shown);
    bridge.sum(years.front().name, noi.front());
    for (std::size_t i = 1; i < noi.size(); ++i)
        bridge.change("to " + years[i].name, noi[i] - noi[i - 1]);
    if (years.size() > 1)
        bridge.sum(years.back().name, noi.back());
    const auto best = std::ranges::max_element(noi);
    shown.message = hasValues(noi) ? "NOI is highest in " + years[static_cast<std::size_t>(best - noi.begin())].name +
                                         ": " + moneyWords(*best, currency) + "."
                                   : "There is no NOI in the timeline.";
    return shown;
}

} // namespace rackrent
