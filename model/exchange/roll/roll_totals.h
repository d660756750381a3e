#pragma once

#include "model/exchange/roll/roll_layout.h"
#include "model/exchange/roll/roll_row.h"

#include <vector>

namespace rackrent {

/// Holds the totals that a roll says against its rows: power, GPUs and rents by the month or the year, in the columns
/// as they are written. A total agrees with the rows since the last total of its kind, or with all rows above it. Where
/// none of these sums agrees to a part in a thousand, a warning says what the rows come to: a row may have been missed.
std::vector<RollProblem> totalsProblems(const Sheet& sheet, const RollMapping& mapping,
                                        const std::vector<RollRowRole>& layout);

} // namespace rackrent
