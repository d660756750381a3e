#pragma once

#include "model/rules/rule_book.h"

#include <stop_token>
#include <vector>

namespace rackrent {

/// What figures of a rule book come to, computed from their formulas when they are asked for. Days are as spreadsheets
/// count them; where there is no figure there is NaN.
class RuleValues {
public:
    /// What is thrown where it was asked to stop.
    struct Stopped {};

    /// @param book outlives this
    /// @param stop asks for `Stopped` in the middle of a computation, after which this is of no use
    explicit RuleValues(const RuleBook& book, std::stop_token stop = {});

    /// @param column 0 for a single figure
    double value(FigureIndex figure, std::size_t column = 0);
    /// A formula's value as if it stood in a column.
    double value(const Formula& formula, std::size_t column);

private:
    struct Place {
        std::size_t column; ///< of the formula
        std::size_t item;   ///< of rows within a SumProduct
        bool isInRows;      ///< whether rows stand for their item
    };

    double evaluated(const Formula& formula, const Place& place);
    double cell(const Formula& formula, const Place& place);
    template <class Visit>
    void visitCells(const Formula& cells, const Place& place, Visit&& visit);
    double gathered(const Formula& formula, const Place& place);
    double sumOfProducts(const Formula& formula, const Place& place);
    double position(const Formula& formula, const Place& place);

    const RuleBook& m_book;
    std::stop_token m_stop;
    std::vector<std::vector<double>> m_values; ///< by figure, the first columns that are known
    std::vector<bool> m_isBusy;                ///< by figure: whether it is being computed
};

} // namespace rackrent
