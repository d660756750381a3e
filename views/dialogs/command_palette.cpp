#include "views/dialogs/command_palette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rackrent {

namespace {

constexpr int positionRole = Qt::UserRole;
constexpr QSize paletteSize{640, 420};
constexpr int paletteMargin = 10;

} // namespace

CommandPalette::CommandPalette(std::vector<ListedAction> actions, QStringList recent, QWidget* parent)
    : QDialog(parent), m_actions(std::move(actions)), m_recent(std::move(recent))
{
    setWindowTitle(tr("Find an action"));
    setProperty("helpPage", QStringLiteral("keyboard"));
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("A few letters of what you want to do"));
    m_search->setAccessibleName(tr("Find an action"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows work from the line above it
    m_list->setUniformItemSizes(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(paletteMargin, paletteMargin, paletteMargin, paletteMargin);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::perform);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::perform);
    resize(paletteSize);
    fill();
}

std::vector<CommandPalette::Found> CommandPalette::found() const
{
    const QString typed = m_search->text().simplified();
    std::vector<Found> found;
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const int score = matchScore(typed, m_actions[i].path);
        const auto recent = m_recent.indexOf(m_actions[i].path);
        const int bonus = recent < 0 ? 0 : static_cast<int>(m_recent.size() - recent);
        if (score > 0)
            found.push_back({i, score + bonus});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Found::score);
    return found;
}

void CommandPalette::fill()
{
    m_list->clear();
    for (const Found& one : found()) {
        const ListedAction& listed = m_actions[one.action];
        const bool can = listed.action->isEnabled();
        QString text = listed.path;
        if (!listed.shortcut.isEmpty())
            text += QStringLiteral("   (%1)").arg(listed.shortcut);
        if (!can)
            text = tr("%1 \u2013 %2", "an action, and why it cannot be done").arg(text, whyNot(*listed.action));
        auto* item = new QListWidgetItem(text, m_list);
        item->setData(positionRole, static_cast<qulonglong>(one.action));
        item->setToolTip(listed.action->statusTip());
        if (!can)
            item->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
    }
    if (m_list->count() == 0)
        new QListWidgetItem(tr("No action has these letters."), m_list);
    m_list->setCurrentRow(0);
}

/// The arrows and pages move in the list while one types.
bool CommandPalette::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        constexpr int page = 10;
        const int step = key == Qt::Key_Down       ? 1
                         : key == Qt::Key_Up       ? -1
                         : key == Qt::Key_PageDown ? page
                         : key == Qt::Key_PageUp   ? -page
                                                   : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void CommandPalette::perform()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !item->data(positionRole).isValid())
        return;
    const ListedAction listed = m_actions[static_cast<std::size_t>(item->data(positionRole).toULongLong())];
    if (!listed.action->isEnabled())
        return;
    const QPointer<QAction> action = listed.action;
    accept();
    Q_EMIT done(listed.path);
    if (action)
        action->trigger();
}

} // namespace rackrent
