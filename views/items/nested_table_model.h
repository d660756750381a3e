#pragma once

#include "views/document/document.h"
#include "views/fields/field.h"
#include "views/items/grid_model.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace rackrent {

/// A table inside a part (stages of a ramp, points of a curve), a row for each object of its list. What is edited
/// here is one undo step of the document.
class NestedTableModel : public QAbstractTableModel, public GridModel {
    Q_OBJECT

public:
    /// @param table of kind `FieldKind::Table`, of the field table, which outlives the model
    NestedTableModel(Document& document, const Field& table, QObject* parent = nullptr);

    struct Shown {
        PartPlace part;
        Json rows = Json::array(); ///< objects
        Problems problems;         ///< places below the table: "/0/fraction"
    };
    /// Shows these rows; only what differs is told to the views.
    void show(Shown shown);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    Typed<QString> echo(const QModelIndex& index, const QString& typed) const override;
    QString refusal(const QModelIndex& index, const QString& typed) const override;

    const Field& table() const { return m_table; }
    /// JSON Pointer of the table.
    std::string pointer() const { return m_shown.part.pointer + m_table.path; }

    QString copiedText(const QModelIndex& index) const override;
    std::vector<CellFault> faults(const std::vector<CellText>& cells) const override;
    std::optional<QString> write(const QString& undoName, const std::vector<CellText>& cells) override;
    std::optional<QString> insertNewRows(const QString& undoName, int before, int count) override;
    std::optional<QString> deleteRows(const QString& undoName, const std::vector<int>& rows) override;
    bool isNumeric(int column) const override;
    QString numberText(const QModelIndex& index, double value) const override;

    /// Puts a row at the end.
    std::optional<QString> append(const Json& row, const QString& name);

Q_SIGNALS:
    void editRefused(const QModelIndex& index, const QString& reason);

protected:
    const Document& document() const { return m_document; }
    const Json& rowJson(int row) const;
    NumberText numbers() const;

private:
    int inputColumns() const { return static_cast<int>(m_table.columns.size()); }
    const Field& column(int section) const { return m_table.columns[static_cast<std::size_t>(section)]; }
    void followRows(const Json& after);
    std::optional<Json> valueAt(const QModelIndex& index) const;
    Typed<Json> read(const Field& column, const QString& typed, const Json& row) const;
    Json rowBehind(const Json& rows) const;
    /// Writes the text into the draft of the rows; why not, empty when it was.
    QString draft(Json& rows, const CellText& cell) const;
    std::optional<QString> put(const QString& name, const Json& rows);
    Problems problemsAt(const QModelIndex& index) const;
    QString unitAt(const QModelIndex& index) const;
    QString heading(int section) const;
    QString toolTip(const QModelIndex& index) const;
    QVariant choiceData(const QModelIndex& index, int role) const;
    QVariant markData(const QModelIndex& index, int role) const;
    QString undoName() const;

    Document& m_document;
    const Field& m_table;
    Shown m_shown;
};

} // namespace rackrent
