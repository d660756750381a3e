#pragma once

#include <QAction>
#include <QList>

#include <utility>
#include <vector>

class QMainWindow;
class QMenu;
class QUndoStack;

namespace rackrent {

/// Every action of the main window, with its text, shortcut and icon; the window says what they do.
struct Actions {
    QAction* newProject = nullptr;
    QAction* open = nullptr;
    QAction* save = nullptr;
    QAction* saveAs = nullptr;
    QAction* revert = nullptr;
    QAction* versions = nullptr;
    QAction* importRoll = nullptr;
    QAction* close = nullptr;
    QAction* quit = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* pasteRoll = nullptr;
    QAction* addContract = nullptr;
    QAction* duplicateContract = nullptr;
    QAction* deleteContracts = nullptr;
    QAction* solve = nullptr;
    QAction* explain = nullptr;
    QAction* exportWorkbook = nullptr;
    QAction* preferences = nullptr;
    QAction* exportBreakEven = nullptr;
    QAction* exportRent = nullptr;
    QAction* exportCommitment = nullptr;
    QAction* report = nullptr;
    QAction* exportDeck = nullptr;
    QAction* printDeck = nullptr;
    QAction* present = nullptr;
    QAction* chartsAlone = nullptr;
    QAction* problems = nullptr;
    QAction* resetLayout = nullptr;
    QAction* welcome = nullptr;
    QAction* help = nullptr;
    QAction* palette = nullptr;
    QAction* shortcuts = nullptr;
    QAction* tour = nullptr;
    QAction* about = nullptr;
    QMenu* templatesMenu = nullptr;
    QMenu* recentMenu = nullptr;
    QMenu* samplesMenu = nullptr;
    QMenu* editMenu = nullptr;
    QMenu* viewMenu = nullptr;
    QMenu* themeMenu = nullptr;

    /// With the name of the chart that each exports, whichever are shown.
    std::vector<std::pair<QAction*, const char*>> exports() const
    {
        return {{exportBreakEven, "break-even"}, {exportRent, "rent"}, {exportCommitment, "commitment"}};
    }
};

/// Draws the actions' icons in the colours of the window's palette; to be called again when that changes.
void tintIcons(QMainWindow& window);

/// Creates the actions and puts them into the window's menus and tool bar.
Actions createActions(QMainWindow& window, QUndoStack& undoStack);

} // namespace rackrent
