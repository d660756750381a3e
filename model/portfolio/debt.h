#pragma once

#include "model/portfolio/lines.h"
#include "model/project/project.h"

#include <optional>

namespace rackrent {

/// Runs the enabled loans in order, from the portfolio's NOI, and adds their lines: draws, fees, amortised
/// fees, interest, principal, balloon and balance.
void addDebt(const Project& project, const MonthGrid& grid, std::optional<int> exitMonth, PortfolioLines& lines);

} // namespace rackrent
