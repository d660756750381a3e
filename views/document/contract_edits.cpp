#include "views/document/contract_edits.h"

#include "views/document/part_edits.h"

#include <algorithm>

namespace rackrent {
namespace {

PartPlace contractAt(std::size_t row) { return {PartKind::Contract, "/contracts/" + std::to_string(row)}; }

} // namespace

std::vector<Edit> contractInsertion(const Json& document, std::size_t before, std::vector<Json> contracts)
{
    const auto list = document.find("contracts");
    if (list == document.end() || !list->is_array())
        return {{"/contracts", Json(std::move(contracts))}};
    std::vector<Edit> edits;
    // References first: every step of the way is then a document whose paths resolve.
    if (before < list->size())
        edits = editsToIds(document, PartKind::Contract);
    for (Json& contract : contracts) {
        edits.push_back({"/contracts/" + std::to_string(before), std::move(contract), before, true});
        ++before;
    }
    return edits;
}

std::vector<Edit> contractAddition(const Json& document) { return partAddition(document, PartKind::Contract).edits; }

std::vector<Edit> contractDuplicate(const Json& document, std::size_t row)
{
    return partDuplicate(document, contractAt(row)).edits;
}

ContractDeletion contractDeletion(const Json& document, const std::vector<std::size_t>& rows)
{
    std::vector<PartPlace> places;
    for (const std::size_t row : rows)
        places.push_back(contractAt(row));
    PartDeletion deletion = partDeletion(document, places, Needing::Refuse);
    const auto overrides = std::ranges::count(deletion.goesAlong, Use::Override, &Use::kind);
    return {std::move(deletion.edits), static_cast<int>(overrides)};
}

} // namespace rackrent
