#pragma once

#include "model/portfolio/facility_part.h"

#include <memory>
#include <span>

namespace rackrent {

/// Sums facilities, with their leases, into the portfolio's lines down to NOI, capital and depreciation.
void sumOperations(std::span<const std::shared_ptr<const FacilityPart>> facilities, PortfolioLines& lines);

/// Fills general and administrative costs, maintenance capital and preferred dividends of the first `months` months.
void addCorporateCosts(const Corporate& corporate, int months, PortfolioLines& lines);

/// Fills the unlevered and the levered cash flow (to common) from the lines they are made of.
void addCashFlows(PortfolioLines& lines);

} // namespace rackrent
