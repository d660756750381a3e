#pragma once

#include "model/exchange/roll/roll_mapping.h"

#include <optional>
#include <string>
#include <vector>

namespace rackrent {

/// A mapping that nobody has made yet, to be looked at.
struct RollGuess {
    RollMapping mapping;
    std::string currency;             ///< a code that headings or cells say, such as "EUR"; empty when they say none
    std::vector<std::string> remarks; ///< what was taken for what, and why where that is not plain
};

/// Where headings are, of which somebody said so.
struct RollHeadings {
    int row = 0;  ///< from 0; -1 for none
    int rows = 1; ///< that they take
};

/// Guesses the sheet (where none is named), its heading row and what its columns are: by the words of the headings in
/// English and German, held against what stands below; units from headings, cells or the size of the numbers; the forms
/// of numbers and dates from all of them together. An exported roll is known by its headings, and then nothing is
/// guessed.
/// @param headings where they are sought without
RollGuess rollGuess(const Workbook& workbook, const std::string& sheet = {},
                    std::optional<RollHeadings> headings = std::nullopt);

} // namespace rackrent
