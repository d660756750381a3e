#pragma once

#include "model/whatif/solver.h"
#include "model/whatif/stress.h"

namespace rackrent {

/// A stress whose size is sought: how late, how early, how fast.
struct SizedStress {
    VariedInput input; ///< what a size is: months, the last day paid, or a share a year; its path names it in words
    double low = 0, high = 0; ///< sizes that are sensible; days since 1 January 1970 where it is a day
    std::function<Stress(const Evaluator&, double)> ofSize;
    bool isMildWhenLarge = false; ///< a late last day is milder than an early one
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

/// What befalls a contract.
enum class StressKind { LateDelivery, TenantDefault, FallingGpuRents };

/// The stresses of a kind that a contract may be asked about: of several deliveries all together, then each.
std::vector<SizedStress> stressesBySize(StressKind kind, const Contract& contract, const Project& project);

/// What is to hold under a contract's stress: a lowest DSCR of 1 where there is debt; else that rent has paid capital
/// back before the tenant may leave or, where it has not even now, before the contract's end, or the timeline's.
SolveQuestion standardQuestion(const Contract& contract, const Results& results);

/// How large the stress may be before the metric is on target, or there is none. Where the mildest leaves it better
/// than that, the answer says what may befall at most, or that all of it may. Without a range in the question the
/// stress's own.
Solved solvedFor(const Evaluator& evaluator, const SizedStress& stress, SolveQuestion question,
                 std::stop_token stop = {}, const Progress& progress = {});

} // namespace rackrent
