#pragma once

#include "views/charts/chart_style.h"

#include <QString>

/// How other scenarios look over a chart: thin and dashed, each scenario with its own dashes, so that they are told
/// apart without colour.
namespace rackrent {

/// A line of an overlaid scenario in a colour.
QPen overlayPen(const Overlay& overlay, const QColor& colour, const ChartStyle& style);

/// The pen of all that is of a scenario: in the legend, and for what stands over columns of any colour.
QPen overlayPen(const Overlay& overlay, const ChartStyle& style);

/// What a scenario says in its own chart, "Delayed: Rent peaks at ..."; what does not follow the last edits yet is said
/// to be of before.
QString overlaidWords(const OverlaidMessage& overlaid);

/// What a series is called beside the shown scenario's: its label, said to be of before where it is.
QString seriesName(const ExhibitSeries& series);

} // namespace rackrent
