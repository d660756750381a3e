#include "model/rules/explanation.h"

#include "model/portfolio/metric_table.h"
#include "model/rules/formula_text.h"
#include "model/time/day_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace rackrent {

namespace {

constexpr double within = 1e-9;         // of a figure
constexpr double withinLargest = 1e-12; // of the largest figure of its kind, which rounding of sums is measured by

/// Looks at what a formula takes: the branch of a condition that holds, and the condition.
template <class Visit>
void visitTaken(const Formula& formula, RuleValues& values, std::size_t column, Visit&& visit)
{
    switch (formula.rule()) {
    case Rule::Cell:
    case Rule::Cells:
    case Rule::CellsBefore: visit(formula); return;
    case Rule::If:
        visitTaken(formula.parts()[0], values, column, visit);
        visitTaken(formula.parts()[values.value(formula.parts()[0], column) != 0 ? 1 : 2], values, column, visit);
        return;
    default:
        for (const Formula& part : formula.parts())
            visitTaken(part, values, column, visit);
    }
}

/// A formula without the branches that are not taken.
Formula taken(const Formula& formula, RuleValues& values, std::size_t column)
{
    if (formula.rule() == Rule::If)
        return taken(formula.parts()[values.value(formula.parts()[0], column) != 0 ? 1 : 2], values, column);
    // Within sums over rows a part has no value of its own.
    if (formula.parts().empty() || formula.rule() == Rule::SumProduct)
        return formula;
    std::vector<Formula> parts;
    for (const Formula& part : formula.parts())
        parts.push_back(taken(part, values, column));
    return {formula.rule(), std::move(parts)};
}

} // namespace

std::string figureWords(FigureUnit unit, double value)
{
    if (std::isnan(value))
        return "none";
    if (unit == FigureUnit::Day)
        return dateText(dayOfNumber(value - spreadsheetDayOfEpoch));
    const bool isShare = unit == FigureUnit::Share;
    const double shown = isShare ? value * 100 : value;
    std::string text;
    appendNumber(shown, text);
    // As many digits as a double has at most; what is left over by arithmetic is not worth its place.
    constexpr double grouped = 1000;
    if (std::abs(shown) >= grouped || text.size() > 12) {
        constexpr int digits = 12;
        const int decimals =
            std::clamp(digits - static_cast<int>(std::log10(std::max(1.0, std::abs(shown)))) - 1, 2, 10);
        std::array<char, 512> buffer{};
        const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), shown, std::chars_format::fixed,
                                       std::abs(shown) >= grouped ? 2 : decimals);
        text.assign(buffer.data(), end.ptr);
        while (text.find('.') != std::string::npos && (text.back() == '0' || text.back() == '.')) {
            const bool isPoint = text.back() == '.';
            text.pop_back();
            if (isPoint)
                break;
        }
        const std::size_t point = std::min(text.find('.'), text.size());
        for (std::size_t at = point; at > (text.front() == '-' ? 4U : 3U); at -= 3)
            text.insert(at - 3, ",");
    }
    return isShare ? text + "%" : text;
}

Explainer::Explainer(const Results& results, const Json& document, std::stop_token stop)
    : m_results(results), m_document(document), m_book(results.project, document), m_values(m_book, std::move(stop))
{
    for (const PortfolioLine line : {PortfolioLine::Revenue, PortfolioLine::Capital, PortfolioLine::UnleveredCashFlow})
        for (const double value : results.lines[line])
            m_largestMoney = std::max(m_largestMoney, std::abs(value));
    for (const Contract& contract : results.project.contracts)
        m_subjects["contracts/" + contract.id + "/"] = contract.tenant + " (" + contract.id + ")";
    for (const Facility& facility : results.project.facilities)
        m_subjects["facilities/" + facility.id + "/"] = facility.name.empty() ? facility.id : facility.name;
    for (const Loan& loan : results.project.loans)
        m_subjects["loans/" + loan.id + "/"] = loan.id;
}

