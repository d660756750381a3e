#include "model/finance/exit_value.h"

#include <algorithm>
#include <numeric>

namespace rackrent {

double exitProceeds(const Exit& exit, std::span<const double> recurringNoi, int month)
{
    double value = exit.value.value_or(0);
    if (exit.capRate) {
        const int months = static_cast<int>(recurringNoi.size());
        const int from = exit.noi == ExitNoi::Forward ? month + 1 : std::max(0, month - 11);
        const int to = exit.noi == ExitNoi::Forward ? std::min(months, month + 13) : month + 1;
        const double sum = std::accumulate(recurringNoi.begin() + from, recurringNoi.begin() + to, 0.0);
        value = std::max(0.0, sum * 12 / (to - from)) / *exit.capRate;
    }
    return value * (1 - exit.sellingCostFraction);
}

} // namespace rackrent
