#pragma once

#include "model/portfolio/metrics.h"
#include "model/time/timeline.h"

#include <optional>
#include <span>

namespace rackrent {

/// When the cumulative flow first reaches `target`, linear within the month.
/// @param flow money, one value a month of `grid`
/// @param target money; nothing comes back when it is 0 or less, or never reached
std::optional<Payback> payback(std::span<const double> flow, double target, const MonthGrid& grid);

/// The same, where the cumulative flow is known: the sums of the first months, added one after the other.
std::optional<Payback> payback(std::span<const double> flow, std::span<const double> cumulative, double target,
                               const MonthGrid& grid);

} // namespace rackrent
