// What the cells and headings of the contract table show.

#include "views/items/contract_table_model.h"

#include "model/project/pointer.h"
#include "views/format/model_text.h"
#include "views/items/roles.h"
#include "views/style/palette.h"

#include <QBrush>
#include <QDate>
#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace rackrent {
namespace {

/// Tool tips render markup by themselves: a scenario may be named `<b>`.
QString plainTip(const QString& text)
{
    return text.isEmpty() ? text
                          : QStringLiteral("<qt>%1</qt>")
                                .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

/// Whether what is said of one place concerns the other: it lies inside, or around it.
bool concerns(const std::string& place, const std::string& input)
{
    return isWithin(place, input) || isWithin(input, place);
}

/// Whether some column shows the input at this place.
bool hasColumn(const std::string& place)
{
    const auto& columns = contractColumns();
    return std::any_of(columns.begin(), columns.end(),
                       [&](const ContractColumn& c) { return !c.isCalculated() && concerns(place, c.suffix); });
}

/// A value of the file as it stands there; text without its quotes.
QString rawText(const Json& value)
{
    constexpr qsizetype longest = 200;
    const std::string text = value.is_string() ? value.get<std::string>()
                                               : value.dump(-1, ' ', false, nlohmann::detail::error_handler_t::replace);
    const QString shown = QString::fromStdString(text).simplified();
    return shown.size() > longest ? shown.left(longest) + u'\u2026' : shown;
}

/// Whether a value of the file was read as what the column has: it is well written then, if perhaps not right.
bool isReadAs(const Json& written, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QDate: return written.is_string() && rawText(written) == value.toDate().toString(Qt::ISODate);
    case QMetaType::QString: return written.is_string() && rawText(written) == value.toString();
    case QMetaType::Bool: return written.is_boolean() && written.get<bool>() == value.toBool();
    case QMetaType::Int:
    case QMetaType::Double: return written.is_number() && written.get<double>() == value.toDouble();
    default: return false;
    }
}

/// Of a project that is to be mended the facility may not be there.
bool isCounted(const ContractCell& cell)
{
    return cell.contract.facility >= cell.project.facilities.size() || counts(cell.project, cell.contract);
}

} // namespace

bool ContractTableModel::isOverridden(const QModelIndex& index) const
{
    if (m_shown.overridden.empty() || column(index).isCalculated())
        return false;
    const std::string place = "/contracts/" + std::to_string(index.row()) + column(index).suffix;
    return std::any_of(m_shown.overridden.begin(), m_shown.overridden.end(),
                       [&](const std::string& overridden) { return concerns(place, overridden); });
}

/// What is wrong with the cell's own input; with what no column shows, in the first one.
Problems ContractTableModel::problemsAt(const QModelIndex& index) const
{
    const auto found = m_problems.find(static_cast<std::size_t>(index.row()));
    if (found == m_problems.end() || column(index).isCalculated())
        return {};
    Problems problems;
    for (const Problem& problem : found->second) {
        const bool isRows = problem.place.empty() || !hasColumn(problem.place);
        if (isRows ? index.column() == 0 : concerns(problem.place, column(index).suffix))
            problems.push_back(problem);
    }
    return problems;
}

/// The input as it stands in the file, where it is in error: no standard value takes its place.
std::optional<QString> ContractTableModel::brokenText(const QModelIndex& index, const ContractCell& cell) const
{
    const std::string& suffix = column(index).suffix;
    const auto found = m_problems.find(static_cast<std::size_t>(index.row()));
    if (found == m_problems.end() || suffix.empty())
        return std::nullopt;
    const bool isBroken = std::any_of(found->second.begin(), found->second.end(), [&](const Problem& problem) {
        return problem.severity == Severity::Error && concerns(problem.place, suffix);
    });
    if (!isBroken)
        return std::nullopt;
    // The nearest that is there: of a capacity that is a text, the text.
    for (std::string place = suffix; !place.empty(); place.resize(place.rfind('/'))) {
        const Json* value = elementAt(cell.shown, place);
        if (value && place == suffix && isReadAs(*value, column(index).value(cell)))
            return std::nullopt;
        if (value && (place == suffix || !value->is_object()))
            return rawText(*value);
    }
    return cell.shown.is_object() ? QString() : rawText(cell.shown);
}

/// Whether nothing stands in the file and what is shown is the standard value.
bool ContractTableModel::isAbsent(const ContractColumn& column, const ContractCell& cell) const
{
    return !column.isCalculated() && !elementAt(cell.shown, column.suffix);
}

QString ContractTableModel::whyFixed(const QModelIndex& index, const ContractCell& cell) const
{
    const bool isBase = &m_document.project() == &m_document.baseProject();
    if (!isBase && !column(index).isCalculated() && !m_scenarioPlaces.contains(cell.contract.id))
        return tr("The scenario \u201c%1\u201d has no such contract: choose Base case to edit.")
            .arg(m_document.scenarioName());
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
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case SortRole:
    case EditTextRole:
    case Qt::CheckStateRole:
    case UnitRole:
    case ChoiceKeysRole:
    case ChoiceLabelsRole: return shownData(index, *at, role);
    default: return markData(index, *at, role);
    }
}

