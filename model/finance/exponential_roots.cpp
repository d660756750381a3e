#include "model/finance/exponential_roots.h"

#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

namespace rackrent {

namespace {

using Roots = std::optional<std::vector<double>>;

constexpr double shortestInterval = 1e-8;
constexpr double touchTolerance = 1e-12; // of the sum of the terms' sizes: less is rounding
constexpr double widestRoot = 1e-3;      // where a root lies cannot be told within a tenth of a per cent
constexpr int lastStepBits = 28;         // a step of Newton's smaller than this share is the last: it squares the error
constexpr std::uintmax_t mostSteps = 40; // of Newton's
constexpr double leastSlope = 1e-9;      // years, so that steps are finite
constexpr double flatSlope = 0.1;        // years: at less, the moments' rounding would show in a root
constexpr int mostIntervals = 20000;     // sums that are rounding almost everywhere would go on for ever

/// Whether the sum has no zero on [a.v, b.v].
bool excludesZero(const Moments& a, const Moments& b)
{
    if (b.in[0] > a.out[0] || a.in[0] < b.out[0])
        return true;
    // Mean value form about each end: slope bounded over the interval.
    const double width = b.v - a.v;
    const double slopeLow = b.out[1] - a.in[1];
    const double slopeHigh = a.out[1] - b.in[1];
    const double fromA = a.value();
    const double low = fromA + std::min(0.0, slopeLow * width);
    const double high = fromA + std::max(0.0, slopeHigh * width);
    return low > 0 || high < 0;
}

/// Whether the slope keeps one sign on [a.v, b.v].
bool isMonotone(const Moments& a, const Moments& b)
{
    if (b.out[1] > a.in[1] || a.out[1] < b.in[1])
        return true;
    const double width = b.v - a.v;
    const double curveLow = b.in[2] - a.out[2];
    const double curveHigh = a.in[2] - b.out[2];
    const double low = a.slope() + std::min(0.0, curveLow * width);
    const double high = a.slope() + std::max(0.0, curveHigh * width);
    return low > 0 || high < 0;
}

/// The root between two ends where the sum has different signs, each exponential computed for itself.
double preciseRoot(const HalfSum& sum, double a, double b)
{
    const auto function = [&sum](double v) { return sum.valueAt(v); };
    const double low = function(a);
    const double high = function(b);
    // Summed in another order than the moments, the ends may round to the same sign.
    if (low == 0 || high == 0 || (low < 0) == (high < 0))
        return std::abs(low) <= std::abs(high) ? a : b;
    std::uintmax_t iterations = 100;
    const auto bracket = boost::math::tools::toms748_solve(function, a, b, low, high,
                                                           boost::math::tools::eps_tolerance<double>(52), iterations);
    return 0.5 * (bracket.first + bracket.second);
}

/// The logarithm of inflows over outflows, zero where the sum is, and its slope: nearly straight, so that few steps
/// find the root.
std::pair<double, double> balance(const Moments& at)
{
    constexpr double least = std::numeric_limits<double>::min(); // a side may vanish after centuries
    const double in = std::max(at.in[0], least);
    const double out = std::max(at.out[0], least);
    return {std::log(in) - std::log(out), at.out[1] / out - at.in[1] / in};
}

/// The same root as `preciseRoot` gives, to 1e-13, from moments where they are precise enough.
double bracketedRoot(HalfSum& sum, const Moments& a, const Moments& b)
{
    const auto [low, slope] = balance(a);
    const double high = balance(b).first;
    if (low == 0 || high == 0 || (low < 0) == (high < 0))
        return preciseRoot(sum, a.v, b.v);
    const double guess = a.v - low / slope;
    Moments last;
    const auto leading = [&](double v) {
        last = sum.momentsAt(v);
        auto at = balance(last);
        // Far from the root the slope may have the other sign; this one leads towards it from everywhere.
        at.second = std::copysign(std::max(std::abs(at.second), leastSlope), high - low);
        return at;
    };
    std::uintmax_t iterations = mostSteps;
    const double root = boost::math::tools::newton_raphson_iterate(
        leading, guess > a.v && guess < b.v ? guess : 0.5 * (a.v + b.v), a.v, b.v, lastStepBits, iterations);
    if (iterations >= mostSteps || std::abs(last.slope()) < flatSlope * last.size())
        return preciseRoot(sum, a.v, b.v);
    return root;
}

/// Collects the roots of one side by bounds.
class Search {
public:
    explicit Search(HalfSum& sum) : m_sum(sum) {}

