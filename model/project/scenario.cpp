#include "model/project/scenario.h"

#include "model/project/document_path.h"
#include "model/project/read_parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rackrent {

namespace {

enum class Operation { Set, Scale, Add };
using Name = std::pair<std::string_view, Operation>;
constexpr std::array<Name, 3> operations{Name{"set", Operation::Set}, Name{"scale", Operation::Scale},
                                         Name{"add", Operation::Add}};

const Json* scenarioNamed(const Json& document, std::string_view id, std::size_t& position)
{
    const auto scenarios = document.find("scenarios");
    if (scenarios == document.end() || !scenarios->is_array())
        return nullptr;
    for (position = 0; position < scenarios->size(); ++position) {
        const Json& scenario = (*scenarios)[position];
        if (scenario.is_object() && scenario.contains("id") && scenario["id"] == id)
            return &scenario;
    }
    return nullptr;
}

/// Sets, scales or adds to what an override names; notes it, or why it cannot be done.
class Applier {
public:
    Applier(AppliedScenario& applied, Problems& problems) : m_applied(applied), m_problems(problems) {}

    void apply(const Json& value, const Place& place)
    {
        ObjectReader reader(value, place, m_problems);
        const std::size_t known = m_problems.size();
        const std::string path = reader.text("path");
        const Operation operation = reader.choice<Operation>("op", operations, Operation::Set);
        const Json* operand = reader.find("value");
        if (!operand)
            reader.error("value", "is missing; the value to set, scale by or add is needed");
        if (m_problems.size() > known)
            return;
        Override applied{place.pointer(), path, {}, false};
        const bool done = operation == Operation::Set ? set(path, *operand, applied, reader)
                                                      : change(path, operation, *operand, reader);
        if (!done)
            return;
        applied.pointer = resolvedPointer(m_applied.document, path).value_or(std::string());
        m_applied.overrides.push_back(std::move(applied));
    }

private:
    static void unresolved(ObjectReader& reader, const std::string& path)
    {
        reader.error("path", "is \"" + path +
                                 "\", which names nothing in this project; a JSON Pointer to an existing input is "
                                 "needed, such as /contracts/ID/rent/rate");
    }

    bool set(const std::string& path, const Json& operand, Override& applied, ObjectReader& reader)
    {
        applied.created = elementAt(m_applied.document, path) == nullptr;
        const auto slash = path.rfind('/');
        const Json* parent = applied.created && slash != std::string::npos
                                 ? elementAt(m_applied.document, path.substr(0, slash))
                                 : nullptr;
        const bool maySet = !applied.created || (parent && parent->is_object());
        if (path.empty() || !maySet || !applyEdit(m_applied.document, {path, operand})) {
            unresolved(reader, path);
            return false;
        }
        return true;
    }

    bool change(const std::string& path, Operation operation, const Json& operand, ObjectReader& reader)
    {
        Json* target = elementAt(m_applied.document, path);
        if (!target) {
            unresolved(reader, path);
            return false;
        }
        const std::string verb = operation == Operation::Scale ? "scaled" : "added to";
        if (!target->is_number()) {
            reader.error("path", "names " + shownValue(*target) + ", which cannot be " + verb +
                                     "; a number is needed there, or the operation \"set\"");
            return false;
        }
        if (!operand.is_number() || !std::isfinite(operand.get<double>())) {
            reader.error("value", "is " + shownValue(operand) + "; a number is needed");
            return false;
        }
        const double before = target->get<double>();
        *target = operation == Operation::Scale ? before * operand.get<double>() : before + operand.get<double>();
        return true;
    }

    AppliedScenario& m_applied;
    Problems& m_problems;
};

void addOnce(Problems& problems, Problem problem)
{
    if (std::find(problems.begin(), problems.end(), problem) == problems.end())
        problems.push_back(std::move(problem));
}

bool isWithin(std::string_view inner, std::string_view outer)
{
    return inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '/');
}

/// The override that a problem of the overridden project comes from: the last that touches its place.
const Override* culprit(const AppliedScenario& applied, const std::string& place)
{
    for (auto it = applied.overrides.rbegin(); it != applied.overrides.rend(); ++it)
        if (isWithin(place, it->pointer) || isWithin(it->pointer, place))
            return &*it;
    return applied.overrides.empty() ? nullptr : &applied.overrides.back();
}

} // namespace

AppliedScenario appliedScenario(const Json& document, std::string_view scenarioId, Problems& problems)
{
    struct Link {
        const Json* scenario;
        std::size_t position;
    };
    std::vector<Link> chain;
    std::size_t position = 0;
    std::string id(scenarioId);
    while (const Json* scenario = scenarioNamed(document, id, position)) {
        chain.push_back({scenario, position});
        const auto parent = scenario->find("based_on");
        if (parent == scenario->end() || !parent->is_string() || chain.size() > document["scenarios"].size())
            break;
        id = parent->get<std::string>();
    }

    AppliedScenario applied{document, {}};
    Applier applier(applied, problems);
    const Place root;
    const Place list = root.key("scenarios");
    for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
        const auto overrides = link->scenario->find("overrides");
        if (overrides == link->scenario->end() || !overrides->is_array())
            continue;
        const Place scenario = list.element(link->position);
        const Place overridesPlace = scenario.key("overrides");
        for (std::size_t i = 0; i < overrides->size(); ++i)
            applier.apply((*overrides)[i], overridesPlace.element(i));
    }
    return applied;
}

Project projectUnder(const Json& document, const Scenario& scenario, const Problems& base, Problems& problems,
                     Json* appliedDocument)
{
    Problems applying;
    AppliedScenario applied = appliedScenario(document, scenario.id, applying);
    for (Problem& problem : applying)
        addOnce(problems, std::move(problem));

    Problems under;
    Project project = readParts(applied.document, under);
    for (const Problem& problem : under) {
        if (std::find(base.begin(), base.end(), problem) != base.end())
            continue;
        const Override* from = culprit(applied, problem.place);
        const bool unknownKey = problem.severity == Severity::Warning && from && from->created &&
                                from->pointer == problem.place;
        if (unknownKey)
            addOnce(problems, {Severity::Error, from->place + "/path",
                               "is \"" + from->path +
                                   "\", a key that the format does not know there; an existing input is needed"});
        else if (problem.severity == Severity::Error)
            addOnce(problems, {Severity::Error, from ? from->place : std::string("/scenarios"),
                               "makes the project invalid in scenario \"" + scenario.id + "\": " + problem.place + " " +
                                   problem.message});
    }
    if (appliedDocument)
        *appliedDocument = std::move(applied.document);
    return project;
}

void checkScenarios(const Json& document, const std::vector<Scenario>& scenarios, const Problems& base,
                    Problems& problems)
{
    for (const Scenario& scenario : scenarios)
        if (!scenario.id.empty())
            projectUnder(document, scenario, base, problems);
}

std::vector<std::string> overriddenPlaces(const Json& document, std::string_view scenarioId)
{
    Problems ignored;
    std::vector<std::string> places;
    for (const Override& override : appliedScenario(document, scenarioId, ignored).overrides)
        if (!override.pointer.empty() &&
            std::find(places.begin(), places.end(), override.pointer) == places.end())
            places.push_back(override.pointer);
    return places;
}

} // namespace rackrent
