#include "app/docks.h"

#include <QAction>
#include <QApplication>
#include <QLayout>
#include <QMenu>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace rackrent {

namespace {

constexpr int layoutVersion = 3; ///< to be raised when docks come or go
constexpr int sideShare = 5;     ///< of the width, a fifth
constexpr int leastSide = 410;   ///< a form's labels, editors and marks
constexpr int mostSide = 480;
constexpr int leastHeight = 250;     ///< of a dock at the side that opens
constexpr int narrowWindow = 1360;   ///< below it, docks at the side would leave the charts too little
constexpr double bottomShare = 0.42; ///< six rows of the grid in a window 800 high, beside tabs
constexpr double listShare = 0.55;   ///< of the upper dock at the side, to the one below it

bool isAtSide(Qt::DockWidgetArea area) { return area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea; }

} // namespace

Docks::Docks(QMainWindow& window) : QObject(&window), m_window(window)
{
    window.setDockOptions(QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
}

QDockWidget* Docks::add(const DockRow& row)
{
    auto* dock = new QDockWidget(row.title, &m_window);
    dock->setObjectName(row.id);
    dock->setAccessibleName(row.title);
    dock->setProperty("helpPage", row.helpPage);
    dock->setWidget(row.panel);
    if (isAtSide(row.area)) // opened for the first time it would get no more than the least of its widgets
        row.panel->setMinimumWidth(leastSide);
    // Behind the tab of another dock it stays where it is, and Tab would lead into what nobody sees.
    QSizePolicy policy = row.panel->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    row.panel->setSizePolicy(policy);
    connect(dock, &QDockWidget::visibilityChanged, row.panel, &QWidget::setVisible);
    m_rows.push_back(row);
    m_docks.push_back(dock);
    m_window.addDockWidget(row.area, dock);
    dock->hide(); // until the layout is known: a dock that shows makes the window wider than it was asked to be
    return dock;
}

void Docks::fillMenu(QMenu& menu)
{
    for (std::size_t i = 0; i < m_docks.size(); ++i) {
        QDockWidget* dock = m_docks[i];
        auto* entry = new QAction(m_rows[i].title, &m_window);
        entry->setCheckable(true);
        entry->setShortcut(m_rows[i].shortcut);
        entry->setStatusTip(tr("Show this panel, or close it"));
        connect(dock->toggleViewAction(), &QAction::toggled, entry, &QAction::setChecked);
        entry->setChecked(!dock->isHidden());
        connect(entry, &QAction::triggered, this, [this, dock] { toggle(dock); });
        menu.addAction(entry);
    }
}

QDockWidget* Docks::dock(const QString& id) const
{
    const auto found = std::ranges::find(m_docks, id, &QObject::objectName);
    return found == m_docks.end() ? nullptr : *found;
}

void Docks::open(const QString& id)
{
    QDockWidget* wanted = dock(id);
    if (!wanted)
        return;
    setCovered(false);
    const bool wasHidden = wanted->isHidden();
    wanted->show();
    wanted->raise();
    if (wasHidden)
        makeRoom(*wanted);
    // The panel's focus proxy, or the first of its widgets that takes the focus.
    QWidget* panel = wanted->widget();
    if (panel->focusProxy() || panel->focusPolicy() != Qt::NoFocus)
        return panel->setFocus(Qt::ShortcutFocusReason);
    for (QWidget* child : panel->findChildren<QWidget*>())
        if ((child->focusPolicy() & Qt::TabFocus) && child->isVisibleTo(panel) && child->isEnabled())
            return child->setFocus(Qt::ShortcutFocusReason);
}

/// One that comes to others at the side would get what they leave, which may be next to nothing: they share alike then.
void Docks::makeRoom(QDockWidget& dock)
{
    const Qt::DockWidgetArea area = m_window.dockWidgetArea(&dock);
    m_window.layout()->activate();
    if (dock.isFloating() || !isAtSide(area) || dock.height() >= leastHeight)
        return;
    QList<QDockWidget*> beside;
    for (QDockWidget* other : m_docks)
        if (other->isVisible() && !other->isFloating() && m_window.dockWidgetArea(other) == area)
            beside << other;
    m_window.resizeDocks(beside, QList<int>(beside.size(), m_window.height()), Qt::Vertical);
}

/// The first time a dock is shown and gets the focus; once it has that, it is closed.
void Docks::toggle(QDockWidget* dock)
{
    const QWidget* focus = QApplication::focusWidget();
    const bool isInside = focus && dock->isAncestorOf(focus);
    if (dock->isVisible() && (isInside || !dock->isActiveWindow())) {
        dock->hide();
        m_window.setFocus();
    } else {
        open(dock->objectName());
    }
    Q_EMIT dock->toggleViewAction()->toggled(!dock->isHidden());
}

void Docks::reset()
{
    setCovered(false);
    const bool isNarrow = m_window.width() < narrowWindow;
    const int side = std::clamp(m_window.width() / sideShare, leastSide, mostSide);
    QList<QDockWidget*> sides, bottoms;
    for (std::size_t i = 0; i < m_docks.size(); ++i) {
        QDockWidget* dock = m_docks[i];
        dock->setFloating(false);
        m_window.removeDockWidget(dock);
        m_window.addDockWidget(m_rows[i].area, dock);
        dock->hide(); // side by side they would make the window wider than it is
        (isAtSide(m_rows[i].area) ? sides : bottoms) << dock;
    }
    for (qsizetype i = 1; i < bottoms.size(); ++i)
        m_window.tabifyDockWidget(bottoms[0], bottoms[i]);
    for (std::size_t i = 0; i < m_docks.size(); ++i)
        m_docks[i]->setVisible(m_rows[i].isOpenAtFirst && !(isNarrow && isAtSide(m_rows[i].area)));
    if (!bottoms.isEmpty()) {
        bottoms[0]->raise();
        m_window.resizeDocks({bottoms[0]}, {static_cast<int>(m_window.height() * bottomShare)}, Qt::Vertical);
    }
    const QList<int> widths(sides.size(), side);
    m_window.resizeDocks(sides, widths, Qt::Horizontal);
    // The upper one lists what the lower ones show.
    QList<int> heights(sides.size(), m_window.height());
    if (!heights.isEmpty())
        heights.front() = static_cast<int>(m_window.height() * listShare);
    m_window.resizeDocks(sides, heights, Qt::Vertical);
}

void Docks::setCovered(bool covered)
{
    if (covered == !m_uncovered.isEmpty())
        return;
    // Qt leaves the tabs of hidden docks outside of the window, where Tab would find them.
    for (QTabBar* tabs : m_window.findChildren<QTabBar*>(Qt::FindDirectChildrenOnly))
        tabs->setFocusPolicy(covered ? Qt::NoFocus : Qt::TabFocus);
    if (covered) {
        m_uncovered = state();
        for (QDockWidget* dock : m_docks)
            dock->hide();
    } else {
        restore(std::exchange(m_uncovered, {}));
    }
    Q_EMIT coveredChanged(covered);
}

QByteArray Docks::state() const { return m_uncovered.isEmpty() ? m_window.saveState(layoutVersion) : m_uncovered; }

bool Docks::restore(const QByteArray& state) { return m_window.restoreState(state, layoutVersion); }

} // namespace rackrent
