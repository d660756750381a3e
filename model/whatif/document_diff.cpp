#include "model/whatif/document_diff.h"

#include "model/project/pointer.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace rackrent {

namespace {

/// The ids of a list's elements; nothing unless each is an object with an id of its own.
std::optional<std::vector<std::string>> idsOf(const Json& list)
{
    std::vector<std::string> ids;
    std::set<std::string_view> known;
    for (const Json& element : list) {
        const auto id = element.is_object() ? element.find("id") : element.end();
        if (!element.is_object() || id == element.end() || !id->is_string())
            return std::nullopt;
        ids.push_back(id->get<std::string>());
    }
    for (const std::string& id : ids)
        if (!known.insert(id).second)
            return std::nullopt;
    return ids;
}

std::map<std::string_view, std::size_t> positionsOf(const std::vector<std::string>& ids)
{
    std::map<std::string_view, std::size_t> positions;
    for (std::size_t i = 0; i < ids.size(); ++i)
        positions.emplace(ids[i], i);
    return positions;
}

class Comparer {
public:
    void compare(const Json& before, const Json& after, const std::string& path)
    {
        if (before.is_object() && after.is_object())
            compareObjects(before, after, path);
        else if (before.is_array() && after.is_array())
            compareLists(before, after, path);
        else if (before != after)
            change(before, after, path);
    }
    std::vector<Difference> taken() { return std::move(m_differences); }

private:
    void compareObjects(const Json& before, const Json& after, const std::string& path)
    {
        for (const auto& [key, value] : before.items())
            if (!after.contains(key))
                remove(value, path + "/" + pointerStep(key));
        for (const auto& [key, value] : after.items()) {
            const std::string at = path + "/" + pointerStep(key);
            if (const auto found = before.find(key); found != before.end())
                compare(*found, value, at);
            else
                m_differences.push_back({Difference::Kind::Added, at, nullptr, value, {{at, value}}});
        }
    }

    void compareLists(const Json& before, const Json& after, const std::string& path)
    {
        const auto idsBefore = idsOf(before), idsAfter = idsOf(after);
        if (idsBefore && idsAfter && !(before.empty() && after.empty()))
            compareParts(before, *idsBefore, after, *idsAfter, path);
        else if (before.size() == after.size())
            for (std::size_t i = 0; i < before.size(); ++i)
                compare(before[i], after[i], path + "/" + std::to_string(i));
        else
            change(before, after, path);
    }

    void compareParts(const Json& before, const std::vector<std::string>& idsBefore, const Json& after,
                      const std::vector<std::string>& idsAfter, const std::string& path)
    {
        const auto positions = positionsOf(idsBefore), staying = positionsOf(idsAfter);
        std::vector<std::string> now, wanted; // those that stay
        for (std::size_t i = 0; i < idsBefore.size(); ++i) {
            if (staying.contains(idsBefore[i]))
                now.push_back(idsBefore[i]);
            else
                remove(before[i], path + "/" + pointerStep(idsBefore[i]));
        }
        for (const std::string& id : idsAfter)
            if (positions.contains(id))
                wanted.push_back(id);
        if (wanted != now)
            move(before, positions, now, wanted, path);
        for (std::size_t i = 0; i < idsAfter.size(); ++i) {
            const std::string at = path + "/" + pointerStep(idsAfter[i]);
            if (const auto found = positions.find(idsAfter[i]); found != positions.end())
                compare(before[found->second], after[i], at);
            else
                m_differences.push_back({Difference::Kind::Added, at, nullptr, after[i], {{path + "/-", after[i], i}}});
        }
    }

    /// Parts are taken out and put in, from the front.
    void move(const Json& before, const std::map<std::string_view, std::size_t>& positions,
              std::vector<std::string> now, const std::vector<std::string>& wanted, const std::string& path)
    {
        Difference moved{Difference::Kind::Moved, path, Json(now), Json(wanted), {}};
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (now[i] == wanted[i])
                continue;
            moved.edits.push_back({path + "/" + pointerStep(wanted[i]), std::nullopt});
            moved.edits.push_back({path + "/-", before[positions.at(wanted[i])], i});
            now.erase(std::ranges::find(now, wanted[i]));
            now.insert(now.begin() + static_cast<std::ptrdiff_t>(i), wanted[i]);
        }
        m_differences.push_back(std::move(moved));
    }

    void remove(const Json& value, const std::string& path)
    {
        m_differences.push_back({Difference::Kind::Removed, path, value, nullptr, {{path, std::nullopt}}});
    }
    void change(const Json& before, const Json& after, const std::string& path)
    {
        m_differences.push_back({Difference::Kind::Changed, path, before, after, {{path, after}}});
    }

    std::vector<Difference> m_differences;
};

} // namespace

std::vector<Difference> differences(const Json& before, const Json& after)
{
    Comparer comparer;
    comparer.compare(before, after, "");
    return comparer.taken();
}

bool mayChangeFigures(const Difference& difference, bool inScenario)
{
    constexpr std::array<std::string_view, 8> about{"/name",       "/notes",      "/views",  "/sources",
                                                    "/provenance", "/simulation", "/format", "/version"};
    const auto holdsPath = [&difference](std::string_view key) { return isWithin(difference.path, key); };
    return std::ranges::none_of(about, holdsPath) && (inScenario || !holdsPath("/scenarios"));
}

DocumentComparison comparedDocuments(CheckedDocument& before, CheckedDocument& after, const std::string& scenarioId)
{
    DocumentComparison comparison;
    const Evaluator first(before, scenarioId);
    const Evaluator second(after, scenarioId, first.results());
    comparison.problems = first.problems();
    comparison.problems.insert(comparison.problems.end(), second.problems().begin(), second.problems().end());
    comparison.before = first.metrics();
    comparison.after = second.metrics();
    comparison.differences = differences(before.json(), after.json());
    return comparison;
}

} // namespace rackrent
