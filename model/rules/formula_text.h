#pragma once

#include "model/rules/rule_book.h"

#include <functional>
#include <string>

namespace rackrent {

/// How figures are written in a formula's text.
struct FigureNames {
    /// One cell. @param column that it is in, negative before the first
    std::function<std::string(FigureIndex figure, std::ptrdiff_t column)> cell;
    /// Cells of a row, from `first` up to, not including, `end`.
    std::function<std::string(FigureIndex figure, std::size_t first, std::size_t end)> cells;
};

/// A formula as spreadsheets write it, in their English, without the equals sign.
/// @param column that it stands in
std::string formulaText(const Formula& formula, const RuleBook& book, std::size_t column, const FigureNames& names);

} // namespace rackrent
