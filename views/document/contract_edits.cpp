#include "views/document/contract_edits.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>

namespace rackrent {
namespace {

const std::string contractsPrefix = "/contracts/";

const Json& listAt(const Json& document, const char* key)
{
    static const Json none = Json::array();
    const auto found = document.find(key);
    return found != document.end() && found->is_array() ? *found : none;
}

/// Brings the paths of a document into line with contracts that leave or move.
class PathKeeper {
public:
    PathKeeper(const Json& document, std::set<std::size_t> removed)
        : m_document(document), m_removed(std::move(removed))
    {}

    /// The path to write instead; nothing when its contract leaves.
    std::optional<std::string> kept(const std::string& path) const
    {
        if (!path.starts_with(contractsPrefix))
            return path;
        const std::size_t end = std::min(path.find('/', contractsPrefix.size()), path.size());
        const auto place = resolvedPointer(m_document, path.substr(0, end));
        const std::optional<std::size_t> row = place ? rowOf(*place) : std::nullopt;
        if (!row)
            return path;
        if (m_removed.contains(*row))
            return std::nullopt;
        return contractsPrefix + listAt(m_document, "contracts")[*row]["id"].get<std::string>() + path.substr(end);
    }

    /// A list without the objects whose path under one of `keys` leaves.
    Json keptList(const Json& list, std::initializer_list<const char*> keys) const
    {
        Json result = Json::array();
        for (Json element : list)
            if (keepsObject(element, keys))
                result.push_back(std::move(element));
        return result;
    }

    Json keptKeys(const Json& object) const
    {
        Json result = Json::object();
        for (const auto& [key, value] : object.items())
            if (const auto path = kept(key))
                result[*path] = value;
        return result;
    }

private:
    static std::optional<std::size_t> rowOf(const std::string& pointer)
    {
        std::size_t row = 0;
        const char* begin = pointer.data() + contractsPrefix.size();
        const char* end = pointer.data() + pointer.size();
        const auto read = std::from_chars(begin, end, row);
        return read.ec == std::errc() && read.ptr == end ? std::optional(row) : std::nullopt;
    }

    bool keepsObject(Json& object, std::initializer_list<const char*> keys) const
    {
        for (const char* key : keys) {
            const auto found = object.find(key);
            if (found == object.end() || !found->is_string())
                continue;
            const auto path = kept(found->get<std::string>());
            if (!path)
                return false;
            *found = *path;
        }
        return true;
    }

    const Json& m_document;
    std::set<std::size_t> m_removed;
};

Json keptScenarios(const PathKeeper& keeper, const Json& scenarios, int& dropped)
{
    Json result = scenarios;
    for (Json& scenario : result) {
        const auto overrides = scenario.is_object() ? scenario.find("overrides") : scenario.end();
        if (!scenario.is_object() || overrides == scenario.end() || !overrides->is_array())
            continue;
        Json kept = keeper.keptList(*overrides, {"path"});
        dropped += static_cast<int>(overrides->size() - kept.size());
        *overrides = std::move(kept);
    }
    return result;
}

Json keptSimulation(const PathKeeper& keeper, Json simulation)
{
    if (!simulation.is_object())
        return simulation;
    if (const auto drivers = simulation.find("drivers"); drivers != simulation.end() && drivers->is_array())
        *drivers = keeper.keptList(*drivers, {"path"});
    if (const auto pairs = simulation.find("correlations"); pairs != simulation.end() && pairs->is_array())
        *pairs = keeper.keptList(*pairs, {"a", "b"});
    return simulation;
}

/// Edits for all that names contracts by path, for contracts that leave or move.
ContractDeletion changedReferences(const Json& document, std::set<std::size_t> removed)
{
    const PathKeeper keeper(document, std::move(removed));
    ContractDeletion change;
    const auto replace = [&](const char* key, Json value) {
        if (document[key] != value)
            change.edits.push_back({std::string("/") + key, std::move(value)});
    };
    if (document.contains("scenarios"))
        replace("scenarios", keptScenarios(keeper, document["scenarios"], change.overrides));
    if (document.contains("simulation"))
        replace("simulation", keptSimulation(keeper, document["simulation"]));
    if (document.contains("provenance") && document["provenance"].is_object())
        replace("provenance", keeper.keptKeys(document["provenance"]));
    return change;
}

} // namespace

std::string freeId(const Json& list, const std::string& wanted)
{
    std::set<std::string> taken;
    for (const Json& element : list)
        if (element.is_object() && element.contains("id") && element["id"].is_string())
            taken.insert(element["id"].get<std::string>());
    if (!taken.contains(wanted))
        return wanted;
    // "google-2" gives "google-3", not "google-2-2".
    std::string stem = wanted;
    const std::size_t dash = stem.rfind('-');
    if (dash != std::string::npos && dash > 0 && dash + 1 < stem.size() &&
        stem.find_first_not_of("0123456789", dash + 1) == std::string::npos)
        stem.resize(dash);
    for (int number = 2;; ++number)
        if (const std::string id = stem + '-' + std::to_string(number); !taken.contains(id))
            return id;
}

std::vector<Edit> contractAddition(const Json& document, const Project& project)
{
    const Timeline& timeline = project.timeline;
    Json contract;
    contract["id"] = freeId(listAt(document, "contracts"), "contract-1");
    contract["tenant"] = "New tenant";
    contract["facility"] = project.facilities.front().id;
    contract["kind"] = "colocation";
    contract["start"] = dateText(timeline.start);
    contract["end"] = dateText(addMonths(timeline.start, timeline.months) - std::chrono::days{1});
    contract["capacity"] = {{"critical_it_mw", 0}, {"gpus", 0}};
    contract["rent"] = {{"basis", "per_month"}, {"rate", 0}};
    if (document.contains("contracts"))
        return {{"/contracts/-", std::move(contract)}};
    return {{"/contracts", Json::array({std::move(contract)})}};
}

std::vector<Edit> contractDuplicate(const Json& document, std::size_t row)
{
    const Json& contracts = listAt(document, "contracts");
    Json copy = contracts.at(row);
    copy["id"] = freeId(contracts, copy["id"].get<std::string>());
    // References first: every step of the way is then a document whose paths resolve.
    std::vector<Edit> edits = changedReferences(document, {}).edits;
    edits.push_back({contractsPrefix + std::to_string(row + 1), std::move(copy), row + 1});
    return edits;
}

ContractDeletion contractDeletion(const Json& document, const std::vector<std::size_t>& rows)
{
    const std::set<std::size_t> removed(rows.begin(), rows.end());
    ContractDeletion change = changedReferences(document, removed);
    const Json& contracts = listAt(document, "contracts");
    for (const std::size_t row : removed)
        change.edits.push_back({contractsPrefix + contracts[row]["id"].get<std::string>(), std::nullopt});
    return change;
}

} // namespace rackrent
