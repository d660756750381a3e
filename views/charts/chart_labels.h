#pragma once

#include "views/charts/chart_layout.h"

#include <QStringList>

namespace rackrent {

/// A crossing as drawn: a marker on the curve, a guide down to the axis, a text beside it.
struct CrossingLabel {
    QPointF marker;
    double radius = 0; ///< of the marker; where markers meet the first is a wide disc and the later lie inside
    QColor colour;
    QStringList lines;   ///< empty when no place is free: the marker stands alone
    QRectF rect;         ///< of the text with its padding
    bool isLeft = false; ///< the text stands left of the marker and ends at it
};

/// A name written at what it names.
struct DirectLabel {
    QString text;
    QColor colour;
    QRectF rect;
    std::size_t series = 0;
};

/// All labels inside the plot; none overlaps another or leaves the plot.
struct ChartLabels {
    QList<CrossingLabel> crossings;
    QList<DirectLabel> direct; ///< of levels, then of areas and lines where they fit
};

/// Places crossings first, then levels, then names of areas and lines where there is room left.
ChartLabels chartLabels(const Exhibit& exhibit, const ChartLayout& layout, const ChartStyle& style);

} // namespace rackrent
