#include "app/cli/whatif_commands.h"

#include "app/cli/files.h"
#include "app/cli/text_table.h"
#include "app/cli/value_text.h"
#include "model/exchange/results_text.h"
#include "model/whatif/bridge.h"
#include "model/whatif/comparison.h"
#include "model/whatif/document_diff.h"

#include <algorithm>
#include <istream>
#include <ostream>

namespace rackrent::cli {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string nameOf(const ComparedScenario& column) { return column.id.empty() ? "base" : column.id; }

std::string comparisonTable(const Comparison& comparison, const std::string& currency)
{
    Rows rows{{"Metric"}};
    for (const ComparedScenario& column : comparison.columns) {
        rows.front().push_back(nameOf(column));
        if (!column.id.empty())
            rows.front().push_back("change");
    }
    if (!comparison.weighted.empty())
        rows.front().push_back("weighted");
    for (std::size_t i = 0; i < comparison.metrics.size(); ++i) {
        const MetricRow& metric = *comparison.metrics[i];
        std::vector<std::string>& row = rows.emplace_back();
        row.push_back(headingOf(metric, currency));
        for (std::size_t column = 0; column < comparison.columns.size(); ++column) {
            row.push_back(metricText(metric, metric.value(comparison.columns[column].metrics)));
            if (column > 0)
                row.push_back(changeText(metric, comparison.difference(i, column)));
        }
        if (!comparison.weighted.empty())
            row.push_back(figureText(metric, comparison.weighted[i]));
    }
    return textTable(rows) + sentences(comparison.remarks);
}

Json metricsJson(const Comparison& comparison, std::size_t column, bool isDifference)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < comparison.metrics.size(); ++i) {
        const MetricRow& row = *comparison.metrics[i];
        json[std::string(row.key)] = isDifference
                                         ? optionalJson(comparison.difference(i, column))
                                         : figureJson(row, metricNumber(row, comparison.columns[column].metrics));
    }
    return json;
}

Json comparisonJson(const Comparison& comparison)
{
    Json json = Json::object();
    json["scenarios"] = Json::array();
    for (std::size_t i = 0; i < comparison.columns.size(); ++i) {
        const ComparedScenario& column = comparison.columns[i];
        Json& one = json["scenarios"].emplace_back(Json::object());
        one["id"] = column.id.empty() ? Json() : Json(column.id);
        one["name"] = column.name;
        one["probability"] = optionalJson(column.probability);
        one["weight"] = column.weight;
        one["metrics"] = metricsJson(comparison, i, false);
        one["differences"] = metricsJson(comparison, i, true);
    }
    json["weighted"] = nullptr;
    for (std::size_t i = 0; i < comparison.weighted.size(); ++i)
        json["weighted"][std::string(comparison.metrics[i]->key)] = optionalJson(comparison.weighted[i]);
    json["remarks"] = comparison.remarks;
    return json;
}

std::string bridgeTable(const Bridge& bridge, const std::string& currency)
{
    const MetricRow& row = *bridge.metric;
    Rows rows{{headingOf(row, currency), bridge.order == BridgeOrder::Shapley ? "average of all orders" : "in order"}};
    rows.push_back({bridge.from, figureText(row, bridge.start)});
    for (const BridgeStep& step : bridge.steps)
        rows.push_back({"  " + step.label, changeText(row, step.change)});
    rows.push_back({bridge.to, figureText(row, bridge.end)});
    return textTable(rows) + sentences(bridge.remarks);
}

Json bridgeJson(const Bridge& bridge)
{
    Json json = Json::object();
    json["metric"] = bridge.metric->key;
    json["order"] = bridge.order == BridgeOrder::Shapley ? "shapley" : "applied";
    json["from"] = bridge.from;
    json["to"] = bridge.to;
    json["start"] = bridge.start;
    json["steps"] = Json::array();
    for (const BridgeStep& step : bridge.steps)
        json["steps"].push_back({{"label", step.label}, {"paths", step.paths}, {"change", step.change}});
    json["end"] = bridge.end;
    json["residual"] = bridge.residual();
    json["remarks"] = bridge.remarks;
    return json;
}

