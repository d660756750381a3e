// How texts become edits: one way, whatever they start from. A tick, a raw value or a pasted block become texts, texts
// become edits, edits go to the document.

#include "views/document/contract_edits.h"
#include "views/document/part_edits.h"
#include "views/document/scenario_writing.h"
#include "views/items/contract_table_model.h"
#include "views/items/roles.h"

#include <QDate>

#include <algorithm>
#include <map>

namespace rackrent {

namespace {

Json newContractIn(const Json& document, FreeIds& ids)
{
    return newPart(document, PartKind::Contract, ids.takeForNew(PartKind::Contract));
}

} // namespace

/// A row while cells are written into it: each cell is judged with those before it written.
struct ContractTableModel::Draft {
    Json json;
    std::optional<int> row; ///< none: a new one
    std::vector<Edit> edits;
};

bool ContractTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const bool isCheck = index.isValid() && column(index).field == ContractField::Enabled;
    if (role != Qt::EditRole && !(role == Qt::CheckStateRole && isCheck))
        return false;
    const QString typed = role == Qt::CheckStateRole
                              ? (value.toInt() == Qt::Checked ? QStringLiteral("yes") : QStringLiteral("no"))
                              : typedText(index, value);
    // Typed, not pasted: an empty text is no wish to clear.
    const QString reason = refusal(index, typed);
    const std::optional<QString> failure =
        reason.isEmpty() ? write(undoName(index), {{index.row(), index.column(), typed}}) : reason;
    if (failure)
        Q_EMIT editRefused(index, *failure);
    return !failure;
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

QString ContractTableModel::copiedText(const QModelIndex& index) const
{
    const std::optional<ContractCell> at = cell(index);
    if (!at)
        return {};
    if (const std::optional<QString> broken = brokenText(index, *at))
        return *broken;
    const ContractColumn& c = column(index);
    const QVariant value = c.value(*at);
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::Double: return m_numbers.plain(value.toDouble(), c.quantity.value_or(Quantity::Money));
    default: return c.quantity && !value.isValid() ? QString() : c.edited(*at);
    }
}

std::vector<CellFault> ContractTableModel::faults(const std::vector<CellText>& cells) const
{
    return planned(cells).faults;
}

std::optional<QString> ContractTableModel::write(const QString& undoName, const std::vector<CellText>& cells)
{
    const Plan plan = planned(cells);
    if (plan.edits.empty() && !plan.faults.empty())
        return plan.faults.front().reason;
    return editInputs(m_document, undoName, plan.edits);
}

std::optional<ContractTableModel::Draft> ContractTableModel::draftFor(int row, FreeIds& ids) const
{
    if (row < rowCount())
        return Draft{m_document.contractJson(static_cast<std::size_t>(row)), row, {}};
    if (m_document.baseProject().facilities.empty())
        return std::nullopt;
    return Draft{newContractIn(m_document.json(), ids), std::nullopt, {}};
}

/// Row by row in the order of the columns, in which an input comes after what it needs.
ContractTableModel::Plan ContractTableModel::planned(std::vector<CellText> cells) const
{
    std::ranges::stable_sort(cells, {}, [](const CellText& cell) { return std::pair(cell.row, cell.column); });
    Plan plan;
    std::vector<Json> added;
    std::optional<FreeIds> ids;
    for (auto cell = cells.begin(); cell != cells.end();) {
        const auto rowEnd = std::find_if(cell, cells.end(), [&](const CellText& c) { return c.row != cell->row; });
        if (cell->row >= rowCount() && !ids)
            ids.emplace(m_document.json(), PartKind::Contract);
        FreeIds none{std::set<std::string>()};
        std::optional<Draft> draft = draftFor(cell->row, ids ? *ids : none);
        for (; cell != rowEnd; ++cell)
            if (const QString reason = draft ? faultOf(*draft, *cell) : rowsFixedReason(); !reason.isEmpty())
                plan.faults.push_back({*cell, reason});
        if (draft)
            place(std::move(*draft), added, plan.edits);
    }
    if (!added.empty())
        for (Edit& edit : contractInsertion(m_document.json(), m_rows.size(), std::move(added)))
            plan.edits.push_back(std::move(edit));
    return plan;
}

