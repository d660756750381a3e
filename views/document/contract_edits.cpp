#include "views/document/contract_edits.h"

#include "views/document/part_edits.h"

#include <algorithm>
#include <set>

namespace rackrent {
namespace {

PartPlace contractAt(std::size_t row) { return {PartKind::Contract, "/contracts/" + std::to_string(row)}; }

} // namespace

std::string freeId(const Json& list, const std::string& wanted)
{
    std::set<std::string> taken;
    for (const Json& element : list)
        if (element.is_object() && element.contains("id") && element["id"].is_string())
            taken.insert(element["id"].get<std::string>());
    return freeId(taken, wanted);
}

std::vector<Edit> contractAddition(const Json& document, const Project&)
{
    return partAddition(document, PartKind::Contract).edits;
}

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
