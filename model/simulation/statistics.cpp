#include "model/simulation/statistics.h"

#include <boost/sort/spreadsort/spreadsort.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace rackrent {

namespace {

constexpr std::size_t chunkPaths = 4096;

/// Sums of differences to a value in the middle of things, and of their squares.
struct Sums {
    std::uint64_t count = 0;
    double sum = 0, squares = 0;

    void add(double difference)
    {
        ++count;
        sum += difference;
        squares += difference * difference;
    }
    Sums& operator+=(const Sums& other)
    {
        count += other.count;
        sum += other.sum;
        squares += other.squares;
        return *this;
    }
};

Moments momentsOf(const Sums& sums, double shift)
{
    Moments moments;
    moments.count = sums.count;
    if (sums.count == 0)
        return moments;
    const auto n = static_cast<double>(sums.count);
    moments.mean = shift + sums.sum / n;
    if (sums.count > 1) {
        moments.sd = std::sqrt(std::max(0.0, (sums.squares - sums.sum * sums.sum / n) / (n - 1)));
        moments.standardError = moments.sd / std::sqrt(n);
    }
    return moments;
}

/// The first value that exists, or 0.
double firstOf(std::span<const double> values)
{
    const auto found = std::ranges::find_if(values, [](double value) { return !std::isnan(value); });
    return found == values.end() ? 0 : *found;
}

/// Calls `visit(paths, sums)` after each chunk.
template <class Visit>
void overChunks(std::span<const double> values, double shift, Visit&& visit)
{
    Sums total;
    for (std::size_t from = 0; from < values.size(); from += chunkPaths) {
        Sums chunk;
        const std::size_t to = std::min(values.size(), from + chunkPaths);
        for (std::size_t i = from; i < to; ++i)
            if (!std::isnan(values[i]))
                chunk.add(values[i] - shift);
        total += chunk;
        visit(to, total);
    }
}

/// At growing numbers of paths, each twice the last, and at all.
std::vector<ConvergencePoint> convergenceOf(std::span<const double> values, double shift)
{
    std::vector<ConvergencePoint> points;
    constexpr std::size_t first = 64;
    const auto note = [&](std::size_t paths, const Sums& sums) {
        const Moments moments = momentsOf(sums, shift);
        if (moments.count > 0)
            points.push_back({paths, moments.mean, moments.standardError});
    };
    for (std::size_t paths = first; paths < std::min(values.size(), chunkPaths); paths *= 2)
        overChunks(values.first(paths), shift, note);
    std::size_t next = chunkPaths;
    overChunks(values, shift, [&](std::size_t paths, const Sums& sums) {
        if (paths < next && paths < values.size())
            return;
        note(paths, sums);
        while (next <= paths)
            next *= 2;
    });
    return points;
}

Histogram histogramOf(std::span<const double> ascending)
{
    constexpr std::size_t bins = 50;
    Histogram histogram{ascending.front(), ascending.back(), std::vector<std::uint64_t>(bins)};
    const double range = histogram.high - histogram.low;
    for (const double value : ascending) {
        const double at = range > 0 ? (value - histogram.low) / range * static_cast<double>(bins) : 0;
        ++histogram.counts[std::min(bins - 1, static_cast<std::size_t>(at))];
    }
    return histogram;
}

/// The mean of the lowest values, the one at the edge in part.
double shortfallOf(std::span<const double> ascending)
{
    const double wanted = shortfallShare * static_cast<double>(ascending.size());
    const auto whole = static_cast<std::size_t>(wanted);
    double sum = 0;
    for (std::size_t i = 0; i < whole; ++i)
        sum += ascending[i] - ascending.front();
    sum += (wanted - static_cast<double>(whole)) * (ascending[whole] - ascending.front());
    return ascending.front() + sum / wanted;
}

} // namespace

Moments moments(std::span<const double> values)
{
    const double shift = firstOf(values);
    Sums all;
    overChunks(values, shift, [&](std::size_t, const Sums& sums) { all = sums; });
    return momentsOf(all, shift);
}

