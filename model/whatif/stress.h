#pragma once

#include "model/whatif/evaluator.h"

#include <optional>
#include <string>

/// Stresses: what may befall a lease, as overrides that a scenario could have. None needs a key of its own in the file.
namespace rackrent {

/// A stress of a project.
struct Stress {
    Changes changes;
    std::string words; ///< what is assumed, as a sentence
    Problems problems; ///< errors: there are no changes then
};

/// A hall that is handed over late.
struct LateDelivery {
    std::string contract;
    int months = 0; ///< 0 or more
    /// Which of the contract's deliveries, counted from 0; without, all of them with the start. The end stays.
    std::optional<std::size_t> delivery;
    /// Whether the tenant has a day free of rent for each day of delay, from the later start on; in whole months. For
    /// all deliveries alone.
    bool dayForDay = false;
    std::optional<Date> sunset; ///< a later start than this, and the tenant does not come
};

/// A tenant that stops paying.
struct DefaultStress {
    std::string contract;
    Date lastDay{};
    /// Share of the base rent from then to the contract's end that is recovered, as a fee in the month of the last day.
    double recovery = 0;
    /// Months until the space is let again: at the market rent of `after_expiry`, else at the contract's own rate until
    /// its end. Without, it is let again as `after_expiry` says, or stays empty.
    std::optional<double> downtimeMonths;
};

Stress lateDelivery(const Evaluator& evaluator, const LateDelivery& late);

/// Two evaluations where there is a recovery.
Stress tenantDefault(const Evaluator& evaluator, const DefaultStress& stopped);

/// Market rents of GPUs fall by a share a year, from the last value that their curve has by the valuation date: the
/// curves at which compute contracts, and those paid by the GPU-hour, are let again. What is contracted stays.
/// @param share from 0 to below 1
Stress fallingGpuRents(const Evaluator& evaluator, double share);

/// One stress after the other.
Stress joined(Stress first, const Stress& second);

} // namespace rackrent
