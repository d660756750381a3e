#include "model/project/correlation_matrix.h"
#include "model/project/driver_names.h"
#include "model/project/read_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace rackrent {

namespace {

using OperationName = std::pair<std::string_view, DriverOperation>;
constexpr std::array<OperationName, 3> driverOperations{OperationName{"set", DriverOperation::Set},
                                                        OperationName{"scale", DriverOperation::Scale},
                                                        OperationName{"add", DriverOperation::Add}};

using DistributionWord = std::pair<std::string_view, DistributionKind>;
constexpr std::array<DistributionWord, 6> distributionKinds{
    DistributionWord{"normal", DistributionKind::Normal},
    DistributionWord{"lognormal", DistributionKind::Lognormal},
    DistributionWord{"uniform", DistributionKind::Uniform},
    DistributionWord{"triangular", DistributionKind::Triangular},
    DistributionWord{"pert", DistributionKind::Pert},
    DistributionWord{"empirical", DistributionKind::Empirical},
};

constexpr double largestSeed = 9007199254740992.0; // 2^53: whole numbers beyond it are not told apart in JSON

/// The ends, and the mode between them.
void readEnds(ObjectReader& reader, bool hasMode, Distribution& distribution)
{
    distribution.low = reader.number("low", ranges::number);
    distribution.high = reader.number("high", ranges::number);
    const bool areGood = reader.isGood("low") && reader.isGood("high");
    const bool areOrdered = distribution.low <= distribution.high;
    if (areGood && !areOrdered)
        reader.error("high", "is below \"low\"; the upper end of what is drawn is needed");
    if (!hasMode)
        return;
    distribution.mode = reader.number("mode", ranges::number);
    if (areGood && areOrdered && reader.isGood("mode") &&
        !(distribution.low <= distribution.mode && distribution.mode <= distribution.high))
        reader.error("mode", "is outside \"low\" and \"high\"; the likeliest value between them is needed");
}

void readValues(ObjectReader& reader, const Place& place, Distribution& distribution)
{
    const Json* values = reader.list("values");
    if (!values) {
        if (reader.isGood("values"))
            reader.missing("values", "a list of numbers to draw from");
        return;
    }
    if (values->empty())
        reader.error("values", "is empty; at least one number to draw from is needed");
    const Place list = place.key("values");
    for (std::size_t i = 0; i < values->size(); ++i) {
        const Json& value = (*values)[i];
        if (value.is_number() && std::isfinite(value.get<double>()))
            distribution.values.push_back(value.get<double>() + 0.0);
        else
            reader.problems().push_back(
                {Severity::Error, list.element(i).pointer(), "is " + shownValue(value) + "; a number is needed"});
    }
}

Distribution readDistribution(const Json& value, const Place& place, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    Distribution distribution;
    distribution.kind = reader.choice<DistributionKind>("kind", distributionKinds);
    if (!reader.isGood("kind")) { // what its other keys are cannot be said
        for (const std::string_view key : {"mean", "sd", "low", "high", "mode", "lambda", "values"})
            reader.find(key);
        return distribution;
    }
    switch (distribution.kind) {
    case DistributionKind::Normal:
        distribution.mean = reader.number("mean", ranges::number);
        distribution.sd = reader.number("sd", ranges::notNegative);
        break;
    case DistributionKind::Lognormal:
        distribution.mean = reader.number("mean", ranges::positive);
        distribution.sd = reader.number("sd", ranges::notNegative);
        break;
    case DistributionKind::Uniform: readEnds(reader, false, distribution); break;
    case DistributionKind::Triangular: readEnds(reader, true, distribution); break;
    case DistributionKind::Pert:
        readEnds(reader, true, distribution);
        distribution.lambda = reader.number("lambda", ranges::positive, distribution.lambda);
        break;
    case DistributionKind::Empirical: readValues(reader, place, distribution); break;
    }
    return distribution;
}

Driver readDriver(const Json& value, const Place& place, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    Driver driver;
    driver.path = reader.text("path");
    driver.op = reader.choice<DriverOperation>("op", driverOperations, DriverOperation::Set);
    if (const Json* distribution = reader.object("distribution"))
        driver.distribution = readDistribution(*distribution, place.key("distribution"), problems);
    else if (reader.isGood("distribution"))
        reader.missing("distribution", "{\"kind\", ...}");
    reader.find("notes");
    return driver;
}

/// The driver that a correlation names by its path or its position; an error when there is none.
std::optional<std::size_t> readEnd(ObjectReader& reader, std::string_view key, DriverNames& drivers)
{
    constexpr std::string_view words = "the path of a driver, or its position in the list";
    const Json* value = reader.find(key);
    if (!value) {
        reader.missing(key, words);
        return std::nullopt;
    }
    const auto found = drivers.find(*value);
    if (!found)
        reader.error(key, "is " + shownValue(*value) + ", which is no driver of the simulation; " + std::string(words) +
                              ", is needed");
    return found;
}

std::optional<Correlation> readCorrelation(const Json& value, const Place& place, DriverNames& drivers,
                                           Problems& problems)
{
    constexpr Range correlation{-1, 1, false, "a correlation from -1 to 1"};
    ObjectReader reader(value, place, problems);
    const auto a = readEnd(reader, "a", drivers);
    const auto b = readEnd(reader, "b", drivers);
    const double rho = reader.number("rho", correlation);
    if (a && b && a == b) {
        reader.error("b", "is the same driver as \"a\"; another driver is needed");
        return std::nullopt;
    }
    if (!a || !b || !reader.isGood("rho"))
        return std::nullopt;
    return Correlation{*a, *b, rho};
}

std::string shortNumber(double value)
{
    std::string text;
    appendNumber(std::round(value * 1e6) / 1e6 + 0.0, text);
    return text;
}

/// Says what is wrong with correlations that nothing can have, and which ones are nearest to them.
void checkDefinite(const std::vector<Correlation>& correlations, std::size_t drivers, const Place& place,
                   Problems& problems)
{
    if (correlations.empty())
        return;
    const Eigen::MatrixXd matrix = correlationMatrix(correlations, drivers);
    const double least = leastEigenvalue(matrix);
    if (least > leastDefinite)
        return;
    const Eigen::MatrixXd nearest = nearestCorrelationMatrix(matrix);
    std::string pairs;
    constexpr double shown = 5e-7;
    const auto size = static_cast<Eigen::Index>(drivers);
    for (Eigen::Index a = 0; a < size; ++a)
        for (Eigen::Index b = a + 1; b < size; ++b)
            if (std::abs(nearest(a, b)) >= shown)
                pairs += (pairs.empty() ? "" : ", ") + std::to_string(a) + " and " + std::to_string(b) + ": " +
                         shortNumber(nearest(a, b));
    problems.push_back({Severity::Error, place.pointer(),
                        "cannot hold together: their matrix is not positive definite (its least eigenvalue is " +
                            shortNumber(least) + "); the nearest that can, by drivers' positions, are " + pairs});
}

/// @param drivers how many there are
std::vector<Correlation> readCorrelations(ObjectReader& simulation, const Json& document, std::size_t drivers)
{
    std::vector<Correlation> correlations;
    const Json* list = simulation.list("correlations");
    if (!list)
        return correlations;
    Problems& problems = simulation.problems();
    const std::size_t known = problems.size();
    const Place at = simulation.place().key("correlations");
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> seen;
    DriverNames names(document);
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Place place = at.element(i);
        const auto correlation = readCorrelation((*list)[i], place, names, problems);
        if (!correlation)
            continue;
        const auto [other, isNew] = seen.try_emplace(std::minmax(correlation->a, correlation->b), i);
        if (isNew)
            correlations.push_back(*correlation);
        else
            problems.push_back({Severity::Error, place.pointer(),
                                "is about the same two drivers as " + at.element(other->second).pointer() +
                                    "; one correlation for each pair is needed"});
    }
    if (!hasErrors(Problems(problems.begin() + static_cast<std::ptrdiff_t>(known), problems.end())))
        checkDefinite(correlations, drivers, at, problems);
    return correlations;
}

