#pragma once

#include "model/analysis/exhibit.h"
#include "model/whatif/input.h"

namespace rackrent {

/// An input and the values that it is to take.
struct InputRange {
    std::string path;
    Json low, high;        ///< numbers, or ISO dates
    std::size_t steps = 0; ///< how many values, both ends counted; 2 to `mostSteps`
};

inline constexpr std::size_t mostSteps = 1000;

/// A metric at several values of one input.
struct Sweep {
    VariedInput input;
    std::vector<double> inputs;                ///< ascending, dates in days
    std::vector<std::optional<double>> values; ///< nothing where there is none, or the project would be invalid
};

/// One-way tables.
struct Sensitivity {
    const MetricRow* metric = nullptr;
    std::optional<double> base; ///< without changes
    std::vector<Sweep> sweeps;
    std::vector<std::string> remarks; ///< why values are missing, a sentence for each input
    Problems problems;                ///< errors: nothing else is there then
};

/// Each input on its own, the others as they are; an evaluation a value.
Sensitivity sensitivity(const Evaluator& evaluator, const std::vector<InputRange>& ranges, std::string_view metricKey);

/// Each input times the same factors, for a spider chart. An input that is 0 or no number is an error.
/// @param change share by which the inputs change at most, above 0: 0.2 is from -20% to +20%
Sensitivity spider(const Evaluator& evaluator, const std::vector<std::string>& paths, double change, std::size_t steps,
                   std::string_view metricKey);

/// A piece of the line on which a metric is on target, between places of the grid: 0 is the first value of an axis, 1
/// the second.
struct ContourSegment {
    double fromAcross = 0, fromUp = 0, toAcross = 0, toUp = 0;
};

/// A metric over two inputs.
struct SensitivityGrid {
    const MetricRow* metric = nullptr;
    std::optional<double> base;
    VariedInput across, up;
    std::vector<double> acrossInputs, upInputs;
    std::vector<std::optional<double>> values; ///< row by row, the lowest of `up` first
    std::optional<double> target;
    std::vector<ContourSegment> contour; ///< linear between values; empty without a target
    Problems problems;
};

/// @param target of the contour, in the metric's unit
SensitivityGrid sensitivityGrid(const Evaluator& evaluator, const InputRange& across, const InputRange& up,
                                std::string_view metricKey, std::optional<double> target);

/// Where a value lies among ascending ones, in steps from the first; nothing outside.
std::optional<double> placeAmong(const std::vector<double>& inputs, double value);

/// The metric by one input as a line, the base case as a level; key "sensitivity".
Exhibit sensitivityExhibit(const Sensitivity& found, std::size_t sweep, const Project& project);
/// A line an input over the change in percent; key "spider".
/// @param found by `spider`
Exhibit spiderExhibit(const Sensitivity& found, const Project& project);
/// The grid as a heat map with the base case marked and the contour at the target; key "sensitivity-grid".
Exhibit sensitivityGridExhibit(const SensitivityGrid& grid, const Project& project);

} // namespace rackrent
