// What changes a nested table: each function is one undo step.

#include "views/document/scenario_writing.h"
#include "views/fields/scenario_edits.h"
#include "views/items/field_cells.h"
#include "views/items/nested_table_model.h"
#include "views/items/roles.h"

#include <algorithm>
#include <functional>

namespace rackrent {

bool NestedTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const CellText cell{index.row(), index.column(), value.toString()};
    const std::vector<CellFault> wrong = faults({cell});
    const std::optional<QString> reason = wrong.empty() ? write(undoName(), {cell}) : std::optional(wrong[0].reason);
    if (reason)
        Q_EMIT editRefused(index, *reason);
    return !reason;
}

QString NestedTableModel::undoName() const
{
    return tr("Change %1 of %2").arg(fieldText(m_table.title), partTitle(m_document.json(), m_shown.part));
}

std::optional<QString> NestedTableModel::put(const QString& name, const Json& rows)
{
    return editInputs(
        m_document, name,
        fieldEditsUnder(m_document.json(), m_document.scenario().toStdString(), m_shown.part, m_table, rows));
}

Json NestedTableModel::rowBehind(const Json& rows) const
{
    const Json* part = elementAtPosition(m_document.json(), m_shown.part.pointer);
    return newRow(m_table, rows, part ? *part : Json(), m_document.json());
}

QString NestedTableModel::draft(Json& rows, const CellText& cell) const
{
    if (cell.column < 0 || cell.column >= inputColumns())
        return tr("There is no column for it.");
    const bool isNew = cell.row >= rowCount();
    while (rows.size() <= static_cast<std::size_t>(cell.row))
        rows.push_back(rowBehind(rows));
    Json& row = rows[static_cast<std::size_t>(cell.row)];
    const Field& field = column(cell.column);
    if (cell.typed.isEmpty() && isNew)
        return {};
    if (cell.typed.isEmpty() && field.isNeeded)
        return tr("%1 cannot be empty: type another value over it.").arg(heading(cell.column));
    if (cell.typed.isEmpty() && field.kind == FieldKind::OneOf)
        return tr("%1 cannot be cleared: choose another value.").arg(heading(cell.column));
    if (cell.typed.isEmpty()) {
        setMember(row, field, nullptr);
        return {};
    }
    const Typed<Json> value = read(field, cell.typed, row);
    if (value.value)
        setMember(row, field, *value.value);
    return value.error;
}

std::vector<CellFault> NestedTableModel::faults(const std::vector<CellText>& cells) const
{
    std::vector<CellFault> found;
    Json rows = m_shown.rows;
    for (const CellText& cell : cells)
        if (const QString reason = draft(rows, cell); !reason.isEmpty())
            found.push_back({cell, reason});
    return found;
}

std::optional<QString> NestedTableModel::write(const QString& undoName, const std::vector<CellText>& cells)
{
    Json rows = m_shown.rows;
    for (const CellText& cell : cells)
        draft(rows, cell);
    return put(undoName, rows);
}

std::optional<QString> NestedTableModel::insertNewRows(const QString& undoName, int before, int count)
{
    Json above = Json::array();
    Json rows = m_shown.rows;
    for (int i = 0; i < before; ++i)
        above.push_back(rows[static_cast<std::size_t>(i)]);
    for (int i = 0; i < count; ++i) {
        above.push_back(rowBehind(above));
        rows.insert(rows.begin() + before + i, above.back());
    }
    return put(undoName, rows);
}

std::optional<QString> NestedTableModel::append(const Json& row, const QString& name)
{
    Json rows = m_shown.rows;
    rows.push_back(row);
    return put(name, rows);
}

std::optional<QString> NestedTableModel::deleteRows(const QString& undoName, const std::vector<int>& gone)
{
    std::vector<int> backwards = gone;
    std::ranges::sort(backwards, std::greater<>());
    Json rows = m_shown.rows;
    for (const int row : backwards)
        rows.erase(static_cast<std::size_t>(row));
    return put(undoName, rows);
}

bool NestedTableModel::isNumeric(int section) const
{
    if (section < 0 || section >= inputColumns())
        return false;
    return column(section).kind == FieldKind::Number || column(section).kind == FieldKind::Whole;
}

QString NestedTableModel::numberText(const QModelIndex& index, double value) const
{
    const Field& field = column(index.column());
    return numbers().full(value, quantityOf(field, rowJson(index.row())));
}

QString NestedTableModel::copiedText(const QModelIndex& index) const
{
    if (index.column() >= inputColumns() || isChoiceLike(column(index.column())))
        return index.data().toString();
    const Field& field = column(index.column());
    const std::optional<Json> value = valueAt(index);
    if (isNumeric(index.column()) && value && value->is_number())
        return numbers().plain(value->get<double>(), quantityOf(field, rowJson(index.row())));
    return index.data(EditTextRole).toString();
}

} // namespace rackrent
