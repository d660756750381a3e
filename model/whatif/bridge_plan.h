#pragma once

#include "model/whatif/bridge.h"
#include "model/whatif/document_diff.h"

#include <functional>

namespace rackrent {

/// The steps of a bridge, and what the project is when some of them are made.
struct BridgePlan {
    std::vector<BridgeStep> steps;                              ///< without their changes
    std::function<Changes(const std::vector<bool>& made)> when; ///< one flag a step
    std::string scenario; ///< under which the changes are made: what both ends have in common
};

/// @param from, to ids that there are, or empty
BridgePlan scenarioPlan(const CheckedDocument& document, const std::string& from, const std::string& to);

BridgePlan documentPlan(const Json& before, const Json& after, const std::string& scenarioId);

} // namespace rackrent
