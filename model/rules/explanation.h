#pragma once

#include "model/portfolio/results.h"
#include "model/rules/formula_text.h"
#include "model/rules/rule_values.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rackrent {

/// Where an input comes from, as its project says.
struct ExplainedOrigin {
    std::string path;      ///< as scenarios write it
    bool isInFile = false; ///< or a default
    std::string kind;      ///< published, inferred, assumption; empty where nothing is said
    std::string source;    ///< its title, or its id
    std::string url, note;
};

/// Something that a figure was made from, to be opened in turn.
struct ExplainedPart {
    std::string key;
    std::optional<std::size_t> month; ///< column of the axis that it is taken from; nothing for single figures and rows
    std::string name;                 ///< with its month where that is not the figure's own
    FigureUnit unit = FigureUnit::Number;
    double value = 0;        ///< of a row: the sum of it; NaN where there is no figure
    std::size_t columns = 1; ///< of a row: how many cells are taken
    bool isInput = false;
};

/// What adds up to a figure.
struct ExplainedTerm {
    std::string words; ///< its formula over names
    double value = 0;  ///< with its sign
};

/// How one figure came to be.
struct Explanation {
    std::string key, name, rule;
    std::string subject; ///< what it is of: a contract, a facility, a loan; empty for the portfolio
    FigureUnit unit = FigureUnit::Number;
    std::optional<std::size_t> month;     ///< column of the axis; nothing for single figures
    std::optional<std::string> monthText; ///< `YYYY-MM`
    double value = 0;                     ///< by the formula; NaN where there is none
    std::string formula, formulaOfValues; ///< over names, and with what they came to; empty for inputs
    std::vector<ExplainedPart> parts;     ///< what the formula looked at, in its order, each once
    std::vector<ExplainedTerm> terms;     ///< where the formula is a sum: what adds up
    std::optional<double> sumOfTerms;
    std::optional<double> engineValue;    ///< what Rackrent shows; NaN where it shows none, nothing for steps
    std::vector<ExplainedOrigin> origins; ///< of an input, or of a row of them
    /// Whether the formula's value is the engine's, and the terms add up to it, but for rounding.
    bool agrees = true;
};

/// Explains figures of a project that was computed. Makes all rules once.
class Explainer {
public:
    /// @param document that the project was read from, under the same scenario; both outlive this
    /// @param stop as in `RuleValues`
    Explainer(const Results& results, const Json& document, std::stop_token stop = {});

    const RuleBook& book() const { return m_book; }
    /// How a figure came to be; nothing for a key that there is not.
    /// @param month column of the axis; of a row without one its sum over the timeline is explained
    std::optional<Explanation> of(const std::string& key, std::optional<std::size_t> month = std::nullopt);
    /// The column of a month of the timeline, 0 the first.
    std::size_t columnOf(int monthOfTimeline) const
    {
        return m_book.axis().before + static_cast<std::size_t>(monthOfTimeline);
    }
    std::string monthTextOf(std::size_t column) const;

private:
    Explanation ofCell(FigureIndex index, std::size_t column);
    Explanation ofSum(FigureIndex index);
    void addWords(FigureIndex index, Explanation& explanation) const;
    void addOrigins(const Figure& figure, Explanation& explanation) const;
    void addFormula(const Formula& formula, std::size_t column, Explanation& explanation);
    void addParts(const Formula& formula, std::size_t column, Explanation& explanation);
    void addPart(const Formula& reference, std::size_t column, Explanation& explanation);
    void addTerms(const Formula& formula, double sign, std::size_t column, std::vector<ExplainedTerm>& terms);
    void check(FigureIndex index, std::optional<std::size_t> month, Explanation& explanation);
    std::optional<double> engineValueOf(const std::string& key, std::optional<std::size_t> month);
    std::string nameOf(FigureIndex figure, std::ptrdiff_t column, std::size_t from) const;
    FigureNames names(std::size_t column) const;

    const Results& m_results;
    const Json& m_document;
    RuleBook m_book;
    RuleValues m_values;
    std::map<std::string, std::string> m_subjects;     ///< by what keys begin with
    std::map<std::size_t, ContractResult> m_contracts; ///< by position, those that were asked for
    double m_largestMoney = 0;
};

/// A figure of a formula in figures: money and large numbers in groups of three, shares in percent, days as ISO dates.
std::string figureWords(FigureUnit unit, double value);

} // namespace rackrent
