#pragma once

#include "app/cli/commands.h"

#include <functional>

namespace CLI {
class App;
}

namespace rackrent::cli {

/// `workbook`: a project as a spreadsheet of live formulas (docs/workbook.md).
/// @return what runs it
std::function<int(const Streams&)> addWorkbook(CLI::App& app);

/// `explain`: how a figure came to be (docs/explain.md).
std::function<int(const Streams&)> addExplain(CLI::App& app);

} // namespace rackrent::cli
