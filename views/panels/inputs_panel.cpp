#include "views/panels/inputs_panel.h"

#include "views/delegates/mark_delegate.h"
#include "views/grid/table_text.h"
#include "views/items/inputs_filter.h"
#include "views/items/inputs_model.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

namespace rackrent {
namespace {

using Show = InputsFilter::Show;
constexpr int widestColumn = 260;

} // namespace

InputsPanel::InputsPanel(Document& document, QWidget* parent) : QFrame(parent)
{
    setProperty("card", true);
    setProperty("helpPage", QStringLiteral("inputs"));
    setAccessibleName(tr("Inputs"));
    m_model = new InputsModel(document, this);
    m_filter = new InputsFilter(this);
    m_filter->setSourceModel(m_model);
    createTools();
    createView();
    layOut();
    connect(m_filter, &QAbstractItemModel::modelReset, this, &InputsPanel::refresh);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &InputsPanel::refresh);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &InputsPanel::refresh);
    refresh();
}

void InputsPanel::createTools()
{
    m_show = new QComboBox(this);
    m_show->setAccessibleName(tr("Which inputs"));
    m_show->addItem(tr("All inputs"), static_cast<int>(Show::All));
    m_show->addItem(tr("Assumptions"), static_cast<int>(Show::Assumptions));
    m_show->addItem(tr("Inferred"), static_cast<int>(Show::Inferred));
    m_show->addItem(tr("Published"), static_cast<int>(Show::Published));
    m_show->addItem(tr("Defaults"), static_cast<int>(Show::Defaults));
    m_show->addItem(tr("Not said"), static_cast<int>(Show::Unsaid));
    m_show->addItem(tr("Without source"), static_cast<int>(Show::WithoutSource));
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setShow(static_cast<Show>(m_show->currentData().toInt()));
        refresh();
    });
    m_search = new QLineEdit(this);
    m_search->setAccessibleName(tr("Search in the inputs"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setText(text);
        refresh();
    });
    m_count = new QLabel(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setProperty("role", QStringLiteral("muted"));
    m_empty = new QLabel(tr("No input is of this kind."), this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("role", QStringLiteral("muted"));
}

void InputsPanel::createView()
{
    m_view = new QTableView(this);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Inputs"));
    m_view->setItemDelegate(new MarkDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 10);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->installEventFilter(this);
    auto* jumpTo = new QAction(tr("Go to the field"), m_view);
    auto* copyRows = new QAction(tr("Copy"), m_view);
    copyRows->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    copyRows->setShortcutContext(Qt::WidgetShortcut);
    auto* solveFor = new QAction(tr("Solve for this..."), m_view);
    m_view->addActions({jumpTo, copyRows, solveFor});
    connect(solveFor, &QAction::triggered, this, [this] {
        if (const QModelIndex index = m_view->currentIndex(); index.isValid())
            Q_EMIT solveRequested(QString::fromStdString(m_model->input(m_filter->mapToSource(index).row()).pointer));
    });
    connect(jumpTo, &QAction::triggered, this, [this] { jump(m_view->currentIndex()); });
    connect(copyRows, &QAction::triggered, this, &InputsPanel::copy);
    connect(m_view, &QTableView::doubleClicked, this, &InputsPanel::jump);
}

void InputsPanel::layOut()
{
    auto* copyButton = new QToolButton(this);
    copyButton->setText(tr("Copy list"));
    copyButton->setToolTip(tr("Copy the list as text for a spreadsheet"));
    connect(copyButton, &QToolButton::clicked, this, [this] {
        m_view->clearSelection();
        copy();
    });
    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_show);
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    top->addWidget(copyButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 8);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
}

void InputsPanel::refresh()
{
    const int shown = m_filter->rowCount();
    m_view->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_count->setText(tr("%1 of %2").arg(shown).arg(m_model->rowCount()));
    if (shown > 0 && !m_isFitted && isVisible()) {
        m_isFitted = true;
        m_view->horizontalHeader()->setResizeContentsPrecision(60);
        m_view->resizeColumnsToContents();
        for (int i = 0; i < InputsModel::Note; ++i)
            m_view->setColumnWidth(i, std::min(m_view->columnWidth(i), widestColumn));
    }
}

void InputsPanel::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    m_model->setFollowing(true);
    refresh();
}

void InputsPanel::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_model->setFollowing(false);
}

bool InputsPanel::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            jump(m_view->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

void InputsPanel::jump(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT jumpRequested(QString::fromStdString(m_model->input(m_filter->mapToSource(index).row()).pointer));
}

void InputsPanel::copy()
{
    std::set<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    if (rows.empty())
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows.insert(rows.end(), row);
    TextTable table(1);
    for (int column = 0; column < InputsModel::ColumnCount; ++column)
        table.front() << m_filter->headerData(column, Qt::Horizontal).toString();
    for (const int row : rows) {
        QStringList cells;
        for (int column = 0; column < InputsModel::ColumnCount; ++column)
            cells << m_filter->index(row, column).data().toString();
        table.push_back(cells);
    }
    QGuiApplication::clipboard()->setText(toTsv(table));
}

} // namespace rackrent
