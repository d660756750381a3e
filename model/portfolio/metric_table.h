#pragma once

#include "model/portfolio/metrics.h"

#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace rackrent {

enum class MetricUnit {
    Money,    ///< in the project's currency
    Rate,     ///< a year, as a fraction
    Rates,    ///< several of them
    Multiple, ///< times
    Months,
    Years,
    Day
};

/// A metric's value: nothing where it does not exist.
using MetricValue = std::variant<std::monostate, double, Date, std::vector<double>>;

/// One metric: its key in files and on the command line, its name, its unit, what it is, and where it stands.
struct MetricRow {
    std::string_view key;
    std::string_view title;
    MetricUnit unit;
    std::string_view definition;
    MetricValue (*value)(const Metrics&);
};

/// Every metric, in the order in which they are told.
std::span<const MetricRow> metricTable();

/// The row of a key; null for a key that there is not.
const MetricRow* findMetric(std::string_view key);

/// A metric as one number, a date as days since 1 January 1970; nothing where it does not exist or is a list.
std::optional<double> metricNumber(const MetricRow& row, const Metrics& metrics);

/// Whether more of it is better for the landlord: false for capital and for what comes the better the sooner.
bool isBetterWhenMore(const MetricRow& row);

/// The row of a key; throws std::out_of_range for a key that there is not.
const MetricRow& metricRow(std::string_view key);

} // namespace rackrent
