#pragma once

#include "model/project/json_text.h"
#include "model/whatif/sensitivity.h"
#include "model/whatif/stress.h"

#include <optional>
#include <string>

/// Values as they are typed on the command line.
namespace rackrent::cli {

/// A number, "12%" (0.12), or an ISO date, as it stands in a file; nothing for another text.
std::optional<Json> valueOf(const std::string& text);

/// The same as a number, dates as days since 1 January 1970.
std::optional<double> numberOf(const std::string& text);

/// PATH=LOW:HIGH:STEPS; nothing for another text.
std::optional<InputRange> rangeOf(const std::string& text);

/// CONTRACT[#DELIVERY]=MONTHS, deliveries counted from 1; nothing for another text.
std::optional<LateDelivery> lateOf(const std::string& text);

/// CONTRACT=DATE[:RECOVERY[:DOWNTIME]]; nothing for another text.
std::optional<DefaultStress> defaultOf(const std::string& text);

/// One line a remark.
std::string sentences(const std::vector<std::string>& remarks);

} // namespace rackrent::cli
