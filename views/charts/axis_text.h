#pragma once

#include "model/time/calendar.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rackrent {

/// Money as short as in a key figure, "2.17bn", "625m"; a dash when the value is not finite.
QString chartMoney(double value);

/// Labels of an axis: one unit and one number of decimals for all ticks, so that "0.5bn" stands above
/// "1.0bn"; zero is "0".
QStringList moneyTickTexts(const std::vector<double>& ticks);

/// "2027" for the first of January, else "Jul 2026".
QString dateTickText(Date date);

} // namespace rackrent
