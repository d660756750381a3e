#include "views/panels/contracts_panel.h"

#include "views/delegates/contract_delegate.h"
#include "views/document/document.h"
#include "views/items/contract_table_model.h"
#include "views/panels/contract_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace rackrent {

namespace {
constexpr int columnMargin = 2;
constexpr int widestColumn = 190;
constexpr int fewestRows = 4;
constexpr int scrollBarHeight = 11;
} // namespace

ContractsPanel::ContractsPanel(Document& document, QWidget* parent) : QFrame(parent), m_document(document)
{
    setProperty("card", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 10);
    column->setSpacing(6);
    auto* heading = new QHBoxLayout;
    m_hint = new QLabel(this);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    heading->addWidget(m_hint, 1);
    column->addLayout(heading);
    createTable();
    column->addWidget(m_table, 1);
    connect(&m_document, &Document::changed, this, &ContractsPanel::refreshHint);
    refreshHint();
}

void ContractsPanel::createTable()
{
    m_model = new ContractTableModel(m_document, this);
    auto* table = new ContractTable(*m_model, this);
    connect(table, &ContractTable::editRefused, this, &ContractsPanel::editRefused);
    m_table = table;
    m_table->setAccessibleName(tr("Contracts"));
    m_table->setItemDelegate(new ContractDelegate(m_table));
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 12);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setTabKeyNavigation(true);
    const int rows = fewestRows * m_table->verticalHeader()->defaultSectionSize();
    m_table->setMinimumHeight(rows + m_table->horizontalHeader()->sizeHint().height() + scrollBarHeight);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_widthsAreUsers = m_widthsAreUsers || !m_isFitting; });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ContractsPanel::widenCurrentColumn);
    connect(m_model, &ContractTableModel::editRefused, this,
            [this](const QModelIndex&, const QString& reason) { Q_EMIT editRefused(reason); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        if (m_model->rowCount() == last - first + 1) // the first contents that widths can be fitted to
            fitColumns();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContractsPanel::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContractsPanel::selectionChanged);
}

void ContractsPanel::refreshHint()
{
    if (m_document.scenario().isEmpty())
        m_hint->setText(m_document.baseProject().contracts.empty()
                            ? tr("None yet: add one with Ctrl+Shift+N.")
                            : tr("Type into a cell to change it: 1.25bn, 18m, 3%, 2026-10-01"));
    else
        m_hint->setText(tr("Scenario \u201c%1\u201d: what it sets stands in italics, other cells change the base case")
                            .arg(m_document.scenarioName()));
}

QByteArray ContractsPanel::columnState() const
{
    return m_widthsAreUsers ? m_table->horizontalHeader()->saveState() : QByteArray();
}

void ContractsPanel::restoreColumns(const QByteArray& state)
{
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    m_widthsAreUsers = m_table->horizontalHeader()->restoreState(state);
}

/// What was just typed is to be read whole; a column never grows narrower of itself.
void ContractsPanel::widenCurrentColumn()
{
    const int column = m_table->currentIndex().column();
    if (column < 0)
        return;
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    const int before = m_table->columnWidth(column);
    m_table->horizontalHeader()->setResizeContentsPrecision(0); // the rows in sight: the edited one is
    m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(column,
                            std::max(before, std::min(m_table->columnWidth(column) + columnMargin, widestColumn)));
}

std::vector<int> ContractsPanel::selectedRows() const
{
    std::set<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    if (rows.empty() && m_table->currentIndex().isValid())
        rows.insert(m_table->currentIndex().row());
    return {rows.begin(), rows.end()};
}

void ContractsPanel::selectRow(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    // Whatever keys are held: the view itself would extend the selection under Shift and keep it under Ctrl.
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(index);
}

void ContractsPanel::fitColumns()
{
    if (m_widthsAreUsers)
        return;
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_table->setColumnWidth(i, std::min(m_table->columnWidth(i) + columnMargin, widestColumn));
}

} // namespace rackrent
