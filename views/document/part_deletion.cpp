#include "model/project/document_path.h"
#include "model/project/pointer.h"
#include "views/document/part_edits.h"
#include "views/fields/rewriting.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace rackrent {
namespace {

/// The clause that an input is the heart of, and that a part may do without; none for an input that the part needs.
const Field* clauseOf(const Use& use)
{
    const std::string path = use.pointer.substr(use.part.pointer.size());
    for (const FieldGroup& group : formOf(use.part.kind))
        for (const Field& field : group.fields) {
            const bool mayBeAbsent = std::ranges::any_of(field.variants, &std::string::empty, &FieldVariant::value);
            if (field.kind == FieldKind::OneOf && mayBeAbsent && isWithin(path, field.path))
                return &field;
        }
    return nullptr;
}

/// Finds out what goes, and makes the edits.
class Deletion {
public:
    Deletion(const Json& document, const std::vector<PartPlace>& places, Needing needing)
        : m_document(document), m_needing(needing)
    {
        for (const PartPlace& place : places)
            if (isListed(place.kind) && elementAtPosition(document, place.pointer))
                take(place);
    }

    PartDeletion made() &&
    {
        std::vector<Use> uses = usesOf(m_document, m_result.parts);
        while (m_needing == Needing::Delete && takeWhatNeeds(uses))
            uses = usesOf(m_document, m_result.parts);
        for (Use& use : uses) {
            const Field* clause = use.kind == Use::Needed ? clauseOf(use) : nullptr;
            if (use.kind == Use::Needed && m_needing == Needing::Refuse) {
                m_result.inTheWay.push_back(std::move(use));
                continue;
            }
            if (clause)
                m_clauses.emplace(use.part.pointer + clause->path, std::pair(use.part, clause));
            m_result.goesAlong.push_back(std::move(use));
        }
        if (m_result.inTheWay.empty())
            makeEdits();
        return std::move(m_result);
    }

private:
    void take(const PartPlace& place)
    {
        if (!m_pointers.insert(place.pointer).second)
            return;
        m_result.parts.push_back(place);
        m_ids.emplace(place.kind, partId(m_document, place));
    }

    /// Takes the parts that cannot be without those that go; whether there were any.
    bool takeWhatNeeds(const std::vector<Use>& uses)
    {
        const std::size_t before = m_result.parts.size();
        for (const Use& use : uses)
            if (use.kind == Use::Needed && !clauseOf(use))
                take(use.part);
        return m_result.parts.size() > before;
    }

    /// The path to write instead; none when what it leads to goes.
    std::optional<std::string> keptPath(const std::string& path) const
    {
        if (!path.starts_with('/'))
            return path;
        const std::string pointer = placedPointer(m_document, path);
        const std::vector<std::string> steps = stepsOf(pointer);
        if (steps.size() < 2)
            return path;
        const std::string part = '/' + pointerStep(steps[0]) + '/' + pointerStep(steps[1]);
        const bool leavesWithClause = std::ranges::any_of(
            m_clauses, [&](const auto& clause) { return pointer != clause.first && isWithin(pointer, clause.first); });
        if (m_pointers.contains(part) || leavesWithClause)
            return std::nullopt;
        return elementAtPosition(m_document, part) ? pathWithIds(m_document, pointer) : path;
    }

    void makeEdits()
    {
        Rewriting rewriting;
        rewriting.path = [this](const std::string& path) { return keptPath(path); };
        rewriting.id = [this](PartKind kind, const std::string& id) {
            return m_ids.contains({kind, id}) ? std::nullopt : std::optional(id);
        };
        if (m_result.parts.empty())
            return;
        tellOverrides(droppedOverrides(m_document, rewriting));
        // References first: every step of the way is then a document whose paths resolve.
        add(rewritingEdits(m_document, rewriting));
        const bool areMentioned =
            std::ranges::any_of(m_result.parts, [](const PartPlace& part) { return part.kind == PartKind::Source; });
        if (areMentioned)
            add(idEdits(m_document, rewriting));
        for (const auto& [pointer, clause] : m_clauses)
            add(fieldEdits(clause.first, *clause.second, nullptr, m_document));
        removeParts();
    }

    /// Overrides that go with others, or with a clause.
    void tellOverrides(const std::vector<std::string>& dropped)
    {
        for (const std::string& pointer : dropped) {
            const std::vector<std::string> steps = stepsOf(pointer);
            const PartPlace scenario{PartKind::Scenario, "/scenarios/" + steps[1]};
            const bool isTold = std::ranges::count(m_result.goesAlong, pointer, &Use::pointer) > 0;
            if (!isTold && !m_pointers.contains(scenario.pointer))
                m_result.goesAlong.push_back(overrideUse(m_document, scenario, *positionOf(steps[3])));
        }
    }

    void removeParts()
    {
        // From the last on, so that positions stay what they are.
        std::vector<PartPlace> parts = m_result.parts;
        const auto position = [](const PartPlace& part) {
            return positionOf(stepsOf(part.pointer).back()).value_or(0);
        };
        std::ranges::stable_sort(parts, std::ranges::greater(), position);
        for (const PartPlace& part : parts)
            m_result.edits.push_back({part.pointer, std::nullopt, {}, true});
    }

    void add(std::vector<Edit> edits)
    {
        m_result.edits.insert(m_result.edits.end(), std::make_move_iterator(edits.begin()),
                              std::make_move_iterator(edits.end()));
    }

    const Json& m_document;
    Needing m_needing;
    PartDeletion m_result;
    std::set<std::string> m_pointers;
    std::set<std::pair<PartKind, std::string>> m_ids;
    std::map<std::string, std::pair<PartPlace, const Field*>> m_clauses; ///< by their pointers
};

} // namespace

PartDeletion partDeletion(const Json& document, const std::vector<PartPlace>& places, Needing needing)
{
    return Deletion(document, places, needing).made();
}

} // namespace rackrent
