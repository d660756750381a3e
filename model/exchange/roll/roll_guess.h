#pragma once

#include "model/exchange/roll/roll_mapping.h"

#include <string>
#include <vector>

namespace rackrent {

/// A mapping that nobody has made yet, to be looked at.
struct RollGuess {
    RollMapping mapping;
    std::string currency;             ///< a code that headings or cells say, such as "EUR"; empty when they say none
    std::vector<std::string> remarks; ///< what was taken for what, and why where that is not plain
};

/// Guesses the sheet (where none is named), its heading row and what its columns are: by the words of the headings in
/// English and German, held against what stands below; units from headings, cells or the size of the numbers; the forms
/// of numbers and dates from all of them together. An exported roll is known by its headings, and then nothing is
/// guessed.
RollGuess rollGuess(const Workbook& workbook, const std::string& sheet = {});

} // namespace rackrent
