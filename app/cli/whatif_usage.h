#pragma once

#include "app/cli/whatif_commands.h"

#include <functional>

namespace CLI {
class App;
}

namespace rackrent::cli {

/// Adds the what-if commands to a command line; gives what runs the one that was asked for, -1 where none was.
std::function<int(const Streams&)> addWhatIf(CLI::App& app);

} // namespace rackrent::cli
