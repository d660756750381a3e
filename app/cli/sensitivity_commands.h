#pragma once

#include "app/cli/whatif_commands.h"

#include <cstddef>

namespace rackrent {
struct Solved;
}

/// Sensitivities, tornado, solving.
namespace rackrent::cli {

struct SensitivityRequest {
    std::string file;
    std::vector<std::string> inputs; ///< PATH=LOW:HIGH:STEPS each, or PATH with a change
    std::string metric = "npv";
    std::string scenario;
    std::string change; ///< "20%": a spider over inputs without a range
    std::size_t steps = 9;
    std::string target; ///< of the contour over two inputs
    bool each = false;  ///< a table each, also of two inputs
    std::string format = "table";
};

struct TornadoRequest {
    std::string file;
    std::string metric = "npv";
    std::string scenario;
    std::vector<std::string> inputs; ///< paths; all without
    std::string shock = "10%", rateShock = "1%";
    std::size_t top = 15;
    std::string format = "table";
};

struct SolveRequest {
    std::string file;
    std::string input;
    std::string metric = "npv";
    std::string scenario;
    std::string target, low, high;
    std::string format = "table";
};

struct StressRequest {
    std::string file;
    std::string scenario;
    std::string late;       ///< CONTRACT[#DELIVERY]=MONTHS
    std::string stopped;    ///< CONTRACT=DATE[:RECOVERY[:DOWNTIME]]
    std::string falling;    ///< share a year
    bool dayForDay = false; ///< of a late contract
    std::string sunset;     ///< of a late contract, a date
    std::string metric = "npv";
    std::string target; ///< how large the one stress may be before the metric is there
    std::string format = "table";
};

int sensitivity(const SensitivityRequest& request, const Streams& streams);
int tornado(const TornadoRequest& request, const Streams& streams);
int solve(const SolveRequest& request, const Streams& streams);
int stress(const StressRequest& request, const Streams& streams);

/// Writes what was solved.
int writtenSolution(const Solved& solved, const std::string& file, const std::string& format,
                    const std::string& currency, const Streams& streams);

/// What is wrong with a text that is to be a number, a percentage or a date; empty when nothing is.
std::string valueFault(const std::string& text);
/// The same for PATH=LOW:HIGH:STEPS, or PATH alone; and for what a stress is said by.
std::string rangeFault(const std::string& text);
std::string lateFault(const std::string& text);
std::string defaultFault(const std::string& text);

} // namespace rackrent::cli
