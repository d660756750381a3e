#include "app/actions.h"

#include "views/dialogs/action_list.h"
#include "views/style/icons.h"
#include "views/style/palette.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>
#include <QUndoStack>

#include <vector>

namespace rackrent {

namespace {

constexpr const char* iconProperty = "iconName";

QString words(const char* text) { return QCoreApplication::translate("Actions", text); }

/// One action. Shortcuts are spelt out: Save As, Quit and others have none without a desktop theme.
struct Row {
    QAction* Actions::*place;
    const char* text;
    QKeySequence shortcut;
    const char* icon;
    const char* tip;
};

std::vector<Row> fileRows()
{
    return {
        {&Actions::newProject, QT_TRANSLATE_NOOP("Actions", "&New"), Qt::CTRL | Qt::Key_N, "new",
         QT_TRANSLATE_NOOP("Actions", "Start an empty project")},
        {&Actions::open, QT_TRANSLATE_NOOP("Actions", "&Open..."), Qt::CTRL | Qt::Key_O, "open",
         QT_TRANSLATE_NOOP("Actions", "Open a project file")},
        {&Actions::save, QT_TRANSLATE_NOOP("Actions", "&Save"), Qt::CTRL | Qt::Key_S, "save",
         QT_TRANSLATE_NOOP("Actions", "Save the project")},
        {&Actions::saveAs, QT_TRANSLATE_NOOP("Actions", "Save &as..."), Qt::CTRL | Qt::SHIFT | Qt::Key_S, nullptr,
         QT_TRANSLATE_NOOP("Actions", "Save the project under another name")},
        {&Actions::revert,
         QT_TRANSLATE_NOOP("Actions", "Re&vert"),
         {},
         nullptr,
         QT_TRANSLATE_NOOP("Actions", "Go back to the saved file; Undo brings the changes back")},
        {&Actions::versions,
         QT_TRANSLATE_NOOP("Actions", "&Versions..."),
         {},
         nullptr,
         QT_TRANSLATE_NOOP("Actions", "Bring back an earlier saved state of the project")},
        {&Actions::importRoll, QT_TRANSLATE_NOOP("Actions", "&Import rent roll..."), Qt::CTRL | Qt::SHIFT | Qt::Key_I,
         nullptr, QT_TRANSLATE_NOOP("Actions", "Make contracts of a table: a CSV file or an Excel workbook")},
        {&Actions::close, QT_TRANSLATE_NOOP("Actions", "&Close window"), Qt::CTRL | Qt::Key_W, nullptr,
         QT_TRANSLATE_NOOP("Actions", "Close this window")},
        {&Actions::quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), Qt::CTRL | Qt::Key_Q, nullptr,
         QT_TRANSLATE_NOOP("Actions", "Close all windows")},
        {&Actions::exportBreakEven, QT_TRANSLATE_NOOP("Actions", "&Break-even..."), Qt::CTRL | Qt::Key_E, "export",
         QT_TRANSLATE_NOOP("Actions", "Save the break-even chart as PNG, SVG, PDF or CSV")},
        {&Actions::exportRent,
         QT_TRANSLATE_NOOP("Actions", "&Rent by contract..."),
         {},
         nullptr,
         QT_TRANSLATE_NOOP("Actions", "Save the rent chart as PNG, SVG, PDF or CSV")},
        {&Actions::exportCommitment,
         QT_TRANSLATE_NOOP("Actions", "&Committed against headline..."),
         {},
         nullptr,
         QT_TRANSLATE_NOOP("Actions", "Save the commitment chart as PNG, SVG, PDF or CSV")},
        {&Actions::report, QT_TRANSLATE_NOOP("Actions", "Repor&t..."), Qt::CTRL | Qt::SHIFT | Qt::Key_R, nullptr,
         QT_TRANSLATE_NOOP("Actions",
                           "See the project's report, choose its sections, save it as PDF, HTML or Markdown, "
                           "or print it")},
        {&Actions::exportDeck,
         QT_TRANSLATE_NOOP("Actions", "Export &deck..."),
         {},
         nullptr,
         QT_TRANSLATE_NOOP("Actions", "Save the deck as a PDF, a page for each of its pages")},
        {&Actions::printDeck, QT_TRANSLATE_NOOP("Actions", "&Print deck..."), Qt::CTRL | Qt::Key_P, nullptr,
         QT_TRANSLATE_NOOP("Actions", "See the deck as it would be printed, choose paper and orientation, print")},
    };
}

std::vector<Row> otherRows()
{
    return {
        {&Actions::pasteRoll, QT_TRANSLATE_NOOP("Actions", "Paste &rent roll..."), Qt::CTRL | Qt::ALT | Qt::Key_V,
         nullptr,
         QT_TRANSLATE_NOOP("Actions", "Make contracts of a table with headings that was copied in another program")},
        {&Actions::addContract, QT_TRANSLATE_NOOP("Actions", "&Add contract"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, "add",
         QT_TRANSLATE_NOOP("Actions", "Add a contract to the project")},
        {&Actions::duplicateContract, QT_TRANSLATE_NOOP("Actions", "&Duplicate contract"),
         Qt::CTRL | Qt::SHIFT | Qt::Key_D, "duplicate", QT_TRANSLATE_NOOP("Actions", "Duplicate the current contract")},
        {&Actions::deleteContracts,
         QT_TRANSLATE_NOOP("Actions", "D&elete contracts"),
         {},
         "delete",
         QT_TRANSLATE_NOOP("Actions", "Delete the selected contracts")},
        {&Actions::solve, QT_TRANSLATE_NOOP("Actions", "S&olve for..."), Qt::CTRL | Qt::SHIFT | Qt::Key_G, nullptr,
         QT_TRANSLATE_NOOP("Actions", "Find the value of an input that makes a metric what is wanted")},
        {&Actions::explain, QT_TRANSLATE_NOOP("Actions", "E&xplain a figure..."), Qt::CTRL | Qt::SHIFT | Qt::Key_X,
         nullptr, QT_TRANSLATE_NOOP("Actions", "Say how a figure came to be, down to the inputs and their sources")},
        {&Actions::exportWorkbook,
         QT_TRANSLATE_NOOP("Actions", "Export wor&kbook..."),
         {},
         nullptr,
         QT_TRANSLATE_NOOP("Actions", "Write the project as a spreadsheet whose figures are formulas")},
        {&Actions::preferences, QT_TRANSLATE_NOOP("Actions", "&Preferences..."), Qt::CTRL | Qt::Key_Comma, nullptr,
         QT_TRANSLATE_NOOP("Actions", "Theme, numbers, language, safety of files")},
        {&Actions::present, QT_TRANSLATE_NOOP("Actions", "P&resent"), Qt::Key_F5, "present",
         QT_TRANSLATE_NOOP("Actions", "Show the deck in the whole of the screen")},
        {&Actions::chartsAlone, QT_TRANSLATE_NOOP("Actions", "&Dashboard alone"), Qt::Key_F9, nullptr,
         QT_TRANSLATE_NOOP("Actions", "Give the charts the whole window, or bring the panels back")},
        {&Actions::problems,
         QT_TRANSLATE_NOOP("Actions", "&Problems..."),
         {},
         nullptr,
         QT_TRANSLATE_NOOP("Actions", "List what is wrong or odd about the project")},
        {&Actions::resetLayout,
         QT_TRANSLATE_NOOP("Actions", "&Reset layout"),
         {},
         nullptr,
         QT_TRANSLATE_NOOP("Actions", "Put every panel back where it was at first")},
        {&Actions::welcome, QT_TRANSLATE_NOOP("Actions", "&Welcome page"), Qt::CTRL | Qt::SHIFT | Qt::Key_W, nullptr,
         QT_TRANSLATE_NOOP("Actions", "Samples, recent projects and templates")},
        {&Actions::help, QT_TRANSLATE_NOOP("Actions", "&Help"), Qt::Key_F1, nullptr,
         QT_TRANSLATE_NOOP("Actions", "Help on the panel that has the focus")},
        {&Actions::palette, QT_TRANSLATE_NOOP("Actions", "&Find action..."), Qt::CTRL | Qt::SHIFT | Qt::Key_P, nullptr,
         QT_TRANSLATE_NOOP("Actions", "Search every action by its name")},
        {&Actions::shortcuts, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), Qt::CTRL | Qt::Key_F1, nullptr,
         QT_TRANSLATE_NOOP("Actions", "Every action and its keys")},
        {&Actions::tour,
         QT_TRANSLATE_NOOP("Actions", "&Tour"),
         {},
         nullptr,
         QT_TRANSLATE_NOOP("Actions", "Five steps through the window")},
        {&Actions::about,
         QT_TRANSLATE_NOOP("Actions", "&About Rackrent"),
         {},
         nullptr,
         QT_TRANSLATE_NOOP("Actions", "Version and licence")},
    };
}

QAction* action(QMainWindow& window, const Row& row)
{
    auto* made = new QAction(words(row.text), &window);
    made->setShortcut(row.shortcut);
    if (row.icon)
        made->setProperty(iconProperty, QLatin1String(row.icon));
    made->setStatusTip(words(row.tip));
    QString toolTip = words(row.tip);
    if (!row.shortcut.isEmpty())
        toolTip += QStringLiteral(" (%1)").arg(row.shortcut.toString(QKeySequence::NativeText));
    made->setToolTip(toolTip);
    return made;
}

void createHistoryActions(QMainWindow& window, QUndoStack& undoStack, Actions& actions)
{
    actions.undo = undoStack.createUndoAction(&window, words(QT_TRANSLATE_NOOP("Actions", "&Undo")));
    setAvailable(*actions.undo, actions.undo->isEnabled(), words(QT_TRANSLATE_NOOP("Actions", "nothing to undo")));
    actions.undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    actions.undo->setProperty(iconProperty, QStringLiteral("undo"));
    actions.redo = undoStack.createRedoAction(&window, words(QT_TRANSLATE_NOOP("Actions", "&Redo")));
    setAvailable(*actions.redo, actions.redo->isEnabled(), words(QT_TRANSLATE_NOOP("Actions", "nothing was undone")));
    actions.redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    actions.redo->setProperty(iconProperty, QStringLiteral("redo"));
}

void fillFileMenu(QMainWindow& window, Actions& actions)
{
    QMenu* file = window.menuBar()->addMenu(words(QT_TRANSLATE_NOOP("Actions", "&File")));
    file->addAction(actions.newProject);
    actions.templatesMenu = file->addMenu(words(QT_TRANSLATE_NOOP("Actions", "New from &template")));
    file->addAction(actions.open);
    actions.recentMenu = file->addMenu(words(QT_TRANSLATE_NOOP("Actions", "Open &recent")));
    actions.samplesMenu = file->addMenu(words(QT_TRANSLATE_NOOP("Actions", "Open sa&mple")));
    file->addAction(actions.welcome);
    file->addSeparator();
    file->addActions({actions.save, actions.saveAs, actions.revert, actions.versions});
    file->addSeparator();
    file->addAction(actions.importRoll);
    QMenu* exports = file->addMenu(words(QT_TRANSLATE_NOOP("Actions", "&Export chart")));
    for (const auto& [action, chart] : actions.exports())
        exports->addAction(action);
    file->addActions({actions.report, actions.exportWorkbook, actions.exportDeck, actions.printDeck});
    file->addSeparator();
    file->addActions({actions.close, actions.quit});
}

void fillMenus(QMainWindow& window, Actions& actions)
{
    fillFileMenu(window, actions);
    actions.editMenu = window.menuBar()->addMenu(words(QT_TRANSLATE_NOOP("Actions", "&Edit")));
    actions.editMenu->addActions({actions.undo, actions.redo});
    actions.editMenu->addSeparator();
    actions.editMenu->addActions(
        {actions.addContract, actions.duplicateContract, actions.deleteContracts, actions.pasteRoll});
    actions.editMenu->addSeparator();
    actions.editMenu->addActions({actions.solve, actions.explain, actions.preferences});
    actions.viewMenu = window.menuBar()->addMenu(words(QT_TRANSLATE_NOOP("Actions", "&View")));
    actions.themeMenu = actions.viewMenu->addMenu(words(QT_TRANSLATE_NOOP("Actions", "&Theme")));
    actions.viewMenu->addActions({actions.present, actions.chartsAlone});
    actions.viewMenu->addSeparator();
    actions.viewMenu->addActions({actions.problems, actions.resetLayout});
    QMenu* help = window.menuBar()->addMenu(words(QT_TRANSLATE_NOOP("Actions", "&Help")));
    help->addActions({actions.help, actions.palette, actions.shortcuts, actions.tour});
    help->addSeparator();
    help->addAction(actions.about);
}

void fillToolBar(QMainWindow& window, Actions& actions)
{
    QToolBar* bar = window.addToolBar(words(QT_TRANSLATE_NOOP("Actions", "Main tool bar")));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->setIconSize({18, 18});
    bar->addActions({actions.newProject, actions.open, actions.save});
    bar->addSeparator();
    bar->addActions({actions.undo, actions.redo});
    bar->addSeparator();
    bar->addActions({actions.addContract, actions.duplicateContract, actions.deleteContracts});
    bar->addSeparator();
    bar->addActions({actions.exportBreakEven, actions.present});
}

} // namespace

Actions createActions(QMainWindow& window, QUndoStack& undoStack)
{
    Actions actions;
    for (const auto& rows : {fileRows(), otherRows()})
        for (const Row& row : rows)
            actions.*row.place = action(window, row);
    createHistoryActions(window, undoStack, actions);
    actions.chartsAlone->setCheckable(true);
    actions.quit->setMenuRole(QAction::QuitRole);
    actions.preferences->setMenuRole(QAction::PreferencesRole);
    fillMenus(window, actions);
    fillToolBar(window, actions);
    tintIcons(window);
    return actions;
}

void tintIcons(QMainWindow& window)
{
    const Colours& colours = coloursFor(window.palette());
    for (QAction* action : window.findChildren<QAction*>(Qt::FindDirectChildrenOnly))
        if (const QString name = action->property(iconProperty).toString(); !name.isEmpty())
            action->setIcon(themedIcon(name, colours));
}

} // namespace rackrent
