#include "views/items/nested_table_model.h"

#include "views/format/model_text.h"
#include "views/items/field_cells.h"
#include "views/items/roles.h"

#include <algorithm>
#include <functional>

namespace rackrent {

namespace {
const QModelIndex noParent;
} // namespace

NestedTableModel::NestedTableModel(Document& document, const Field& table, QObject* parent)
    : QAbstractTableModel(parent), m_document(document), m_table(table)
{}

void NestedTableModel::show(Shown shown)
{
    if (!shown.rows.is_array())
        shown.rows = Json::array();
    if (shown.part != m_shown.part) {
        beginResetModel();
        m_shown = std::move(shown);
        endResetModel();
        return;
    }
    const Json before = std::move(m_shown.rows);
    const Json after = shown.rows;
    m_shown = std::move(shown);
    m_shown.rows = before;
    followRows(after);
    if (rowCount() > 0) // problems and choices of any row may have changed with the document
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// Rows between what both have in common at the top and at the end differ: as many as there were are changed, the rest
/// came or went behind them.
void NestedTableModel::followRows(const Json& after)
{
    Json& rows = m_shown.rows;
    const std::size_t common = std::min(rows.size(), after.size());
    std::size_t head = 0;
    while (head < common && rows[head] == after[head])
        ++head;
    std::size_t tail = 0;
    while (tail < common - head && rows[rows.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const int border = static_cast<int>(common - tail);
    for (std::size_t i = head; i < common - tail; ++i)
        rows[i] = after[i];
    if (head < common - tail)
        Q_EMIT dataChanged(index(static_cast<int>(head), 0), index(border - 1, columnCount() - 1));
    const int grown = static_cast<int>(after.size()) - static_cast<int>(rows.size());
    if (grown > 0) {
        beginInsertRows({}, border, border + grown - 1);
        rows = after;
        endInsertRows();
    } else if (grown < 0) {
        beginRemoveRows({}, border, border - grown - 1);
        rows = after;
        endRemoveRows();
    }
}

int NestedTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.rows.size());
}

int NestedTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

NumberText NestedTableModel::numbers() const { return numbersOf(m_document.json()); }

const Json& NestedTableModel::rowJson(int row) const { return m_shown.rows[static_cast<std::size_t>(row)]; }

std::optional<Json> NestedTableModel::valueAt(const QModelIndex& index) const
{
    return valueOf(column(index.column()), rowJson(index.row()));
}

Problems NestedTableModel::problemsAt(const QModelIndex& index) const
{
    const std::string row = '/' + std::to_string(index.row());
    const std::string cell = row + column(index.column()).path;
    Problems found;
    for (const Problem& problem : m_shown.problems) {
        const bool isCells = problem.place.starts_with(cell);
        const bool isRows = problem.place == row && index.column() == 0;
        if (isCells || isRows)
            found.push_back(problem);
    }
    return found;
}

QString NestedTableModel::heading(int section) const { return fieldText(column(section).title); }

QString NestedTableModel::unitAt(const QModelIndex& index) const
{
    return unitOf(column(index.column()), rowJson(index.row()), numbers());
}

QString NestedTableModel::toolTip(const QModelIndex& index) const
{
    QStringList lines;
    for (const Problem& problem : problemsAt(index))
        lines << modelText(problem.message);
    lines << fieldText(column(index.column()).definition);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QVariant NestedTableModel::choiceData(const QModelIndex& index, int role) const
{
    const Field& field = column(index.column());
    if (!isChoiceLike(field))
        return {};
    const ShownChoices choices = choicesWithNone(field, rowJson(index.row()), m_document.json(), numbers());
    if (role == ChoiceLabelsRole)
        return choices.labels;
    QStringList keys;
    for (const std::string& value : choices.values)
        keys << QString::fromStdString(value);
    return keys;
}

QVariant NestedTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Field& field = column(index.column());
    const Json& row = rowJson(index.row());
    const bool isNumber = field.kind == FieldKind::Number || field.kind == FieldKind::Whole;
    switch (role) {
    case Qt::DisplayRole: {
        const std::optional<Json> value = valueAt(index);
        const Json shown = value ? *value : standardValue(field, row, m_document.json());
        return shownValue(field, &shown, row, m_document.json(), numbers());
    }
    case Qt::EditRole: return isChoiceLike(field) ? QVariant(chosenKey(field, row)) : data(index, EditTextRole);
    case EditTextRole: {
        const std::optional<Json> value = valueAt(index);
        return exactValue(field, value ? &*value : nullptr, row, m_document.json(), numbers());
    }
    case SortRole: {
        const std::optional<Json> value = valueAt(index);
        return isNumber && value && value->is_number() ? QVariant(value->get<double>()) : data(index, Qt::DisplayRole);
    }
    case UnitRole: return unitAt(index);
    case ChoiceKeysRole:
    case ChoiceLabelsRole: return choiceData(index, role);
    case Qt::ToolTipRole: return toolTip(index);
    case Qt::TextAlignmentRole: return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return markData(index, role);
    }
}

/// How a cell stands out: what is wrong by a sign, a background and words; what is left at its default by grey.
QVariant NestedTableModel::markData(const QModelIndex& index, int role) const
{
    const Problems problems = problemsAt(index);
    switch (role) {
    case ProblemRole: return problems.empty() ? QVariant() : QVariant(static_cast<int>(worstOf(problems)));
    case AbsentRole: return !valueAt(index);
    case Qt::AccessibleTextRole: {
        QStringList words{heading(index.column()), data(index).toString(), unitAt(index)};
        if (!valueAt(index) && !data(index).toString().isEmpty())
            words << tr("default");
        for (const Problem& problem : problems)
            words << tr("problem: %1").arg(modelText(problem.message));
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

QVariant NestedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= inputColumns())
        return {};
    const Field& field = column(section);
    const bool isNumber = field.kind == FieldKind::Number || field.kind == FieldKind::Whole;
    switch (role) {
    case Qt::DisplayRole: {
        const QString unit = isNumber ? unitOf(field, rowCount() > 0 ? rowJson(0) : Json(), numbers()) : QString();
        return unit.isEmpty() || unit == heading(section) ? heading(section)
                                                          : tr("%1, %2", "column, unit").arg(heading(section), unit);
    }
    case Qt::ToolTipRole: return fieldText(field.definition);
    case Qt::TextAlignmentRole: return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

Qt::ItemFlags NestedTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemIsEditable;
    return flags;
}

Typed<Json> NestedTableModel::read(const Field& field, const QString& typed, const Json& row) const
{
    return typedValue(field, typed, row, m_document.json(), numbers());
}

Typed<QString> NestedTableModel::echo(const QModelIndex& index, const QString& typed) const
{
    const Field& field = column(index.column());
    if (isChoiceLike(field)) {
        const Typed<Json> value = read(field, typed, rowJson(index.row()));
        return value.value ? Typed<QString>::accepted({}) : Typed<QString>::refused(value.error);
    }
    const Typed<FieldInput> input = readField(field, typed, rowJson(index.row()), m_document.json(), numbers());
    return input.value ? Typed<QString>::accepted(input.value->echo) : Typed<QString>::refused(input.error);
}

QString NestedTableModel::refusal(const QModelIndex& index, const QString& typed) const
{
    return read(column(index.column()), typed, rowJson(index.row())).error;
}

} // namespace rackrent
