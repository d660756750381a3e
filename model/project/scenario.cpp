#include "model/project/scenario.h"

#include "model/project/pointer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <unordered_set>

namespace rackrent {

namespace {

enum class Operation { Set, Scale, Add };
using Name = std::pair<std::string_view, Operation>;
constexpr std::array<Name, 3> operations{Name{"set", Operation::Set}, Name{"scale", Operation::Scale},
                                         Name{"add", Operation::Add}};

/// What a scenario may not change: what the file is, and what is about it.
constexpr std::array<std::string_view, 6> fixedKeys{"/format",     "/version", "/scenarios",
                                                    "/simulation", "/sources", "/provenance"};

/// A scenario's part in what is overridden.
struct Link {
    Json overrides; ///< a copy: the document that they stand in changes while they are applied
    std::size_t position;
};

/// Positions of the scenario and its parents, itself first; nothing more once the chain runs in a circle.
std::vector<std::size_t> positionsOfChain(const Json& scenarios, std::string_view scenarioId)
{
    std::map<std::string_view, std::size_t> byId;
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        const Json& scenario = scenarios[i];
        if (scenario.is_object() && scenario.contains("id") && scenario["id"].is_string())
            byId.try_emplace(scenario["id"].get_ref<const std::string&>(), i);
    }
    std::vector<std::size_t> chain;
    for (auto at = byId.find(scenarioId); at != byId.end() && chain.size() <= byId.size();) {
        chain.push_back(at->second);
        const Json& scenario = scenarios[at->second];
        const auto parent = scenario.find("based_on");
        const bool hasParent = parent != scenario.end() && parent->is_string();
        at = hasParent ? byId.find(parent->get_ref<const std::string&>()) : byId.end();
    }
    return chain;
}

/// What the scenario overrides, its parents' part first.
std::vector<Link> chainOf(const Json& document, std::string_view scenarioId)
{
    const auto scenarios = document.find("scenarios");
    if (scenarios == document.end() || !scenarios->is_array())
        return {};
    const std::vector<std::size_t> positions = positionsOfChain(*scenarios, scenarioId);
    std::vector<Link> chain;
    for (auto position = positions.rbegin(); position != positions.rend(); ++position) {
        const Json& scenario = (*scenarios)[*position];
        if (const auto overrides = scenario.find("overrides"); overrides != scenario.end() && overrides->is_array())
            chain.push_back({*overrides, *position});
    }
    return chain;
}

} // namespace

/// Sets, scales or adds to what an override names; notes it, or why it cannot be done.
class AppliedScenario::Applier {
public:
    Applier(AppliedScenario& applied, const Project& base, const IdIndex& index, Problems& problems)
        : m_applied(applied), m_base(base), m_index(&index), m_problems(problems)
    {}

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
        const std::optional<Json> wanted =
            operation == Operation::Set ? *operand : changed(path, operation, *operand, reader);
        if (wanted)
            set({place.pointer(), path, {}, false}, *wanted, reader);
    }

    void apply(const Edit& edit)
    {
        std::optional<AppliedEdit> applied = appliedEdit(m_applied.m_document, edit, *m_index);
        if (!applied) {
            m_problems.push_back({Severity::Error, edit.path,
                                  "names nothing in this project; a JSON Pointer to an existing input is needed"});
            return;
        }
        note(*applied);
        m_applied.m_inverses.push_back(std::move(applied->inverse));
    }

private:
    void note(const AppliedEdit& applied)
    {
        if (mayRepeatId(applied))
            m_index = &m_none;
        m_applied.m_stale.note(applied, m_base);
    }

    static void unresolved(ObjectReader& reader, const std::string& path)
    {
        reader.error("path", "is \"" + path +
                                 "\", which names nothing in this project; a JSON Pointer to an existing input is "
                                 "needed, such as /contracts/ID/rent/rate");
    }

    void set(Override override, const Json& value, ObjectReader& reader)
    {
        Json& document = m_applied.m_document;
        override.created = elementAt(document, override.path, *m_index) == nullptr;
        const auto slash = override.path.rfind('/');
        const Json* parent = override.created && slash != std::string::npos
                                 ? elementAt(document, override.path.substr(0, slash), *m_index)
                                 : nullptr;
        const bool maySet = !override.created || (parent && parent->is_object());
        std::optional<AppliedEdit> applied;
        if (!override.path.empty() && maySet)
            applied = appliedEdit(document, {override.path, value}, *m_index);
        if (!applied)
            return unresolved(reader, override.path);
        note(*applied);
        override.pointer = std::move(applied->pointer);
        m_applied.m_inverses.push_back(std::move(applied->inverse));
        m_applied.m_overrides.push_back(std::move(override));
    }

    /// The number that scaling or adding gives.
    std::optional<Json> changed(const std::string& path, Operation operation, const Json& operand, ObjectReader& reader)
    {
        const Json* target = elementAt(m_applied.m_document, path, *m_index);
        if (!target) {
            unresolved(reader, path);
            return std::nullopt;
        }
        const std::string verb = operation == Operation::Scale ? "scaled" : "added to";
        if (!target->is_number()) {
            reader.error("path", "names " + shownValue(*target) + ", which cannot be " + verb +
                                     "; a number is needed there, or the operation \"set\"");
            return std::nullopt;
        }
        if (!operand.is_number() || !std::isfinite(operand.get<double>())) {
            reader.error("value", "is " + shownValue(operand) + "; a number is needed");
            return std::nullopt;
        }
        const double before = target->get<double>();
        const double after =
            operation == Operation::Scale ? before * operand.get<double>() : before + operand.get<double>();
        if (!std::isfinite(after)) {
            reader.error("value", "is " + shownValue(operand) + ", which makes " + shownValue(*target) +
                                      " larger than a double can hold; a smaller number is needed");
            return std::nullopt;
        }
        return Json(after);
    }

    AppliedScenario& m_applied;
    const Project& m_base;
    const IdIndex m_none;
    const IdIndex* m_index;
    Problems& m_problems;
};

