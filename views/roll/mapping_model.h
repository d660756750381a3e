#pragma once

#include "model/exchange/roll/roll_mapping.h"
#include "views/roll/roll_words.h"

#include <QAbstractTableModel>

#include <vector>

namespace rackrent {

/// What each column of a sheet is, above it: its field, its unit, what its numbers are multiplied by, and how they or
/// its dates are written. Each is chosen from a list; what does not apply to a column is empty.
class MappingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Row { Meaning, Unit, Scale, Form, RowCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param columns of the sheet
    /// @param currency of its amounts
    void show(const RollMapping& mapping, int columns, const QString& currency);
    const RollMapping& mapping() const { return m_mapping; }

    /// What a cell may become, with the texts that say so. None for a cell that does not apply.
    struct Choice {
        QString text;
        QVariant value;
        bool isTaken = false; ///< a field that another column has, which gives it up
    };
    std::vector<Choice> choices(const QModelIndex& index) const;
    /// The value that is chosen.
    QVariant value(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Takes a value of `choices`, in the role of editing.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Somebody chose something: `mapping` is another.
    void chosen();

private:
    const RollColumn* columnAt(int column) const;
    RollColumn& madeColumn(int column);
    const RollField* fieldAt(int column) const;
    std::vector<Choice> fieldChoices(int column) const;
    std::vector<Choice> formChoices(const RollField& field) const;
    void setField(int column, const std::string& field);

    RollMapping m_mapping;
    int m_columns = 0;
    QString m_currency;
};

} // namespace rackrent
