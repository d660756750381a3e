#pragma once

#include "model/portfolio/metric_table.h"
#include "model/project/json_text.h"

#include <string>
#include <string_view>

/// How what-ifs name inputs and figures, in English.
namespace rackrent {

/// An input by its path with ids: "anthropic: ramp 1 fraction", "valuation: discount rate".
std::string inputWords(std::string_view path);

/// A value of a document as people read it: "1.25bn", "4 Feb 2028", "first_exit"; what is long as it stands, cut.
std::string valueWords(const Json& value);

/// A metric's number with its unit: "12.3bn USD", "12.34%", "21.1 months", "4 Feb 2028"; "none" where there is none.
std::string metricWords(const MetricRow& row, std::optional<double> value, const std::string& currency);

/// A change of a metric, with its sign: "+1.2bn USD", "-0.35 percentage points", "+12 days".
std::string changeWords(const MetricRow& row, double change, const std::string& currency);

} // namespace rackrent
