#include "model/exchange/workbook/workbook_sheets.h"

#include "model/portfolio/metric_table.h"
#include "model/project/document_path.h"
#include "model/time/day_number.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace rackrent::workbook {

namespace {

std::string textOf(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string plain(const Json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

const Json* memberOf(const Json& document, const char* key)
{
    const auto found = document.find(key);
    return found == document.end() ? nullptr : &*found;
}

/// Everything that is written in a document below a place, by its path; objects of lists by their ids.
template <class Visit>
void visitLeaves(const Json& value, const std::string& path, Visit&& visit)
{
    if (value.is_object())
        for (const auto& [key, member] : value.items())
            visitLeaves(member, path + "/" + pointerStep(key), visit);
    else if (value.is_array())
        for (std::size_t i = 0; i < value.size(); ++i) {
            const std::string id = textOf(value[i], "id");
            visitLeaves(value[i], path + "/" + (id.empty() ? std::to_string(i) : id), visit);
        }
    else
        visit(path, value);
}

/// Writes the sheet of inputs.
class InputSheet {
public:
    explicit InputSheet(const Making& making) : m_making(making), m_out(making.sheet(WorkbookLayout::inputs)) {}

    void write()
    {
        writeHeader(m_making, WorkbookLayout::inputs, "Inputs",
                    {"Input", "Name", "Value", "Unit", "From", "Kind", "Source", "Note"});
        for (const WorkbookLayout::Input& input : m_making.layout.inputList())
            writeInput(input);
        m_row = WorkbookLayout::firstRow + static_cast<std::uint32_t>(m_making.layout.inputList().size()) + 1;
        writeOthers();
        for (const auto& [column, width] :
             {std::pair{0, 52.0}, {1, 34.0}, {2, 18.0}, {3, 9.0}, {4, 9.0}, {5, 12.0}, {6, 22.0}, {7, 60.0}})
            m_out.width(static_cast<std::size_t>(column), static_cast<std::size_t>(column), width);
        m_out.freeze({WorkbookLayout::firstRow, 3});
        m_out.setUpPrint(XlsxFile::Sheet::Pages::Upright);
    }

private:
    void writeInput(const WorkbookLayout::Input& input)
    {
        const Figure& figure = m_making.book.figure(input.figure);
        const std::string& path = figure.paths[input.item];
        m_paths.insert(path);
        const std::uint32_t row = input.row;
        m_out.text({row, 0}, path);
        m_out.text({row, 1}, figure.name);
        const CellAddress at{row, WorkbookLayout::inputColumn};
        const double value = m_making.values.value(input.figure, input.item);
        CellLook look = lookOf(figure.unit, std::abs(value));
        look.isInput = true;
        if (figure.formula)
            m_out.formula(at, *cellFormula(*figure.formula, m_making, input.item, WorkbookLayout::inputs), value, look);
        else
            m_out.number(at, value, look);
        m_making.file.defineName(input.name, WorkbookLayout::inputs, at);
        m_out.text({row, 3}, unitOf(figure.unit, m_making.project.currency), {.isUnit = true});
        m_out.text({row, 4}, figure.isInFile ? "file" : "default", {.isQuiet = true});
        writeOrigin(path, row);
    }

    void writeOrigin(const std::string& path, std::uint32_t row)
    {
        const Json* origins = memberOf(m_making.document, "provenance");
        if (!origins || !origins->is_object() || !origins->contains(path))
            return;
        const Json& origin = origins->at(path);
        m_out.text({row, 5}, textOf(origin, "kind"));
        m_out.text({row, 6}, textOf(origin, "source"));
        m_out.text({row, 7}, textOf(origin, "note"));
    }

    /// What the file says besides: it chose the formulas, or no figure hangs on it.
    void writeOthers()
    {
        m_out.text({m_row++, 0},
                   "Also in the file: words and choices that shaped the formulas, and what no figure hangs on. "
                   "Change these in Rackrent and export again.",
                   {.isBold = true});
        for (const char* list : {"timeline", "curves", "facilities", "contracts", "loans", "corporate", "valuation"})
            if (const Json* part = memberOf(m_making.document, list))
                visitLeaves(*part, std::string("/") + list, [this](const std::string& path, const Json& value) {
                    if (m_paths.contains(path))
                        return;
                    m_out.text({m_row, 0}, path);
                    m_out.text({m_row, WorkbookLayout::inputColumn}, plain(value));
                    writeOrigin(path, m_row++);
                });
    }

    const Making& m_making;
    XlsxFile::Sheet& m_out;
    std::set<std::string> m_paths;
    std::uint32_t m_row = 0;
};

std::string metricKey(const Figure& figure) { return figure.key.substr(std::string("metrics/").size()); }

} // namespace

void writeInputs(const Making& making) { InputSheet(making).write(); }

void writeSources(const Making& making)
{
    XlsxFile::Sheet& out = making.sheet("Sources");
    writeHeader(making, "Sources", "Sources and assumptions",
                {"Source", "Title", "Publisher", "Date", "Address", "Quote"});
    std::uint32_t row = WorkbookLayout::firstRow;
    if (const Json* sources = memberOf(making.document, "sources"); sources && sources->is_array())
        for (const Json& source : *sources) {
            std::size_t column = 0;
            for (const char* key : {"id", "title", "publisher", "date"})
                out.text({row, column++}, textOf(source, key));
            out.url({row, column++}, textOf(source, "url"));
            out.text({row++, column}, textOf(source, "quote"), {.isWrapped = true});
        }
    out.text({++row, 0}, "Inputs by where they come from", {.isBold = true});
    ++row;
    if (const Json* origins = memberOf(making.document, "provenance"); origins && origins->is_object())
        for (const auto& [path, origin] : origins->items()) {
            out.text({row, 0}, textOf(origin, "source"));
            out.text({row, 1}, path);
            out.text({row, 2}, textOf(origin, "kind"));
            out.text({row++, 5}, textOf(origin, "note"), {.isWrapped = true});
        }
    for (const auto& [column, width] : {std::pair{0, 26.0}, {1, 52.0}, {2, 22.0}, {3, 12.0}, {4, 44.0}, {5, 80.0}})
        out.width(static_cast<std::size_t>(column), static_cast<std::size_t>(column), width);
    out.freeze({WorkbookLayout::firstRow, 1});
    out.setUpPrint(XlsxFile::Sheet::Pages::Upright);
}

void writeRules(const Making& making)
{
    XlsxFile::Sheet& out = making.sheet("Rules");
    writeHeader(making, "Rules", "Rules", {"Key", "Name", "Rule", "Where", "Made by"});
    std::uint32_t row = WorkbookLayout::firstRow;
    for (const SheetPlan& plan : making.layout.sheets())
        for (const SheetPlan::Row& planned : plan.rows) {
            if (!planned.figure)
                continue;
            const Figure& figure = making.book.figure(*planned.figure);
            const std::size_t last = figure.columns - 1;
            const bool isFormula = figure.formula && cellFormula(*figure.formula, making, last, plan.name);
            out.text({row, 0}, figure.key, {.isQuiet = true});
            out.text({row, 1}, figure.name);
            out.text({row, 2}, figure.rule, {.isWrapped = true});
            out.text({row, 3}, plan.name + ", row " + std::to_string(making.layout.rowOf(*planned.figure) + 1));
            out.text({row++, 4}, figure.isInput() ? "input"
                                 : isFormula      ? "formula"
                                 : figure.formula ? "value: too long a formula"
                                                  : "fixed");
        }
    for (const auto& [column, width] : {std::pair{0, 44.0}, {1, 36.0}, {2, 80.0}, {3, 24.0}, {4, 12.0}})
        out.width(static_cast<std::size_t>(column), static_cast<std::size_t>(column), width);
    out.freeze({WorkbookLayout::firstRow, 1});
    out.setUpPrint(XlsxFile::Sheet::Pages::Upright);
}

void writeFiscalYears(const Making& making)
{
    XlsxFile::Sheet& out = making.sheet("Fiscal years");
    writeHeader(making, "Fiscal years", "Cash flow by fiscal year", {"Key", "Name", "Unit"});
    const FigureIndex years = making.figure("calendar/fiscal_year");
    const RuleAxis& axis = making.book.axis();
    const FigureNames names = making.layout.namesOn("Fiscal years");
    const std::string allYears = names.cells(years, 0, axis.months());
    const auto yearOf = [&](std::size_t month) {
        return static_cast<int>(making.values.value(years, axis.before + month));
    };
    const int first = yearOf(0), count = yearOf(axis.timeline - 1) - first + 1;
    constexpr std::size_t from = 3;
    const auto heading = [](std::size_t column) {
        return columnName(column) + "$" + std::to_string(WorkbookLayout::headingRow + 1);
    };
    for (int i = 0; i < count; ++i) {
        const std::size_t column = from + static_cast<std::size_t>(i);
        const std::string formula =
            i == 0 ? "INDEX(" + allYears + "," + std::to_string(axis.before + 1) + ")" : heading(column - 1) + "+1";
        out.formula({WorkbookLayout::headingRow, column}, formula, first + i, {.format = "\"FY\"0", .isHeading = true});
    }
    std::uint32_t row = WorkbookLayout::firstRow;
    for (FigureIndex index = 0; index < making.book.figures().size(); ++index) {
        const Figure& figure = making.book.figure(index);
        if (!figure.key.starts_with("lines/") || figure.extent != Extent::Months || figure.key == "lines/recurring_noi")
            continue;
        out.text({row, 0}, figure.key, {.isQuiet = true});
        out.text({row, 1}, figure.name);
        out.text({row, 2}, making.project.currency, {.isQuiet = true});
        const std::string line = names.cells(index, 0, figure.columns);
        const bool isBalance = figure.key == "lines/debt_balance";
        for (int i = 0; i < count; ++i) {
            const std::size_t column = from + static_cast<std::size_t>(i);
            double value = 0;
            for (std::size_t month = 0; month < axis.timeline; ++month)
                if (yearOf(month) == first + i) {
                    const double amount = making.values.value(index, axis.before + month);
                    value = isBalance ? amount : value + amount;
                }
            const std::string lastMonth = "MIN(MATCH(" + heading(column) + "," + allYears + ",1)," +
                                          std::to_string(axis.before) + "+in_timeline_months)";
            out.formula({row, column},
                        isBalance ? "INDEX(" + line + "," + lastMonth + ")"
                                  : "SUMIF(" + allYears + "," + heading(column) + "," + line + ")",
                        value, lookOf(FigureUnit::Money, 1e9));
        }
        ++row;
    }
    out.width(0, 0, 34);
    out.width(1, 1, 34);
    out.width(from, from + static_cast<std::size_t>(count), 18);
    out.freeze({WorkbookLayout::firstRow, from});
    out.setUpPrint(XlsxFile::Sheet::Pages::One);
}

void writeScenarios(const Making& making)
{
    XlsxFile::Sheet& out = making.sheet("Scenarios");
    writeHeader(making, "Scenarios", "Scenarios side by side (values: a workbook of each has its formulas)",
                {"Metric", "Name"});
    std::vector<std::pair<std::string, std::string>> scenarios{{"", "Base case"}};
    for (const Scenario& scenario : making.project.scenarios)
        scenarios.emplace_back(scenario.id, scenario.name.empty() ? scenario.id : scenario.name);
    std::size_t column = 2;
    std::uint32_t row = 0;
    for (const auto& [id, name] : scenarios) {
        out.text({WorkbookLayout::headingRow, column}, name, {.isHeading = true});
        const auto project = projectUnder(making.input.document, id);
        if (!project)
            continue;
        const Results results = computedResults(*project);
        row = WorkbookLayout::firstRow;
        for (const MetricRow& metric : metricTable()) {
            out.text({row, 0}, std::string(metric.key), {.isQuiet = true});
            out.text({row, 1}, std::string(metric.title));
            const auto found = making.book.find("metrics/" + std::string(metric.key));
            const auto value = metricNumber(metric, results.metrics);
            if (found && value) {
                const FigureUnit unit = making.book.figure(*found).unit;
                out.number({row, column}, *value + (unit == FigureUnit::Day ? spreadsheetDayOfEpoch : 0),
                           lookOf(unit, std::abs(*value)));
            }
            ++row;
        }
        ++column;
    }
    out.text({++row, 0}, "What each scenario changes", {.isBold = true});
    ++row;
    if (const Json* list = memberOf(making.input.document.json(), "scenarios"); list && list->is_array())
        for (const Json& scenario : *list)
            for (const Json& change : scenario.value("overrides", Json::array())) {
                out.text({row, 0}, textOf(scenario, "id"));
                out.text({row, 1}, textOf(change, "path"));
                out.text({row, 2}, change.value("op", std::string("set")));
                out.text({row++, 3}, change.contains("value") ? plain(change["value"]) : std::string());
            }
    out.width(0, 0, 28);
    out.width(1, 1, 40);
    out.width(2, std::max<std::size_t>(column, 4), 20);
    out.freeze({WorkbookLayout::firstRow, 2});
    out.setUpPrint(XlsxFile::Sheet::Pages::One);
}

void writeMetrics(const Making& making, const SheetPlan& plan)
{
    XlsxFile::Sheet& out = making.sheet(plan.name);
    writeHeader(making, plan.name, "Metrics",
                {"Metric", "Value", "Name", "Unit", "Rule", "By the spreadsheet's own function"});
    const FigureNames names = making.layout.namesOn(plan.name);
    std::uint32_t row = WorkbookLayout::firstRow;
    const auto returns = [&](const std::string& key) { return making.figure("returns/" + key); };
    const std::string dates = names.cells(making.figure("calendar/month_end"), 0, making.book.axis().months());
    for (const SheetPlan::Row& planned : plan.rows) {
        const FigureIndex index = *planned.figure;
        const Figure& figure = making.book.figure(index);
        const double value = making.values.value(index);
        CellLook look = lookOf(figure.unit, std::isnan(value) ? 0 : std::abs(value));
        out.text({row, 0}, metricKey(figure));
        look.isBold = true;
        out.formula({row, 1}, *cellFormula(*figure.formula, making, 0, plan.name), value, look);
        look.isBold = false;
        out.text({row, 2}, figure.name);
        out.text({row, 3}, unitOf(figure.unit, making.project.currency), {.isUnit = true});
        const MetricRow* metric = findMetric(metricKey(figure));
        out.text({row, 4}, metric ? std::string(metric->definition) : figure.rule, {.isWrapped = true});
        for (const std::string prefix : {"", "levered_"}) {
            const std::string flow = names.cells(returns(prefix + "flow"), 0, making.book.axis().months());
            const std::string rate =
                prefix.empty() ? "in_valuation_discount_rate" : "in_valuation_equity_discount_rate";
            if (metricKey(figure) == prefix + "npv")
                out.formula({row, 5},
                            "IFERROR(XNPV(" + rate + "," + flow + "," + dates + ")*(1+" + rate +
                                ")^((in_valuation_date-INDEX(" + dates + ",1))/365),\"\")",
                            value, look);
            if (metricKey(figure) == prefix + "irr")
                out.formula({row, 5}, "IFERROR(XIRR(" + flow + "," + dates + ",B" + std::to_string(row + 1) + "),\"\")",
                            value, look);
        }
        ++row;
    }
    for (const auto& [key, roots] :
         {std::pair{"irr_roots", &Metrics::irrRoots}, {"levered_irr_roots", &Metrics::leveredIrrRoots}}) {
        out.text({row, 0}, key);
        std::string list;
        for (const double root : making.input.results.metrics.*roots) {
            list += list.empty() ? "" : "; ";
            appendNumber(root, list);
        }
        out.text({row, 1}, list);
        out.text({row, 2}, "Every rate");
        out.text({row++, 4},
                 "A list, as Rackrent found it: a value. How many there are is a formula, on sheet Returns.");
    }
    for (const auto& [column, width] : {std::pair{0, 30.0}, {1, 22.0}, {2, 28.0}, {3, 9.0}, {4, 80.0}, {5, 30.0}})
        out.width(static_cast<std::size_t>(column), static_cast<std::size_t>(column), width);
    out.freeze({WorkbookLayout::firstRow, 2});
    out.setUpPrint(XlsxFile::Sheet::Pages::Upright);
}

void writeChecks(const Making& making)
{
    XlsxFile::Sheet& out = making.sheet("Checks");
    writeHeader(making, "Checks", "Checks",
                {"Figure", "Here", "Written by Rackrent", "Relative difference", "Agrees within 1e-9"});
    std::uint32_t row = WorkbookLayout::firstRow + 1;
    const std::uint32_t first = row;
    const FigureNames names = making.layout.namesOn("Checks");
    // Where a figure is next to nothing, what rounding leaves is measured by the rent.
    const FigureIndex base = making.figure("lines/base_rent");
    const std::string rent = "SUM(" + names.cells(base, 0, making.book.figure(base).columns) + ")";
    const auto check = [&](const std::string& what, const std::string& here, double value, const CellLook& look) {
        const std::string number = std::to_string(row + 1), b = "B" + number, c = "C" + number;
        out.text({row, 0}, what);
        out.formula({row, 1}, here, value, look);
        out.number({row, 2}, value, look);
        out.formula({row, 3},
                    "IF(AND(ISNUMBER(" + b + "),ISNUMBER(" + c + ")),ABS(" + b + "-" + c + ")/MAX(ABS(" + c +
                        "),1E-3*ABS(" + rent + "),1E-300),0)",
                    0, {.format = "0.0E+00"});
        out.formula({row, 4},
                    "IF(AND(ISNUMBER(" + b + "),ISNUMBER(" + c + ")),IF(D" + number + "<=1E-9,1,0),IF(OR(ISNUMBER(" +
                        b + "),ISNUMBER(" + c + ")),0,1))",
                    1);
        ++row;
    };
    for (const MetricRow& metric : metricTable()) {
        const auto index = making.book.find("metrics/" + std::string(metric.key));
        if (!index)
            continue;
        const auto value = metricNumber(metric, making.input.results.metrics);
        const FigureUnit unit = making.book.figure(*index).unit;
        const double written = value ? *value + (unit == FigureUnit::Day ? spreadsheetDayOfEpoch : 0) : std::nan("");
        check(std::string(metric.key), names.cell(*index, 0), written,
              lookOf(unit, std::isnan(written) ? 0 : std::abs(written)));
    }
    for (std::size_t i = 0; i < PortfolioLines::lineCount; ++i) {
        const auto line = static_cast<PortfolioLine>(i);
        const std::string key = "lines/" + std::string(keyOf(line));
        double sum = 0;
        for (const double amount : making.input.results.lines[line])
            sum += amount;
        const FigureIndex index = making.figure(key);
        check("sum of " + key, "SUM(" + names.cells(index, 0, making.book.figure(index).columns) + ")", sum,
              lookOf(FigureUnit::Money, 1e9));
    }
    out.text({WorkbookLayout::firstRow, 0}, "All of them", {.isBold = true});
    out.formula({WorkbookLayout::firstRow, 4}, "MIN(E" + std::to_string(first + 1) + ":E" + std::to_string(row) + ")",
                1, {.isBold = true});
    out.text({++row, 0},
             "Differences are to be expected once an input is changed here: Rackrent's figures are those of the day of "
             "the export.",
             {.isQuiet = true});
    for (const auto& [column, width] : {std::pair{0, 36.0}, {1, 24.0}, {2, 24.0}, {3, 20.0}, {4, 20.0}})
        out.width(static_cast<std::size_t>(column), static_cast<std::size_t>(column), width);
    out.freeze({WorkbookLayout::firstRow, 1});
    out.setUpPrint(XlsxFile::Sheet::Pages::Upright);
}

void writeSummary(const Making& making)
{
    XlsxFile::Sheet& out = making.sheet("Summary");
    writeHeader(making, "Summary", making.project.name, {"Metric", "Value", "Unit"});
    std::uint32_t row = WorkbookLayout::firstRow;
    const FigureNames names = making.layout.namesOn("Summary");
    for (const SheetPlan& plan : making.layout.sheets())
        if (plan.kind == SheetPlan::Kind::Metrics)
            for (const SheetPlan::Row& planned : plan.rows) {
                const Figure& figure = making.book.figure(*planned.figure);
                const double value = making.values.value(*planned.figure);
                out.text({row, 0}, figure.name);
                out.formula({row, 1}, names.cell(*planned.figure, 0), value,
                            lookOf(figure.unit, std::isnan(value) ? 0 : std::abs(value)));
                out.text({row++, 2}, unitOf(figure.unit, making.project.currency), {.isUnit = true});
            }
    ++row;
    out.text({row, 0}, "All checks agree with Rackrent (1 yes, 0 no)", {.isBold = true});
    out.formula({row++, 1}, "Checks!E" + std::to_string(WorkbookLayout::firstRow + 1), 1, {.isBold = true});
    out.text({++row, 0}, "Every figure is a formula. Change a blue value on sheet Inputs, and all of it follows.",
             {.isQuiet = true});
    out.text({++row, 0},
             "Made from " + (making.input.file.empty() ? std::string("a project") : making.input.file) + " by " +
                 making.input.program + ".",
             {.isQuiet = true});
    out.width(0, 0, 44);
    out.width(1, 1, 22);
    out.width(2, 2, 10);
    out.width(3, 3, 3);
    const RuleAxis& axis = making.book.axis();
    const std::size_t from = columns::first + axis.before, to = from + axis.timeline - 1;
    const auto series = [&](const char* name, const char* key) {
        const FigureIndex index = making.figure(key);
        return XlsxFile::Sheet::Series{name, making.layout.sheetOf(index), making.layout.rowOf(index)};
    };
    const FigureIndex months = making.figure("calendar/month_start");
    double most = 0;
    for (const double revenue : making.input.results.lines[PortfolioLine::Revenue])
        most = std::max(most, revenue);
    constexpr double large = 1e8;
    const std::string scale = most >= large ? "#,##0.0,,,\"bn\"" : "#,##0.0,,\"m\"";
    const auto plan = [&](const char* title, std::vector<XlsxFile::Sheet::Series> all, bool isLines) {
        return XlsxFile::Sheet::ChartPlan{title,
                                          making.project.currency,
                                          scale,
                                          std::move(all),
                                          isLines,
                                          making.layout.sheetOf(months),
                                          making.layout.rowOf(months),
                                          from,
                                          to};
    };
    out.chart({2, 4},
              plan("Rent by month",
                   {series("Base rent", "lines/base_rent"), series("Speculative rent", "lines/speculative_rent")},
                   false));
    out.chart({24, 4}, plan("Break-even: what has been received against capital",
                            {series("Rent, added up", "returns/payback_rent_cumulative"),
                             series("NOI, added up", "returns/payback_noi_cumulative"),
                             series("Capital", "returns/payback_rent_target")},
                            true));
    out.setUpPrint(XlsxFile::Sheet::Pages::One);
}

} // namespace rackrent::workbook
