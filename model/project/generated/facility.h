#pragma once

#include "model/project/generated/contract.h"

#include <span>
#include <string>
#include <vector>

namespace rackrent::generated {

/// Capital that a facility takes, by the month in which it is in service.
struct Investment {
    int month = 0; ///< of the timeline; negative before it
    double amount = 0;
};

struct GeneratedFacility {
    Json document;
    std::vector<Investment> investments; ///< none when it is switched off
};

/// A facility's id by its position.
std::string facilityId(std::size_t position);

/// Facilities that energise what the contracts lease, never less, and cost what that costs to build.
std::vector<GeneratedFacility> generatedFacilities(const Frame& frame, std::span<const GeneratedContract> contracts);

} // namespace rackrent::generated
