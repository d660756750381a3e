#include "views/roll/roll_notes_model.h"

#include "views/items/roles.h"
#include "views/roll/roll_words.h"

#include <algorithm>

namespace rackrent {

void RollNotesModel::show(const RollPreview& preview, const QStringList& warnings, const QStringList& remarks)
{
    beginResetModel();
    m_notes.clear();
    for (const RollProblem& problem : preview.problems)
        m_notes.push_back({problem.severity == Severity::Error ? Sort::Error : Sort::Warning, problem.row,
                           problem.column, rollMessage(problem.message)});
    for (const QString& warning : warnings)
        m_notes.push_back({Sort::Warning, -1, -1, warning});
    for (const RollRowRole& role : preview.leftOut)
        m_notes.push_back({Sort::LeftOut, role.row, -1, rollMessage(roleWords(role))});
    for (const QString& remark : remarks)
        m_notes.push_back({Sort::Read, -1, -1, remark});
    std::ranges::stable_sort(m_notes, {}, &Note::sort);
    endResetModel();
}

int RollNotesModel::count(Sort sort) const { return static_cast<int>(std::ranges::count(m_notes, sort, &Note::sort)); }

int RollNotesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

int RollNotesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RollNotesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Note& shown = note(index.row());
    if (role == ProblemRole && index.column() == Kind && shown.sort <= Sort::Warning)
        return static_cast<int>(shown.sort == Sort::Error ? Severity::Error : Severity::Warning);
    if (role == AbsentRole)
        return shown.sort == Sort::Read;
    if (role == Qt::ToolTipRole && index.column() == Message)
        return QStringLiteral("<qt>%1</qt>").arg(shown.message.toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Where)
        return rollPlace(shown.row, shown.column);
    if (index.column() == Message)
        return shown.message;
    switch (shown.sort) {
    case Sort::Error: return tr("Error");
    case Sort::Warning: return tr("Warning");
    case Sort::LeftOut: return tr("Left out");
    case Sort::Read: break;
    }
    return tr("Read as");
}

QVariant RollNotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return tr("Kind");
    case Where: return tr("Where");
    case Message: return tr("What is said of it");
    default: return {};
    }
}

} // namespace rackrent
