#pragma once

#include "model/project/generated/contract.h"

#include <span>

namespace rackrent::generated {

/// Four scenarios, one of them built on another; together they set, scale and add.
Json scenariosOf(const Frame& frame, std::span<const GeneratedContract> contracts);

/// Drivers of a Monte Carlo simulation and how two of them move together.
Json simulationOf(const Frame& frame);

/// Invented publications.
Json sourcesOf();

/// Where some inputs come from.
Json provenanceOf(std::span<const GeneratedContract> contracts);

} // namespace rackrent::generated
