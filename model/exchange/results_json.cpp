#include "model/exchange/results_text.h"

#include "model/portfolio/metric_table.h"
#include "model/project/json_text.h"

namespace rackrent {

namespace {

struct ToJson {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(double value) const { return value; }
    Json operator()(Date value) const { return dateText(value); }
    Json operator()(const std::vector<double>& values) const { return values; }
};

template <class Lines>
Json linesJson(const Lines& lines)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < Lines::lineCount; ++i) {
        const auto line = static_cast<typename Lines::LineType>(i);
        Json& row = json[std::string(keyOf(line))] = Json::array();
        for (const double value : lines[line])
            row.push_back(value);
    }
    return json;
}

} // namespace

std::string resultsJson(const Results& results)
{
    Json json;
    Json& months = json["months"] = Json::array();
    for (std::size_t i = 0; i + 1 < results.monthStarts.size(); ++i)
        months.push_back(monthText(results.monthStarts[i]));
    json["lines"] = linesJson(results.lines);
    Json& contracts = json["contracts"] = Json::object();
    for (const ContractResult& contract : results.contracts)
        contracts[contract.id] = linesJson(contract.lines);
    Json& facilities = json["facilities"] = Json::object();
    for (const FacilityResult& facility : results.facilities) {
        Json& entry = facilities[facility.id] = linesJson(facility.lines);
        entry["sunk_capital"] = facility.sunkCapital;
    }
    Json& metrics = json["metrics"] = Json::object();
    for (const MetricRow& row : metricTable())
        metrics[std::string(row.key)] = std::visit(ToJson{}, row.value(results.metrics));
    return jsonText(json);
}

} // namespace rackrent
