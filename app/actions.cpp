#include "app/actions.h"

#include "views/style/icons.h"
#include "views/style/palette.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>
#include <QUndoStack>

namespace rackrent {

namespace {

constexpr const char* iconProperty = "iconName";

QString words(const char* text) { return QCoreApplication::translate("Actions", text); }

struct Shape {
    const char* text;
    QKeySequence shortcut;
    const char* icon;
    const char* tip;
};

// Shortcuts are spelt out: Save As, Quit and others have none without a desktop theme.
QAction* action(QMainWindow& window, const Shape& shape)
{
    auto* made = new QAction(words(shape.text), &window);
    made->setShortcut(shape.shortcut);
    if (shape.icon)
        made->setProperty(iconProperty, QLatin1String(shape.icon));
    made->setStatusTip(words(shape.tip));
    QString toolTip = words(shape.tip);
    if (!shape.shortcut.isEmpty())
        toolTip += QStringLiteral(" (%1)").arg(shape.shortcut.toString(QKeySequence::NativeText));
    made->setToolTip(toolTip);
    return made;
}

void createFileActions(QMainWindow& window, Actions& actions)
{
    actions.newProject = action(window, {QT_TRANSLATE_NOOP("Actions", "&New"), Qt::CTRL | Qt::Key_N, "new",
                                         QT_TRANSLATE_NOOP("Actions", "Start an empty project")});
    actions.open = action(window, {QT_TRANSLATE_NOOP("Actions", "&Open..."), Qt::CTRL | Qt::Key_O, "open",
                                   QT_TRANSLATE_NOOP("Actions", "Open a project file")});
    actions.save = action(window, {QT_TRANSLATE_NOOP("Actions", "&Save"), Qt::CTRL | Qt::Key_S, "save",
                                   QT_TRANSLATE_NOOP("Actions", "Save the project")});
    actions.saveAs = action(window, {QT_TRANSLATE_NOOP("Actions", "Save &as..."), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
                                     nullptr, QT_TRANSLATE_NOOP("Actions", "Save the project under another name")});
    actions.close = action(window, {QT_TRANSLATE_NOOP("Actions", "&Close window"), Qt::CTRL | Qt::Key_W, nullptr,
                                    QT_TRANSLATE_NOOP("Actions", "Close this window")});
    actions.quit = action(window, {QT_TRANSLATE_NOOP("Actions", "&Quit"), Qt::CTRL | Qt::Key_Q, nullptr,
                                   QT_TRANSLATE_NOOP("Actions", "Close all windows")});
    actions.exportBreakEven =
        action(window, {QT_TRANSLATE_NOOP("Actions", "&Break-even..."), Qt::CTRL | Qt::Key_E, "export",
                        QT_TRANSLATE_NOOP("Actions", "Save the break-even chart as PNG, SVG, PDF or CSV")});
    actions.exportRent = action(window, {QT_TRANSLATE_NOOP("Actions", "&Rent by contract..."),
                                         {},
                                         nullptr,
                                         QT_TRANSLATE_NOOP("Actions", "Save the rent chart as PNG, SVG, PDF or CSV")});
    actions.exportCommitment =
        action(window, {QT_TRANSLATE_NOOP("Actions", "&Committed against headline..."),
                        {},
                        nullptr,
                        QT_TRANSLATE_NOOP("Actions", "Save the commitment chart as PNG, SVG, PDF or CSV")});
    actions.quit->setMenuRole(QAction::QuitRole);
}

void createEditActions(QMainWindow& window, QUndoStack& undoStack, Actions& actions)
{
    actions.undo = undoStack.createUndoAction(&window, words(QT_TRANSLATE_NOOP("Actions", "&Undo")));
    actions.undo->setShortcut(Qt::CTRL | Qt::Key_Z);
    actions.undo->setProperty(iconProperty, QStringLiteral("undo"));
    actions.redo = undoStack.createRedoAction(&window, words(QT_TRANSLATE_NOOP("Actions", "&Redo")));
    actions.redo->setShortcuts({Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z});
    actions.redo->setProperty(iconProperty, QStringLiteral("redo"));
    actions.addContract =
        action(window, {QT_TRANSLATE_NOOP("Actions", "&Add contract"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, "add",
                        QT_TRANSLATE_NOOP("Actions", "Add a contract to the project")});
    actions.duplicateContract =
        action(window, {QT_TRANSLATE_NOOP("Actions", "&Duplicate contract"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                        "duplicate", QT_TRANSLATE_NOOP("Actions", "Duplicate the current contract")});
    actions.deleteContracts =
        action(window, {QT_TRANSLATE_NOOP("Actions", "D&elete contracts"), Qt::CTRL | Qt::Key_Minus, "delete",
                        QT_TRANSLATE_NOOP("Actions", "Delete the selected contracts")});
}

void fillMenus(QMainWindow& window, Actions& actions)
{
    QMenu* file = window.menuBar()->addMenu(words(QT_TRANSLATE_NOOP("Actions", "&File")));
    file->addActions({actions.newProject, actions.open});
    actions.recentMenu = file->addMenu(words(QT_TRANSLATE_NOOP("Actions", "Open &recent")));
    actions.samplesMenu = file->addMenu(words(QT_TRANSLATE_NOOP("Actions", "Open sa&mple")));
    file->addSeparator();
    file->addActions({actions.save, actions.saveAs});
    file->addSeparator();
    QMenu* exports = file->addMenu(words(QT_TRANSLATE_NOOP("Actions", "&Export chart")));
    exports->addActions(actions.exports());
    file->addSeparator();
    file->addActions({actions.close, actions.quit});
    QMenu* edit = window.menuBar()->addMenu(words(QT_TRANSLATE_NOOP("Actions", "&Edit")));
    edit->addActions({actions.undo, actions.redo});
    edit->addSeparator();
    edit->addActions({actions.addContract, actions.duplicateContract, actions.deleteContracts});
    QMenu* view = window.menuBar()->addMenu(words(QT_TRANSLATE_NOOP("Actions", "&View")));
    actions.themeMenu = view->addMenu(words(QT_TRANSLATE_NOOP("Actions", "&Theme")));
    view->addAction(actions.problems);
    QMenu* help = window.menuBar()->addMenu(words(QT_TRANSLATE_NOOP("Actions", "&Help")));
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
    bar->addAction(actions.exportBreakEven);
}

} // namespace

Actions createActions(QMainWindow& window, QUndoStack& undoStack)
{
    Actions actions;
    createFileActions(window, actions);
    createEditActions(window, undoStack, actions);
    actions.problems = action(window, {QT_TRANSLATE_NOOP("Actions", "&Warnings..."),
                                       {},
                                       nullptr,
                                       QT_TRANSLATE_NOOP("Actions", "List what is odd about the project")});
    actions.about = action(window, {QT_TRANSLATE_NOOP("Actions", "&About Rackrent"),
                                    {},
                                    nullptr,
                                    QT_TRANSLATE_NOOP("Actions", "Version and licence")});
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
