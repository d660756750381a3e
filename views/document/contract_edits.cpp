#include "views/document/contract_edits.h"

#include "views/document/part_edits.h"

#include <algorithm>

namespace rackrent {
namespace {

PartPlace contractAt(std::size_t row) { return {PartKind::Contract, "/contracts/" + std::to_string(row)}; }

} // namespace

FreeIds::FreeIds(const Json& list)
{
    for (const Json& element : list)
        if (element.is_object() && element.contains("id") && element["id"].is_string())
            m_taken.insert(element["id"].get<std::string>());
}

std::string FreeIds::take(const std::string& wanted)
{
    if (m_taken.insert(wanted).second)
        return wanted;
    // "google-2" gives "google-3", not "google-2-2".
    std::string stem = wanted;
    const std::size_t dash = stem.rfind('-');
    if (dash != std::string::npos && dash > 0 && dash + 1 < stem.size() &&
        stem.find_first_not_of("0123456789", dash + 1) == std::string::npos)
        stem.resize(dash);
    for (int& number = m_next.try_emplace(stem, 2).first->second;; ++number)
        if (const std::string id = stem + '-' + std::to_string(number); m_taken.insert(id).second)
            return id;
}

std::string freeId(const Json& list, const std::string& wanted) { return FreeIds(list).take(wanted); }

Json newContract(const Project& project, std::string id)
{
    const Timeline& timeline = project.timeline;
    Json contract;
    contract["id"] = std::move(id);
    contract["tenant"] = "New tenant";
    contract["facility"] = project.facilities.front().id;
    contract["kind"] = "colocation";
    contract["start"] = dateText(timeline.start);
    contract["end"] = dateText(addMonths(timeline.start, timeline.months) - std::chrono::days{1});
    contract["capacity"] = {{"critical_it_mw", 0}, {"gpus", 0}};
    contract["rent"] = {{"basis", "per_month"}, {"rate", 0}};
    return contract;
}

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
