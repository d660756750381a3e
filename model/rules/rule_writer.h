#pragma once

#include "model/rules/rule_book.h"

#include <string>
#include <utility>

namespace rackrent {

/// A figure that was written, to be used in formulas: as it is, it stands for its cell in the same column.
class Written {
public:
    explicit Written(FigureIndex index) : m_index(index) {}

    FigureIndex index() const { return m_index; }
    operator Formula() const { return {Rule::Cell, m_index, 0}; } // NOLINT: that is what it is for
    /// Of a row: its cell so many columns before.
    Formula before(int columns = 1) const { return {Rule::Cell, m_index, -columns}; }
    /// Of a row: all its cells.
    Formula all() const { return {Rule::Cells, m_index, 0}; }
    /// Of a row: its last cells up to this column.
    Formula last(int columns) const { return {Rule::CellsBefore, m_index, columns}; }

private:
    FigureIndex m_index;
};

/// What a figure is called, and its rule in a sentence.
struct Words {
    std::string name;
    std::string rule;
};

/// Writes figures into a rule book, section by section.
class RuleWriter {
public:
    RuleWriter(RuleBook& book, const Project& project, const Json& document);

    const Project& project() const { return m_project; }
    const RuleAxis& axis() const { return m_book.m_axis; }

    /// Begins a section; keys of what follows begin with `keys` and a stroke, unless it is empty.
    void section(std::string sheet, std::string title, std::string keys);

    /// One cell, or a cell a month of the axis.
    Written single(const std::string& key, Words words, FigureUnit unit, Formula formula);
    Written months(const std::string& key, Words words, FigureUnit unit, Formula formula);
    /// A cell an item of a list.
    Written items(const std::string& key, std::size_t count, Words words, FigureUnit unit, Formula formula);
    /// Numbers that are no inputs: positions in a list or on the axis.
    Written numbers(const std::string& key, Extent extent, Words words, std::vector<double> values);

    /// An input; its section has it too. Asked for twice it is the same.
    /// @param path as scenarios write it
    Written input(const std::string& path, std::string name, FigureUnit unit, double value);
    /// An input that the file may leave out, which another figure stands for then.
    Written inputOr(const std::string& path, std::string name, FigureUnit unit, double value, Formula standIn);
    /// Inputs in a row: one of a list's parts a column. @param path of the list; @param key of the part
    Written inputs(const std::string& key, const std::string& path, const std::string& part, std::string name,
                   FigureUnit unit, std::vector<double> values);

    /// The figure that will be written next, for those that look at themselves a column before.
    Written next() const { return Written(static_cast<FigureIndex>(m_book.m_figures.size())); }
    /// What was written under a key, whatever section is open.
    Written at(const std::string& key) const;
    bool has(const std::string& key) const { return m_book.find(key).has_value(); }
    /// Whether the project's file has something at a path.
    bool isInFile(const std::string& path) const;

private:
    Written add(const std::string& key, Figure figure);

    RuleBook& m_book;
    const Project& m_project;
    const Json& m_document;
    std::string m_keys;
};

/// A day as spreadsheets count it.
double serialDay(Date day);

/// Names of figures that several rules use.
namespace keys {
inline constexpr const char* monthStart = "calendar/month_start";
inline constexpr const char* monthEnd = "calendar/month_end";
inline constexpr const char* days = "calendar/days";
inline constexpr const char* index = "calendar/index";
inline constexpr const char* counted = "calendar/counted";
inline constexpr const char* inTimeline = "calendar/in_timeline";
inline constexpr const char* isBefore = "calendar/before";
} // namespace keys

// The parts of the rules, each in a file of its own, in the order in which they hang on each other.

void writeCalendarRules(RuleWriter& writer);
/// What 1 has grown to in each month: growth steps on the anniversaries of the timeline's start.
Formula grown(const RuleWriter& writer, const Formula& growth);
void writeCurveRules(RuleWriter& writer);
/// A curve's value on a day.
Formula curveOn(const RuleWriter& writer, CurveIndex curve, const Formula& day);
void writeContractRules(RuleWriter& writer, std::size_t contract);
/// What follows a contract: rent, space and costs of its speculative leases.
void writeAfterExpiryRules(RuleWriter& writer, std::size_t contract);
/// Recoveries and what is shown of a contract, when its facility's costs are known.
void writeContractLines(RuleWriter& writer, std::size_t contract);
/// What a facility costs; contracts in it are written already.
void writeFacilityRules(RuleWriter& writer, std::size_t facility);
void writePortfolioRules(RuleWriter& writer);
void writeLoanRules(RuleWriter& writer);
void writeEarningsRules(RuleWriter& writer);
void writeMetricRules(RuleWriter& writer);

/// Positions of the contracts that count in a facility.
std::vector<std::size_t> tenantsOf(const Project& project, std::size_t facility);

} // namespace rackrent
