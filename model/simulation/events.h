#pragma once

#include "model/project/project.h"

#include <compare>
#include <cstdint>
#include <span>

namespace rackrent {

/// What became of a contract on one path.
struct ContractOutcome {
    enum class Ending { AsWritten, Notice, Default };
    Ending ending = Ending::AsWritten;
    Date day{};                 ///< on which notice is given, or that is the last one paid before a default
    std::uint64_t renewals = 0; ///< a bit for each lease after expiry, the lowest the first: with the same tenant
    int renewalsDrawn = 0;      ///< how many of the bits count
    auto operator<=>(const ContractOutcome&) const = default;
};

/// Uniform numbers in (0, 1) that a contract's events are made from.
struct EventUniforms {
    double notice = 0;
    double tenantDefault = 0;
    std::span<const double> renewals; ///< at most 64
};

inline constexpr int mostRenewalsDrawn = 64;

/// A probability a year that something has happened, and the logarithm of its not having, found once for many paths.
struct YearlyChance {
    double probability = 0;
    double logOfNone = 0; ///< of 1 less the probability
    bool operator==(const YearlyChance&) const = default;
};
YearlyChance yearlyChance(double probability);

/// Which events a contract has.
struct EventKinds {
    bool notice = false;
    bool tenantDefault = false;
    int renewals = 0;                 ///< how many leases after expiry are drawn
    YearlyChance ofNotice, ofDefault; ///< as the contract stands
    bool any() const { return notice || tenantDefault || renewals > 0; }
};

/// Rights of a contract that drivers change.
struct DrivenRights {
    bool termination = false, credit = false, afterExpiry = false;
    bool any() const { return termination || credit || afterExpiry; }
};

/// The events of a contract: notice under a right with an annual probability, unless notice is given as it stands; a
/// default with an annual probability; renewals with a probability between 0 and 1, as many as the timeline may hold.
/// @param driven rights whose inputs are drawn: probabilities of 0 may then become others
EventKinds eventKinds(const Contract& contract, const ContractEvents& events, int months, DrivenRights driven = {});

/// What happens to a contract.
///
/// Notice and default come after exponential times whose rates give the annual probabilities: T = log(1 - u) / log(1 -
/// p) years of 365.25 days, in whole days, from the earliest notice and from the start, neither before the valuation
/// date: what had not happened by then has the same chance from there on. A default after the last day is none.
ContractOutcome drawnOutcome(const Contract& contract, const EventKinds& kinds, const EventUniforms& uniforms,
                             Date valuationDate);

/// The contract as it then is.
Contract withOutcome(Contract contract, const ContractOutcome& outcome, const ContractEvents& events);

} // namespace rackrent
