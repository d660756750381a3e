#include "model/project/checked_document.h"

#include "model/project/driver_check.h"

#include <algorithm>

namespace rackrent {

namespace {

/// Position of the contract that a pointer leads into; nothing for another place or the whole list.
std::optional<std::size_t> contractIn(const std::string& pointer)
{
    const std::vector<std::string> steps = stepsOf(pointer);
    if (steps.size() < 2 || steps[0] != "contracts")
        return std::nullopt;
    return positionOf(steps[1]);
}

bool areObjects(const Json& values)
{
    return std::ranges::all_of(values, [](const Json& value) { return value.is_object(); });
}

/// Whether a document's top level is as the format has it, for the keys that are there.
bool hasItsShape(const Json& document)
{
    const auto holds = [&document](const char* key, auto&& isRight) {
        const auto found = document.find(key);
        return found == document.end() || isRight(*found);
    };
    const auto isList = [](const Json& value) { return value.is_array() && areObjects(value); };
    const auto isObject = [](const Json& value) { return value.is_object(); };
    const auto each = [&holds](std::initializer_list<const char*> keys, auto&& isRight) {
        return std::ranges::all_of(keys, [&](const char* key) { return holds(key, isRight); });
    };
    return each({"facilities", "contracts", "loans", "scenarios", "sources"}, isList) &&
           each({"timeline", "corporate", "valuation", "simulation", "provenance"}, isObject) &&
           holds("curves", [](const Json& value) { return value.is_object() && areObjects(value); });
}

void applyInverses(Json& document, const std::vector<Edit>& inverses)
{
    for (const Edit& inverse : inverses)
        applyEdit(document, inverse);
}

} // namespace

CheckedDocument::CheckedDocument(Json document) : m_json(std::move(document)), m_reading(readingOf(m_json))
{
    learnIds();
    checkScenarios(StaleParts::everything());
    checkDrivers();
}

bool CheckedDocument::isEditable() const { return m_reading.isKnown && hasItsShape(m_json); }

Problems CheckedDocument::problems() const
{
    Problems all = m_reading.problems();
    all.insert(all.end(), m_driverProblems.begin(), m_driverProblems.end());
    all.insert(all.end(), m_scenarioProblems.begin(), m_scenarioProblems.end());
    return all;
}

void CheckedDocument::checkDrivers() { m_driverProblems = driverProblems(m_json, m_reading, index()); }

void CheckedDocument::learnIds() { m_index.learn("contracts", m_reading.project.contracts); }

bool CheckedDocument::mayConcern(const ScenarioCheck& check, const StaleParts& stale) const
{
    return check.isWide || stale.isWide() || std::ranges::any_of(stale.touched(), [&check](const std::string& part) {
               return check.touched.contains(part);
           });
}

void CheckedDocument::checkScenarios(const StaleParts& stale)
{
    const auto& scenarios = m_reading.project.scenarios;
    const bool all = m_checks.size() != scenarios.size();
    m_checks.resize(scenarios.size());
    bool checkedAny = all;
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        if (!(all || mayConcern(m_checks[i], stale)))
            continue;
        m_checks[i] =
            scenarios[i].id.empty() ? ScenarioCheck() : checkedScenario(m_json, scenarios[i].id, m_reading, index());
        checkedAny = true;
    }
    if (checkedAny)
        m_scenarioProblems = problemsOf(m_checks);
}

/// Paths are sought by an index, which knows one place for each id, only where each stands once.
const IdIndex& CheckedDocument::index() const
{
    static const IdIndex none;
    return m_reading.ids.empty() ? m_index : none;
}

