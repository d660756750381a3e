#pragma once

#include "views/charts/chart_layout.h"

class QPainter;

namespace rackrent {

/// A thin vertical line through the plot at a position, with a dot on each line of the exhibit.
void paintCrosshair(QPainter& painter, const Exhibit& exhibit, const ChartLayout& layout, const ChartStyle& style,
                    int position);

/// The values of a position in a small card beside the crosshair, inside the chart.
void paintHoverCard(QPainter& painter, const Exhibit& exhibit, const ChartLayout& layout, const ChartStyle& style,
                    int position);

} // namespace rackrent
