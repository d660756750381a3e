#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace rackrent {

/// How many paths had a value in which bin, month by month: bands of quantiles of ten million paths in little memory,
/// the same whoever counted which path. Each month has 512 bins of one width between two edges; what lies outside
/// counts in the first and the last, which reach to the least and the greatest value. A quantile is linear within its
/// bin.
class FanCounts {
public:
    static constexpr std::size_t bins = 512;

    FanCounts() = default;
    /// Edges around what the first paths had, with half of their range to spare on each side.
    /// @param values of all months of one path after the other's
    FanCounts(std::span<const double> values, std::size_t months);
    /// As they were told.
    FanCounts(std::vector<double> low, std::vector<double> high);

    std::size_t months() const { return m_low.size(); }
    void add(std::span<const double> path);
    /// Adds what another with the same edges counted.
    void add(const FanCounts& other);
    /// The same edges, nothing counted.
    FanCounts emptied() const;

    /// The value below which a share of the paths lies; 0 when nothing was counted.
    double quantile(std::size_t month, double share) const;

    const std::vector<double>& low() const { return m_low; }
    const std::vector<double>& high() const { return m_high; }
    /// A month's bins, one month after the other.
    const std::vector<std::uint32_t>& counts() const { return m_counts; }
    const std::vector<double>& least() const { return m_least; }
    const std::vector<double>& greatest() const { return m_greatest; }
    /// Puts back what was taken from these.
    void restore(std::vector<std::uint32_t> counts, std::vector<double> least, std::vector<double> greatest);

private:
    std::vector<double> m_low, m_high, m_scale; ///< by month; scale: bins a unit, 0 where all values are one
    std::vector<double> m_least, m_greatest;    ///< by month, of what was counted
    std::vector<std::uint32_t> m_counts;
    std::vector<int> m_at; ///< bins of the path that is being added
};

} // namespace rackrent
