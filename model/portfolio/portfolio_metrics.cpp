#include "model/portfolio/portfolio_metrics.h"

#include "model/finance/payback.h"
#include "model/finance/xnpv.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rackrent {

namespace {

constexpr double daysPerYear = 365.25; // WALT
constexpr int yearMonths = 12;

struct Flows {
    std::vector<Date> dates;
    std::vector<double> amounts;
};

/// Sunk capital by month, then the line's months, dated the last day of each month.
Flows datedFlows(const SunkCapital& sunk, std::span<const double> line, const MonthGrid& grid,
                 const Valuation& valuation)
{
    Flows flows;
    const auto add = [&](Date date, double amount) {
        if (!valuation.includePastFlows && date < valuation.date)
            return;
        flows.dates.push_back(date);
        flows.amounts.push_back(amount);
    };
    for (std::size_t i = 0; i < sunk.byMonth.size(); ++i)
        add(lastOfMonth(monthStart(sunk.firstMonth + static_cast<int>(i))), -sunk.byMonth[i]);
    for (int i = 0; i < grid.months(); ++i)
        add(grid.lastDay(i), line[static_cast<std::size_t>(i)]);
    return flows;
}

std::optional<double> multiple(std::span<const double> amounts)
{
    const double rounding = roundingBelow(amounts);
    double in = 0, out = 0;
    for (const double amount : amounts) {
        if (amount > 0)
            in += amount;
        else if (-amount > rounding)
            out -= amount;
    }
    if (out == 0)
        return std::nullopt;
    return in / out;
}

std::optional<double> onlyOne(const std::vector<double>& roots)
{
    return roots.size() == 1 ? std::optional(roots.front()) : std::nullopt;
}

SunkCapital allSunkCapital(const Project& project, const Results& results)
{
    SunkCapital all{monthNumber(project.timeline.start), {}};
    for (const auto& facility : results.facilities) {
        const SunkCapital& sunk = facility->sunk;
        if (sunk.firstMonth < all.firstMonth) {
            all.byMonth.insert(all.byMonth.begin(), static_cast<std::size_t>(all.firstMonth - sunk.firstMonth), 0.0);
            all.firstMonth = sunk.firstMonth;
        }
        for (std::size_t i = 0; i < sunk.byMonth.size(); ++i)
            all.byMonth[static_cast<std::size_t>(sunk.firstMonth - all.firstMonth) + i] += sunk.byMonth[i];
    }
    return all;
}

void addReturns(const Project& project, const MonthGrid& grid, const Results& results, const SunkCapital& sunk,
                Metrics& metrics)
{
    const Valuation& valuation = project.valuation;
    const Flows unlevered = datedFlows(sunk, results.lines[PortfolioLine::UnleveredCashFlow], grid, valuation);
    metrics.npv = xnpv(unlevered.amounts, unlevered.dates, valuation.discountRate, valuation.date);
    metrics.irrRoots = xirrRoots(unlevered.amounts, unlevered.dates);
    metrics.irr = onlyOne(metrics.irrRoots);
    metrics.moic = multiple(unlevered.amounts);
    const Flows levered = datedFlows(sunk, results.lines[PortfolioLine::LeveredCashFlow], grid, valuation);
    metrics.leveredNpv = xnpv(levered.amounts, levered.dates, valuation.equityDiscountRate, valuation.date);
    metrics.leveredIrrRoots = xirrRoots(levered.amounts, levered.dates);
    metrics.leveredIrr = onlyOne(metrics.leveredIrrRoots);
    metrics.leveredMoic = multiple(levered.amounts);
}

/// NOI and capital discounted as the NPV is; months dated before the valuation date count only with past flows.
std::optional<Payback> discountedPayback(const Project& project, const MonthGrid& grid, const Results& results,
                                         const SunkCapital& sunk)
{
    const Valuation& valuation = project.valuation;
    const auto factor = [&valuation](Date date) {
        if (!valuation.includePastFlows && date < valuation.date)
            return 0.0;
        return discountFactor(valuation.discountRate, valuation.date, date);
    };
    double target = 0;
    for (std::size_t i = 0; i < sunk.byMonth.size(); ++i)
        if (sunk.byMonth[i] != 0)
            target += sunk.byMonth[i] * factor(lastOfMonth(monthStart(sunk.firstMonth + static_cast<int>(i))));
    std::vector<double> noi(static_cast<std::size_t>(grid.months()));
    for (int month = 0; month < grid.months(); ++month) {
        const auto i = static_cast<std::size_t>(month);
        const double discount = factor(grid.lastDay(month));
        noi[i] = results.lines[PortfolioLine::Noi][i] * discount;
        target += results.lines[PortfolioLine::Capital][i] * discount;
    }
    return payback(noi, target, grid);
}

void addPaybacks(const Project& project, const MonthGrid& grid, const Results& results, const SunkCapital& sunk,
                 Metrics& metrics)
{
    const std::vector<double> rent = rentReceived(results.lines);
    metrics.paybackRent = payback(rent, metrics.capitalTotal, grid);
    metrics.paybackNoi = payback(results.lines[PortfolioLine::Noi], metrics.capitalTotal, grid);
    metrics.paybackDiscounted = discountedPayback(project, grid, results, sunk);
}

void addContractMetrics(const Results& results, Metrics& metrics)
{
    LeaseTotals totals;
    for (const auto& facility : results.facilities)
        totals += facility->totals;
    metrics.headlineRent = totals.headlineRent;
    metrics.committedRent = totals.committedRent;
    metrics.annualisedRent = totals.annualisedRent;
    if (totals.annualisedRent > 0) {
        metrics.waltYears = totals.rentDaysToLastDay / totals.annualisedRent / daysPerYear;
        metrics.waltToExitYears = totals.rentDaysToExit / totals.annualisedRent / daysPerYear;
    }
}

std::optional<double> leastDscr(const PortfolioLines& lines)
{
    std::optional<double> least;
    const auto service = [&lines](int i) {
        const auto at = static_cast<std::size_t>(i);
        return lines[PortfolioLine::Interest][at] + lines[PortfolioLine::Principal][at];
    };
    int owing = 0;
    for (int month = 0; month < lines.months(); ++month) {
        owing = service(month) > 0 ? owing + 1 : 0;
        if (owing < yearMonths)
            continue;
        double noi = 0, due = 0;
        for (int i = month - yearMonths + 1; i <= month; ++i) {
            noi += lines[PortfolioLine::Noi][static_cast<std::size_t>(i)];
            due += service(i);
        }
        least = std::min(least.value_or(noi / due), noi / due);
    }
    return least;
}

std::optional<double> bestYieldOnCost(const PortfolioLines& lines, double capitalTotal)
{
    if (lines.months() < yearMonths || !(capitalTotal > 0))
        return std::nullopt;
    std::optional<double> best;
    for (int first = 0; first + yearMonths <= lines.months(); ++first) {
        double noi = 0;
        for (int i = first; i < first + yearMonths; ++i)
            noi += lines[PortfolioLine::Noi][static_cast<std::size_t>(i)] -
                   lines[PortfolioLine::TerminationFees][static_cast<std::size_t>(i)];
        best = std::max(best.value_or(noi), noi);
    }
    return *best / capitalTotal;
}

} // namespace

std::vector<double> rentReceived(const PortfolioLines& lines)
{
    std::vector<double> rent(static_cast<std::size_t>(lines.months()));
    for (std::size_t i = 0; i < rent.size(); ++i)
        rent[i] = lines[PortfolioLine::BaseRent][i] + lines[PortfolioLine::SpeculativeRent][i] +
                  lines[PortfolioLine::TerminationFees][i];
    return rent;
}

Metrics portfolioMetrics(const Project& project, const MonthGrid& grid, const Results& results)
{
    Metrics metrics;
    const SunkCapital sunk = allSunkCapital(project, results);
    const auto capital = results.lines[PortfolioLine::Capital];
    metrics.capitalTotal = sunk.total() + std::accumulate(capital.begin(), capital.end(), 0.0);
    addReturns(project, grid, results, sunk, metrics);
    addPaybacks(project, grid, results, sunk, metrics);
    addContractMetrics(results, metrics);
    metrics.dscrMinimum = leastDscr(results.lines);
    metrics.yieldOnCost = bestYieldOnCost(results.lines, metrics.capitalTotal);
    return metrics;
}

} // namespace rackrent
