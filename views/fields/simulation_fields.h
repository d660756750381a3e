#pragma once

#include "views/fields/field.h"

namespace rackrent {

/// Where the inputs of the simulation stand, which is no part of the project's own.
PartPlace simulationPlace();

/// The table of curves that move at random in a simulation, below `simulationPlace`: "/market".
const Field& marketTable();

} // namespace rackrent
