#pragma once

#include <string>
#include <vector>

/// Processes of their own: the benchmark runs itself, so that memory and the start are those of a fresh process.
namespace rackrent::bench {

/// What a child does.
enum class ChildWork {
    Results, ///< opens a file and computes it, by the model alone
    Window   ///< what the program `rackrent` does with the file, until the window has painted it
};

struct ChildReport {
    double seconds = 0;   ///< from just before the process was made until it said that it was done
    double peakBytes = 0; ///< the most memory it ever held
};

/// @param folder for what the child writes, settings among it
ChildReport runChild(ChildWork work, const std::string& file, const std::string& folder);

/// Whether these are a child's arguments.
bool isChild(int argc, char** argv);
int childMain(int argc, char** argv);

} // namespace rackrent::bench
