#include "model/whatif/bridge_plan.h"

#include "model/project/document_path.h"
#include "model/project/pointer.h"
#include "model/whatif/whatif_words.h"

#include <algorithm>
#include <limits>
#include <map>
#include <span>

namespace rackrent {

namespace {

constexpr std::size_t always = std::numeric_limits<std::size_t>::max(); // a step that both ends have

/// An override of one of the two scenarios.
struct Part {
    Json override;
    std::string path;    ///< as written
    std::string pointer; ///< with positions, as far as it resolves in the base
    bool isTarget = false;
    bool creates = false;
    std::size_t step = 0;
};

/// The scenario and its parents, the first parent first.
std::vector<std::string> chainOf(const Project& project, std::string id)
{
    std::vector<std::string> chain;
    while (!id.empty()) {
        chain.insert(chain.begin(), id);
        const auto found = std::ranges::find(project.scenarios, id, &Scenario::id);
        id = found == project.scenarios.end() ? std::string() : found->basedOn.value_or("");
    }
    return chain;
}

/// A path with positions for what there is of it.
std::string pointerOf(const Json& document, const std::string& path)
{
    if (const auto pointer = resolvedPointer(document, path))
        return *pointer;
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? path : pointerOf(document, path.substr(0, slash)) + path.substr(slash);
}

void addParts(const Json& document, std::span<const std::string> scenarios, bool isTarget, std::vector<Part>& parts)
{
    for (const std::string& id : scenarios) {
        const Json* overrides = elementAt(document, "/scenarios/" + pointerStep(id) + "/overrides");
        for (const Json& override : overrides ? *overrides : Json::array()) {
            Part part{override, override["path"].get<std::string>(), {}, isTarget, false, 0};
            part.pointer = pointerOf(document, part.path);
            part.creates = !resolvedPointer(document, part.path);
            parts.push_back(std::move(part));
        }
    }
}

/// Whether one would not be the same without the other.
bool belongTogether(const Part& one, const Part& other)
{
    if (one.pointer == other.pointer)
        return one.isTarget != other.isTarget || one.creates;
    return isWithin(one.pointer, other.pointer) || isWithin(other.pointer, one.pointer);
}

/// Numbers the parts' steps: those that belong together, however they are linked, have one.
void group(std::vector<Part>& parts)
{
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i].step = i;
    for (std::size_t i = 0; i < parts.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (belongTogether(parts[i], parts[j])) {
                const std::size_t kept = std::min(parts[i].step, parts[j].step);
                const std::size_t gone = std::max(parts[i].step, parts[j].step);
                for (Part& part : parts)
                    part.step = part.step == gone ? kept : part.step;
            }
}

/// Takes out what both scenarios say alike.
void dropWhatIsEqual(std::vector<Part>& parts)
{
    const auto saidBy = [&parts](std::size_t step, bool isTarget) {
        Json said = Json::array();
        for (const Part& part : parts)
            if (part.step == step && part.isTarget == isTarget)
                said.push_back(part.override);
        return said;
    };
    std::vector<bool> isEqual(parts.size());
    for (std::size_t step = 0; step < parts.size(); ++step)
        isEqual[step] = saidBy(step, false) == saidBy(step, true);
    std::erase_if(parts, [&](const Part& part) { return isEqual[part.step] && !part.isTarget; });
    for (Part& part : parts)
        part.step = isEqual[part.step] ? always : part.step;
}

void addPath(BridgeStep& step, const std::string& path)
{
    if (std::ranges::find(step.paths, path) != step.paths.end())
        return;
    step.paths.push_back(path);
    step.label += (step.label.empty() ? "" : "; ") + inputWords(path);
}

constexpr std::size_t mostApart = 64; // more differences are taken together part by part, else list by list

/// The first steps of a path.
std::string cut(const std::string& path, std::size_t steps)
{
    std::size_t end = 0;
    for (std::size_t i = 0; i < steps && end != std::string::npos; ++i)
        end = path.find('/', end + 1);
    return path.substr(0, end);
}

/// Adds the plan's steps for differences, few enough to look at; gives each difference its step.
std::vector<std::size_t> stepsFor(const std::vector<Difference>& found, BridgePlan& plan)
{
    std::vector<std::size_t> steps;
    for (const std::size_t depth : {std::numeric_limits<std::size_t>::max(), std::size_t{2}, std::size_t{1}}) {
        plan.steps.clear();
        steps.clear();
        std::map<std::string, std::size_t> known;
        for (const Difference& difference : found) {
            const std::string path = cut(difference.path, depth);
            const auto [at, isNew] = known.try_emplace(path, plan.steps.size());
            if (isNew)
                addPath(plan.steps.emplace_back(), path);
            steps.push_back(at->second);
        }
        if (plan.steps.size() <= mostApart)
            break;
    }
    return steps;
}

} // namespace

BridgePlan scenarioPlan(const CheckedDocument& document, const std::string& from, const std::string& to)
{
    const std::vector<std::string> first = chainOf(document.project(), from), second = chainOf(document.project(), to);
    const auto [own, target] = std::ranges::mismatch(first, second);
    BridgePlan plan;
    plan.scenario = own == first.begin() ? "" : *std::prev(own);
    std::vector<Part> parts;
    addParts(document.json(), {own, first.end()}, false, parts);
    addParts(document.json(), {target, second.end()}, true, parts);
    group(parts);
    dropWhatIsEqual(parts);
    std::vector<std::size_t> numbers; // steps of the parts, as they come
    for (const Part& part : parts)
        if (part.step != always && std::ranges::find(numbers, part.step) == numbers.end())
            numbers.push_back(part.step);
    plan.steps.resize(numbers.size());
    for (Part& part : parts) {
        if (part.step == always)
            continue;
        part.step = static_cast<std::size_t>(std::ranges::find(numbers, part.step) - numbers.begin());
        addPath(plan.steps[part.step], part.path);
    }
    plan.when = [parts](const std::vector<bool>& made) {
        Changes changes;
        for (const Part& part : parts)
            if (part.step == always || made[part.step] == part.isTarget)
                changes.overrides.push_back(part.override);
        return changes;
    };
    return plan;
}

BridgePlan documentPlan(const Json& before, const Json& after, const std::string& scenarioId)
{
    std::vector<Difference> found = differences(before, after);
    std::erase_if(found, [&](const Difference& each) { return !mayChangeFigures(each, !scenarioId.empty()); });
    BridgePlan plan;
    plan.scenario = scenarioId;
    const std::vector<std::size_t> steps = stepsFor(found, plan);
    plan.when = [found, steps](const std::vector<bool>& made) {
        Changes changes;
        std::map<std::string, std::size_t> missing; // by list: parts that were to come before
        for (std::size_t i = 0; i < found.size(); ++i)
            for (Edit edit : found[i].edits) {
                const bool comes = found[i].kind == Difference::Kind::Added && edit.insertAt.has_value();
                if (!made[steps[i]] && comes)
                    ++missing[edit.path];
                if (!made[steps[i]])
                    continue;
                if (comes)
                    *edit.insertAt -= missing[edit.path];
                changes.edits.push_back(std::move(edit));
            }
        return changes;
    };
    return plan;
}

} // namespace rackrent
