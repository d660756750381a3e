#include "model/exchange/workbook/workbook_sheets.h"

#include <algorithm>
#include <cmath>

namespace rackrent::workbook {

namespace {

constexpr std::size_t longestFormula = 8000; // characters; Excel takes 8,192
constexpr double keyWidth = 34, nameWidth = 34, unitWidth = 10, valueWidth = 18, monthWidth = 14;

double mostOf(const Figure& figure, FigureIndex index, RuleValues& values)
{
    double most = 0;
    for (std::size_t column = 0; column < figure.columns; ++column)
        if (const double value = values.value(index, column); std::isfinite(value))
            most = std::max(most, std::abs(value));
    return most;
}

} // namespace

CellLook lookOf(FigureUnit unit, double most)
{
    CellLook look;
    constexpr double small = 1000, grouped = 10'000; // years are not
    switch (unit) {
    case FigureUnit::Money: look.format = most < small ? "#,##0.00##;-#,##0.00##;-" : "#,##0;-#,##0;-"; break;
    case FigureUnit::Number: look.format = most < grouped ? "0.######" : "#,##0.##"; break;
    case FigureUnit::Share: look.format = "0.00##%"; break;
    case FigureUnit::Day: look.format = "yyyy-mm-dd"; break;
    case FigureUnit::Months: look.format = "0.0##"; break;
    case FigureUnit::Days: look.format = "0"; break;
    case FigureUnit::Years: look.format = "0.00"; break;
    case FigureUnit::Megawatts: look.format = "#,##0.0##"; break;
    case FigureUnit::Multiple: look.format = "0.00##\"x\""; break;
    }
    return look;
}

std::string unitOf(FigureUnit unit, const std::string& currency)
{
    switch (unit) {
    case FigureUnit::Money: return currency;
    case FigureUnit::Day: return "date";
    case FigureUnit::Months: return "months";
    case FigureUnit::Days: return "days";
    case FigureUnit::Years: return "years";
    case FigureUnit::Megawatts: return "MW";
    case FigureUnit::Share: // numbers say so themselves
    case FigureUnit::Multiple:
    case FigureUnit::Number: return "";
    }
    return "";
}

void writeHeader(const Making& making, const std::string& sheet, const std::string& title,
                 const std::vector<std::string>& heading)
{
    XlsxFile::Sheet& out = making.sheet(sheet);
    out.text({0, 0}, title, {.isTitle = true});
    std::string scenario = "base case";
    for (const Scenario& one : making.project.scenarios)
        if (one.id == making.input.scenarioId)
            scenario = "scenario " + one.name;
    out.text({1, 0}, making.project.name + ", " + scenario + ", " + making.project.currency, {.isQuiet = true});
    for (std::size_t i = 0; i < heading.size(); ++i)
        out.text({WorkbookLayout::headingRow, i}, heading[i],
                 {.isHeading = true, .isRight = heading[i] == "Value" || heading[i] == "Here"});
}

std::optional<std::string> cellFormula(const Formula& formula, const Making& making, std::size_t column,
                                       const std::string& sheet)
{
    std::string text = formulaText(formula, making.book, column, making.layout.namesOn(sheet));
    return text.size() > longestFormula ? std::nullopt : std::optional(std::move(text));
}

namespace {

class FigureSheet {
public:
    FigureSheet(const Making& making, const SheetPlan& plan)
        : m_making(making), m_plan(plan), m_out(making.sheet(plan.name)), m_names(making.layout.namesOn(plan.name))
    {}

