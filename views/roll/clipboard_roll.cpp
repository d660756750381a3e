#include "views/roll/clipboard_roll.h"

#include "model/exchange/roll/cell_reading.h"
#include "model/exchange/roll/delimited_text.h"
#include "views/grid/html_table.h"

#include <cmath>

namespace rackrent {

namespace {

/// A cell with the value that stands behind what is shown, where nothing of that is lost: "450 kW" has its unit in its
/// text alone.
Cell rollCell(const SpreadsheetCell& copied)
{
    constexpr double unixEpoch = 25569; // days from 30 December 1899
    const std::string text = copied.text.toStdString();
    if (text.empty())
        return {};
    if (!copied.value)
        return textCell(text);
    if (looksLikeDay(text))
        return numberCell(std::floor(*copied.value) - unixEpoch, Cell::Kind::Day);
    const QString shown = copied.text.trimmed();
    if (shown.endsWith(QLatin1Char('%')))
        return numberCell(*copied.value, Cell::Kind::Percent);
    const ReadNumber point = readNumber(text, NumberForm::Point), comma = readNumber(text, NumberForm::Comma);
    const ReadNumber& read = point.fault.empty() ? point : comma;
    return read.fault.empty() && read.unit.empty() ? numberCell(*copied.value) : textCell(text);
}

} // namespace

Workbook clipboardRoll(const QString& text, const QString& html)
{
    const CellTable table = fromClipboard(text, html);
    if (html.isEmpty() || widestRow(table) < 2) // no spreadsheet: which sign is between its cells is sought
        return delimitedWorkbook(text.toStdString());
    Workbook workbook;
    Sheet& sheet = workbook.sheets.emplace_back();
    for (const auto& copied : table) {
        auto& row = sheet.rows.emplace_back();
        for (const SpreadsheetCell& cell : copied)
            row.push_back(rollCell(cell));
    }
    return workbook;
}

} // namespace rackrent
