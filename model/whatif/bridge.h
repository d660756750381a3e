#pragma once

#include "model/analysis/exhibit.h"
#include "model/whatif/evaluator.h"

namespace rackrent {

enum class BridgeOrder {
    Applied, ///< each step's change when it is made after those before it
    Shapley  ///< each step's change averaged over all orders in which the steps can be made
};

/// What a change of inputs explains of a metric's change.
struct BridgeStep {
    std::string label;              ///< "google: start", several joined by "; "
    std::vector<std::string> paths; ///< of the inputs, with ids
    double change = 0;
};

/// From one value of a metric to another. What the steps say adds up to the bit, in any order: all values are rounded
/// to one binary grid, some 1e-15 of the largest.
struct Bridge {
    const MetricRow* metric = nullptr;
    std::string from, to; ///< names
    double start = 0;
    double end = 0;
    std::vector<BridgeStep> steps; ///< in the order in which they are made
    BridgeOrder order = BridgeOrder::Applied;
    std::vector<std::string> remarks; ///< what was taken together or could not be said, as sentences
    Problems problems;                ///< errors: there are no steps then

    /// What start and steps leave of the end: 0.
    double residual() const;
};

/// The most steps whose orders are all averaged: 2^8 evaluations.
inline constexpr std::size_t mostShapleySteps = 8;

/// From one scenario to another: what the first overrides and the second does not is taken back, what the second
/// overrides is made, in the order of the file; what both have in common through their parents stays. Overrides of one
/// input, or of an input and what is within it, are one step. A step after which the metric does not exist, or the
/// project is not valid, is taken together with the next; averaged over all orders, with what it needs. One evaluation
/// a step, 2^steps for `Shapley`; with more than `mostShapleySteps` it is an error. Where it was asked to stop first,
/// there are no steps.
/// @param from, to ids; empty for the base case
Bridge scenarioBridge(CheckedDocument& document, const std::string& from, const std::string& to,
                      std::string_view metricKey, BridgeOrder order, std::stop_token stop = {},
                      const Progress& progress = {});

/// From one document to another, such as the file as last saved and as it is now: a step for each difference that may
/// change a figure.
/// @param before worked on, and left as it was
/// @param scenarioId under which both are looked at, empty for the base case
Bridge documentBridge(CheckedDocument& before, const CheckedDocument& after, const std::string& scenarioId,
                      std::string_view metricKey, BridgeOrder order, std::stop_token stop = {},
                      const Progress& progress = {});

/// The waterfall, key "what-if-bridge"; its message says the whole change and the largest step.
Exhibit whatIfBridgeExhibit(const Bridge& bridge, const Project& project);

} // namespace rackrent
