#include "views/items/contract_table_model.h"

#include "views/items/row_changes.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace rackrent {
namespace {

const std::string contractsPrefix = "/contracts/";

std::vector<std::string> idsOf(const Project& project)
{
    std::vector<std::string> ids;
    for (const Contract& contract : project.contracts)
        ids.push_back(contract.id);
    return ids;
}

/// "/contracts/12/rent/rate" -> 12 and "/rent/rate".
struct InContract {
    std::size_t row = 0;
    std::string place;
};

std::optional<InContract> inContract(const std::string& pointer)
{
    if (!pointer.starts_with(contractsPrefix))
        return std::nullopt;
    const std::size_t end = std::min(pointer.find('/', contractsPrefix.size()), pointer.size());
    InContract found;
    const auto read = std::from_chars(pointer.data() + contractsPrefix.size(), pointer.data() + end, found.row);
    if (read.ec != std::errc() || read.ptr != pointer.data() + end)
        return std::nullopt;
    found.place = pointer.substr(end);
    return found;
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
    m_rows.clear();
    for (std::string& id : idsOf(m_document.baseProject()))
        m_rows.push_back({std::move(id), m_rows.size()});
    endResetModel();
}

/// The document has already changed: rows are brought into line with it, then cells that may have changed are looked at
/// anew.
void ContractTableModel::follow()
{
    const Shown before = m_shown;
    const RowProblems problemsBefore = std::exchange(m_problems, rowProblems());
    m_shown = shown();
    m_numbers = NumberText(QString::fromStdString(m_shown.currency));
    if (before.currency != m_shown.currency)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); // the currency stands there
    if (const std::optional<Rows> rows = changedRows(before, problemsBefore)) {
        if (rows->first <= rows->last)
            Q_EMIT dataChanged(index(rows->first, 0), index(rows->last, columnCount() - 1));
        return;
    }
    look();
    const std::vector<std::string> now = idsOf(m_document.baseProject());
    const std::optional<RowChanges> changes = rowChanges(rowIds(), now);
    if (!changes)
        return reload();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].place = changes->kept[i];
    for (const int row : changes->removed)
        removeRow(row);
    for (const int row : changes->inserted)
        insertRow({now[static_cast<std::size_t>(row)], static_cast<std::size_t>(row)});
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ContractTableModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

/// Before it stand all that stand before it in the document.
void ContractTableModel::insertRow(Row row)
{
    const auto at = static_cast<int>(*row.place);
    beginInsertRows({}, at, at);
    m_rows.insert(m_rows.begin() + at, std::move(row));
    endInsertRows();
}

std::vector<std::string> ContractTableModel::rowIds() const
{
    std::vector<std::string> ids;
    for (const Row& row : m_rows)
        ids.push_back(row.id);
    return ids;
}

ContractTableModel::Shown ContractTableModel::shown() const
{
    const Project& base = m_document.baseProject();
    const Project& project = m_document.project();
    return {base.contracts, project.contracts, project.facilities,
            project.curves, base.currency,     m_document.overriddenPlaces()};
}

ContractTableModel::RowProblems ContractTableModel::rowProblems() const
{
    RowProblems problems;
    for (const Problem& problem : m_document.problems())
        if (const std::optional<InContract> at = inContract(problem.place)) {
            problems[at->row].push_back(problem);
            problems[at->row].back().place = at->place;
        }
    return problems;
}

/// The rows that an edit changed which leaves every row in its place; nothing when rows came, left or moved.
std::optional<ContractTableModel::Rows> ContractTableModel::changedRows(const Shown& before,
                                                                        const RowProblems& problemsBefore) const
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
        before.currency != m_shown.currency || before.overridden != m_shown.overridden || problemsBefore != m_problems)
        return Rows{0, rowCount() - 1};
    return rows;
}

void ContractTableModel::look()
{
    m_shown = shown();
    m_problems = rowProblems();
    m_numbers = NumberText(QString::fromStdString(m_shown.currency));
    m_tenants = tenantsOf(m_document.baseProject());
    m_scenarioPlaces.clear();
    for (std::size_t i = 0; i < m_shown.scenario.size(); ++i)
        m_scenarioPlaces[m_shown.scenario[i].id] = i;
}

int ContractTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
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
    const auto& contracts = m_document.baseProject().contracts;
    if (!index.isValid() || !hasIndex(index.row(), index.column()))
        return std::nullopt;
    const Row& known = m_rows[static_cast<std::size_t>(index.row())];
    if (!known.place || *known.place >= contracts.size() || contracts[*known.place].id != known.id)
        return std::nullopt; // gone, or not followed yet
    const std::size_t row = *known.place;
    const Json& base = m_document.json()["contracts"][row];
    const Project& project = m_document.project();
    if (&project == &m_document.baseProject())
        return ContractCell{project, contracts[row], base, m_numbers};
    const auto found = m_scenarioPlaces.find(known.id); // a scenario is of a valid project: each id is there once
    if (found == m_scenarioPlaces.end() || found->second >= project.contracts.size()) // it replaces the whole list
        return ContractCell{m_document.baseProject(), contracts[row], base, m_numbers};
    const std::size_t place = found->second;
    return ContractCell{project, project.contracts[place], m_document.contractJson(place), m_numbers};
}

int ContractTableModel::rowOf(const QString& id) const
{
    const auto found = std::ranges::find(m_rows, id.toStdString(), &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QModelIndex ContractTableModel::indexAt(const QString& pointer) const
{
    const std::optional<InContract> at = inContract(pointer.toStdString());
    if (!at || at->row >= m_rows.size())
        return {};
    int best = 0;
    std::size_t length = 0;
    for (const ContractColumn& c : contractColumns()) {
        const bool leadsThere =
            !c.suffix.empty() && (at->place.starts_with(c.suffix) || c.suffix.starts_with(at->place));
        const std::size_t common = std::min(c.suffix.size(), at->place.size());
        if (leadsThere && common > length) {
            best = columnOf(c.field);
            length = common;
        }
    }
    return index(static_cast<int>(at->row), best);
}

} // namespace rackrent
