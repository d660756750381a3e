#pragma once

#include "model/project/json_text.h"
#include "model/project/project.h"
#include "model/rules/formula.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rackrent {

/// What a figure's numbers are.
enum class FigureUnit { Money, Number, Share, Day, Months, Days, Years, Megawatts, Multiple };

/// Whether a figure is one cell, or has one a month, or one an item of a list.
enum class Extent { Single, Months, Items };

/// Something that a rule is about or makes: an input, a step of a computation, a line, a metric.
struct Figure {
    std::string key;  ///< unlike every other's, such as `contracts/anthropic/base_rent`, `metrics/npv`
    std::string name; ///< in the field's words
    std::string rule; ///< in a sentence; empty for inputs
    FigureUnit unit = FigureUnit::Number;
    Extent extent = Extent::Single;
    std::size_t columns = 1; ///< months of the axis, items of the list, or 1

    /// How it is made; nothing for inputs and fixed numbers.
    std::optional<Formula> formula;
    /// Of inputs and fixed numbers: a value a column.
    std::vector<double> values;
    /// Of inputs: where each stands in the project, written as scenarios do; empty for fixed numbers.
    std::vector<std::string> paths;
    /// Of inputs: whether the project file says it, or leaves it to its default.
    bool isInFile = true;

    bool isInput() const { return !paths.empty(); }
};

/// Figures that belong together, in order.
struct RuleSection {
    std::string sheet; ///< where spreadsheets have it
    std::string title;
    std::vector<FigureIndex> figures;
};

/// The months that rows of months span: those of the timeline, with those before in which capital was spent, contracts
/// began and loans ran, and those after in which contracts end.
struct RuleAxis {
    int firstMonth = 0;     ///< number of the first month, as `monthNumber`
    std::size_t before = 0; ///< months before the timeline
    std::size_t timeline = 0;
    std::size_t after = 0;
    std::size_t months() const { return before + timeline + after; }
};

/// Every rule that makes a project's figures, from its inputs to its metrics, each written as a formula over others.
/// It says what the engine computes; the engine itself is written to be fast. `ruleValues` computes it, and whoever
/// shows it holds both against each other.
class RuleBook {
public:
    /// As `ruleBook`.
    RuleBook(const Project& project, const Json& document);

    const RuleAxis& axis() const { return m_axis; }
    const std::vector<Figure>& figures() const { return m_figures; }
    const Figure& figure(FigureIndex index) const { return m_figures[index]; }
    const std::vector<RuleSection>& sections() const { return m_sections; }
    /// The figure of a key; nothing where there is none.
    std::optional<FigureIndex> find(std::string_view key) const;

private:
    friend class RuleWriter;

    RuleAxis m_axis;
    std::vector<Figure> m_figures;
    std::vector<RuleSection> m_sections;
    std::unordered_map<std::string, FigureIndex> m_byKey;
};

/// The rules of a checked project.
/// @param document that the project was read from, to tell what it says from what it leaves to defaults
RuleBook ruleBook(const Project& project, const Json& document);

/// How many cells the rules of a project have, before they are made: a unit of what a spreadsheet must bear.
std::size_t ruleCells(const Project& project);

} // namespace rackrent
