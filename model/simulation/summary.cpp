#include "model/simulation/summary.h"

#include "model/project/for_all.h"
#include "model/simulation/path_model.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

constexpr std::size_t mostFactors = 200; // events of large portfolios are too many to tell apart

/// A metric's values without those of refused paths, which are put into `kept` where there are some.
std::span<const double> counted(const std::vector<double>& values, const SimulationSample& sample,
                                std::vector<double>& kept)
{
    if (sample.refused.empty())
        return values;
    auto refused = sample.refused.begin();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (refused != sample.refused.end() && *refused == sample.first + i)
            ++refused;
        else
            kept.push_back(values[i]);
    }
    return kept;
}

std::vector<double> paidBackBy(std::span<const double> months, std::size_t count)
{
    std::vector<double> shares(count, 0.0);
    for (const double value : months)
        if (!std::isnan(value)) // paid back within month i, or at its very end
            shares[std::min(count - 1, static_cast<std::size_t>(std::max(0.0, std::ceil(value) - 1)))] += 1;
    double sum = 0;
    for (double& share : shares) {
        sum += share;
        share = months.empty() ? 0 : sum / static_cast<double>(months.size());
    }
    return shares;
}

/// What was drawn on the first paths: for each factor the ranks.
struct FactorRanks {
    std::vector<std::string> paths;
    std::vector<std::vector<double>> ranks;
};

/// What is told of a factor: its name, and where it stands in a draw.
struct FactorPlace {
    std::string path;
    std::vector<double> PathDraw::*list;
    std::size_t position;
};

std::vector<FactorPlace> factorPlaces(const SimulatedProject& simulated, const Drawer& drawer)
{
    std::vector<FactorPlace> places;
    for (std::size_t i = 0; i < simulated.drivers.size(); ++i)
        if (simulated.drivers[i].hasEffect())
            places.push_back({simulated.inputs.drivers[i].path, &PathDraw::ranks, i});
    std::size_t events = 0;
    for (const EventContract& event : drawer.events())
        events += (event.kinds.notice ? 1 : 0) + (event.kinds.tenantDefault ? 1 : 0);
    for (std::size_t i = 0; i < drawer.events().size() && events <= mostFactors; ++i) {
        const EventContract& event = drawer.events()[i];
        const std::string place = "/contracts/" + simulated.project().contracts[event.contract].id;
        if (event.kinds.notice)
            places.push_back({place + "/termination", &PathDraw::notice, i});
        if (event.kinds.tenantDefault)
            places.push_back({place + "/credit", &PathDraw::tenantDefault, i});
    }
    return places;
}

FactorRanks factorRanks(const SimulatedProject& simulated, const Drawer& drawer, std::span<const std::uint64_t> paths)
{
    FactorRanks all;
    const std::vector<FactorPlace> places = factorPlaces(simulated, drawer);
    for (const FactorPlace& place : places)
        all.paths.push_back(place.path);
    all.ranks.assign(places.size(), std::vector<double>(paths.size()));
    constexpr std::size_t grain = 1024;
    forEachOf((paths.size() + grain - 1) / grain, [&](std::size_t part) {
        Drawer::Stream stream(drawer);
        for (std::size_t at = part * grain; at < std::min(paths.size(), (part + 1) * grain); ++at) {
            const PathDraw& draw = stream.draw(paths[at]);
            for (std::size_t i = 0; i < places.size(); ++i)
                all.ranks[i][at] = (draw.*places[i].list)[places[i].position];
        }
    });
    return all;
}

/// The first paths that count.
std::vector<std::uint64_t> rankedPaths(const SimulationSample& sample)
{
    std::vector<std::uint64_t> paths;
    auto refused = sample.refused.begin();
    for (std::uint64_t path = 0; path < sample.count && paths.size() < mostRankedPaths; ++path) {
        if (refused != sample.refused.end() && *refused == path)
            ++refused;
        else
            paths.push_back(path);
    }
    return paths;
}

void shareOut(std::vector<Factor>& factors, std::size_t metrics)
{
    for (std::size_t metric = 0; metric < metrics; ++metric) {
        double sum = 0;
        for (const Factor& factor : factors)
            sum += factor.correlations[metric] * factor.correlations[metric];
        for (Factor& factor : factors)
            factor.shares[metric] = sum > 0 ? factor.correlations[metric] * factor.correlations[metric] / sum : 0;
    }
}

SimulationInputs withSeed(SimulationInputs inputs, std::uint64_t seed)
{
    inputs.seed = seed;
    return inputs;
}

} // namespace

SampledFrom::SampledFrom(const CheckedDocument& document, const SimulationSample& sample)
    : simulated(simulatedProject(document, sample.scenario)),
      drawer(withSeed(simulated.inputs, sample.seed), simulated.events, simulated.grid.months(), sample.sampling,
             sample.paths)
{}

SimulationSummary summary(const SimulationSample& sample, const SimulatedProject& simulated, const Drawer& drawer)
{
    SimulationSummary result;
    result.paths = sample.paths;
    result.done = sample.count;
    result.monthStarts = simulated.grid.firstDay;
    result.refused = sample.refused.size();
    result.refusal = sample.refusal;
    const auto months = static_cast<std::size_t>(simulated.grid.months());
    const std::uint64_t blockPaths =
        sample.sampling == Sampling::QuasiRandom && sample.refused.empty() ? drawer.blockPaths() : 0;
    const std::vector<std::uint64_t> ranked = rankedPaths(sample);
    result.rankedPaths = ranked.size();
    FactorRanks factors = factorRanks(simulated, drawer, ranked);
    for (const std::string& path : factors.paths)
        result.factors.push_back(
            {path, std::vector<double>(sample.metrics.size()), std::vector<double>(sample.metrics.size())});
    forEachOf(factors.ranks.size(), [&](std::size_t i) { factors.ranks[i] = ranksOf(factors.ranks[i]); });
    result.metrics.resize(sample.metrics.size());
    for (const double share : fanShares)
        result.fan.push_back({share, std::vector<double>(months), std::vector<double>(months)});

    const auto tellMetric = [&](std::size_t position) {
        SimulatedMetric& metric = result.metrics[position];
        metric.key = sample.metrics[position];
        metric.missingIsNever = metric.key.starts_with("payback_");
        metric.reference = valueOf(metricRow(metric.key), simulated.reference.metrics);
        std::vector<double> kept;
        const std::span<const double> values = counted(sample.values[position], sample, kept);
        metric.distributed = distributed(values, metric.missingIsNever, blockPaths);
        if (metric.missingIsNever)
            metric.paidBackBy = paidBackBy(values, months);
        const RankedValues first = rankedValues(values.first(ranked.size()), metric.missingIsNever);
        for (std::size_t i = 0; i < factors.ranks.size(); ++i)
            result.factors[i].correlations[position] = rankCorrelation(factors.ranks[i], first);
    };
    const auto tellMonth = [&](std::size_t month) {
        for (FanBand& band : result.fan) {
            band.cumulativeCash[month] = sample.cumulativeCash.quantile(month, band.share);
            band.rent[month] = sample.rent.quantile(month, band.share);
        }
    };
    forEachOf(sample.metrics.size() + months, [&](std::size_t i) {
        if (i < sample.metrics.size())
            tellMetric(i);
        else
            tellMonth(i - sample.metrics.size());
    });
    shareOut(result.factors, sample.metrics.size());
    return result;
}

} // namespace rackrent
