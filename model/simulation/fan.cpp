#include "model/simulation/fan.h"

#include "model/simulation/wide.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace rackrent {

namespace {
constexpr double spare = 0.5; // of the first paths' range, on each side
}

FanCounts::FanCounts(std::vector<double> low, std::vector<double> high)
    : m_low(std::move(low)), m_high(std::move(high)), m_scale(m_low.size()),
      m_least(m_low.size(), std::numeric_limits<double>::infinity()),
      m_greatest(m_low.size(), -std::numeric_limits<double>::infinity()), m_counts(m_low.size() * bins)
{
    for (std::size_t month = 0; month < m_low.size(); ++month) {
        const double range = m_high[month] - m_low[month];
        const double scale = static_cast<double>(bins) / range;
        m_scale[month] = range > 0 && std::isfinite(scale) ? scale : 0;
    }
}

namespace {

std::pair<std::vector<double>, std::vector<double>> edgesOf(std::span<const double> values, std::size_t months)
{
    std::vector<double> low(months), high(months);
    for (std::size_t month = 0; month < months; ++month) {
        double least = values.empty() ? 0 : values[month], greatest = least;
        for (std::size_t i = month; i < values.size(); i += months) {
            least = std::min(least, values[i]);
            greatest = std::max(greatest, values[i]);
        }
        low[month] = least - spare * (greatest - least);
        high[month] = greatest + spare * (greatest - least);
    }
    return {std::move(low), std::move(high)};
}

} // namespace

FanCounts::FanCounts(std::span<const double> values, std::size_t months)
{
    auto [low, high] = edgesOf(values, months);
    *this = FanCounts(std::move(low), std::move(high));
}

namespace {

// Loops of their own, which compilers make vector instructions of.

RACKRENT_WIDE void findBins(const double* value, const double* low, const double* scale, std::size_t months, int* at)
{
    constexpr double last = static_cast<double>(FanCounts::bins - 1);
    for (std::size_t i = 0; i < months; ++i) {
        const double bin = (value[i] - low[i]) * scale[i];
        const double above = bin > 0 ? bin : 0;
        at[i] = static_cast<int>(above < last ? above : last);
    }
}

RACKRENT_WIDE void widen(const double* value, std::size_t months, double* least, double* greatest)
{
    for (std::size_t i = 0; i < months; ++i) {
        least[i] = value[i] < least[i] ? value[i] : least[i];
        greatest[i] = value[i] > greatest[i] ? value[i] : greatest[i];
    }
}

} // namespace

void FanCounts::add(std::span<const double> path)
{
    const std::size_t months = m_low.size();
    m_at.resize(months);
    findBins(path.data(), m_low.data(), m_scale.data(), months, m_at.data());
    widen(path.data(), months, m_least.data(), m_greatest.data());
    const int* at = m_at.data();
    std::uint32_t* counts = m_counts.data();
    for (std::size_t i = 0; i < months; ++i)
        ++counts[i * bins + static_cast<std::size_t>(at[i])];
}

void FanCounts::add(const FanCounts& other)
{
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
    for (std::size_t month = 0; month < m_low.size(); ++month) {
        m_least[month] = std::min(m_least[month], other.m_least[month]);
        m_greatest[month] = std::max(m_greatest[month], other.m_greatest[month]);
    }
}

FanCounts FanCounts::emptied() const { return FanCounts(m_low, m_high); }

double FanCounts::quantile(std::size_t month, double share) const
{
    const auto begin = m_counts.begin() + static_cast<std::ptrdiff_t>(month * bins);
    std::uint64_t total = 0;
    for (std::size_t bin = 0; bin < bins; ++bin)
        total += begin[static_cast<std::ptrdiff_t>(bin)];
    if (total == 0)
        return 0;
    const double wanted = share * static_cast<double>(total);
    const double width = (m_high[month] - m_low[month]) / static_cast<double>(bins);
    double below = 0;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const auto count = static_cast<double>(begin[static_cast<std::ptrdiff_t>(bin)]);
        if (count > 0 && below + count >= wanted) {
            const double from = bin == 0 ? m_least[month] : m_low[month] + width * static_cast<double>(bin);
            const double to = bin + 1 == bins ? m_greatest[month] : m_low[month] + width * static_cast<double>(bin + 1);
            const double value = from + (to - from) * ((wanted - below) / count);
            return std::clamp(value, m_least[month], m_greatest[month]);
        }
        below += count;
    }
    return m_greatest[month];
}

void FanCounts::restore(std::vector<std::uint32_t> counts, std::vector<double> least, std::vector<double> greatest)
{
    m_counts = std::move(counts);
    m_least = std::move(least);
    m_greatest = std::move(greatest);
}

} // namespace rackrent
