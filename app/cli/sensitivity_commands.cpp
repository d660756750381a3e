#include "app/cli/sensitivity_commands.h"

#include "app/cli/files.h"
#include "app/cli/text_table.h"
#include "app/cli/value_text.h"
#include "model/whatif/sensitivity.h"
#include "model/whatif/solver.h"
#include "model/whatif/tornado.h"
#include "model/whatif/whatif_words.h"

#include <algorithm>
#include <istream>
#include <ostream>

namespace rackrent::cli {

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// An input's value in full, as it stands in a file.
std::string inputText(const VariedInput& input, double value)
{
    const Json json = inputJson(input, value);
    if (json.is_string())
        return json.get<std::string>();
    std::string text;
    appendNumber(json.get<double>(), text);
    return text;
}

std::string sweepTable(const Sensitivity& found, const Sweep& sweep, const std::string& currency)
{
    const MetricRow& row = *found.metric;
    Rows rows{{inputWords(sweep.input.path), headingOf(row, currency), "change"}};
    for (std::size_t i = 0; i < sweep.inputs.size(); ++i) {
        const auto value = sweep.values[i];
        rows.push_back({inputText(sweep.input, sweep.inputs[i]), figureText(row, value),
                        changeText(row, value && found.base ? std::optional(*value - *found.base) : std::nullopt)});
    }
    return textTable(rows);
}

Json listJson(const MetricRow& row, const std::vector<std::optional<double>>& values)
{
    Json json = Json::array();
    for (const auto& value : values)
        json.push_back(figureJson(row, value));
    return json;
}

Json inputsJson(const VariedInput& input, const std::vector<double>& values)
{
    Json json = Json::array();
    for (const double value : values)
        json.push_back(inputJson(input, value));
    return json;
}

Json sensitivityJson(const Sensitivity& found)
{
    Json json = {{"metric", found.metric->key}, {"base", optionalJson(found.base)}, {"inputs", Json::array()}};
    for (const Sweep& sweep : found.sweeps)
        json["inputs"].push_back({{"path", sweep.input.path},
                                  {"values", inputsJson(sweep.input, sweep.inputs)},
                                  {"metrics", listJson(*found.metric, sweep.values)}});
    json["remarks"] = found.remarks;
    return json;
}

std::string gridTable(const SensitivityGrid& grid, const std::string& currency)
{
    Rows rows{{""}};
    for (const double value : grid.acrossInputs)
        rows.front().push_back(inputText(grid.across, value));
    for (std::size_t up = grid.upInputs.size(); up-- > 0;) {
        rows.push_back({inputText(grid.up, grid.upInputs[up])});
        for (std::size_t across = 0; across < grid.acrossInputs.size(); ++across)
            rows.back().push_back(figureText(*grid.metric, grid.values[up * grid.acrossInputs.size() + across]));
    }
    return headingOf(*grid.metric, currency) + ": " + figureText(*grid.metric, grid.base) + " in the base case\n" +
           "across: " + inputWords(grid.across.path) + "; up: " + inputWords(grid.up.path) + "\n" + textTable(rows);
}

Json gridJson(const SensitivityGrid& grid)
{
    Json json = {{"metric", grid.metric->key},
                 {"base", optionalJson(grid.base)},
                 {"across", {{"path", grid.across.path}, {"values", inputsJson(grid.across, grid.acrossInputs)}}},
                 {"up", {{"path", grid.up.path}, {"values", inputsJson(grid.up, grid.upInputs)}}},
                 {"metrics", Json::array()},
                 {"target", optionalJson(grid.target)},
                 {"contour", Json::array()}};
    const auto width = static_cast<std::ptrdiff_t>(grid.acrossInputs.size());
    for (auto row = grid.values.begin(); row != grid.values.end(); row += width)
        json["metrics"].push_back(listJson(*grid.metric, {row, row + width}));
    for (const ContourSegment& piece : grid.contour)
        json["contour"].push_back({piece.fromAcross, piece.fromUp, piece.toAcross, piece.toUp});
    return json;
}

std::string tornadoTable(const Tornado& found, const std::string& currency)
{
    const MetricRow& row = *found.metric;
    Rows rows{{headingOf(row, currency), "down", "change", "up", "change", "swing"}};
    const auto change = [&](std::optional<double> value) {
        return changeText(row, value ? std::optional(*value - found.base) : std::nullopt);
    };
    for (const TornadoBar& bar : found.bars)
        rows.push_back(
            {bar.label, bar.downShock, change(bar.down), bar.upShock, change(bar.up), figureText(row, bar.swing)});
    return "Base case: " + figureText(row, found.base) + "\n" + textTable(rows) + sentences(found.remarks);
}

Json tornadoJson(const Tornado& found)
{
    Json json = {{"metric", found.metric->key},
                 {"base", found.base},
                 {"considered", found.considered},
                 {"bars", Json::array()},
                 {"remarks", found.remarks}};
    for (const TornadoBar& bar : found.bars)
        json["bars"].push_back({{"label", bar.label},
                                {"paths", bar.paths},
                                {"down_shock", bar.downShock},
                                {"down", optionalJson(bar.down)},
                                {"up_shock", bar.upShock},
                                {"up", optionalJson(bar.up)},
                                {"swing", bar.swing}});
    return json;
}

/// What a command works on: a valid document, and its evaluator.
struct Question {
    std::optional<CheckedDocument> document;
    std::optional<Evaluator> evaluator;