AppliedScenario::AppliedScenario(Json& document, std::string_view scenarioId, const Project& base, const IdIndex& index,
                                 Problems& problems)
    : AppliedScenario(document, scenarioId, Changes(), base, index, problems)
{}

AppliedScenario::AppliedScenario(Json& document, std::string_view scenarioId, const Changes& changes,
                                 const Project& base, const IdIndex& index, Problems& problems)
    : m_document(document)
{
    Applier applier(*this, base, index, problems);
    for (const Edit& edit : changes.edits)
        applier.apply(edit);
    const Place root;
    const Place list = root.key("scenarios");
    for (const Link& link : chainOf(document, scenarioId)) {
        const Place scenario = list.element(link.position);
        const Place overrides = scenario.key("overrides");
        for (std::size_t i = 0; i < link.overrides.size(); ++i)
            applier.apply(link.overrides[i], overrides.element(i));
    }
    const Place further = root.key("overrides");
    for (std::size_t i = 0; i < changes.overrides.size(); ++i)
        applier.apply(changes.overrides[i], further.element(i));
}

AppliedScenario::~AppliedScenario()
{
    for (auto inverse = m_inverses.rbegin(); inverse != m_inverses.rend(); ++inverse)
        applyEdit(m_document, *inverse);
}

std::vector<std::string> AppliedScenario::places() const
{
    std::vector<std::string> places;
    for (const Override& override : m_overrides)
        if (std::ranges::find(places, override.pointer) == places.end())
            places.push_back(override.pointer);
    return places;
}

namespace {

/// The override that a problem of the overridden project comes from: the last that touches its place.
const Override* culprit(const std::vector<Override>& overrides, const std::string& place)
{
    for (auto it = overrides.rbegin(); it != overrides.rend(); ++it)
        if (isWithin(place, it->pointer) || isWithin(it->pointer, place))
            return &*it;
    return overrides.empty() ? nullptr : &overrides.back();
}

/// A problem that a scenario makes, told at the override that it comes from.
Problem scenarioProblem(const std::string& scenarioId, const std::vector<Override>& overrides, const Problem& problem)
{
    const auto created = std::ranges::find_if(
        overrides, [&](const Override& override) { return override.created && override.pointer == problem.place; });
    if (problem.severity == Severity::Warning && created != overrides.end())
        return {Severity::Error, created->place + "/path",
                "is \"" + created->path + "\", a key that the format does not know there; an existing input is needed"};
    const Override* from = culprit(overrides, problem.place);
    const bool isError = problem.severity == Severity::Error;
    return {problem.severity, from ? from->place : std::string("/scenarios"),
            (isError ? "makes the project invalid in scenario \"" : "in scenario \"") + scenarioId +
                "\": " + problem.place + " " + problem.message};
}

} // namespace

ScenarioCheck checkedScenario(Json& document, const std::string& scenarioId, const Reading& base, const IdIndex& index)
{
    ScenarioCheck check;
    Problems applying;
    const AppliedScenario applied(document, scenarioId, base.project, index, applying);
    check.isWide = applied.stale().isWide();
    check.touched = applied.stale().touched();
    for (Problem& problem : applying)
        check.problems.push_back({problem, problem.message});
    const Problems under = readAgain(document, base, applied.stale()).problems();
    if (under.empty())
        return check;
    std::unordered_set<std::string> known;
    for (const Problem& problem : base.problems())
        known.insert(problem.place + ' ' + problem.message);
    for (const Problem& problem : under)
        if (const std::string fault = problem.place + ' ' + problem.message; !known.contains(fault))
            check.problems.push_back({scenarioProblem(scenarioId, applied.overrides(), problem), fault});
    return check;
}

Problems problemsWhileApplied(const AppliedScenario& applied, const Reading& under)
{
    const bool createsKeys = std::ranges::any_of(applied.overrides(), &Override::created);
    Problems problems;
    if (!createsKeys && !under.hasErrors())
        return problems;
    for (const Problem& problem : under.problems()) {
        const auto created = std::ranges::find_if(applied.overrides(), [&](const Override& override) {
            return override.created && override.pointer == problem.place;
        });
        if (problem.severity == Severity::Error)
            problems.push_back(problem);
        else if (created != applied.overrides().end())
            problems.push_back({Severity::Error, created->place + "/path",
                                "is \"" + created->path +
                                    "\", a key that the format does not know there; an existing input is needed"});
    }
    return problems;
}

Problems problemsOf(const std::vector<ScenarioCheck>& checks)
{
    Problems problems;
    std::set<std::pair<std::string, std::string>> told;
    for (const ScenarioCheck& check : checks)
        for (const ScenarioProblem& one : check.problems)
            if (told.emplace(one.problem.place, one.fault).second)
                problems.push_back(one.problem);
    return problems;
}

} // namespace rackrent
