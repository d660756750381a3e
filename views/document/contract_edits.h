#pragma once

#include "model/project/project_file.h"

#include <vector>

/// Adding, duplicating and deleting contracts as edits of the document.
namespace rackrent {

/// An empty contract at the end of the list: 0 MW and no rent, from the timeline's first to its last day, in
/// the first facility. The project has a facility.
std::vector<Edit> contractAddition(const Json& document);

/// Contracts put before the one at `before`, or at the end. References to others by position become references by id.
std::vector<Edit> contractInsertion(const Json& document, std::size_t before, std::vector<Json> contracts);

/// A copy of the contract at `row` right behind it, with an id of its own.
std::vector<Edit> contractDuplicate(const Json& document, std::size_t row);

struct ContractDeletion {
    std::vector<Edit> edits;
    int overrides = 0; ///< scenario overrides that went with the contracts
};

/// Takes out the contracts at `rows`, with every override, simulation driver and provenance entry that is about
/// one of them. References to other contracts by position become references by id, so that they stay true.
ContractDeletion contractDeletion(const Json& document, const std::vector<std::size_t>& rows);

} // namespace rackrent
