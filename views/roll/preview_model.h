#pragma once

#include "views/format/number_text.h"
#include "views/roll/previewed_roll.h"
#include "views/roll/roll_marks.h"

#include <QAbstractTableModel>

#include <memory>

namespace rackrent {

/// The contracts that an import would make, a row each, with what is wrong marked where it comes from.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PreviewModel(QObject* parent = nullptr);

    void show(std::shared_ptr<const PreviewedRoll> outcome, RollMarks marks);
    /// The cell that a place of the sheet became: the first cell of its row where it became none; invalid where no
    /// contract is of the row.
    QModelIndex cellOf(int sheetRow, int sheetColumn) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// The first column says what becomes of the contract; the others are the outcome's.
    static constexpr int firstField = 1;
    const PreviewedContract& contract(int row) const;
    const PreviewColumn& fieldColumn(int column) const;
    /// The sheet's column that a cell comes from; -1 when it follows from others.
    int sheetColumnOf(const QModelIndex& index) const;
    QString text(const QModelIndex& index) const;
    std::optional<Severity> severityAt(const QModelIndex& index) const;

    std::shared_ptr<const PreviewedRoll> m_outcome;
    RollMarks m_marks;
    NumberText m_numbers;
};

} // namespace rackrent
