#pragma once

#include "app/cli/whatif_commands.h"

#include <functional>

namespace CLI {
class App;
}

namespace rackrent::cli {

/// Adds `data`, which writes lines and metrics for other programs; gives what runs it, -1 where it was not asked for.
std::function<int(const Streams&)> addData(CLI::App& app);

} // namespace rackrent::cli
