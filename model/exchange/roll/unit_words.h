#pragma once

#include "model/exchange/roll/roll_fields.h"
#include "model/project/json_text.h"

#include <optional>
#include <string>
#include <string_view>

/// Units as headings and cells say them.
namespace rackrent {

/// What words say of a number.
struct SaidUnit {
    std::string unit; ///< a `RollUnit`'s name; empty when they say none
    int exponent = 0; ///< of ten: 3 for thousands
    bool operator==(const SaidUnit&) const = default;
};

/// The unit that normalised words name anywhere among them: "monthly rent usd kw" -> per_kw_month.
SaidUnit unitAmong(std::string_view words, RollMeasure measure);

/// The unit behind a number in a cell, which must be all that stands there: "kw", "mn", "months"; nothing when it is
/// none.
std::optional<SaidUnit> unitBehind(std::string_view text, RollMeasure measure);

/// The number times a power of ten, rounded once: 4.35 with -2 is 0.0435.
double decimalScaled(double value, int exponent);

/// A number as a project's file has it: whole ones without a fraction.
Json plainNumber(double value);

} // namespace rackrent
