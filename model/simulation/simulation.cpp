#include "model/simulation/simulation.h"

#include "model/simulation/flow_model.h"

#include <tbb/enumerable_thread_specific.h>
#include <tbb/global_control.h>
#include <tbb/info.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <mutex>
#include <stdexcept>

namespace rackrent {

namespace {

constexpr std::uint64_t pilotPaths = 64; // whose range the bins of the fan are laid out by
constexpr std::uint64_t firstWave = 64;  // paths, shown first
constexpr std::uint64_t mostGrain = 64;  // evaluated by one thread, one after the other
constexpr std::uint64_t longestWave = 1 << 17;
constexpr double mostFaster = 8; // a wave than the one before
constexpr auto waveTime = std::chrono::milliseconds{50};

std::vector<const MetricRow*> rowsOf(const std::vector<std::string>& keys)
{
    std::vector<const MetricRow*> rows;
    for (const std::string& key : keys) {
        rows.push_back(&metricRow(key));
        if (!isSimulated(*rows.back()))
            throw std::invalid_argument("the metric \"" + key +
                                        "\" is no number, so that it has no mean; ask for its "
                                        "months or for the rate instead");
    }
    return rows;
}

/// Whatever is too large for a double is in the sum of the cash.
bool isFinite(const PathFigures& figures)
{
    return figures.cumulativeCash.empty() || std::isfinite(figures.cumulativeCash.back());
}

/// A path that counts nowhere, and why.
using Refused = std::pair<std::uint64_t, Problem>;

/// What one thread counts while paths run.
struct Counting {
    std::unique_ptr<PathWorker> worker;
    PathFigures figures;
    FanCounts cash, rent;
    std::vector<Refused> refused;

    /// Evaluates a path; false when it is refused.
    bool evaluate(std::uint64_t path)
    {
        if (!worker->evaluate(path, figures)) {
            refused.emplace_back(path, worker->refusal());
            return false;
        }
        if (isFinite(figures))
            return true;
        refused.emplace_back(path, Problem{Severity::Error, "", "gives figures larger than a double can hold"});
        return false;
    }
};

} // namespace

std::vector<std::string> standardMetrics() { return {"npv", "payback_rent_months", "payback_noi_months"}; }

struct Simulation::Parts {
    SimulationRequest request;
    SimulatedProject simulated;
    std::vector<const MetricRow*> rows;
    std::uint64_t paths;
    Drawer drawer;
    std::unique_ptr<PathModel> model;
    std::string method;
    FanCounts cash, rent;                          ///< edges, nothing counted
    std::vector<std::optional<PathFigures>> pilot; ///< the first paths of all; nothing where refused
    std::vector<Refused> pilotRefused;
    std::string project; ///< as its file
    std::string scenario;

    Parts(const CheckedDocument& document, const std::string& scenarioId, SimulationRequest asked)
        : request(std::move(asked)), simulated(simulatedProject(document, scenarioId)), rows(rowsOf(request.metrics)),
          paths(static_cast<std::uint64_t>(request.paths.value_or(simulated.inputs.paths))),
          drawer(withSeed(simulated.inputs, request.seed), simulated.events, simulated.grid.months(), request.sampling,
                 paths),
          project(jsonText(document.json())), scenario(scenarioId)
    {
        if (request.shard < 1 || request.shard > request.shards || request.shards > paths)
            throw std::invalid_argument("there is no shard " + std::to_string(request.shard) + " of " +
                                        std::to_string(request.shards) + " among " + std::to_string(paths) + " paths");
        tbb::task_arena(std::min(threads(), tbb::info::default_concurrency())).execute([&] {
            if (request.wholeEngine) {
                model = engineModel(simulated, drawer, rows);
                method = "every path by the whole computation";
            } else {
                FlowModel flows = flowModel(simulated, drawer, rows);
                model = std::move(flows.model);
                method = std::move(flows.method);
            }
            layOutFans();
        });
    }

    int threads() const { return request.threads > 0 ? request.threads : tbb::task_arena::automatic; }

