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

/// The days of all flows: sunk capital by month, then the timeline's months, each on the last day of its month; without
/// those before the valuation date where past flows are left out.
class FlowDays {
public:
    FlowDays(const SunkCapital& sunk, const MonthGrid& grid, const Valuation& valuation) : m_sunk(sunk.byMonth)
    {
        std::vector<Date> all;
        for (std::size_t i = 0; i < m_sunk.size(); ++i)
            all.push_back(lastOfMonth(monthStart(sunk.firstMonth + static_cast<int>(i))));
        for (int i = 0; i < grid.months(); ++i)
            all.push_back(grid.lastDay(i));
        if (!valuation.includePastFlows)
            m_leftOut = static_cast<std::size_t>(std::ranges::lower_bound(all, valuation.date) - all.begin());
        m_dates.assign(all.begin() + static_cast<std::ptrdiff_t>(m_leftOut), all.end());
    }

    const std::vector<Date>& dates() const { return m_dates; }
    /// Amounts on these days: `sunkSign` times sunk capital, then a line of the timeline.
    std::vector<double> amounts(double sunkSign, std::span<const double> line) const
    {
        std::vector<double> all;
        for (const double sunk : m_sunk)
            all.push_back(sunkSign * sunk);
        all.insert(all.end(), line.begin(), line.end());
        all.erase(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(m_leftOut));
        return all;
    }

private:
    const std::vector<double>& m_sunk;
    std::vector<Date> m_dates;
    std::size_t m_leftOut = 0;
};

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

} // namespace

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

namespace {

/// @param factors discount each of the days
void addUnleveredReturns(const FlowDays& days, std::span<const double> factors, const PortfolioLines& lines,
                         Metrics& metrics)
{
    const std::vector<double> flows = days.amounts(-1, lines[PortfolioLine::UnleveredCashFlow]);
    metrics.npv = presentValue(flows, factors);
    metrics.irrRoots = xirrRoots(flows, days.dates());
    metrics.irr = onlyOne(metrics.irrRoots);
    metrics.moic = multiple(flows);
}

void addLeveredReturns(const FlowDays& days, std::span<const double> factors, const PortfolioLines& lines,
                       Metrics& metrics)
{
    const std::vector<double> flows = days.amounts(-1, lines[PortfolioLine::LeveredCashFlow]);
    metrics.leveredNpv = presentValue(flows, factors);
    metrics.leveredIrrRoots = xirrRoots(flows, days.dates());
    metrics.leveredIrr = onlyOne(metrics.leveredIrrRoots);
    metrics.leveredMoic = multiple(flows);
}

DiscountedNoi discountedOn(const FlowDays& days, std::span<const double> factors, const PortfolioLines& lines)
{
    const double capital = presentValue(days.amounts(1, lines[PortfolioLine::Capital]), factors);
    std::vector<double> noi = days.amounts(0, lines[PortfolioLine::Noi]);
    for (std::size_t i = 0; i < noi.size(); ++i)
        noi[i] *= factors[i];
    // One value a month of the timeline: without the sunk months, with zeros for months that were left out.
    const auto months = static_cast<std::size_t>(lines.months());
    std::vector<double> byMonth(months, 0.0);
    const std::size_t counted = std::min(months, noi.size());
    std::copy(noi.end() - static_cast<std::ptrdiff_t>(counted), noi.end(),
              byMonth.end() - static_cast<std::ptrdiff_t>(counted));
    return {std::move(byMonth), capital};
}

void addPaybacks(const FlowDays& days, std::span<const double> factors, const MonthGrid& grid,
                 const PortfolioLines& lines, Metrics& metrics)
{
    const std::vector<double> rent = rentReceived(lines);
    metrics.paybackRent = payback(rent, metrics.capitalTotal, grid);
    metrics.paybackNoi = payback(lines[PortfolioLine::Noi], metrics.capitalTotal, grid);
    const DiscountedNoi discounted = discountedOn(days, factors, lines);
    metrics.paybackDiscounted = payback(discounted.noi, discounted.capital, grid);
}

void addContractMetrics(const LeaseTotals& totals, Metrics& metrics)
{
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

DiscountedNoi discountedNoi(const Results& results)
{
    const Valuation& valuation = results.project.valuation;
    const SunkCapital sunk = allSunkCapital(results.project, results);
    const FlowDays days(sunk, MonthGrid(results.project.timeline), valuation);
    return discountedOn(days, discountFactors(valuation.discountRate, valuation.date, days.dates()), results.lines);
}

Metrics portfolioMetrics(const Project& project, const MonthGrid& grid, const Results& results)
{
    LeaseTotals totals;
    for (const auto& facility : results.facilities)
        totals += facility->totals;
    return portfolioMetrics(project.valuation, grid, results.lines, allSunkCapital(project, results), totals);
}

Metrics portfolioMetrics(const Valuation& valuation, const MonthGrid& grid, const PortfolioLines& lines,
                         const SunkCapital& sunk, const LeaseTotals& totals)
{
    Metrics metrics;
    const auto capital = lines[PortfolioLine::Capital];
    metrics.capitalTotal = sunk.total() + std::accumulate(capital.begin(), capital.end(), 0.0);
    const FlowDays days(sunk, grid, valuation);
    const std::vector<double> factors = discountFactors(valuation.discountRate, valuation.date, days.dates());
    addUnleveredReturns(days, factors, lines, metrics);
    if (valuation.equityDiscountRate == valuation.discountRate)
        addLeveredReturns(days, factors, lines, metrics);
    else
        addLeveredReturns(days, discountFactors(valuation.equityDiscountRate, valuation.date, days.dates()), lines,
                          metrics);
    addPaybacks(days, factors, grid, lines, metrics);
    addContractMetrics(totals, metrics);
    metrics.dscrMinimum = leastDscr(lines);
    metrics.yieldOnCost = bestYieldOnCost(lines, metrics.capitalTotal);
    return metrics;
}

} // namespace rackrent
