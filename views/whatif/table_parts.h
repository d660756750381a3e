#pragma once

#include <QStringList>

#include <cstddef>

class QTableWidget;
class QTableWidgetItem;
class QToolButton;
class QWidget;

/// What the small tables of the panels have in common.
namespace rackrent {

/// A table whose rows are chosen as a whole, and which Tab leaves.
QTableWidget* rowsTable(const QStringList& headings, const QString& name, QWidget* parent);

/// Lays a table out in its widget with buttons beneath it.
void layOutTable(QWidget& owner, QTableWidget& table, const QList<QWidget*>& buttons);

QToolButton* toolButton(const QString& text, const QString& toolTip, QWidget* parent);

/// Position of the row that a button is about: the current one, else the nearest there is. There is one.
std::size_t chosenRow(const QTableWidget& table, std::size_t rows);

/// A cell that says what the row is about, and is not edited.
QTableWidgetItem* nameCell(const QString& name, const QString& toolTip);
/// A cell with a number that is typed over.
QTableWidgetItem* numberCell(const QString& text);

/// Says at a cell why what was typed there is not taken.
void tellAt(QTableWidget& table, int row, int column, const QString& reason);

} // namespace rackrent