std::vector<Driver> readDrivers(ObjectReader& simulation)
{
    std::vector<Driver> drivers;
    const Json* list = simulation.list("drivers");
    if (!list)
        return drivers;
    if (list->size() > SimulationInputs::mostDrivers)
        simulation.error("drivers", "are " + std::to_string(list->size()) + "; at most 1000 are needed");
    const Place at = simulation.place().key("drivers");
    for (std::size_t i = 0; i < std::min(list->size(), SimulationInputs::mostDrivers); ++i)
        drivers.push_back(readDriver((*list)[i], at.element(i), simulation.problems()));
    return drivers;
}

ContractEvents readEvents(const Json& value, const Place& place, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    ContractEvents events;
    events.notice = reader.flag("notice", events.notice);
    events.renewal = reader.flag("renewal", events.renewal);
    events.defaults = reader.flag("default", events.defaults);
    events.defaultRecoveryMonths =
        reader.number("default_recovery_months", ranges::notNegative, events.defaultRecoveryMonths);
    return events;
}

std::vector<MarketPath> readMarket(ObjectReader& simulation, const Positions& curves)
{
    std::vector<MarketPath> market;
    const Json* list = simulation.list("market");
    if (!list)
        return market;
    const Place at = simulation.place().key("market");
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Place place = at.element(i);
        ObjectReader reader((*list)[i], place, simulation.problems());
        MarketPath path;
        const auto curve = readReference(reader, "curve", curves, "curve", true);
        path.curve = curve.value_or(0);
        path.volatility = reader.number("volatility", ranges::notNegative);
        path.reversion = reader.number("reversion", ranges::notNegative, 0.0);
        path.drift = reader.number("drift", ranges::growth, 0.0);
        if (curve && std::ranges::any_of(market, [&](const MarketPath& other) { return other.curve == path.curve; }))
            reader.error("curve", "has a random path already; one for each curve is needed");
        market.push_back(path);
    }
    return market;
}

} // namespace

SimulationInputs readSimulation(const Json& document, const References& references, Problems& problems)
{
    static const Json none = Json::object();
    const auto found = document.find("simulation");
    const Json& value = found != document.end() && found->is_object() ? *found : none;
    const Place root;
    const Place place = root.key("simulation");
    ObjectReader reader(value, place, problems);
    SimulationInputs inputs;
    inputs.paths = reader.whole("paths", 1, SimulationInputs::mostPaths, inputs.paths);
    constexpr Range seeds{0, largestSeed, false, "a whole number from 0 to 9007199254740992"};
    const double seed = reader.number("seed", seeds, 1.0);
    if (reader.isGood("seed") && seed != std::floor(seed))
        reader.error("seed", "is " + shownValue(seed) + "; a whole number from 0 to 9007199254740992 is needed");
    inputs.seed = static_cast<std::uint64_t>(seed);
    inputs.drivers = readDrivers(reader);
    inputs.correlations = readCorrelations(reader, document, inputs.drivers.size());
    if (const Json* events = reader.object("events"))
        inputs.events = readEvents(*events, reader.place().key("events"), problems);
    inputs.market = readMarket(reader, references.curves);
    reader.find("notes");
    return inputs;
}

} // namespace rackrent
