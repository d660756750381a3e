#pragma once

#include "model/whatif/solver.h"

namespace rackrent {

/// Looks at the range of `solved` and fills in its points and solutions.
/// @param changes what a value of the input does
void findCrossings(const Evaluator& evaluator, const std::function<Changes(double)>& changes, Solved& solved);

} // namespace rackrent
