#include "views/whatif/simulation_edits.h"

#include "model/project/driver_names.h"

#include <algorithm>

namespace rackrent {

namespace {

Json simulationOf(const Json& document)
{
    const Json* found = elementAt(document, "/simulation");
    return found && found->is_object() ? *found : Json::object();
}

Json listOf(const Json& simulation, const std::string& key)
{
    const auto found = simulation.find(key);
    return found != simulation.end() && found->is_array() ? *found : Json::array();
}

/// The driver that an end of a correlation names, with the reader's eyes.
std::optional<std::size_t> endOf(const Json& pair, const char* key, DriverNames& names)
{
    const Json* end = pair.is_object() ? elementAt(pair, key) : nullptr;
    return end ? names.find(*end) : std::nullopt;
}

/// Where it is a position, of the list without the driver before it.
void follow(Json& pair, const char* key, std::size_t removed)
{
    const auto end = pair.find(key);
    if (end != pair.end() && end->is_number() && end->get<double>() > static_cast<double>(removed))
        *end = end->get<std::size_t>() - 1;
}

std::vector<Edit> replaced(Json simulation) { return {{"/simulation", std::move(simulation), {}, true}}; }

} // namespace

std::vector<Edit> simulationEdits(const Json& document, const std::string& key, const Json& value)
{
    Json simulation = simulationOf(document);
    if (value.is_null())
        simulation.erase(key);
    else
        simulation[key] = value;
    return replaced(std::move(simulation));
}

std::vector<Edit> eventEdits(const Json& document, const std::string& key, const Json& value)
{
    const Json* known = elementAt(document, "/simulation/events");
    Json events = known && known->is_object() ? *known : Json::object();
    events[key] = value;
    return simulationEdits(document, "events", events);
}

std::vector<Edit> driverRemoval(const Json& document, std::size_t driver)
{
    Json simulation = simulationOf(document);
    DriverNames names(document);
    if (simulation.contains("correlations")) {
        Json kept = Json::array();
        for (Json pair : listOf(simulation, "correlations")) {
            if (endOf(pair, "/a", names) == driver || endOf(pair, "/b", names) == driver)
                continue;
            if (pair.is_object())
                for (const char* key : {"a", "b"})
                    follow(pair, key, driver);
            kept.push_back(std::move(pair));
        }
        simulation["correlations"] = std::move(kept);
    }
    Json drivers = listOf(simulation, "drivers");
    if (driver < drivers.size())
        drivers.erase(driver);
    simulation["drivers"] = std::move(drivers);
    return replaced(std::move(simulation));
}

std::vector<Edit> correlationEdits(const Json& document, std::size_t a, std::size_t b, double rho)
{
    Json simulation = simulationOf(document);
    const Json drivers = listOf(simulation, "drivers");
    DriverNames names(document);
    Json pairs = Json::array();
    for (const Json& pair : listOf(simulation, "correlations")) {
        const auto one = endOf(pair, "/a", names), other = endOf(pair, "/b", names);
        if (!((one == a && other == b) || (one == b && other == a)))
            pairs.push_back(pair);
    }
    // By its path, which stays true when drivers come and go; of several drivers of one path by its position.
    const auto end = [&](std::size_t driver) -> Json {
        const Json* path = elementAt(drivers[driver], "/path");
        return path && names.find(*path) == driver ? *path : Json(driver);
    };
    if (rho != 0)
        pairs.push_back({{"a", end(a)}, {"b", end(b)}, {"rho", rho}});
    simulation["correlations"] = std::move(pairs);
    return replaced(std::move(simulation));
}

} // namespace rackrent
