#include "app/cli/files.h"
#include "app/cli/text_table.h"
#include "app/cli/workbook_command.h"
#include "model/portfolio/metric_table.h"
#include "model/rules/explanation.h"

#include <CLI/CLI.hpp>

#include <cmath>
#include <memory>
#include <ostream>

namespace rackrent::cli {

namespace {

struct ExplainRequest {
    std::string file, scenario, metric, line, contract, facility, loan, key, month, format = "text";
    int depth = 1;
};

template <class Line>
std::string lineKeys()
{
    std::string keys;
    for (std::size_t i = 0; i < static_cast<std::size_t>(Line::Count); ++i)
        keys.append(keys.empty() ? "" : ", ").append(keyOf(static_cast<Line>(i)));
    return keys;
}

/// Which figure is meant; nothing when that is said in no way, or in two.
std::string keyOf(const ExplainRequest& request)
{
    if (!request.key.empty())
        return request.key;
    if (!request.metric.empty())
        return "metrics/" + request.metric;
    if (!request.contract.empty())
        return "contracts/" + request.contract + "/" + request.line;
    if (!request.facility.empty())
        return "facilities/" + request.facility + "/" + request.line;
    if (!request.loan.empty())
        return "loans/" + request.loan + "/" + request.line;
    return "lines/" + request.line;
}

std::string known(const ExplainRequest& request)
{
    if (!request.key.empty())
        return "keys are those of the workbook's first columns, such as contracts/ID/term/base_rent";
    if (!request.metric.empty()) {
        std::string keys;
        for (const MetricRow& row : metricTable())
            keys.append(keys.empty() ? "" : ", ").append(row.key);
        return "metrics are " + keys;
    }
    if (!request.contract.empty())
        return "lines of a contract that counts are " + lineKeys<LeaseLine>();
    if (!request.facility.empty())
        return "lines of a facility that counts are " + lineKeys<FacilityLine>();
    if (!request.loan.empty())
        return "lines of a loan are draw, fee, fee_amortisation, interest, principal, balloon, balance";
    return "lines are " + lineKeys<PortfolioLine>();
}

std::string unitWords(FigureUnit unit, const std::string& currency)
{
    switch (unit) {
    case FigureUnit::Money: return " " + currency;
    case FigureUnit::Months: return " months";
    case FigureUnit::Days: return " days";
    case FigureUnit::Years: return " years";
    case FigureUnit::Megawatts: return " MW";
    case FigureUnit::Multiple: return "x";
    default: return "";
    }
}

/// One explanation as text, and those of its parts as deep as is asked for.
class TextWriter {
public:
    TextWriter(Explainer& explainer, std::string currency, std::ostream& out)
        : m_explainer(explainer), m_currency(std::move(currency)), m_out(out)
    {}

    void write(const Explanation& explanation, int depth)
    {
        m_out << titleOf(explanation) << '\n' << "  " << figure(explanation.unit, explanation.value) << "\n\n";
        if (!explanation.rule.empty())
            m_out << explanation.rule << '\n';
        if (!explanation.formula.empty())
            m_out << "  = " << explanation.formula << '\n';
        if (!explanation.formulaOfValues.empty() && explanation.formulaOfValues != explanation.formula)
            m_out << "  = " << explanation.formulaOfValues << '\n';
        writeOrigins(explanation);
        writeParts(explanation);
        writeChecks(explanation);
        for (const ExplainedPart& part : explanation.parts)
            if (depth > 1)
                if (const auto opened = m_explainer.of(part.key, part.month)) {
                    m_out << "\n----\n\n";
                    write(*opened, depth - 1);
                }
    }

private:
    static std::string titleOf(const Explanation& explanation)
    {
        std::string title = explanation.name;
        if (!explanation.subject.empty())
            title += ", " + explanation.subject;
        if (explanation.monthText)
            title += ", " + *explanation.monthText;
        return title;
    }

    std::string figure(FigureUnit unit, double value) const
    {
        return std::isnan(value) ? "none" : figureWords(unit, value) + unitWords(unit, m_currency);
    }

