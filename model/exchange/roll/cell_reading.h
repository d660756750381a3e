#pragma once

#include "model/exchange/roll/sheet.h"

#include <optional>
#include <string>
#include <string_view>

namespace rackrent {

/// How numbers are written: 1,234.56 or 1.234,56. Blanks and apostrophes between thousands are understood in both.
enum class NumberForm { Point, Comma };

/// How dates are written. Whatever the form: ISO dates, dates with the month's name (1 Jan 2026, 15. März 2026), and
/// cells that a spreadsheet shows as dates are understood.
enum class DateForm {
    Iso,        ///< 2026-12-31
    MonthFirst, ///< 12/31/2026
    DayFirst,   ///< 31.12.2026, 31/12/2026
    Serial      ///< days as Excel counts them
};

struct ReadNumber {
    double value = 0;
    bool isPercent = false; ///< 3% as 3
    std::string unit;       ///< what stands behind the number, in small letters: "mw", "k", "months"
    std::string fault;      ///< why it is no number, with the mend; empty when it is one
};

/// Reads a text as a number: signs and codes of currencies are passed over, a minus may stand before or behind,
/// parentheses are negative.
ReadNumber readNumber(std::string_view text, NumberForm form);

struct ReadDay {
    Date day;
    bool isMonth = false; ///< the month alone was said; `day` is its first
    std::string fault;    ///< why it is no date, with the mend; empty when it is one
};
ReadDay readDay(const Cell& cell, DateForm form, bool countsFrom1904);

/// Whether a text may be one of these, in any form; for guessing.
bool looksLikeNumber(std::string_view text);
bool looksLikeDay(std::string_view text);

/// The three numbers of a date that is written in numbers alone, as they stand; nothing for another text.
struct NumericDay {
    int first = 0, second = 0, third = 0;
    char separator = 0;
};
std::optional<NumericDay> numericDay(std::string_view text);

/// The text of a cell without blanks around it, without our own apostrophe.
std::string plainText(const Cell& cell);

/// Without blanks, also those that do not break, around it.
std::string_view trimmed(std::string_view text);

/// Whether a text says that there is no value: "-", "n/a", "none", "keine".
bool saysNothing(std::string_view text);

} // namespace rackrent
