#pragma once

#include "model/project/generated/market.h"

#include <string>

namespace rackrent::generated {

/// The space that a contract takes up, for as long as it and the leases after it may.
struct Occupancy {
    std::size_t facility = 0;
    int firstMonth = 0; ///< of the timeline
    int lastMonth = 0;  ///< of the timeline, and within it
    double mw = 0;      ///< once all is delivered
    int gpus = 0;       ///< that the landlord buys
    bool needsHall = true;
};

struct GeneratedContract {
    Json document;
    Occupancy occupancy;
};

/// A contract with the terms of its market segment.
/// @param number from 1; part of the id
GeneratedContract generatedContract(const Frame& frame, int number);

} // namespace rackrent::generated
