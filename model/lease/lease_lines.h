#pragma once

#include "model/portfolio/lines.h"
#include "model/project/project.h"

#include <span>

namespace rackrent {

/// The monthly lines of one contract that depend on it and on curves alone: rent as modelled, straight-line
/// rent, speculative rent, termination fees, leasing costs and occupied MW. Recoveries, which need the
/// facility's costs, are left at zero. The facility's power and costs are not looked at.
LeaseLines leaseLines(const Contract& contract, std::span<const Curve> curves, const MonthGrid& grid);

} // namespace rackrent
