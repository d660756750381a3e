#pragma once

#include "views/document/document.h"
#include "views/fields/provenance.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace rackrent {

/// Every input of the project with its value and where it comes from.
class InputsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Part, FieldColumn, Value, OriginColumn, SourceColumn, Note, ColumnCount };

    explicit InputsModel(Document& document, QObject* parent = nullptr);

    /// Follows the document from now on, or no longer: a list that nobody sees need not.
    void setFollowing(bool following);

    const Input& input(int row) const { return m_inputs[static_cast<std::size_t>(row)]; }
    int rowOf(const std::string& pointer) const;
    /// All that a row says, to be searched in.
    const QString& line(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void refresh();
    void clear();
    QString text(int row, int column) const;

    Document& m_document;
    std::vector<Input> m_inputs;
    mutable std::vector<QString> m_lines; ///< made when they are asked for
    QTimer m_later;                       ///< edits come in a row: the list follows when they pause
    bool m_isFollowing = false;
    bool m_isOld = true;
};

} // namespace rackrent
