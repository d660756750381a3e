#include "views/panels/contracts_panel.h"

#include "model/whatif/sized_stress.h"
#include "views/document/document.h"
#include "views/grid/grid_columns.h"
#include "views/grid/grid_filter.h"
#include "views/grid/grid_pane.h"
#include "views/grid/grid_view.h"
#include "views/grid/selection_statistics.h"
#include "views/items/contract_columns.h"
#include "views/items/contract_table_model.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QVBoxLayout>

#include <functional>
#include <set>

namespace rackrent {

namespace {

constexpr int fewestRows = 4;
constexpr int scrollBarHeight = 11;

GridWords contractWords()
{
    return {[](int count) { return ContractsPanel::tr("%n contract(s) are added behind the last.", nullptr, count); },
            [](int shown, int all) { return ContractsPanel::tr("%1 of %n contract(s)", nullptr, all).arg(shown); }};
}

} // namespace

ContractsPanel::ContractsPanel(Document& document, Prompts& prompts, QWidget* parent)
    : QFrame(parent), m_document(document)
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
    createGrid(prompts);
    column->addWidget(m_grid, 1);
    connect(&m_document, &Document::changed, this, &ContractsPanel::refreshHint);
    connect(&m_document, &Document::replayed, this, &ContractsPanel::showPlaces);
    refreshHint();
}

void ContractsPanel::createGrid(Prompts& prompts)
{
    m_model = new ContractTableModel(m_document, this);
    m_grid = new GridPane(*m_model, prompts, contractWords(), this);
    GridView& view = m_grid->view();
    view.setAccessibleName(tr("Contracts"));
    const int rows = fewestRows * view.verticalHeader()->defaultSectionSize();
    view.setMinimumHeight(rows + view.horizontalHeader()->sizeHint().height() + scrollBarHeight);
    setFocusProxy(m_grid);
    auto* separator = new QAction(&view);
    separator->setSeparator(true);
    view.addGridAction(separator);
    const auto offer = [&](const QString& text, const std::function<void()>& ask) {
        auto* made = new QAction(text, &view);
        view.addGridAction(made);
        connect(made, &QAction::triggered, this, ask);
    };
    offer(tr("Solve for this cell..."), [this] { solveCurrent(); });
    offer(tr("How late may it be delivered..."), [this] { stressCurrent(StressKind::LateDelivery); });
    offer(tr("How early may its tenant default..."), [this] { stressCurrent(StressKind::TenantDefault); });
    offer(tr("How fast may GPU rents fall..."), [this] { stressCurrent(StressKind::FallingGpuRents); });
    connect(m_grid, &GridPane::refused, this, &ContractsPanel::editRefused);
    connect(m_model, &ContractTableModel::editRefused, this,
            [this](const QModelIndex&, const QString& reason) { Q_EMIT editRefused(reason); });
    connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContractsPanel::selectionChanged);
    connect(view.selectionModel(), &QItemSelectionModel::currentChanged, this, &ContractsPanel::selectionChanged);
    connect(&m_grid->statistics(), &SelectionStatistics::changed, this, &ContractsPanel::statisticsChanged);
}

void ContractsPanel::solveCurrent()
{
    const QModelIndex index = m_grid->view().toModel(m_grid->view().currentIndex());
    if (!index.isValid())
        return;
    const ContractColumn& column = contractColumns()[static_cast<std::size_t>(index.column())];
    const bool isDate = m_model->data(index, Qt::EditRole).typeId() == QMetaType::QDate;
    if (column.isCalculated() || (!column.quantity && !isDate))
        return Q_EMIT editRefused(tr("A number or a date is solved for: choose a cell that has one."));
    Q_EMIT solveRequested(
        QStringLiteral("/contracts/%1%2").arg(index.row()).arg(QString::fromStdString(column.suffix)));
}

void ContractsPanel::stressCurrent(StressKind kind)
{
    const QModelIndex index = m_grid->view().toModel(m_grid->view().currentIndex());
    if (index.isValid())
        Q_EMIT stressRequested(kind, static_cast<std::size_t>(index.row()));
}

GridView* ContractsPanel::table() const { return &m_grid->view(); }

QList<QAction*> ContractsPanel::gridActions() const { return m_grid->view().gridActions(); }

QString ContractsPanel::statistics() const { return m_grid->statistics().text(); }

void ContractsPanel::refreshHint()
{
    if (m_document.scenario().isEmpty())
        m_hint->setText(m_document.baseProject().contracts.empty()
                            ? tr("None yet: add one with Ctrl+Shift+N.")
                            : tr("Type into a cell to change it: 1.25bn, 18m, 3%, 2026-10-01"));
    else
        m_hint->setText(
            tr("Scenario \u201c%1\u201d: what is typed changes it, not the base case; what it sets stands in italics")
                .arg(m_document.scenarioName()));
}

QByteArray ContractsPanel::columnState() const { return m_grid->columns().state(); }

void ContractsPanel::restoreColumns(const QByteArray& state) { m_grid->columns().restore(state); }

void ContractsPanel::fitColumns() { m_grid->columns().fit(); }

std::vector<int> ContractsPanel::selectedRows() const
{
    const GridView& view = m_grid->view();
    std::set<int> rows;
    for (const QModelIndex& index : view.selectionModel()->selectedIndexes())
        rows.insert(view.toModel(index).row());
    if (rows.empty() && view.currentIndex().isValid())
        rows.insert(view.toModel(view.currentIndex()).row());
    return {rows.begin(), rows.end()};
}

void ContractsPanel::selectRow(int row) { m_grid->showCells({m_model->index(row, 0)}); }

std::optional<int> ContractsPanel::wholeRow() const
{
    const GridView& view = m_grid->view();
    const QModelIndexList rows = view.selectionModel()->selectedRows();
    return rows.size() == 1 ? std::optional(view.toModel(rows.front()).row()) : std::nullopt;
}

void ContractsPanel::selectWholeRow(int row)
{
    selectRow(row);
    GridView& view = m_grid->view();
    if (view.currentIndex().isValid())
        view.selectRow(view.currentIndex().row());
}

void ContractsPanel::showPlaces(const QStringList& pointers)
{
    QModelIndexList indexes;
    for (const QString& pointer : pointers)
        if (const QModelIndex index = m_model->indexAt(pointer); index.isValid())
            indexes << index;
    m_grid->showCells(indexes);
}

} // namespace rackrent
