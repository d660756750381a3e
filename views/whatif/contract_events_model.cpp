#include "views/whatif/contract_events_model.h"

#include "model/project/pointer.h"
#include "views/document/scenario_writing.h"
#include "views/fields/scenario_edits.h"
#include "views/format/model_text.h"
#include "views/items/field_cells.h"
#include "views/items/roles.h"

#include <QCoreApplication>

#include <algorithm>

namespace rackrent {

namespace {

/// Where the chance of an event stands in a contract.
struct EventRow {
    const char* clause; ///< without which there is no such event; empty: it needs none
    const char* path;
    const char* heading;
    const char* definition;
    const char* none; ///< said without the clause
};

constexpr std::array<EventRow, ContractEventsModel::ColumnCount> rows{
    EventRow{"", "", QT_TRANSLATE_NOOP("ContractEventsModel", "Contract"), "", ""},
    EventRow{"/termination", "/termination/annual_probability",
             QT_TRANSLATE_NOOP("ContractEventsModel", "Notice, a year"),
             QT_TRANSLATE_NOOP("ContractEventsModel",
                               "Chance that notice is given in a year in which the contract's right allows it."),
             QT_TRANSLATE_NOOP("ContractEventsModel", "no right")},
    EventRow{"/after_expiry", "/after_expiry/renewal_probability", QT_TRANSLATE_NOOP("ContractEventsModel", "Renewal"),
             QT_TRANSLATE_NOOP("ContractEventsModel",
                               "Chance that the tenant stays at an expiry, in place of the weight "
                               "of the deterministic figures."),
             QT_TRANSLATE_NOOP("ContractEventsModel", "not let again")},
    EventRow{
        "", "/credit/annual_default_probability", QT_TRANSLATE_NOOP("ContractEventsModel", "Default, a year"),
        QT_TRANSLATE_NOOP("ContractEventsModel", "Chance that the tenant defaults in a year; it pays no more then."),
        ""}};

const EventRow& rowFor(int column) { return rows[static_cast<std::size_t>(column)]; }

const Field& fieldFor(int column)
{
    static const auto found = [] {
        std::array<const Field*, rows.size()> fields{};
        for (const FieldGroup& group : formOf(PartKind::Contract))
            for (const Field& field : group.fields)
                for (std::size_t i = 1; i < rows.size(); ++i)
                    if (field.path == rows[i].path)
                        fields[i] = &field;
        return fields;
    }();
    return *found[static_cast<std::size_t>(column)];
}

QString translatedText(const char* text) { return QCoreApplication::translate("ContractEventsModel", text); }

PartPlace contractPlace(int row) { return {PartKind::Contract, "/contracts/" + std::to_string(row)}; }

} // namespace

ContractEventsModel::ContractEventsModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document)
{}

void ContractEventsModel::follow()
{
    const int now = static_cast<int>(m_document.project().contracts.size());
    if (now > m_rows) {
        beginInsertRows({}, m_rows, now - 1);
        m_rows = now;
        endInsertRows();
    } else if (now < m_rows) {
        beginRemoveRows({}, now, m_rows - 1);
        m_rows = now;
        endRemoveRows();
    }
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
}

int ContractEventsModel::withEvents() const
{
    const ContractEvents& events = m_document.baseProject().simulation.events;
    return static_cast<int>(std::ranges::count_if(m_document.project().contracts, [&](const auto& contract) {
        const bool hasNotice = events.notice && contract.termination && !contract.noticeGiven &&
                               contract.termination->annualProbability > 0;
        const bool isRenewed = events.renewal && contract.afterExpiry && contract.afterExpiry->renewalProbability > 0 &&
                               contract.afterExpiry->renewalProbability < 1;
        return hasNotice || isRenewed || (events.defaults && contract.annualDefaultProbability > 0);
    }));
}

QString ContractEventsModel::pointerAt(const QModelIndex& index) const
{
    const std::string part = contractPlace(index.row()).pointer;
    const EventRow& row = rowFor(index.column());
    return QString::fromStdString(part + (hasClause(index) ? row.path : row.clause));
}

int ContractEventsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

int ContractEventsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

const Json& ContractEventsModel::partJson(int row) const
{
    static const Json none = Json::object();
    const Json* part = elementAtPosition(m_document.json(), contractPlace(row).pointer);
    return part ? *part : none;
}

bool ContractEventsModel::hasClause(const QModelIndex& index) const
{
    const auto& contract = m_document.project().contracts[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Notice: return contract.termination.has_value();
    case Renewal: return contract.afterExpiry.has_value();
    default: return true;
    }
}

bool ContractEventsModel::isDrawn(int column) const
{
    const ContractEvents& events = m_document.baseProject().simulation.events;
    return column == Notice ? events.notice : column == Renewal ? events.renewal : events.defaults;
}

