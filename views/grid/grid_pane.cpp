#include "views/grid/grid_pane.h"

#include "views/grid/filter_bar.h"
#include "views/grid/find_bar.h"
#include "views/grid/grid_columns.h"
#include "views/grid/grid_filter.h"
#include "views/grid/grid_view.h"
#include "views/grid/selection_statistics.h"

#include <QAction>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace rackrent {

GridPane::GridPane(QAbstractItemModel& model, Prompts& prompts, GridWords words, QWidget* parent)
    : QWidget(parent), m_view(new GridView(model, this)),
      m_editing(new GridEditing(*m_view, prompts, std::move(words), this)), m_columns(new GridColumns(*m_view, this)),
      m_find(new FindBar(*m_view, this)), m_filter(new FilterBar(*m_view, m_editing->words().rowsShown, this)),
      m_statistics(new SelectionStatistics(*m_view, this)), m_actions(createGridActions(*m_view, *m_editing))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_filter);
    column->addWidget(m_view, 1);
    column->addWidget(m_find);
    setFocusProxy(m_view);
    connect(m_actions.find, &QAction::triggered, m_find, &FindBar::open);
    connect(m_actions.findNext, &QAction::triggered, m_find, &FindBar::next);
    connect(m_actions.findPrevious, &QAction::triggered, m_find, &FindBar::previous);
    connect(m_actions.filter, &QAction::triggered, m_filter, &FilterBar::open);
    connect(m_editing, &GridEditing::refused, this, &GridPane::refused);
    connect(m_view, &GridView::editRefused, this, &GridPane::refused);
    connect(m_columns, &GridColumns::filterRequested, this, &GridPane::askForColumnText);
}

/// A line in a menu beneath the heading: rows follow while it is typed.
void GridPane::askForColumnText(int column)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnFilter"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* line = new QLineEdit(m_view->filter().columnText(column), menu);
    line->setPlaceholderText(tr("Text in this column"));
    line->setAccessibleName(tr("Show only rows with this text in “%1”")
                                .arg(m_view->model()->headerData(column, Qt::Horizontal).toString()));
    line->setClearButtonEnabled(true);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(line);
    menu->addAction(action);
    connect(line, &QLineEdit::textChanged, this,
            [this, column](const QString& text) { m_view->filter().setColumnText(column, text); });
    connect(line, &QLineEdit::returnPressed, menu, &QMenu::close);
    const QHeaderView& header = *m_view->horizontalHeader();
    menu->popup(header.mapToGlobal(QPoint(header.sectionViewportPosition(column), header.height())));
    line->setFocus(Qt::PopupFocusReason);
}

void GridPane::showCells(const QModelIndexList& indexes)
{
    QItemSelection selection;
    QModelIndex first;
    const bool isHidden = std::ranges::any_of(
        indexes, [this](const QModelIndex& index) { return index.isValid() && !m_view->fromModel(index).isValid(); });
    if (isHidden)
        m_filter->clear(); // what changed is not to be looked for in vain
    for (const QModelIndex& index : indexes) {
        const QModelIndex shown = m_view->fromModel(index);
        if (!shown.isValid())
            continue;
        if (m_view->isColumnHidden(shown.column()))
            m_columns->setShown(shown.column(), true);
        selection.select(shown, shown);
        if (!first.isValid() || shown < first)
            first = shown;
    }
    if (!first.isValid())
        return;
    m_view->selectCell(first);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace rackrent