    static const SimulationInputs& withSeed(SimulationInputs& inputs, const std::optional<std::uint64_t>& seed)
    {
        inputs.seed = seed.value_or(inputs.seed);
        return inputs;
    }

    /// By the first paths of all, whichever shard this is.
    void layOutFans()
    {
        const auto months = static_cast<std::size_t>(simulated.grid.months());
        const std::uint64_t count = std::min(paths, pilotPaths);
        pilot.resize(count);
        tbb::enumerable_thread_specific<Counting> threadsOwn([&] {
            Counting counting;
            counting.worker = model->worker();
            return counting;
        });
        tbb::parallel_for(tbb::blocked_range<std::uint64_t>(0, count, 4), [&](const auto& range) {
            Counting& own = threadsOwn.local();
            for (std::uint64_t path = range.begin(); path < range.end(); ++path)
                if (own.evaluate(path))
                    pilot[path] = own.figures;
        });
        for (Counting& own : threadsOwn)
            std::ranges::move(own.refused, std::back_inserter(pilotRefused));
        std::ranges::sort(pilotRefused, {}, &Refused::first);
        std::vector<double> allCash, allRent;
        for (const auto& figures : pilot)
            if (figures) {
                allCash.insert(allCash.end(), figures->cumulativeCash.begin(), figures->cumulativeCash.end());
                allRent.insert(allRent.end(), figures->rent.begin(), figures->rent.end());
            }
        cash = FanCounts(allCash, months);
        rent = FanCounts(allRent, months);
    }
};

namespace {

/// Evaluates waves of paths into a sample.
class Run {
public:
    Run(const PathModel& model, const FanCounts& cash, const FanCounts& rent, SimulationSample& sample,
        std::stop_token stop)
        : m_sample(sample), m_stop(std::move(stop)), m_threads([&model, &cash, &rent] {
              Counting counting;
              counting.worker = model.worker();
              counting.cash = cash;
              counting.rent = rent;
              return counting;
          }),
          m_cash(cash), m_rent(rent)
    {
        m_sample.cumulativeCash = cash;
        m_sample.rent = rent;
    }

    /// Evaluates so many more; false when it was stopped before all were done, of which none counts then.
    bool wave(std::uint64_t count)
    {
        const std::uint64_t from = m_sample.count;
        for (std::vector<double>& column : m_sample.values)
            column.resize(from + count);
        const std::uint64_t grain = std::clamp<std::uint64_t>(count / 16, 1, mostGrain);
        tbb::parallel_for(tbb::blocked_range<std::uint64_t>(from, from + count, grain), [&](const auto& range) {
            Counting& own = m_threads.local();
            for (std::uint64_t i = range.begin(); i < range.end() && !m_stop.stop_requested(); ++i)
                evaluate(own, i);
        });
        if (m_stop.stop_requested()) {
            for (std::vector<double>& column : m_sample.values)
                column.resize(from);
            return false;
        }
        gather();
        m_sample.count = from + count;
        return true;
    }

    /// Takes over paths that were evaluated before any wave.
    void take(const std::vector<std::optional<PathFigures>>& first, const std::vector<Refused>& refused)
    {
        for (std::size_t metric = 0; metric < m_sample.values.size(); ++metric)
            for (const auto& figures : first)
                m_sample.values[metric].push_back(figures ? figures->metrics[metric] : noValue);
        for (const auto& figures : first)
            if (figures) {
                m_sample.cumulativeCash.add(figures->cumulativeCash);
                m_sample.rent.add(figures->rent);
            }
        note(refused);
        m_sample.count = first.size();
    }

private:
    void evaluate(Counting& own, std::uint64_t i)
    {
        const bool isValid = own.evaluate(m_sample.first + i);
        for (std::size_t metric = 0; metric < m_sample.values.size(); ++metric)
            m_sample.values[metric][i] = isValid ? own.figures.metrics[metric] : noValue;
        if (!isValid)
            return;
        own.cash.add(own.figures.cumulativeCash);
        own.rent.add(own.figures.rent);
    }

