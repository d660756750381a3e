#include "model/finance/payback.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {
constexpr double shareShort = 1e-12; // of the target: sums of many months end this near
constexpr double daySlack = 1e-6;    // days, so that a fraction of 0.9999999 of a day counts as the day
} // namespace

std::optional<Payback> payback(std::span<const double> flow, double target, const MonthGrid& grid)
{
    if (!(target > 0))
        return std::nullopt;
    double before = 0;
    for (std::size_t i = 0; i < flow.size(); ++i) {
        const double after = before + flow[i];
        if (after >= target * (1 - shareShort)) {
            const double fraction = flow[i] > 0 ? std::clamp((target - before) / flow[i], 0.0, 1.0) : 0.0;
            const auto days = static_cast<int>(std::floor(fraction * grid.days[i] + daySlack));
            return Payback{static_cast<double>(i) + fraction, grid.firstDay[i] + std::chrono::days{days}};
        }
        before = after;
    }
    return std::nullopt;
}

} // namespace rackrent
