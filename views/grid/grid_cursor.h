#pragma once

#include <QModelIndex>

class QKeyEvent;
class QTableView;

namespace rackrent {

/// Where a key leads from a cell, as in a spreadsheet: arrows to the next cell in sight, with Ctrl to the end of a
/// block of filled cells, Home and End within the row, with Ctrl to the corners, Page keys by a screen. Invalid for
/// other keys. Hidden columns and rows are passed over, moved ones are met where they stand.
QModelIndex cellReached(const QTableView& view, const QModelIndex& from, const QKeyEvent& key);

/// The cell some columns and rows away, counted as they are seen; the last one there is when they end before.
QModelIndex cellBeside(const QTableView& view, const QModelIndex& from, int columns, int rows);

} // namespace rackrent