std::string Explainer::monthTextOf(std::size_t column) const
{
    return monthText(monthStart(m_book.axis().firstMonth + static_cast<int>(column)));
}

std::optional<Explanation> Explainer::of(const std::string& key, std::optional<std::size_t> month)
{
    auto index = m_book.find(key);
    // A list of rates is no figure; how many there are is one.
    if (!index && key == "metrics/irr_roots")
        index = m_book.find("returns/root_count");
    if (!index && key == "metrics/levered_irr_roots")
        index = m_book.find("returns/levered_root_count");
    if (!index)
        return std::nullopt;
    const Figure& figure = m_book.figure(*index);
    // A metric that is another figure's value is explained by that one's rule.
    if (key.starts_with("metrics/") && figure.formula && figure.formula->rule() == Rule::Cell) {
        Explanation explanation = ofCell(figure.formula->figure(), 0);
        addWords(*index, explanation);
        check(*index, std::nullopt, explanation);
        return explanation;
    }
    if (figure.extent == Extent::Single)
        return ofCell(*index, 0);
    if (month && *month < figure.columns)
        return ofCell(*index, *month);
    return ofSum(*index);
}

void Explainer::addWords(FigureIndex index, Explanation& explanation) const
{
    const Figure& figure = m_book.figure(index);
    explanation.key = figure.key;
    explanation.name = figure.name;
    explanation.rule = figure.rule;
    explanation.unit = figure.unit;
    const std::string path = figure.key.starts_with("/") ? figure.key.substr(1) + "/" : figure.key;
    const auto second = path.find('/', path.find('/') + 1);
    if (const auto subject = m_subjects.find(path.substr(0, second == std::string::npos ? second : second + 1));
        subject != m_subjects.end())
        explanation.subject = subject->second;
    const std::string metric = "metrics/";
    if (figure.key.starts_with(metric))
        if (const MetricRow* row = findMetric(figure.key.substr(metric.size())))
            explanation.rule = row->definition;
    if (figure.isInput())
        addOrigins(figure, explanation);
}

