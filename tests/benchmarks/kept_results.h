#pragma once

#include "model/project/json_text.h"

#include <map>
#include <string>
#include <vector>

/// Results of earlier versions, and the machine that they are of.
namespace rackrent::bench {

/// What one version was measured at: tests/benchmarks/results/VERSION.json.
struct KeptResults {
    std::string version;
    std::string cpu;
    std::map<std::string, double> figures; ///< by row: the figure that is compared, in the row's unit
};

/// Those that there are, oldest version first.
std::vector<KeptResults> keptResults();

/// The machine, compiler and Qt that this is measured with.
Json machineJson();

/// This version's results as they are kept.
/// @param otherWork the share of the cores' time that other processes took meanwhile
Json resultsDocument(Json rows, double otherWork);

void write(const Json& results, const std::string& path);

/// Where this version's results are kept.
std::string keptPath();

/// Says where a comparison means little, or nothing.
void printMachine(const Json& machine, const std::vector<KeptResults>& kept);

} // namespace rackrent::bench
