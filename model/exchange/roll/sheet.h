#pragma once

#include "model/time/calendar.h"

#include <cstddef>
#include <string>
#include <vector>

/// Tables of cells as spreadsheets have them, whatever file they came from. Rows and columns count from 0 here, and
/// from 1 and "A" in every text that a person reads.
namespace rackrent {

struct Cell {
    enum class Kind {
        Empty,
        Text,
        Number,  ///< of a spreadsheet that knows it to be one
        Percent, ///< a number that is shown as a percentage: 0.03 for 3%
        Day,     ///< a number that is shown as a date: days since 1970-01-01
        Error    ///< what a formula came to instead of a value; `text` is its name
    };
    Kind kind = Kind::Empty;
    double number = 0; ///< of the last three but Error
    std::string text;  ///< UTF-8

    bool operator==(const Cell&) const = default;
    bool isEmpty() const { return kind == Kind::Empty; }
};

Cell textCell(std::string text);
Cell numberCell(double number, Cell::Kind kind = Cell::Kind::Number);

/// Cells that are shown as one; the first has the value. Both ends are inside.
struct MergedRange {
    int firstRow = 0, firstColumn = 0, lastRow = 0, lastColumn = 0;
    bool operator==(const MergedRange&) const = default;
};

struct Sheet {
    std::string name;
    std::vector<std::vector<Cell>> rows; ///< of different lengths; cells behind a row's end are empty
    std::vector<MergedRange> merged;
    bool countsFrom1904 = false; ///< days of numbers without a date's format are counted from 1904-01-01

    const Cell& at(int row, int column) const;
    int rowCount() const { return static_cast<int>(rows.size()); }
    int columnCount() const; ///< of the longest row
    bool isBlank(int row) const;
};

/// A file of sheets, or why it is none.
struct Workbook {
    std::vector<Sheet> sheets;
    std::vector<std::string> remarks; ///< what was taken for granted: "read as Windows-1252"
    std::string fault;                ///< what is wrong, where, and the mend; empty when nothing is

    bool isGood() const { return fault.empty(); }
    /// The sheet of that name, or null.
    const Sheet* sheet(const std::string& name) const;
};

/// What a file may have; more is refused and said.
namespace sheet_limits {
inline constexpr std::size_t fileBytes = std::size_t{128} << 20;
inline constexpr std::size_t rows = 1'048'576;
inline constexpr std::size_t columns = 16'384;
inline constexpr std::size_t cells = 8'000'000;
inline constexpr std::size_t textBytes = 1'000'000; ///< of one cell
inline constexpr std::size_t sheets = 1'000;
inline constexpr std::size_t mergedRanges = 20'000;
} // namespace sheet_limits

/// "A" for column 0, "AB" for 27.
std::string columnName(int column);
/// The column of such a name, in large or small letters; -1 for another text.
int columnOf(const std::string& name);
/// "C7"
std::string cellName(int row, int column);

/// The cell as text, as it would stand in a CSV file: dates ISO, numbers in their shortest form.
std::string cellText(const Cell& cell);

/// Every cell of a merged range gets the value of its first, where it has none itself, as a person reads it.
/// @param firstRow rows above are left as they are: a title over all columns is no value
void fillMerged(Sheet& sheet, int firstRow);

} // namespace rackrent
