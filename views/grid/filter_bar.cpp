#include "views/grid/filter_bar.h"

#include "views/grid/grid_filter.h"
#include "views/grid/grid_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rackrent {
namespace {
constexpr int fieldWidth = 260;
} // namespace

FilterBar::FilterBar(GridView& view, std::function<QString(int, int)> rowsShown, QWidget* parent)
    : QFrame(parent), m_view(view), m_rowsShown(std::move(rowsShown))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* label = new QLabel(tr("Filter"), this);
    m_field = new QLineEdit(this);
    m_field->setAccessibleName(tr("Show only rows with this text"));
    m_field->setPlaceholderText(tr("Text in any column"));
    m_field->setMaximumWidth(fieldWidth);
    m_field->installEventFilter(this);
    label->setBuddy(m_field);
    m_count = new QLabel(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("filterCount"));
    auto* all = new QPushButton(tr("Clear"), this);
    all->setObjectName(QStringLiteral("clearFilter"));
    all->setAccessibleName(tr("Clear the filter"));
    all->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(all);
    row->addStretch(1);
    connect(m_field, &QLineEdit::textChanged, &view.filter(), &GridFilter::setText);
    connect(all, &QPushButton::clicked, this, &FilterBar::clear);
    connect(&view.filter(), &GridFilter::filterChanged, this, &FilterBar::refresh);
    connect(&view.filter(), &QAbstractItemModel::rowsInserted, this, &FilterBar::refresh);
    connect(&view.filter(), &QAbstractItemModel::rowsRemoved, this, &FilterBar::refresh);
    connect(&view.filter(), &QAbstractItemModel::modelReset, this, &FilterBar::refresh);
    hide();
}

void FilterBar::open()
{
    show();
    refresh();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::clear()
{
    m_field->clear();
    m_view.filter().clear();
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

QString FilterBar::countText() const { return m_count->text(); }

void FilterBar::refresh()
{
    const GridFilter& filter = m_view.filter();
    if (filter.isFiltering() && isHidden())
        show();
    const int all = filter.sourceModel()->rowCount();
    m_count->setText(filter.isFiltering() ? m_rowsShown(filter.rowCount(), all) : QString());
}

bool FilterBar::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    switch (static_cast<const QKeyEvent&>(*event).key()) {
    case Qt::Key_Escape: clear(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: m_view.setFocus(Qt::OtherFocusReason); return true;
    default: return QFrame::eventFilter(object, event);
    }
}

} // namespace rackrent
