#include "views/roll/mapping_model.h"

#include <algorithm>
#include <array>

namespace rackrent {

namespace {

constexpr std::array<double, 4> offeredScales{1, 1e3, 1e6, 1e9};

bool hasNumbers(const RollField& field)
{
    return field.kind == RollKind::Number || field.kind == RollKind::Whole || field.kind == RollKind::Days ||
           field.kind == RollKind::Free;
}
bool hasDates(const RollField& field) { return field.kind == RollKind::Day || field.kind == RollKind::Ending; }
bool hasScale(const RollField& field, double scale)
{
    return field.measure == RollMeasure::Rent || field.measure == RollMeasure::Money ||
           field.measure == RollMeasure::GpuHours || scale != 1;
}

} // namespace

void MappingModel::show(const RollMapping& mapping, int columns, const QString& currency)
{
    if (columns != m_columns) {
        beginResetModel();
        m_mapping = mapping;
        m_columns = columns;
        m_currency = currency;
        endResetModel();
        return;
    }
    m_mapping = mapping;
    m_currency = currency;
    if (columns > 0)
        Q_EMIT dataChanged(index(0, 0), index(RowCount - 1, columns - 1));
}

const RollColumn* MappingModel::columnAt(int column) const
{
    const auto found = std::ranges::find(m_mapping.columns, column, &RollColumn::column);
    return found == m_mapping.columns.end() ? nullptr : &*found;
}

const RollField* MappingModel::fieldAt(int column) const
{
    const RollColumn* found = columnAt(column);
    return found ? rollField(found->field) : nullptr;
}

std::vector<MappingModel::Choice> MappingModel::fieldChoices(int column) const
{
    std::vector<Choice> all{{tr("Left out"), QString()}};
    const RollColumn* own = columnAt(column);
    for (const RollField& field : rollFields()) {
        const std::string path(field.path);
        const bool isTaken = std::ranges::any_of(
            m_mapping.columns, [&](const RollColumn& other) { return other.field == path && other.column != column; });
        all.push_back({rollFieldTitle(path), QString::fromStdString(path), isTaken});
    }
    if (own && !own->field.empty() && !rollField(own->field))
        all.push_back({QString::fromStdString(own->field), QString::fromStdString(own->field)});
    return all;
}

std::vector<MappingModel::Choice> MappingModel::formChoices(const RollField& field) const
{
    std::vector<Choice> all;
    if (hasNumbers(field)) {
        all.push_back({tr("%1, as all").arg(numberFormTitle(m_mapping.numbers)), -1});
        for (const NumberForm form : {NumberForm::Point, NumberForm::Comma})
            all.push_back({numberFormTitle(form), static_cast<int>(form)});
    } else if (hasDates(field)) {
        all.push_back({tr("%1, as all").arg(dateFormTitle(m_mapping.dates)), -1});
        for (const DateForm form : {DateForm::Iso, DateForm::MonthFirst, DateForm::DayFirst, DateForm::Serial})
            all.push_back({dateFormTitle(form), static_cast<int>(form)});
    }
    return all;
}

std::vector<MappingModel::Choice> MappingModel::choices(const QModelIndex& index) const
{
    if (index.row() == Meaning)
        return fieldChoices(index.column());
    const RollField* field = fieldAt(index.column());
    std::vector<Choice> all;
    if (!field)
        return all;
    if (index.row() == Form)
        return formChoices(*field);
    if (index.row() == Unit)
        for (const RollUnit& unit : rollUnits(field->measure))
            all.push_back({rollUnitTitle(field->measure, unit.name, m_currency),
                           QString::fromUtf8(unit.name.data(), static_cast<qsizetype>(unit.name.size()))});
    const double own = columnAt(index.column())->scale;
    if (index.row() == Scale && hasScale(*field, own)) {
        for (const double scale : offeredScales)
            all.push_back({rollScaleTitle(scale), scale});
        if (std::ranges::find(offeredScales, own) == offeredScales.end())
            all.push_back({rollScaleTitle(own), own});
    }
    return all;
}

QVariant MappingModel::value(const QModelIndex& index) const
{
    const RollColumn* column = columnAt(index.column());
    const RollField* field = fieldAt(index.column());
    if (index.row() == Meaning)
        return column ? QString::fromStdString(column->field) : QString();
    if (!column || !field)
        return {};
    switch (index.row()) {
    case Unit: {
        const auto units = rollUnits(field->measure);
        // Without a unit numbers are in the first, that of the project's file.
        const std::string unit =
            column->unit.empty() && !units.empty() ? std::string(units.front().name) : column->unit;
        return QString::fromStdString(unit);
    }
    case Scale: return column->scale;
    default:
        if (hasNumbers(*field))
            return column->numbers ? static_cast<int>(*column->numbers) : -1;
        return column->dates ? static_cast<int>(*column->dates) : -1;
    }
}

int MappingModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : RowCount; }

int MappingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::EditRole)
        return value(index);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QVariant own = value(index);
    if (index.row() == Meaning)
        return own.toString().isEmpty() ? tr("Left out") : rollFieldTitle(own.toString().toStdString());
    for (const Choice& choice : choices(index))
        if (choice.value == own)
            return choice.text;
    return {};
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(QString::fromStdString(columnName(section))) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case Meaning: return isTip ? tr("What the column says of a contract") : tr("Field");
    case Unit: return isTip ? tr("What its numbers are amounts of; a unit in a cell goes before it") : tr("Unit");
    case Scale: return isTip ? tr("What its numbers are multiplied by") : tr("Amounts");
    case Form: return isTip ? tr("How its numbers or dates are written") : tr("Written as");
    default: return {};
    }
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags all = QAbstractTableModel::flags(index);
    const bool isChoice = index.isValid() && (index.row() == Meaning || !choices(index).empty());
    return isChoice ? all | Qt::ItemIsEditable : all;
}

RollColumn& MappingModel::madeColumn(int column)
{
    const auto found = std::ranges::find(m_mapping.columns, column, &RollColumn::column);
    if (found != m_mapping.columns.end())
        return *found;
    RollColumn& made = m_mapping.columns.emplace_back();
    made.column = column;
    return made;
}

/// Each field has one column: another that has it gives it up.
void MappingModel::setField(int column, const std::string& field)
{
    for (RollColumn& other : m_mapping.columns)
        if (!field.empty() && other.field == field) {
            other.field.clear();
            other.unit.clear();
            other.scale = 1;
        }
    RollColumn& own = madeColumn(column);
    const RollField *before = rollField(own.field), *now = rollField(field);
    own.field = field;
    if (before && now && before->measure == now->measure)
        return;
    own.unit.clear();
    own.scale = 1;
    own.numbers.reset();
    own.dates.reset();
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || value == this->value(index))
        return false;
    switch (index.row()) {
    case Meaning: setField(index.column(), value.toString().toStdString()); break;
    case Unit: madeColumn(index.column()).unit = value.toString().toStdString(); break;
    case Scale: madeColumn(index.column()).scale = value.toDouble(); break;
    default: {
        RollColumn& column = madeColumn(index.column());
        const int form = value.toInt();
        const RollField* field = fieldAt(index.column());
        if (field && hasNumbers(*field))
            column.numbers = form < 0 ? std::nullopt : std::optional(static_cast<NumberForm>(form));
        else
            column.dates = form < 0 ? std::nullopt : std::optional(static_cast<DateForm>(form));
    }
    }
    Q_EMIT dataChanged(this->index(0, 0), this->index(RowCount - 1, m_columns - 1));
    Q_EMIT chosen();
    return true;
}

} // namespace rackrent
