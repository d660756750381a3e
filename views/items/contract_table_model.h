#pragma once

#include "model/analysis/exhibit.h"
#include "views/document/document.h"
#include "views/items/contract_columns.h"
#include "views/items/typed_cells.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace rackrent {

/// The contracts of a document, one a row. Shows values under the chosen scenario; edits go to the base case,
/// so that what the scenario overrides cannot be edited here.
class ContractTableModel : public QAbstractTableModel, public TypedCells {
    Q_OBJECT

public:
    explicit ContractTableModel(Document& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Takes typed text, or a raw value. One undo step; false, with `editRefused`, when it cannot be.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    Typed<QString> echo(const QModelIndex& index, const QString& typed) const override;
    QString refusal(const QModelIndex& index, const QString& typed) const override;

    /// Row of the contract with this id, -1 when there is none.
    int rowOf(const QString& id) const;

Q_SIGNALS:
    /// Nothing was changed, and why.
    void editRefused(const QModelIndex& index, const QString& reason);

private:
    struct Place {
        std::size_t base = 0;     ///< position in the document
        std::size_t scenario = 0; ///< position under the scenario
    };

    /// What cells are made from, shared with the document; by its addresses it shows which rows an edit changed.
    struct Shown {
        SharedList<Contract> base;
        SharedList<Contract> scenario;
        SharedList<Facility> facilities;
        Curves curves;
        std::string currency;
        std::vector<std::string> overridden;
    };
    /// Both inside; none when the first lies behind the last.
    struct Rows {
        int first = 0;
        int last = 0;
    };

    void reload();
    void follow();
    void look();
    Shown shown() const;
    std::optional<Rows> changedRows(const Shown& before) const;
    bool removeGone(const std::vector<std::string>& now);
    void insertNew(const std::vector<std::string>& now);

    std::optional<ContractCell> cell(const QModelIndex& index) const;
    const ContractColumn& column(const QModelIndex& index) const;
    bool isOverridden(const QModelIndex& index) const;
    QString whyFixed(const QModelIndex& index, const ContractCell& cell) const;
    Typed<CellChange> change(const QModelIndex& index, const QString& typed) const;
    std::vector<Edit> placed(const QModelIndex& index, std::vector<Edit> edits) const;
    QString typedText(const QModelIndex& index, const QVariant& value) const;
    QString undoName(const QModelIndex& index) const;
    QString accessibleText(const QModelIndex& index, const ContractCell& cell) const;
    QString unitOf(const ContractColumn& column, const ContractCell& cell) const;
    QVariant tenantSwatch(const ContractCell& cell) const;

    Document& m_document;
    NumberText m_numbers;
    std::vector<std::string> m_ids; ///< the rows, as the views know them
    std::unordered_map<std::string, Place> m_places;
    std::unordered_map<std::string, Tenant> m_tenants;
    Shown m_shown;
};

} // namespace rackrent
