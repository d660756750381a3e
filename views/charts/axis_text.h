#pragma once

#include "model/analysis/exhibit.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace rackrent {

/// Money as short as in a key figure, "2.17bn", "625m"; a dash when the value is not finite.
QString chartMoney(double value);

/// A value of an axis, as short as in a key figure: "2.17bn", "27.6%", "1.87x", "21.1 months"; a dash when it is not
/// finite.
QString measureText(double value, Measure measure);

/// Labels of an axis of a measure, as `moneyTickTexts`.
QStringList tickTexts(const std::vector<double>& ticks, Measure measure);

/// Labels of an axis: one unit and one number of decimals for all ticks, so that "0.5bn" stands above
/// "1.0bn"; zero is "0".
QStringList moneyTickTexts(const std::vector<double>& ticks);

/// "2027" for the first of January, else "Jul 2026".
QString dateTickText(Date date);

} // namespace rackrent
