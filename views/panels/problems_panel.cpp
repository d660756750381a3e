#include "views/panels/problems_panel.h"

#include "views/delegates/mark_delegate.h"
#include "views/items/problems_model.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <set>

namespace rackrent {

ProblemsPanel::ProblemsPanel(Document& document, QWidget* parent) : QFrame(parent)
{
    setProperty("card", true);
    setProperty("helpPage", QStringLiteral("problems"));
    setAccessibleName(tr("Problems"));
    m_model = new ProblemsModel(document, this);
    createView();
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_empty = new QLabel(tr("No problems"), this);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("role", QStringLiteral("muted"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ProblemsPanel::refresh);
    refresh();
}

void ProblemsPanel::createView()
{
    m_view = new QTableView(this);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setItemDelegate(new MarkDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* jump = new QAction(tr("Go to the field"), m_view);
    auto* copy = new QAction(tr("Copy"), m_view);
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_view->addActions({jump, copy});
    connect(jump, &QAction::triggered, this, [this] { this->jump(m_view->currentIndex()); });
    connect(copy, &QAction::triggered, this, &ProblemsPanel::copy);
    connect(m_view, &QTableView::doubleClicked, this, &ProblemsPanel::jump);
    m_view->installEventFilter(this);
}

bool ProblemsPanel::eventFilter(QObject* object, QEvent* event)
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

void ProblemsPanel::jump(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT jumpRequested(QString::fromStdString(m_model->problem(index.row()).place));
}

void ProblemsPanel::copy()
{
    std::set<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedIndexes())
        rows.insert(index.row());
    QString text;
    for (const int row : rows)
        text += QString::fromStdString(problemText(m_model->problem(row))) + QLatin1Char('\n');
    QGuiApplication::clipboard()->setText(text);
}

void ProblemsPanel::setFurther(const Problems& problems) { m_model->setFurther(problems); }

QString ProblemsPanel::summary() const
{
    const int errors = m_model->errorCount();
    const int warnings = m_model->rowCount() - errors;
    if (errors == 0 && warnings == 0)
        return tr("No problems");
    if (errors == 0)
        return tr("%n warning(s)", nullptr, warnings);
    if (warnings == 0)
        return tr("%n error(s)", nullptr, errors);
    return tr("%1, %2", "errors, warnings")
        .arg(tr("%n error(s)", nullptr, errors), tr("%n warning(s)", nullptr, warnings));
}

void ProblemsPanel::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    m_summary->setVisible(any);
    m_summary->setText(summary());
    if (any) {
        m_view->horizontalHeader()->setSectionResizeMode(ProblemsModel::Message, QHeaderView::Stretch);
        m_view->resizeColumnToContents(ProblemsModel::Kind);
        m_view->resizeColumnToContents(ProblemsModel::Where);
        m_view->setColumnWidth(ProblemsModel::Where, std::min(m_view->columnWidth(ProblemsModel::Where), 240));
        m_view->resizeColumnToContents(ProblemsModel::Place);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model->index(0, 0));
    }
    Q_EMIT summaryChanged(summary());
}

} // namespace rackrent
