#pragma once

namespace rackrent {

/// What a number on the screen is an amount of. It decides which units may be typed and how the
/// number is shown. The value itself is always in the unit named here.
enum class Quantity {
    Money,      ///< the project's currency
    UnitPrice,  ///< the project's currency for one of something: a kW-month, a GPU-hour
    Rate,       ///< a fraction, shown and typed as a percentage
    MegaWatt,   ///< MW
    Count,      ///< GPUs, whole
    Days,       ///< whole days
    Months,     ///< months; whole when typed
    Years,      ///< years
    Multiple,   ///< times, as in an equity multiple
    Factor,     ///< a plain number: a PUE, a value of a curve
    EnergyPrice ///< the project's currency for a MWh
};

} // namespace rackrent
