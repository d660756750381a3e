#pragma once

#include "model/simulation/sample.h"
#include "model/simulation/simulated_project.h"
#include "model/simulation/statistics.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace rackrent {

/// One metric of a simulation.
struct SimulatedMetric {
    std::string key;
    bool missingIsNever = false; ///< a path without it never pays back, which is later than all others
    Distributed distributed;
    double reference = 0;           ///< without draws; NaN where it does not exist
    std::vector<double> paidBackBy; ///< of a break-even: share of all paths paid back by the end of each month
};

/// What may explain a metric: a driver, or an event of a contract.
struct Factor {
    std::string path;                 ///< a driver's; of an event, the contract's place with what happens
    std::vector<double> correlations; ///< Spearman's, with each metric
    std::vector<double> shares;       ///< of the explained variance of each metric: squares, made to add up to 1
};

/// A band of quantiles by month, money.
struct FanBand {
    double share = 0;
    std::vector<double> cumulativeCash, rent;
};

/// All that is told of a simulation.
struct SimulationSummary {
    std::uint64_t paths = 0; ///< asked for
    std::uint64_t done = 0;  ///< evaluated; fewer when it was stopped
    std::vector<Date> monthStarts;
    std::vector<SimulatedMetric> metrics;
    std::vector<FanBand> fan; ///< by share, ascending
    std::vector<Factor> factors;
    std::uint64_t rankedPaths = 0; ///< from the first on, that ranks were compared on
    std::uint64_t refused = 0;
    Problem refusal;
};

/// What a sample was drawn from, made anew from what it says.
struct SampledFrom {
    SimulatedProject simulated;
    Drawer drawer;
    /// @param document valid, with the sample's scenario
    SampledFrom(const CheckedDocument& document, const SimulationSample& sample);
};

inline constexpr std::uint64_t mostRankedPaths = 10'000;
inline constexpr std::array<double, 9> fanShares{0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99};

/// @param sample from path 0 on, of the simulated project; part of it while a simulation runs
/// @param drawer that its paths were drawn by
SimulationSummary summary(const SimulationSample& sample, const SimulatedProject& simulated, const Drawer& drawer);

} // namespace rackrent
