#include "model/whatif/comparison.h"

#include "model/analysis/words.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

constexpr double slack = 1e-9; // thirds need not add up to 1 exactly

std::vector<const MetricRow*> chosenMetrics(const std::vector<std::string>& keys, Problems& problems)
{
    std::vector<const MetricRow*> rows;
    for (const std::string& key : keys)
        if (const MetricRow* row = chosenMetric(key, MetricChoice::NumbersAndDates, problems))
            rows.push_back(row);
    if (keys.empty())
        for (const MetricRow& row : metricTable())
            if (row.unit != MetricUnit::Rates)
                rows.push_back(&row);
    return rows;
}

/// The scenarios that are shown, then those that have a probability and are not.
std::vector<const Scenario*> neededScenarios(const Project& project, const std::vector<std::string>& ids,
                                             Problems& problems)
{
    std::vector<const Scenario*> needed;
    for (const std::string& id : ids) {
        const auto found = std::ranges::find(project.scenarios, id, &Scenario::id);
        if (found == project.scenarios.end())
            problems.push_back(unknownScenario(project, id));
        else if (std::ranges::find(needed, &*found) == needed.end())
            needed.push_back(&*found);
    }
    for (const Scenario& scenario : project.scenarios)
        if ((ids.empty() || scenario.probability) && std::ranges::find(needed, &scenario) == needed.end())
            needed.push_back(&scenario);
    return needed;
}

std::string percent(double share) { return decimals(100 * share, 1) + "%"; }

/// Weights of the columns, the base case's first; false where there is nothing to weigh.
bool weigh(Comparison& comparison)
{
    double sum = 0;
    bool any = false;
    for (ComparedScenario& column : comparison.columns) {
        column.weight = column.probability.value_or(0);
        sum += column.weight;
        any = any || column.probability;
    }
    if (!any)
        comparison.remarks.emplace_back("No scenario has a probability, so there is no weighted result.");
    else if (sum > 1 + slack)
        comparison.remarks.push_back("The scenarios' probabilities add up to " + percent(sum) +
                                     ", more than 100%, so there is no weighted result.");
    else if (sum < 1 - slack)
        comparison.remarks.push_back("The scenarios' probabilities add up to " + percent(sum) +
                                     ", not to 100%; the base case has the other " + percent(1 - sum) + ".");
    if (sum < 1 - slack)
        comparison.columns.front().weight = 1 - sum;
    return any && sum <= 1 + slack;
}

std::optional<double> weightedMetric(Comparison& comparison, const MetricRow& row)
{
    if (row.unit == MetricUnit::Day)
        return std::nullopt;
    double sum = 0;
    for (const ComparedScenario& column : comparison.columns) {
        if (column.weight == 0)
            continue;
        const std::optional<double> value = metricNumber(row, column.metrics);
        if (!value) {
            comparison.remarks.push_back(std::string(row.title) + " has no weighted result: there is none in \"" +
                                         column.name + "\".");
            return std::nullopt;
        }
        sum += column.weight * *value;
    }
    return sum;
}

} // namespace

std::optional<double> Comparison::difference(std::size_t metric, std::size_t column) const
{
    const auto before = metricNumber(*metrics[metric], columns.front().metrics);
    const auto after = metricNumber(*metrics[metric], columns[column].metrics);
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

Comparison comparedScenarios(CheckedDocument& document, const std::vector<std::string>& scenarioIds,
                             const std::vector<std::string>& metricKeys, std::stop_token stop, const Progress& progress)
{
    Comparison comparison;
    comparison.metrics = chosenMetrics(metricKeys, comparison.problems);
    const Project project = document.project();
    const std::vector<const Scenario*> needed = neededScenarios(project, scenarioIds, comparison.problems);
    const Evaluator base(document);
    if (comparison.problems.empty())
        comparison.problems = base.problems();
    if (!comparison.problems.empty())
        return comparison;
    comparison.columns.push_back({"", "Base case", std::nullopt, 0, base.metrics()});
    for (const Scenario* scenario : needed) {
        if (progress)
            progress(comparison.columns.size(), needed.size() + 1);
        if (stop.stop_requested()) {
            comparison.columns.clear();
            return comparison;
        }
        const Evaluator under(document, scenario->id, base.results());
        comparison.problems.insert(comparison.problems.end(), under.problems().begin(), under.problems().end());
        comparison.columns.push_back(
            {scenario->id, scenarioTitle(project, scenario->id), scenario->probability, 0, under.metrics()});
    }
    if (weigh(comparison))
        for (const MetricRow* row : comparison.metrics)
            comparison.weighted.push_back(weightedMetric(comparison, *row));
    if (!scenarioIds.empty())
        std::erase_if(comparison.columns, [&](const ComparedScenario& column) {
            return !column.id.empty() && std::ranges::find(scenarioIds, column.id) == scenarioIds.end();
        });
    return comparison;
}

} // namespace rackrent
