#pragma once

#include "model/portfolio/results.h"
#include "model/project/project.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace rackrent {

/// How a series of an exhibit is to be drawn.
enum class Mark {
    StackedStep, ///< area of a monthly flow, constant within a month, stacked on the ones before
    Line,        ///< a stock at month boundaries, joined by straight lines
    Level        ///< a horizontal reference, one value
};

/// What a series is of, which decides its colour.
enum class Role { Tenant, CumulativeRent, CumulativeNoi, Capital, Committed, Cancellable, Other };

struct ExhibitSeries {
    std::string label; ///< plain text for the legend
    Role role = Role::Other;
    std::size_t colourSlot = 0; ///< for `Role::Tenant`: the tenant's place among the project's tenants
    Mark mark = Mark::Line;
    /// `StackedStep`: one value a month. `Line`: one value a month boundary (months + 1), the first at
    /// the timeline's start. `Level`: one value.
    std::vector<double> values;
};

/// A point worth a label: where one curve meets another.
struct Crossing {
    std::string label; ///< "Rent pays back: 4 Feb 2028, month 21.1"
    Role role = Role::CumulativeRent;
    double months = 0; ///< from the timeline's start
    Date date{};
    double value = 0; ///< on the value axis
};

/// What a chart shows, as plain values: charts draw it, exports write it, nothing is computed after.
struct Exhibit {
    std::string key;       ///< "rent", "break-even", "commitment"
    std::string title;     ///< what is measured
    std::string subtitle;  ///< scenario and valuation date
    std::string valueAxis; ///< title of the value axis, with its unit
    std::string currency;
    std::vector<Date> monthStarts; ///< month boundaries, months + 1
    std::vector<ExhibitSeries> series;
    std::vector<Crossing> crossings;
    std::string message; ///< what the chart says, in a sentence
};

/// A tenant among the project's: its place in the order of the contracts, disabled ones too, which its colour
/// follows, and how many contracts it has.
struct Tenant {
    std::size_t slot = 0;
    int contracts = 0;
};

/// The project's tenants by name.
std::unordered_map<std::string, Tenant> tenantsOf(const Project& project);

/// The place of a tenant; the number of tenants when there is none of that name.
std::size_t tenantSlot(const Project& project, const std::string& tenant);

/// Rent of each contract by month, base and speculative: the `largest` contracts and the rest as one.
Exhibit rentExhibit(const Results& results, const std::string& scenarioName, int largest = 10);

/// Cumulative rent (with termination fees) and cumulative NOI against total capital, crossings marked.
Exhibit breakEvenExhibit(const Results& results, const std::string& scenarioName);

/// Committed rent, and headline rent above it: the part that can be cancelled, by month from the valuation date.
Exhibit commitmentExhibit(const Results& results, const std::string& scenarioName);

/// Round values for an axis from `low` to `high`, 1, 2 or 5 times a power of ten apart, about `wanted` of them;
/// the first at or below `low`, the last at or above `high`. Both bounds finite.
std::vector<double> axisTicks(double low, double high, int wanted);

/// Days for a time axis between two month starts: first days of years, quarters or months, at most `wanted`.
std::vector<Date> dateTicks(Date first, Date last, int wanted);

} // namespace rackrent