    /// What the threads counted in the wave; counts are whole numbers, so that their order does not matter.
    void gather()
    {
        std::vector<Refused> refused;
        for (Counting& own : m_threads) {
            m_sample.cumulativeCash.add(own.cash);
            m_sample.rent.add(own.rent);
            own.cash = m_cash;
            own.rent = m_rent;
            std::ranges::move(own.refused, std::back_inserter(refused));
            own.refused.clear();
        }
        std::ranges::sort(refused, {}, &Refused::first);
        note(refused);
    }

    void note(const std::vector<Refused>& refused)
    {
        if (m_sample.refused.empty() && !refused.empty())
            m_sample.refusal = refused.front().second;
        for (const auto& [path, why] : refused)
            m_sample.refused.push_back(path);
    }

    SimulationSample& m_sample;
    std::stop_token m_stop;
    tbb::enumerable_thread_specific<Counting> m_threads;
    const FanCounts& m_cash;
    const FanCounts& m_rent;
};

} // namespace

Simulation::Simulation(const CheckedDocument& document, const std::string& scenarioId, SimulationRequest request)
{
    if (request.metrics.empty())
        request.metrics = standardMetrics();
    m_parts = std::make_unique<Parts>(document, scenarioId, std::move(request));
}

Simulation::~Simulation() = default;

const SimulatedProject& Simulation::project() const { return m_parts->simulated; }

const Drawer& Simulation::drawer() const { return m_parts->drawer; }

std::string Simulation::method() const { return m_parts->method; }

std::vector<std::size_t> Simulation::driversWithoutEffect() const
{
    std::vector<std::size_t> positions;
    const auto& drivers = m_parts->simulated.drivers;
    for (std::size_t i = 0; i < drivers.size(); ++i)
        if (!drivers[i].hasEffect())
            positions.push_back(i);
    return positions;
}

SimulationSample Simulation::run(const OnProgress& progress, std::stop_token stop) const
{
    using Clock = std::chrono::steady_clock;
    const Parts& parts = *m_parts;
    SimulationSample sample;
    sample.project = parts.project;
    sample.scenario = parts.scenario;
    sample.seed = parts.simulated.inputs.seed;
    sample.sampling = parts.request.sampling;
    sample.paths = parts.paths;
    sample.first = parts.paths * (parts.request.shard - 1) / parts.request.shards;
    const std::uint64_t count = parts.paths * parts.request.shard / parts.request.shards - sample.first;
    sample.metrics = parts.request.metrics;
    sample.values.resize(sample.metrics.size());
    for (std::vector<double>& column : sample.values)
        column.reserve(count);
    // More threads than cores are given when they are asked for.
    std::optional<tbb::global_control> allowed;
    if (parts.request.threads > tbb::info::default_concurrency())
        allowed.emplace(tbb::global_control::max_allowed_parallelism, static_cast<std::size_t>(parts.request.threads));
    tbb::task_arena arena(parts.threads());
    Run run(*parts.model, parts.cash, parts.rent, sample, stop);
    if (sample.first == 0 && parts.pilot.size() <= count) {
        run.take(parts.pilot, parts.pilotRefused);
        if (progress)
            progress({sample.count, count, &sample});
    }
    for (std::uint64_t wave = firstWave; sample.count < count;) {
        const auto start = Clock::now();
        wave = std::min(wave, count - sample.count);
        if (!arena.execute([&] { return run.wave(wave); }))
            break;
        if (progress)
            progress({sample.count, count, &sample});
        const auto took = std::max<Clock::duration>(Clock::now() - start, std::chrono::microseconds{1});
        const double faster = std::chrono::duration<double>(waveTime) / std::chrono::duration<double>(took);
        const auto fitting = static_cast<std::uint64_t>(static_cast<double>(wave) * std::min(faster, mostFaster));
        wave = std::clamp(fitting, firstWave, longestWave);
    }
    return sample;
}

} // namespace rackrent
