#include "model/rules/formula_text.h"

#include "model/project/json_text.h"

#include <algorithm>

namespace rackrent {

namespace {

/// How tightly operators bind, in a spreadsheet.
enum class Binding { Comparison, Sum, Product, Power, Atom };

class Text {
public:
    Text(const RuleBook& book, std::size_t column, const FigureNames& names)
        : m_book(book), m_column(column), m_names(names)
    {}

    void append(const Formula& formula, Binding least = Binding::Comparison)
    {
        const Binding own = bindingOf(formula);
        if (own < least)
            m_text += '(';
        appendBare(formula);
        if (own < least)
            m_text += ')';
    }

    std::string taken() { return std::move(m_text); }

private:
    static Binding bindingOf(const Formula& formula)
    {
        switch (formula.rule()) {
        case Rule::Less:
        case Rule::LessOrEqual:
        case Rule::Equal: return Binding::Comparison;
        case Rule::Add:
        case Rule::Subtract:
        case Rule::Negative: return Binding::Sum;
        case Rule::Multiply:
        case Rule::Divide: return Binding::Product;
        case Rule::Power: return Binding::Power;
        case Rule::Number: return formula.number() < 0 ? Binding::Sum : Binding::Atom;
        default: return Binding::Atom;
        }
    }

    void appendBare(const Formula& formula)
    {
        switch (formula.rule()) {
        case Rule::Number: return appendConstant(formula.number());
        case Rule::Nothing: m_text += "\"\""; return;
        case Rule::Cell: m_text += m_names.cell(formula.figure(), columnOf(formula)); return;
        case Rule::Cells: m_text += m_names.cells(formula.figure(), 0, m_book.figure(formula.figure()).columns); return;
        case Rule::CellsBefore: {
            const std::size_t end = m_column + 1;
            m_text +=
                m_names.cells(formula.figure(), end - std::min(end, static_cast<std::size_t>(formula.shift())), end);
            return;
        }
        case Rule::Less: return appendOperator(formula, "<", Binding::Sum, Binding::Sum);
        case Rule::LessOrEqual: return appendOperator(formula, "<=", Binding::Sum, Binding::Sum);
        case Rule::Equal: return appendOperator(formula, "=", Binding::Sum, Binding::Sum);
        case Rule::Add: return appendOperator(formula, "+", Binding::Sum, Binding::Sum);
        case Rule::Subtract: return appendOperator(formula, "-", Binding::Sum, Binding::Product);
        case Rule::Multiply: return appendOperator(formula, "*", Binding::Product, Binding::Product);
        case Rule::Divide: return appendOperator(formula, "/", Binding::Product, Binding::Power);
        case Rule::Power: return appendOperator(formula, "^", Binding::Atom, Binding::Atom);
        case Rule::Negative: m_text += '-'; return append(formula.parts()[0], Binding::Atom);
        default: return appendFunction(formula);
        }
    }

    /// With a large E, which alone the grammar of workbooks has (ECMA-376 part 1, 18.17.2.2).
    void appendConstant(double number)
    {
        std::string digits;
        appendNumber(number, digits);
        std::ranges::replace(digits, 'e', 'E');
        m_text += digits;
    }

    std::ptrdiff_t columnOf(const Formula& cell) const
    {
        if (m_book.figure(cell.figure()).extent == Extent::Single)
            return 0;
        return static_cast<std::ptrdiff_t>(m_column) + cell.shift();
    }

    void appendOperator(const Formula& formula, const char* sign, Binding left, Binding right)
    {
        append(formula.parts()[0], left);
        m_text += sign;
        append(formula.parts()[1], right);
    }

    static const char* nameOf(Rule rule)
    {
        switch (rule) {
        case Rule::If: return "IF";
        case Rule::And: return "AND";
        case Rule::Minimum: return "MIN";
        case Rule::Maximum: return "MAX";
        case Rule::Sum: return "SUM";
        case Rule::SumProduct: return "SUMPRODUCT";
        case Rule::WholeNumber: return "INT";
        case Rule::Cosine: return "COS";
        case Rule::Year: return "YEAR";
        case Rule::Month: return "MONTH";
        case Rule::MonthsLater: return "EDATE";
        case Rule::ItemAt: return "INDEX";
        case Rule::LastNotAfter: return "MATCH";
        default: return "";
        }
    }

    void appendFunction(const Formula& formula)
    {
        const auto& parts = formula.parts();
        if (formula.rule() == Rule::MonthEnd) {
            m_text += "EOMONTH(";
            append(parts[0]);
            m_text += ",0)";
            return;
        }
        m_text += nameOf(formula.rule());
        const char* separator = "(";
        for (const Formula& part : parts) {
            m_text += separator;
            append(part);
            separator = ",";
        }
        m_text += formula.rule() == Rule::LastNotAfter ? ",1)" : ")";
    }

    const RuleBook& m_book;
    std::size_t m_column;
    const FigureNames& m_names;
    std::string m_text;
};

} // namespace

std::string formulaText(const Formula& formula, const RuleBook& book, std::size_t column, const FigureNames& names)
{
    Text text(book, column, names);
    text.append(formula);
    return text.taken();
}

} // namespace rackrent
