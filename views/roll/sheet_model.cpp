#include "views/roll/sheet_model.h"

#include "views/items/roles.h"
#include "views/style/palette.h"
#include "views/style/severity_icon.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace rackrent {

void SheetModel::showSheet(std::shared_ptr<const Workbook> workbook, const Sheet* sheet)
{
    beginResetModel();
    m_workbook = std::move(workbook);
    m_sheet = sheet;
    m_columns = sheet ? sheet->columnCount() : 0;
    m_marks = {};
    endResetModel();
}

void SheetModel::setMapping(const RollMapping& mapping)
{
    m_mapping = mapping;
    m_taken.assign(static_cast<std::size_t>(m_columns), false);
    for (const RollColumn& column : mapping.columns)
        if (!column.field.empty() && column.column < m_columns)
            m_taken[static_cast<std::size_t>(column.column)] = true;
    repaint();
}

void SheetModel::setMarks(RollMarks marks)
{
    m_marks = std::move(marks);
    repaint();
}

void SheetModel::repaint()
{
    if (rowCount() == 0 || m_columns == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

bool SheetModel::isHeading(int row) const
{
    return m_mapping.headingRow >= 0 && row >= m_mapping.headingRow &&
           row < m_mapping.headingRow + m_mapping.headingRows;
}

bool SheetModel::isTaken(int column) const
{
    return static_cast<std::size_t>(column) < m_taken.size() && m_taken[static_cast<std::size_t>(column)];
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_sheet ? 0 : m_sheet->rowCount();
}

int SheetModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns; }

QString SheetModel::toolTip(int row, int column) const
{
    constexpr int longest = 1000;
    QString text = m_marks.words(row, column);
    if (text.isEmpty())
        if (const QString why = m_marks.leftOut(row); !why.isEmpty())
            text = tr("Left out: %1").arg(why);
    if (text.isEmpty() && column >= 0)
        text = QString::fromStdString(cellText(m_sheet->at(row, column))).left(longest);
    // Escaped: what a stranger's cell says is shown, not done.
    return text.isEmpty() ? text
                          : QStringLiteral("<qt>%1</qt>")
                                .arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell& cell = m_sheet->at(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: {
        constexpr int longest = 200; // a cell may have a million characters
        return QString::fromStdString(cellText(cell)).left(longest).replace(QLatin1Char('\n'), QLatin1Char(' '));
    }
    case Qt::TextAlignmentRole: {
        const bool isNumber = cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Percent;
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Qt::FontRole: {
        if (!isHeading(index.row()))
            return {};
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    case Qt::BackgroundRole:
        return isHeading(index.row()) ? QVariant(coloursFor(QGuiApplication::palette()).accentSoft) : QVariant();
    case AbsentRole:
        return !isTaken(index.column()) || !m_marks.leftOut(index.row()).isEmpty() ||
               (!isHeading(index.row()) && index.row() < m_mapping.headingRow);
    case ProblemRole: {
        const auto severity = m_marks.severity(index.row(), index.column());
        return severity ? QVariant(static_cast<int>(*severity)) : QVariant();
    }
    case Qt::ToolTipRole: return toolTip(index.row(), index.column());
    case Qt::AccessibleDescriptionRole: return m_marks.words(index.row(), index.column());
    default: return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(QString::fromStdString(columnName(section))) : QVariant();
    if (role == Qt::DisplayRole)
        return section + 1;
    if (role == Qt::ToolTipRole)
        return toolTip(section, -1);
    const auto severity = m_marks.severity(section, -1);
    if (!severity || (role != ProblemRole && role != Qt::DecorationRole))
        return {};
    return role == ProblemRole
               ? QVariant(static_cast<int>(*severity))
               : QVariant(severityIcon(*severity == Severity::Error, coloursFor(QGuiApplication::palette())));
}

} // namespace rackrent
