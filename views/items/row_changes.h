#pragma once

#include <optional>
#include <string>
#include <vector>

namespace rackrent {

/// How one list of keys becomes another by rows that leave and rows that come. Keys may be equal.
struct RowChanges {
    std::vector<std::optional<std::size_t>> kept; ///< of each old row its place in the new list
    std::vector<int> removed;                     ///< places in the old list, descending: to be taken out in this order
    std::vector<int> inserted;                    ///< places in the new list, ascending: to be put in in this order
};

/// Nothing when rows have changed their order.
std::optional<RowChanges> rowChanges(const std::vector<std::string>& before, const std::vector<std::string>& after);

} // namespace rackrent
