#pragma once

#include "model/portfolio/debt.h"
#include "model/portfolio/lease_block.h"
#include "model/portfolio/lines.h"

namespace rackrent {

/// From the sum of the facilities to all lines of the portfolio: the sale, corporate costs, debt, cash flows, earnings.
/// @param before loans computed on the same basis, of which those that hold still are taken over
/// @param lines as `sumOperations` leaves them: over the whole timeline, as if nothing were sold
LoanParts addPortfolioLines(const Project& project, const MonthGrid& grid, const Basis& basis, const LoanParts& before,
                            PortfolioLines& lines);

} // namespace rackrent
