#pragma once

#include "model/whatif/solver.h"

namespace rackrent {

/// Looks at the range of `solved` and fills in its points and solutions.
/// Where it was asked to stop first, there are none.
/// @param changes what a value of the input does
void findCrossings(const Evaluator& evaluator, const std::function<Changes(double)>& changes, Solved& solved,
                   const std::stop_token& stop, const Progress& progress);

} // namespace rackrent
