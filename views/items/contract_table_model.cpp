#include "views/items/contract_table_model.h"

#include "views/items/roles.h"
#include "views/style/palette.h"

#include <QDate>
#include <QFont>
#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace rackrent {
namespace {

std::vector<std::string> idsOf(const Project& project)
{
    std::vector<std::string> ids;
    for (const Contract& contract : project.contracts)
        ids.push_back(contract.id);
    return ids;
}

/// Tool tips render markup by themselves: a scenario may be named `<b>`.
QString plainTip(const QString& text)
{
    return text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

bool isWithin(const std::string& place, const std::string& outer)
{
    return place.starts_with(outer) && (place.size() == outer.size() || place[outer.size()] == '/');
}

} // namespace

ContractTableModel::ContractTableModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_numbers(QString())
{
    connect(&document, &Document::replaced, this, &ContractTableModel::reload);
    connect(&document, &Document::changed, this, &ContractTableModel::follow);
    reload();
}

void ContractTableModel::reload()
{
    beginResetModel();
    look();
    m_ids = idsOf(m_document.baseProject());
    endResetModel();
}

/// The document has already changed: rows are brought into line with it, then cells that may have changed are looked at
/// anew.
void ContractTableModel::follow()
{
    const Shown before = std::exchange(m_shown, shown());
    m_numbers = NumberText(QString::fromStdString(m_shown.currency));
    if (before.currency != m_shown.currency)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); // the currency stands there
    if (const std::optional<Rows> rows = changedRows(before)) {
        if (rows->first <= rows->last)
            Q_EMIT dataChanged(index(rows->first, 0), index(rows->last, columnCount() - 1));
        return;
    }
    look();
    const std::vector<std::string> now = idsOf(m_document.baseProject());
    if (!removeGone(now))
        return reload();
    insertNew(now);
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

ContractTableModel::Shown ContractTableModel::shown() const
{
    const Project& base = m_document.baseProject();
    const Project& project = m_document.project();
    return {base.contracts, project.contracts, project.facilities,
            project.curves, base.currency,     m_document.overriddenPlaces()};
}

/// The rows that an edit changed which leaves every row in its place; nothing when rows came, left or moved.
std::optional<ContractTableModel::Rows> ContractTableModel::changedRows(const Shown& before) const
{
    if (before.base.size() != m_shown.base.size() || before.scenario.size() != m_shown.scenario.size())
        return std::nullopt;
    Rows rows{rowCount(), -1};
    const auto compare = [&rows](const SharedList<Contract>& then, const SharedList<Contract>& now) {
        for (const std::size_t i : now.differences(then)) {
            if (then[i].id != now[i].id || then[i].tenant != now[i].tenant)
                return false;
            rows.first = std::min(rows.first, static_cast<int>(i));
            rows.last = std::max(rows.last, static_cast<int>(i));
        }
        return true;
    };
    if (!compare(before.base, m_shown.base) || !compare(before.scenario, m_shown.scenario))
        return std::nullopt;
    if (!before.facilities.isSame(m_shown.facilities) || !before.curves.isSame(m_shown.curves) ||
        before.currency != m_shown.currency || before.overridden != m_shown.overridden)
        return Rows{0, rowCount() - 1};
    return rows;
}

void ContractTableModel::look()
{
    m_shown = shown();
    m_numbers = NumberText(QString::fromStdString(m_shown.currency));
    m_places.clear();
    m_tenants = tenantsOf(m_document.baseProject());
    const auto& base = m_shown.base;
    const auto& scenario = m_shown.scenario;
    for (std::size_t i = 0; i < base.size(); ++i)
        m_places[base[i].id] = {i, scenario.size()};
    for (std::size_t i = 0; i < scenario.size(); ++i)
        if (const auto found = m_places.find(scenario[i].id); found != m_places.end())
            found->second.scenario = i;
}

/// False when the rows that stay have changed their order.
bool ContractTableModel::removeGone(const std::vector<std::string>& now)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_places.contains(m_ids[static_cast<std::size_t>(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_ids.erase(m_ids.begin() + row);
        endRemoveRows();
    }
    auto at = now.begin();
    for (const std::string& id : m_ids) {
        at = std::find(at, now.end(), id);
        if (at == now.end())
            return false;
        ++at;
    }
    return true;
}

void ContractTableModel::insertNew(const std::vector<std::string>& now)
{
    for (std::size_t row = 0; row < now.size(); ++row) {
        if (row < m_ids.size() && m_ids[row] == now[row])
            continue;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_ids.insert(m_ids.begin() + static_cast<std::ptrdiff_t>(row), now[row]);
        endInsertRows();
    }
}

int ContractTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ContractTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(contractColumns().size());
}

const ContractColumn& ContractTableModel::column(const QModelIndex& index) const
{
    return contractColumns()[static_cast<std::size_t>(index.column())];
}

std::optional<ContractCell> ContractTableModel::cell(const QModelIndex& index) const
{
    if (!index.isValid() || !hasIndex(index.row(), index.column()))
        return std::nullopt;
    const auto found = m_places.find(m_ids[static_cast<std::size_t>(index.row())]);
    if (found == m_places.end()) // gone from the document, about to go from here
        return std::nullopt;
    const Place& place = found->second;
    const auto& contracts = m_document.baseProject().contracts;
    if (place.base >= contracts.size() || contracts[place.base].id != found->first) // not followed yet
        return std::nullopt;
    const Json& base = m_document.json()["contracts"][place.base];
    const Project& project = m_document.project();
    if (place.scenario >= project.contracts.size()) // the scenario replaces the whole list
        return ContractCell{m_document.baseProject(), contracts[place.base], base, base, m_numbers};
    return ContractCell{project, project.contracts[place.scenario], m_document.contractJson(place.scenario), base,
                        m_numbers};
}

bool ContractTableModel::isOverridden(const QModelIndex& index) const
{
    if (m_shown.overridden.empty())
        return false;
    const auto found = m_places.find(m_ids[static_cast<std::size_t>(index.row())]);
    if (found == m_places.end())
        return false;
    const std::string place = "/contracts/" + std::to_string(found->second.base) + column(index).suffix;
    return std::any_of(m_shown.overridden.begin(), m_shown.overridden.end(), [&](const std::string& overridden) {
        return isWithin(place, overridden) || isWithin(overridden, place);
    });
}

QString ContractTableModel::whyFixed(const QModelIndex& index, const ContractCell& cell) const
{
    if (isOverridden(index))
        return tr("Set by the scenario “%1”: choose Base case to edit.").arg(m_document.scenarioName());
    const auto reason = column(index).readOnlyReason;
    return reason ? reason(cell) : QString();
}

QString ContractTableModel::unitOf(const ContractColumn& column, const ContractCell& cell) const
{
    return column.cellUnit ? column.cellUnit(cell) : column.unit;
}

QVariant ContractTableModel::data(const QModelIndex& index, int role) const
{
    const std::optional<ContractCell> at = cell(index);
    if (!at)
        return {};
    const ContractColumn& c = column(index);
    const bool isCheck = c.field == ContractField::Enabled;
    switch (role) {
    case Qt::DisplayRole: return isCheck ? QVariant() : QVariant(c.text(*at));
    case Qt::EditRole:
    case SortRole: return c.value(*at);
    case EditTextRole: return c.edited(*at);
    case UnitRole: return unitOf(c, *at);
    case ChoiceKeysRole: return c.choices ? QVariant(c.choices(*at).keys) : QVariant();
    case ChoiceLabelsRole: return c.choices ? QVariant(c.choices(*at).labels) : QVariant();
    case IdRole: return QString::fromStdString(at->contract.id);
    case Qt::CheckStateRole: return isCheck ? QVariant(at->contract.enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignVCenter | (c.rightAligned ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole: {
        const QString reason = whyFixed(index, *at);
        return plainTip(reason.isEmpty() && !isCheck ? c.text(*at) : reason);
    }
    case Qt::AccessibleTextRole: return accessibleText(index, *at);
    case Qt::DecorationRole: return c.field == ContractField::Tenant ? tenantSwatch(*at) : QVariant();
    case Qt::ForegroundRole:
        // What is not counted stands back; its box in the last column says so too.
        return counts(at->project, at->contract) ? QVariant()
                                                 : QVariant(QBrush(coloursFor(QGuiApplication::palette()).disabled));
    case Qt::FontRole: break;
    default: return {};
    }
    if (!isOverridden(index))
        return {};
    QFont font;
    font.setItalic(true);
    return font;
}

QString ContractTableModel::accessibleText(const QModelIndex& index, const ContractCell& cell) const
{
    const ContractColumn& c = column(index);
    const QString unit = unitOf(c, cell);
    return QStringLiteral("%1, %2: %3").arg(QString::fromStdString(cell.contract.tenant), c.title, c.text(cell)) +
           (unit.isEmpty() ? QString() : u' ' + unit);
}

/// The tenant's colour in every chart: its place among the project's tenants.
QVariant ContractTableModel::tenantSwatch(const ContractCell& cell) const
{
    const auto found = m_tenants.find(cell.contract.tenant);
    if (found == m_tenants.end())
        return {};
    return tenantColour(found->second.slot, coloursFor(QGuiApplication::palette()).isDark);
}

QVariant ContractTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const ContractColumn& c = contractColumns()[static_cast<std::size_t>(section)];
    const QString unit = QString(c.unit).replace(QStringLiteral("{currency}"), m_numbers.currency());
    switch (role) {
    case Qt::DisplayRole: return unit.isEmpty() ? c.title : QStringLiteral("%1 (%2)").arg(c.title, unit);
    case Qt::ToolTipRole: return plainTip(c.definition);
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignVCenter | (c.rightAligned ? Qt::AlignRight : Qt::AlignLeft));
    default: return {};
    }
}

Qt::ItemFlags ContractTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags result = QAbstractTableModel::flags(index);
    const std::optional<ContractCell> at = cell(index);
    if (!at)
        return result;
    result |= Qt::ItemNeverHasChildren;
    if (!whyFixed(index, *at).isEmpty())
        return result;
    return result | (column(index).field == ContractField::Enabled ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

int ContractTableModel::rowOf(const QString& id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id.toStdString());
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

} // namespace rackrent
