#pragma once

#include "model/portfolio/metric_table.h"
#include "model/simulation/simulated_project.h"

#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rackrent {

/// Stands for a metric that does not exist on a path.
inline constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

/// What is kept of one path.
struct PathFigures {
    std::vector<double> metrics;        ///< in the order asked for; `noValue` where there is none
    std::vector<double> cumulativeCash; ///< by month: unlevered cash flow, with all capital before, added up; money
    std::vector<double> rent;           ///< by month: base and speculative rent and termination fees; money
};

/// What a simulation evaluates, on one thread.
class PathWorker {
public:
    PathWorker() = default;
    virtual ~PathWorker() = default;
    PathWorker(const PathWorker&) = delete;
    PathWorker& operator=(const PathWorker&) = delete;

    /// Evaluates a path; false, with figures that mean nothing, when its drawn inputs are not valid.
    virtual bool evaluate(std::uint64_t path, PathFigures& figures) = 0;
    /// Why the last path that was not valid was not.
    virtual const Problem& refusal() const = 0;
};

/// A way to evaluate paths, for all threads.
class PathModel {
public:
    PathModel() = default;
    virtual ~PathModel() = default;
    PathModel(const PathModel&) = delete;
    PathModel& operator=(const PathModel&) = delete;
    /// @return outlived by the model
    virtual std::unique_ptr<PathWorker> worker() const = 0;
};

/// Whether a metric is a number, so that it has a mean.
bool isSimulated(const MetricRow& row);

/// The value of a metric; `noValue` where it does not exist or is not finite.
double valueOf(const MetricRow& row, const Metrics& metrics);

/// The whole computation for every path: general, and what anything quicker has to agree with.
/// @param simulated, drawer, metrics outlive the model
std::unique_ptr<PathModel> engineModel(const SimulatedProject& simulated, const Drawer& drawer,
                                       std::span<const MetricRow* const> metrics);

} // namespace rackrent
