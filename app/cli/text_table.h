#pragma once

#include "model/portfolio/metric_table.h"
#include "model/project/json_text.h"

#include <optional>
#include <string>
#include <vector>

/// How the what-if commands write figures: tables for people, JSON for programs.
namespace rackrent::cli {

/// Rows of cells, the first one the headings, each column as wide as its widest cell; the first to the left, the others
/// to the right. Widths are counted in characters of UTF-8.
std::string textTable(const std::vector<std::vector<std::string>>& rows);

/// A metric's number in figures, without its unit; "none" where there is none.
std::string figureText(const MetricRow& row, std::optional<double> value);

/// A change of it with its sign; of a rate in percentage points, of a date in days.
std::string changeText(const MetricRow& row, std::optional<double> change);

/// "NPV, USD"
std::string headingOf(const MetricRow& row, const std::string& currency);

/// As the metric stands in JSON: a number, an ISO date, or null.
Json figureJson(const MetricRow& row, std::optional<double> value);
Json optionalJson(std::optional<double> value);

/// The metrics that are another after than before, with their changes.
std::string effectTable(const Metrics& before, const Metrics& after, const std::string& currency);
/// All metrics but lists of rates: `{"before", "after", "difference"}` each.
Json effectJson(const Metrics& before, const Metrics& after);

/// A value of a document on one line, cut where it is long.
std::string shortJson(const Json& value);

} // namespace rackrent::cli
