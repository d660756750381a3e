#pragma once

#include "model/portfolio/results.h"

namespace rackrent {

/// Rent received, which pays capital back: base and speculative rent and termination fees, money a month.
std::vector<double> rentReceived(const PortfolioLines& lines);

/// All metrics, from a project and its finished lines.
Metrics portfolioMetrics(const Project& project, const MonthGrid& grid, const Results& results);

} // namespace rackrent
