#include "model/finance/exponential_roots.h"

#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace rackrent {

namespace {

constexpr double shortestInterval = 1e-8;
constexpr double touchTolerance = 1e-12; // of the sum of the terms' sizes: less is rounding
constexpr double widestRoot = 1e-3;      // where a root lies cannot be told within a tenth of a per cent
constexpr int mostIntervals = 20000;     // sums that are rounding almost everywhere would go on for ever

/// Sums of the positive and of the negative terms' sizes, and the same weighted by time and time squared.
struct Moments {
    double u = 0;
    std::array<double, 3> in{};
    std::array<double, 3> out{};

    double value() const { return in[0] - out[0]; }
    double slope() const { return out[1] - in[1]; }
    double size() const { return in[0] + out[0]; }
};

Moments momentsAt(const ExponentialSum& sum, double u)
{
    Moments moments{u, {}, {}};
    for (std::size_t i = 0; i < sum.amounts.size(); ++i) {
        const double time = sum.times[i];
        const double term = std::abs(sum.amounts[i]) * std::exp(-u * time);
        auto& side = sum.amounts[i] > 0 ? moments.in : moments.out;
        side[0] += term;
        side[1] += term * time;
        side[2] += term * time * time;
    }
    return moments;
}

double valueAt(const ExponentialSum& sum, double u)
{
    double value = 0;
    for (std::size_t i = 0; i < sum.amounts.size(); ++i)
        value += sum.amounts[i] * std::exp(-u * sum.times[i]);
    return value;
}

/// Whether the sum has no zero on [a.u, b.u].
bool excludesZero(const Moments& a, const Moments& b)
{
    if (b.in[0] > a.out[0] || a.in[0] < b.out[0])
        return true;
    // Mean value form about each end: slope bounded over the interval.
    const double width = b.u - a.u;
    const double slopeLow = b.out[1] - a.in[1];
    const double slopeHigh = a.out[1] - b.in[1];
    const double fromA = a.value();
    const double low = fromA + std::min(0.0, slopeLow * width);
    const double high = fromA + std::max(0.0, slopeHigh * width);
    return low > 0 || high < 0;
}

/// Whether the slope keeps one sign on [a.u, b.u].
bool isMonotone(const Moments& a, const Moments& b)
{
    if (b.out[1] > a.in[1] || a.out[1] < b.in[1])
        return true;
    const double width = b.u - a.u;
    const double curveLow = b.in[2] - a.out[2];
    const double curveHigh = a.in[2] - b.out[2];
    const double low = a.slope() + std::min(0.0, curveLow * width);
    const double high = a.slope() + std::max(0.0, curveHigh * width);
    return low > 0 || high < 0;
}

double bracketedRoot(const ExponentialSum& sum, double a, double b)
{
    const auto function = [&sum](double u) { return valueAt(sum, u); };
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

class Search {
public:
    explicit Search(const ExponentialSum& sum) : m_sum(sum) {}

    void collect(const Moments& a, const Moments& b)
    {
        if (excludesZero(a, b))
            return;
        const double left = a.value();
        const double right = b.value();
        const bool isShort = b.u - a.u < shortestInterval;
        m_canTell = m_canTell && ++m_intervals <= mostIntervals;
        if (!m_canTell)
            return;
        if (isMonotone(a, b) || isShort) {
            if ((left <= 0) != (right <= 0) || right == 0)
                m_roots.push_back(bracketedRoot(m_sum, a.u, b.u));
            else if (isShort && isRounding(a))
                m_roots.push_back(0.5 * (a.u + b.u));
            return;
        }
        const Moments middle = momentsAt(m_sum, 0.5 * (a.u + b.u));
        collect(a, middle);
        collect(middle, b);
    }

    /// The roots found, those as one between which the sum cannot be told from zero.
    std::optional<std::vector<double>> roots()
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
        return m_canTell ? std::optional(std::move(distinct)) : std::nullopt;
    }

private:
    static bool isRounding(const Moments& at) { return std::abs(at.value()) < touchTolerance * at.size(); }

    bool isOneRoot(double a, double b) const
    {
        return b - a < shortestInterval || isRounding(momentsAt(m_sum, 0.5 * (a + b)));
    }

    const ExponentialSum& m_sum;
    std::vector<double> m_roots;
    int m_intervals = 0;
    bool m_canTell = true;
};

} // namespace

std::optional<std::vector<double>> exponentialRoots(const ExponentialSum& sum, double low, double high)
{
    if (sum.amounts.empty())
        return std::vector<double>();
    Search search(sum);
    search.collect(momentsAt(sum, low), momentsAt(sum, high));
    return search.roots();
}

} // namespace rackrent
