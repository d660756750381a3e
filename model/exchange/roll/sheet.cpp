#include "model/exchange/roll/sheet.h"

#include "model/project/json_text.h"

#include <algorithm>
#include <cctype>

namespace rackrent {

Cell textCell(std::string text)
{
    if (text.empty())
        return {};
    return {Cell::Kind::Text, 0, std::move(text)};
}

Cell numberCell(double number, Cell::Kind kind) { return {kind, number, {}}; }

const Cell& Sheet::at(int row, int column) const
{
    static const Cell empty;
    if (row < 0 || row >= rowCount() || column < 0)
        return empty;
    const std::vector<Cell>& cells = rows[static_cast<std::size_t>(row)];
    return static_cast<std::size_t>(column) < cells.size() ? cells[static_cast<std::size_t>(column)] : empty;
}

int Sheet::columnCount() const
{
    std::size_t most = 0;
    for (const std::vector<Cell>& row : rows)
        most = std::max(most, row.size());
    return static_cast<int>(most);
}

bool Sheet::isBlank(int row) const
{
    if (row < 0 || row >= rowCount())
        return true;
    return std::ranges::all_of(rows[static_cast<std::size_t>(row)], &Cell::isEmpty);
}

const Sheet* Workbook::sheet(const std::string& name) const
{
    const auto found = std::ranges::find(sheets, name, &Sheet::name);
    return found == sheets.end() ? nullptr : &*found;
}

std::string columnName(int column)
{
    constexpr int letters = 26;
    std::string name;
    for (int rest = column; rest >= 0; rest = rest / letters - 1)
        name.insert(name.begin(), static_cast<char>('A' + rest % letters));
    return name;
}

int columnOf(const std::string& name)
{
    constexpr int letters = 26;
    constexpr std::size_t longest = 3;
    if (name.empty() || name.size() > longest)
        return -1;
    int column = 0;
    for (const char letter : name) {
        const int upper = std::toupper(static_cast<unsigned char>(letter));
        if (upper < 'A' || upper > 'Z')
            return -1;
        column = column * letters + (upper - 'A' + 1);
    }
    return column <= static_cast<int>(sheet_limits::columns) ? column - 1 : -1;
}

std::string cellName(int row, int column) { return columnName(column) + std::to_string(row + 1); }

std::string cellText(const Cell& cell)
{
    switch (cell.kind) {
    case Cell::Kind::Empty: return {};
    case Cell::Kind::Text:
    case Cell::Kind::Error: return cell.text;
    case Cell::Kind::Day: return dateText(Date(std::chrono::days(static_cast<int>(cell.number))));
    case Cell::Kind::Number:
    case Cell::Kind::Percent: break;
    }
    std::string text;
    appendNumber(cell.number, text);
    return text;
}

void fillMerged(Sheet& sheet, int firstRow)
{
    // Ranges of an honest sheet do not overlap, so that they have no more rows than the sheet has cells.
    std::size_t left = sheet_limits::cells;
    for (const MergedRange& range : sheet.merged) {
        if (range.firstRow < firstRow)
            continue;
        const Cell value = sheet.at(range.firstRow, range.firstColumn);
        if (value.isEmpty())
            continue;
        const int lastRow = std::min(range.lastRow, sheet.rowCount() - 1);
        // Across columns a merged cell is a heading of a group of rows; down the rows it is a value of each.
        for (int row = range.firstRow; row <= lastRow && left > 0; ++row, --left) {
            std::vector<Cell>& cells = sheet.rows[static_cast<std::size_t>(row)];
            if (range.firstColumn >= static_cast<int>(cells.size()))
                cells.resize(static_cast<std::size_t>(range.firstColumn) + 1);
            Cell& cell = cells[static_cast<std::size_t>(range.firstColumn)];
            if (cell.isEmpty())
                cell = value;
        }
    }
}

} // namespace rackrent