    void write()
    {
        writeHeader(m_making, m_plan.name, m_plan.name, {"Key", "Name", "Unit", "Value", ""});
        setColumns();
        std::uint32_t row = WorkbookLayout::firstRow;
        for (const SheetPlan::Row& planned : m_plan.rows) {
            if (planned.figure)
                writeFigure(*planned.figure, row);
            else
                m_out.text({row, columns::key}, planned.title, {.isBold = true});
            ++row;
        }
    }

private:
    void setColumns()
    {
        const bool isMonths = m_plan.kind == SheetPlan::Kind::Months;
        const RuleAxis& axis = m_making.book.axis();
        const std::size_t count = isMonths ? axis.months() : m_plan.mostItems;
        m_out.width(columns::key, columns::key, keyWidth);
        m_out.width(columns::name, columns::name, nameWidth);
        m_out.width(columns::unit, columns::unit, unitWidth);
        m_out.width(columns::value, columns::value, valueWidth);
        m_out.width(columns::value + 1, columns::value + 1, 2);
        if (count > 0)
            m_out.width(columns::first, columns::first + count - 1, monthWidth);
        // Months around the timeline are there for the rules; where only lines are shown they are out of sight.
        const bool isHidden = m_plan.name == "Cash flow";
        if (isMonths && axis.before > 0)
            m_out.width(columns::first, columns::first + axis.before - 1, monthWidth, isHidden, 1);
        if (isMonths && axis.after > 0)
            m_out.width(columns::first + axis.before + axis.timeline, columns::first + axis.months() - 1, monthWidth,
                        isHidden, 1);
        const FigureIndex months = m_making.figure("calendar/month_start");
        for (std::size_t i = 0; i < count; ++i) {
            const CellAddress at{WorkbookLayout::headingRow, columns::first + i};
            if (isMonths)
                m_out.formula(at, m_names.cell(months, static_cast<std::ptrdiff_t>(i)),
                              m_making.values.value(months, i), {.format = "yyyy-mm", .isHeading = true});
            else
                m_out.number(at, static_cast<double>(i + 1), {.isHeading = true});
        }
        m_out.freeze({WorkbookLayout::firstRow, columns::first});
        const std::size_t shown = isMonths ? axis.before + axis.timeline : count;
        m_out.setUpPrint(XlsxFile::Sheet::Pages::Months,
                         WorkbookLayout::firstRow + static_cast<std::uint32_t>(m_plan.rows.size()),
                         columns::first + shown);
    }

    void writeFigure(FigureIndex index, std::uint32_t row)
    {
        const Figure& figure = m_making.book.figure(index);
        m_out.text({row, columns::key}, figure.key, {.isQuiet = true});
        m_out.text({row, columns::name}, figure.name);
        m_out.text({row, columns::unit}, unitOf(figure.unit, m_making.project.currency), {.isUnit = true});
        const CellLook look = lookOf(figure.unit, mostOf(figure, index, m_making.values));
        const bool isSingle = figure.extent == Extent::Single;
        for (std::size_t column = 0; column < figure.columns; ++column)
            writeCell(index, column, {row, isSingle ? columns::value : columns::first + column}, look);
        const bool isLine =
            figure.extent == Extent::Months && figure.unit == FigureUnit::Money && isShownLine(figure.key);
        if (isLine)
            writeTotal(index, row, look);
    }

    /// Lines that are shown, not steps towards them: their sum says something.
    static bool isShownLine(const std::string& key)
    {
        return key.starts_with("lines/") && key != "lines/debt_balance" && key != "lines/recurring_noi";
    }

    void writeTotal(FigureIndex index, std::uint32_t row, const CellLook& look)
    {
        const Figure& figure = m_making.book.figure(index);
        double sum = 0;
        for (std::size_t column = 0; column < figure.columns; ++column)
            sum += m_making.values.value(index, column);
        CellLook bold = look;
        bold.isBold = true;
        m_out.formula({row, columns::value}, "SUM(" + m_names.cells(index, 0, figure.columns) + ")", sum, bold);
    }

    void writeCell(FigureIndex index, std::size_t column, CellAddress at, const CellLook& look)
    {
        const Figure& figure = m_making.book.figure(index);
        const double value = m_making.values.value(index, column);
        if (figure.isInput())
            return m_out.formula(at, m_making.layout.inputName(index, column), value, look);
        if (!figure.formula)
            return m_out.number(at, value, look);
        if (const auto text = cellFormula(*figure.formula, m_making, column, m_plan.name))
            return m_out.formula(at, *text, value, look);
        m_out.number(at, value, look); // the rules say so
    }

    const Making& m_making;
    const SheetPlan& m_plan;
    XlsxFile::Sheet& m_out;
    FigureNames m_names;
};

} // namespace

void writeFigures(const Making& making, const SheetPlan& plan) { FigureSheet(making, plan).write(); }

} // namespace rackrent::workbook
