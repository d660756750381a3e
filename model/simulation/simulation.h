#pragma once

#include "model/simulation/path_model.h"
#include "model/simulation/sample.h"

#include <functional>
#include <stop_token>

namespace rackrent {

/// What is asked of a simulation besides the project's own inputs.
struct SimulationRequest {
    std::optional<int> paths;          ///< the file's without
    std::optional<std::uint64_t> seed; ///< the file's without
    std::vector<std::string> metrics;  ///< keys of the metric table; `standardMetrics` when empty
    Sampling sampling = Sampling::Random;
    int threads = 0;          ///< all cores when 0; any number gives the same bits
    std::uint64_t shard = 1;  ///< which part of the paths is evaluated, from 1
    std::uint64_t shards = 1; ///< of how many
    bool wholeEngine = false; ///< every path by the whole computation: slow, to hold the quick way against
};

/// NPV and break-even on rent and on NOI.
std::vector<std::string> standardMetrics();

/// A project under a scenario, ready to be simulated: made once, run as often as wanted. Runs on several threads at
/// once are sound: nothing changes.
class Simulation {
public:
    /// Told between waves of paths, on the thread that runs.
    struct Progress {
        std::uint64_t done = 0; ///< paths
        std::uint64_t paths = 0;
        /// What is there so far: the first `done` paths of the shard. Valid during the call; the quantile bands may be
        /// read from it as from the whole.
        const SimulationSample* sample = nullptr;
    };
    using OnProgress = std::function<void(const Progress&)>;

    /// @param document valid
    /// @param scenarioId of one of its scenarios, or empty
    /// @throws std::out_of_range for a scenario, or a metric, that there is not; std::invalid_argument for a document
    /// that is not valid, a metric that is no number, no paths, a shard that there is not
    Simulation(const CheckedDocument& document, const std::string& scenarioId, SimulationRequest request);
    ~Simulation();
    Simulation(const Simulation&) = delete;
    Simulation& operator=(const Simulation&) = delete;

    /// Evaluates the paths of the shard. A run that is stopped has those that were done by then, from the first on.
    /// The first 64 paths are evaluated and told before anything else; a wave then takes some 50 ms.
    SimulationSample run(const OnProgress& progress = {}, std::stop_token stop = {}) const;

    const SimulatedProject& project() const;
    const Drawer& drawer() const;
    /// Which drivers have no effect under the scenario, by position.
    std::vector<std::size_t> driversWithoutEffect() const;
    /// How paths are evaluated, in words for whoever wonders about the time.
    std::string method() const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace rackrent
