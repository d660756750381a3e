#pragma once

#include "model/exchange/roll/sheet.h"

#include <string>
#include <string_view>

namespace rackrent {

/// A workbook as lines of text, as the program that reads spreadsheets (`rackrent-sheet`) hands it over. Each line is a
/// letter and its fields, separated by tabs, in which tab, line break and backslash are escaped:
///
///     rackrent-sheet 1
///     S NAME COUNTS_FROM_1904(0|1)
///     R ROW                 what follows stands in this row, rows ascending
///     T COLUMN TEXT | N COLUMN NUMBER | P COLUMN NUMBER | D COLUMN DAYS_SINCE_1970 | E COLUMN NAME    columns
///     ascending M ROW COLUMN ROW COLUMN W REMARK F FAULT .                     the end, without which the text is not
///     whole
std::string workbookText(const Workbook& workbook);

/// Reads such a text, which is not trusted: what has another form or is larger than `sheet_limits` gives a fault.
Workbook readWorkbookText(std::string_view text);

} // namespace rackrent
