#include "views/grid/paste_plan.h"

#include "views/format/exact_text.h"
#include "views/grid/grid_filter.h"
#include "views/items/roles.h"

#include <QDate>
#include <QHeaderView>
#include <QItemSelectionModel>

#include <algorithm>

namespace rackrent {
namespace {

bool isConsecutive(const std::vector<int>& numbers)
{
    return !numbers.empty() && numbers.back() - numbers.front() + 1 == static_cast<int>(numbers.size());
}

bool isMultiple(std::size_t size, std::size_t of) { return size > of && size % of == 0; }

/// How often a block is laid, downwards and to the right.
struct Tiles {
    std::size_t down = 1;
    std::size_t right = 1;
};

Tiles tilesOf(const CellBlock& selected, std::size_t height, std::size_t width)
{
    if (!isConsecutive(selected.rows))
        return {};
    const bool down = isMultiple(selected.rows.size(), height) || selected.rows.size() == height;
    const bool right = isMultiple(selected.columns.size(), width) || selected.columns.size() == width;
    return down && right ? Tiles{selected.rows.size() / height, selected.columns.size() / width} : Tiles{};
}

CellText copied(const GridView& view, const QModelIndex& from, const QModelIndex& to)
{
    const QModelIndex target = view.toModel(to);
    return {target.row(), target.column(), view.cells().copiedText(view.toModel(from))};
}

/// A number by what the model sorts by, a rate and a day by their text, which is written in one way only.
SpreadsheetCell copiedCell(const QModelIndex& index, const QString& text)
{
    using Form = SpreadsheetCell::Form;
    const QVariant value = index.data(SortRole);
    if (value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Int) {
        const bool isRate = text.endsWith(u'%');
        return {text, isRate ? rateOf(text) : value.toDouble(), isRate ? Form::Rate : Form::Plain};
    }
    constexpr qsizetype isoLength = 10;
    const QDate day = text.size() == isoLength ? QDate::fromString(text, Qt::ISODate) : QDate();
    const QDate origin(1899, 12, 30);
    if (!day.isValid() || day <= origin)
        return {text, {}, {}};
    return {text, static_cast<double>(origin.daysTo(day)), Form::Day};
}

} // namespace

PastePlan pastePlan(const GridView& view, const CellTable& pasted)
{
    const CellBlock selected = view.selectedBlock();
    const std::size_t height = pasted.size();
    const std::size_t width = widestRow(pasted);
    if (height == 0 || width == 0)
        return {};
    const auto typed = [&view](const SpreadsheetCell& cell, int column) {
        const bool isNumeric = column < view.model()->columnCount() && view.cells().isNumeric(column);
        return cell.value ? exactText(cell.text, *cell.value, isNumeric) : cell.text;
    };
    if (height == 1 && width == 1 && !selected.isEmpty()) {
        PastePlan one{selectedCells(view, {}), 0, selected};
        for (CellText& cell : one.cells)
            cell.typed = typed(pasted[0][0], cell.column);
        return one;
    }
    const Tiles tiles = tilesOf(selected, height, width);
    const int top = selected.isEmpty() ? view.model()->rowCount() : selected.rows.front();
    const std::vector<int> columns = view.columnsFrom(selected.isEmpty() ? 0 : selected.columns.front());
    PastePlan plan;
    const int known = view.model()->rowCount();
    const int modelRows = view.filter().sourceModel()->rowCount();
    for (std::size_t r = 0; r < height * tiles.down; ++r) {
        const int row = top + static_cast<int>(r);
        const bool isNew = row >= known;
        plan.newRows += isNew ? 1 : 0;
        if (!isNew)
            plan.block.rows.push_back(row);
        const std::vector<SpreadsheetCell>& line = pasted[r % height];
        for (std::size_t c = 0; c < width * tiles.right; ++c) {
            const int column = c < columns.size() ? columns[c] : view.model()->columnCount();
            const int target = isNew ? modelRows + row - known : view.toModel(view.model()->index(row, 0)).row();
            if (const std::size_t place = c % width; place < line.size())
                plan.cells.push_back({target, column, typed(line[place], column)});
        }
    }
    plan.block.columns.assign(
        columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(std::min(columns.size(), width * tiles.right)));
    return plan;
}

std::vector<CellText> selectedCells(const GridView& view, const QString& text)
{
    std::vector<CellText> cells;
    QModelIndexList indexes = view.selectionModel()->selectedIndexes();
    if (indexes.isEmpty() && view.currentIndex().isValid())
        indexes << view.currentIndex();
    for (const QModelIndex& index : indexes)
        if (!view.isColumnHidden(index.column()))
            cells.push_back({view.toModel(index).row(), index.column(), text});
    return cells;
}

std::vector<CellText> filledDown(const GridView& view)
{
    const CellBlock block = view.selectedBlock();
    std::vector<CellText> cells;
    if (block.isEmpty())
        return cells;
    const bool fromAbove = block.rows.size() == 1;
    const int source = fromAbove ? block.rows.front() - 1 : block.rows.front();
    if (source < 0)
        return cells;
    for (const int row : block.rows)
        for (const int column : block.columns)
            if (row != source)
                cells.push_back(copied(view, view.model()->index(source, column), view.model()->index(row, column)));
    return cells;
}

std::vector<CellText> filledRight(const GridView& view)
{
    const CellBlock block = view.selectedBlock();
    std::vector<CellText> cells;
    if (block.isEmpty())
        return cells;
    int source = block.columns.front();
    if (block.columns.size() == 1) { // from the left neighbour
        const std::vector<int> all = view.columnsFrom(view.horizontalHeader()->logicalIndex(0));
        const auto at = std::ranges::find(all, source);
        if (at == all.begin() || at == all.end())
            return cells;
        source = *(at - 1);
    }
    for (const int row : block.rows)
        for (const int column : block.columns)
            if (column != source)
                cells.push_back(copied(view, view.model()->index(row, source), view.model()->index(row, column)));
    return cells;
}

TextTable copiedTexts(const GridView& view)
{
    const CellBlock block = view.selectedBlock();
    TextTable texts;
    for (const int row : block.rows) {
        QStringList line;
        for (const int column : block.columns) {
            const QModelIndex index = view.model()->index(row, column);
            const bool isMeant = block.isOneCell() || view.selectionModel()->isSelected(index);
            line << (isMeant ? view.cells().copiedText(view.toModel(index)) : QString());
        }
        texts.push_back(std::move(line));
    }
    return texts;
}

CellTable copiedCells(const GridView& view)
{
    const CellBlock block = view.selectedBlock();
    const TextTable texts = copiedTexts(view);
    CellTable rows;
    for (std::size_t r = 0; r < texts.size(); ++r) {
        rows.emplace_back();
        for (std::size_t c = 0; c < block.columns.size(); ++c) {
            const QString& text = texts[r][static_cast<qsizetype>(c)];
            const QModelIndex index = view.model()->index(block.rows[r], block.columns[c]);
            rows.back().push_back(text.isEmpty() ? SpreadsheetCell{} : copiedCell(index, text));
        }
    }
    return rows;
}

} // namespace rackrent
