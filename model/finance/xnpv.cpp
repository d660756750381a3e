#include "model/finance/xnpv.h"

#include "model/finance/exponential_roots.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

namespace rackrent {

namespace {

constexpr double daysPerYear = 365.0; // ACT/365F
constexpr double lowestRate = -0.99;  // house assumption: a loss of 99% a year is a loss of everything
constexpr double highestRate = 100.0;
constexpr double sameRate = 1e-8;
constexpr double roundingShare = 1e-12; // of the largest amount; what is below is rounding

void requireSameSize(std::span<const double> amounts, std::span<const Date> dates)
{
    if (amounts.size() != dates.size())
        throw std::invalid_argument("xnpv: " + std::to_string(amounts.size()) + " amounts, but " +
                                    std::to_string(dates.size()) + " dates");
}

/// The flows that are more than rounding, at times in years after the earliest.
ExponentialSum significantFlows(std::span<const double> amounts, std::span<const Date> dates)
{
    const double rounding = roundingBelow(amounts);
    ExponentialSum flows;
    Date earliest = Date::max();
    for (std::size_t i = 0; i < amounts.size(); ++i)
        if (std::abs(amounts[i]) > rounding)
            earliest = std::min(earliest, dates[i]);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        if (std::abs(amounts[i]) <= rounding)
            continue;
        flows.amounts.push_back(amounts[i]);
        flows.times.push_back(daysBetween(earliest, dates[i]) / daysPerYear);
    }
    return flows;
}

/// The same flows with time running backwards from the last: its value is the original's times a
/// positive factor, so the roots are the same with the sign of the rate's logarithm turned.
ExponentialSum reversed(ExponentialSum flows)
{
    double last = 0;
    for (const double time : flows.times)
        last = std::max(last, time);
    for (double& time : flows.times)
        time = last - time;
    return flows;
}

} // namespace

double roundingBelow(std::span<const double> amounts)
{
    double largest = 0;
    for (const double amount : amounts)
        largest = std::max(largest, std::abs(amount));
    return roundingShare * largest;
}

double discountFactor(double ratePerYear, Date valuationDate, Date date)
{
    return std::exp(-std::log1p(ratePerYear) * (daysBetween(valuationDate, date) / daysPerYear));
}

double xnpv(std::span<const double> amounts, std::span<const Date> dates, double ratePerYear, Date valuationDate)
{
    requireSameSize(amounts, dates);
    if (!(ratePerYear > -1))
        throw std::invalid_argument("xnpv: the rate is " + std::to_string(ratePerYear) + ", but must be above -1");
    double sum = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i)
        if (amounts[i] != 0)
            sum += amounts[i] * discountFactor(ratePerYear, valuationDate, dates[i]);
    return sum;
}

std::vector<double> xirrRoots(std::span<const double> amounts, std::span<const Date> dates)
{
    requireSameSize(amounts, dates);
    if (!std::all_of(amounts.begin(), amounts.end(), [](double v) { return std::isfinite(v); }))
        return {};
    const ExponentialSum flows = significantFlows(amounts, dates);
    const bool anyIn = std::any_of(flows.amounts.begin(), flows.amounts.end(), [](double v) { return v > 0; });
    const bool anyOut = std::any_of(flows.amounts.begin(), flows.amounts.end(), [](double v) { return v < 0; });
    if (!anyIn || !anyOut)
        return {};

    // With u = log(1 + rate) each flow is v exp(-u t). Either side of u = 0 is searched with times that
    // keep every exponential at or below 1, so that nothing overflows however long the project.
    const auto losses = exponentialRoots(reversed(flows), 0.0, -std::log1p(lowestRate));
    const auto gains = exponentialRoots(flows, 0.0, std::log1p(highestRate));
    if (!losses || !gains)
        return {};
    std::vector<double> rates;
    for (const double u : *losses)
        if (std::expm1(-u) > lowestRate)
            rates.push_back(std::expm1(-u) + 0.0); // no -0
    std::reverse(rates.begin(), rates.end());
    for (const double u : *gains)
        if (rates.empty() || std::expm1(u) - rates.back() > sameRate) // a root at 0 is found from both sides
            rates.push_back(std::expm1(u));
    return rates;
}

} // namespace rackrent