    void writeOrigins(const Explanation& explanation)
    {
        for (const ExplainedOrigin& origin : explanation.origins) {
            m_out << "  Input " << origin.path << (origin.isInFile ? "" : ", not in the file: its default");
            for (const std::string* words : {&origin.kind, &origin.source, &origin.url, &origin.note})
                if (!words->empty())
                    m_out << "; " << *words;
            m_out << '\n';
        }
    }

    void writeParts(const Explanation& explanation)
    {
        if (explanation.parts.empty())
            return;
        m_out << "\nMade from\n";
        std::vector<std::vector<std::string>> rows;
        for (const ExplainedPart& part : explanation.parts)
            rows.push_back(
                {"  " + part.name + (part.columns > 1 ? ", " + std::to_string(part.columns) + " cells added up" : ""),
                 figure(part.unit, part.value),
                 part.key + (part.month && part.name != explanation.name ? " " + columnWords(part) : "") +
                     (part.isInput ? " (input)" : "")});
        std::size_t name = 0, value = 0;
        for (const auto& row : rows) {
            name = std::max(name, row[0].size());
            value = std::max(value, row[1].size());
        }
        for (const auto& row : rows)
            m_out << row[0] << std::string(name - row[0].size() + 2 + value - row[1].size(), ' ') << row[1] << "  "
                  << row[2] << '\n';
    }

    std::string columnWords(const ExplainedPart& part) const
    {
        const auto index = m_explainer.book().find(part.key);
        const bool isMonth = index && m_explainer.book().figure(*index).extent == Extent::Months;
        return isMonth ? m_explainer.monthTextOf(*part.month) : "item " + std::to_string(*part.month + 1);
    }

    void writeChecks(const Explanation& explanation)
    {
        if (explanation.sumOfTerms)
            m_out << "\nIts " << explanation.terms.size() << " terms add up to "
                  << figure(explanation.unit, *explanation.sumOfTerms) << ".\n";
        if (explanation.engineValue)
            m_out << (explanation.sumOfTerms ? "" : "\n") << "Rackrent shows "
                  << figure(explanation.unit, *explanation.engineValue) << ".\n";
        if (!explanation.agrees)
            m_out << "These do not agree: please report it.\n";
    }

