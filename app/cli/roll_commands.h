#pragma once

#include "app/cli/whatif_commands.h"

#include <functional>
#include <string>

namespace CLI {
class App;
}

/// Rent rolls in and out. Each gives an exit status as those in commands.h.
namespace rackrent::cli {

struct ImportRequest {
    std::string file;
    std::string mapping;        ///< a file; guessed when empty
    std::string sheet;          ///< the mapping's, or guessed, when empty
    std::string output;         ///< a project
    std::string into;           ///< a project that the contracts are added to; a new one when empty
    std::string saveMapping;    ///< a file that the mapping is written to
    std::string name, currency; ///< of a new project
    bool isPreview = false;
    bool updates = false; ///< contracts that the project has are changed
};

struct ExportRequest {
    std::string file;
    std::string scenario;
    std::string output;
    std::string saveMapping;
};

int importRoll(const ImportRequest& request, const Streams& streams);
int exportRoll(const ExportRequest& request, const Streams& streams);

/// Adds both commands to a command line; gives what runs the one that was asked for, -1 where none was.
std::function<int(const Streams&)> addRolls(CLI::App& app);

} // namespace rackrent::cli
