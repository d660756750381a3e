#pragma once

#include "views/charts/chart_geometry.h"
#include "views/charts/chart_style.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <algorithm>
#include <cmath>

namespace rackrent {

struct LegendEntry {
    QString text;           ///< as it fits
    std::size_t series = 0; ///< place in the exhibit
    QRectF swatch;
    QRectF textRect;
};

/// What a scenario says that is drawn over a chart without a legend.
struct OverlaidLine {
    QString text; ///< as it fits
    QRectF swatch;
    QRectF textRect;
};

struct AxisTick {
    double position = 0; ///< pixels, across for dates and down for values
    QString text;        ///< empty where it would touch its neighbour
    QRectF textRect;
};

/// Where everything of a chart lies, in pixels from its top left corner. Of several panels each has its own; heading
/// and legend are the first one's, the axis across the last one's.
struct ChartLayout {
    QSizeF size;
    QRectF title;
    QRectF subtitle;
    QRectF valueAxisTitle;
    QRectF acrossTitle;
    QRectF plot;
    QList<LegendEntry> legend;
    QList<OverlaidLine> overlaid; ///< one for each of the exhibit's, over rows and grids
    QList<AxisTick> valueTicks;
    QList<AxisTick> acrossTicks;
    bool isUpright = false; ///< names of categories are written upwards: their words are wider than their slots
    ValueRange values;      ///< from the bottom to the top of the plot
    double first = 0;       ///< on the axis across: days since 1970, or slots
    double last = 1;
    bool isLogarithmic = false; ///< up; values are above zero then

    double x(double across) const { return plot.left() + (across - first) / (last - first) * plot.width(); }
    double y(double value) const
    {
        return plot.bottom() - (up(value) - up(values.low)) / (up(values.high) - up(values.low)) * plot.height();
    }
    /// A value as it is laid out in equal steps.
    double up(double value) const { return isLogarithmic ? std::log10(std::max(value, values.low)) : value; }
    /// The value at a height of the plot.
    double valueAtY(double y) const
    {
        const double share = (plot.bottom() - y) / plot.height();
        const double reached = up(values.low) + share * (up(values.high) - up(values.low));
        return isLogarithmic ? std::pow(10.0, reached) : reached;
    }
    QPointF at(const QPointF& point) const { return {x(point.x()), y(point.y())}; }
};

/// Ticks are those of `axisTicks` and `dateTicks`; the plot ends at the first and the last value tick. For an
/// empty exhibit there are no ticks and no legend, and the plot is all the room under the subtitle.
ChartLayout chartLayout(const Exhibit& exhibit, const ChartStyle& style, const QSizeF& size);

/// One for each of `panelsOf(exhibit)`, one below the other, their plots in line; one for an exhibit without value
/// axes.
std::vector<ChartLayout> chartLayouts(const Exhibit& exhibit, const ChartStyle& style, const QSizeF& size);

} // namespace rackrent
