#pragma once

#include "model/whatif/evaluator.h"

namespace rackrent {

/// A scenario beside others.
struct ComparedScenario {
    std::string id; ///< empty for the base case
    std::string name;
    std::optional<double> probability; ///< as the file says it
    double weight = 0;                 ///< in the weighted result
    Metrics metrics;
};

/// Scenarios side by side.
struct Comparison {
    std::vector<const MetricRow*> metrics;
    std::vector<ComparedScenario> columns; ///< the base case first
    /// Weighted by probability, one a metric; nothing for dates, and where a scenario that has a weight has no such
    /// figure. Empty where no scenario has a probability, or they add up to more than 1. A weighted IRR is the mean of
    /// the scenarios' IRR, not the IRR of the mean cash flow.
    std::vector<std::optional<double>> weighted;
    std::vector<std::string> remarks; ///< what is to be said of the weights, as sentences
    Problems problems;                ///< errors: nothing else is there then

    /// A metric's change from the base case; nothing where either has no such figure.
    std::optional<double> difference(std::size_t metric, std::size_t column) const;
};

/// Compares scenarios with the base case. The weighted result is of all scenarios of the document that have a
/// probability, whether chosen or not; what they leave of 1 is the base case's. A scenario costs one evaluation. Where
/// it was asked to stop first, there are no columns.
/// @param scenarioIds in the order in which they are shown; empty for all of the document
/// @param metricKeys empty for all that are single numbers or dates
Comparison comparedScenarios(CheckedDocument& document, const std::vector<std::string>& scenarioIds,
                             const std::vector<std::string>& metricKeys, std::stop_token stop = {},
                             const Progress& progress = {});

} // namespace rackrent
