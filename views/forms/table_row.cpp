#include "views/forms/table_row.h"

#include "views/forms/provenance_mark.h"
#include "views/grid/grid_actions.h"
#include "views/grid/grid_editing.h"
#include "views/grid/grid_view.h"
#include "views/items/nested_table_model.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rackrent {
namespace {

constexpr int mostRows = 10; ///< shown without scrolling
constexpr int cellMargin = 10;
constexpr int widestColumn = 220;

QToolButton* buttonFor(QAction* action, const char* name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(action->toolTip());
    return button;
}

} // namespace

TableRow::TableRow(Document& document, Prompts& prompts, const Field& field, QWidget* parent)
    : TableRow(document, prompts, field, new NestedTableModel(document, field), parent)
{}

TableRow::TableRow(Document& document, Prompts& prompts, const Field& field, NestedTableModel* model, QWidget* parent)
    : FormRow(document, field, parent), m_model(model)
{
    m_model->setParent(this);
    createView(prompts);
    createActions();
    layOut();
    connect(m_model, &NestedTableModel::editRefused, this,
            [this](const QModelIndex&, const QString& reason) { tell(reason); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TableRow::fitHeight);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TableRow::fitHeight);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TableRow::fitHeight);
    fitHeight();
    connect(m_view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &TableRow::fitHeight);
}

void TableRow::createView(Prompts& prompts)
{
    m_view = new GridView(*m_model, this);
    m_editing = new GridEditing(*m_view, prompts, plainGridWords(), this);
    connect(m_editing, &GridEditing::refused, this, [this](const QString& reason) { tell(reason); });
    m_view->setAccessibleName(fieldText(field().title));
    m_view->setSortingEnabled(false); // the order of the rows says something
    m_view->horizontalHeader()->setSectionsMovable(false);
    m_view->setShowGrid(true);
    m_view->setFrameShape(QFrame::StyledPanel);
    // A number stays beside the others; text takes what room there is.
    const FieldKind last = field().columns.back().kind;
    m_view->horizontalHeader()->setStretchLastSection(last != FieldKind::Number && last != FieldKind::Whole);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(!m_view->selectedBlock().isEmpty() && m_add->isEnabled()); });
    connect(m_view, &GridView::editRefused, this, [this](const QString& reason) { tell(reason); });
}

void TableRow::createActions()
{
    m_add = new QAction(tr("Add row"), this);
    m_add->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus)});
    m_add->setToolTip(tr("Add a row (Ctrl++)"));
    m_remove = new QAction(tr("Delete rows"), this);
    m_remove->setToolTip(tr("Delete the selected rows (Ctrl+-)"));
    m_remove->setEnabled(false);
    auto* paste = new QAction(tr("Paste"), this);
    paste->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_V));
    // In the grid the keys are the grid's; these are for a table that shows none while it is empty.
    for (QAction* action : {m_add, paste}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    const GridActions grid = createGridActions(*m_view, *m_editing);
    for (QAction* action : {grid.find, grid.findNext, grid.findPrevious, grid.filter}) { // a few rows are seen at once
        action->setShortcuts(QList<QKeySequence>());
        action->setVisible(false);
    }
    grid.insertRows->setText(m_add->text());
    disconnect(grid.insertRows, &QAction::triggered, m_editing, nullptr);
    for (const QAction* action : {m_add, grid.insertRows})
        connect(action, &QAction::triggered, this, [this] { addRow(); });
    connect(m_remove, &QAction::triggered, m_editing, &GridEditing::deleteRows);
    connect(paste, &QAction::triggered, m_editing, &GridEditing::paste);
}

