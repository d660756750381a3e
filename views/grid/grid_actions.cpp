#include "views/grid/grid_actions.h"

#include "views/grid/grid_editing.h"
#include "views/grid/grid_view.h"

#include <QAction>
#include <QCoreApplication>

namespace rackrent {
namespace {

QString words(const char* text) { return QCoreApplication::translate("GridActions", text); }

QAction* action(GridView& view, const char* text, const char* tip, const QList<QKeySequence>& keys)
{
    auto* made = new QAction(words(text), &view);
    made->setShortcuts(keys);
    made->setShortcutContext(Qt::WidgetShortcut); // shown here, dealt with by the view
    made->setStatusTip(words(tip));
    return made;
}

void createClipboard(GridView& view, GridActions& a)
{
    a.cut = action(view, QT_TRANSLATE_NOOP("GridActions", "Cu&t cells"),
                   QT_TRANSLATE_NOOP("GridActions", "Copy the selected cells and clear them"),
                   {Qt::CTRL | Qt::Key_X, Qt::SHIFT | Qt::Key_Delete});
    a.copy = action(view, QT_TRANSLATE_NOOP("GridActions", "&Copy cells"),
                    QT_TRANSLATE_NOOP("GridActions", "Copy the selected cells for a spreadsheet, or for here"),
                    {Qt::CTRL | Qt::Key_C, Qt::CTRL | Qt::Key_Insert});
    a.paste = action(view, QT_TRANSLATE_NOOP("GridActions", "&Paste cells"),
                     QT_TRANSLATE_NOOP("GridActions", "Paste cells from a spreadsheet, or from here"),
                     {Qt::CTRL | Qt::Key_V, Qt::SHIFT | Qt::Key_Insert});
    a.clear = action(view, QT_TRANSLATE_NOOP("GridActions", "C&lear cells"),
                     QT_TRANSLATE_NOOP("GridActions", "Take the inputs out of the selected cells"),
                     {Qt::Key_Delete, Qt::Key_Backspace});
}

void createFilling(GridView& view, GridActions& a)
{
    a.fillDown = action(view, QT_TRANSLATE_NOOP("GridActions", "Fill &down"),
                        QT_TRANSLATE_NOOP("GridActions", "Give the selected cells what the topmost ones hold"),
                        {Qt::CTRL | Qt::Key_D});
    a.fillRight = action(view, QT_TRANSLATE_NOOP("GridActions", "Fill &right"),
                         QT_TRANSLATE_NOOP("GridActions", "Give the selected cells what the leftmost ones hold"),
                         {Qt::CTRL | Qt::Key_R});
    a.fillSelection = action(view, QT_TRANSLATE_NOOP("GridActions", "Fill &selection"),
                             QT_TRANSLATE_NOOP("GridActions", "Give the selected cells what the current one holds"),
                             {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
}

void createRows(GridView& view, GridActions& a)
{
    a.insertRows =
        action(view, QT_TRANSLATE_NOOP("GridActions", "&Insert rows"),
               QT_TRANSLATE_NOOP("GridActions", "Insert as many rows as are selected, above them"),
               {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::SHIFT | Qt::Key_Plus, Qt::CTRL | Qt::SHIFT | Qt::Key_Equal});
    a.deleteRows = action(view, QT_TRANSLATE_NOOP("GridActions", "D&elete rows"),
                          QT_TRANSLATE_NOOP("GridActions", "Delete the selected rows"), {Qt::CTRL | Qt::Key_Minus});
}

void createFinding(GridView& view, GridActions& a)
{
    a.find = action(view, QT_TRANSLATE_NOOP("GridActions", "&Find..."),
                    QT_TRANSLATE_NOOP("GridActions", "Find a text in any column"), {Qt::CTRL | Qt::Key_F});
    a.findNext = action(view, QT_TRANSLATE_NOOP("GridActions", "Find &next"),
                        QT_TRANSLATE_NOOP("GridActions", "Go to the next cell with the text"), {Qt::Key_F3});
    a.findPrevious =
        action(view, QT_TRANSLATE_NOOP("GridActions", "Find pre&vious"),
               QT_TRANSLATE_NOOP("GridActions", "Go to the cell before with the text"), {Qt::SHIFT | Qt::Key_F3});
    a.filter =
        action(view, QT_TRANSLATE_NOOP("GridActions", "Filter r&ows..."),
               QT_TRANSLATE_NOOP("GridActions", "Show only the rows with a text"), {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
}

} // namespace

QList<QAction*> GridActions::all() const
{
    return {cut,     copy,       paste,      clear,   nullptr, fillDown, fillRight,    fillSelection,
            nullptr, insertRows, deleteRows, nullptr, find,    findNext, findPrevious, filter};
}

GridActions createGridActions(GridView& view, GridEditing& editing)
{
    GridActions a;
    createClipboard(view, a);
    createFilling(view, a);
    createRows(view, a);
    createFinding(view, a);
    const std::pair<QAction*, void (GridEditing::*)()> edits[] = {{a.cut, &GridEditing::cut},
                                                                  {a.copy, &GridEditing::copy},
                                                                  {a.paste, &GridEditing::paste},
                                                                  {a.clear, &GridEditing::clear},
                                                                  {a.fillDown, &GridEditing::fillDown},
                                                                  {a.fillRight, &GridEditing::fillRight},
                                                                  {a.fillSelection, &GridEditing::fillWithCurrent},
                                                                  {a.insertRows, &GridEditing::insertRows},
                                                                  {a.deleteRows, &GridEditing::deleteRows}};
    for (const auto& [made, edit] : edits)
        QObject::connect(made, &QAction::triggered, &editing, edit);
    for (QAction* made : a.all()) {
        if (!made) {
            made = new QAction(&view);
            made->setSeparator(true);
        }
        view.addGridAction(made);
    }
    return a;
}

} // namespace rackrent
