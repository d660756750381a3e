#pragma once

#include "views/grid/table_text.h"

#include <QString>

#include <optional>
#include <vector>

namespace rackrent {

/// A cell as spreadsheets exchange it: what it shows, and where that is a number, a rate or a day its value, which
/// neither rounding nor a locale has touched. Days count from 30 December 1899.
struct SpreadsheetCell {
    enum class Form { Plain, Rate, Day };

    QString text;
    std::optional<double> value;
    Form form = Form::Plain; ///< written only: what is read says it by its text

    bool operator==(const SpreadsheetCell&) const = default;
};
using CellTable = std::vector<std::vector<SpreadsheetCell>>;

/// A table for LibreOffice, which takes a value from `sdval` and `sdnum`, and Excel, which takes it from `x:num`. What
/// has no value is marked as text: a tenant called 007 or =1+1 stays one.
QString toHtmlTable(const CellTable& rows);

/// The one table in what a spreadsheet or a browser put on the clipboard, merged cells as one with empty ones behind;
/// none where there is no table, or more than one.
std::optional<CellTable> fromHtmlTable(const QString& html);

/// Cells of the longest row.
std::size_t widestRow(const CellTable& table);

CellTable withoutValues(const TextTable& texts);

/// Text and HTML of one clipboard: the table where its shape is that of the text, or there is no text. LibreOffice's
/// text has spaces for line breaks and tabs, and quotes that stand for themselves; its table has all, and the values.
CellTable fromClipboard(const QString& text, const QString& html);

} // namespace rackrent
