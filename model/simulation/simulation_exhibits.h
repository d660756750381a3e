#pragma once

#include "model/analysis/exhibit.h"
#include "model/simulation/summary.h"

#include <functional>

/// What a simulation shows, as exhibits. Each says the number of paths and the seed in its subtitle.
namespace rackrent {

/// What a simulation is of, for titles.
struct SimulationTitle {
    std::string scenario;
    std::uint64_t seed = 0;
    /// What a factor is called, by its path; null: by the path itself.
    std::function<std::string(const std::string& path)> nameOf = nullptr;
};

/// Bands of quantiles of cumulative cash flow at the ends of months, and its median; key "fan-cash".
Exhibit cashFanExhibit(const SimulationSummary& summary, const Project& project, const SimulationTitle& title);
/// The same of rent by month; key "fan-rent".
Exhibit rentFanExhibit(const SimulationSummary& summary, const Project& project, const SimulationTitle& title);
/// How often a metric fell into which range: share of the paths that have it; key "histogram".
Exhibit histogramExhibit(const SimulationSummary& summary, std::size_t metric, const Project& project,
                         const SimulationTitle& title);
/// The value that a share of the paths with one stays below; key "distribution".
Exhibit distributionExhibit(const SimulationSummary& summary, std::size_t metric, const Project& project,
                            const SimulationTitle& title);
/// The share of all paths that have paid back by each month, on rent and on NOI, of those simulated; key "payback".
Exhibit paybackProbabilityExhibit(const SimulationSummary& summary, const Project& project,
                                  const SimulationTitle& title);
/// How much of a metric's variance each driver and event explains, by rank correlation; key "drivers".
Exhibit driversExhibit(const SimulationSummary& summary, std::size_t metric, const Project& project,
                       const SimulationTitle& title);
/// The mean, and two standard errors around it, at growing numbers of paths; key "convergence".
Exhibit convergenceExhibit(const SimulationSummary& summary, std::size_t metric, const Project& project,
                           const SimulationTitle& title);

} // namespace rackrent
