// The keys of a grid, and its context menu.

#include "views/grid/grid_cursor.h"
#include "views/grid/grid_view.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace rackrent {
namespace {

/// "Ctrl++" comes with Shift on most keyboards, and from the keypad with a flag.
QKeySequence sequenceOf(const QKeyEvent& key)
{
    return QKeySequence(static_cast<int>(key.modifiers() & ~Qt::KeypadModifier) | key.key());
}

} // namespace

/// The grid's actions have their keys here alone: so they clash with none of the window's, and are nobody's while a
/// cell is being edited.
QAction* GridView::actionFor(const QKeyEvent& key) const
{
    const QKeySequence pressed = sequenceOf(key);
    for (QAction* action : m_actions)
        if (action->shortcuts().contains(pressed))
            return action;
    return nullptr;
}

bool GridView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && actionFor(*static_cast<QKeyEvent*>(event))) {
        event->accept(); // before the window's shortcuts
        return true;
    }
    // Tab would go to the next widget before it is asked what it means here; with no cell to go from it does.
    if (event->type() == QEvent::KeyPress && currentIndex().isValid())
        if (auto* key = static_cast<QKeyEvent*>(event); key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            keyPressEvent(key);
            return true;
        }
    return QTableView::event(event);
}

void GridView::keyPressEvent(QKeyEvent* event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    if (isEditing())
        return QTableView::keyPressEvent(event);
    if (QAction* action = actionFor(*event)) {
        if (action->isEnabled())
            action->trigger();
        return event->accept();
    }
    if (alt && event->key() == Qt::Key_Down)
        return openChoices();
    if (event->key() == Qt::Key_Menu || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier))
        return openMenu(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    if (event->key() == Qt::Key_Escape && selectionModel()->selectedIndexes().size() > 1 && currentIndex().isValid())
        return selectCell(currentIndex());
    if (!walkByKey(*event) && !moveByKey(*event))
        QTableView::keyPressEvent(event);
}

/// Enter and Tab; Ctrl+Tab leaves the grid.
bool GridView::walkByKey(const QKeyEvent& key)
{
    const bool back = key.modifiers().testFlag(Qt::ShiftModifier);
    const bool ctrl = key.modifiers().testFlag(Qt::ControlModifier);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!ctrl)
            walk(currentIndex(), {0, back ? -1 : 1});
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (ctrl)
            focusNextPrevChild(key.key() == Qt::Key_Tab && !back);
        else
            walk(currentIndex(), {key.key() == Qt::Key_Tab ? 1 : -1, 0});
        return true;
    default: return false;
    }
}

bool GridView::moveByKey(const QKeyEvent& key)
{
    const bool isBoth = key.key() == Qt::Key_A && key.modifiers() == Qt::ControlModifier;
    if (isBoth) {
        selectAll();
        return true;
    }
    if (key.key() == Qt::Key_Space && key.modifiers() == Qt::ShiftModifier) {
        selectRowsOfSelection();
        return true;
    }
    if (key.key() == Qt::Key_Space && key.modifiers() == Qt::ControlModifier) {
        selectColumnsOfSelection();
        return true;
    }
    const QModelIndex reached = cellReached(*this, currentIndex(), key);
    if (!reached.isValid())
        return false;
    if (key.modifiers().testFlag(Qt::ShiftModifier))
        extendTo(reached);
    else
        selectCell(reached);
    return true;
}

void GridView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex before = currentIndex();
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isSelected = selectionModel()->isSelected(index);
    if (event->button() == Qt::RightButton && isSelected)
        return; // its menu is about the selection
    QTableView::mousePressEvent(event);
    m_tabColumn.reset();
    if (!extends)
        m_anchor = currentIndex();
    else if (!m_anchor.isValid())
        m_anchor = before;
}

/// The same actions as in the menu bar, at the mouse or, by the Menu key or Shift+F10, at the current cell.
void GridView::contextMenuEvent(QContextMenuEvent* event)
{
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        place = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    openMenu(place);
    event->accept();
}

void GridView::openMenu(const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("gridMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions);
    menu->popup(place);
}

} // namespace rackrent
