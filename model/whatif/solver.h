#pragma once

#include "model/analysis/exhibit.h"
#include "model/whatif/input.h"

#include <functional>

namespace rackrent {

/// What is asked: the input at which a metric has a value.
struct SolveQuestion {
    std::string metric;
    double target = 0; ///< of a date in days since 1 January 1970
    /// The range that is searched, dates in days; without one of them a sensible bound.
    std::optional<double> low, high;
};

/// An input at which the metric is what was asked.
struct Solution {
    double input = 0;
    double metric = 0;
    /// Where the metric jumps past the target: its value right beside, at `beside`. The input is then the first on the
    /// better side of the target: more of NPV, less of payback or capital.
    std::optional<double> besideInput, besideMetric;
    /// Where the metric is on target over a whole stretch: the last input of those looked at.
    std::optional<double> until;
};

/// A metric against an input.
struct SolvePoint {
    double input = 0;
    std::optional<double> metric; ///< nothing where there is none, or the project would be invalid
};

/// What was found, and what was looked at.
struct Solved {
    VariedInput input;
    const MetricRow* metric = nullptr;
    double target = 0;
    double low = 0, high = 0;         ///< what was searched
    std::vector<SolvePoint> points;   ///< ascending
    std::vector<Solution> solutions;  ///< ascending; none, one, or more
    std::string message;              ///< the answer as a sentence, or that there is none, or more than one
    std::vector<std::string> remarks; ///< jumps, where the metric does not exist, how far was searched
    Problems problems;                ///< errors: nothing was searched then
};

/// The input at which a metric has the target's value. The range is looked at in 128 steps; every change of sign
/// between neighbours is followed by TOMS 748 (Alefeld, Potra and Shi 1995) to the last bits, or by bisection over
/// whole numbers and days; the border of where the metric exists is found by bisection, so that a crossing just before
/// it is not missed. Two crossings within one step are. Without a range a number is sought from 0 to 4 times what it
/// is, then to 16 and 64 times; a date within the timeline. Some 150 to 450 evaluations. Where it was asked to stop
/// first, nothing is found and nothing said.
Solved solvedFor(const Evaluator& evaluator, const std::string& path, const SolveQuestion& question,
                 std::stop_token stop = {}, const Progress& progress = {});

/// The same for the size of any change.
/// @param input says what a size is; its path names it
Solved solvedFor(const Evaluator& evaluator, const VariedInput& input, const SolveQuestion& question,
                 const std::function<Changes(double)>& changes, std::stop_token stop = {},
                 const Progress& progress = {});

/// The metric against the input, the target as a level, the solutions as crossings; key "solve".
Exhibit solveExhibit(const Solved& solved, const Project& project);

/// The metric and what it is to be: "NPV of 0 USD".
std::string targetWords(const Solved& solved, const std::string& currency);

/// An input's value in words: "1.02bn", "4 Feb 2028", "12.5%".
std::string inputValueWords(const VariedInput& input, double value);

} // namespace rackrent
