#pragma once

#include "model/simulation/simulation.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace rackrent::cli {

struct SimulateRequest {
    std::string file;
    std::string scenario;
    SimulationRequest simulation;
    bool isShard = false; ///< whether a partial result is written, to be merged
    std::string output;   ///< a file; standard output when empty
};

/// Exit status of a command: 0 done, 1 the project or the data is invalid, 2 wrong usage.
int simulate(const SimulateRequest& request, std::istream& in, std::ostream& out, std::ostream& err);

/// Joins partial results of `simulate` to what it would have written of all paths.
int merge(const std::vector<std::string>& files, std::istream& in, std::ostream& out, std::ostream& err);

/// "2/10" as shard 2 of 10; what is wrong with the text, or empty.
std::string readShard(const std::string& text, SimulationRequest& request);

} // namespace rackrent::cli
