#include "model/analysis/charts.h"
#include "model/analysis/periods.h"
#include "model/analysis/scenario_figures.h"
#include "model/analysis/words.h"
#include "model/portfolio/metric_table.h"
#include "model/report/sections.h"
#include "model/whatif/tornado.h"
#include "model/whatif/whatif_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rackrent::report {

namespace {

/// Charts that a report shows, as far as the project has what they are about.
constexpr std::array chartNames{"break-even", "rent", "commitment", "expiry", "occupancy", "cash-flow", "debt"};
/// Beyond these contracts the inputs that matter are not searched: that computes the portfolio twice an input.
constexpr std::size_t mostMoved = 200;
constexpr std::size_t mostBars = 10;
constexpr int yearsAcross = 6; ///< of a table on paper

std::optional<Exhibit> chart(const ReportInput& input, std::string_view name)
{
    const ChartKind* kind = chartKind(name);
    if (!kind || input.results.monthStarts.size() < 2)
        return std::nullopt;
    Exhibit made = madeExhibit(*kind, {.results = input.results, .scenarioName = ""});
    if (made.series.empty() && made.spans.empty() && !made.grid)
        return std::nullopt;
    return made;
}

std::string money(double value, const std::string& currency)
{
    std::string words = moneyWords(value, currency);
    if (const std::size_t end = words.rfind(' ' + currency); !currency.empty() && end != std::string::npos)
        words.erase(end);
    return value == 0 ? "0" : words;
}

/// "Base rent", "NOI"
std::string lineWords(PortfolioLine line)
{
    std::string words(keyOf(line));
    std::ranges::replace(words, '_', ' ');
    const bool isShort = words == "noi" || words == "ffo" || words == "affo";
    for (char& letter : std::span(words).first(isShort ? words.size() : 1))
        letter = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    return words;
}

/// Lines by fiscal year, so many years a table.
void addYears(Blocks& blocks, const ReportInput& input, std::span<const PortfolioLine> lines)
{
    const Results& results = input.results;
    const auto years = periodsOf(results.monthStarts, Period::FiscalYear, results.project.timeline.fiscalYearEndMonth);
    for (std::size_t from = 0; from < years.size(); from += yearsAcross) {
        const std::size_t end = std::min(years.size(), from + yearsAcross);
        ReportTable table;
        table.heading.push_back(results.project.currency + " a fiscal year");
        for (std::size_t year = from; year < end; ++year)
            table.heading.push_back(years[year].name);
        for (const PortfolioLine line : lines) {
            const auto monthly = results.lines[line];
            if (std::ranges::all_of(monthly, [](double value) { return value == 0; }))
                continue;
            std::vector<ReportText> row{lineWords(line)};
            for (std::size_t year = from; year < end; ++year) {
                double sum = 0;
                for (std::size_t month = years[year].first; month < years[year].end; ++month)
                    sum += monthly[month];
                const bool isStock = line == PortfolioLine::DebtBalance;
                row.push_back(money(isStock ? monthly[years[year].end - 1] : sum, results.project.currency));
            }
            table.rows.push_back(std::move(row));
        }
        if (!table.rows.empty())
            blocks.emplace_back(std::move(table));
    }
}

} // namespace

Blocks summary(const ReportInput& input)
{
    Blocks blocks;
    if (!input.results.project.notes.empty())
        blocks.emplace_back(ReportWords{quoted(input.results.project.notes)});
    ReportList sentences;
    for (const char* name : {"commitment", "break-even", "rent", "expiry", "tenants", "debt"})
        if (const auto made = chart(input, name); made && !made->message.empty())
            sentences.items.push_back(made->message);
    if (!sentences.items.empty())
        blocks.emplace_back(std::move(sentences));
    return blocks;
}

Blocks keyFigures(const ReportInput& input)
{
    ReportTable table{{"Figure", "Value"}, {}, 1};
    for (const MetricRow& row : metricTable()) {
        const MetricValue value = row.value(input.results.metrics);
        std::string words = "none";
        if (const auto* roots = std::get_if<std::vector<double>>(&value)) {
            if (roots->size() == 1)
                continue; // said by the rate itself
            if (!roots->empty())
                words.clear();
            for (const double root : *roots)
                words += (words.empty() ? "" : ", ") + metricWords(row, root, input.results.project.currency);
        } else {
            words = metricWords(row, metricNumber(row, input.results.metrics), input.results.project.currency);
        }
        table.rows.push_back({row.title, words});
    }
    return {std::move(table)};
}

