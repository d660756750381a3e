#pragma once

#include <QList>

class QAction;
class QWidget;

namespace rackrent {

class GridEditing;
class GridView;

/// What a grid offers, for its context menu and the window's menu bar alike. The keys are dealt with by the view while
/// it has the focus; here they are shown. Null separates groups.
struct GridActions {
    QAction* cut = nullptr;
    QAction* copy = nullptr;
    QAction* paste = nullptr;
    QAction* clear = nullptr;
    QAction* fillDown = nullptr;
    QAction* fillRight = nullptr;
    QAction* fillSelection = nullptr;
    QAction* insertRows = nullptr;
    QAction* deleteRows = nullptr;
    QAction* find = nullptr;
    QAction* findNext = nullptr;
    QAction* findPrevious = nullptr;
    QAction* filter = nullptr;

    QList<QAction*> all() const;
};

/// Creates them as the view's, which they act on; finding and filtering are connected by the one who shows the bars.
GridActions createGridActions(GridView& view, GridEditing& editing);

} // namespace rackrent
