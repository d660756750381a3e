#include "model/project/generated/scenarios.h"

#include <algorithm>

namespace rackrent::generated {

namespace {

constexpr std::size_t mostNamed = 5; ///< contracts that one scenario changes

Json change(const std::string& path, const char* op, const Json& value)
{
    return {{"path", path}, {"op", op}, {"value", value}};
}

std::string idOf(const Json& contract) { return contract["id"].get<std::string>(); }

bool mayLeave(const Json& contract)
{
    return contract.contains("termination") && !contract.contains("ends_early") &&
           contract["termination"]["by"] != "landlord";
}

bool isOff(const Json& contract) { return contract.contains("enabled"); }

bool isLet(const Json& contract) { return !isOff(contract); }

/// The ids of the first contracts of which something holds.
std::vector<std::string> firstWhere(std::span<const GeneratedContract> contracts, bool (*holds)(const Json&))
{
    std::vector<std::string> ids;
    for (const GeneratedContract& contract : contracts)
        if (ids.size() < mostNamed && holds(contract.document))
            ids.push_back(idOf(contract.document));
    return ids;
}

Json downturn()
{
    return {{"id", "downturn"},
            {"name", "Rents fall and buyers ask for more"},
            {"based_on", nullptr},
            {"probability", 0.2},
            {"overrides", Json::array({change("/curves/market-retail/points/3/value", "scale", 0.85),
                                       change("/curves/market-wholesale/points/3/value", "scale", 0.8),
                                       change("/curves/market-wholesale/growth_after", "set", 0.01),
                                       change("/valuation/exit/cap_rate", "add", 0.0075)})}};
}

Json exodus(std::span<const GeneratedContract> contracts)
{
    Json overrides = Json::array(
        {change("/valuation/discount_rate", "add", 0.01), change("/valuation/include_past_flows", "set", false)});
    for (const std::string& id : firstWhere(contracts, mayLeave))
        overrides.push_back(change("/contracts/" + id + "/ends_early", "set", "first_exit"));
    return {{"id", "exodus"},
            {"name", "The downturn with tenants leaving, as a buyer sees it"},
            {"based_on", "downturn"},
            {"probability", 0.05},
            {"overrides", overrides}};
}

Json dearPower(const Frame& frame)
{
    Json overrides = Json::array();
    for (int point = 0; point < 5; ++point)
        overrides.push_back(change("/curves/power/points/" + std::to_string(point) + "/value", "scale", 1.5));
    overrides.push_back(change("/facilities/f001/power/price_per_mwh", "add", 25));
    overrides.push_back(change("/facilities/f001/pue", "scale", 1.05));
    if (frame.facilities > 2)
        overrides.push_back(change("/facilities/f003/power/price_per_mwh", "set", 95));
    return {{"id", "dear-power"}, {"name", "Power gets dear"}, {"probability", 0.25}, {"overrides", overrides}};
}

Json boom(std::span<const GeneratedContract> contracts)
{
    Json overrides = Json::array({change("/curves/market-wholesale/growth_after", "add", 0.015),
                                  change("/corporate/maintenance_capital_fraction_of_noi", "set", 0.03)});
    for (const std::string& id : firstWhere(contracts, isOff))
        overrides.push_back(change("/contracts/" + id + "/enabled", "set", true));
    for (const std::string& id : firstWhere(contracts, isLet))
        overrides.push_back(change("/contracts/" + id + "/rent/rate", "scale", 1.1));
    return {{"id", "boom"}, {"name", "What is negotiated is signed, at higher rents"}, {"overrides", overrides}};
}

Json driver(const char* path, const char* op, const Json& distribution)
{
    return {{"path", path}, {"op", op}, {"distribution", distribution}};
}

Json source(const char* id, const char* title, const char* date, const char* quote)
{
    return {{"id", id},
            {"title", title},
            {"publisher", "An invented publisher"},
            {"date", date},
            {"url", std::string("https://example.com/") + id},
            {"quote", quote}};
}

} // namespace

Json scenariosOf(const Frame& frame, std::span<const GeneratedContract> contracts)
{
    return Json::array({downturn(), exodus(contracts), dearPower(frame), boom(contracts)});
}

Json simulationOf(const Frame& frame)
{
    Json simulation = {{"paths", 10'000}, {"seed", frame.seed % 1'000'000}};
    simulation["drivers"] = Json::array(
        {driver("/curves/market-wholesale/growth_after", "add", {{"kind", "normal"}, {"mean", 0}, {"sd", 0.01}}),
         driver("/valuation/exit/cap_rate", "set",
                {{"kind", "triangular"}, {"low", 0.05}, {"mode", 0.065}, {"high", 0.085}}),
         driver("/curves/power/growth_after", "set", {{"kind", "uniform"}, {"low", 0}, {"high", 0.05}})});
    simulation["correlations"] = Json::array({{{"a", 0}, {"b", 1}, {"rho", -0.4}}});
    return simulation;
}

Json sourcesOf()
{
    return Json::array(
        {source("rent-survey", "Asking rents by size of requirement", "2025-12-10", "Wholesale space, from 1 to 5 MW"),
         source("gpu-prices", "What an hour of a GPU costs", "2025-11-28", "Contracts of two years and longer"),
         source("power-outlook", "Power prices to 2030", "2025-10-05", "Base load, delivered"),
         source("build-costs", "What a megawatt costs to build", "2025-09-15", "Turnkey, without land")});
}

Json provenanceOf(std::span<const GeneratedContract> contracts)
{
    Json provenance = {{"/curves/market-wholesale", {{"kind", "published"}, {"source", "rent-survey"}}},
                       {"/curves/power",
                        {{"kind", "inferred"}, {"source", "power-outlook"}, {"note", "Half years between its points"}}},
                       {"/facilities/f001/capital/0/amount", {{"kind", "inferred"}, {"source", "build-costs"}}},
                       {"/valuation/discount_rate", {{"kind", "assumption"}, {"note", "The landlord's own hurdle"}}}};
    for (const std::string& id : firstWhere(contracts, isLet))
        provenance["/contracts/" + id + "/rent/rate"] = {{"kind", "assumption"}, {"note", "Invented"}};
    return provenance;
}

} // namespace rackrent::generated
