#pragma once

#include "model/exchange/roll/roll_fields.h"
#include "model/exchange/roll/roll_mapping.h"
#include "model/project/json_text.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace rackrent {

/// What is to be said of a place in a sheet.
struct RollProblem {
    Severity severity = Severity::Error;
    int row = -1;        ///< -1: of the whole sheet
    int column = -1;     ///< -1: of the whole row
    std::string message; ///< what is wrong, then the mend
    bool operator==(const RollProblem&) const = default;
};

/// "error in D7: ...", "warning in row 7: ..."
std::string problemText(const RollProblem& problem);

/// What a row says, field by field.
struct RollRow {
    int row = 0;
    std::map<std::string, Json> values; ///< field -> value in the units of the project's file
    std::map<std::string, int> columns; ///< field -> the column that it came from
    std::set<std::string> unread;       ///< fields whose cell could not be read
    std::string rentUnit;               ///< of this row's rent: a `RollUnit`'s name
    std::string gpuHoursUnit;
    std::vector<RollProblem> problems;
};

/// Reads the cells of a row by a mapping. The facility is a text still.
RollRow rollRow(const Sheet& sheet, const RollMapping& mapping, int row);

/// A JSON value from the text of a cell that holds one; why it is none in words otherwise.
struct CellJson {
    Json value;
    std::string fault;
};
CellJson cellJson(std::string_view text);

/// What stands before the JSON text of a value that no plain cell of its field can hold.
inline constexpr std::string_view jsonMark = "json:";

} // namespace rackrent
