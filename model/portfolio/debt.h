#pragma once

#include "model/finance/loan_schedule.h"
#include "model/portfolio/lease_block.h"
#include "model/portfolio/lines.h"

#include <memory>
#include <vector>

namespace rackrent {

using SharedLoan = SharedList<Loan>::Element;

/// One loan of the portfolio.
struct LoanPart {
    // What it was computed from, besides the basis; a sculpted loan depends on the portfolio's NOI too.
    SharedLoan loan;
    SharedCurve rateCurve; ///< null without

    LoanSchedule schedule;
};
using LoanParts = std::vector<std::shared_ptr<const LoanPart>>;

/// Runs the enabled loans in order, from the portfolio's NOI, and adds their lines: draws, fees, amortised
/// fees, interest, principal, balloon and balance.
/// @param before loans computed on the same basis, of which those that hold still are taken over
LoanParts addDebt(const Project& project, const MonthGrid& grid, const Basis& basis, const LoanParts& before,
                  PortfolioLines& lines);

} // namespace rackrent
