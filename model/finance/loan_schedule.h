#pragma once

#include "model/project/project.h"

#include <optional>
#include <span>
#include <vector>

namespace rackrent {

/// A loan month by month, money, one value a month of the timeline. `balance` is at the month's end.
struct LoanSchedule {
    std::vector<double> draw, fee, feeAmortisation, interest, principal, balloon, balance;
};

/// Runs one loan.
/// @param cashAvailable money a month that a sculpted loan's service is measured on: NOI less the service of
///        the loans before it
/// @param exitMonth the month in which the loan is repaid in any case and after which nothing happens
LoanSchedule loanSchedule(const Loan& loan, const Curves& curves, const MonthGrid& grid,
                          std::span<const double> cashAvailable, std::optional<int> exitMonth);

} // namespace rackrent
