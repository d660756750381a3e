#pragma once

#include "views/grid/grid_view.h"
#include "views/grid/html_table.h"
#include "views/grid/table_text.h"
#include "views/items/grid_model.h"

#include <vector>

namespace rackrent {

/// Cells that a block of texts goes into, in the model's rows and columns.
struct PastePlan {
    std::vector<CellText> cells;
    int newRows = 0;
    CellBlock block; ///< in the view's rows; new ones have none
};

/// One cell fills what is selected; a block fills a selection of which it is a multiple, and else lies from its first
/// cell on. Rows behind the last one seen are new; rows that are filtered out are passed over.
PastePlan pastePlan(const GridView& view, const CellTable& pasted);

/// Each selected cell with a text; for one cell the same.
std::vector<CellText> selectedCells(const GridView& view, const QString& text);

/// What is selected takes the texts of its first row; a single row those of the row above.
std::vector<CellText> filledDown(const GridView& view);
std::vector<CellText> filledRight(const GridView& view);

/// The selected block as texts; a cell in it that is not selected is empty.
TextTable copiedTexts(const GridView& view);
/// The same with the values of those that have one.
CellTable copiedCells(const GridView& view);

} // namespace rackrent
