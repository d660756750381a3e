#pragma once

#include "model/project/project.h"

#include <span>

namespace rackrent {

/// Proceeds of the sale after selling costs, money, at least 0 where a cap rate gives them.
/// @param recurringNoi NOI without termination fees, money a month over the whole timeline, as if nothing were sold
/// @param month position of the sale's month in the timeline
double exitProceeds(const Exit& exit, std::span<const double> recurringNoi, int month);

} // namespace rackrent