void ContractTableModel::place(Draft draft, std::vector<Json>& added, std::vector<Edit>& edits) const
{
    if (!draft.row)
        return added.push_back(std::move(draft.json));
    for (Edit& edit : draft.edits) {
        edit.path = "/contracts/" + std::to_string(*draft.row) + edit.path;
        edit.byPosition = true; // ids may be equal, missing, or another's position
        edits.push_back(std::move(edit));
    }
}

/// Writes a text into the draft, or says why not.
QString ContractTableModel::faultOf(Draft& draft, const CellText& text) const
{
    static const Contract newOne;
    if (text.column < 0 || text.column >= columnCount())
        return tr("There is no column for it.");
    const ContractColumn& c = contractColumns()[static_cast<std::size_t>(text.column)];
    const QModelIndex at = draft.row ? index(*draft.row, text.column) : QModelIndex();
    const std::optional<ContractCell> known = draft.row ? cell(at) : std::nullopt;
    const ContractCell now{known ? known->project : m_document.baseProject(), known ? known->contract : newOne,
                           draft.json, m_numbers};
    const bool isEmpty = text.typed.trimmed().isEmpty();
    if (isEmpty && known && !elementAt(draft.json, c.suffix) && copiedText(at).isEmpty())
        return {}; // a block pasted where it came from, with a cell that has no meaning there
    if (draft.row)
        if (const QString reason = whyFixed(at, *known); !reason.isEmpty())
            return reason;
    if (isEmpty && !draft.row)
        return {}; // its default
    if (c.isCalculated())
        return c.readOnlyReason(now);
    if (isEmpty && !c.clear)
        return tr("A contract needs its %1: type another over it.", "input").arg(c.noun);
    const bool isStandard = c.clear && known && !elementAt(draft.json, c.suffix) && text.typed == copiedText(at);
    if (isStandard)
        return {}; // what counts already needs not be written
    const Typed<CellChange> change = isEmpty ? c.clear(now) : c.read(now, text.typed);
    if (!change.value)
        return change.error;
    for (const Edit& edit : change.value->edits) {
        if (!applyEdit(draft.json, edit))
            return tr("The contract is not written as one: mend it in its form.");
        draft.edits.push_back(edit);
    }
    return {};
}

std::optional<QString> ContractTableModel::insertNewRows(const QString& undoName, int before, int count)
{
    if (const QString reason = rowsFixedReason(); !reason.isEmpty())
        return reason;
    const Json& document = m_document.json();
    FreeIds ids(document, PartKind::Contract);
    std::vector<Json> contracts;
    for (int i = 0; i < count; ++i)
        contracts.push_back(newContractIn(document, ids));
    const auto at = static_cast<std::size_t>(std::clamp(before, 0, rowCount()));
    return m_document.edit(undoName, contractInsertion(document, at, std::move(contracts)));
}

std::optional<QString> ContractTableModel::deleteRows(const QString&, const std::vector<int>& rows)
{
    return m_document.deleteContracts(rows);
}

QString ContractTableModel::rowsFixedReason() const
{
    return m_document.baseProject().facilities.empty()
               ? tr("A contract is let in a facility, and this project has none: add a facility first.")
               : QString();
}

bool ContractTableModel::isNumeric(int column) const
{
    return column >= 0 && column < columnCount() && contractColumns()[static_cast<std::size_t>(column)].quantity;
}

QString ContractTableModel::numberText(const QModelIndex& index, double value) const
{
    const Quantity quantity = column(index).quantity.value_or(Quantity::Money);
    // An average of GPUs or days is seldom whole.
    const bool isCounted = quantity == Quantity::Count || quantity == Quantity::Days;
    return m_numbers.full(value, isCounted ? Quantity::Months : quantity);
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
