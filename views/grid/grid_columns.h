#pragma once

#include <QObject>

#include <vector>

class QMenu;

namespace rackrent {

class GridView;

/// The columns of a grid: as wide as their contents until the user sets a width, shown, hidden and moved from the
/// header's menu, and remembered by their ids, so that a new column of a later version upsets nothing.
class GridColumns : public QObject {
    Q_OBJECT

public:
    explicit GridColumns(GridView& view, QObject* parent = nullptr);

    /// Not once the user has set widths.
    void fit();
    /// What the user has set; empty when that is nothing.
    QByteArray state() const;
    void restore(const QByteArray& state);
    /// Widths, order and what is hidden, as they were at first.
    void reset();
    void setShown(int column, bool shown);

    /// The menu of a column's heading: sorting, filtering, and which columns are shown.
    void fillMenu(QMenu& menu, int column);

Q_SIGNALS:
    /// A text for rows of this column is to be asked for.
    void filterRequested(int column);

private:
    void widenCurrent();
    void hideAtFirst();
    int columnOfId(const QString& id) const;
    void addSorting(QMenu& menu, int column);
    void addShowing(QMenu& menu, int column);
    std::vector<int> shownColumns() const;

    int widestFor(int column) const;

    GridView& m_view;
    bool m_isFitting = false;
    bool m_areWidthsUsers = false;
    bool m_isArrangementUsers = false;
};

} // namespace rackrent
