#include "model/project/scenario.h"

#include "model/project/document_path.h"
#include "model/project/read_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace rackrent {

namespace {

enum class Operation { Set, Scale, Add };
using Name = std::pair<std::string_view, Operation>;
constexpr std::array<Name, 3> operations{Name{"set", Operation::Set}, Name{"scale", Operation::Scale},
                                         Name{"add", Operation::Add}};

/// What a scenario may not change: what the file is, and what is about it.
constexpr std::array<std::string_view, 6> fixedKeys{"/format",     "/version", "/scenarios",
                                                    "/simulation", "/sources", "/provenance"};

bool isWithin(std::string_view inner, std::string_view outer)
{
    return inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '/');
}

struct Link {
    const Json* scenario;
    std::size_t position;
};

/// The scenario and its parents, itself first; nothing more once the chain runs in a circle.
std::vector<Link> chainOf(const Json& document, std::string_view scenarioId)
{
    std::map<std::string_view, Link> byId;
    const auto scenarios = document.find("scenarios");
    if (scenarios == document.end() || !scenarios->is_array())
        return {};
    for (std::size_t i = 0; i < scenarios->size(); ++i) {
        const Json& scenario = (*scenarios)[i];
        if (scenario.is_object() && scenario.contains("id") && scenario["id"].is_string())
            byId.try_emplace(scenario["id"].get_ref<const std::string&>(), Link{&scenario, i});
    }
    std::vector<Link> chain;
    for (auto at = byId.find(scenarioId); at != byId.end() && chain.size() <= byId.size();) {
        chain.push_back(at->second);
        const auto parent = at->second.scenario->find("based_on");
        const bool hasParent = parent != at->second.scenario->end() && parent->is_string();
        at = hasParent ? byId.find(parent->get_ref<const std::string&>()) : byId.end();
    }
    return chain;
}

/// Sets, scales or adds to what an override names; notes it, or why it cannot be done.
class Applier {
public:
    Applier(AppliedScenario& applied, Problems& problems) : m_applied(applied), m_problems(problems) {}

    void apply(const Json& value, const Place& place)
    {
        const std::size_t known = m_problems.size();
        ObjectReader reader(value, place, m_problems);
        const std::string path = reader.text("path");
        const Operation operation = reader.choice<Operation>("op", operations, Operation::Set);
        const Json* operand = reader.find("value");
        if (!operand)
            reader.missing("value", "the value to set, scale by or add");
        if (m_problems.size() > known)
            return;
        for (const std::string_view key : fixedKeys)
            if (isWithin(path, key)) {
                reader.error("path", "is \"" + path +
                                         "\", which a scenario may not change; an input of the "
                                         "computation is needed, such as /contracts/ID/rent/rate");
                return;
            }
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
        const double after =
            operation == Operation::Scale ? before * operand.get<double>() : before + operand.get<double>();
        if (!std::isfinite(after)) {
            reader.error("value", "is " + shownValue(operand) + ", which makes " + shownValue(*target) +
                                      " larger than a double can hold; a smaller number is needed");
            return false;
        }
        *target = after;
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

/// The override that a problem of the overridden project comes from: the last that touches its place.
const Override* culprit(const AppliedScenario& applied, const std::string& place)
{
    for (auto it = applied.overrides.rbegin(); it != applied.overrides.rend(); ++it)
        if (isWithin(place, it->pointer) || isWithin(it->pointer, place))
            return &*it;
    return applied.overrides.empty() ? nullptr : &applied.overrides.back();
}

/// Notes what a scenario makes wrong, at the override that it comes from; once, however many scenarios share it.
void addScenarioProblem(const Scenario& scenario, const AppliedScenario& applied, const Problem& problem,
                        Problems& problems)
{
    const auto created = std::find_if(applied.overrides.begin(), applied.overrides.end(),
                                      [&](const Override& o) { return o.created && o.pointer == problem.place; });
    if (problem.severity == Severity::Warning && created != applied.overrides.end())
        return addOnce(problems, {Severity::Error, created->place + "/path",
                                  "is \"" + created->path +
                                      "\", a key that the format does not know there; an existing input is needed"});
    const Override* from = culprit(applied, problem.place);
    const std::string place = from ? from->place : std::string("/scenarios");
    const std::string fault = problem.place + " " + problem.message;
    const bool isKnown = std::any_of(problems.begin(), problems.end(), [&](const Problem& other) {
        return other.place == place && other.message.ends_with(fault);
    });
    if (isKnown)
        return;
    const bool isError = problem.severity == Severity::Error;
    problems.push_back(
        {problem.severity, place,
         (isError ? "makes the project invalid in scenario \"" : "in scenario \"") + scenario.id + "\": " + fault});
}

} // namespace

AppliedScenario appliedScenario(const Json& document, std::string_view scenarioId, Problems& problems)
{
    const std::vector<Link> chain = chainOf(document, scenarioId);
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
    Project project = readParts(applied.document, under, ReadWhat::WhatIsComputed);
    for (const Problem& problem : under)
        if (std::find(base.begin(), base.end(), problem) == base.end())
            addScenarioProblem(scenario, applied, problem, problems);
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
        if (!override.pointer.empty() && std::find(places.begin(), places.end(), override.pointer) == places.end())
            places.push_back(override.pointer);
    return places;
}

} // namespace rackrent
