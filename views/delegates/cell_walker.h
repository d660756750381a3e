#pragma once

#include <QModelIndex>
#include <QPoint>
#include <QString>

namespace rackrent {

/// A view that knows where keys lead from a cell whose editor commits.
class CellWalker {
public:
    virtual ~CellWalker() = default;

    /// Enter leads down, Tab right, with Shift the other way: x columns and y rows from a cell.
    virtual void walk(const QModelIndex& from, QPoint step) = 0;

    /// Ctrl+Enter: gives the text to all selected cells. Why it cannot be; empty when it was done.
    virtual QString fillSelection(const QString& typed) = 0;
};

} // namespace rackrent
