// What is earned: by the month in which all ends, and by scenario.

#include "model/analysis/chart_parts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rackrent {
namespace {

/// The sale moved to a month; a sale for nothing where the project has none.
Exit exitIn(const Project& project, Date month)
{
    Exit exit = project.valuation.exit.value_or(Exit{.date = {}, .capRate = {}, .value = 0.0});
    exit.date = month;
    return exit;
}

/// Months in which all may end: each of the timeline; the last has no income after it that a sale could be valued by.
int lastExitMonth(const Project& project)
{
    const auto& exit = project.valuation.exit;
    const bool needsMonthAfter = exit && exit->capRate && exit->noi == ExitNoi::Forward;
    return project.timeline.months - (needsMonthAfter ? 1 : 0);
}

struct Returns {
    std::vector<double> npv, irr, multiple;
};

/// At slot boundaries: a month's figures stand at its end.
Returns returnsByMonth(const Results& results)
{
    const std::size_t boundaries = results.monthStarts.size();
    Returns found{std::vector<double>(boundaries, missing), std::vector<double>(boundaries, missing),
                  std::vector<double>(boundaries, missing)};
    Project project = results.project;
    Results last = results;
    for (int month = 0; month < lastExitMonth(results.project); ++month) {
        project.valuation.exit = exitIn(results.project, results.monthStarts[static_cast<std::size_t>(month)]);
        last = recomputedResults(project, last);
        const auto at = static_cast<std::size_t>(month) + 1;
        found.npv[at] = last.metrics.npv;
        found.irr[at] = last.metrics.irr.value_or(missing);
        found.multiple[at] = last.metrics.moic.value_or(missing);
    }
    return found;
}

/// A rate that would flatten all others is not drawn: months in which nearly all is lost or just begun.
std::vector<double> withinSight(std::vector<double> rates)
{
    constexpr double lowest = -0.99, highest = 3;
    for (double& rate : rates)
        if (rate < lowest || rate > highest)
            rate = missing;
    return rates;
}

std::string returnsMessage(const Exhibit& shown, const std::vector<double>& npv)
{
    const auto isGood = [](double one) { return std::isfinite(one) && one >= 0; };
    const auto first = std::ranges::find_if(npv, isGood);
    const bool hasSale = shown.title.find("sale") != std::string::npos;
    const std::string what = hasSale ? "A sale" : "An end of all leases";
    if (first == npv.end())
        return what + " earns less than the discount rate whenever it comes in the timeline.";
    const auto month = static_cast<std::size_t>(first - npv.begin());
    return what + " from " + monthWords(shown.monthStarts[month - 1]) + " on earns at least the discount rate.";
}

double monthsOf(const std::optional<Payback>& payback) { return payback ? payback->months : missing; }

void addBars(Exhibit& shown, const ChartInput& input, const std::string& name, Measure measure, Role role,
             double (*value)(const Metrics&))
{
    std::vector<double> values;
    for (const ScenarioFigures& scenario : input.scenarios)
        values.push_back(value(scenario.metrics));
    if (std::ranges::none_of(values, [](double one) { return std::isfinite(one); }))
        return;
    shown.valueAxes.push_back({name, measure, 1});
    shown.series.push_back({name, role, 0, Mark::Column, std::move(values), shown.valueAxes.size() - 1});
}

std::string scenariosMessage(const ChartInput& input)
{
    const auto& all = input.scenarios;
    if (all.size() < 2)
        return "The project has no scenarios: add one to compare.";
    const auto npv = [](const ScenarioFigures& scenario) { return scenario.metrics.npv; };
    const auto [worst, best] = std::ranges::minmax_element(all, {}, npv);
    const std::string& currency = input.results.project.currency;
    return "NPV lies between " + moneyWords(npv(*worst), currency) + " (" + worst->name + ") and " +
           moneyWords(npv(*best), currency) + " (" + best->name + ").";
}

} // namespace

Exhibit returnsByExitExhibit(const ChartInput& input)
{
    const Results& results = input.results;
    const bool hasSale = results.project.valuation.exit.has_value();
    Exhibit shown = emptyExhibit(input, "returns-by-exit",
                                 hasSale ? "Returns by the month of the sale" : "Returns when all ends in a month",
                                 {"NPV, " + results.project.currency, Measure::Money, 2});
    shown.acrossAxis = hasSale ? "Sale" : "End";
    const Returns returns = returnsByMonth(results);
    shown.series.push_back({"NPV", Role::CumulativeRent, 0, Mark::Line, returns.npv, 0});
    if (const std::vector<double> rates = withinSight(returns.irr); hasValues(rates)) {
        shown.valueAxes.push_back({"IRR a year", Measure::Rate, 1});
        shown.series.push_back({"IRR", Role::Ratio, 0, Mark::Line, rates, 1});
        shown.series.push_back(
            {"Discount rate", Role::Capital, 0, Mark::Level, {results.project.valuation.discountRate}, 1});
    }
    if (hasValues(returns.multiple)) {
        const std::size_t axis = shown.valueAxes.size();
        shown.valueAxes.push_back({"Multiple of capital, times", Measure::Multiple, 1});
        shown.series.push_back({"Multiple", Role::Debt, 0, Mark::Line, returns.multiple, axis});
        shown.series.push_back({"Capital back", Role::Capital, 0, Mark::Level, {1.0}, axis});
    }
    shown.message = returnsMessage(shown, returns.npv);
    return shown;
}

Exhibit scenariosExhibit(const ChartInput& input)
{
    const std::string& currency = input.results.project.currency;
    Exhibit shown = emptyExhibit(input, "scenarios", "Scenarios compared", {});
    shown.subtitle = "All scenarios \u00b7 valued " + dayWords(input.results.project.valuation.date);
    shown.valueAxes.clear();
    shown.across = Across::Rows;
    shown.acrossAxis = "Scenario";
    for (const ScenarioFigures& scenario : input.scenarios)
        shown.categories.push_back(scenario.name);
    addBars(shown, input, "NPV, " + currency, Measure::Money, Role::CumulativeRent,
            [](const Metrics& metrics) { return metrics.npv; });
    addBars(shown, input, "IRR a year", Measure::Rate, Role::CumulativeNoi,
            [](const Metrics& metrics) { return metrics.irr.value_or(missing); });
    addBars(shown, input, "Break-even on rent, months", Measure::Months, Role::Expected,
            [](const Metrics& metrics) { return monthsOf(metrics.paybackRent); });
    addBars(shown, input, "Committed rent, " + currency, Measure::Money, Role::Committed,
            [](const Metrics& metrics) { return metrics.committedRent; });
    shown.message = scenariosMessage(input);
    return shown;
}

} // namespace rackrent
