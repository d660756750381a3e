#pragma once

#include "model/simulation/drawn_parts.h"

#include <optional>
#include <string>
#include <vector>

namespace rackrent {

/// What a driver's value is measured by: t = (value - reference) / unit, and between which ends it was found valid.
struct DriverScale {
    double reference = 0, unit = 0; ///< a unit of 0: all draws are the same
    double low = 0, high = 0;
};

/// Something whose flows add up with all else.
struct FlowSite {
    enum class Kind { Own, Lease, Facility }; ///< a facility without leases, one lease, a facility with its leases
    Kind kind = Kind::Own;
    std::size_t position = 0; ///< of the facility, or of the contract
};

/// Flows that are a polynomial in a few drivers, linear in each, while nothing happens to the lease.
using Coefficients = std::vector<std::pair<unsigned, SparseFlows>>; ///< a bit for each driver that is multiplied

struct FlowTerm {
    FlowSite site;
    std::vector<std::size_t> drivers;
    std::optional<std::size_t> event; ///< position in the events
    Coefficients usual;               ///< without the constant, which is in the plan's base
    Flows constant;                   ///< with events: the usual constant
    /// With events, by set: what the coefficients of outcomes are in most months. The lease goes on as usual, or is
    /// gone.
    std::vector<Flows> frequent;
};

/// How the flows of any path are made.
struct FlowPlan {
    FlowShape shape;
    std::vector<DriverScale> scales; ///< by driver
    bool readsAlways = false;        ///< whether drivers of one part may be invalid together though not alone
    Flows base;                      ///< at the reference values, while nothing happens
    std::vector<FlowTerm> terms;
    std::vector<FlowSite> recomputed; ///< anew for each path
    std::string obstacle;             ///< why there is no plan, in words; empty otherwise
};

/// Finds out, by evaluating, in which drivers which flows are linear.
FlowPlan flowPlan(const SimulatedProject& simulated, const Drawer& drawer);

/// The coefficients of a lease with an outcome, the constant one less the usual constant.
/// @param parts the values set in it are anything after this
Coefficients outcomeCoefficients(const FlowTerm& term, const FlowPlan& plan, const ContractOutcome& outcome,
                                 DrawnParts& parts);

/// The flows of a site with the values that are set.
/// @param outcomes as many as the site has leases
Flows siteFlows(const FlowSite& site, DrawnParts& parts, std::span<const ContractOutcome> outcomes);

} // namespace rackrent