QVariant ContractTableModel::shownData(const QModelIndex& index, const ContractCell& cell, int role) const
{
    const ContractColumn& c = column(index);
    const bool isCheck = c.field == ContractField::Enabled;
    switch (role) {
    case UnitRole: return unitOf(c, cell);
    case ChoiceKeysRole: return c.choices ? QVariant(c.choices(cell).keys) : QVariant();
    case ChoiceLabelsRole: return c.choices ? QVariant(c.choices(cell).labels) : QVariant();
    default: break;
    }
    if (const std::optional<QString> broken = brokenText(index, cell))
        return role == SortRole || role == Qt::CheckStateRole ? QVariant() : QVariant(*broken);
    switch (role) {
    case Qt::DisplayRole: return isCheck ? QVariant() : QVariant(c.text(cell));
    case EditTextRole: return c.edited(cell);
    case Qt::CheckStateRole:
        return isCheck ? QVariant(cell.contract.enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    default: return c.value(cell);
    }
}

/// How a cell stands out, by more than colour: an icon and words for what is wrong, italics and a tinted ground for
/// what cannot be typed.
QVariant ContractTableModel::markData(const QModelIndex& index, const ContractCell& cell, int role) const
{
    const ContractColumn& c = column(index);
    const Colours& colours = coloursFor(QGuiApplication::palette());
    switch (role) {
    case IdRole: return QString::fromStdString(cell.contract.id);
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignVCenter | (c.rightAligned ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole: return toolTip(index, cell);
    case Qt::AccessibleTextRole: return accessibleText(index, cell);
    case Qt::DecorationRole: return c.field == ContractField::Tenant ? tenantSwatch(cell) : QVariant();
    case AbsentRole: return isAbsent(c, cell) && isCounted(cell); // what is not counted is grey as a whole
    case ProblemRole: {
        const Problems problems = problemsAt(index);
        if (problems.empty())
            return {};
        return static_cast<int>(hasErrors(problems) ? Severity::Error : Severity::Warning);
    }
    case Qt::BackgroundRole:
        if (hasErrors(problemsAt(index)))
            return QBrush(colours.errorSoft);
        return whyFixed(index, cell).isEmpty() ? QVariant() : QVariant(QBrush(colours.raised));
    case Qt::ForegroundRole:
        if (hasErrors(problemsAt(index)))
            return QBrush(colours.error);
        // What is not counted stands back; its box in the last column says so too.
        return isCounted(cell) ? QVariant() : QVariant(QBrush(colours.disabled));
    case Qt::FontRole: break;
    default: return {};
    }
    if (!isOverridden(index))
        return {};
    QFont font;
    font.setItalic(true);
    return font;
}

QString ContractTableModel::toolTip(const QModelIndex& index, const ContractCell& cell) const
{
    QStringList lines;
    for (const Problem& problem : problemsAt(index))
        lines << (hasColumn(problem.place) || problem.place.empty()
                      ? tr("\u26A0 It %1").arg(modelText(problem.message))
                      : tr("\u26A0 %1 %2", "place, what is wrong with it")
                            .arg(QString::fromStdString(problem.place), modelText(problem.message)));
    if (isOverridden(index))
        lines << tr("Set by the scenario \u201c%1\u201d.").arg(m_document.scenarioName());
    lines << whyFixed(index, cell);
    lines.removeAll(QString());
    if (lines.isEmpty() && column(index).field != ContractField::Enabled)
        lines << column(index).text(cell);
    return plainTip(lines.join(QLatin1Char('\n')));
}

QString ContractTableModel::accessibleText(const QModelIndex& index, const ContractCell& cell) const
{
    const ContractColumn& c = column(index);
    const std::optional<QString> broken = brokenText(index, cell);
    QString shown = broken.value_or(c.text(cell));
    if (const QString unit = unitOf(c, cell); !unit.isEmpty() && !(c.quantity == Quantity::Rate))
        shown += u' ' + unit;
    QStringList words{
        tr("%1, %2: %3", "row, column, value").arg(QString::fromStdString(cell.contract.tenant), c.title, shown)};
    for (const Problem& problem : problemsAt(index))
        words << tr("problem: it %1").arg(modelText(problem.message));
    if (!broken && isAbsent(c, cell))
        words << tr("by default");
    if (c.isCalculated())
        words << tr("calculated");
    else if (!whyFixed(index, cell).isEmpty())
        words << tr("fixed");
    if (isOverridden(index))
        words << tr("set by the scenario");
    return words.join(QStringLiteral(", "));
}

/// The tenant's colour in every chart: its place among the project's tenants.
QVariant ContractTableModel::tenantSwatch(const ContractCell& cell) const
{
    const auto found = m_tenants.find(cell.contract.tenant);
    if (found == m_tenants.end())
        return {};
    return tenantColour(found->second.slot, coloursFor(QGuiApplication::palette()).isDark);
}

QString ContractTableModel::heading(int section) const
{
    const ContractColumn& c = contractColumns()[static_cast<std::size_t>(section)];
    const QString unit = QString(c.unit).replace(QStringLiteral("{currency}"), m_numbers.currency());
    return unit.isEmpty() ? c.title : tr("%1 (%2)", "column, unit").arg(c.title, unit);
}

QVariant ContractTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount())
            return {};
        const auto& contracts = m_document.baseProject().contracts;
        const auto row = static_cast<std::size_t>(section);
        if (role == Qt::AccessibleTextRole && row < contracts.size())
            return QString::fromStdString(contracts[row].tenant);
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (section < 0 || section >= columnCount())
        return {};
    const ContractColumn& c = contractColumns()[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole: return heading(section);
    case Qt::ToolTipRole: return plainTip(c.definition);
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignVCenter | (c.rightAligned ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole: return c.isCalculated() ? QStringLiteral("=") + c.noun : QString::fromStdString(c.suffix);
    case HiddenRole: return c.isHiddenAtFirst;
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
    const bool isTick = column(index).field == ContractField::Enabled && !brokenText(index, *at);
    return result | (isTick ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

} // namespace rackrent
