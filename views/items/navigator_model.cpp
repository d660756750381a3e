#include "views/items/navigator_model.h"

#include "views/document/part_edits.h"
#include "views/items/place_words.h"
#include "views/items/roles.h"

#include <algorithm>
#include <unordered_map>

namespace rackrent {
namespace {

constexpr PartKind kindsInOrder[] = {PartKind::Project,  PartKind::Timeline, PartKind::Facility,  PartKind::Contract,
                                     PartKind::Loan,     PartKind::Curve,    PartKind::Corporate, PartKind::Valuation,
                                     PartKind::Scenario, PartKind::Source};

/// Of a part, the keys that a row is called by.
constexpr const char* shownKeys[] = {"id", "name", "tenant", "title"};

const Json* stringMember(const Json& object, const char* key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? &*found : nullptr;
}

/// Whether an edit may change which parts there are, what they are called, or whether they count.
bool concernsRows(const Edit& edit)
{
    const auto depth = std::ranges::count(edit.path, '/');
    if (depth != 3)
        return depth < 3; // a part, or what holds it
    const std::string key = edit.path.substr(edit.path.rfind('/') + 1);
    return std::ranges::find(shownKeys, key) != std::end(shownKeys) || key == "enabled";
}

/// The part of a problem's pointer that names a part: "/contracts/3".
std::string headOf(const std::string& pointer)
{
    const std::size_t first = pointer.find('/', 1);
    return pointer.substr(0, first == std::string::npos ? first : pointer.find('/', first + 1));
}

} // namespace

NavigatorModel::NavigatorModel(Document& document, QObject* parent) : QAbstractItemModel(parent), m_document(document)
{
    for (const PartKind kind : kindsInOrder)
        m_sections.push_back({kind, rowsOf(kind, {}), 0});
    refreshErrors();
    connect(&m_document, &Document::stepped, this,
            [this](const Document::Step& step) { m_isOld = m_isOld || std::ranges::any_of(step.edits, concernsRows); });
    connect(&m_document, &Document::replaced, this, [this] { m_isOld = true; });
    connect(&m_document, &Document::changed, this, &NavigatorModel::refresh);
}

NavigatorModel::Row NavigatorModel::rowOf(const PartPlace& place) const
{
    Row row{place, {}, {}, {}, true, 0};
    const Json* part = elementAtPosition(m_document.json(), place.pointer);
    if (!part)
        return row;
    if (place.kind == PartKind::Curve)
        row.id = place.pointer;
    for (const char* key : shownKeys)
        if (const Json* text = stringMember(*part, key)) {
            const std::string& value = text->get_ref<const std::string&>();
            row.looked += value + '\n';
            if (row.id.empty())
                row.id = value;
        }
    row.looked += row.id;
    if (part->is_object())
        if (const auto enabled = part->find("enabled"); enabled != part->end())
            row.isEnabled = *enabled != false;
    return row;
}

/// Titles are made anew only of parts that are called otherwise than before.
std::vector<NavigatorModel::Row> NavigatorModel::rowsOf(PartKind kind, const std::vector<Row>& before) const
{
    std::vector<Row> rows;
    for (const PartPlace& place : partsOf(m_document.json(), kind)) {
        Row row = rowOf(place);
        const std::size_t at = rows.size();
        const bool isKnown = at < before.size() && before[at].looked == row.looked && !row.looked.empty();
        row.title = isKnown ? before[at].title : partTitle(m_document.json(), place);
        rows.push_back(std::move(row));
    }
    return rows;
}

void NavigatorModel::refresh()
{
    if (std::exchange(m_isOld, false))
        for (std::size_t i = 0; i < m_sections.size(); ++i)
            refreshList(i);
    refreshErrors();
}

void NavigatorModel::refreshList(std::size_t at)
{
    Section& section = m_sections[at];
    std::vector<Row> now = rowsOf(section.kind, section.rows);
    if (!isListed(section.kind)) {
        if (now != section.rows) {
            section.rows = std::move(now);
            Q_EMIT dataChanged(index(static_cast<int>(at), 0), index(static_cast<int>(at), 0));
        }
        return;
    }
    for (std::size_t i = 0; i < std::min(now.size(), section.rows.size()); ++i)
        now[i].errors = section.rows[i].errors;
    if (now != section.rows)
        replaceRows(at, std::move(now));
}

/// What came, went or moved is told as that, so that views keep what is chosen and what is open.
void NavigatorModel::replaceRows(std::size_t at, std::vector<Row> now)
{
    std::vector<Row>& rows = m_sections[at].rows;
    const QModelIndex heading = index(static_cast<int>(at), 0);
    const std::size_t common = std::min(rows.size(), now.size());
    std::size_t head = 0;
    while (head < common && rows[head].id == now[head].id)
        ++head;
    std::size_t tail = 0;
    while (tail < common - head && rows[rows.size() - 1 - tail].id == now[now.size() - 1 - tail].id)
        ++tail;
    const std::size_t left = rows.size() - head - tail;
    const std::size_t right = now.size() - head - tail;
    if (left == right && left > 1) {
        if (rows[head].id == now[head + left - 1].id)
            moveRow(at, head, head + left - 1);
        else if (rows[head + left - 1].id == now[head].id)
            moveRow(at, head + left - 1, head);
    } else if (left > right) {
        beginRemoveRows(heading, static_cast<int>(head + right), static_cast<int>(head + left - 1));
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(head + right),
                   rows.begin() + static_cast<std::ptrdiff_t>(head + left));
        endRemoveRows();
    } else if (left < right) {
        beginInsertRows(heading, static_cast<int>(head + left), static_cast<int>(head + right - 1));
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(head + left),
                    now.begin() + static_cast<std::ptrdiff_t>(head + left),
                    now.begin() + static_cast<std::ptrdiff_t>(head + right));
        endInsertRows();
    }
    std::optional<std::pair<int, int>> changed;
    for (std::size_t i = 0; i < now.size(); ++i)
        if (rows[i] != now[i])
            changed = {changed ? changed->first : static_cast<int>(i), static_cast<int>(i)};
    rows = std::move(now);
    if (changed)
        Q_EMIT dataChanged(index(changed->first, 0, heading), index(changed->second, 0, heading));
    Q_EMIT dataChanged(heading, heading); // the count
}

