#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace rackrent {

/// Position of a figure in its rule book.
using FigureIndex = std::uint32_t;

/// What a formula is made of, each as spreadsheets have it: what is written here is evaluated by Rackrent, put into
/// words by an explanation, and computed anew by a spreadsheet.
enum class Rule {
    Number,      ///< `number`
    Nothing,     ///< there is no figure: an empty text in a spreadsheet, NaN here
    Cell,        ///< of `figure`: in the same column, `shift` columns later; or the one that a single figure has
    Cells,       ///< all of a row
    CellsBefore, ///< the last `shift` columns of a row up to the same one, as many as there are
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
    Negative,
    Less,
    LessOrEqual,
    Equal,
    If, ///< condition, then, else: only one of the two is looked at
    And,
    Minimum,
    Maximum,     ///< of numbers and of rows, without what is nothing
    Sum,         ///< the same
    SumProduct,  ///< a formula over rows of one length, item by item, added up
    WholeNumber, ///< the largest whole number that is not above
    Cosine,
    Year,         ///< of a date
    Month,        ///< 1 to 12
    MonthsLater,  ///< a date, months: the same day of the month, or the month's last
    MonthEnd,     ///< the last day of a date's month
    ItemAt,       ///< cells of a row, position from 1
    LastNotAfter, ///< a value, cells of an ascending row: position from 1 of the last that is not above it
};

/// A formula: a value, which shares its parts with others.
class Formula {
public:
    struct Node;

    Formula(double number); // NOLINT: constants stand in formulas as they are
    Formula(int number) : Formula(static_cast<double>(number)) {}
    Formula(Rule rule, std::vector<Formula> parts);
    Formula(Rule rule, FigureIndex figure, int shift);

    Rule rule() const;
    double number() const;
    FigureIndex figure() const;
    int shift() const;
    const std::vector<Formula>& parts() const;
    /// Whether two are the same object.
    bool isSameAs(const Formula& other) const { return m_node == other.m_node; }

private:
    std::shared_ptr<const Node> m_node;
};

struct Formula::Node {
    Rule rule = Rule::Number;
    double number = 0;
    FigureIndex figure = 0;
    int shift = 0;
    std::vector<Formula> parts;
};

Formula operator+(const Formula& a, const Formula& b);
Formula operator-(const Formula& a, const Formula& b);
Formula operator*(const Formula& a, const Formula& b);
Formula operator/(const Formula& a, const Formula& b);
Formula operator-(const Formula& a);
Formula operator<(const Formula& a, const Formula& b);
Formula operator<=(const Formula& a, const Formula& b);
Formula operator>(const Formula& a, const Formula& b);
Formula operator>=(const Formula& a, const Formula& b);

/// Functions of formulas, in a namespace of their own since their names are those of ordinary ones.
namespace rules {

Formula nothing();
Formula equal(const Formula& a, const Formula& b);
Formula when(const Formula& condition, const Formula& then, const Formula& otherwise);
Formula both(const Formula& a, const Formula& b);
Formula power(const Formula& base, const Formula& exponent);
Formula smaller(const Formula& a, const Formula& b);
Formula larger(const Formula& a, const Formula& b);
Formula least(const Formula& cells);
Formula greatest(const Formula& cells);
Formula sum(const Formula& cells);
/// Added one after the other; 0 for none.
Formula total(const std::vector<Formula>& terms);
Formula sumProduct(const Formula& overRows);
Formula wholeNumber(const Formula& a);
Formula cosine(const Formula& a);
Formula monthsLater(const Formula& date, const Formula& months);
Formula monthEnd(const Formula& date);
Formula itemAt(const Formula& cells, const Formula& position);
Formula lastNotAfter(const Formula& value, const Formula& cells);
/// 12 x the year + the month of a date: one more for each month.
Formula monthNumber(const Formula& date);
/// The largest whole number of months that is not later than a day, counted from another.
Formula wholeMonths(const Formula& from, const Formula& day);

} // namespace rules

/// A date as spreadsheets count days: days since 30 December 1899.
inline constexpr double spreadsheetDayOfEpoch = 25569; ///< 1 January 1970

} // namespace rackrent
