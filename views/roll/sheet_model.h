#pragma once

#include "model/exchange/roll/roll_mapping.h"
#include "views/roll/roll_marks.h"

#include <QAbstractTableModel>

#include <memory>

namespace rackrent {

/// The cells of a sheet as they stand in it: headings stand out, what is left out is pale, what is wrong is marked.
class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// @param workbook which has the sheet, and lives as long as it is shown
    void showSheet(std::shared_ptr<const Workbook> workbook, const Sheet* sheet);
    void setMapping(const RollMapping& mapping);
    void setMarks(RollMarks marks);
    bool isHeading(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void repaint();
    bool isTaken(int column) const;
    QString toolTip(int row, int column) const;

    std::shared_ptr<const Workbook> m_workbook;
    const Sheet* m_sheet = nullptr;
    int m_columns = 0;
    RollMapping m_mapping;
    std::vector<bool> m_taken; ///< by column, whether a field is read from it
    RollMarks m_marks;
};

} // namespace rackrent
