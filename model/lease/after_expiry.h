#pragma once

#include "model/lease/rent_rule.h"
#include "model/portfolio/lines.h"

#include <span>

namespace rackrent {

/// One lease assumed to follow a contract, under its market leasing assumption.
struct SpeculativeLease {
    Date start{};
    Date end{};
    double rate = 0;               ///< in the contract's own basis, at the start
    double renewalProbability = 0; ///< 0 for the first lease after a contract that ended early
};

/// The leases that follow the contract until `until` or the horizon, in order.
/// @param horizon first day after the timeline
std::vector<SpeculativeLease> speculativeLeases(const Contract& contract, const Curves& curves, Date horizon);

/// Adds the speculative rent, occupied MW and leasing costs of the leases that follow the rule's contract.
void addSpeculativeLeases(const RentRule& rule, const Curves& curves, const MonthGrid& grid, LeaseLines& lines);

} // namespace rackrent
