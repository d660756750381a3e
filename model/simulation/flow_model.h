#pragma once

#include "model/simulation/path_model.h"

namespace rackrent {

/// A quicker way to evaluate paths, and what it is in words.
struct FlowModel {
    std::unique_ptr<PathModel> model;
    std::string method;
};

/// @param simulated, drawer, metrics outlive the model
FlowModel flowModel(const SimulatedProject& simulated, const Drawer& drawer, std::span<const MetricRow* const> metrics);

} // namespace rackrent
