#include "views/whatif/table_parts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace rackrent {

QTableWidget* rowsTable(const QStringList& headings, const QString& name, QWidget* parent)
{
    auto* table = new QTableWidget(0, static_cast<int>(headings.size()), parent);
    table->setHorizontalHeaderLabels(headings);
    table->setAccessibleName(name);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

void layOutTable(QWidget& owner, QTableWidget& table, const QList<QWidget*>& buttons)
{
    auto* tools = new QHBoxLayout;
    for (QWidget* button : buttons)
        tools->addWidget(button);
    tools->addStretch(1);
    auto* column = new QVBoxLayout(&owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&table, 1);
    column->addLayout(tools);
}

QToolButton* toolButton(const QString& text, const QString& toolTip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(toolTip);
    return button;
}

std::size_t chosenRow(const QTableWidget& table, std::size_t rows)
{
    return static_cast<std::size_t>(std::clamp(table.currentRow(), 0, static_cast<int>(rows) - 1));
}

QTableWidgetItem* nameCell(const QString& name, const QString& toolTip)
{
    auto* item = new QTableWidgetItem(name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(toolTip);
    return item;
}

QTableWidgetItem* numberCell(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

void tellAt(QTableWidget& table, int row, int column, const QString& reason)
{
    const QRect cell = table.visualRect(table.model()->index(row, column));
    QToolTip::showText(table.viewport()->mapToGlobal(cell.bottomLeft()), reason, &table);
}

} // namespace rackrent
