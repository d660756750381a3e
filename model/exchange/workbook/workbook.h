#pragma once

#include "model/portfolio/results.h"
#include "model/project/checked_document.h"

#include <string>

namespace rackrent {

/// What a workbook is made from.
struct WorkbookInput {
    CheckedDocument& document; ///< of the base case
    std::string scenarioId;    ///< that is shown; empty for the base case
    const Results& results;    ///< of it
    std::string file;          ///< its name
    std::string program;       ///< with its version
};

enum class WorkbookContent {
    Automatic, ///< formulas, values for projects of more than `mostFormulaCells`
    Formulas,
    Values
};

/// Estimated cells of all rules, above which a workbook holds values: spreadsheets take minutes for more.
inline constexpr std::size_t mostFormulaCells = 2'500'000;

/// A project as an XLSX workbook (docs/workbook.md): every figure a formula over the inputs with the value that it came
/// to, the metrics, fiscal years, charts, scenarios and sources. The same project gives the same bytes.
/// @throws std::runtime_error when it cannot be written, std::invalid_argument for a project that is not valid
std::string workbookBytes(const WorkbookInput& input, WorkbookContent content = WorkbookContent::Automatic);

} // namespace rackrent
