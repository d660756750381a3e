#include "views/forms/table_row.h"

#include "views/delegates/mark_delegate.h"
#include "views/format/tsv_text.h"
#include "views/forms/provenance_mark.h"
#include "views/items/nested_table_model.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

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

TableRow::TableRow(Document& document, const Field& field, QWidget* parent)
    : TableRow(document, field, new NestedTableModel(document, field), parent)
{}

TableRow::TableRow(Document& document, const Field& field, NestedTableModel* model, QWidget* parent)
    : FormRow(document, field, parent), m_model(model)
{
    m_model->setParent(this);
    createView();
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

void TableRow::createView()
{
    m_view = new QTableView(this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(fieldText(field().title));
    m_view->setItemDelegate(new MarkDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + cellMargin);
    m_view->horizontalHeader()->setHighlightSections(false);
    // A number stays beside the others; text takes what room there is.
    const FieldKind last = field().columns.back().kind;
    m_view->horizontalHeader()->setStretchLastSection(last != FieldKind::Number && last != FieldKind::Whole);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setFrameShape(QFrame::StyledPanel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_remove->setEnabled(!selectedRows().empty() && m_add->isEnabled()); });
}

void TableRow::createActions()
{
    m_add = new QAction(tr("Add row"), this);
    m_add->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus)});
    m_add->setToolTip(tr("Add a row (Ctrl++)"));
    m_remove = new QAction(tr("Delete rows"), this);
    m_remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_remove->setToolTip(tr("Delete the selected rows (Ctrl+-)"));
    m_remove->setEnabled(false);
    for (QAction* action : {m_add, m_remove}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_add, &QAction::triggered, this, [this] { addRow(); });
    connect(m_remove, &QAction::triggered, this, &TableRow::removeRows);
    m_view->addActions({keyAction(tr("Copy"), QKeySequence(Qt::CTRL | Qt::Key_C), &TableRow::copy),
                        keyAction(tr("Paste"), QKeySequence(Qt::CTRL | Qt::Key_V), &TableRow::paste),
                        keyAction(tr("Clear"), QKeySequence(Qt::Key_Delete), &TableRow::clear), m_add, m_remove});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QAction* TableRow::keyAction(const QString& text, const QKeySequence& key, void (TableRow::*slot)())
{
    auto* action = new QAction(text, m_view);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // not of a cell that is being edited
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void TableRow::copy()
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    if (selection.isEmpty())
        return;
    QRect cells;
    for (const QItemSelectionRange& range : selection)
        cells |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    std::vector<QStringList> rows;
    for (int row = cells.top(); row <= cells.bottom(); ++row) {
        QStringList texts;
        for (int column = cells.left(); column <= cells.right(); ++column)
            texts << m_model->copyText(m_model->index(row, column));
        rows.push_back(texts);
    }
    QGuiApplication::clipboard()->setText(tsvText(rows));
}

void TableRow::paste()
{
    const std::vector<QStringList> rows = tsvRows(QGuiApplication::clipboard()->text());
    QModelIndex at = m_view->currentIndex();
    if (!at.isValid() && m_model->rowCount() > 0)
        at = m_model->index(0, 0);
    if (rows.empty())
        return;
    const int row = std::max(at.row(), 0);
    const int section = std::max(at.column(), 0);
    const auto faults = m_model->faultsOf(row, section, rows);
    if (faults.empty())
        return tell(m_model->paste(row, section, rows, tr("Paste into %1").arg(fieldText(field().title))));
    QStringList reasons;
    for (const NestedTableModel::CellFault& fault : faults)
        reasons << tr("row %1, column %2, \u201c%3\u201d: %4")
                       .arg(fault.row + 1)
                       .arg(fault.column + 1)
                       .arg(fault.typed, fault.reason);
    tell(tr("Nothing was pasted. %1").arg(reasons.join(QLatin1Char('\n'))));
}

void TableRow::clear()
{
    const QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    if (!cells.isEmpty())
        tell(m_model->clear(cells));
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
    top->addWidget(buttonFor(m_add, "addRow", this));
    top->addWidget(buttonFor(m_remove, "deleteRows", this));
    top->addWidget(m_mark);
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
        m_view->setColumnWidth(i, std::min(m_view->columnWidth(i) + cellMargin / 2, widestColumn));
}

void TableRow::showValue(const FormContext& context)
{
    const bool isOverridden = context.isOverridden(field().path);
    NestedTableModel::Shown shown;
    shown.part = context.place;
    const Json& part = isOverridden && !context.underScenario.is_null() ? context.underScenario : context.part();
    if (const auto rows = valueOf(field(), part); rows && rows->is_array())
        shown.rows = *rows;
    if (isOverridden)
        shown.fixedReason = tr("Set by the scenario \u201c%1\u201d: change it in the scenario's form.")
                                .arg(context.document.scenarioName());
    Problems own;
    for (Problem problem : problems(context)) {
        problem.place = problem.place.substr(field().path.size());
        if (problem.place.empty())
            own.push_back(problem);
        shown.problems.push_back(std::move(problem));
    }
    m_add->setEnabled(!isOverridden);
    QString message = problemLines(own);
    if (!m_refusal.isEmpty())
        message = tr("\u26A0 Not applied: %1").arg(std::exchange(m_refusal, QString()));
    else if (message.isEmpty())
        message = shown.fixedReason;
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

/// Whatever keys are held: the view itself would keep the selection under Ctrl.
void TableRow::choose(const QModelIndex& index)
{
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

std::vector<int> TableRow::selectedRows() const
{
    std::set<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    if (rows.empty() && m_view->currentIndex().isValid())
        rows.insert(m_view->currentIndex().row());
    return {rows.begin(), rows.end()};
}

/// Behind the current row, or at the end.
void TableRow::addRow()
{
    const bool isInside = m_view->currentIndex().isValid() && m_view->isVisible();
    const int at = isInside ? m_view->currentIndex().row() + 1 : m_model->rowCount();
    tell(m_model->insertRow(at));
    if (at < m_model->rowCount()) {
        choose(m_model->index(at, 0));
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void TableRow::removeRows()
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return;
    tell(m_model->removeRowsAt(rows));
    if (m_model->rowCount() > 0)
        choose(m_model->index(std::min(rows.front(), m_model->rowCount() - 1), 0));
}

} // namespace rackrent