CheckedDocument::Outcome CheckedDocument::apply(const std::vector<Edit>& edits)
{
    Outcome outcome;
    Change change;
    StaleParts stale;
    bool changesNothing = true;
    const IdIndex none;
    const IdIndex* known = &index();
    for (const Edit& edit : edits) {
        std::optional<AppliedEdit> applied = appliedEdit(m_json, edit, *known);
        if (!applied) {
            outcome.missingPath = edit.path;
            applyInverses(m_json, change.inverses);
            return outcome;
        }
        changesNothing =
            changesNothing && applied->kind == AppliedEdit::Kind::Changed && applied->inverse.value == edit.value;
        if (mayRepeatId(*applied))
            known = &none;
        stale.note(*applied, m_reading.project);
        change.inverses.insert(change.inverses.begin(), std::move(applied->inverse));
    }
    outcome.change.emplace();
    if (changesNothing) // what is equal may be written otherwise: 1 and 1.0
        applyInverses(m_json, change.inverses);
    else
        outcome.change = followed(std::move(change), std::move(stale));
    return outcome;
}

/// Reads again what edits touched. What may mend a scenario that does not hold, or adds errors to others, cannot be
/// said part by part: all of them are checked then.
CheckedDocument::Change CheckedDocument::followed(Change change, StaleParts stale)
{
    const bool hadErrors = !isValid();
    change.checks = m_checks;
    change.reading = std::exchange(m_reading, readAgain(m_json, m_reading, stale));
    if (stale.contracts.isStructural() || stale.isWide() || hadErrors)
        learnIds();
    checkScenarios(hadErrors || m_reading.hasErrors() ? StaleParts::everything() : stale);
    checkDrivers();
    return change;
}

void CheckedDocument::takeBack(Change change)
{
    applyInverses(m_json, change.inverses);
    const bool moved = change.reading.project.contracts.size() != m_reading.project.contracts.size();
    m_reading = std::move(change.reading);
    m_checks = std::move(change.checks);
    m_scenarioProblems = problemsOf(m_checks);
    if (moved)
        learnIds();
    checkDrivers();
}

std::optional<Json> CheckedDocument::jsonUnder(const std::string& scenarioId)
{
    const auto& scenarios = m_reading.project.scenarios;
    if (scenarioId.empty())
        return m_json;
    if (std::ranges::find(scenarios, scenarioId, &Scenario::id) == scenarios.end())
        return std::nullopt;
    Problems told; // when the scenario was checked
    const AppliedScenario applied(m_json, scenarioId, m_reading.project, index(), told);
    return m_json;
}

std::optional<UnderScenario> CheckedDocument::under(const std::string& scenarioId)
{
    const auto& scenarios = m_reading.project.scenarios;
    if (!isValid() || std::ranges::find(scenarios, scenarioId, &Scenario::id) == scenarios.end())
        return std::nullopt;
    Problems told; // when the scenario was checked
    const AppliedScenario applied(m_json, scenarioId, m_reading.project, m_index, told);
    UnderScenario under;
    under.project = readAgain(m_json, m_reading, applied.stale()).project;
    under.places = applied.places();
    for (const std::string& place : under.places) {
        // A list that took the document's place may be shorter.
        if (const auto position = contractIn(place); position && *position < under.project.contracts.size())
            under.contracts.insert_or_assign(*position, m_json["contracts"][*position]);
    }
    if (std::ranges::find(under.places, "/contracts") != under.places.end())
        for (std::size_t i = 0; i < under.project.contracts.size(); ++i)
            under.contracts.insert_or_assign(i, m_json["contracts"][i]);
    return under;
}

Tried CheckedDocument::tried(const std::string& scenarioId, const Changes& changes)
{
    Tried tried;
    const auto& scenarios = m_reading.project.scenarios;
    if (!isValid())
        tried.problems = problems();
    else if (!scenarioId.empty() && std::ranges::find(scenarios, scenarioId, &Scenario::id) == scenarios.end())
        tried.problems.push_back(unknownScenario(m_reading.project, scenarioId));
    std::erase_if(tried.problems, [](const Problem& problem) { return problem.severity != Severity::Error; });
    if (!tried.problems.empty())
        return tried;
    const AppliedScenario applied(m_json, scenarioId, changes, m_reading.project, m_index, tried.problems);
    if (!tried.problems.empty())
        return tried;
    Reading under = readAgain(m_json, m_reading, applied.stale());
    tried.problems = problemsWhileApplied(applied, under);
    if (tried.problems.empty())
        tried.project = std::move(under.project);
    return tried;
}

} // namespace rackrent
