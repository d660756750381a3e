#include "views/roll/preview_model.h"

#include "model/project/pointer.h"
#include "views/items/field_cells.h"
#include "views/items/roles.h"
#include "views/roll/roll_words.h"

#include <algorithm>

namespace rackrent {

PreviewModel::PreviewModel(QObject* parent)
    : QAbstractTableModel(parent), m_outcome(std::make_shared<PreviewedRoll>()), m_numbers(QString())
{}

void PreviewModel::show(std::shared_ptr<const PreviewedRoll> outcome, RollMarks marks)
{
    beginResetModel();
    m_outcome = std::move(outcome);
    m_marks = std::move(marks);
    m_numbers = numbersOf(m_outcome->around);
    endResetModel();
}

const PreviewedContract& PreviewModel::contract(int row) const
{
    return m_outcome->preview.contracts[static_cast<std::size_t>(row)];
}

const PreviewColumn& PreviewModel::fieldColumn(int column) const
{
    return m_outcome->columns[static_cast<std::size_t>(column - firstField)];
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_outcome->preview.contracts.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : firstField + static_cast<int>(m_outcome->columns.size());
}

int PreviewModel::sheetColumnOf(const QModelIndex& index) const
{
    if (index.column() < firstField)
        return -1;
    const auto& columns = contract(index.row()).columns;
    const std::string& pointer = fieldColumn(index.column()).pointer;
    const auto found = columns.find(pointer);
    return found == columns.end() ? -1 : found->second;
}

QModelIndex PreviewModel::cellOf(int sheetRow, int sheetColumn) const
{
    const auto& contracts = m_outcome->preview.contracts;
    const auto found = std::ranges::lower_bound(contracts, sheetRow, {}, &PreviewedContract::row);
    if (found == contracts.end() || found->row != sheetRow)
        return {};
    const auto row = static_cast<int>(found - contracts.begin());
    for (int column = firstField; sheetColumn >= 0 && column < columnCount(); ++column)
        if (sheetColumnOf(index(row, column)) == sheetColumn)
            return index(row, column);
    return index(row, 0);
}

QString PreviewModel::text(const QModelIndex& index) const
{
    const PreviewedContract& shown = contract(index.row());
    if (index.column() < firstField) {
        if (m_marks.ofRow(shown.row) == Severity::Error)
            return tr("has errors");
        return shown.isUpdate ? tr("changed") : tr("new");
    }
    const PreviewColumn& column = fieldColumn(index.column());
    const Json* value = elementAtPosition(shown.contract, column.pointer);
    if (!value)
        return {};
    if (!column.field)
        return QString::fromStdString(value->is_string() ? value->get<std::string>()
                                                         : value->dump(-1, ' ', false, Json::error_handler_t::replace));
    // Not rounded: it is looked at to see whether it was read as it was meant.
    const bool isNumber = column.field->kind == FieldKind::Number || column.field->kind == FieldKind::Whole;
    const QString text = isNumber ? exactValue(*column.field, value, shown.contract, m_outcome->around, m_numbers)
                                  : shownValue(*column.field, value, shown.contract, m_outcome->around, m_numbers);
    const QString unit = column.field->per ? unitOf(*column.field, shown.contract, m_numbers) : QString();
    return unit.isEmpty() ? text : text + QLatin1Char(' ') + unit;
}

/// What is said of a cell is marked where the cell went, and in front where it went nowhere.
std::optional<Severity> PreviewModel::severityAt(const QModelIndex& index) const
{
    const int row = contract(index.row()).row;
    if (index.column() < firstField)
        return m_marks.ofRow(row);
    const int from = sheetColumnOf(index);
    return from < 0 ? std::nullopt : m_marks.severity(row, from);
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case ProblemRole: {
        const auto severity = severityAt(index);
        return severity ? QVariant(static_cast<int>(*severity)) : QVariant();
    }
    case AbsentRole: return index.column() < firstField;
    case Qt::TextAlignmentRole: {
        const Field* field = index.column() < firstField ? nullptr : fieldColumn(index.column()).field;
        const bool isNumber = field && (field->kind == FieldKind::Number || field->kind == FieldKind::Whole);
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const int row = contract(index.row()).row;
        const QString words = m_marks.words(row, index.column() < firstField ? -1 : sheetColumnOf(index));
        const QString said = index.column() < firstField || sheetColumnOf(index) >= 0 ? words : QString();
        return role == Qt::AccessibleDescriptionRole || said.isEmpty()
                   ? QVariant(said)
                   : QVariant(QStringLiteral("<qt>%1</qt>").arg(said.toHtmlEscaped()));
    }
    default: return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(contract(section).row + 1) : QVariant();
    if (section < firstField)
        return tr("Becomes");
    if (section >= columnCount())
        return {};
    const PreviewColumn& column = fieldColumn(section);
    const QString title = rollFieldTitle(column.pointer);
    const bool isPer = column.field && column.field->per;
    const QString unit = column.field && !isPer ? unitOf(*column.field, Json::object(), m_numbers) : QString();
    return unit.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, unit);
}

} // namespace rackrent
