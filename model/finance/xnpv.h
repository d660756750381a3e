#pragma once

#include "model/time/calendar.h"

#include <span>
#include <vector>

namespace rackrent {

/// Net present value of dated flows: the sum of `amount / (1 + rate)^(days / 365)`, days counted from
/// `valuationDate` (ACT/365F, Excel's XNPV). Earlier flows are compounded.
/// @param amounts money, any signs; as many as `dates`
/// @param ratePerYear annual effective, above -1
/// @throws std::invalid_argument when the sizes differ or the rate is -1 or below
double xnpv(std::span<const double> amounts, std::span<const Date> dates, double ratePerYear, Date valuationDate);

/// What money of `date` is worth on `valuationDate`: `(1 + rate)^-(days / 365)`, above 1 for earlier dates.
double discountFactor(double ratePerYear, Date valuationDate, Date date);

/// The same for many dates, within 1e-14 of the factor: worth computing once for all flows of the same dates. Dates a
/// calendar month apart are cheapest.
/// @throws std::invalid_argument when the rate is -1 or below
std::vector<double> discountFactors(double ratePerYear, Date valuationDate, std::span<const Date> dates);

/// The sum of the amounts times their `discountFactors`; `xnpv` where these are at hand.
/// @throws std::invalid_argument when the sizes differ
double presentValue(std::span<const double> amounts, std::span<const double> factors);

/// The size up to which an amount among these is rounding and counts as zero: 1e-12 of the largest.
double roundingBelow(std::span<const double> amounts);

/// Every annual effective rate in (-0.99, 100] at which the flows' XNPV is zero, ascending; none when all
/// amounts have one sign, or one is not finite. Amounts are netted by day; those up to 1e-12 of the largest are
/// rounding and count as zero. Roots are enclosed by bounds on the function, not sampled: two that lie close together
/// are both found. Flows whose sum is nothing but rounding over a wide range of rates have no rates that could be told;
/// none come back. A result of several rates means that the flows have no internal rate of return.
/// @throws std::invalid_argument when the sizes differ
std::vector<double> xirrRoots(std::span<const double> amounts, std::span<const Date> dates);

} // namespace rackrent
