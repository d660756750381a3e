#include "views/items/problems_model.h"

#include "views/format/model_text.h"
#include "views/items/place_words.h"
#include "views/items/roles.h"

#include <algorithm>

namespace rackrent {

ProblemsModel::ProblemsModel(Document& document, QObject* parent) : QAbstractTableModel(parent), m_document(document)
{
    connect(&m_document, &Document::changed, this, &ProblemsModel::refresh);
    refresh();
}

void ProblemsModel::setFurther(const Problems& problems)
{
    if (m_further == problems)
        return;
    m_further = problems;
    refresh();
}

int ProblemsModel::errorCount() const
{
    return static_cast<int>(std::ranges::count(m_problems, Severity::Error, &Problem::severity));
}

/// Rows that are still there stay, so that a chosen one does.
void ProblemsModel::refresh()
{
    Problems now = m_document.problems();
    now.insert(now.end(), m_further.begin(), m_further.end());
    std::ranges::stable_sort(now, [](const Problem& one, const Problem& other) {
        return one.severity == Severity::Error && other.severity != Severity::Error;
    });
    const auto isAmong = [](const Problems& list, const Problem& one) {
        return std::ranges::find(list, one) != list.end();
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isAmong(now, problem(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_problems.erase(m_problems.begin() + row);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (i < m_problems.size() && m_problems[i] == now[i])
            continue;
        beginInsertRows({}, static_cast<int>(i), static_cast<int>(i));
        m_problems.insert(m_problems.begin() + static_cast<std::ptrdiff_t>(i), now[i]);
        endInsertRows();
    }
    if (m_problems.size() > now.size()) { // they came in another order
        beginRemoveRows({}, static_cast<int>(now.size()), rowCount() - 1);
        m_problems.resize(now.size());
        endRemoveRows();
    }
    if (!m_problems.empty()) // parts may be called otherwise now
        Q_EMIT dataChanged(index(0, Where), index(rowCount() - 1, Place));
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem& shown = problem(index.row());
    if (role == ProblemRole)
        return index.column() == Kind ? QVariant(static_cast<int>(shown.severity)) : QVariant();
    if (role == Qt::ToolTipRole && index.column() == Message)
        return QStringLiteral("<qt>%1</qt>").arg(modelText(shown.message).toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Kind: return shown.severity == Severity::Error ? tr("Error") : tr("Warning");
    case Where: return placeWords(m_document.json(), shown.place);
    case Message: return modelText(shown.message);
    case Place: return QString::fromStdString(shown.place);
    default: return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return tr("Kind");
    case Where: return tr("Where");
    case Message: return tr("What is wrong, and what would be right");
    case Place: return tr("Place in the file");
    default: return {};
    }
}

} // namespace rackrent
