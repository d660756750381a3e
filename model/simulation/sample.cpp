#include "model/simulation/sample.h"

#include "model/project/json_text.h"

#include <algorithm>
#include <exception>

namespace rackrent {

namespace {

constexpr std::string_view formatName = "rackrent-simulation-shard";
constexpr int formatVersion = 1;

bool areOfOneSimulation(const SimulationSample& a, const SimulationSample& b)
{
    return a.project == b.project && a.scenario == b.scenario && a.seed == b.seed && a.sampling == b.sampling &&
           a.paths == b.paths && a.metrics == b.metrics && a.cumulativeCash.low() == b.cumulativeCash.low() &&
           a.cumulativeCash.high() == b.cumulativeCash.high() && a.rent.low() == b.rent.low() &&
           a.rent.high() == b.rent.high();
}

void append(SimulationSample& sample, SimulationSample&& next)
{
    for (std::size_t metric = 0; metric < sample.values.size(); ++metric)
        sample.values[metric].insert(sample.values[metric].end(), next.values[metric].begin(),
                                     next.values[metric].end());
    if (sample.refused.empty())
        sample.refusal = std::move(next.refusal);
    sample.refused.insert(sample.refused.end(), next.refused.begin(), next.refused.end());
    sample.cumulativeCash.add(next.cumulativeCash);
    sample.rent.add(next.rent);
    sample.count += next.count;
}

Json fanJson(const FanCounts& fan)
{
    return {{"low", fan.low()},
            {"high", fan.high()},
            {"least", fan.least()},
            {"greatest", fan.greatest()},
            {"counts", fan.counts()}};
}

FanCounts fanOf(const Json& json)
{
    FanCounts fan(json.at("low").get<std::vector<double>>(), json.at("high").get<std::vector<double>>());
    auto counts = json.at("counts").get<std::vector<std::uint32_t>>();
    auto least = json.at("least").get<std::vector<double>>(), greatest = json.at("greatest").get<std::vector<double>>();
    const std::size_t months = fan.months();
    if (fan.high().size() != months || counts.size() != months * FanCounts::bins || least.size() != months ||
        greatest.size() != months)
        throw std::invalid_argument("its bands are not of one size");
    fan.restore(std::move(counts), std::move(least), std::move(greatest));
    return fan;
}

SimulationSample sampleOf(const Json& json)
{
    SimulationSample sample;
    if (json.at("format") != formatName || json.at("version") != formatVersion)
        throw std::invalid_argument("it is of another format");
    sample.project = json.at("project").get<std::string>();
    sample.scenario = json.at("scenario").get<std::string>();
    sample.seed = json.at("seed").get<std::uint64_t>();
    sample.sampling = json.at("quasi_random").get<bool>() ? Sampling::QuasiRandom : Sampling::Random;
    sample.paths = json.at("paths").get<std::uint64_t>();
    sample.first = json.at("first").get<std::uint64_t>();
    sample.count = json.at("count").get<std::uint64_t>();
    sample.metrics = json.at("metrics").get<std::vector<std::string>>();
    sample.values = json.at("values").get<std::vector<std::vector<double>>>();
    sample.refused = json.at("refused").get<std::vector<std::uint64_t>>();
    sample.refusal.place = json.at("refusal").at("place").get<std::string>();
    sample.refusal.message = json.at("refusal").at("message").get<std::string>();
    sample.cumulativeCash = fanOf(json.at("cumulative_cash"));
    sample.rent = fanOf(json.at("rent"));
    if (sample.values.size() != sample.metrics.size() ||
        std::ranges::any_of(sample.values, [&](const auto& column) { return column.size() != sample.count; }) ||
        std::ranges::any_of(sample.refused, [&](std::uint64_t path) {
            return path < sample.first || path - sample.first >= sample.count;
        }))
        throw std::invalid_argument("its values are not as many as its paths");
    return sample;
}

} // namespace

JoinedSample joined(std::vector<SimulationSample> shards)
{
    JoinedSample result;
    if (shards.empty()) {
        result.fault = "there are no shards; those of all paths are needed";
        return result;
    }
    std::ranges::sort(shards, {}, &SimulationSample::first);
    for (const SimulationSample& shard : shards)
        if (!areOfOneSimulation(shard, shards.front())) {
            result.fault = "the shards are not of one simulation: project, scenario, paths, seed, sampling and metrics "
                           "have to be the same";
            return result;
        }
    result.sample = std::move(shards.front());
    const std::uint64_t paths = result.sample.paths;
    std::uint64_t next = result.sample.first == 0 ? result.sample.count : 0;
    std::size_t used = 1;
    for (; used < shards.size() && next == shards[used].first; ++used) {
        next += shards[used].count;
        append(result.sample, std::move(shards[used]));
    }
    if (used != shards.size() || next != paths || result.sample.count != paths)
        result.fault = "the shards are not the whole simulation: path " + std::to_string(next) + " of " +
                       std::to_string(paths) + " is missing or there twice; each shard once is needed";
    return result;
}

std::string sampleBytes(const SimulationSample& sample)
{
    const Json json = {{"format", formatName},
                       {"version", formatVersion},
                       {"project", sample.project},
                       {"scenario", sample.scenario},
                       {"seed", sample.seed},
                       {"quasi_random", sample.sampling == Sampling::QuasiRandom},
                       {"paths", sample.paths},
                       {"first", sample.first},
                       {"count", sample.count},
                       {"metrics", sample.metrics},
                       {"values", sample.values},
                       {"refused", sample.refused},
                       {"refusal", {{"place", sample.refusal.place}, {"message", sample.refusal.message}}},
                       {"cumulative_cash", fanJson(sample.cumulativeCash)},
                       {"rent", fanJson(sample.rent)}};
    std::string bytes;
    Json::to_cbor(json, bytes);
    return bytes;
}

ReadSample readSample(std::string_view bytes)
{
    ReadSample read;
    try {
        read.sample = sampleOf(Json::from_cbor(bytes));
    } catch (const std::exception& error) {
        read.fault =
            std::string("is no shard of a simulation as `rackrent-cli simulate --shard` writes it: ") + error.what();
    }
    return read;
}

} // namespace rackrent
