#include "views/document/whole_text.h"

#include "model/project/json_text.h"

#include <algorithm>

namespace rackrent {
namespace {

std::string pathOf(const std::string& key) { return '/' + pointerStep(key); }

bool hasSameKeys(const Json& one, const Json& other)
{
    return std::ranges::equal(one.items(), other.items(),
                              [](const auto& a, const auto& b) { return a.key() == b.key(); });
}

} // namespace

std::vector<Edit> wholeText(const Json& from, const Json& to)
{
    std::vector<Edit> edits;
    const bool sameKeys = hasSameKeys(from, to);
    // A new key comes last: with all of the old ones gone the new ones come in their own order.
    if (!sameKeys)
        for (const auto& [key, value] : from.items())
            edits.push_back({pathOf(key), std::nullopt});
    for (const auto& [key, value] : to.items())
        // Text, because 1 and 1.0 are equal and are written otherwise.
        if (!sameKeys || jsonText(from.at(key)) != jsonText(value))
            edits.push_back({pathOf(key), value});
    return edits;
}

} // namespace rackrent
