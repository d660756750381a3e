// Cash flow after debt, and the debt itself.

#include "model/analysis/chart_parts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rackrent {
namespace {

std::vector<double> negated(std::vector<double> values)
{
    for (double& value : values)
        value = value == 0 ? 0 : -value;
    return values;
}

std::vector<double> sumOf(const PortfolioLines& lines, std::initializer_list<PortfolioLine> which)
{
    std::vector<double> sum(static_cast<std::size_t>(lines.months()), 0.0);
    for (const PortfolioLine line : which)
        add(sum, lines[line]);
    return sum;
}

void addFlow(Exhibit& shown, const std::string& name, Role role, std::vector<double> values)
{
    if (hasValues(values))
        shown.series.push_back({name, role, 0, Mark::StackedStep, std::move(values)});
}

std::string coverMessage(const Exhibit& shown, const std::vector<double>& cover)
{
    std::optional<std::size_t> least;
    for (std::size_t i = 0; i < cover.size(); ++i)
        if (std::isfinite(cover[i]) && (!least || cover[i] < cover[*least]))
            least = i;
    if (!least)
        return "No debt service is due in the timeline.";
    return "NOI covers the debt service " + decimals(cover[*least], 2) + " times in the weakest year, " +
           shown.categories[*least] + ".";
}

/// The cap rate that income is valued at; nothing when the project names none.
std::optional<double> capRateOf(const Project& project)
{
    if (project.corporate.marketCapRate > 0)
        return project.corporate.marketCapRate;
    if (project.valuation.exit && project.valuation.exit->capRate)
        return project.valuation.exit->capRate;
    return std::nullopt;
}

/// Recurring NOI of the twelve months after each month, or of those that are left, a year.
std::vector<double> forwardNoi(const Results& results)
{
    const auto noi = results.lines[PortfolioLine::Noi];
    const auto fees = results.lines[PortfolioLine::TerminationFees];
    const int counted = results.basis.countedMonths();
    std::vector<double> forward(noi.size(), missing);
    for (int month = 0; month + 1 < counted; ++month) {
        const int end = std::min(counted, month + 1 + yearMonths);
        double sum = 0;
        for (int i = month + 1; i < end; ++i)
            sum += noi[static_cast<std::size_t>(i)] - fees[static_cast<std::size_t>(i)];
        forward[static_cast<std::size_t>(month)] = sum * yearMonths / (end - month - 1);
    }
    return forward;
}

/// What the debt is held against at the end of each month: income at the cap rate, else the capital spent.
std::vector<double> securityOf(const Results& results, std::optional<double> capRate)
{
    if (capRate) {
        std::vector<double> value = forwardNoi(results);
        for (double& one : value)
            one /= *capRate;
        return value;
    }
    const auto spent = results.lines[PortfolioLine::Capital];
    std::vector<double> value = cumulative(spent);
    value.erase(value.begin());
    const double sunk = sunkCapitalOf(results);
    for (double& one : value)
        one += sunk;
    return value;
}

std::vector<double> loanToValue(std::span<const double> balance, const std::vector<double>& value)
{
    std::vector<double> ratio;
    for (std::size_t i = 0; i < balance.size(); ++i)
        ratio.push_back(balance[i] > 0 && value[i] > 0 ? balance[i] / value[i] : missing);
    return ratio;
}

void tellDebt(Exhibit& shown, const PortfolioLines& lines, const std::vector<double>& ratio,
              const std::string& ratioName)
{
    const auto balance = lines[PortfolioLine::DebtBalance];
    const auto most = std::ranges::max_element(balance);
    if (most == balance.end() || *most <= 0) {
        shown.message = "There is no debt in the timeline.";
        return;
    }
    shown.message = "Debt peaks at " + moneyWords(*most, shown.currency) + " in " +
                    monthWords(shown.monthStarts[static_cast<std::size_t>(most - balance.begin())]) + ".";
    double highest = 0;
    for (const double one : ratio)
        highest = std::isfinite(one) ? std::max(highest, one) : highest;
    if (highest > 0)
        shown.further.push_back(ratioName + " is at most " + decimals(100 * highest, 0) + "%.");
    if (const double balloon = total(lines[PortfolioLine::Balloon]); balloon > 0)
        shown.further.push_back(moneyWords(balloon, shown.currency) + " falls due as balloons.");
}

} // namespace

