#pragma once

#include <array>
#include <span>
#include <vector>

namespace rackrent {

inline constexpr double daysPerYear = 365.0; ///< ACT/365F

/// A sum of `amounts[i] exp(-u days[i] / 365)` as a function of u, which is the logarithm of 1 + an annual rate.
struct ExponentialSum {
    std::vector<double> amounts; ///< none of them 0, their sizes far from a double's bounds
    std::vector<int> days;       ///< ascending, no day twice
};

/// Sets `factors[i]` to `exp(-u days[i] / 365)`, within 1e-14 of it. Days may be negative, and in any order; steps of a
/// calendar month forward are cheapest: they are a product with the factor before.
void fillDecay(double u, std::span<const int> days, std::span<double> factors);

/// Sums of the positive and of the negative terms' sizes at v, and the same weighted by time and by time squared.
struct Moments {
    double v = 0;
    std::array<double, 3> in{};
    std::array<double, 3> out{};

    double value() const { return in[0] - out[0]; }
    double slope() const { return out[1] - in[1]; }
    double size() const { return in[0] + out[0]; }
};

/// Which rates: those above 0, or those below.
enum class Side { Gains, Losses };

/// No more roots than this lie on the side: the running total of the amounts, from the first day or from the last,
/// changes sign so often, when totals that may be rounding are taken for either sign (Norstrom 1972; Pratt and Hammond
/// 1979). 0 also says that u = 0 is no root.
int mostRoots(const ExponentialSum& sum, Side side);

/// An exponential sum on one side of u = 0, as a function of v = |u|. For losses, time counts back from the last day:
/// the value is the sum's times a positive factor, so the roots are the same. Either way each term falls as v grows,
/// and none overflows however long the time. At v = 0 both sides have the same bits.
class HalfSum {
public:
    HalfSum(const ExponentialSum& sum, Side side);

    /// With factors from `fillDecay`.
    Moments momentsAt(double v);

    /// The value alone, each exponential computed for itself.
    double valueAt(double v) const;

private:
    Side m_side;
    // Filled up with amounts of 0 to whole blocks.
    std::vector<int> m_days;
    std::vector<double> m_times; ///< years, 0 or more
    std::vector<double> m_in;
    std::vector<double> m_out;
    std::vector<double> m_factors;
};

} // namespace rackrent
