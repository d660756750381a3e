#pragma once

#include "model/whatif/evaluator.h"

#include <string_view>

class QComboBox;

namespace rackrent {

/// Fills a box with the metrics that are one number (or a date), their keys as data, and chooses one.
void fillMetricBox(QComboBox& box, MetricChoice choice, std::string_view chosen);

/// The metric chosen in it.
const MetricRow& metricIn(const QComboBox& box);

} // namespace rackrent