    void collect(const Moments& a, const Moments& b)
    {
        if (excludesZero(a, b))
            return;
        const double left = a.value();
        const double right = b.value();
        const bool isShort = b.v - a.v < shortestInterval;
        m_canTell = m_canTell && ++m_intervals <= mostIntervals;
        if (!m_canTell)
            return;
        if (isMonotone(a, b) || isShort) {
            if ((left <= 0) != (right <= 0) || right == 0)
                m_roots.push_back(bracketedRoot(m_sum, a, b));
            else if (isShort && isRounding(a))
                m_roots.push_back(0.5 * (a.v + b.v));
            return;
        }
        const Moments middle = m_sum.momentsAt(0.5 * (a.v + b.v));
        collect(a, middle);
        collect(middle, b);
    }

    /// The roots found, those as one between which the sum cannot be told from zero.
    Roots roots()
    {
        std::sort(m_roots.begin(), m_roots.end());
        std::vector<double> distinct;
        for (std::size_t i = 0; i < m_roots.size();) {
            std::size_t last = i;
            while (last + 1 < m_roots.size() && isOneRoot(m_roots[last], m_roots[last + 1]))
                ++last;
            m_canTell = m_canTell && m_roots[last] - m_roots[i] < widestRoot;
            distinct.push_back(0.5 * (m_roots[i] + m_roots[last]));
            i = last + 1;
        }
        return m_canTell ? Roots(std::move(distinct)) : std::nullopt;
    }

private:
    static bool isRounding(const Moments& at) { return std::abs(at.value()) < touchTolerance * at.size(); }

    bool isOneRoot(double a, double b) const
    {
        return b - a < shortestInterval || isRounding(m_sum.momentsAt(0.5 * (a + b)));
    }

    HalfSum& m_sum;
    std::vector<double> m_roots;
    int m_intervals = 0;
    bool m_canTell = true;
};

Roots rootsByBounds(HalfSum& sum, double high)
{
    Search search(sum);
    search.collect(sum.momentsAt(0), sum.momentsAt(high));
    return search.roots();
}

/// The roots of one side that has one at most.
Roots onlyRoot(HalfSum& sum, double high)
{
    const Moments a = sum.momentsAt(0);
    const Moments b = sum.momentsAt(high);
    const double left = a.value();
    const double right = b.value();
    if (left == 0 || right == 0)
        return std::vector<double>{left == 0 ? 0 : high};
    if ((left < 0) == (right < 0))
        return std::vector<double>();
    const double root = bracketedRoot(sum, a, b);
    const Moments at = sum.momentsAt(root);
    if (std::abs(at.slope()) * widestRoot <= touchTolerance * at.size())
        return rootsByBounds(sum, high); // rounding over a wide range, perhaps
    return std::vector<double>{root};
}

Roots rootsOfSide(const ExponentialSum& sum, Side side, double high)
{
    const int most = mostRoots(sum, side);
    if (most == 0)
        return std::vector<double>();
    HalfSum half(sum, side);
    return most == 1 ? onlyRoot(half, high) : rootsByBounds(half, high);
}

/// Both sides' roots as one list, a root at 0 once.
Roots joined(const Roots& losses, const Roots& gains)
{
    if (!losses || !gains)
        return std::nullopt;
    std::vector<double> roots;
    for (auto v = losses->rbegin(); v != losses->rend(); ++v)
        roots.push_back(0.0 - *v); // no -0
    for (const double v : *gains)
        if (roots.empty() || v - roots.back() > shortestInterval) // 0 is found from both sides
            roots.push_back(v);
    return roots;
}

} // namespace

Roots exponentialRoots(const ExponentialSum& sum, double low, double high)
{
    return joined(rootsOfSide(sum, Side::Losses, -low), rootsOfSide(sum, Side::Gains, high));
}

Roots exponentialRootsByBounds(const ExponentialSum& sum, double low, double high)
{
    HalfSum losses(sum, Side::Losses);
    HalfSum gains(sum, Side::Gains);
    return joined(rootsByBounds(losses, -low), rootsByBounds(gains, high));
}

} // namespace rackrent
