#include "views/items/contract_table_model.h"

#include <QDate>

namespace rackrent {

/// Editing takes one way, whatever it starts from: typed text, a raw value or a tick become text, text becomes
/// edits, edits go to the document.
bool ContractTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const bool isCheck = index.isValid() && column(index).field == ContractField::Enabled;
    if (role != Qt::EditRole && !(role == Qt::CheckStateRole && isCheck))
        return false;
    const QString typed = role == Qt::CheckStateRole
                              ? (value.toInt() == Qt::Checked ? QStringLiteral("yes") : QStringLiteral("no"))
                              : typedText(index, value);
    const Typed<CellChange> wanted = change(index, typed);
    if (!wanted.value) {
        Q_EMIT editRefused(index, wanted.error);
        return false;
    }
    if (const auto reason = m_document.edit(undoName(index), placed(index, wanted.value->edits))) {
        Q_EMIT editRefused(index, *reason);
        return false;
    }
    return true;
}

Typed<QString> ContractTableModel::echo(const QModelIndex& index, const QString& typed) const
{
    const Typed<CellChange> wanted = change(index, typed);
    return wanted.value ? Typed<QString>::accepted(wanted.value->echo) : Typed<QString>::refused(wanted.error);
}

QString ContractTableModel::refusal(const QModelIndex& index, const QString& typed) const
{
    return change(index, typed).error;
}

Typed<CellChange> ContractTableModel::change(const QModelIndex& index, const QString& typed) const
{
    const std::optional<ContractCell> at = cell(index);
    if (!at)
        return Typed<CellChange>::refused(tr("The contract is no longer there."));
    if (const QString reason = whyFixed(index, *at); !reason.isEmpty())
        return Typed<CellChange>::refused(reason);
    return column(index).read(*at, typed);
}

/// Edits inside the contract as edits of the document. By id: a list's position could be another contract's id.
std::vector<Edit> ContractTableModel::placed(const QModelIndex& index, std::vector<Edit> edits) const
{
    for (Edit& edit : edits)
        edit.path = "/contracts/" + m_ids[static_cast<std::size_t>(index.row())] + edit.path;
    return edits;
}

QString ContractTableModel::typedText(const QModelIndex& index, const QVariant& value) const
{
    const auto quantity = column(index).quantity;
    switch (value.typeId()) {
    case QMetaType::QDate: return value.toDate().toString(Qt::ISODate);
    case QMetaType::Bool: return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double: return m_numbers.exact(value.toDouble(), quantity.value_or(Quantity::Money));
    default: return value.toString();
    }
}

QString ContractTableModel::undoName(const QModelIndex& index) const
{
    const std::optional<ContractCell> at = cell(index);
    const QString tenant = at ? QString::fromStdString(at->contract.tenant) : QString();
    return tr("Change %1's %2").arg(tenant, column(index).noun);
}

} // namespace rackrent
