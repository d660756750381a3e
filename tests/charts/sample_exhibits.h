#pragma once

#include "model/analysis/exhibit.h"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

/// Exhibits written by hand for the tests of charts: the figures of the Colossus leases over 60 months.
namespace rackrent::samples {

inline std::vector<Date> monthStarts(int months, Date start = Date{std::chrono::year{2026} / 5 / 1})
{
    std::vector<Date> starts;
    for (int month = 0; month <= months; ++month)
        starts.push_back(addMonths(start, month));
    return starts;
}

/// `value` in the months from `first` up to and without `last`.
inline std::vector<double> monthsAt(int months, int first, int last, double value)
{
    std::vector<double> values(static_cast<std::size_t>(months));
    for (int month = first; month < last; ++month)
        values[static_cast<std::size_t>(month)] = value;
    return values;
}

inline Exhibit rent()
{
    Exhibit exhibit;
    exhibit.key = "rent";
    exhibit.title = "Rent by tenant";
    exhibit.subtitle = "Base case, valued at 1 May 2026";
    exhibit.valueAxes = {{"Rent, USD a month"}};
    exhibit.currency = "USD";
    exhibit.monthStarts = monthStarts(60);
    std::vector<double> anthropic = monthsAt(60, 0, 37, 1.25e9);
    anthropic[0] = anthropic[1] = 0.625e9;
    exhibit.series = {{"Anthropic", Role::Tenant, 0, Mark::StackedStep, anthropic},
                      {"Google", Role::Tenant, 1, Mark::StackedStep, monthsAt(60, 5, 38, 0.92e9)}};
    exhibit.message = "Rent is 2.17bn a month from October 2026 to May 2029.";
    return exhibit;
}

/// Ten tenants of different lengths and the rest as one.
inline Exhibit manyTenants()
{
    Exhibit exhibit = rent();
    exhibit.series.clear();
    static constexpr const char* names[] = {"Anthropic", "Google",       "Reflection AI", "Mistral",   "Cohere",
                                            "Stability", "Oracle Cloud", "Lambda",        "CoreWeave", "Together"};
    for (int i = 0; i < 10; ++i)
        exhibit.series.push_back({names[i], Role::Tenant, static_cast<std::size_t>(i), Mark::StackedStep,
                                  monthsAt(60, i * 2, 60 - 3 * i, 8e7 + 2e7 * i)});
    exhibit.series.push_back({"Other (12 tenants)", Role::Other, 0, Mark::StackedStep, monthsAt(60, 0, 60, 6e7)});
    return exhibit;
}

inline std::vector<double> cumulated(const std::vector<double>& monthly, double share)
{
    std::vector<double> total{0};
    for (const double value : monthly)
        total.push_back(total.back() + value * share);
    return total;
}

inline Exhibit breakEven()
{
    Exhibit exhibit = rent();
    exhibit.key = "break-even";
    exhibit.title = "Cumulative rent and NOI against capital";
    exhibit.valueAxes = {{"Cumulative, USD"}};
    std::vector<double> monthly(60);
    for (std::size_t i = 0; i < 60; ++i)
        monthly[i] = exhibit.series[0].values[i] + exhibit.series[1].values[i];
    exhibit.series = {{"Cumulative rent", Role::CumulativeRent, 0, Mark::Line, cumulated(monthly, 1)},
                      {"Cumulative NOI", Role::CumulativeNoi, 0, Mark::Line, cumulated(monthly, 0.9559)},
                      {"Capital", Role::Capital, 0, Mark::Level, {40e9}}};
    exhibit.crossings = {{"Rent pays back: 4 Feb 2028, month 21.1", Role::CumulativeRent, 21.129,
                          Date{std::chrono::year{2028} / 2 / 4}, 40e9},
                         {"NOI pays back: 29 Feb 2028, month 22.0", Role::CumulativeNoi, 21.979,
                          Date{std::chrono::year{2028} / 2 / 29}, 40e9}};
    exhibit.message = "Rent pays back the capital of 40bn in month 21.1, NOI in month 22.0.";
    return exhibit;
}

inline Exhibit commitment()
{
    Exhibit exhibit = rent();
    exhibit.key = "commitment";
    exhibit.title = "Committed and cancellable rent";
    std::vector<double> committed(60);
    std::vector<double> cancellable(60);
    for (std::size_t i = 0; i < 60; ++i) {
        const double all = exhibit.series[0].values[i] + exhibit.series[1].values[i];
        committed[i] = i < 6 ? all : i < 11 ? exhibit.series[1].values[i] : 0;
        cancellable[i] = all - committed[i];
    }
    exhibit.series = {{"Committed", Role::Committed, 0, Mark::StackedStep, committed},
                      {"Cancellable", Role::Cancellable, 0, Mark::StackedStep, cancellable}};
    exhibit.message = "Of 77.6bn of headline rent, 13.1bn is committed.";
    return exhibit;
}

inline Exhibit empty()
{
    Exhibit exhibit = rent();
    exhibit.series.clear();
    return exhibit;
}

/// Credits below zero, and months that are missing.
inline Exhibit creditsAndGaps()
{
    Exhibit exhibit = rent();
    exhibit.series[0].values[2] = exhibit.series[0].values[3] = -0.5e9;
    for (std::size_t month = 10; month < 14; ++month)
        exhibit.series[1].values[month] = std::numeric_limits<double>::quiet_NaN();
    return exhibit;
}

} // namespace rackrent::samples
