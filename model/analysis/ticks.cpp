#include "model/analysis/exhibit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rackrent {

std::vector<double> axisTicks(double low, double high, int wanted)
{
    if (!(high > low)) {
        const double room = low == 0 ? 1 : std::abs(low) / 2;
        high = low + room;
        low = low - (low == 0 ? 0 : room);
    }
    const double rough = (high - low) / std::max(wanted, 1);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double candidate : {1.0, 2.0, 5.0})
        if (candidate * power >= rough * (1 - 1e-12)) {
            step = candidate * power;
            break;
        }
    std::vector<double> ticks;
    const double last = std::ceil(high / step - 1e-9);
    // Multiples of the step, not sums of it, so that no rounding gathers; adding 0 turns -0 into 0.
    for (double n = std::floor(low / step + 1e-9); n <= last; ++n)
        ticks.push_back(n * step + 0.0);
    return ticks;
}

std::vector<Date> dateTicks(Date first, Date last, int wanted)
{
    constexpr std::array<int, 9> stepsInMonths{1, 3, 6, 12, 24, 60, 120, 240, 600};
    const int from = monthNumber(first);
    const int to = monthNumber(last);
    std::vector<Date> ticks;
    for (const int step : stepsInMonths) {
        ticks.clear();
        // Counted from January of year 0, so that steps of a year and more fall on Januaries.
        for (int month = (from + step - 1) / step * step; month <= to; month += step)
            if (monthStart(month) >= first && monthStart(month) <= last)
                ticks.push_back(monthStart(month));
        if (static_cast<int>(ticks.size()) <= std::max(wanted, 1))
            return ticks;
    }
    return ticks;
}

} // namespace rackrent
