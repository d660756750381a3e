#pragma once

#include <QDockWidget>
#include <QKeySequence>
#include <QMainWindow>

#include <vector>

class QMenu;

namespace rackrent {

/// A panel that can be moved, closed and brought back.
struct DockRow {
    QString id; ///< under which its place is remembered
    QString title;
    QWidget* panel = nullptr;
    Qt::DockWidgetArea area = Qt::LeftDockWidgetArea;
    QKeySequence shortcut; ///< shows it and goes to it, or closes it when it has the focus
    QString helpPage;
    bool isOpenAtFirst = true;
};

/// The docks of a window: one row each, a menu of them, their layout remembered and reset.
class Docks : public QObject {
    Q_OBJECT

public:
    explicit Docks(QMainWindow& window);

    QDockWidget* add(const DockRow& row);
    /// Puts an entry for each into the menu.
    void fillMenu(QMenu& menu);
    QDockWidget* dock(const QString& id) const;
    /// Shows a dock and gives its panel the focus.
    void open(const QString& id);

    /// Takes every dock away for a while, and brings back those that were there.
    void setCovered(bool covered);

    /// Every dock in the area and at the size of the first start.
    void reset();
    QByteArray state() const;
    /// @return whether the state was one
    bool restore(const QByteArray& state);

Q_SIGNALS:
    void coveredChanged(bool covered);

private:
    void toggle(QDockWidget* dock);
    void makeRoom(QDockWidget& dock);

    QMainWindow& m_window;
    std::vector<DockRow> m_rows;
    std::vector<QDockWidget*> m_docks;
    QByteArray m_uncovered; ///< the layout while the docks are covered
};

} // namespace rackrent