void NavigatorModel::moveRow(std::size_t section, std::size_t from, std::size_t to)
{
    std::vector<Row>& rows = m_sections[section].rows;
    const QModelIndex heading = index(static_cast<int>(section), 0);
    beginMoveRows(heading, static_cast<int>(from), static_cast<int>(from), heading,
                  static_cast<int>(to > from ? to + 1 : to));
    Row moved = std::move(rows[from]);
    rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(from));
    rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
    endMoveRows();
}

void NavigatorModel::refreshErrors()
{
    std::unordered_map<std::string, int> errors;
    for (const Problem& problem : m_document.problems())
        if (problem.severity == Severity::Error)
            ++errors[headOf(problem.place)];
    for (std::size_t at = 0; at < m_sections.size(); ++at) {
        Section& section = m_sections[at];
        const QModelIndex heading = index(static_cast<int>(at), 0);
        int sum = 0;
        for (std::size_t i = 0; i < section.rows.size(); ++i) {
            Row& row = section.rows[i];
            const auto found = errors.empty() ? errors.end() : errors.find(row.place.pointer);
            const int count = found == errors.end() ? 0 : found->second;
            sum += count;
            if (std::exchange(row.errors, count) != count && isListed(section.kind))
                Q_EMIT dataChanged(index(static_cast<int>(i), 0, heading), index(static_cast<int>(i), 0, heading));
        }
        if (std::exchange(section.errors, sum) != sum)
            Q_EMIT dataChanged(heading, heading);
    }
}

QModelIndex NavigatorModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A list's elements carry their section, counted from 1; the sections themselves 0.
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : 0);
}

QModelIndex NavigatorModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr{0});
}

int NavigatorModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != 0 || parent.column() > 0)
        return 0;
    const Section& section = m_sections[static_cast<std::size_t>(parent.row())];
    return isListed(section.kind) ? static_cast<int>(section.rows.size()) : 0;
}

int NavigatorModel::columnCount(const QModelIndex&) const { return 1; }

const NavigatorModel::Row* NavigatorModel::rowAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return nullptr;
    if (index.internalId() != 0)
        return &m_sections[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())];
    const Section& section = m_sections[static_cast<std::size_t>(index.row())];
    return isListed(section.kind) || section.rows.empty() ? nullptr : &section.rows.front();
}

std::optional<PartPlace> NavigatorModel::placeOf(const QModelIndex& index) const
{
    const Row* row = rowAt(index);
    return row ? std::optional(row->place) : std::nullopt;
}

QModelIndex NavigatorModel::headingOf(PartKind kind) const
{
    const auto found = std::ranges::find(m_sections, kind, &Section::kind);
    return index(static_cast<int>(found - m_sections.begin()), 0);
}

QModelIndex NavigatorModel::indexOf(const PartPlace& place) const
{
    const QModelIndex heading = headingOf(place.kind);
    if (!isListed(place.kind))
        return heading;
    const std::vector<Row>& rows = m_sections[static_cast<std::size_t>(heading.row())].rows;
    const auto found = std::ranges::find(rows, place, &Row::place);
    return found == rows.end() ? QModelIndex() : index(static_cast<int>(found - rows.begin()), 0, heading);
}

QVariant NavigatorModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const Row* row = rowAt(index); row && index.internalId() != 0)
        return rowData(*row, role);
    return sectionData(m_sections[static_cast<std::size_t>(index.row())], role);
}

QVariant NavigatorModel::sectionData(const Section& section, int role) const
{
    const int count = static_cast<int>(section.rows.size());
    switch (role) {
    case Qt::DisplayRole:
        return isListed(section.kind)
                   ? tr("%1 (%2)", "a list, how many it has").arg(kindWordOfSeveral(section.kind)).arg(count)
                   : kindWord(section.kind);
    case Qt::AccessibleTextRole:
        return section.errors == 0 ? sectionData(section, Qt::DisplayRole)
                                   : tr("%1, %n error(s)", nullptr, section.errors)
                                         .arg(sectionData(section, Qt::DisplayRole).toString());
    case PointerRole:
        return QString::fromStdString(section.rows.empty() ? std::string() : section.rows.front().place.pointer);
    case KindRole: return static_cast<int>(section.kind);
    case ListRole: return isListed(section.kind);
    case ErrorsRole: return section.errors;
    case ProblemRole: return section.errors > 0 ? QVariant(static_cast<int>(Severity::Error)) : QVariant();
    case EnabledRole: return true;
    default: return {};
    }
}

QVariant NavigatorModel::rowData(const Row& row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::EditRole:
    case EditTextRole: return row.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList words{row.title};
        if (!row.isEnabled)
            words << tr("switched off");
        if (row.errors > 0)
            words << tr("%n error(s)", nullptr, row.errors);
        return words.join(QStringLiteral(", "));
    }
    case PointerRole: return QString::fromStdString(row.place.pointer);
    case KindRole: return static_cast<int>(row.place.kind);
    case ListRole: return false;
    case ErrorsRole: return row.errors;
    case ProblemRole: return row.errors > 0 ? QVariant(static_cast<int>(Severity::Error)) : QVariant();
    case EnabledRole: return row.isEnabled;
    default: return {};
    }
}

bool NavigatorModel::mayRename(const QModelIndex& index) const { return index.isValid() && index.internalId() != 0; }

Qt::ItemFlags NavigatorModel::flags(const QModelIndex& index) const
{
    return QAbstractItemModel::flags(index) | (mayRename(index) ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool NavigatorModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Row* row = rowAt(index);
    if (role != Qt::EditRole || !row || !mayRename(index) || value.toString() == row->title)
        return false;
    Q_EMIT renameRequested(PartPlace(row->place), value.toString());
    return true;
}

} // namespace rackrent
