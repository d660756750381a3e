#pragma once

#include <optional>
#include <vector>

namespace rackrent {

/// A sum of `amounts[i] exp(-u times[i])` as a function of u; times are 0 or more.
struct ExponentialSum {
    std::vector<double> amounts;
    std::vector<double> times;
};

/// Every root u of the sum in [low, high], ascending; 0 <= low < high.
///
/// The positive and the negative terms each fall as u grows, which bounds the sum and its derivative on
/// any interval. An interval is dropped when the bounds exclude zero, searched once when the derivative
/// keeps its sign, and halved otherwise, so no root is missed. Roots between which the sum cannot be told from
/// zero are one. Nothing comes back when the sum is rounding over so wide a range that its roots cannot be told.
std::optional<std::vector<double>> exponentialRoots(const ExponentialSum& sum, double low, double high);

} // namespace rackrent
