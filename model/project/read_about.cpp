#include "model/project/read_parts.h"

#include <array>

namespace rackrent {

namespace {

using Evidence = std::pair<std::string_view, int>;
constexpr std::array<Evidence, 3> evidence{Evidence{"published", 0}, Evidence{"inferred", 1},
                                           Evidence{"assumption", 2}};

Scenario readScenario(const Json& value, const Place& place, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    Scenario scenario;
    scenario.id = reader.id("id");
    scenario.name = reader.text("name", scenario.id);
    if (reader.findValue("based_on"))
        scenario.basedOn = reader.text("based_on");
    scenario.probability = reader.optionalNumber("probability", ranges::fraction);
    reader.list("overrides"); // looked into when the scenario is applied
    reader.find("notes");
    return scenario;
}

struct Source {
    std::string id;
};

Source readSource(const Json& value, const Place& place, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    Source source{reader.id("id")};
    for (const std::string_view key : {"title", "publisher", "date", "url", "quote"})
        reader.text(key, "");
    return source;
}

void readProvenance(const Json& object, const Place& place, const Positions& sources, Problems& problems)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const Place at = place.key(it.key());
        ObjectReader entry(it.value(), at, problems);
        entry.choice<int>("kind", evidence);
        readReference(entry, "source", sources, "source", false);
        entry.text("note", "");
    }
}

void checkScenarioParents(const std::vector<Scenario>& scenarios, const Place& list, Problems& problems)
{
    const Positions positions = positionsOf(scenarios);
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        if (!scenarios[i].basedOn)
            continue;
        const Place at = list.element(i);
        const std::string place = at.key("based_on").pointer();
        if (!positions.contains(*scenarios[i].basedOn)) {
            problems.push_back({Severity::Error, place,
                                "is \"" + *scenarios[i].basedOn +
                                    "\", which is no scenario's id; the id of another "
                                    "scenario, or null, is needed"});
            continue;
        }
        std::size_t parent = i;
        for (std::size_t steps = 0; steps <= scenarios.size(); ++steps) {
            const auto next = positions.find(scenarios[parent].basedOn.value_or(std::string()));
            if (next == positions.end())
                break;
            parent = next->second;
            if (parent == i) {
                problems.push_back({Severity::Error, place,
                                    "leads back to this scenario itself; a chain that ends at the base is needed"});
                break;
            }
        }
    }
}

/// The value at a key when it is of a kind that can be looked into, else null.
const Json* structureAt(const Json& document, const char* key, Json::value_t kind)
{
    const auto found = document.find(key);
    return found != document.end() && found->type() == kind ? &*found : nullptr;
}

template <class Part, class Read>
std::vector<Part> readList(const Json& document, const char* key, const Place& place, Problems& problems, Read&& read)
{
    std::vector<Part> parts;
    if (const Json* list = structureAt(document, key, Json::value_t::array))
        for (std::size_t i = 0; i < list->size(); ++i)
            parts.push_back(read((*list)[i], place.element(i), problems));
    noteRepeatedIds(parts, place, problems);
    return parts;
}

} // namespace

std::vector<Scenario> readAbout(const Json& document, Problems& problems)
{
    const Place root;
    const Place list = root.key("scenarios");
    std::vector<Scenario> scenarios = readList<Scenario>(document, "scenarios", list, problems, readScenario);
    checkScenarioParents(scenarios, list, problems);
    const auto sources = readList<Source>(document, "sources", root.key("sources"), problems, readSource);
    if (const Json* provenance = structureAt(document, "provenance", Json::value_t::object))
        readProvenance(*provenance, root.key("provenance"), positionsOf(sources), problems);
    return scenarios;
}

} // namespace rackrent
