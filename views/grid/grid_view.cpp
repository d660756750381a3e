#include "views/grid/grid_view.h"

#include "views/grid/grid_cursor.h"
#include "views/grid/grid_delegate.h"
#include "views/grid/grid_filter.h"
#include "views/grid/grid_header.h"
#include "views/items/grid_model.h"
#include "views/items/roles.h"

#include <QAction>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace rackrent {
namespace {
constexpr int rowPadding = 12;
} // namespace

GridView::GridView(QAbstractItemModel& model, QWidget* parent)
    : QTableView(parent), m_cells(dynamic_cast<GridModel*>(&model)), m_filter(new GridFilter(this))
{
    if (!m_cells)
        throw std::invalid_argument("GridView: the model is no GridModel");
    m_filter->setSourceModel(&model);
    setModel(m_filter);
    setItemDelegate(new GridDelegate(this));
    setAlternatingRowColors(true);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false); // keys are dealt with here
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    setHorizontalHeader(new GridHeader(this));
    setSortingEnabled(true);
}

QModelIndex GridView::toModel(const QModelIndex& index) const { return m_filter->mapToSource(index); }

QModelIndex GridView::fromModel(const QModelIndex& index) const { return m_filter->mapFromSource(index); }

CellBlock GridView::selectedBlock() const
{
    std::set<int> rows;
    std::set<int> places;
    const QHeaderView& header = *horizontalHeader();
    const auto add = [&](int row, int column) {
        if (isColumnHidden(column))
            return;
        rows.insert(row);
        places.insert(header.visualIndex(column));
    };
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            for (int column = range.left(); column <= range.right(); ++column)
                add(row, column);
    if (rows.empty() && currentIndex().isValid())
        add(currentIndex().row(), currentIndex().column());
    CellBlock block{{rows.begin(), rows.end()}, {}};
    for (const int place : places)
        block.columns.push_back(header.logicalIndex(place));
    return block;
}

std::vector<int> GridView::columnsFrom(int column) const
{
    std::vector<int> columns;
    const QHeaderView& header = *horizontalHeader();
    for (int place = header.visualIndex(column); place >= 0 && place < header.count(); ++place)
        if (!header.isSectionHidden(header.logicalIndex(place)))
            columns.push_back(header.logicalIndex(place));
    return columns;
}

void GridView::selectCell(const QModelIndex& index)
{
    // Whatever keys are held: the view itself would extend the selection under Shift and keep it under Ctrl.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_anchor = index;
    m_tabColumn.reset();
    scrollTo(index);
}

/// Moved columns make a block of several ranges.
void GridView::selectBetween(const QModelIndex& first, const QModelIndex& last)
{
    const QHeaderView& header = *horizontalHeader();
    const auto [left, right] = std::minmax({header.visualIndex(first.column()), header.visualIndex(last.column())});
    const auto [top, bottom] = std::minmax({first.row(), last.row()});
    QItemSelection selection;
    for (int place = left; place <= right; ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            selection.select(model()->index(top, column), model()->index(bottom, column));
    }
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_anchor = first;
}

void GridView::extendTo(const QModelIndex& index)
{
    const QModelIndex anchor = m_anchor.isValid() ? QModelIndex(m_anchor) : currentIndex();
    selectBetween(anchor, index);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_anchor = anchor;
    scrollTo(index);
}

QModelIndex GridView::stepTarget(const QModelIndex& from, QPoint step)
{
    if (step.x() != 0) {
        const std::optional<int> began = m_tabColumn ? m_tabColumn : std::optional(from.column());
        const QModelIndex next = cellBeside(*this, from, step.x(), 0);
        selectCell(next);
        m_tabColumn = began;
        return next;
    }
    const int column = m_tabColumn.value_or(from.column());
    const QModelIndex next = cellBeside(*this, model()->index(from.row(), column), 0, step.y());
    selectCell(next);
    return next;
}

void GridView::walk(const QModelIndex& from, QPoint step)
{
    stepTarget(from.isValid() ? from : currentIndex(), step);
    setFocus();
}

QString GridView::fillSelection(const QString& typed)
{
    QString reason;
    Q_EMIT fillRequested(typed, reason);
    return reason;
}

bool GridView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const bool isMeant = trigger == DoubleClicked || trigger == EditKeyPressed || trigger == AnyKeyPressed;
    const bool isFixed = index.isValid() && !(model()->flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable));
    const auto* key = event && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (isMeant && isFixed && (!key || !key->text().isEmpty() || trigger == EditKeyPressed))
        if (const QString reason = m_cells->refusal(toModel(index), QString()); !reason.isEmpty())
            Q_EMIT editRefused(reason);
    return QTableView::edit(index, trigger, event);
}

void GridView::openChoices()
{
    if (!currentIndex().data(ChoiceKeysRole).isValid())
        return;
    edit(currentIndex(), EditKeyPressed, nullptr);
    if (auto* box = qobject_cast<QComboBox*>(indexWidget(currentIndex())))
        box->showPopup();
}

void GridView::selectRowsOfSelection()
{
    const CellBlock block = selectedBlock();
    QItemSelection selection;
    for (const int row : block.rows)
        selection.select(model()->index(row, 0), model()->index(row, model()->columnCount() - 1));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void GridView::selectColumnsOfSelection()
{
    QItemSelection selection;
    for (const int column : selectedBlock().columns)
        selection.select(model()->index(0, column), model()->index(model()->rowCount() - 1, column));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace rackrent