    const std::string& currency() const { return document->project().currency; }
};

void begin(Question& question, const std::string& file, const std::string& scenario, const Streams& streams)
{
    question.document = validDocument(file, streams.in, streams.err);
    if (question.document)
        question.evaluator.emplace(*question.document, scenario);
}

int finished(const Problems& problems, const std::string& file, const Streams& streams)
{
    tell(problems, file, streams.err);
    return problems.empty() ? done : invalid;
}

int spiderOf(const SensitivityRequest& request, const Question& question, const Streams& streams)
{
    const Sensitivity found = spider(*question.evaluator, request.inputs, numberOf(request.change).value_or(0),
                                     request.steps, request.metric);
    if (const int status = finished(found.problems, request.file, streams); status != done)
        return status;
    std::string text;
    for (const Sweep& sweep : found.sweeps)
        text += sweepTable(found, sweep, question.currency()) + "\n";
    return written(request.format == "json" ? jsonText(sensitivityJson(found)) : text + sentences(found.remarks),
                   streams.out, streams.err);
}

int gridOf(const SensitivityRequest& request, const std::vector<InputRange>& ranges, const Question& question,
           const Streams& streams)
{
    const SensitivityGrid grid = sensitivityGrid(*question.evaluator, ranges[0], ranges[1], request.metric,
                                                 request.target.empty() ? std::nullopt : numberOf(request.target));
    if (const int status = finished(grid.problems, request.file, streams); status != done)
        return status;
    return written(request.format == "json" ? jsonText(gridJson(grid)) : gridTable(grid, question.currency()),
                   streams.out, streams.err);
}

int tablesOf(const SensitivityRequest& request, const std::vector<InputRange>& ranges, const Question& question,
             const Streams& streams)
{
    const Sensitivity found = sensitivity(*question.evaluator, ranges, request.metric);
    if (const int status = finished(found.problems, request.file, streams); status != done)
        return status;
    std::string text;
    for (const Sweep& sweep : found.sweeps)
        text += (text.empty() ? "" : "\n") + sweepTable(found, sweep, question.currency());
    return written(request.format == "json" ? jsonText(sensitivityJson(found)) : text + sentences(found.remarks),
                   streams.out, streams.err);
}

std::string solvedTable(const Solved& solved, const std::string& currency)
{
    Rows rows{{inputWords(solved.input.path), headingOf(*solved.metric, currency)}};
    if (solved.input.value)
        rows.push_back({inputText(solved.input, *solved.input.value) + " (as it is)", ""});
    for (const Solution& solution : solved.solutions)
        rows.push_back({inputText(solved.input, solution.input), figureText(*solved.metric, solution.metric)});
    return solved.message + "\n" + (solved.solutions.empty() ? "" : textTable(rows)) + sentences(solved.remarks);
}

Json solvedJson(const Solved& solved)
{
    const auto input = [&solved](std::optional<double> value) {
        return value ? inputJson(solved.input, *value) : Json();
    };
    const MetricRow& row = *solved.metric;
    Json json = {{"input", solved.input.path}, {"metric", row.key},          {"target", figureJson(row, solved.target)},
                 {"low", input(solved.low)},   {"high", input(solved.high)}, {"value", input(solved.input.value)},
                 {"solutions", Json::array()}, {"message", solved.message},  {"remarks", solved.remarks},
                 {"points", Json::array()}};
    for (const Solution& solution : solved.solutions)
        json["solutions"].push_back({{"input", input(solution.input)},
                                     {"metric", figureJson(row, solution.metric)},
                                     {"until", input(solution.until)},
                                     {"beside_input", input(solution.besideInput)},
                                     {"beside_metric", figureJson(row, solution.besideMetric)}});
    for (const SolvePoint& point : solved.points)
        json["points"].push_back(Json::array({input(point.input), figureJson(row, point.metric)}));
    return json;
}

} // namespace

int sensitivity(const SensitivityRequest& request, const Streams& streams)
{
    Question question;
    begin(question, request.file, request.scenario, streams);
    if (!question.document)
        return invalid;
    std::vector<InputRange> ranges;
    for (const std::string& input : request.inputs)
        if (auto range = rangeOf(input))
            ranges.push_back(std::move(*range));
    if (ranges.empty() && !request.change.empty())
        return spiderOf(request, question, streams);
    if (ranges.size() != request.inputs.size()) {
        streams.err << "rackrent-cli: every input needs a range, PATH=LOW:HIGH:STEPS; or none, with --change 20%\n";
        return invalid;
    }
    if (ranges.size() == 2 && !request.each)
        return gridOf(request, ranges, question, streams);
    return tablesOf(request, ranges, question, streams);
}

int tornado(const TornadoRequest& request, const Streams& streams)
{
    Question question;
    begin(question, request.file, request.scenario, streams);
    if (!question.document)
        return invalid;
    const Shocks shocks{numberOf(request.shock).value_or(0), numberOf(request.rateShock).value_or(0)};
    const Tornado found = tornado(*question.evaluator, request.metric, request.inputs, shocks, request.top);
    if (const int status = finished(found.problems, request.file, streams); status != done)
        return status;
    return written(request.format == "json" ? jsonText(tornadoJson(found)) : tornadoTable(found, question.currency()),
                   streams.out, streams.err);
}

int writtenSolution(const Solved& solved, const std::string& file, const std::string& format,
                    const std::string& currency, const Streams& streams)
{
    if (const int status = finished(solved.problems, file, streams); status != done)
        return status;
    return written(format == "json" ? jsonText(solvedJson(solved)) : solvedTable(solved, currency), streams.out,
                   streams.err);
}

int solve(const SolveRequest& request, const Streams& streams)
{
    Question question;
    begin(question, request.file, request.scenario, streams);
    if (!question.document)
        return invalid;
    const SolveQuestion asked{request.metric, numberOf(request.target).value_or(0), numberOf(request.low),
                              numberOf(request.high)};
    return writtenSolution(solvedFor(*question.evaluator, request.input, asked), request.file, request.format,
                           question.currency(), streams);
}

} // namespace rackrent::cli
