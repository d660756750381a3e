#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace rackrent {

/// Sums over paths, in chunks of a fixed size and their order, so that they have the same bits whoever made the values.
struct Moments {
    std::uint64_t count = 0; ///< values that exist
    double mean = 0;
    double sd = 0;            ///< of the sample
    double standardError = 0; ///< of the mean: sd / sqrt(count)
};
/// @param values one a path; NaN where there is none
Moments moments(std::span<const double> values);

/// The same with the standard error from the means of blocks of `blockPaths` paths each.
Moments momentsOfBlocks(std::span<const double> values, std::uint64_t blockPaths);

/// The quantile of ascending values, linear between them (Hyndman and Fan's seventh, as NumPy and Excel's PERCENTILE).
double sortedQuantile(std::span<const double> ascending, double share);

/// Mean and standard error of the first paths.
struct ConvergencePoint {
    std::uint64_t paths = 0;
    double mean = 0;
    double standardError = 0;
};

struct Histogram {
    double low = 0, high = 0;
    std::vector<std::uint64_t> counts; ///< bins of one width
};

/// What paths show of one metric.
struct Distributed {
    std::uint64_t paths = 0;   ///< all that count
    std::uint64_t missing = 0; ///< of them, those on which the metric does not exist: never paid back, no IRR
    Moments moments;           ///< of the others
    double least = 0, greatest = 0;
    std::vector<std::optional<double>> percentiles; ///< as `percentileShares`; nothing where "never" lies
    Histogram histogram;
    std::vector<double> cdf; ///< values at shares of 0, 1, ... 100% of those that exist
    double belowZero = 0;    ///< share of all paths on which it is below 0: of an NPV, the probability of loss
    std::optional<double> expectedShortfall; ///< mean of the lowest `shortfallShare` of the values
    std::vector<ConvergencePoint> convergence;
};

inline constexpr std::array<double, 9> percentileShares{0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99};
inline constexpr double shortfallShare = 0.05;

/// @param values one a path, refused paths left out; NaN where the metric does not exist
/// @param missingIsNever whether a path without a value has one beyond all others: it is never paid back
/// @param blockPaths of quasi-random blocks, or 0
Distributed distributed(std::span<const double> values, bool missingIsNever, std::uint64_t blockPaths);

/// The ranks of values among themselves, from 0 to 1; equal values share the middle of theirs.
std::vector<double> ranksOf(std::span<const double> values);

/// The ranks of a metric.
struct RankedValues {
    std::vector<std::size_t> paths; ///< that have a rank, by their positions
    std::vector<double> ranks;      ///< of these
};

/// @param values one a path
/// @param missingIsNever as above; else paths without a value have no rank
RankedValues rankedValues(std::span<const double> values, bool missingIsNever);

/// Spearman's rank correlation of a variable with values, over the paths that both have; 0 where one does not vary.
/// @param ranks from 0 to 1, one a path
double rankCorrelation(std::span<const double> ranks, const RankedValues& values);

} // namespace rackrent
