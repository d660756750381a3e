#pragma once

#include "model/simulation/flow_plan.h"

namespace rackrent {

/// The flows of a site at each corner of its drivers' reference values and units, as differences of differences: by the
/// set of drivers that they are multiplied by, a bit each. What is rounding is 0.
/// @param parts the values set in it are anything after this
/// @param reference values of all drivers
std::vector<Flows> denseCoefficients(const FlowTerm& term, const FlowPlan& plan, const ContractOutcome& outcome,
                                     DrawnParts& parts, const std::vector<double>& reference);

/// What a set's coefficients are multiplied by.
double stepProduct(const FlowTerm& term, const FlowPlan& plan, unsigned set, const std::vector<double>& values);

/// The largest size of each row and figure, for its every element.
Flows flowSizes(std::span<const double> flows, const FlowShape& shape);

/// Makes each at least the other times a number.
void raiseTo(Flows& scale, const Flows& other, double times = 1);

} // namespace rackrent
