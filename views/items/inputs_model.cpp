#include "views/items/inputs_model.h"

#include "views/items/field_cells.h"
#include "views/items/roles.h"

#include <algorithm>

namespace rackrent {

namespace {

constexpr int pauseMs = 120;

bool isSame(const Input& one, const Input& other)
{
    return one.pointer == other.pointer && one.field == other.field && one.column == other.column;
}

} // namespace

InputsModel::InputsModel(Document& document, QObject* parent) : QAbstractTableModel(parent), m_document(document)
{
    connect(&m_document, &Document::changed, this, [this] {
        m_isOld = true;
        if (m_isFollowing)
            m_later.start();
    });
    connect(&m_document, &Document::replaced, this, &InputsModel::clear);
    m_later.setSingleShot(true);
    m_later.setInterval(pauseMs);
    connect(&m_later, &QTimer::timeout, this, &InputsModel::refresh);
}

void InputsModel::setFollowing(bool following)
{
    m_isFollowing = following;
    if (following && m_isOld)
        refresh();
}

/// Most edits change values alone: rows stay then, and views keep what is chosen.
void InputsModel::refresh()
{
    m_isOld = false;
    m_lines.clear();
    std::vector<Input> now = allInputs(m_document.json());
    if (std::ranges::equal(now, m_inputs, isSame)) {
        m_inputs = std::move(now);
        if (!m_inputs.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_inputs = std::move(now);
    endResetModel();
}

/// Inputs of a project that is no more lead nowhere.
void InputsModel::clear()
{
    beginResetModel();
    m_inputs.clear();
    m_lines.clear();
    endResetModel();
}

const QString& InputsModel::line(int row) const
{
    m_lines.resize(m_inputs.size());
    QString& line = m_lines[static_cast<std::size_t>(row)];
    if (line.isEmpty())
        for (int column = 0; column < ColumnCount; ++column)
            line += text(row, column) + QLatin1Char('\n');
    return line;
}

int InputsModel::rowOf(const std::string& pointer) const
{
    const auto found = std::ranges::find(m_inputs, pointer, &Input::pointer);
    return found == m_inputs.end() ? -1 : static_cast<int>(found - m_inputs.begin());
}

int InputsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_inputs.size());
}

int InputsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString InputsModel::text(int row, int column) const
{
    const Json& document = m_document.json();
    const Input& shown = input(row);
    switch (column) {
    case Part: return partTitle(document, shown.part);
    case FieldColumn: return fieldTitle(shown.place());
    case Value: return inputText(shown, document, numbersOf(document));
    case OriginColumn: return originTitle(shown.origin.origin);
    case SourceColumn: return sourceTitle(document, shown.origin.source);
    case Note: return QString::fromStdString(shown.origin.note);
    default: return {};
    }
}

QVariant InputsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::ToolTipRole) {
        const QString whole = text(index.row(), index.column());
        return whole.isEmpty() ? QVariant() : QStringLiteral("<qt>%1</qt>").arg(whole.toHtmlEscaped());
    }
    if (role == AbsentRole)
        return index.column() == Value && !input(index.row()).value;
    return {};
}

QVariant InputsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Part: return tr("Part");
    case FieldColumn: return tr("Input");
    case Value: return tr("Value");
    case OriginColumn: return tr("Origin");
    case SourceColumn: return tr("Source");
    case Note: return tr("Note");
    default: return {};
    }
}

} // namespace rackrent
