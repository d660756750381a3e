#pragma once

#include <iosfwd>
#include <string>
#include <vector>

/// Scenarios side by side, bridges and differences of files. Each gives an exit status as those in commands.h.
namespace rackrent::cli {

/// Where a command reads and writes.
struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
};

struct CompareRequest {
    std::string file;
    std::vector<std::string> scenarios; ///< all without
    std::vector<std::string> metrics;   ///< all without
    std::string format = "table";
};

struct BridgeRequest {
    std::string file, from, to; ///< ids; "base" for the base case, where no scenario has that id
    std::string metric = "npv";
    std::string order = "applied";
    std::string format = "table";
};

struct DiffRequest {
    std::string before, after;
    std::string scenario;
    std::string bridge; ///< a metric whose change is explained; none without
    std::string order = "applied";
    std::string format = "table";
};

int compare(const CompareRequest& request, const Streams& streams);
int bridge(const BridgeRequest& request, const Streams& streams);
int diff(const DiffRequest& request, const Streams& streams);

} // namespace rackrent::cli
