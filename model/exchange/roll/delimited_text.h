#pragma once

#include "model/exchange/roll/sheet.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rackrent {

/// How a table is written as text.
struct Dialect {
    char delimiter = ',';
    char quote = '"';
    bool operator==(const Dialect&) const = default;
};

/// The dialect in which the first lines make the widest regular table; of equals tab, `;`, `|`, then `,`, which stands
/// in numbers too. A first line `sep=;`, as Excel knows it, decides.
Dialect sniffedDialect(std::string_view text);

/// A table of texts from CSV (RFC 4180) or from the clipboard: one sheet without a name, whose every cell is a text.
/// Lines end with LF, CR LF or CR; quoted cells may have line breaks; a quote inside of a cell that did not begin with
/// one is a character. A quote without its end, a NUL character and more than `sheet_limits` are faults, with their
/// line.
/// @param dialect sniffed without
Workbook delimitedWorkbook(std::string_view bytes, std::optional<Dialect> dialect = std::nullopt);

/// One line of a table, quoted where it must be, with a line break.
std::string delimitedLine(const std::vector<std::string>& cells, char delimiter = ',');

/// A text that no spreadsheet takes for a formula: one that begins with = + - @ TAB or CR, behind any number of
/// apostrophes, gets an apostrophe before it.
std::string guardedText(std::string text);
/// Takes that apostrophe away: `unguardedText(guardedText(text)) == text`.
std::string unguardedText(std::string text);

} // namespace rackrent
