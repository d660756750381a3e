#include "model/finance/xnpv.h"

#include "model/finance/exponential_roots.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <stdexcept>
#include <string>

namespace rackrent {

namespace {

constexpr double lowestRate = -0.99; // house assumption: a loss of 99% a year is a loss of everything
constexpr double highestRate = 100.0;
constexpr double roundingShare = 1e-12; // of the largest amount; what is below is rounding

void requireSameSize(std::size_t amounts, std::size_t dates)
{
    if (amounts != dates)
        throw std::invalid_argument("xnpv: " + std::to_string(amounts) + " amounts, but " + std::to_string(dates) +
                                    " dates");
}

void requireRate(double ratePerYear)
{
    if (!(ratePerYear > -1))
        throw std::invalid_argument("xnpv: the rate is " + std::to_string(ratePerYear) + ", but must be above -1");
}

double largestSize(std::span<const double> amounts)
{
    double largest = 0;
    for (const double amount : amounts)
        largest = std::max(largest, std::abs(amount));
    return largest;
}

/// Positions in order of date.
std::vector<std::size_t> inOrderOfTime(std::span<const Date> dates)
{
    std::vector<std::size_t> order(dates.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (!std::is_sorted(dates.begin(), dates.end()))
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return dates[a] < dates[b]; });
    return order;
}

/// The flows netted by day that are more than rounding, in order of time, at days after the earliest. Their unit is a
/// power of two above the largest, so that sums do not overflow.
ExponentialSum significantFlows(std::span<const double> amounts, std::span<const Date> dates)
{
    int exponent = 0;
    std::frexp(largestSize(amounts), &exponent);
    const double unit = std::ldexp(1.0, -std::max(exponent, std::numeric_limits<double>::min_exponent));
    const double rounding = roundingBelow(amounts) * unit;
    const std::vector<std::size_t> order = inOrderOfTime(dates);
    ExponentialSum flows;
    for (std::size_t i = 0; i < order.size();) {
        const Date date = dates[order[i]];
        double net = 0;
        for (; i < order.size() && dates[order[i]] == date; ++i)
            net += amounts[order[i]] * unit;
        if (std::abs(net) <= rounding)
            continue;
        flows.amounts.push_back(net);
        flows.days.push_back(daysBetween(dates[order.front()], date));
    }
    return flows;
}

} // namespace

double roundingBelow(std::span<const double> amounts) { return roundingShare * largestSize(amounts); }

double discountFactor(double ratePerYear, Date valuationDate, Date date)
{
    return std::exp(-std::log1p(ratePerYear) * (daysBetween(valuationDate, date) / daysPerYear));
}

std::vector<double> discountFactors(double ratePerYear, Date valuationDate, std::span<const Date> dates)
{
    requireRate(ratePerYear);
    std::vector<int> days(dates.size());
    std::transform(dates.begin(), dates.end(), days.begin(),
                   [valuationDate](Date date) { return daysBetween(valuationDate, date); });
    std::vector<double> factors(dates.size());
    fillDecay(std::log1p(ratePerYear), days, factors);
    return factors;
}

double presentValue(std::span<const double> amounts, std::span<const double> factors)
{
    requireSameSize(amounts.size(), factors.size());
    double sum = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i)
        if (amounts[i] != 0) // the factor may be infinite
            sum += amounts[i] * factors[i];
    return sum;
}

double xnpv(std::span<const double> amounts, std::span<const Date> dates, double ratePerYear, Date valuationDate)
{
    requireSameSize(amounts.size(), dates.size());
    return presentValue(amounts, discountFactors(ratePerYear, valuationDate, dates));
}

std::vector<double> xirrRoots(std::span<const double> amounts, std::span<const Date> dates)
{
    requireSameSize(amounts.size(), dates.size());
    if (!std::all_of(amounts.begin(), amounts.end(), [](double v) { return std::isfinite(v); }))
        return {};
    const auto roots =
        exponentialRoots(significantFlows(amounts, dates), std::log1p(lowestRate), std::log1p(highestRate));
    std::vector<double> rates;
    if (!roots)
        return rates;
    for (const double u : *roots)
        if (std::expm1(u) > lowestRate)
            rates.push_back(std::expm1(u));
    return rates;
}

} // namespace rackrent
