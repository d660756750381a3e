#pragma once

#include "views/charts/chart_layout.h"

class QPainter;

namespace rackrent {

/// A thin vertical line through a panel's plot at a place across, with a dot on each of its lines at a position.
void paintCrosshair(QPainter& painter, const Exhibit& panel, const ChartLayout& layout, const ChartStyle& style,
                    double across, int position);

/// The values of a position in a small card beside what points at it, inside the chart.
/// @param pointer pixels from the left
void paintHoverCard(QPainter& painter, const Exhibit& exhibit, const ChartLayout& layout, const ChartStyle& style,
                    int position, double pointer);

} // namespace rackrent
