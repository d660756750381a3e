#include "views/charts/label_placement.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rackrent {
namespace {

constexpr double gap = 8;       ///< pixels between a guide and its label
constexpr double clearance = 3; ///< pixels kept free around a label
constexpr int rows = 16;        ///< heights tried over the plot

/// The part of a segment's parameter for which one coordinate lies in [low, high]; false when none does.
bool clipSpan(double start, double step, double low, double high, double& from, double& to)
{
    if (step == 0)
        return start >= low && start <= high;
    const double a = (low - start) / step;
    const double b = (high - start) / step;
    from = std::max(from, std::min(a, b));
    to = std::min(to, std::max(a, b));
    return from < to;
}

double segmentInside(const QPointF& start, const QPointF& end, const QRectF& rect)
{
    const QPointF step = end - start;
    double from = 0;
    double to = 1;
    if (!clipSpan(start.x(), step.x(), rect.left(), rect.right(), from, to))
        return 0;
    if (!clipSpan(start.y(), step.y(), rect.top(), rect.bottom(), from, to))
        return 0;
    return (to - from) * std::hypot(step.x(), step.y());
}

double distance(const QPointF& point, const QRectF& rect)
{
    const double x = std::max({rect.left() - point.x(), point.x() - rect.right(), 0.0});
    const double y = std::max({rect.top() - point.y(), point.y() - rect.bottom(), 0.0});
    return std::hypot(x, y);
}

bool isFree(const QRectF& rect, const LabelObstacles& obstacles)
{
    if (!obstacles.plot.contains(rect))
        return false;
    const QRectF around = rect.adjusted(-clearance, -clearance, clearance, clearance);
    return std::none_of(obstacles.taken.begin(), obstacles.taken.end(),
                        [&](const QRectF& taken) { return taken.intersects(around); });
}

/// Lower is better, in pixels: a pixel of curve under the text weighs more than one of distance.
double cost(const QRectF& rect, const QPointF& anchor, const LabelObstacles& obstacles)
{
    constexpr double curveWeight = 6;
    constexpr double guideWeight = 40;
    double crossed = 0;
    for (const QList<QPointF>& curve : obstacles.curves)
        crossed += lengthInside(curve, rect.adjusted(-clearance, -clearance, clearance, clearance));
    const double left = std::min(anchor.x(), rect.right());
    const double right = std::max(anchor.x(), rect.left());
    const auto between = std::count_if(obstacles.guides.begin(), obstacles.guides.end(),
                                       [&](double guide) { return left < guide && guide < right; });
    return curveWeight * crossed + guideWeight * static_cast<double>(between) + distance(anchor, rect);
}

QList<QRectF> candidates(const QPointF& anchor, const QSizeF& size, const QRectF& plot)
{
    QList<QRectF> rects;
    const double lastTop = plot.bottom() - size.height() - 2;
    const double centredLeft = std::clamp(anchor.x() - size.width() / 2, plot.left() + 2,
                                          std::max(plot.left() + 2, plot.right() - size.width() - 2));
    const auto addRow = [&](double top) {
        for (const double left : {anchor.x() + gap, anchor.x() - gap - size.width(), centredLeft})
            rects << QRectF(QPointF(left, top), size);
    };
    for (const double top : {anchor.y() - gap - size.height(), anchor.y() + gap, anchor.y() - size.height() / 2})
        addRow(top);
    for (int row = 0; row <= rows; ++row)
        addRow(plot.top() + 2 + (lastTop - plot.top() - 2) * row / rows);
    return rects;
}

} // namespace

double lengthInside(const QList<QPointF>& line, const QRectF& rect)
{
    const auto begin = std::lower_bound(line.begin(), line.end(), rect.left(),
                                        [](const QPointF& point, double left) { return point.x() < left; });
    double length = 0;
    for (qsizetype i = std::max<qsizetype>(1, begin - line.begin()); i < line.size() && line[i - 1].x() <= rect.right();
         ++i)
        length += segmentInside(line[i - 1], line[i], rect);
    return length;
}

std::optional<PlacedLabel> placedLabel(const QPointF& anchor, const QList<QSizeF>& sizes,
                                       const LabelObstacles& obstacles)
{
    constexpr double laterVariant = 10; ///< pixels that a less wanted shape must save
    std::optional<PlacedLabel> best;
    double lowest = std::numeric_limits<double>::infinity();
    for (int variant = 0; variant < sizes.size(); ++variant)
        for (const QRectF& rect : candidates(anchor, sizes[variant], obstacles.plot)) {
            if (!isFree(rect, obstacles))
                continue;
            const double weight = cost(rect, anchor, obstacles) + laterVariant * variant;
            if (weight >= lowest)
                continue;
            lowest = weight;
            best = PlacedLabel{rect, variant, weight};
        }
    return best;
}

} // namespace rackrent
