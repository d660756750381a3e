#include "app/cli/simulate.h"

#include "app/cli/files.h"
#include "model/exchange/simulation_text.h"
#include "model/portfolio/portfolio_checks.h"

#include <algorithm>
#include <charconv>
#include <exception>
#include <ostream>

namespace rackrent::cli {

namespace {

/// The checked project; nothing when it cannot be had, which was told.
std::optional<CheckedDocument> documentOf(const std::string& file, std::istream& in, std::ostream& err)
{
    const auto bytes = bytesOf(file, in, err);
    if (!bytes)
        return std::nullopt;
    OpenedProject opened = openedProject(*bytes);
    tell(opened.problems, file, err);
    if (hasErrors(opened.problems))
        return std::nullopt;
    return std::move(opened.document);
}

bool hasScenario(const Project& project, const std::string& scenario)
{
    return scenario.empty() || std::ranges::find(project.scenarios, scenario, &Scenario::id) != project.scenarios.end();
}

void tellOfSample(const SimulationSample& sample, const std::string& file, std::ostream& err)
{
    if (sample.refused.empty())
        return;
    err << "rackrent-cli: " << sample.refused.size() << " of " << sample.count
        << " paths count nowhere, since what was drawn is not valid; the first of them:\n";
    tell({Problem{Severity::Warning, sample.refusal.place, sample.refusal.message}}, file, err);
}

} // namespace

std::string readShard(const std::string& text, SimulationRequest& request)
{
    const std::string fault = "\"" + text + "\" is no shard; which of how many is needed, such as 2/10";
    const char* end = text.data() + text.size();
    const auto number = std::from_chars(text.data(), end, request.shard);
    if (number.ec != std::errc() || number.ptr == end || *number.ptr != '/')
        return fault;
    const auto count = std::from_chars(number.ptr + 1, end, request.shards);
    if (count.ec != std::errc() || count.ptr != end || request.shard < 1 || request.shard > request.shards)
        return fault;
    return {};
}

int simulate(const SimulateRequest& request, std::istream& in, std::ostream& out, std::ostream& err)
{
    const auto document = documentOf(request.file, in, err);
    if (!document)
        return invalid;
    if (!hasScenario(document->project(), request.scenario)) {
        tell({unknownScenario(document->project(), request.scenario)}, request.file, err);
        return invalid;
    }
    const Simulation simulation(*document, request.scenario, request.simulation);
    const Problems checks = portfolioChecks(simulation.project().reference);
    tell(checks, request.file, err);
    if (hasErrors(checks))
        return invalid;
    for (const std::size_t driver : simulation.driversWithoutEffect())
        err << "rackrent-cli: the driver " << simulation.project().inputs.drivers[driver].path
            << " names nothing in scenario " << request.scenario << " and has no effect.\n";
    const SimulationSample sample = simulation.run();
    tellOfSample(sample, request.file, err);
    if (request.isShard)
        return writtenTo(request.output, sampleBytes(sample), out, err);
    const SimulationSummary told = summary(sample, simulation.project(), simulation.drawer());
    return writtenTo(request.output, simulationJson(told, simulation.project(), sample), out, err);
}

int merge(const std::vector<std::string>& files, std::istream& in, std::ostream& out, std::ostream& err)
{
    std::vector<SimulationSample> shards;
    for (const std::string& file : files) {
        const auto bytes = bytesOf(file, in, err);
        if (!bytes)
            return invalid;
        ReadSample read = readSample(*bytes);
        if (!read.fault.empty()) {
            err << "rackrent-cli: " << nameOf(file) << ' ' << read.fault << '\n';
            return invalid;
        }
        shards.push_back(std::move(read.sample));
    }
    const auto [sample, fault] = joined(std::move(shards));
    if (!fault.empty()) {
        err << "rackrent-cli: " << fault << ".\n";
        return invalid;
    }
    const OpenedProject opened = openedProject(sample.project);
    if (hasErrors(opened.problems) || !hasScenario(opened.document.project(), sample.scenario)) {
        err << "rackrent-cli: the project in the shards is not valid.\n";
        return invalid;
    }
    const SampledFrom from(opened.document, sample);
    return written(simulationJson(summary(sample, from.simulated, from.drawer), from.simulated, sample), out, err);
}

} // namespace rackrent::cli
