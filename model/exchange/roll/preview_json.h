#pragma once

#include "model/exchange/roll/roll_preview.h"

#include <string>
#include <vector>

namespace rackrent {

/// A preview as one JSON document (docs/rent-rolls.md): contracts with their rows and the cells that say each value,
/// new facilities, rows that are left out and why, and problems by cell.
/// @param remarks what was guessed
std::string previewJson(const RollPreview& preview, const RollMapping& mapping,
                        const std::vector<std::string>& remarks);

} // namespace rackrent
