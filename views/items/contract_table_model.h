#pragma once

#include "model/analysis/exhibit.h"
#include "views/document/document.h"
#include "views/items/contract_columns.h"
#include "views/items/grid_model.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace rackrent {

class FreeIds;

/// The contracts of a document, one a row, in the file's order. Shows values under the chosen scenario; edits go to the
/// base case, so that what the scenario overrides cannot be edited here. Of a document that is to be mended a cell
/// whose input is in error shows it as it stands in the file. Rows are known by their place: ids may be missing or
/// equal.
class ContractTableModel : public QAbstractTableModel, public GridModel {
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

    QString copiedText(const QModelIndex& index) const override;
    std::vector<CellFault> faults(const std::vector<CellText>& cells) const override;
    std::optional<QString> write(const QString& undoName, const std::vector<CellText>& cells) override;
    std::optional<QString> insertNewRows(const QString& undoName, int before, int count) override;
    /// Named by the document, which says what goes with the contracts.
    std::optional<QString> deleteRows(const QString& undoName, const std::vector<int>& rows) override;
    QString rowsFixedReason() const override;
    bool isNumeric(int column) const override;
    QString numberText(const QModelIndex& index, double value) const override;

    /// Row of the contract with this id, -1 when there is none.
    int rowOf(const QString& id) const;

    /// The cell that a JSON Pointer into the document leads to, or its row's first; invalid outside the contracts.
    QModelIndex indexAt(const QString& pointer) const;

Q_SIGNALS:
    /// Nothing was changed, and why.
    void editRefused(const QModelIndex& index, const QString& reason);

private:
    /// What cells are made from, shared with the document; by its addresses it shows which rows an edit changed.
    struct Shown {
        SharedList<Contract> base;
        SharedList<Contract> scenario;
        SharedList<Facility> facilities;
        Curves curves;
        std::string currency;
        std::vector<std::string> overridden;
    };
    struct Row {
        std::string id;
        std::optional<std::size_t> place; ///< in the document; none when it is about to go
    };
    /// Both inside; none when the first lies behind the last.
    struct Rows {
        int first = 0;
        int last = 0;
    };
    using RowProblems = std::map<std::size_t, Problems>; ///< places below the contract: "/rent/rate"
    /// A row while cells are written into it.
    struct Draft;
    /// What writing cells comes to.
    struct Plan {
        std::vector<Edit> edits;
        std::vector<CellFault> faults;
    };

    void reload();
    void follow();
    void look();
    Shown shown() const;
    RowProblems rowProblems() const;
    std::optional<Rows> changedRows(const Shown& before, const RowProblems& problemsBefore) const;
    void removeRow(int row);
    void insertRow(Row row);
    std::vector<std::string> rowIds() const;

    std::optional<ContractCell> cell(const QModelIndex& index) const;
    const ContractColumn& column(const QModelIndex& index) const;
    bool isOverridden(const QModelIndex& index) const;
    bool isAbsent(const ContractColumn& column, const ContractCell& cell) const;
    Problems problemsAt(const QModelIndex& index) const;
    std::optional<QString> brokenText(const QModelIndex& index, const ContractCell& cell) const;
    QString whyFixed(const QModelIndex& index, const ContractCell& cell) const;
    QVariant shownData(const QModelIndex& index, const ContractCell& cell, int role) const;
    QVariant markData(const QModelIndex& index, const ContractCell& cell, int role) const;
    QString toolTip(const QModelIndex& index, const ContractCell& cell) const;
    QString accessibleText(const QModelIndex& index, const ContractCell& cell) const;
    QString unitOf(const ContractColumn& column, const ContractCell& cell) const;
    QString heading(int section) const;
    QVariant tenantSwatch(const ContractCell& cell) const;

    Typed<CellChange> change(const QModelIndex& index, const QString& typed) const;
    Plan planned(std::vector<CellText> cells) const;
    std::optional<Draft> draftFor(int row, FreeIds& ids) const;
    QString faultOf(Draft& draft, const CellText& cell) const;
    void place(Draft draft, std::vector<Json>& added, std::vector<Edit>& edits) const;
    QString typedText(const QModelIndex& index, const QVariant& value) const;
    QString undoName(const QModelIndex& index) const;

    Document& m_document;
    NumberText m_numbers;
    std::vector<Row> m_rows; ///< as the views know them
    std::unordered_map<std::string, std::size_t> m_scenarioPlaces;
    std::unordered_map<std::string, Tenant> m_tenants;
    Shown m_shown;
    RowProblems m_problems;
};

} // namespace rackrent