Moments momentsOfBlocks(std::span<const double> values, std::uint64_t blockPaths)
{
    Moments all = moments(values);
    std::vector<double> means;
    for (std::size_t from = 0; from < values.size(); from += blockPaths) {
        const Moments block = moments(values.subspan(from, std::min<std::size_t>(blockPaths, values.size() - from)));
        if (block.count > 0)
            means.push_back(block.mean);
    }
    all.standardError = moments(means).standardError;
    return all;
}

double sortedQuantile(std::span<const double> ascending, double share)
{
    const double at = share * static_cast<double>(ascending.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    if (below + 1 >= ascending.size())
        return ascending.back();
    return ascending[below] + (at - static_cast<double>(below)) * (ascending[below + 1] - ascending[below]);
}

Distributed distributed(std::span<const double> values, bool missingIsNever, std::uint64_t blockPaths)
{
    Distributed result;
    result.paths = values.size();
    result.moments = blockPaths > 0 ? momentsOfBlocks(values, blockPaths) : moments(values);
    result.missing = result.paths - result.moments.count;
    result.percentiles.resize(percentileShares.size());
    std::vector<double> ascending;
    ascending.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(ascending), [](double value) { return !std::isnan(value); });
    if (ascending.empty())
        return result;
    boost::sort::spreadsort::spreadsort(ascending.begin(), ascending.end()); // by radix: many values
    result.least = ascending.front();
    result.greatest = ascending.back();
    const auto all = static_cast<double>(missingIsNever ? values.size() : ascending.size());
    for (std::size_t i = 0; i < percentileShares.size(); ++i) {
        const double share = percentileShares[i] * (all - 1) / std::max(1.0, static_cast<double>(ascending.size()) - 1);
        if (share <= 1)
            result.percentiles[i] = sortedQuantile(ascending, share);
    }
    result.histogram = histogramOf(ascending);
    constexpr int steps = 100;
    for (int step = 0; step <= steps; ++step)
        result.cdf.push_back(sortedQuantile(ascending, static_cast<double>(step) / steps));
    const auto below = std::ranges::lower_bound(ascending, 0.0) - ascending.begin();
    result.belowZero = static_cast<double>(below) / static_cast<double>(values.size());
    result.expectedShortfall = shortfallOf(ascending);
    result.convergence = convergenceOf(values, firstOf(values));
    return result;
}

std::vector<double> ranksOf(std::span<const double> values)
{
    std::vector<std::pair<double, std::size_t>> order;
    order.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        order.emplace_back(values[i], i);
    std::ranges::sort(order);
    std::vector<double> ranks(values.size());
    for (std::size_t from = 0; from < order.size();) {
        std::size_t to = from;
        while (to < order.size() && order[to].first == order[from].first)
            ++to;
        const double rank = static_cast<double>(from + to) / 2 / static_cast<double>(order.size());
        for (; from < to; ++from)
            ranks[order[from].second] = rank;
    }
    return ranks;
}

RankedValues rankedValues(std::span<const double> values, bool missingIsNever)
{
    RankedValues ranked;
    std::vector<double> kept;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!std::isnan(values[i]) || missingIsNever) {
            kept.push_back(std::isnan(values[i]) ? std::numeric_limits<double>::infinity() : values[i]);
            ranked.paths.push_back(i);
        }
    ranked.ranks = ranksOf(kept);
    return ranked;
}

double rankCorrelation(std::span<const double> ranks, const RankedValues& values)
{
    double sumRank = 0, sumValue = 0, rankRank = 0, valueValue = 0, rankValue = 0;
    for (std::size_t i = 0; i < values.ranks.size(); ++i) {
        const double rank = ranks[values.paths[i]] - 0.5, value = values.ranks[i] - 0.5;
        sumRank += rank;
        sumValue += value;
        rankRank += rank * rank;
        valueValue += value * value;
        rankValue += rank * value;
    }
    const auto n = static_cast<double>(values.ranks.size());
    const double spread = (rankRank - sumRank * sumRank / n) * (valueValue - sumValue * sumValue / n);
    constexpr double none = 1e-18; // of the squares of n twelfths
    return n > 1 && spread > none * n * n ? (rankValue - sumRank * sumValue / n) / std::sqrt(spread) : 0;
}

} // namespace rackrent
