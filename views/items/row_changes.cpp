#include "views/items/row_changes.h"

#include <algorithm>
#include <unordered_map>

namespace rackrent {

std::optional<RowChanges> rowChanges(const std::vector<std::string>& before, const std::vector<std::string>& after)
{
    std::unordered_map<std::string, std::vector<int>> places; // of each key in `after`, ascending
    for (std::size_t i = 0; i < after.size(); ++i)
        places[after[i]].push_back(static_cast<int>(i));
    RowChanges changes;
    std::vector<bool> kept(after.size(), false);
    std::vector<const std::string*> gone;
    int next = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const auto found = places.find(before[i]);
        const auto at = found == places.end() ? std::vector<int>::iterator{}
                                              : std::lower_bound(found->second.begin(), found->second.end(), next);
        if (found == places.end() || at == found->second.end()) {
            changes.removed.push_back(static_cast<int>(i));
            changes.kept.emplace_back();
            gone.push_back(&before[i]);
            continue;
        }
        kept[static_cast<std::size_t>(*at)] = true;
        changes.kept.emplace_back(static_cast<std::size_t>(*at));
        next = *at + 1;
    }
    std::reverse(changes.removed.begin(), changes.removed.end());
    std::unordered_map<std::string, int> come;
    for (std::size_t i = 0; i < after.size(); ++i)
        if (!kept[i]) {
            changes.inserted.push_back(static_cast<int>(i));
            ++come[after[i]];
        }
    for (const std::string* key : gone)
        if (come.contains(*key))
            return std::nullopt; // it did not leave: it moved
    return changes;
}

} // namespace rackrent
