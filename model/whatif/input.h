#pragma once

#include "model/whatif/evaluator.h"

namespace rackrent {

enum class InputKind {
    Number,
    Whole, ///< a number without fraction, such as months
    Day    ///< a date, as days since 1 January 1970
};

/// An input that may be varied.
struct VariedInput {
    std::string path; ///< JSON Pointer, with ids or positions
    InputKind kind = InputKind::Number;
    /// As it is under the evaluator's scenario, dates as days since 1 January 1970; nothing where the file leaves it
    /// out or says something else there, as "first_exit".
    std::optional<double> value;
    bool isShare = false; ///< said in percent
};

/// What stands at a path, or what may stand there: tried out. Nothing, with a problem, where that is neither a number
/// nor a date.
/// @param document as `Evaluator::document` gives it
std::optional<VariedInput> inputAt(const Evaluator& evaluator, const Json& document, const std::string& path,
                                   Problems& problems);

/// Whether a value was refused because it is no whole number.
bool asksForWhole(const Problems& problems);

/// A value as it stands in a file: whole numbers and dates are rounded.
Json inputJson(const VariedInput& input, double value);
/// The same rounding, as a number.
double roundedInput(const VariedInput& input, double value);

/// A number or an ISO date, as a number; nothing for what the input cannot be.
std::optional<double> inputNumber(const VariedInput& input, const Json& value);

/// Evenly spaced values with both ends, rounded as the input needs it, each once.
std::vector<double> evenly(const VariedInput& input, double low, double high, std::size_t count);

/// Metrics with the input at each of these values.
std::vector<Evaluation> evaluations(const Evaluator& evaluator, const VariedInput& input,
                                    const std::vector<double>& values);

} // namespace rackrent
