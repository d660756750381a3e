#pragma once

#include "model/whatif/solver.h"
#include "model/whatif/stress.h"

namespace rackrent {

/// A stress whose size is sought: how late, how early, how fast.
struct SizedStress {
    VariedInput input; ///< what a size is: months, the last day paid, or a share a year; its path names it in words
    double low = 0, high = 0; ///< sizes that are sensible; days since 1 January 1970 where it is a day
    std::function<Stress(const Evaluator&, double)> ofSize;
};

/// A delivery late by 0 to 60 months.
/// @param late whose months are replaced
SizedStress bySize(const LateDelivery& late);

/// A default, by the last day that is paid: from the contract's start to its end.
/// @param stopped whose last day is replaced
/// @param project that has the contract; without it there, two days around the last day are sought
SizedStress bySize(const DefaultStress& stopped, const Project& project);

/// Falling market rents of GPUs, by 0 to 99% a year.
/// @param share assumed now, if any
SizedStress fallingGpuRentsBySize(std::optional<double> share);

/// How large the stress may be before the metric is on target. Without a range in the question the stress's own.
Solved solvedFor(const Evaluator& evaluator, const SizedStress& stress, SolveQuestion question);

} // namespace rackrent
