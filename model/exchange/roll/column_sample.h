#pragma once

#include "model/exchange/roll/cell_reading.h"
#include "model/exchange/roll/roll_fields.h"

#include <optional>
#include <string>
#include <vector>

namespace rackrent {

/// Cells of a column below the headings, to guess from: those that say something.
struct ColumnSample {
    std::vector<Cell> cells;
    std::vector<std::string> texts; ///< plain, of the same cells
};
ColumnSample columnSample(const Sheet& sheet, int column, int firstRow);

/// The share of a column's cells that can be values of a field, 1 for none at all; of ids the share that differ.
double suitedShare(const ColumnSample& sample, const RollField& field);

/// How the numbers of columns are written, and whether anything says so.
struct GuessedNumbers {
    NumberForm form = NumberForm::Point;
    bool isSure = false;
    std::string example; ///< of a number that reads differently in the two forms, where nothing decides
};
GuessedNumbers guessedNumbers(const std::vector<const ColumnSample*>& samples);

/// How dates are written.
struct GuessedDates {
    DateForm form = DateForm::Iso;
    bool isSure = true;
    std::string example; ///< of a date that could be read otherwise
};
GuessedDates guessedDates(const std::vector<const ColumnSample*>& samples, NumberForm numbers);

/// The numbers of a sample that can be read, by size.
std::vector<double> sortedNumbers(const ColumnSample& sample, NumberForm form);

} // namespace rackrent
