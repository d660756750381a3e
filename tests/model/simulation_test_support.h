#pragma once

#include "model/simulation/simulation.h"
#include "model/simulation/summary.h"
#include "tests/model/model_test_support.h"

#include <string>

/// Projects that are simulated, and what comes out.
namespace rackrent::test {

/// One contract of five years at 1000 a month, from the first day of the timeline on, discounted at nothing, and
/// nothing else: its NPV is the rent that it pays.
inline Json oneLease()
{
    return Json::parse(R"({"format": "rackrent-project", "version": 1, "name": "t", "currency": "USD",
        "timeline": {"start": "2026-01-01", "months": 60},
        "facilities": [{"id": "f", "phases": [{"date": "2026-01-01", "critical_it_mw": 10}]}],
        "contracts": [{"id": "c", "tenant": "T", "facility": "f", "start": "2026-01-01", "end": "2030-12-31",
                       "capacity": {"critical_it_mw": 1}, "rent": {"basis": "per_month", "rate": 1000}}],
        "valuation": {"discount_rate": 0}, "simulation": {"paths": 4000, "seed": 1, "drivers": []}})");
}

inline Json driver(const char* path, const char* op, const char* distribution)
{
    return {{"path", path}, {"op", op}, {"distribution", Json::parse(distribution)}};
}

struct Simulated {
    SimulationSample sample;
    SimulationSummary summary;
    std::string method;

    const SimulatedMetric& metric(std::string_view key) const
    {
        for (const SimulatedMetric& one : summary.metrics)
            if (one.key == key)
                return one;
        throw std::out_of_range(std::string(key));
    }
};

inline CheckedDocument checked(const Json& document)
{
    CheckedDocument result(document);
    if (!result.isValid())
        throw std::invalid_argument(listed(result.problems()).toStdString());
    return result;
}

inline Simulated simulated(const Json& document, SimulationRequest request = {}, const std::string& scenario = {})
{
    const Simulation simulation(checked(document), scenario, std::move(request));
    Simulated result;
    result.sample = simulation.run();
    result.summary = summary(result.sample, simulation.project(), simulation.drawer());
    result.method = simulation.method();
    return result;
}

} // namespace rackrent::test
