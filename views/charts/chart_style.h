#pragma once

#include "model/analysis/exhibit.h"
#include "views/charts/discretion.h"
#include "views/style/palette.h"

#include <QFont>
#include <QPen>

namespace rackrent {

/// Fonts, colours and sizes of one drawing of a chart. Everything scales with the base font, so that an
/// export for a slide is the same picture as the screen's, larger.
struct ChartStyle {
    Colours colours;
    QFont title;
    QFont text;                                ///< ticks, legend, labels
    QFont strong;                              ///< labels that carry the message
    double unit = 1;                           ///< pixels that stand for one pixel of a 13-pixel font
    Discretion discretion = Discretion::Exact; ///< of amounts in labels
};

/// `base` has a size in pixels or points; labels are a little smaller, the title a little larger.
ChartStyle chartStyle(const Colours& colours, const QFont& base);

/// The colour that a series has in every chart of the theme.
QColor roleColour(Role role, std::size_t colourSlot, const Colours& colours);
QColor seriesColour(const ExhibitSeries& series, const Colours& colours);
/// Beside what is pointed at.
QColor faded(const QColor& colour, const Colours& colours);
/// The same for one slot: of a bridge gains, losses and totals have their own.
QColor bandColour(const ExhibitSeries& series, std::size_t slot, const Colours& colours);

/// How a line or a level is drawn; levels are dashed, net operating income has long dashes so that it is told
/// from rent without colour.
QPen linePen(const ExhibitSeries& series, const ChartStyle& style);

} // namespace rackrent
