#include "model/whatif/bridge.h"

#include "model/analysis/words.h"
#include "model/whatif/bridge_plan.h"
#include "model/whatif/whatif_words.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <utility>

namespace rackrent {

namespace {

/// How a caller follows and stops what is computed.
struct Watch {
    const std::stop_token& stop;
    const Progress& progress;
};

/// What a metric is after each of several sets of steps.
std::vector<std::optional<double>> values(const Evaluator& evaluator, const BridgePlan& plan, const MetricRow& row,
                                          const std::vector<std::vector<bool>>& sets, const Watch& watch)
{
    std::vector<Changes> changes;
    for (const std::vector<bool>& made : sets)
        changes.push_back(plan.when(made));
    std::vector<std::optional<double>> found;
    for (const Evaluation& evaluation : evaluator.at(changes, watch.stop, watch.progress))
        found.push_back(numberOf(row, evaluation));
    return found;
}

/// The changes one after the other; steps after which there is no value go with the next.
void explainInOrder(Bridge& bridge, const std::vector<std::optional<double>>& after)
{
    std::vector<BridgeStep> joined;
    BridgeStep open;
    double before = *after.front();
    for (std::size_t i = 0; i < bridge.steps.size(); ++i) {
        BridgeStep& step = bridge.steps[i];
        open.label += (open.label.empty() ? "" : "; ") + step.label;
        open.paths.insert(open.paths.end(), step.paths.begin(), step.paths.end());
        if (!after[i + 1]) {
            bridge.remarks.push_back("With \"" + step.label + "\" and not yet what follows there is no " +
                                     std::string(bridge.metric->title) + ", so both are one step.");
            continue;
        }
        open.change = *after[i + 1] - before;
        before = *after[i + 1];
        joined.push_back(std::exchange(open, {}));
    }
    bridge.steps = std::move(joined);
}

/// s! (n - s - 1)! / n!: the share of orders in which exactly a given set of s steps comes before a given other.
double shareOfOrders(std::size_t size, std::size_t all)
{
    double share = 1.0 / static_cast<double>(all);
    for (std::size_t i = 1; i <= size; ++i)
        share *= static_cast<double>(i) / static_cast<double>(all - i);
    return share;
}

/// Values by set of steps, a bit each.
using SetValues = std::vector<std::optional<double>>;

/// All steps of some of the groups, a bit each.
std::size_t unionOf(const std::vector<std::size_t>& groups, std::size_t chosen)
{
    std::size_t steps = 0;
    for (std::size_t i = 0; i < groups.size(); ++i)
        steps |= (chosen >> i) & 1 ? groups[i] : 0;
    return steps;
}

/// Groups of steps, as sets, such that every set of groups has a value: a step that has none on its own, as a notice
/// without the right to give it, goes with what it needs.
std::vector<std::size_t> groupsWithValues(std::size_t count, const SetValues& value)
{
    std::vector<std::size_t> groups;
    for (std::size_t step = 0; step < count; ++step)
        groups.push_back(std::size_t{1} << step);
    while (true) {
        std::size_t missing = 0; // the fewest groups that have no value together
        for (std::size_t set = 1; set < std::size_t{1} << groups.size(); ++set)
            if (!value[unionOf(groups, set)] && (missing == 0 || std::popcount(set) < std::popcount(missing)))
                missing = set;
        if (missing == 0)
            return groups;
        std::size_t helper = groups.size(); // a group with which they have one, or else the first beside
        for (std::size_t i = groups.size(); i-- > 0;)
            if (!((missing >> i) & 1) &&
                (helper == groups.size() || value[unionOf(groups, missing | std::size_t{1} << i)] ||
                 !value[unionOf(groups, missing | std::size_t{1} << helper)]))
                helper = i;
        const auto member = static_cast<std::size_t>(std::countr_zero(missing));
        const auto [kept, gone] = std::minmax(member, helper);
        groups[kept] |= groups[gone];
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(gone));
    }
}

/// The steps of each group as one.
std::vector<BridgeStep> groupedSteps(Bridge& bridge, const std::vector<std::size_t>& groups)
{
    std::vector<BridgeStep> joined(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        for (std::size_t step = 0; step < bridge.steps.size(); ++step)
            if ((groups[i] >> step) & 1) {
                joined[i].label += (joined[i].label.empty() ? "" : "; ") + bridge.steps[step].label;
                joined[i].paths.insert(joined[i].paths.end(), bridge.steps[step].paths.begin(),
                                       bridge.steps[step].paths.end());
            }
        if (std::popcount(groups[i]) > 1)
            bridge.remarks.push_back("\"" + joined[i].label +
                                     "\" is one step: in some orders of its parts there is no " +
                                     std::string(bridge.metric->title) + ".");
    }
    return joined;
}

/// Averages over all orders (Shapley 1953, "A value for n-person games").
void explainByShapley(Bridge& bridge, const SetValues& value)
{
    const std::vector<std::size_t> groups = groupsWithValues(bridge.steps.size(), value);
    bridge.steps = groupedSteps(bridge, groups);
    const std::size_t count = groups.size();
    for (std::size_t step = 0; step < count; ++step) {
        const std::size_t bit = std::size_t{1} << step;
        for (std::size_t set = 0; set < std::size_t{1} << count; ++set)
            if (!(set & bit))
                bridge.steps[step].change += shareOfOrders(static_cast<std::size_t>(std::popcount(set)), count) *
                                             (*value[unionOf(groups, set | bit)] - *value[unionOf(groups, set)]);
    }
}

/// Rounds all values to a grid on which sums of them are exact, and gives the largest step what rounding left.
void settle(Bridge& bridge)
{
    double most = std::abs(bridge.start) + std::abs(bridge.end);
    for (const BridgeStep& step : bridge.steps)
        most += std::abs(step.change);
    if (most == 0)
        return;
    constexpr int digits = 51; // of the 53 that a double has: no partial sum grows beyond
    const double grid = std::ldexp(1.0, std::ilogb(most) - digits);
    const auto rounded = [grid](double value) { return std::nearbyint(value / grid) * grid; };
    bridge.start = rounded(bridge.start);
    bridge.end = rounded(bridge.end);
    for (BridgeStep& step : bridge.steps)
        step.change = rounded(step.change);
    const auto size = [](const BridgeStep& step) { return std::abs(step.change); };
    if (!bridge.steps.empty())
        std::ranges::max_element(bridge.steps, {}, size)->change += bridge.residual();
}

/// After nothing, after the first step, ... after all.
std::vector<std::vector<bool>> inOrder(std::size_t count)
{
    std::vector<std::vector<bool>> sets;
    for (std::size_t made = 0; made <= count; ++made) {
        sets.emplace_back(count);
        std::fill_n(sets.back().begin(), made, true);
    }
    return sets;
}

std::vector<std::vector<bool>> allSets(std::size_t count)
{
    std::vector<std::vector<bool>> sets;
    for (std::size_t set = 0; set < std::size_t{1} << count; ++set) {
        sets.emplace_back(count);
        for (std::size_t step = 0; step < count; ++step)
            sets.back()[step] = (set >> step) & 1;
    }
    return sets;
}

void explain(Bridge& bridge, const Evaluator& evaluator, const BridgePlan& plan, const Watch& watch)
{
    const std::size_t count = plan.steps.size();
    const bool isAveraged = bridge.order == BridgeOrder::Shapley;
    const auto after = values(evaluator, plan, *bridge.metric, isAveraged ? allSets(count) : inOrder(count), watch);
    if (watch.stop.stop_requested())
        return;
    if (!after.front() || !after.back()) {
        bridge.problems.push_back(errorAt("metric", "there is no " + std::string(bridge.metric->title) + " in \"" +
                                                        (after.front() ? bridge.to : bridge.from) +
                                                        "\"; a metric that both have is needed"));
        return;
    }
    bridge.steps = plan.steps;
    bridge.start = *after.front();
    bridge.end = *after.back();
    if (isAveraged)
        explainByShapley(bridge, after);
    else
        explainInOrder(bridge, after);
    settle(bridge);
}

/// @param document of which the plan is
Bridge bridged(CheckedDocument& document, const BridgePlan& plan, Bridge bridge, const Watch& watch)
{
    if (bridge.order == BridgeOrder::Shapley && plan.steps.size() > mostShapleySteps) {
        bridge.problems.push_back(
            errorAt("order", std::to_string(plan.steps.size()) + " steps have too many orders to average; " +
                                 std::to_string(mostShapleySteps) + " at most are possible, or the order \"applied\""));
        return bridge;
    }
    const Evaluator evaluator(document, plan.scenario);
    bridge.problems = evaluator.problems();
    if (bridge.problems.empty())
        explain(bridge, evaluator, plan, watch);
    return bridge;
}

void addUnknown(const Project& project, const std::string& id, Problems& problems)
{
    if (!id.empty() && std::ranges::find(project.scenarios, id, &Scenario::id) == project.scenarios.end())
        problems.push_back(unknownScenario(project, id));
}

} // namespace

