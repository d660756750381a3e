#pragma once

#include "model/time/calendar.h"

#include <string>

namespace rackrent {

/// A day as people write it, without ambiguity: "4 Feb 2028".
std::string dayWords(Date date);

/// A month: "Feb 2028".
std::string monthWords(Date date);

/// Money to three figures with its scale and currency: "40.0bn USD", "625m USD", "-1.25m USD".
std::string moneyWords(double amount, const std::string& currency);

/// A number with this many decimals.
std::string decimals(double value, int places);

} // namespace rackrent
