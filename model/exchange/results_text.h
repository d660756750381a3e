#pragma once

#include "model/portfolio/metric_table.h"
#include "model/portfolio/results.h"
#include "model/project/project.h"

#include <string>

namespace rackrent {

/// One JSON document: `months`, `lines`, `contracts`, `facilities` and `metrics`, with the keys of
/// docs/file-format.md; numbers in their shortest form that reads back to the same double.
/// @throws std::invalid_argument when a figure is not finite (`portfolioChecks` tells)
std::string resultsJson(const Results& results);

/// A metric in figures, without its unit: money with separators, rates in percent, ISO dates; "none" where there is
/// none.
std::string metricText(const MetricRow& row, const MetricValue& value);

/// "USD", "% a year", "months"; empty for dates.
std::string metricUnitText(MetricUnit unit, const std::string& currency);

/// A table for people: every metric with its unit, then each portfolio line that is not zero by fiscal year
/// (sums; the debt balance at the year's end).
std::string resultsTable(const Results& results);

} // namespace rackrent
