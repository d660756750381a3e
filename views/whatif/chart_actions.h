#pragma once

#include <functional>

namespace rackrent {

class ExhibitChart;
struct Exhibit;

/// Puts into a chart's context menu what can be done with its exhibit: seen as a table, copied, exported.
void offerExhibit(ExhibitChart& chart, const std::function<void(const Exhibit&)>& copy,
                  const std::function<void(const Exhibit&)>& exportIt);

} // namespace rackrent
