#include "model/rules/formula.h"

#include <utility>

namespace rackrent {

Formula::Formula(double number) : m_node(std::make_shared<const Node>(Node{Rule::Number, number, 0, 0, {}})) {}

Formula::Formula(Rule rule, std::vector<Formula> parts)
    : m_node(std::make_shared<const Node>(Node{rule, 0, 0, 0, std::move(parts)}))
{}

Formula::Formula(Rule rule, FigureIndex figure, int shift)
    : m_node(std::make_shared<const Node>(Node{rule, 0, figure, shift, {}}))
{}

Rule Formula::rule() const { return m_node->rule; }

double Formula::number() const { return m_node->number; }

FigureIndex Formula::figure() const { return m_node->figure; }

int Formula::shift() const { return m_node->shift; }

const std::vector<Formula>& Formula::parts() const { return m_node->parts; }

Formula operator+(const Formula& a, const Formula& b) { return {Rule::Add, {a, b}}; }

Formula operator-(const Formula& a, const Formula& b) { return {Rule::Subtract, {a, b}}; }

Formula operator*(const Formula& a, const Formula& b) { return {Rule::Multiply, {a, b}}; }

Formula operator/(const Formula& a, const Formula& b) { return {Rule::Divide, {a, b}}; }

Formula operator-(const Formula& a) { return {Rule::Negative, {a}}; }

Formula operator<(const Formula& a, const Formula& b) { return {Rule::Less, {a, b}}; }

Formula operator<=(const Formula& a, const Formula& b) { return {Rule::LessOrEqual, {a, b}}; }

Formula operator>(const Formula& a, const Formula& b) { return b < a; }

Formula operator>=(const Formula& a, const Formula& b) { return b <= a; }

namespace rules {

Formula nothing() { return {Rule::Nothing, std::vector<Formula>()}; }

Formula equal(const Formula& a, const Formula& b) { return {Rule::Equal, {a, b}}; }

Formula when(const Formula& condition, const Formula& then, const Formula& otherwise)
{
    return {Rule::If, {condition, then, otherwise}};
}

Formula both(const Formula& a, const Formula& b) { return {Rule::And, {a, b}}; }

Formula power(const Formula& base, const Formula& exponent) { return {Rule::Power, {base, exponent}}; }

Formula smaller(const Formula& a, const Formula& b) { return {Rule::Minimum, {a, b}}; }

Formula larger(const Formula& a, const Formula& b) { return {Rule::Maximum, {a, b}}; }

Formula least(const Formula& cells) { return {Rule::Minimum, {cells}}; }

Formula greatest(const Formula& cells) { return {Rule::Maximum, {cells}}; }

Formula sum(const Formula& cells) { return {Rule::Sum, {cells}}; }

Formula total(const std::vector<Formula>& terms)
{
    if (terms.empty())
        return 0;
    Formula all = terms.front();
    for (std::size_t i = 1; i < terms.size(); ++i)
        all = all + terms[i];
    return all;
}

Formula sumProduct(const Formula& overRows) { return {Rule::SumProduct, {overRows}}; }

Formula wholeNumber(const Formula& a) { return {Rule::WholeNumber, {a}}; }

Formula cosine(const Formula& a) { return {Rule::Cosine, {a}}; }

Formula monthsLater(const Formula& date, const Formula& months) { return {Rule::MonthsLater, {date, months}}; }

Formula monthEnd(const Formula& date) { return {Rule::MonthEnd, {date}}; }

Formula itemAt(const Formula& cells, const Formula& position) { return {Rule::ItemAt, {cells, position}}; }

Formula lastNotAfter(const Formula& value, const Formula& cells) { return {Rule::LastNotAfter, {value, cells}}; }

Formula monthNumber(const Formula& date)
{
    return Formula(Rule::Year, std::vector{date}) * 12 + Formula(Rule::Month, std::vector{date});
}

Formula wholeMonths(const Formula& from, const Formula& day)
{
    // A month less while its day of the month has not come.
    const Formula apart = monthNumber(day) - monthNumber(from);
    return apart - when(day < monthsLater(from, apart), 1, 0);
}

} // namespace rules

} // namespace rackrent