Exhibit cashFlowExhibit(const ChartInput& input)
{
    const Results& results = input.results;
    const PortfolioLines& lines = results.lines;
    Exhibit shown = emptyExhibit(input, "cash-flow", "Cash flow after debt service",
                                 {results.project.currency + " a fiscal year", Measure::Money, 2});
    shown.across = Across::Categories;
    shown.acrossAxis = "Fiscal year";
    const std::vector<FiscalYear> years = fiscalYears(results.project.timeline);
    for (const FiscalYear& year : years)
        shown.categories.push_back(year.name);
    const auto yearly = [&](std::initializer_list<PortfolioLine> which) { return byYear(sumOf(lines, which), years); };
    const std::vector<double> noi = yearly({PortfolioLine::Noi});
    const std::vector<double> service = yearly({PortfolioLine::Interest, PortfolioLine::Principal});
    addFlow(shown, "NOI", Role::CumulativeRent, noi);
    addFlow(shown, "Sale", Role::Cash, yearly({PortfolioLine::ExitProceeds}));
    addFlow(shown, "Loans drawn", Role::Recovered, yearly({PortfolioLine::DebtDraws}));
    addFlow(shown, "Capital and leasing", Role::Other,
            negated(yearly({PortfolioLine::Capital, PortfolioLine::LeasingCosts, PortfolioLine::MaintenanceCapital,
                            PortfolioLine::GeneralAndAdministrative})));
    addFlow(shown, "Debt service", Role::Debt, negated(service));
    addFlow(shown, "Balloons, fees, preferred", Role::Cost,
            negated(yearly({PortfolioLine::Balloon, PortfolioLine::DebtFees, PortfolioLine::PreferredDividends})));
    shown.series.push_back({"Levered cash flow", Role::Total, 0, Mark::Line, yearly({PortfolioLine::LeveredCashFlow})});
    std::vector<double> cover;
    for (std::size_t i = 0; i < years.size(); ++i)
        cover.push_back(service[i] > 0 ? noi[i] / service[i] : missing);
    if (std::ranges::any_of(cover, [](double one) { return std::isfinite(one); })) {
        shown.valueAxes.push_back({"DSCR, times", Measure::Multiple, 1});
        shown.series.push_back({"DSCR", Role::Ratio, 0, Mark::Column, cover, 1});
        shown.series.push_back({"Covered once", Role::Capital, 0, Mark::Level, {1.0}, 1});
    }
    shown.message = coverMessage(shown, cover);
    return shown;
}

Exhibit debtExhibit(const ChartInput& input)
{
    const Results& results = input.results;
    const Project& project = results.project;
    Exhibit shown = emptyExhibit(input, "debt", "Debt and what it is held against",
                                 {"Balance, " + project.currency, Measure::Money, 2, Gather::AtEnd});
    for (std::size_t i = 0; i < results.loans.size(); ++i)
        shown.series.push_back(
            {results.loans[i]->loan->id, Role::Tenant, i, Mark::StackedStep, results.loans[i]->schedule.balance});
    const std::optional<double> capRate = capRateOf(project);
    const std::string name = capRate ? "Loan to value" : "Loan to cost";
    const std::vector<double> ratio =
        loanToValue(results.lines[PortfolioLine::DebtBalance], securityOf(results, capRate));
    if (!results.loans.empty()) {
        shown.valueAxes.push_back({name, Measure::Rate, 1, Gather::AtEnd});
        shown.series.push_back({name, Role::Ratio, 0, Mark::Step, ratio, 1});
        shown.valueAxes.push_back({"Repaid, " + project.currency + " a month", Measure::Money, 1, Gather::Sum});
        shown.series.push_back(
            {"Scheduled", Role::Recovered, 0, Mark::StackedStep, sumOf(results.lines, {PortfolioLine::Principal}), 2});
        shown.series.push_back(
            {"Balloons", Role::Cost, 0, Mark::StackedStep, sumOf(results.lines, {PortfolioLine::Balloon}), 2});
    }
    tellDebt(shown, results.lines, ratio, name);
    return shown;
}

} // namespace rackrent
