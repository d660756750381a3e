#pragma once

namespace rackrent {

inline constexpr double kwPerMw = 1000;
inline constexpr double hoursPerDay = 24;
inline constexpr double hoursPerYear = 8760; ///< 365 days, as annualised rent counts them

} // namespace rackrent
