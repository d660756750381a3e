#pragma once

#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <random>
#include <utility>

namespace rackrent::generated {

/// What draws are for. Each part of a project has a stream of its own, so that one more draw in one part leaves
/// the others as they are.
enum class Stream : std::uint64_t { Contract = 1, Facility, Curve, Finance, Scenario };

/// The value to that many decimals.
inline double rounded(double value, int decimals)
{
    double scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    return std::round(value * scale) / scale;
}

inline constexpr double thousand = 1e3; ///< sums in contracts are whole thousands
inline constexpr double million = 1e6;

/// The nearest multiple of a whole unit, as money is quoted in thousands.
inline double inUnits(double value, double unit) { return std::round(value / unit) * unit; }

/// Random draws that are the same on every standard library: the engine's bits are prescribed by the C++ standard,
/// and what is made of them here is plain IEEE arithmetic. Two draws in one expression stand in braces, whose order
/// is prescribed too.
class Draw {
public:
    Draw(std::uint64_t seed, Stream stream, std::uint64_t index = 0)
        : m_engine(mixed(mixed(mixed(seed) + static_cast<std::uint64_t>(stream)) + index))
    {}

    /// Uniform, both ends inside.
    int whole(int low, int high)
    {
        return low + static_cast<int>(m_engine() % static_cast<std::uint64_t>(high - low + 1));
    }
    /// Uniform, from `low` to below `high`.
    double real(double low, double high)
    {
        return low + (high - low) * static_cast<double>(m_engine() >> 11) * 0x1p-53;
    }
    /// The same, to that many decimals.
    double number(double low, double high, int decimals) { return rounded(real(low, high), decimals); }
    /// From `low` to `high` with small values more likely than large: seven in ten lie in the lower half.
    double skewed(double low, double high)
    {
        const double share = real(0, 1);
        return low + (high - low) * share * share;
    }
    bool chance(double probability) { return real(0, 1) < probability; }

    template <class T>
    T among(std::initializer_list<T> values)
    {
        return *(values.begin() + whole(0, static_cast<int>(values.size()) - 1));
    }
    /// One of the values, each with its weight; weights need not sum to 1.
    template <class T>
    T weighted(std::initializer_list<std::pair<T, double>> rows)
    {
        double total = 0;
        for (const auto& row : rows)
            total += row.second;
        double left = real(0, total);
        for (const auto& row : rows) {
            if (left < row.second)
                return row.first;
            left -= row.second;
        }
        return std::prev(rows.end())->first;
    }

private:
    /// SplitMix64's output function (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014):
    /// seeds that differ in one bit start engines that have nothing in common.
    static std::uint64_t mixed(std::uint64_t bits)
    {
        bits += 0x9e3779b97f4a7c15;
        bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9;
        bits = (bits ^ (bits >> 27)) * 0x94d049bb133111eb;
        return bits ^ (bits >> 31);
    }

    std::mt19937_64 m_engine;
};

} // namespace rackrent::generated
