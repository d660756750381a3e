#include "model/analysis/exhibit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rackrent {

namespace {
constexpr double tooClose = 1e-12; // of the larger bound
}

std::vector<double> axisTicks(double low, double high, int wanted)
{
    const double size = std::max(std::abs(low), std::abs(high));
    if (!(high - low > tooClose * size)) { // ticks this near are one double
        const double room = low == 0 ? 1 : std::abs(low) / 2;
        high = low + room;
        low = low - (low == 0 ? 0 : room);
    }
    const double rough = high / std::max(wanted, 1) - low / std::max(wanted, 1); // no overflow at the largest doubles
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double candidate : {1.0, 2.0, 5.0})
        if (candidate * power >= rough * (1 - 1e-12)) {
            step = candidate * power;
            break;
        }
    std::vector<double> ticks;
    const double first = std::floor(low / step + 1e-9);
    const auto count = static_cast<int>(std::ceil(high / step - 1e-9) - first);
    // Multiples of the step, not sums of it, so that no rounding gathers; adding 0 turns -0 into 0.
    for (int n = 0; n <= count; ++n)
        ticks.push_back((first + n) * step + 0.0);
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
