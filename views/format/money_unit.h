#pragma once

#include "views/format/number_text.h"

#include <QString>

namespace rackrent {

/// What an amount is counted in: `1.25bn` has 1e9 and "bn".
struct MoneyUnit {
    double size = 1;
    QString suffix;
};

/// The unit for an amount of this size: of the scale asked for, or the one in which it has the fewest digits once it is
/// rounded to three figures. Languages count differently: 1.25bn is 12.5 of what Chinese has a word for.
MoneyUnit moneyUnit(double magnitude, MoneyScale scale);

} // namespace rackrent