Blocks charts(const ReportInput& input)
{
    Blocks blocks;
    for (const char* name : chartNames)
        if (auto made = chart(input, name)) {
            made->subtitle.clear(); // the cover says the scenario and the day
            blocks.emplace_back(ReportChart{std::move(*made)});
        }
    return blocks;
}

Blocks cashFlow(const ReportInput& input)
{
    using enum PortfolioLine;
    Blocks blocks;
    addYears(
        blocks, input,
        std::array{BaseRent, SpeculativeRent, Recoveries, TerminationFees, Revenue,           PowerCost, OperatingCosts,
                   Noi,      LeasingCosts,    Capital,    ExitProceeds,    UnleveredCashFlow, DebtDraws, DebtFees,
                   Interest, Principal,       Balloon,    LeveredCashFlow, NetIncome,         Ffo,       Affo});
    return blocks;
}

Blocks debt(const ReportInput& input)
{
    const Project& project = input.results.project;
    ReportTable loans{{"Loan", "Start", "Rate", "Term", "Principal"}, {}, 4};
    for (const Loan& loan : project.loans) {
        if (!loan.enabled)
            continue;
        const std::string rate =
            loan.rateCurve ? project.curves[*loan.rateCurve].id + " + " + decimals(100 * loan.spreadPerYear, 2) + "%"
                           : decimals(100 * loan.ratePerYear, 2) + "%";
        loans.rows.push_back({quoted(loan.id), dayWords(loan.start), rate, monthsWords(loan.termMonths),
                              moneyWords(loan.principal, project.currency)});
    }
    if (loans.rows.empty())
        return {};
    Blocks blocks{std::move(loans)};
    using enum PortfolioLine;
    addYears(blocks, input, std::array{DebtDraws, DebtFees, Interest, Principal, Balloon, DebtBalance});
    return blocks;
}

Blocks scenarios(const ReportInput& input)
{
    const std::vector<ScenarioFigures> all = scenarioFigures(
        input.document, input.scenarioId.empty() ? input.results : computedResults(input.document.project()));
    if (all.size() < 2)
        return {};
    constexpr std::array keys{"npv",           "irr",           "moic", "payback_rent_date", "payback_noi_date",
                              "headline_rent", "committed_rent"};
    ReportTable table;
    table.heading.emplace_back("Scenario");
    for (const char* key : keys)
        if (const MetricRow* row = findMetric(key))
            table.heading.emplace_back(row->title);
    for (const ScenarioFigures& scenario : all) {
        // The base case comes first.
        std::vector<ReportText> cells{table.rows.empty() ? ReportText(scenario.name) : quoted(scenario.name)};
        for (const char* key : keys)
            if (const MetricRow* row = findMetric(key))
                cells.push_back(
                    metricWords(*row, metricNumber(*row, scenario.metrics), input.results.project.currency));
        table.rows.push_back(std::move(cells));
    }
    return {std::move(table)};
}

Blocks depends(const ReportInput& input)
{
    if (input.results.project.contracts.size() > mostMoved)
        return {};
    const Evaluator evaluator(input.document, input.scenarioId);
    const Tornado found = tornado(evaluator, "npv", {}, {}, mostBars);
    if (!found.problems.empty() || found.bars.empty())
        return {};
    const auto words = [&](const std::optional<double>& value) {
        return metricWords(*found.metric, value, input.results.project.currency);
    };
    ReportTable table{{"Input", "Lower", "NPV then", "Higher", "NPV then"}, {}, 1};
    for (const TornadoBar& bar : found.bars)
        table.rows.push_back({bar.label, bar.downShock, words(bar.down), bar.upShock, words(bar.up)});
    return {ReportWords{tornadoExhibit(found, input.results.project).message}, std::move(table)};
}

Blocks method(const ReportInput&)
{
    ReportTable table{{"Figure", "Definition"}, {}, 2};
    for (const MetricRow& row : metricTable())
        table.rows.push_back({row.title, row.definition});
    return {std::move(table)};
}

} // namespace rackrent::report
