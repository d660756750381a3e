#include "views/grid/grid_cursor.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPoint>
#include <QTableView>

#include <algorithm>
#include <optional>

namespace rackrent {
namespace {

bool isFilled(const QModelIndex& index)
{
    return !index.data().toString().isEmpty() || index.data(Qt::CheckStateRole).isValid();
}

QModelIndex oneStep(const QTableView& view, const QModelIndex& from, QPoint step)
{
    int row = from.row() + step.y();
    while (row >= 0 && row < view.model()->rowCount() && view.isRowHidden(row))
        row += step.y();
    const QHeaderView& columns = *view.horizontalHeader();
    int visual = columns.visualIndex(from.column()) + step.x();
    while (visual >= 0 && visual < columns.count() && columns.isSectionHidden(columns.logicalIndex(visual)))
        visual += step.x();
    if (row < 0 || row >= view.model()->rowCount() || visual < 0 || visual >= columns.count())
        return {};
    return view.model()->index(row, columns.logicalIndex(visual));
}

/// To the last filled cell of the block that `from` is inside of, else to the next filled one, else to the edge.
QModelIndex jump(const QTableView& view, const QModelIndex& from, QPoint step)
{
    QModelIndex at = from;
    QModelIndex next = oneStep(view, at, step);
    const bool isInside = isFilled(at) && next.isValid() && isFilled(next);
    while (next.isValid()) {
        if (isInside && !isFilled(next))
            return at;
        at = next;
        if (!isInside && isFilled(at))
            return at;
        next = oneStep(view, at, step);
    }
    return at;
}

QModelIndex farthest(const QTableView& view, QModelIndex at, QPoint step)
{
    for (QModelIndex next = oneStep(view, at, step); next.isValid(); next = oneStep(view, at, step))
        at = next;
    return at;
}

std::optional<QPoint> arrowOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return QPoint(-1, 0);
    case Qt::Key_Right: return QPoint(1, 0);
    case Qt::Key_Up: return QPoint(0, -1);
    case Qt::Key_Down: return QPoint(0, 1);
    default: return std::nullopt;
    }
}

} // namespace

QModelIndex cellBeside(const QTableView& view, const QModelIndex& from, int columns, int rows)
{
    QModelIndex at = from;
    const QPoint step(columns > 0 ? 1 : columns < 0 ? -1 : 0, columns != 0 ? 0 : rows > 0 ? 1 : -1);
    for (int i = std::max(std::abs(columns), std::abs(rows)); i > 0; --i) {
        const QModelIndex next = oneStep(view, at, step);
        if (!next.isValid())
            break;
        at = next;
    }
    return at;
}

QModelIndex cellReached(const QTableView& view, const QModelIndex& from, const QKeyEvent& key)
{
    const bool ctrl = key.modifiers().testFlag(Qt::ControlModifier);
    if (key.modifiers().testFlag(Qt::AltModifier) || !from.isValid())
        return {};
    if (const std::optional<QPoint> arrow = arrowOf(key.key())) {
        const QModelIndex reached = ctrl ? jump(view, from, *arrow) : oneStep(view, from, *arrow);
        return reached.isValid() ? reached : from;
    }
    const int page = std::max(1, view.viewport()->height() / std::max(1, view.rowHeight(from.row())) - 1);
    switch (key.key()) {
    case Qt::Key_Home: {
        const QModelIndex first = farthest(view, from, {-1, 0});
        return ctrl ? farthest(view, first, {0, -1}) : first;
    }
    case Qt::Key_End: {
        const QModelIndex last = farthest(view, from, {1, 0});
        return ctrl ? farthest(view, last, {0, 1}) : last;
    }
    case Qt::Key_PageUp: return ctrl ? QModelIndex() : cellBeside(view, from, 0, -page);
    case Qt::Key_PageDown: return ctrl ? QModelIndex() : cellBeside(view, from, 0, page);
    default: return {};
    }
}

} // namespace rackrent
