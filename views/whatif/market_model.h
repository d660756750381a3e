#pragma once

#include "views/items/nested_table_model.h"

namespace rackrent {

/// The curves that a simulation lets move at random, and as a last column what kind of path that is.
class MarketModel : public NestedTableModel {
    Q_OBJECT

public:
    explicit MarketModel(Document& document, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    int kindColumn() const { return NestedTableModel::columnCount(); }
    /// Lets the first curve that does not move yet move. One undo step. Nothing when it was done; else why not.
    std::optional<QString> addCurve();

private:
    QString kind(int row) const;
};

} // namespace rackrent