double Bridge::residual() const
{
    double sum = start;
    for (const BridgeStep& step : steps)
        sum += step.change;
    return end - sum;
}

Bridge scenarioBridge(CheckedDocument& document, const std::string& from, const std::string& to,
                      std::string_view metricKey, BridgeOrder order, std::stop_token stop, const Progress& progress)
{
    Bridge bridge;
    bridge.order = order;
    bridge.metric = chosenMetric(metricKey, MetricChoice::Numbers, bridge.problems);
    addUnknown(document.project(), from, bridge.problems);
    addUnknown(document.project(), to, bridge.problems);
    if (!bridge.problems.empty())
        return bridge;
    bridge.from = scenarioTitle(document.project(), from);
    bridge.to = scenarioTitle(document.project(), to);
    return bridged(document, scenarioPlan(document, from, to), std::move(bridge), {stop, progress});
}

Bridge documentBridge(CheckedDocument& before, const CheckedDocument& after, const std::string& scenarioId,
                      std::string_view metricKey, BridgeOrder order, std::stop_token stop, const Progress& progress)
{
    Bridge bridge;
    bridge.order = order;
    bridge.from = "Before";
    bridge.to = "After";
    bridge.metric = chosenMetric(metricKey, MetricChoice::Numbers, bridge.problems);
    addUnknown(before.project(), scenarioId, bridge.problems);
    addUnknown(after.project(), scenarioId, bridge.problems);
    if (!bridge.problems.empty())
        return bridge;
    return bridged(before, documentPlan(before.json(), after.json(), scenarioId), std::move(bridge), {stop, progress});
}

} // namespace rackrent
