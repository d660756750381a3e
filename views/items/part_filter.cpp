#include "views/items/part_filter.h"

#include <algorithm>

namespace rackrent {

PartFilter::PartFilter(QObject* parent) : QSortFilterProxyModel(parent) { setRecursiveFilteringEnabled(true); }

void PartFilter::setText(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool PartFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString title = sourceModel()->index(row, 0, parent).data().toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return title.contains(word, Qt::CaseInsensitive); });
}

} // namespace rackrent
