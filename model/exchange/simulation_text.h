#pragma once

#include "model/simulation/simulation.h"
#include "model/simulation/summary.h"

#include <string>

namespace rackrent {

/// One JSON document of a whole simulation, as docs/simulation.md describes it; numbers in their shortest form that
/// reads back to the same double.
std::string simulationJson(const SimulationSummary& summary, const SimulatedProject& simulated,
                           const SimulationSample& sample);

} // namespace rackrent
