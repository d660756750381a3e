#include "views/grid/grid_filter.h"

#include "views/items/grid_model.h"
#include "views/items/roles.h"

#include <algorithm>

namespace rackrent {

GridFilter::GridFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(false);
    setSortRole(SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void GridFilter::setSourceModel(QAbstractItemModel* model)
{
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] { m_isInserting = true; });
    QSortFilterProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { m_isInserting = false; });
}

void GridFilter::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    reapply();
}

void GridFilter::setColumnText(int column, const QString& text)
{
    if (text == columnText(column))
        return;
    if (text.isEmpty())
        m_columnTexts.erase(column);
    else
        m_columnTexts[column] = text;
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
    reapply();
}

QString GridFilter::columnText(int column) const
{
    const auto found = m_columnTexts.find(column);
    return found == m_columnTexts.end() ? QString() : found->second;
}

void GridFilter::clear()
{
    m_text.clear();
    m_columnTexts.clear();
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    reapply();
}

void GridFilter::reapply()
{
    invalidate();
    Q_EMIT filterChanged();
}

QString GridFilter::shownText(int row, int column) const
{
    const QModelIndex index = sourceModel()->index(row, column);
    const QString shown = index.data().toString();
    if (!shown.isEmpty())
        return shown;
    const auto* cells = dynamic_cast<const GridModel*>(sourceModel()); // a tick is searched as yes or no
    return cells ? cells->copiedText(index) : QString();
}

bool GridFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (m_isInserting)
        return true;
    for (const auto& [column, text] : m_columnTexts)
        if (!shownText(row, column).contains(text, Qt::CaseInsensitive))
            return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(); ++column)
        if (shownText(row, column).contains(m_text, Qt::CaseInsensitive))
            return true;
    return false;
}

/// Cells without a value stand last, whichever the order.
bool GridFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool leftHas = left.data(SortRole).isValid();
    const bool rightHas = right.data(SortRole).isValid();
    if (leftHas && rightHas)
        return QSortFilterProxyModel::lessThan(left, right);
    return (leftHas && !rightHas) == (sortOrder() == Qt::AscendingOrder) && leftHas != rightHas;
}

} // namespace rackrent
