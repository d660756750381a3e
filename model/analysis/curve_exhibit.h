#pragma once

#include "model/analysis/exhibit.h"
#include "model/project/curve.h"

namespace rackrent {

/// What a curve is worth on the first day of each month of a timeline, and its points marked: between points as its
/// interpolation says, behind the last with its growth.
/// @param curve with at least one point, dates ascending
/// @param valueAxis title of the value axis
Exhibit curveExhibit(const Curve& curve, const Timeline& timeline, const std::string& title,
                     const std::string& valueAxis);

} // namespace rackrent
