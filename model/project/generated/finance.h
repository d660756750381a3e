#pragma once

#include "model/project/generated/facility.h"

namespace rackrent::generated {

/// Loans against what has been built by the time they are drawn.
Json loansOf(const Frame& frame, std::span<const GeneratedFacility> facilities);

Json corporateOf(const Frame& frame, std::span<const GeneratedFacility> facilities);

/// Discount rates, and a sale in the timeline's last sixth.
Json valuationOf(const Frame& frame);

} // namespace rackrent::generated
