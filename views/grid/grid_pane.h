#pragma once

#include "views/grid/grid_actions.h"
#include "views/grid/grid_editing.h"

#include <QWidget>

class QMenu;

namespace rackrent {

class FilterBar;
class FindBar;
class GridColumns;
class GridView;
class Prompts;
class SelectionStatistics;

/// A grid with all that belongs to it: its view, its bars for finding and filtering, its actions.
class GridPane : public QWidget {
    Q_OBJECT

public:
    /// @param model a `GridModel`; it and `prompts` outlive the pane
    GridPane(QAbstractItemModel& model, Prompts& prompts, GridWords words, QWidget* parent = nullptr);

    GridView& view() const { return *m_view; }
    GridEditing& editing() const { return *m_editing; }
    GridColumns& columns() const { return *m_columns; }
    FindBar& findBar() const { return *m_find; }
    FilterBar& filterBar() const { return *m_filter; }
    SelectionStatistics& statistics() const { return *m_statistics; }
    const GridActions& actions() const { return m_actions; }

    /// Selects cells of the model and brings the first into sight, be it filtered out. For a cell in a hidden column
    /// its row's first one is taken.
    void showCells(const QModelIndexList& indexes);

Q_SIGNALS:
    void refused(const QString& reason);

private:
    void askForColumnText(int column);
    QModelIndex inSight(const QModelIndex& index) const;

    GridView* m_view = nullptr;
    GridEditing* m_editing = nullptr;
    GridColumns* m_columns = nullptr;
    FindBar* m_find = nullptr;
    FilterBar* m_filter = nullptr;
    SelectionStatistics* m_statistics = nullptr;
    GridActions m_actions;
};

} // namespace rackrent
