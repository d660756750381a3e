#pragma once

#include "model/portfolio/results.h"

namespace rackrent {

/// Rent received, which pays capital back: base and speculative rent and termination fees, money a month.
std::vector<double> rentReceived(const PortfolioLines& lines);

/// NOI by month and capital, discounted as the NPV is; flows that are left out there are left out of both. Money.
struct DiscountedNoi {
    std::vector<double> noi; ///< one value a month
    double capital = 0;      ///< what it has to reach
};
DiscountedNoi discountedNoi(const Results& results);

/// Capital that all facilities spent before the timeline.
SunkCapital allSunkCapital(const Project& project, const Results& results);

/// All metrics, from finished lines, the capital spent before them and the sums over all leases.
Metrics portfolioMetrics(const Valuation& valuation, const MonthGrid& grid, const PortfolioLines& lines,
                         const SunkCapital& sunk, const LeaseTotals& totals);

/// The same, from a project and its finished lines.
Metrics portfolioMetrics(const Project& project, const MonthGrid& grid, const Results& results);

} // namespace rackrent