BridgeOrder orderOf(const std::string& name) { return name == "shapley" ? BridgeOrder::Shapley : BridgeOrder::Applied; }

/// The id of a scenario as it was asked for: "base" is the base case where no scenario is called so.
std::string scenarioOf(const Project& project, const std::string& name)
{
    const bool isScenario = std::ranges::find(project.scenarios, name, &Scenario::id) != project.scenarios.end();
    return name == "base" && !isScenario ? std::string() : name;
}

const char* kindText(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added: return "added";
    case Difference::Kind::Removed: return "removed";
    case Difference::Kind::Changed: return "changed";
    case Difference::Kind::Moved: return "moved";
    }
    return "";
}

std::string differenceLine(const Difference& difference)
{
    std::string line = std::string(kindText(difference.kind)) + ' ' + difference.path + ": ";
    if (difference.kind == Difference::Kind::Added)
        return line + shortJson(difference.after) + '\n';
    if (difference.kind == Difference::Kind::Removed)
        return line + shortJson(difference.before) + '\n';
    return line + shortJson(difference.before) + " -> " + shortJson(difference.after) + '\n';
}

Json differencesJson(const std::vector<Difference>& differences)
{
    Json json = Json::array();
    for (const Difference& difference : differences)
        json.push_back({{"kind", kindText(difference.kind)},
                        {"path", difference.path},
                        {"before", difference.before},
                        {"after", difference.after}});
    return json;
}

bool isJson(const std::string& format) { return format == "json"; }

} // namespace

int compare(const CompareRequest& request, const Streams& streams)
{
    auto document = validDocument(request.file, streams.in, streams.err);
    if (!document)
        return invalid;
    const Comparison comparison = comparedScenarios(*document, request.scenarios, request.metrics);
    tell(comparison.problems, request.file, streams.err);
    if (!comparison.problems.empty())
        return invalid;
    return written(isJson(request.format) ? jsonText(comparisonJson(comparison))
                                          : comparisonTable(comparison, document->project().currency),
                   streams.out, streams.err);
}

int bridge(const BridgeRequest& request, const Streams& streams)
{
    auto document = validDocument(request.file, streams.in, streams.err);
    if (!document)
        return invalid;
    const Bridge found =
        scenarioBridge(*document, scenarioOf(document->project(), request.from),
                       scenarioOf(document->project(), request.to), request.metric, orderOf(request.order));
    tell(found.problems, request.file, streams.err);
    if (!found.problems.empty())
        return invalid;
    return written(isJson(request.format) ? jsonText(bridgeJson(found))
                                          : bridgeTable(found, document->project().currency),
                   streams.out, streams.err);
}

int diff(const DiffRequest& request, const Streams& streams)
{
    auto before = validDocument(request.before, streams.in, streams.err);
    auto after = validDocument(request.after, streams.in, streams.err);
    if (!before || !after)
        return invalid;
    const DocumentComparison comparison = comparedDocuments(*before, *after, request.scenario);
    tell(comparison.problems, request.after, streams.err);
    if (!comparison.problems.empty())
        return invalid;
    Json json = {{"differences", differencesJson(comparison.differences)},
                 {"metrics", effectJson(comparison.before, comparison.after)}};
    const std::string& currency = after->project().currency;
    std::string text;
    for (const Difference& difference : comparison.differences)
        text += differenceLine(difference);
    text += comparison.differences.empty() ? "The two projects mean the same.\n"
                                           : "\n" + effectTable(comparison.before, comparison.after, currency);
    if (!request.bridge.empty()) {
        const Bridge found = documentBridge(*before, *after, request.scenario, request.bridge, orderOf(request.order));
        tell(found.problems, request.after, streams.err);
        if (!found.problems.empty())
            return invalid;
        json["bridge"] = bridgeJson(found);
        text += "\n" + bridgeTable(found, currency);
    }
    return written(isJson(request.format) ? jsonText(json) : text, streams.out, streams.err);
}

} // namespace rackrent::cli
