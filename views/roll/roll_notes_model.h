#pragma once

#include "model/exchange/roll/roll_preview.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace rackrent {

/// All that is to be said of an import: errors, warnings, rows that are left out, and how the table was read.
class RollNotesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Where, Message, ColumnCount };
    enum class Sort { Error, Warning, LeftOut, Read };

    struct Note {
        Sort sort = Sort::Read;
        int row = -1, column = -1; ///< in the sheet; -1: of none
        QString message;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param warnings of the import as a whole
    /// @param remarks how the table was read
    void show(const RollPreview& preview, const QStringList& warnings, const QStringList& remarks);
    const Note& note(int row) const { return m_notes[static_cast<std::size_t>(row)]; }
    int count(Sort sort) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Note> m_notes;
};

} // namespace rackrent
