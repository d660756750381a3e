#pragma once

#include "views/document/document.h"
#include "views/fields/field.h"
#include "views/items/typed_cells.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>

namespace rackrent {

/// What may happen to each contract in a simulation: a row for a contract; the chance a year that notice is given, that
/// of a renewal, and that of a default a year. They are inputs of the contracts: what is typed here is one undo step,
/// under a scenario of that scenario.
class ContractEventsModel : public QAbstractTableModel, public TypedCells {
    Q_OBJECT

public:
    enum Column { Contract, Notice, Renewal, Default, ColumnCount };

    explicit ContractEventsModel(Document& document, QObject* parent = nullptr);

    /// Shows what the document has now.
    void follow();
    /// How many contracts have an event that is switched on.
    int withEvents() const;
    /// JSON Pointer of what a cell shows, or of the clause that it would need.
    QString pointerAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    Typed<QString> echo(const QModelIndex& index, const QString& typed) const override;
    QString refusal(const QModelIndex& index, const QString& typed) const override;

Q_SIGNALS:
    void editRefused(const QString& reason);

private:
    const Json& partJson(int row) const;
    bool hasClause(const QModelIndex& index) const;
    bool isDrawn(int column) const;
    std::optional<Json> valueAt(const QModelIndex& index) const;
    QString shown(const QModelIndex& index) const;
    QString toolTip(const QModelIndex& index) const;
    Problems problemsAt(const QModelIndex& index) const;

    Document& m_document;
    int m_rows = 0;
};

} // namespace rackrent
