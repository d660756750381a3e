#pragma once

#include "model/time/calendar.h"

#include <cmath>

namespace rackrent {

/// A day as a number, for what computes with days and numbers alike: days since 1 January 1970.
inline double dayNumber(Date date) { return static_cast<double>(date.time_since_epoch().count()); }

/// The day of a number, rounded to the nearest.
inline Date dayOfNumber(double days) { return Date{std::chrono::days{std::llround(days)}}; }

} // namespace rackrent
