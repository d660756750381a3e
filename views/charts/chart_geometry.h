#pragma once

#include "model/analysis/exhibit.h"

#include <QList>
#include <QPointF>

#include <vector>

namespace rackrent {

/// Points of a chart in axis units: days since 1970 across, money up.
using ChartPoints = QList<QPointF>;

/// A step area without a gap: slot by slot constant, the edges of equal length. Over categories each slot has its own,
/// a column.
struct StepBand {
    ChartPoints upper;
    ChartPoints lower;
    std::size_t slot = 0; ///< the first
};

/// A short level of an overlaid scenario over the column of the same name, or over all of its slot.
struct OverlayTick {
    std::size_t series = 0; ///< place in the exhibit
    double left = 0, right = 0;
    double value = 0; ///< of a bridge: where the change ends
};

struct ValueRange {
    double low = 0;
    double high = 0;
};

/// Where a day lies on the time axis.
double dayPosition(Date date);

/// Where a slot begins on the axis across, and at the number of slots where the last ends: days over time, else its
/// number.
double slotEdge(const Exhibit& exhibit, std::size_t slot);

/// Whether a mark fills an area or a column.
inline bool isArea(Mark mark) { return mark == Mark::StackedStep || mark == Mark::Column || mark == Mark::Bridge; }

/// An exhibit for each value axis, with that axis and its series alone; crossings go with the first.
std::vector<Exhibit> panelsOf(const Exhibit& exhibit);

/// Where a number of months from the first boundary lies on the time axis; a part of a month is a part of
/// its days, so that a point between two boundaries lies on the straight line between them.
double monthPosition(const Exhibit& exhibit, double months);

/// The bands of each area's or column's series in the exhibit's order. Stacked values go upwards from zero, negative
/// ones downwards; what is not finite is a gap and ends a band. Columns stand side by side in their slot, a bridge's
/// steps begin where the one before ended. Other marks have none, and what is of an overlaid scenario.
std::vector<std::vector<StepBand>> stackedBands(const Exhibit& exhibit);

/// What overlaid scenarios have over the columns and bridges of a panel.
std::vector<OverlayTick> overlayTicks(const Exhibit& panel);

/// A line as runs of finite points, through values at month boundaries or in steps month by month; a lone point is a
/// run of two equal points.
std::vector<ChartPoints> lineRuns(const Exhibit& exhibit, const ExhibitSeries& series);

/// The points that a line needs to pass within `tolerance` of all its points, up or down; the first and the last stay.
/// @param points ascending across
/// @param tolerance in units of the value axis
ChartPoints simplifiedLine(const ChartPoints& points, double tolerance);

/// An edge of a step band with neighbouring months as one step whose values are within `tolerance` of the first of
/// them.
ChartPoints simplifiedSteps(const ChartPoints& points, double tolerance);

/// From the lowest to the highest value drawn, zero included.
ValueRange valueRange(const Exhibit& exhibit);

/// Whether a panel's values stand over a logarithmic axis.
bool isLogarithmic(const Exhibit& panel);

/// From the lowest to the highest value above zero; from 1 to 10 where there is none.
ValueRange positiveRange(const Exhibit& panel);

/// The sum of a month's stacked values, without those that are missing.
double stackedTotal(const Exhibit& exhibit, std::size_t month);

/// True when there is no month, or no value other than zero in any series except levels.
bool isEmpty(const Exhibit& exhibit);

/// Whether a mark is a line, straight or in steps.
inline bool isLine(Mark mark) { return mark == Mark::Line || mark == Mark::Step; }

/// The title of the first value axis.
std::string valueAxisTitle(const Exhibit& exhibit);

/// A series' value at a slot or boundary, a level's anywhere; NaN where it has none.
double valueAt(const ExhibitSeries& series, std::size_t position);

/// A level's value, or NaN when it has none.
double levelValue(const ExhibitSeries& series);

} // namespace rackrent
