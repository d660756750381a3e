#pragma once

#include "model/simulation/drawn_parts.h"

#include <span>

namespace rackrent {

/// Whether the leases of a facility add up, whatever is drawn: none of them changes what another one pays. They do
/// unless recoverable operating costs follow rent, or more may be leased than is energised: what is recovered then
/// depends on all of them. Where drivers move capacity that costs are recovered by, they are taken not to.
/// @param places of all drivers
bool isAdditive(const SimulatedProject& simulated, std::size_t facility, std::span<const DriverPart> places);

} // namespace rackrent
