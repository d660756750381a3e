#pragma once

#include "model/project/generated/draw.h"
#include "model/project/generated/facility.h"

namespace rackrent::generated {

struct SitePhase {
    int month = 0; ///< of the timeline; energised from its first day
    double mw = 0;
    int gpus = 0;
};

/// What contracts ask of one facility.
struct Site {
    std::vector<SitePhase> phases;
    std::vector<Occupancy> hardware; ///< the contracts that let GPUs
    double hallShare = 1;            ///< of the MW leased: with mechanical and electrical plant, not shells alone

    double mw() const;
};

/// Phases that at all times energise at least what may be occupied.
Site siteOf(const Frame& frame, std::span<const Occupancy> occupancies);

/// Land, a building and its plant for each phase, and the GPUs of each generation.
/// @param investments takes what the items cost, by month in service
Json capitalOf(const Frame& frame, const Site& site, Draw& draw, std::vector<Investment>& investments);

} // namespace rackrent::generated