void TableRow::layOut()
{
    m_title = new QLabel(fieldText(field().title), this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setBuddy(m_view);
    m_mark = new ProvenanceMark(this);
    connect(m_mark, &QToolButton::clicked, this,
            [this] { Q_EMIT provenanceRequested(QString::fromStdString(pointer()), m_mark); });
    m_empty = new QLabel(tr("No rows."), this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_message = new QLabel(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setProperty("role", QStringLiteral("error"));
    m_message->hide();
    m_buttons = new QHBoxLayout;
    QHBoxLayout* top = m_buttons;
    top->setSpacing(4);
    top->addWidget(m_title);
    top->addWidget(m_empty);
    top->addStretch(1);
    QWidget* add = buttonFor(m_add, "addRow", this);
    QWidget* remove = buttonFor(m_remove, "deleteRows", this);
    for (QWidget* one : {add, remove, static_cast<QWidget*>(m_mark)})
        top->addWidget(one);
    setTabOrder(add, remove); // as they are read: they stand above the table
    setTabOrder(remove, m_view);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addLayout(top);
    m_column->addWidget(m_view);
    m_column->addWidget(m_message);
}

/// As high as its rows, so that the form scrolls and the table rarely has to.
void TableRow::fitHeight()
{
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int header = m_view->horizontalHeader()->sizeHint().height();
    const QScrollBar& scroll = *m_view->horizontalScrollBar();
    const int bar = scroll.maximum() > scroll.minimum() ? scroll.sizeHint().height() : 0;
    m_view->setFixedHeight(header + rows * m_view->verticalHeader()->defaultSectionSize() + bar + 2);
    m_view->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    if (rows > 0 && m_fitted != m_model->rowCount()) {
        m_fitted = m_model->rowCount();
        fitColumns();
    }
}

void TableRow::fitColumns()
{
    m_view->resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i)
        m_view->setColumnWidth(i, std::min(m_view->columnWidth(i) + cellMargin / 2,
                                           std::max(widestColumn, m_view->horizontalHeader()->sectionSizeHint(i))));
}

void TableRow::showValue(const FormContext& context)
{
    const bool isOverridden = context.isOverridden(field().path);
    NestedTableModel::Shown shown;
    shown.part = context.place;
    if (const auto rows = valueOf(field(), context.shown()); rows && rows->is_array())
        shown.rows = *rows;
    Problems own;
    for (Problem problem : problems(context)) {
        problem.place = problem.place.substr(field().path.size());
        if (problem.place.empty())
            own.push_back(problem);
        shown.problems.push_back(std::move(problem));
    }
    QString message = problemLines(own);
    if (!m_refusal.isEmpty())
        message = tr("\u26A0 Not applied: %1").arg(std::exchange(m_refusal, QString()));
    else if (message.isEmpty() && isOverridden)
        message = tr("Set by the scenario \u201c%1\u201d.").arg(context.document.scenarioName());
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_model->show(std::move(shown));
    m_mark->show(context, pointer());
    m_title->setToolTip(fieldTip(field(), context));
    m_view->setAccessibleDescription(fieldText(field().definition));
}

void TableRow::hideTitle()
{
    m_title->hide();
    m_empty->setText(tr("None."));
}

void TableRow::hideProvenance() { m_mark->hide(); }

QString TableRow::message() const { return m_message->isHidden() ? QString() : m_message->text(); }

void TableRow::tell(const std::optional<QString>& reason)
{
    m_refusal = reason.value_or(QString());
    if (reason)
        Q_EMIT refused(*reason);
    Q_EMIT refreshRequested();
}

void TableRow::focusPlace(std::optional<std::size_t> row, const Field* column)
{
    if (m_model->rowCount() == 0)
        return;
    const int at = std::min(static_cast<int>(row.value_or(0)), m_model->rowCount() - 1);
    int section = 0;
    for (std::size_t i = 0; i < field().columns.size(); ++i)
        if (&field().columns[i] == column)
            section = static_cast<int>(i);
    choose(m_model->index(at, section));
    m_view->setFocus(Qt::OtherFocusReason);
}

void TableRow::choose(const QModelIndex& index) { m_view->selectCell(m_view->fromModel(index)); }

/// Behind the current row, or at the end.
void TableRow::addRow()
{
    const QModelIndex current = m_view->toModel(m_view->currentIndex());
    const int at = current.isValid() ? current.row() + 1 : m_model->rowCount();
    const QString where = partTitle(m_document.json(), place());
    tell(m_model->insertNewRows(tr("Add a row to %1 of %2").arg(fieldText(field().title), where), at, 1));
    if (at < m_model->rowCount()) {
        choose(m_model->index(at, 0));
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace rackrent
