#pragma once

#include "model/project/project.h"

namespace rackrent {

/// The curve's value on a date: the first value before the first point; between points the earlier one
/// (step) or linear in days; from the last point on, growing by `growthAfter` a year, by whole months.
double valueOn(const Curve& curve, Date date);

} // namespace rackrent
