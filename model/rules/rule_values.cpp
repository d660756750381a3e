#include "model/rules/rule_values.h"

#include "model/time/calendar.h"
#include "model/time/day_number.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace rackrent {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

Date dayOf(double serial) { return dayOfNumber(std::floor(serial) - spreadsheetDayOfEpoch); }

double serialOf(Date day) { return dayNumber(day) + spreadsheetDayOfEpoch; }

/// How many items the rows of a formula have.
std::size_t itemsOf(const Formula& formula, const RuleBook& book)
{
    if (formula.rule() == Rule::Cells)
        return book.figure(formula.figure()).columns;
    for (const Formula& part : formula.parts())
        if (const std::size_t items = itemsOf(part, book); items > 0)
            return items;
    return 0;
}

} // namespace

RuleValues::RuleValues(const RuleBook& book, std::stop_token stop)
    : m_book(book), m_stop(std::move(stop)), m_values(book.figures().size()), m_isBusy(book.figures().size())
{}

double RuleValues::value(FigureIndex index, std::size_t column)
{
    const Figure& figure = m_book.figure(index);
    if (column >= figure.columns)
        throw std::out_of_range("ruleValues: \"" + figure.key + "\" has " + std::to_string(figure.columns) +
                                " columns, but column " + std::to_string(column) + " was asked for");
    if (!figure.formula)
        return figure.values[column];
    std::vector<double>& known = m_values[index];
    if (column < known.size())
        return known[column];
    if (m_isBusy[index])
        throw std::logic_error("ruleValues: \"" + figure.key + "\" hangs on itself");
    if (m_stop.stop_requested())
        throw Stopped();
    m_isBusy[index] = true;
    // In order, so that a balance asks for the one before it and not for all.
    while (known.size() <= column)
        known.push_back(value(*figure.formula, known.size()));
    m_isBusy[index] = false;
    return known[column];
}

double RuleValues::value(const Formula& formula, std::size_t column) { return evaluated(formula, {column, 0, false}); }

double RuleValues::cell(const Formula& formula, const Place& place)
{
    if (m_book.figure(formula.figure()).extent == Extent::Single)
        return value(formula.figure());
    const auto column = static_cast<std::ptrdiff_t>(place.column) + formula.shift();
    // What stands before a spreadsheet's first column is empty, and counts as nothing.
    return column < 0 ? 0 : value(formula.figure(), static_cast<std::size_t>(column));
}

template <class Visit>
void RuleValues::visitCells(const Formula& cells, const Place& place, Visit&& visit)
{
    const std::size_t columns = m_book.figure(cells.figure()).columns;
    std::size_t first = 0, end = columns;
    if (cells.rule() == Rule::CellsBefore) {
        end = place.column + 1;
        first = end - std::min(end, static_cast<std::size_t>(cells.shift()));
    }
    for (std::size_t column = first; column < end; ++column)
        visit(value(cells.figure(), column));
}

/// Minimum, maximum and sum, of numbers and of rows.
double RuleValues::gathered(const Formula& formula, const Place& place)
{
    double result = none;
    const auto take = [&](double value) {
        if (std::isnan(value))
            return;
        if (std::isnan(result))
            result = value;
        else if (formula.rule() == Rule::Sum)
            result += value;
        else
            result = formula.rule() == Rule::Minimum ? std::min(result, value) : std::max(result, value);
    };
    for (const Formula& part : formula.parts())
        if (!place.isInRows && (part.rule() == Rule::Cells || part.rule() == Rule::CellsBefore))
            visitCells(part, place, take);
        else
            take(evaluated(part, place));
    return std::isnan(result) ? 0 : result; // as spreadsheets say of nothing at all
}

double RuleValues::sumOfProducts(const Formula& formula, const Place& place)
{
    const Formula& overRows = formula.parts().front();
    const std::size_t items = itemsOf(overRows, m_book);
    double sum = 0;
    for (std::size_t item = 0; item < items; ++item)
        sum += evaluated(overRows, {place.column, item, true});
    return sum;
}

double RuleValues::position(const Formula& formula, const Place& place)
{
    const double sought = evaluated(formula.parts()[0], place);
    double found = 0;
    visitCells(formula.parts()[1], place, [&, at = 0.0](double value) mutable {
        ++at;
        if (value <= sought)
            found = at;
    });
    return found > 0 ? found : none;
}

double RuleValues::evaluated(const Formula& formula, const Place& place)
{
    const auto& parts = formula.parts();
    const auto part = [&](std::size_t i) { return evaluated(parts[i], place); };
    switch (formula.rule()) {
    case Rule::Number: return formula.number();
    case Rule::Nothing: return none;
    case Rule::Cell: return cell(formula, place);
    case Rule::Cells:
        if (!place.isInRows)
            throw std::logic_error("ruleValues: a row stands where one number is needed");
        return value(formula.figure(), place.item);
    case Rule::CellsBefore: throw std::logic_error("ruleValues: a row stands where one number is needed");
    case Rule::Add: return part(0) + part(1);
    case Rule::Subtract: return part(0) - part(1);
    case Rule::Multiply: return part(0) * part(1);
    case Rule::Divide: return part(0) / part(1);
    case Rule::Power: return std::pow(part(0), part(1));
    case Rule::Negative: return -part(0);
    case Rule::Less: return part(0) < part(1) ? 1 : 0;
    case Rule::LessOrEqual: return part(0) <= part(1) ? 1 : 0;
    case Rule::Equal: return part(0) == part(1) ? 1 : 0;
    case Rule::If: return part(0) != 0 ? part(1) : part(2);
    case Rule::And: return part(0) != 0 && part(1) != 0 ? 1 : 0;
    case Rule::Minimum:
    case Rule::Maximum:
    case Rule::Sum: return gathered(formula, place);
    case Rule::SumProduct: return sumOfProducts(formula, place);
    case Rule::WholeNumber: return std::floor(part(0));
    case Rule::Cosine: return std::cos(part(0));
    case Rule::Year: return monthNumber(dayOf(part(0))) / 12;
    case Rule::Month: return monthNumber(dayOf(part(0))) % 12 + 1;
    case Rule::MonthsLater: return serialOf(addMonths(dayOf(part(0)), static_cast<int>(part(1))));
    case Rule::MonthEnd: return serialOf(lastOfMonth(dayOf(part(0))));
    case Rule::ItemAt: return value(parts[0].figure(), static_cast<std::size_t>(part(1)) - 1);
    case Rule::LastNotAfter: return position(formula, place);
    }
    return none;
}

} // namespace rackrent
