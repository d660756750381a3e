#include "model/finance/payback.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {
constexpr double shareShort = 1e-12; // of the target: sums of many months end this near
constexpr double daySlack = 1e-6;    // days, so that a fraction of 0.9999999 of a day counts as the day

double threshold(double target) { return target * (1 - shareShort); }

Payback paybackIn(std::size_t month, double before, double flow, double target, const MonthGrid& grid)
{
    const double fraction = flow > 0 ? std::clamp((target - before) / flow, 0.0, 1.0) : 0.0;
    const auto days = static_cast<int>(std::floor(fraction * grid.days[month] + daySlack));
    return {static_cast<double>(month) + fraction, grid.firstDay[month] + std::chrono::days{days}};
}

} // namespace

std::optional<Payback> payback(std::span<const double> flow, double target, const MonthGrid& grid)
{
    if (!(target > 0))
        return std::nullopt;
    double before = 0;
    for (std::size_t i = 0; i < flow.size(); ++i) {
        const double after = before + flow[i];
        if (after >= threshold(target))
            return paybackIn(i, before, flow[i], target, grid);
        before = after;
    }
    return std::nullopt;
}

std::optional<Payback> payback(std::span<const double> flow, std::span<const double> cumulative, double target,
                               const MonthGrid& grid)
{
    if (!(target > 0))
        return std::nullopt;
    const double enough = threshold(target);
    const auto found = std::ranges::find_if(cumulative, [enough](double sum) { return sum >= enough; });
    if (found == cumulative.end())
        return std::nullopt;
    const auto i = static_cast<std::size_t>(found - cumulative.begin());
    return paybackIn(i, i > 0 ? cumulative[i - 1] : 0, flow[i], target, grid);
}

} // namespace rackrent
