#include "model/simulation/simulation.h"

#include "model/simulation/summary.h"
#include "tests/benchmarks/groups.h"
#include "tests/benchmarks/portfolios.h"

#include <chrono>
#include <stop_token>
#include <thread>
#include <utility>

namespace rackrent::bench {
namespace {

constexpr int paths = 100'000;

SimulationRequest request(std::vector<std::string> metrics = {})
{
    SimulationRequest asked;
    asked.paths = paths;
    asked.metrics = std::move(metrics);
    return asked;
}

/// From a changed document to all that is told: as when a slider moves.
Samples simulatedTimes(const CheckedDocument& document, int runs, const SimulationRequest& asked)
{
    return timed(runs, [&](int) {
        const Simulation simulation(document, {}, asked);
        const SimulationSample sample = simulation.run();
        const SimulationSummary told = summary(sample, simulation.project(), simulation.drawer());
        keep(told);
    });
}

/// The portfolio with drivers of every kind: rents of many contracts, market rents, power, the cap rate.
CheckedDocument drivenPortfolio()
{
    constexpr int rents = 17;
    Json document = generated(middling).json();
    Json& simulation = document["simulation"];
    for (int i = 0; i < rents; ++i)
        simulation["drivers"].push_back({{"path", "/contracts/" + std::to_string(i * rents) + "/rent/rate"},
                                         {"op", "scale"},
                                         {"distribution", {{"kind", "normal"}, {"mean", 1}, {"sd", 0.1}}}});
    return CheckedDocument(std::move(document));
}

double seconds(std::chrono::steady_clock::duration time) { return std::chrono::duration<double>(time).count(); }

/// From nothing to the first figures that can be shown; and from asking to stop to having stopped.
struct FirstAndStop {
    Samples first, stopped;
};

FirstAndStop firstAndStop(const CheckedDocument& document, int runs)
{
    using Clock = std::chrono::steady_clock;
    FirstAndStop times;
    for (int run = 0; run < runs; ++run) {
        std::stop_source stop;
        const auto start = Clock::now();
        Clock::time_point asked;
        const Simulation simulation(document, {}, request());
        std::jthread stopper;
        bool isFirst = true;
        keep(simulation.run(
            [&](const Simulation::Progress& progress) {
                if (!std::exchange(isFirst, false))
                    return;
                keep(summary(*progress.sample, simulation.project(), simulation.drawer()));
                times.first.push_back(seconds(Clock::now() - start));
                stopper = std::jthread([&stop, &asked] { // in the middle of a wave
                    std::this_thread::sleep_for(std::chrono::milliseconds{70});
                    asked = Clock::now();
                    stop.request_stop();
                });
            },
            stop.get_token()));
        const auto end = Clock::now();
        stopper.join();
        times.stopped.push_back(seconds(end - asked));
    }
    return times;
}

} // namespace

void measureSimulation(Bench& bench)
{
    bench.heading("Simulation: from a document to distributions, fan and factors");
    const CheckedDocument sample = openedProject(sampleBytes()).document;
    const std::string name = "100,000 paths of the Colossus sample";
    bench.row({name, Unit::Milliseconds, Bar{100}}, [&] { return simulatedTimes(sample, 20, request()); });
    bench.row({name + ", with IRR", Unit::Milliseconds}, [&] {
        return simulatedTimes(sample, 3, request({"npv", "irr", "payback_rent_months"}));
    });
    const std::string first = "first partial result, 300 x 240, 20 drivers", stop = "stopped, 300 x 240, 20 drivers";
    if (!bench.wants(first) && !bench.wants(stop))
        return;
    const FirstAndStop times = firstAndStop(drivenPortfolio(), 5);
    bench.row({first, Unit::Milliseconds, Bar{200}}, [&] { return times.first; });
    bench.row({stop, Unit::Milliseconds, Bar{200}}, [&] { return times.stopped; });
}

} // namespace rackrent::bench
