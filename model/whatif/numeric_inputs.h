#pragma once

#include "model/project/json_text.h"

#include <string>
#include <vector>

namespace rackrent {

/// Numbers that are moved together.
struct NumericInput {
    std::vector<std::string> paths; ///< with ids where list elements have some
    std::vector<double> values;
    std::string label;
};

/// The numbers of a document that its figures may depend on, in its order; all values of a curve are one.
std::vector<NumericInput> numericInputs(const Json& document);

/// What a number says, by its key and where it stands.
enum class Scale { Amount, RatePerYear, Months, Days };
Scale scaleOf(const std::string& path);

} // namespace rackrent
