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
#include <iterator>
#include <map>
#include <set>

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

QModelIndex GridPane::inSight(const QModelIndex& index) const
{
    const QModelIndex shown = m_view->fromModel(index);
    if (!shown.isValid() || !m_view->isColumnHidden(shown.column()))
        return shown;
    const std::vector<int> columns = m_view->columnsFrom(m_view->horizontalHeader()->logicalIndex(0));
    return columns.empty() ? QModelIndex() : shown.siblingAtColumn(columns.front());
}

void GridPane::showCells(const QModelIndexList& indexes)
{
    const bool isHidden = std::ranges::any_of(
        indexes, [this](const QModelIndex& index) { return index.isValid() && !m_view->fromModel(index).isValid(); });
    if (isHidden)
        m_filter->clear();             // what changed is not to be looked for in vain
    std::map<int, std::set<int>> rows; // of each column: a block is selected as a few ranges, not cell by cell
    QModelIndex first;
    for (const QModelIndex& index : indexes)
        if (const QModelIndex shown = inSight(index); shown.isValid()) {
            rows[shown.column()].insert(shown.row());
            first = !first.isValid() || shown < first ? shown : first;
        }
    if (!first.isValid())
        return;
    QItemSelection selection;
    for (const auto& [column, in] : rows)
        for (auto from = in.begin(); from != in.end();) {
            auto last = from;
            for (auto next = std::next(last); next != in.end() && *next == *last + 1; ++next)
                last = next;
            selection.append(
                QItemSelectionRange(m_view->model()->index(*from, column), m_view->model()->index(*last, column)));
            from = std::next(last);
        }
    m_view->selectCell(first);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace rackrent
