#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace rackrent {

/// What labels should keep away from, in pixels.
struct LabelObstacles {
    QRectF plot;                  ///< labels stay inside
    QList<QRectF> taken;          ///< labels already placed: never overlapped
    QList<QList<QPointF>> curves; ///< each ascending across; crossed only when nothing else is free
    QList<double> guides;         ///< where other labels' guides stand: better not between a label and its own
};

/// A label's text may be set in one line or broken in two: the sizes it can have, best first.
struct PlacedLabel {
    QRectF rect;
    int variant = 0; ///< which of the sizes was taken
    double cost = 0; ///< the lower, the better the place
};

/// The best free place for a label that belongs to `anchor` and to the vertical guide from it down to the
/// bottom of the plot: beside the guide, near the anchor, away from curves. Nothing when every place overlaps
/// a taken one or leaves the plot.
std::optional<PlacedLabel> placedLabel(const QPointF& anchor, const QList<QSizeF>& sizes,
                                       const LabelObstacles& obstacles);

/// Length of a polyline inside a rectangle.
/// @param line ascending across
double lengthInside(const QList<QPointF>& line, const QRectF& rect);

} // namespace rackrent