void Explainer::addOrigins(const Figure& figure, Explanation& explanation) const
{
    const auto member = [](const Json& object, const char* key) {
        const auto found = object.is_object() ? object.find(key) : object.end();
        return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    const auto provenance = m_document.find("provenance");
    for (const std::string& path : figure.paths) {
        ExplainedOrigin origin{path, figure.isInFile, "", "", "", ""};
        if (provenance != m_document.end() && provenance->is_object() && provenance->contains(path)) {
            const Json& said = provenance->at(path);
            origin.kind = member(said, "kind");
            origin.source = member(said, "source");
            origin.note = member(said, "note");
        }
        if (const auto sources = m_document.find("sources"); sources != m_document.end() && sources->is_array())
            for (const Json& source : *sources)
                if (!origin.source.empty() && member(source, "id") == origin.source) {
                    origin.url = member(source, "url");
                    origin.source = member(source, "title");
                    break;
                }
        explanation.origins.push_back(std::move(origin));
    }
}

std::string Explainer::nameOf(FigureIndex index, std::ptrdiff_t column, std::size_t from) const
{
    const Figure& figure = m_book.figure(index);
    if (figure.extent != Extent::Months || column == static_cast<std::ptrdiff_t>(from) || column < 0)
        return figure.name;
    return figure.name + " of " + monthTextOf(static_cast<std::size_t>(column));
}

FigureNames Explainer::names(std::size_t from) const
{
    return {[this, from](FigureIndex index, std::ptrdiff_t column) { return "[" + nameOf(index, column, from) + "]"; },
            [this](FigureIndex index, std::size_t first, std::size_t end) {
                const Figure& figure = m_book.figure(index);
                const bool isWhole = first == 0 && end == figure.columns;
                return "[" + figure.name + (isWhole ? ", all]" : ", " + std::to_string(end - first) + " months]");
            }};
}

void Explainer::addFormula(const Formula& whole, std::size_t column, Explanation& explanation)
{
    const Formula formula = taken(whole, m_values, column);
    explanation.formula = formulaText(formula, m_book, column, names(column));
    FigureNames values = names(column);
    values.cell = [this](FigureIndex index, std::ptrdiff_t at) {
        const double value = at < 0 ? 0 : m_values.value(index, static_cast<std::size_t>(at));
        return figureWords(m_book.figure(index).unit, value);
    };
    explanation.formulaOfValues = formulaText(formula, m_book, column, values);
    addParts(whole, column, explanation);
    addTerms(formula, 1, column, explanation.terms);
    if (explanation.terms.size() < 2)
        explanation.terms.clear();
}

void Explainer::addParts(const Formula& formula, std::size_t column, Explanation& explanation)
{
    visitTaken(formula, m_values, column, [&](const Formula& reference) { addPart(reference, column, explanation); });
}

void Explainer::addPart(const Formula& reference, std::size_t column, Explanation& explanation)
{
    const Figure& figure = m_book.figure(reference.figure());
    ExplainedPart part{figure.key, std::nullopt, figure.name, figure.unit, 0, 1, figure.isInput()};
    if (reference.rule() == Rule::Cell) {
        const auto at = static_cast<std::ptrdiff_t>(column) + reference.shift();
        if (figure.extent != Extent::Single && at < 0)
            return;
        const std::size_t cell = figure.extent == Extent::Single ? 0 : static_cast<std::size_t>(at);
        if (figure.extent != Extent::Single)
            part.month = cell;
        part.name = nameOf(reference.figure(), at, column);
        part.value = m_values.value(reference.figure(), cell);
    } else {
        const bool isWhole = reference.rule() == Rule::Cells;
        const std::size_t end = isWhole ? figure.columns : column + 1;
        const std::size_t first = isWhole ? 0 : end - std::min(end, static_cast<std::size_t>(reference.shift()));
        part.columns = end - first;
        for (std::size_t cell = first; cell < end; ++cell)
            if (const double value = m_values.value(reference.figure(), cell); !std::isnan(value))
                part.value += value;
    }
    const auto isSame = [&](const ExplainedPart& known) {
        return known.key == part.key && known.month == part.month && known.columns == part.columns;
    };
    if (std::ranges::none_of(explanation.parts, isSame))
        explanation.parts.push_back(std::move(part));
}

void Explainer::addTerms(const Formula& formula, double sign, std::size_t column, std::vector<ExplainedTerm>& terms)
{
    if (formula.rule() == Rule::Add || formula.rule() == Rule::Subtract) {
        addTerms(formula.parts()[0], sign, column, terms);
        addTerms(formula.parts()[1], formula.rule() == Rule::Add ? sign : -sign, column, terms);
        return;
    }
    terms.push_back({formulaText(formula, m_book, column, names(column)), sign * m_values.value(formula, column)});
}

std::optional<double> Explainer::engineValueOf(const std::string& key, std::optional<std::size_t> month)
{
    const auto cut = [&key](const char* prefix) { return key.substr(std::string(prefix).size()); };
    const double none = std::nan("");
    if (key.starts_with("metrics/")) {
        const MetricRow* row = findMetric(cut("metrics/"));
        if (!row)
            return std::nullopt;
        const bool isDay = row->unit == MetricUnit::Day;
        const auto value = metricNumber(*row, m_results.metrics);
        return value ? *value + (isDay ? spreadsheetDayOfEpoch : 0) : none;
    }
    const RuleAxis& axis = m_book.axis();
    const auto inLines = [&](const auto& lines, const std::string& name) -> std::optional<double> {
        using Lines = std::remove_cvref_t<decltype(lines)>;
        for (std::size_t i = 0; i < Lines::lineCount; ++i) {
            const auto line = static_cast<typename Lines::LineType>(i);
            if (keyOf(line) != name)
                continue;
            double sum = 0;
            for (std::size_t at = 0; at < axis.timeline; ++at)
                if (!month || *month == axis.before + at)
                    sum += lines[line][at];
            return sum;
        }
        return std::nullopt;
    };
    if (key.starts_with("lines/"))
        return inLines(m_results.lines, cut("lines/"));
    const std::size_t stroke = key.find('/', key.find('/') + 1);
    if (stroke == std::string::npos)
        return std::nullopt;
    const std::string name = key.substr(stroke + 1);
    if (key.starts_with("contracts/")) {
        const std::string id = key.substr(10, stroke - 10);
        for (std::size_t i = 0; i < m_results.project.contracts.size(); ++i)
            if (m_results.project.contracts[i].id == id) {
                auto& known = m_contracts;
                if (!known.contains(i))
                    known.emplace(i, contractResult(m_results, i));
                return inLines(known.at(i).lines, name);
            }
    }
    if (key.starts_with("facilities/")) {
        const std::string id = key.substr(11, stroke - 11);
        for (std::size_t i = 0; i < m_results.facilities.size(); ++i)
            if (m_results.facilities[i]->facility->id == id) {
                const FacilityResult result = facilityResult(m_results, i);
                return name == "sunk_capital" ? std::optional(result.sunkCapital) : inLines(result.lines, name);
            }
    }
    return std::nullopt;
}

/// Holds the formula's value against the engine's, and against its terms.
void Explainer::check(FigureIndex index, std::optional<std::size_t> month, Explanation& explanation)
{
    const Figure& figure = m_book.figure(index);
    double largest = figure.unit == FigureUnit::Money ? m_largestMoney : 0;
    for (std::size_t column = 0; column < figure.columns; ++column)
        if (const double value = m_values.value(index, column); !std::isnan(value))
            largest = std::max(largest, std::abs(value));
    for (const ExplainedPart& part : explanation.parts)
        if (!std::isnan(part.value) && part.unit == figure.unit)
            largest = std::max(largest, std::abs(part.value));
    const auto isNear = [&](double value) {
        return (std::isnan(value) && std::isnan(explanation.value)) ||
               std::abs(value - explanation.value) <= within * std::abs(explanation.value) + withinLargest * largest;
    };
    if (!explanation.terms.empty()) {
        double sum = 0;
        for (const ExplainedTerm& term : explanation.terms)
            sum += term.value;
        explanation.sumOfTerms = sum;
        explanation.agrees = isNear(sum);
    }
    explanation.engineValue = engineValueOf(explanation.key, month);
    if (explanation.engineValue)
        explanation.agrees = explanation.agrees && isNear(*explanation.engineValue);
}

Explanation Explainer::ofCell(FigureIndex index, std::size_t column)
{
    const Figure& figure = m_book.figure(index);
    Explanation explanation;
    addWords(index, explanation);
    const bool isMonth = figure.extent == Extent::Months;
    if (figure.extent != Extent::Single)
        explanation.month = column;
    if (isMonth)
        explanation.monthText = monthTextOf(column);
    explanation.value = m_values.value(index, column);
    if (figure.formula)
        addFormula(*figure.formula, column, explanation);
    else if (figure.extent == Extent::Items && figure.isInput())
        explanation.origins = {explanation.origins[column]};
    check(index, explanation.month, explanation);
    return explanation;
}

/// A row's months added up, each to be opened.
Explanation Explainer::ofSum(FigureIndex index)
{
    const Figure& figure = m_book.figure(index);
    Explanation explanation;
    addWords(index, explanation);
    explanation.formula = "SUM([" + figure.name + ", all])";
    for (std::size_t column = 0; column < figure.columns; ++column) {
        const double value = m_values.value(index, column);
        if (std::isnan(value) || value == 0)
            continue;
        const std::string name = figure.extent == Extent::Months ? monthTextOf(column) : std::to_string(column + 1);
        explanation.value += value;
        explanation.parts.push_back({figure.key, column, name, figure.unit, value, 1, figure.isInput()});
        explanation.terms.push_back({name, value});
    }
    if (explanation.terms.size() < 2)
        explanation.terms.clear();
    check(index, std::nullopt, explanation);
    return explanation;
}

} // namespace rackrent
