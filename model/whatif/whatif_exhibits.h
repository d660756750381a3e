#pragma once

#include "model/analysis/exhibit.h"
#include "model/portfolio/metric_table.h"
#include "model/project/project.h"

/// What the exhibits of what-ifs share.
namespace rackrent {

/// An exhibit over categories with one value axis that measures the metric: "NPV, USD".
/// @param row of a number
Exhibit metricExhibit(std::string key, std::string title, const MetricRow& row, const Project& project);

/// A metric's number, or what is not finite where there is none.
double valueOrMissing(std::optional<double> value);

} // namespace rackrent
