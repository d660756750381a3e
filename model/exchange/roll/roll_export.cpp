#include "model/exchange/roll/roll_export.h"

#include "model/exchange/roll/delimited_text.h"
#include "model/exchange/roll/roll_fields.h"
#include "model/exchange/roll/roll_row.h"
#include "model/project/pointer.h"

#include <algorithm>
#include <array>

namespace rackrent {

namespace {

/// Objects whose keys have columns of their own.
constexpr std::array<std::string_view, 8> groups{"capacity", "rent",          "escalation",   "termination",
                                                 "recovery", "leasing_costs", "after_expiry", "credit"};

using Cells = std::map<std::string, const Json*>; // path -> value

Cells cellsOf(const Json& contract)
{
    Cells cells;
    if (!contract.is_object())
        return cells;
    for (const auto& [key, value] : contract.items()) {
        const std::string path = '/' + pointerStep(key);
        const bool isGroup = std::ranges::find(groups, key) != groups.end() && value.is_object() && !value.empty();
        if (!isGroup) {
            cells[path] = &value;
            continue;
        }
        for (const auto& [inner, part] : value.items())
            cells[path + '/' + pointerStep(inner)] = &part;
    }
    return cells;
}

/// Known fields in their order, each followed by unknown ones of its object; then the rest as they come.
std::size_t columnOrder(const std::string& path)
{
    const auto fields = rollFields();
    const std::string object = path.substr(0, path.find('/', 1));
    std::size_t last = fields.size();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].path == path)
            return i;
        if (isWithin(fields[i].path, object))
            last = i;
    }
    return last;
}

std::vector<std::string> columnsOf(const Json& contracts)
{
    std::vector<std::string> paths{"/id", "/tenant", "/facility", "/start", "/end"};
    std::set<std::string> known(paths.begin(), paths.end());
    for (const Json& contract : contracts)
        for (const auto& [path, value] : cellsOf(contract))
            if (known.insert(path).second)
                paths.push_back(path);
    std::ranges::stable_sort(paths, {}, columnOrder);
    return paths;
}

std::string headingFor(const std::string& path) { return rollField(path) ? path.substr(1) : path; }

std::string plainCell(const Json& value)
{
    return value.is_string()    ? value.get<std::string>()
           : value.is_boolean() ? (value ? "TRUE" : "FALSE")
                                : value.dump();
}

/// What an import makes of a cell's text.
std::optional<Json> readBack(const std::string& path, const std::string& text)
{
    Sheet sheet;
    sheet.rows = {{textCell(text)}};
    RollMapping mapping;
    RollColumn column;
    column.field = path;
    mapping.columns = {column};
    const RollRow row = rollRow(sheet, mapping, 0);
    const auto found = row.values.find(path);
    return found == row.values.end() || !row.problems.empty() ? std::nullopt : std::optional(found->second);
}

std::string cellFor(const std::string& path, const Json& value)
{
    const bool isText = value.is_string() && rollField(path);
    std::string text = rollField(path) ? plainCell(value) : value.dump();
    std::string guarded = value.is_number() ? text : guardedText(text);
    const auto read = readBack(path, guarded);
    if (read && *read == value && read->type() == value.type())
        return guarded;
    if (read && *read == value && !isText && value.is_number()) // 3 and 3.0 are one number
        return guarded;
    return std::string(jsonMark) + value.dump();
}

} // namespace

ExportedRoll exportedRoll(const Json& document, char delimiter)
{
    static const Json none = Json::array();
    const auto found = document.find("contracts");
    const Json& contracts = found != document.end() && found->is_array() ? *found : none;
    const std::vector<std::string> paths = columnsOf(contracts);
    ExportedRoll exported;
    exported.mapping.skipsTotals = false;
    std::vector<std::string> headings;
    for (const std::string& path : paths) {
        RollColumn column;
        column.column = static_cast<int>(headings.size());
        column.heading = headingFor(path);
        column.field = path;
        headings.push_back(guardedText(column.heading));
        exported.mapping.columns.push_back(std::move(column));
    }
    exported.text = (delimiter == '\t' ? "" : "\xef\xbb\xbf") + delimitedLine(headings, delimiter);
    for (const Json& contract : contracts) {
        const Cells cells = cellsOf(contract);
        std::vector<std::string> row;
        for (const std::string& path : paths) {
            const auto cell = cells.find(path);
            row.push_back(cell == cells.end() ? std::string() : cellFor(path, *cell->second));
        }
        exported.text += delimitedLine(row, delimiter);
    }
    return exported;
}

} // namespace rackrent
