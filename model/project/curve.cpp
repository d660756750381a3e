#include "model/project/curve.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

double valueOn(const Curve& curve, Date date)
{
    const auto& points = curve.points;
    const CurvePoint& last = points.back();
    if (date >= last.date) {
        if (curve.growthAfter == 0)
            return last.value;
        return last.value * std::pow(1 + curve.growthAfter, wholeMonths(last.date, date) / 12.0);
    }
    if (date <= points.front().date)
        return points.front().value;
    const auto next = std::upper_bound(points.begin(), points.end(), date,
                                       [](Date day, const CurvePoint& point) { return day < point.date; });
    const CurvePoint& earlier = *(next - 1);
    if (curve.interpolation == Interpolation::Step)
        return earlier.value;
    const double share = static_cast<double>(daysBetween(earlier.date, date)) / daysBetween(earlier.date, next->date);
    return earlier.value + (next->value - earlier.value) * share;
}

} // namespace rackrent
