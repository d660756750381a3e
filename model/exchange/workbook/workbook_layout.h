#pragma once

#include "model/exchange/workbook/xlsx_file.h"
#include "model/rules/formula_text.h"

#include <string>
#include <vector>

namespace rackrent {

/// Where rows begin on a sheet of figures: their names to the left, then a column for single figures, a spare one that
/// stays empty, and months or items.
namespace columns {
inline constexpr std::size_t key = 0, name = 1, unit = 2, value = 3, first = 5;
}

/// One sheet of figures.
struct SheetPlan {
    enum class Kind { Months, Items, Metrics };
    struct Row {
        std::string title; ///< of a section; empty for a figure
        std::optional<FigureIndex> figure;
    };
    std::string name;
    Kind kind = Kind::Months;
    std::vector<Row> rows; ///< from `firstRow` on
    std::size_t mostItems = 0;
};

/// Where each figure of a rule book stands in a workbook, and what formulas call it.
class WorkbookLayout {
public:
    static constexpr std::uint32_t headingRow = 2, firstRow = 3;
    static constexpr const char* inputs = "Inputs";
    static constexpr std::size_t inputColumn = 2;

    explicit WorkbookLayout(const RuleBook& book);

    const RuleBook& book() const { return m_book; }
    const std::vector<SheetPlan>& sheets() const { return m_sheets; }
    /// Single inputs, and each item of rows of inputs, in the order of the sheet of inputs.
    struct Input {
        FigureIndex figure;
        std::size_t item;
        std::string name; ///< defined
        std::uint32_t row;
    };
    const std::vector<Input>& inputList() const { return m_inputs; }

    const std::string& sheetOf(FigureIndex figure) const { return m_sheets[m_places[figure].sheet].name; }
    std::uint32_t rowOf(FigureIndex figure) const { return m_places[figure].row; }
    /// The cell of a figure's column, as a formula on a sheet calls it.
    std::string reference(FigureIndex figure, std::ptrdiff_t column, const std::string& onSheet) const;
    /// What formulas on a sheet call figures.
    FigureNames namesOn(const std::string& sheet) const;
    /// The defined name of an input. @param item of a row
    const std::string& inputName(FigureIndex figure, std::size_t item = 0) const;

private:
    struct Place {
        std::size_t sheet = 0;
        std::uint32_t row = 0;
        std::size_t firstInput = 0; ///< position among the inputs
    };

    SheetPlan& sheetNamed(const std::string& name, SheetPlan::Kind kind);
    void placeFigures();
    void placeInputs();
    std::string range(FigureIndex figure, std::size_t first, std::size_t end, const std::string& onSheet) const;

    const RuleBook& m_book;
    std::vector<SheetPlan> m_sheets;
    std::vector<Place> m_places; ///< by figure
    std::vector<Input> m_inputs;
};

} // namespace rackrent
