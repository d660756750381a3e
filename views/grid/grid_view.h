#pragma once

#include "views/delegates/cell_walker.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <optional>
#include <vector>

namespace rackrent {

class GridFilter;
class GridModel;

/// A block of cells as it is seen: rows of the view from above, columns (logical numbers) from the left.
struct CellBlock {
    std::vector<int> rows;
    std::vector<int> columns;

    bool isEmpty() const { return rows.empty() || columns.empty(); }
    bool isOneCell() const { return rows.size() == 1 && columns.size() == 1; }
};

/// A grid with a spreadsheet's keys over a `GridModel`, which it shows sorted and filtered. It moves, selects and opens
/// editors; what changes many cells at once is `GridEditing`'s. Positions here are the view's; `toModel` and
/// `fromModel` lead to the model's own.
class GridView : public QTableView, public CellWalker {
    Q_OBJECT

public:
    /// @param model a `GridModel`, which outlives the view
    explicit GridView(QAbstractItemModel& model, QWidget* parent = nullptr);

    GridModel& cells() const { return *m_cells; }
    GridFilter& filter() const { return *m_filter; }
    QModelIndex toModel(const QModelIndex& index) const;
    QModelIndex fromModel(const QModelIndex& index) const;
    /// What the context menu offers and which keys do it, while the view has the focus. They are no `QWidget::actions`:
    /// their keys would clash with the window's.
    void addGridAction(QAction* action) { m_actions << action; }
    const QList<QAction*>& gridActions() const { return m_actions; }
    bool isEditing() const { return state() == EditingState; }

    /// What is selected, or the current cell: all rows and columns that have a selected cell.
    CellBlock selectedBlock() const;
    /// Columns in sight from the left, from one on.
    std::vector<int> columnsFrom(int column) const;
    /// Selects cells between two corners and makes the first the current one.
    void selectBetween(const QModelIndex& first, const QModelIndex& last);
    void selectCell(const QModelIndex& index);

    void walk(const QModelIndex& from, QPoint step) override;
    QString fillSelection(const QString& typed) override;

    /// Opens the list of choices of the current cell.
    void openChoices();
    void selectRowsOfSelection();
    void selectColumnsOfSelection();

Q_SIGNALS:
    /// Nothing was changed, and why.
    void editRefused(const QString& reason);
    /// Ctrl+Enter: a text is to go into all selected cells. Whoever does it sets the reason why not.
    void fillRequested(const QString& typed, QString& reason);

protected:
    bool event(QEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QAction* actionFor(const QKeyEvent& key) const;
    bool moveByKey(const QKeyEvent& key);
    bool walkByKey(const QKeyEvent& key);
    void openMenu(const QPoint& place);
    void extendTo(const QModelIndex& index);
    QModelIndex stepTarget(const QModelIndex& from, QPoint step);

    GridModel* m_cells = nullptr;
    GridFilter* m_filter = nullptr;
    QList<QAction*> m_actions;
    QPersistentModelIndex m_anchor; ///< where extending with Shift began
    std::optional<int> m_tabColumn; ///< where tabbing began: Enter returns there
};

} // namespace rackrent
