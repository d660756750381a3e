#include "model/finance/exponential_sum.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace rackrent {

namespace {

constexpr double totalTolerance = 1e-12;   // of the amounts' sizes so far: less may be rounding
constexpr int shortestMonth = 28;          // days
constexpr std::size_t longestProduct = 16; // factors, so that rounding does not pile up
constexpr std::size_t lanes = 2;           // sums kept side by side, which compilers turn into vectors

/// How often the running total changes sign, at most: the best of two counts, one that ends above zero and one below.
template <class Iterator>
int mostChangesOfTotal(Iterator amount, Iterator end)
{
    constexpr int impossible = std::numeric_limits<int>::min() / 2; // and still so with 1 added for each amount
    double total = 0, size = 0;
    int endingUp = -1, endingDown = -1;
    for (; amount != end; ++amount) {
        total += *amount;
        size += std::abs(*amount);
        const int up = std::max(endingUp, endingDown + 1);
        const int down = std::max(endingDown, endingUp + 1);
        endingUp = total >= -totalTolerance * size ? up : impossible;
        endingDown = total <= totalTolerance * size ? down : impossible;
    }
    return std::max({endingUp, endingDown, 0});
}

/// Sums of the sizes times their factors, also times their times and those squared.
std::array<double, 3> powerSums(std::span<const double> sizes, std::span<const double> factors,
                                std::span<const double> times)
{
    const double* size = sizes.data(); // no checks inside the loop
    const double* factor = factors.data();
    const double* time = times.data();
    std::array<double, lanes> plain{}, once{}, twice{};
    for (std::size_t i = 0; i < sizes.size(); i += lanes) {
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const double term = size[i + lane] * factor[i + lane];
            const double delayed = term * time[i + lane];
            plain[lane] += term;
            once[lane] += delayed;
            twice[lane] += delayed * time[i + lane];
        }
    }
    const auto sum = [](const auto& sums) { return std::accumulate(sums.begin(), sums.end(), 0.0); };
    return {sum(plain), sum(once), sum(twice)};
}

} // namespace

void fillDecay(double u, std::span<const int> days, std::span<double> factors)
{
    const auto decay = [u](int count) { return std::exp(-u * (count / daysPerYear)); };
    const std::array<double, 4> overMonth{decay(28), decay(29), decay(30), decay(31)};
    double factor = 1;
    int before = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto month = static_cast<unsigned>(days[i] - before - shortestMonth);
        before = days[i];
        if (i % longestProduct == 0 || month >= overMonth.size())
            factor = decay(days[i]);
        else
            factor *= overMonth[month];
        factors[i] = factor;
    }
}

int mostRoots(const ExponentialSum& sum, Side side)
{
    return side == Side::Gains ? mostChangesOfTotal(sum.amounts.begin(), sum.amounts.end())
                               : mostChangesOfTotal(sum.amounts.rbegin(), sum.amounts.rend());
}

HalfSum::HalfSum(const ExponentialSum& sum, Side side) : m_side(side), m_days(sum.days)
{
    const auto& amounts = sum.amounts;
    const std::size_t padded = (amounts.size() + lanes - 1) / lanes * lanes;
    const int origin = m_days.empty() ? 0 : side == Side::Gains ? m_days.front() : m_days.back();
    m_days.resize(padded, m_days.empty() ? 0 : m_days.back());
    m_times.resize(padded);
    m_in.resize(padded);
    m_out.resize(padded);
    m_factors.resize(padded);
    for (std::size_t i = 0; i < padded; ++i) {
        m_days[i] -= origin;
        m_times[i] = std::abs(m_days[i]) / daysPerYear;
    }
    for (std::size_t i = 0; i < amounts.size(); ++i)
        (amounts[i] > 0 ? m_in : m_out)[i] = std::abs(amounts[i]);
}

Moments HalfSum::momentsAt(double v)
{
    fillDecay(m_side == Side::Gains ? v : -v, m_days, m_factors);
    return {v, powerSums(m_in, m_factors, m_times), powerSums(m_out, m_factors, m_times)};
}

double HalfSum::valueAt(double v) const
{
    double value = 0;
    for (std::size_t i = 0; i < m_times.size(); ++i)
        value += (m_in[i] - m_out[i]) * std::exp(-v * m_times[i]);
    return value;
}

} // namespace rackrent
