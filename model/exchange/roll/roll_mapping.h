#pragma once

#include "model/exchange/roll/cell_reading.h"
#include "model/project/json_text.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rackrent {

/// What one column of a sheet is.
struct RollColumn {
    int column = 0;      ///< from 0
    std::string heading; ///< as it stands in the sheet
    std::string field;   ///< a `RollField`'s path, or another JSON Pointer within a contract, whose cells are JSON text
                         ///< then; empty: left out
    std::string unit;    ///< a `RollUnit`'s name; empty: that of the project's file, of a rent the row's basis
    double scale = 1;    ///< what the numbers are multiplied by: 1000 for thousands
    std::optional<NumberForm> numbers; ///< where it is not the mapping's
    std::optional<DateForm> dates;

    bool operator==(const RollColumn&) const = default;
};

/// How a sheet is read as contracts.
struct RollMapping {
    std::string sheet;   ///< empty: the only or the first one
    int headingRow = 0;  ///< from 0; -1 for a sheet without headings
    int headingRows = 1; ///< 2 where units stand below
    NumberForm numbers = NumberForm::Point;
    DateForm dates = DateForm::Iso;
    std::vector<RollColumn> columns;
    std::map<std::string, Json> defaults; ///< field -> value, where a row says nothing. One within an object
                                          ///< ("/termination/by") counts where the row has something of the object
    std::string groups;                   ///< the field that a row with one cell says for the rows below; empty: none
    bool skipsTotals = true;              ///< rows of totals, of vacant space and repeated headings are left out
    std::vector<int> skippedRows;         ///< left out besides
    std::vector<int> keptRows;            ///< not left out, whatever they look like

    bool operator==(const RollMapping&) const = default;
};

/// A mapping as a file (docs/rent-rolls.md).
std::string mappingText(const RollMapping& mapping);

/// Reads such a file; every problem has its JSON Pointer, and its line where known.
struct ReadMapping {
    std::optional<RollMapping> mapping; ///< nothing when there are errors
    Problems problems;
};
ReadMapping readMapping(std::string_view bytes);

/// The mapping for a sheet whose columns may have moved: each column is sought by its heading, and by its letter where
/// no heading or several are like it. Columns that are not there are problems, with their place in the mapping.
struct PlacedMapping {
    RollMapping mapping;
    std::vector<std::string> problems;
};
PlacedMapping placedMapping(RollMapping mapping, const Sheet& sheet);

/// The heading of a column: its cells in the heading rows, joined by blanks; one that is merged over several columns
/// heads each of them.
std::string headingOf(const Sheet& sheet, const RollMapping& mapping, int column);

} // namespace rackrent
