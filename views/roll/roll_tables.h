#pragma once

#include <QTableView>

namespace rackrent {

/// A table of the import, for reading: Return does not go on to the dialog, whose button would import.
class RollTable : public QTableView {
    Q_OBJECT

public:
    /// @param name for a screen reader
    RollTable(const QString& name, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Return was pressed on a cell, or it was clicked.
    void chosen(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// What the columns of a sheet are: as high as its rows, with a list of choices in each cell that a click, Return, the
/// space bar or F2 opens.
class MappingTable : public RollTable {
    Q_OBJECT

public:
    explicit MappingTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace rackrent
