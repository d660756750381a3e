#include "views/style/style_sheet.h"

#include <utility>

namespace rackrent {
namespace {

/// Names in `@name@` stand for colours of the table.
constexpr auto rules = R"(
QMainWindow, QDialog { background: @window@; }
QMainWindow::separator { background: @window@; width: 6px; height: 6px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @border@; }

QFrame[card="true"] { background: @surface@; border: 1px solid @border@; border-radius: 6px; }
QFrame[card="true"]:focus { border-color: @accent@; }

QLabel[role="title"] { font-weight: 600; }
QLabel[role="muted"] { color: @muted@; }
QLabel[role="figure"] { font-weight: 600; font-size: 15pt; }
QLabel[role="better"] { color: @positive@; }
QLabel[role="worse"] { color: @negative@; }
QLabel[role="outdated"] { color: @disabled@; font-style: italic; }
QLabel[role="error"] { color: @error@; }

QMenuBar { background: @window@; border-bottom: 1px solid @border@; padding: 1px 4px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: @accentSoft@; }
QMenu { background: @surface@; border: 1px solid @border@; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft@; color: @text@; }
QMenu::item:disabled { color: @disabled@; }
QMenu::separator { height: 1px; background: @border@; margin: 4px 8px; }

QToolBar { background: @window@; border: none; border-bottom: 1px solid @border@; spacing: 4px; padding: 4px 8px; }
QToolBar::separator { background: @border@; width: 1px; margin: 4px 4px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; }
QToolButton[narrow="true"] { padding: 4px 2px; }
QToolButton:hover { background: @accentSoft@; }
QToolButton:pressed, QToolButton:checked { background: @accentSoft@; border-color: @accent@; }
QToolButton:focus { border-color: @accent@; }
QToolButton#sectionHeading { padding: 3px 4px; }
QToolButton#sectionHeading:checked { background: transparent; border-color: transparent; }
QToolButton#sectionHeading:hover { background: @accentSoft@; }
QToolButton#sectionHeading:focus { border-color: @accent@; }
QToolButton:disabled { color: @disabled@; }
QStatusBar { background: @window@; border-top: 1px solid @border@; color: @muted@; }
QStatusBar::item { border: none; }

QPushButton { background: @surface@; border: 1px solid @border@; border-radius: 4px; padding: 5px 14px; }
QPushButton:hover { background: @accentSoft@; }
QPushButton:focus { border-color: @accent@; }
QPushButton:default, QPushButton[primary="true"] { background: @accent@; color: @onAccent@; border-color: @accent@; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border: 2px solid @text@; padding: 4px 13px; }
QPushButton:disabled { background: @window@; color: @disabled@; border-color: @border@; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox {
    background: @surface@; border: 1px solid @border@; border-radius: 4px; padding: 3px 6px;
    selection-background-color: @accent@; selection-color: @onAccent@; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus { border-color: @accent@; }
QLineEdit:disabled, QSpinBox:disabled { color: @disabled@; background: @window@; }
QAbstractItemView QLineEdit { border-radius: 0; padding: 0 3px; }

QAbstractItemView { background: @surface@; alternate-background-color: @alternate@; border: 1px solid @border@;
    selection-background-color: @accentSoft@; selection-color: @text@; }
QListWidget[plain="true"] { border: none; }
QDockWidget { font-weight: 600; }
QDockWidget::title { background: @window@; padding: 5px 12px; }
QTabBar::tab { background: @window@; color: @muted@; padding: 5px 12px; border: 1px solid transparent; }
QTabBar::tab:selected { color: @text@; border-bottom: 2px solid @accent@; }
QTabBar::tab:focus { color: @accent@; }
QTreeView { border: none; }
QTableView { gridline-color: @grid@; border: none; }
QHeaderView { background: @raised@; border: none; }
QHeaderView::section { background: @raised@; color: @muted@; border: none; border-right: 1px solid @grid@;
    border-bottom: 1px solid @border@; padding: 4px 8px; }
QTableCornerButton::section { background: @raised@; border: none; border-bottom: 1px solid @border@; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: @border@; border-radius: 4px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @muted@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QToolTip { background: @raised@; color: @text@; border: 1px solid @border@; padding: 5px 7px; }
)";

} // namespace

QString styleSheet(const Colours& colours)
{
    const std::pair<const char*, const QColor&> names[] = {
        {"window", colours.window},       {"surface", colours.surface},   {"raised", colours.raised},
        {"alternate", colours.alternate}, {"border", colours.border},     {"text", colours.text},
        {"muted", colours.muted},         {"disabled", colours.disabled}, {"grid", colours.grid},
        {"accent", colours.accent},       {"onAccent", colours.onAccent}, {"accentSoft", colours.accentSoft},
        {"positive", colours.positive},   {"negative", colours.negative}, {"error", colours.error}};
    QString sheet = QString::fromLatin1(rules);
    for (const auto& [name, colour] : names)
        sheet.replace(QLatin1Char('@') + QLatin1String(name) + QLatin1Char('@'), colour.name());
    return sheet;
}

} // namespace rackrent
