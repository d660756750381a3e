#pragma once

#include "model/exchange/roll/roll_preview.h"

#include <QString>

#include <map>
#include <optional>
#include <utility>

namespace rackrent {

/// What is wrong with the cells and the rows of a sheet, to be looked up while they are painted.
class RollMarks {
public:
    RollMarks() = default;
    explicit RollMarks(const RollPreview& preview);

    /// The worst that is said of a cell, or with a column of -1 of a row as a whole; nothing where all is well.
    std::optional<Severity> severity(int row, int column) const;
    /// All that is said there, in the program's language, a line each; empty where all is well.
    QString words(int row, int column) const;
    /// The worst of the row's cells and of itself.
    std::optional<Severity> ofRow(int row) const;
    /// Why a row is no contract, in the program's language; empty for one that is.
    QString leftOut(int row) const;

private:
    std::multimap<std::pair<int, int>, RollProblem> m_problems;
    std::map<int, RollRowRole> m_leftOut;
};

} // namespace rackrent
