#include "views/items/inputs_filter.h"

#include "views/items/inputs_model.h"

#include <algorithm>

namespace rackrent {

void InputsFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

void InputsFilter::setText(const QString& text)
{
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool InputsFilter::isShown(int row) const
{
    const Input& input = static_cast<const InputsModel*>(sourceModel())->input(row);
    const InputOrigin& origin = input.origin;
    switch (m_show) {
    case Show::All: return true;
    case Show::Assumptions: return origin.origin == Origin::Assumption;
    case Show::Inferred: return origin.origin == Origin::Inferred;
    case Show::Published: return origin.origin == Origin::Published;
    case Show::Defaults: return origin.origin == Origin::Default;
    case Show::Unsaid: return origin.origin == Origin::Unsaid;
    case Show::WithoutSource: return input.value && origin.source.empty();
    }
    return true;
}

bool InputsFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    if (!isShown(row))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString& line = static_cast<const InputsModel*>(sourceModel())->line(row);
    return std::ranges::all_of(m_words, [&](const QString& word) { return line.contains(word, Qt::CaseInsensitive); });
}

} // namespace rackrent
