#pragma once

#include <string>
#include <variant>
#include <vector>

namespace rackrent {

/// What a cell holds: nothing where there is no figure, a text, or a number.
using DataValue = std::variant<std::monostate, std::string, double>;

struct DataColumn {
    std::string name;    ///< small letters and _, the same in every format
    std::string unit;    ///< "USD", "MW", "fraction", "ISO date"; empty for words
    std::string meaning; ///< in a sentence
    bool isNumber = false;
};

/// A table for other programs: as plain values, which CSV, JSON and databases write alike.
struct DataTable {
    std::string name;    ///< small letters and _
    std::string meaning; ///< what a row is
    std::vector<DataColumn> columns;
    std::vector<std::vector<DataValue>> rows; ///< a value a column each
};

/// RFC 4180 with a heading, in UTF-8 without a mark: numbers in the shortest form that reads back to the same double,
/// never with an exponent; an empty cell where there is nothing; an apostrophe before a text that a spreadsheet would
/// run as a formula.
std::string csvText(const DataTable& table);

/// `{"NAME": {"about": ..., "columns": [...], "rows": [{...}, ...]}, ...}`, null where there is nothing.
std::string jsonText(const std::vector<DataTable>& tables);

} // namespace rackrent
