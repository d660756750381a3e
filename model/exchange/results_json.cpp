#include "model/exchange/results_text.h"

#include "model/portfolio/metric_table.h"
#include "model/project/json_text.h"

namespace rackrent {

namespace {

/// Appends values to a JSON list that was begun.
template <class Values>
void appendList(const Values& values, std::string& out)
{
    out += '[';
    const char* separator = "";
    for (const double value : values) {
        out += separator;
        appendNumber(value, out);
        separator = ", ";
    }
    out += ']';
}

struct AppendMetric {
    std::string& out;

    void operator()(std::monostate) const { out += "null"; }
    void operator()(double value) const { appendNumber(value, out); }
    void operator()(Date value) const { out.append("\"").append(dateText(value)).append("\""); }
    void operator()(const std::vector<double>& values) const { appendList(values, out); }
};

/// Appends `"key": [...]` for each line, one a row of text, with what separates them.
template <class Lines>
void appendLines(const Lines& lines, const std::string& indent, std::string& out)
{
    for (std::size_t i = 0; i < Lines::lineCount; ++i) {
        const auto line = static_cast<typename Lines::LineType>(i);
        out.append(i == 0 ? "" : ",\n").append(indent).append("\"").append(keyOf(line)).append("\": ");
        appendList(lines[line], out);
    }
}

/// Appends `"id": {lines}` for parts that are computed one by one; `appendRest` adds what a part has besides.
template <class Part, class Append>
void appendParts(const char* key, std::size_t count, Part&& part, Append&& appendRest, std::string& out)
{
    out.append("  \"").append(key).append("\": {");
    for (std::size_t i = 0; i < count; ++i) {
        const auto result = part(i);
        out.append(i == 0 ? "\n" : ",\n").append("    \"").append(result.id).append("\": {\n");
        appendLines(result.lines, "      ", out);
        appendRest(result);
        out += "\n    }";
    }
    out += count == 0 ? "},\n" : "\n  },\n";
}

} // namespace

std::string resultsJson(const Results& results)
{
    // Straight into text: ten thousand contracts make millions of numbers.
    std::string out = "{\n  \"months\": [";
    for (std::size_t i = 0; i + 1 < results.monthStarts.size(); ++i)
        out.append(i == 0 ? "\"" : ", \"").append(monthText(results.monthStarts[i])).append("\"");
    out += "],\n  \"lines\": {\n";
    appendLines(results.lines, "    ", out);
    out += "\n  },\n";
    const std::vector<std::size_t> contracts = countedContracts(results);
    appendParts(
        "contracts", contracts.size(), [&](std::size_t i) { return contractResult(results, contracts[i]); },
        [](const ContractResult&) {}, out);
    appendParts(
        "facilities", results.facilities.size(), [&](std::size_t i) { return facilityResult(results, i); },
        [&out](const FacilityResult& facility) {
            out += ",\n      \"sunk_capital\": ";
            appendNumber(facility.sunkCapital, out);
        },
        out);
    out += "  \"metrics\": {";
    for (const MetricRow& row : metricTable()) {
        out.append(&row == metricTable().data() ? "\n" : ",\n").append("    \"").append(row.key).append("\": ");
        std::visit(AppendMetric{out}, row.value(results.metrics));
    }
    return out + "\n  }\n}\n";
}

} // namespace rackrent
