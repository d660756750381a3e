#pragma once

#include "model/finance/exponential_sum.h"

#include <optional>
#include <vector>

namespace rackrent {

/// Every root u of the sum in [low, high], ascending; low < 0 < high.
///
/// Either side of 0 where the running total of the amounts allows one root at most is decided by the signs at its ends.
/// Elsewhere roots are enclosed, as by `exponentialRootsByBounds`. Nothing comes back when the sum is rounding over
/// so wide a range that its roots cannot be told.
std::optional<std::vector<double>> exponentialRoots(const ExponentialSum& sum, double low, double high);

/// The same from bounds alone, whatever the running total.
///
/// The positive and the negative terms each fall as |u| grows, which bounds the sum and its derivative on
/// any interval. An interval is dropped when the bounds exclude zero, searched once when the derivative
/// keeps its sign, and halved otherwise, so no root is missed. Roots between which the sum cannot be told from
/// zero are one.
std::optional<std::vector<double>> exponentialRootsByBounds(const ExponentialSum& sum, double low, double high);

} // namespace rackrent
