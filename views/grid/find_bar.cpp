#include "views/grid/find_bar.h"

#include "views/grid/grid_delegate.h"
#include "views/grid/grid_view.h"
#include "views/items/grid_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace rackrent {
namespace {

constexpr int findWidth = 260;

QToolButton* button(QWidget* parent, const QString& text, const QString& name)
{
    auto* made = new QToolButton(parent);
    made->setText(text);
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setAutoRaise(true);
    return made;
}

} // namespace

FindBar::FindBar(GridView& view, QWidget* parent) : QFrame(parent), m_view(view)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* label = new QLabel(tr("Find"), this);
    m_field = new QLineEdit(this);
    m_field->setAccessibleName(tr("Find in the table"));
    m_field->setClearButtonEnabled(true);
    m_field->setMaximumWidth(findWidth);
    m_field->installEventFilter(this);
    label->setBuddy(m_field);
    m_count = new QLabel(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("findCount"));
    QToolButton* before = button(this, QStringLiteral("\u2191"), tr("Previous match (Shift+F3)"));
    QToolButton* after = button(this, QStringLiteral("\u2193"), tr("Next match (F3)"));
    QToolButton* shut = button(this, QStringLiteral("\u2715"), tr("Close (Escape)"));
    row->addWidget(label);
    row->addWidget(m_field, 1);
    row->addWidget(before);
    row->addWidget(after);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(shut);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(before, &QToolButton::clicked, this, &FindBar::previous);
    connect(after, &QToolButton::clicked, this, &FindBar::next);
    connect(shut, &QToolButton::clicked, this, &FindBar::close);
    connect(view.model(), &QAbstractItemModel::modelReset, this, [this] { search(); });
    connect(view.model(), &QAbstractItemModel::layoutChanged, this, [this] { search(); });
    connect(view.model(), &QAbstractItemModel::dataChanged, this, [this] { search(); });
    connect(view.model(), &QAbstractItemModel::rowsInserted, this, [this] { search(); });
    connect(view.model(), &QAbstractItemModel::rowsRemoved, this, [this] { search(); });
    hide();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_matches.clear();
    mark();
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::search()
{
    if (isHidden())
        return;
    m_matches.clear();
    m_current = -1;
    const QString text = m_field->text();
    const std::vector<int> columns = m_view.columnsFrom(m_view.horizontalHeader()->logicalIndex(0));
    const QAbstractItemModel& model = *m_view.model();
    for (int row = 0; !text.isEmpty() && row < model.rowCount(); ++row)
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            const QString shown = index.data().toString();
            if (!shown.contains(text, Qt::CaseInsensitive) &&
                !m_view.cells().copiedText(m_view.toModel(index)).contains(text, Qt::CaseInsensitive))
                continue;
            if (index == m_view.currentIndex())
                m_current = static_cast<int>(m_matches.size());
            m_matches.emplace_back(index);
        }
    mark();
    showCount();
}

/// From the current cell on, and round.
void FindBar::step(int by)
{
    if (isHidden())
        return open();
    if (m_matches.empty())
        return;
    const auto count = static_cast<int>(m_matches.size());
    const QModelIndex at = m_view.currentIndex();
    const QHeaderView& header = *m_view.horizontalHeader();
    const auto placeOf = [&](const QModelIndex& index) {
        return std::pair(index.row(), header.visualIndex(index.column()));
    };
    int next = by > 0 ? 0 : count - 1;
    if (at.isValid())
        for (int i = 0; i < count; ++i) {
            const int match = by > 0 ? i : count - 1 - i;
            const auto place = placeOf(m_matches[static_cast<std::size_t>(match)]);
            if (by > 0 ? place > placeOf(at) : place < placeOf(at)) {
                next = match;
                break;
            }
        }
    m_current = next;
    m_view.selectCell(m_matches[static_cast<std::size_t>(next)]);
    showCount();
}

QString FindBar::countText() const { return m_count->text(); }

void FindBar::showCount()
{
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (m_matches.empty())
        m_count->setText(tr("Not found"));
    else if (m_current < 0)
        m_count->setText(tr("%n cell(s)", nullptr, static_cast<int>(m_matches.size())));
    else
        m_count->setText(tr("%1 of %2", "which match of how many").arg(m_current + 1).arg(m_matches.size()));
}

void FindBar::mark()
{
    if (auto* delegate = qobject_cast<GridDelegate*>(m_view.itemDelegate()))
        delegate->setFound(isHidden() ? QString() : m_field->text());
    m_view.viewport()->update();
}

bool FindBar::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool back = key.modifiers().testFlag(Qt::ShiftModifier);
    switch (key.key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_F3:
    case Qt::Key_Return:
    case Qt::Key_Enter: step(back ? -1 : 1); return true;
    default: return QFrame::eventFilter(object, event);
    }
}

} // namespace rackrent
