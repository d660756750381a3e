#pragma once

#include "views/items/nested_table_model.h"

namespace rackrent {

/// What a scenario changes: which input, how, to what, and as a last column the value before and after.
class OverridesModel : public NestedTableModel {
    Q_OBJECT

public:
    OverridesModel(Document& document, const Field& table, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    int pathColumn() const;
    int effectColumn() const { return NestedTableModel::columnCount(); }
    /// Adds an override of the input at the path, set to what it is. One undo step.
    std::optional<QString> addOverride(const std::string& path);

private:
    QString effect(int row) const;
};

} // namespace rackrent
