#pragma once

#include "model/project/problem.h"
#include "model/simulation/draws.h"
#include "model/simulation/fan.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rackrent {

/// What paths gave, in their order: everything that is told of a simulation follows from it. Those of several shards
/// joined are the one of all paths, to the last bit.
struct SimulationSample {
    std::string project;  ///< its file's bytes
    std::string scenario; ///< its id; empty for the base case
    std::uint64_t seed = 0;
    Sampling sampling = Sampling::Random;
    std::uint64_t paths = 0;                 ///< of the whole simulation
    std::uint64_t first = 0;                 ///< path of the first that is here
    std::uint64_t count = 0;                 ///< paths that are here, one after the other
    std::vector<std::string> metrics;        ///< keys
    std::vector<std::vector<double>> values; ///< by metric, by path; NaN where there is none
    std::vector<std::uint64_t> refused;      ///< paths whose drawn inputs are not valid, ascending; they count nowhere
    Problem refusal;                         ///< why the first of them is not
    FanCounts cumulativeCash, rent;          ///< by month
};

/// Joins shards of one simulation; nothing, and why, when they are not all of its shards, each once.
struct JoinedSample {
    SimulationSample sample;
    std::string fault; ///< empty when it is whole
};
JoinedSample joined(std::vector<SimulationSample> shards);

/// A shard as a file, in CBOR (RFC 8949), and back. Doubles keep all their bits.
std::string sampleBytes(const SimulationSample& sample);
struct ReadSample {
    SimulationSample sample;
    std::string fault; ///< what is wrong with the bytes; empty when nothing is
};
ReadSample readSample(std::string_view bytes);

} // namespace rackrent
