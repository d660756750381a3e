#pragma once

#include <nlohmann/json.hpp>

#include <chrono>
#include <vector>

/// How the programs beside run.py measure; protocol.py does the same in Python.
namespace rackrent::peers {

/// Microseconds of each of `runs` calls of `work(run)`, after one that does not count.
template <class Work>
std::vector<double> timed(int runs, Work&& work)
{
    using Clock = std::chrono::steady_clock;
    work(-1);
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto start = Clock::now();
        work(run);
        times.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count());
    }
    return times;
}

} // namespace rackrent::peers