/// As the file says it, wrong as it may be; under a scenario as that has it.
std::optional<Json> ContractEventsModel::valueAt(const QModelIndex& index) const
{
    if (m_document.scenario().isEmpty())
        return valueOf(fieldFor(index.column()), partJson(index.row()));
    const auto& contract = m_document.project().contracts[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Notice:
        return contract.termination ? std::optional(Json(contract.termination->annualProbability)) : std::nullopt;
    case Renewal:
        return contract.afterExpiry ? std::optional(Json(contract.afterExpiry->renewalProbability)) : std::nullopt;
    default: return Json(contract.annualDefaultProbability);
    }
}

QString ContractEventsModel::shown(const QModelIndex& index) const
{
    if (index.column() == Contract)
        return partTitle(m_document.json(), contractPlace(index.row()));
    if (!hasClause(index))
        return translatedText(rowFor(index.column()).none);
    const auto& contract = m_document.project().contracts[static_cast<std::size_t>(index.row())];
    if (index.column() == Notice && contract.noticeGiven)
        return tr("notice is given");
    const Field& field = fieldFor(index.column());
    const Json& part = partJson(index.row());
    const Json value = valueAt(index).value_or(Json(0)); // what is not said does not happen
    return shownValue(field, &value, part, m_document.json(), numbersOf(m_document.json()));
}

Problems ContractEventsModel::problemsAt(const QModelIndex& index) const
{
    Problems found;
    const std::string place = contractPlace(index.row()).pointer + rowFor(index.column()).path;
    for (const Problem& problem : m_document.problems())
        if (index.column() != Contract && isWithin(problem.place, place))
            found.push_back(problem);
    return found;
}

QString ContractEventsModel::toolTip(const QModelIndex& index) const
{
    QStringList lines;
    for (const Problem& problem : problemsAt(index))
        lines << modelText(problem.message);
    if (index.column() == Contract)
        lines << shown(index);
    else
        lines << translatedText(rowFor(index.column()).definition);
    if (!hasClause(index))
        lines << tr("The contract says nothing of it: double-click to add it in the form.");
    else if (index.column() != Contract && !isDrawn(index.column()))
        lines << tr("Switched off above: it does not happen in the simulation.");
    return lines.join(QLatin1Char('\n'));
}

QVariant ContractEventsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isChance = index.column() != Contract;
    switch (role) {
    case Qt::DisplayRole: return shown(index);
    case Qt::EditRole:
    case EditTextRole: {
        if (!isChance)
            return {};
        const std::optional<Json> value = valueAt(index);
        return exactValue(fieldFor(index.column()), value ? &*value : nullptr, partJson(index.row()), m_document.json(),
                          numbersOf(m_document.json()));
    }
    case Qt::ToolTipRole: return toolTip(index);
    case Qt::TextAlignmentRole: return QVariant((isChance ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case AbsentRole: {
        if (!isChance)
            return false;
        const std::optional<Json> value = valueAt(index);
        return !value || *value == 0 || !isDrawn(index.column()) || !hasClause(index);
    }
    case ProblemRole: {
        const Problems problems = problemsAt(index);
        return problems.empty() ? QVariant() : QVariant(static_cast<int>(worstOf(problems)));
    }
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "a heading, what stands below it")
            .arg(translatedText(rowFor(index.column()).heading), shown(index));
    default: return {};
    }
}

QVariant ContractEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole: return translatedText(rowFor(section).heading);
    case Qt::ToolTipRole: return section == Contract ? QString() : translatedText(rowFor(section).definition);
    case Qt::TextAlignmentRole:
        return QVariant((section == Contract ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

Qt::ItemFlags ContractEventsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() != Contract && hasClause(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ContractEventsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Field& field = fieldFor(index.column());
    const auto typed =
        typedValue(field, value.toString(), partJson(index.row()), m_document.json(), numbersOf(m_document.json()));
    std::optional<QString> reason = typed.value ? std::nullopt : std::optional(typed.error);
    const PartPlace place = contractPlace(index.row());
    if (typed.value)
        reason = editInputs(
            m_document, tr("Change %1 of %2").arg(fieldText(field.title), partTitle(m_document.json(), place)),
            fieldEditsUnder(m_document.json(), m_document.scenario().toStdString(), place, field, *typed.value));
    if (reason)
        Q_EMIT editRefused(*reason);
    return !reason;
}

Typed<QString> ContractEventsModel::echo(const QModelIndex& index, const QString& typed) const
{
    const auto input = readField(fieldFor(index.column()), typed, partJson(index.row()), m_document.json(),
                                 numbersOf(m_document.json()));
    return input.value ? Typed<QString>::accepted(input.value->echo) : Typed<QString>::refused(input.error);
}

QString ContractEventsModel::refusal(const QModelIndex& index, const QString& typed) const
{
    return typedValue(fieldFor(index.column()), typed, partJson(index.row()), m_document.json(),
                      numbersOf(m_document.json()))
        .error;
}

} // namespace rackrent
