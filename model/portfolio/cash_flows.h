#pragma once

#include "model/portfolio/results.h"

#include <optional>

namespace rackrent {

/// Sums contracts and facilities into the portfolio's lines down to NOI, capital and depreciation.
void sumOperations(Results& results);

/// Fills general and administrative costs, maintenance capital and preferred dividends, none after the exit.
void addCorporateCosts(const Corporate& corporate, std::optional<int> exitMonth, PortfolioLines& lines);

/// Fills the unlevered and the levered cash flow (to common) from the lines they are made of.
void addCashFlows(PortfolioLines& lines);

} // namespace rackrent