    Explainer& m_explainer;
    std::string m_currency;
    std::ostream& m_out;
};

Json numberOr(double value) { return std::isfinite(value) ? Json(value) : Json(); }

Json explanationJson(Explainer& explainer, const Explanation& explanation, int depth)
{
    Json json = {{"key", explanation.key},
                 {"name", explanation.name},
                 {"subject", explanation.subject},
                 {"month", explanation.monthText ? Json(*explanation.monthText) : Json()},
                 {"value", numberOr(explanation.value)},
                 {"rule", explanation.rule},
                 {"formula", explanation.formula},
                 {"formula_of_values", explanation.formulaOfValues},
                 {"parts", Json::array()},
                 {"terms", Json::array()},
                 {"origins", Json::array()},
                 {"shown", explanation.engineValue ? numberOr(*explanation.engineValue) : Json()},
                 {"agrees", explanation.agrees}};
    for (const ExplainedPart& part : explanation.parts) {
        Json one = {{"key", part.key},
                    {"name", part.name},
                    {"value", numberOr(part.value)},
                    {"cells", part.columns},
                    {"input", part.isInput}};
        if (depth > 1)
            if (const auto opened = explainer.of(part.key, part.month))
                one["explanation"] = explanationJson(explainer, *opened, depth - 1);
        json["parts"].push_back(std::move(one));
    }
    for (const ExplainedTerm& term : explanation.terms)
        json["terms"].push_back({{"words", term.words}, {"value", numberOr(term.value)}});
    for (const ExplainedOrigin& origin : explanation.origins)
        json["origins"].push_back({{"path", origin.path},
                                   {"in_file", origin.isInFile},
                                   {"kind", origin.kind},
                                   {"source", origin.source},
                                   {"url", origin.url},
                                   {"note", origin.note}});
    return json;
}

/// The month as a column of the rules; nothing, and why, where the timeline has no such month.
std::optional<std::size_t> columnOf(const ExplainRequest& request, const Explainer& explainer, const Project& project,
                                    std::ostream& err)
{
    const auto day = parseDate(request.month + "-01");
    const RuleAxis& axis = explainer.book().axis();
    const int column = day ? monthNumber(*day) - axis.firstMonth : -1;
    const bool isStep = !request.key.empty(); // steps are there for the months around the timeline too
    const auto first = isStep ? 0 : static_cast<int>(axis.before);
    const auto end = isStep ? static_cast<int>(axis.months()) : static_cast<int>(axis.before + axis.timeline);
    if (day && column >= first && column < end)
        return static_cast<std::size_t>(column);
    err << "rackrent-cli: --month " << request.month << " is no month of the timeline; one from "
        << monthText(project.timeline.start) << " to "
        << monthText(addMonths(project.timeline.start, project.timeline.months - 1)) << " is needed, as YYYY-MM.\n";
    return std::nullopt;
}

int explain(const ExplainRequest& request, const Streams& streams)
{
    const int said = (request.metric.empty() ? 0 : 1) + (request.line.empty() ? 0 : 1) + (request.key.empty() ? 0 : 1);
    if (said != 1) {
        streams.err << "rackrent-cli: one of --metric, --line and --key says what is to be explained.\n";
        return wrongUsage;
    }
    std::optional<CheckedDocument> document = validDocument(request.file, streams.in, streams.err);
    if (!document)
        return invalid;
    const std::optional<Results> results = scenarioResults(*document, request.scenario, request.file, streams.err);
    if (!results)
        return invalid;
    const Json json = *document->jsonUnder(request.scenario);
    Explainer explainer(*results, json);
    std::optional<std::size_t> month;
    if (!request.month.empty()) {
        month = columnOf(request, explainer, results->project, streams.err);
        if (!month)
            return invalid;
    }
    const std::string key = keyOf(request);
    const std::optional<Explanation> explanation = explainer.of(key, month);
    if (!explanation) {
        streams.err << "rackrent-cli: there is no figure \"" << key << "\"; " << known(request) << ".\n";
        return invalid;
    }
    if (request.format == "json") {
        streams.out << explanationJson(explainer, *explanation, request.depth).dump(2) << '\n';
    } else {
        TextWriter(explainer, results->project.currency, streams.out).write(*explanation, request.depth);
    }
    return streams.out.flush() ? done : invalid;
}

} // namespace

std::function<int(const Streams&)> addExplain(CLI::App& app)
{
    auto request = std::make_shared<ExplainRequest>();
    CLI::App* command = app.add_subcommand("explain", "Say how a figure came to be (docs/explain.md)");
    command->add_option("FILE", request->file, "A .rackrent project, or - for standard input")->required();
    command->add_option("--metric", request->metric, "A metric's key, such as npv");
    command->add_option("--line", request->line, "A line's key, such as base_rent");
    CLI::Option* contract = command->add_option("--contract", request->contract, "The contract that the line is of");
    CLI::Option* facility = command->add_option("--facility", request->facility, "The facility that it is of");
    command->add_option("--loan", request->loan, "The loan that it is of")->excludes(contract)->excludes(facility);
    contract->excludes(facility);
    command->add_option("--key", request->key, "Any step, by its key in explanations and workbooks");
    command->add_option("--month", request->month, "YYYY-MM; all months of a line without");
    command->add_option("--scenario", request->scenario, "The id of a scenario; the base case without")
        ->check([](const std::string& id) { return id.empty() ? "an id is needed" : std::string(); });
    constexpr int deepest = 12;
    command->add_option("--depth", request->depth, "How many steps to open")
        ->check(CLI::Range(1, deepest))
        ->capture_default_str();
    command->add_option("--format", request->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    return [command, request](const Streams& streams) { return *command ? explain(*request, streams) : -1; };
}

} // namespace rackrent::cli
