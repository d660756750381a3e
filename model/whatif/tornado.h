#pragma once

#include "model/analysis/exhibit.h"
#include "model/whatif/evaluator.h"

namespace rackrent {

/// How far inputs are moved, down and up. A rate a year (discount and cap rates, growth, escalation, interest, spread)
/// moves by percentage points; months and days by the relative shock, rounded, at least by one; all values of a curve
/// move together; every other number by the relative shock. A share that would pass 1 stops there. What is 0 and no
/// rate stays.
struct Shocks {
    double relative = 0.10; ///< share, above 0 and below 1
    double points = 0.01;   ///< 0.01 is one percentage point
};

struct TornadoBar {
    std::string label;              ///< "anthropic: rent rate"
    std::vector<std::string> paths; ///< one, or those of a curve's values
    std::string downShock, upShock; ///< "-10%", "+1 pp", "+3 months", "to 100%"
    std::optional<double> down, up; ///< the metric; nothing where there is none, or the input cannot be so
    double swing = 0;               ///< between the least and the greatest of down, up and the base
};

/// Inputs by how much hangs on them.
struct Tornado {
    const MetricRow* metric = nullptr;
    double base = 0;
    std::vector<TornadoBar> bars;     ///< the largest swing first; none without a swing
    std::size_t considered = 0;       ///< inputs that were moved
    std::vector<std::string> remarks; ///< how many bars are left out, where a figure is missing
    Problems problems;                ///< errors: there are no bars then
};

/// Moves inputs one by one. Costs two evaluations an input.
/// @param paths of numbers; empty for all that the computation may use: facilities, contracts, loans, curves, corporate
/// and valuation, of parts that are switched on
/// @param most bars that are kept
Tornado tornado(const Evaluator& evaluator, std::string_view metricKey, const std::vector<std::string>& paths = {},
                const Shocks& shocks = {}, std::size_t most = 15, std::stop_token stop = {},
                const Progress& progress = {});

/// A row a bar, the metric's change with the input down and up; key "tornado".
Exhibit tornadoExhibit(const Tornado& found, const Project& project);

} // namespace rackrent
