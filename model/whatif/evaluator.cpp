#include "model/whatif/evaluator.h"

#include "model/portfolio/portfolio_checks.h"
#include "model/project/for_all.h"

#include <algorithm>

namespace rackrent {

namespace {

/// Projects that are held while they are computed; between them it is said how far it is, and it stops when asked to.
constexpr std::size_t mostAtOnce = 16;

/// What was tried, computed.
Evaluation evaluated(Tried tried, const Results& before)
{
    Evaluation evaluation;
    evaluation.problems = std::move(tried.problems);
    if (!tried.project)
        return evaluation;
    const Results results = recomputedResults(*tried.project, before);
    for (Problem& problem : portfolioChecks(results))
        if (problem.severity == Severity::Error)
            evaluation.problems.push_back(std::move(problem));
    if (evaluation.problems.empty())
        evaluation.metrics = results.metrics;
    return evaluation;
}

} // namespace

Evaluator::Evaluator(CheckedDocument& document, std::string scenarioId)
    : m_document(document), m_scenarioId(std::move(scenarioId))
{
    begin(Results());
}

Evaluator::Evaluator(CheckedDocument& document, std::string scenarioId, const Results& base)
    : m_document(document), m_scenarioId(std::move(scenarioId))
{
    begin(base);
}

void Evaluator::begin(const Results& before)
{
    Tried tried = m_document.tried(m_scenarioId, {});
    m_problems = std::move(tried.problems);
    if (!tried.project)
        return;
    Results results = recomputedResults(*tried.project, before);
    for (Problem& problem : portfolioChecks(results))
        if (problem.severity == Severity::Error)
            m_problems.push_back(std::move(problem));
    if (m_problems.empty())
        m_results = std::move(results);
}

Evaluation Evaluator::at(const Changes& changes) const
{
    if (!m_problems.empty())
        return {std::nullopt, m_problems};
    return evaluated(m_document.tried(m_scenarioId, changes), m_results);
}

std::vector<Evaluation> Evaluator::at(std::span<const Changes> changes, std::stop_token stop,
                                      const Progress& progress) const
{
    std::vector<Evaluation> evaluations(changes.size());
    for (std::size_t first = 0; first < changes.size() && !stop.stop_requested(); first += mostAtOnce) {
        if (progress)
            progress(first, changes.size());
        const std::size_t count = std::min(mostAtOnce, changes.size() - first);
        std::vector<Tried> tried(count);
        for (std::size_t i = 0; i < count; ++i) // one after the other: the document is worked on
            tried[i] = m_problems.empty() ? m_document.tried(m_scenarioId, changes[first + i])
                                          : Tried{std::nullopt, m_problems};
        forAll(count, 2, [&](std::size_t i) { evaluations[first + i] = evaluated(std::move(tried[i]), m_results); });
    }
    return evaluations;
}

Json overrideOf(const std::string& path, std::string_view op, Json value)
{
    Json override = Json::object();
    override["path"] = path;
    override["op"] = std::string(op);
    override["value"] = std::move(value);
    return override;
}

Changes setting(const std::string& path, Json value)
{
    Changes changes;
    changes.overrides.push_back(overrideOf(path, "set", std::move(value)));
    return changes;
}

const MetricRow* chosenMetric(std::string_view key, MetricChoice choice, Problems& problems)
{
    const auto suits = [choice](const MetricRow& row) {
        return row.unit != MetricUnit::Rates &&
               (row.unit != MetricUnit::Day || choice == MetricChoice::NumbersAndDates);
    };
    const MetricRow* row = findMetric(key);
    if (row && suits(*row))
        return row;
    std::string known;
    for (const MetricRow& each : metricTable())
        if (suits(each))
            known.append(known.empty() ? "" : ", ").append(each.key);
    const char* fault = !row ? "\" is no metric" : "\" is not one number";
    problems.push_back(
        {Severity::Error, "metric", "\"" + std::string(key) + fault + "; one of these is needed: " + known});
    return nullptr;
}

std::optional<double> numberOf(const MetricRow& row, const Evaluation& evaluation)
{
    return evaluation.metrics ? metricNumber(row, *evaluation.metrics) : std::nullopt;
}

std::string scenarioTitle(const Project& project, const std::string& scenarioId)
{
    const auto found = std::ranges::find(project.scenarios, scenarioId, &Scenario::id);
    if (found == project.scenarios.end())
        return "Base case";
    return found->name.empty() ? found->id : found->name;
}

} // namespace rackrent
