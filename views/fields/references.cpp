#include "views/fields/references.h"

#include "model/project/document_path.h"
#include "model/project/pointer.h"
#include "views/fields/field_makers.h"
#include "views/fields/rewriting.h"
#include "views/fields/translated.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace rackrent {
namespace {

using fields::textAt;

QString inputWords(const Json& document, const std::string& path)
{
    const auto place = fieldAt(document, path);
    return place ? inputTitle(document, *place) : QString::fromStdString(path);
}

/// Gathers what refers to some parts.
class UseFinder {
public:
    UseFinder(const Json& document, const std::vector<PartPlace>& places) : m_document(document)
    {
        for (const PartPlace& place : places) {
            m_pointers.insert(place.pointer);
            if (const std::string id = partId(document, place); !id.empty())
                m_ids.emplace(place.kind, id);
        }
    }

    std::vector<Use> found()
    {
        if (hasReferredKind())
            for (const PartPlace& part : partsOf(m_document))
                if (!isOneOfThem(part))
                    lookInPart(part);
        for (const PartPlace& scenario : partsOf(m_document, PartKind::Scenario))
            if (!isOneOfThem(scenario))
                lookInScenario(scenario);
        lookInSimulation();
        lookInProvenance();
        return std::move(m_uses);
    }

private:
    void add(Use::Kind kind, std::string pointer, PartPlace part, QString words)
    {
        m_uses.push_back({kind, std::move(pointer), std::move(part), std::move(words)});
    }

    bool isIt(PartKind kind, const Json& id) const
    {
        return id.is_string() && m_ids.contains({kind, id.get_ref<const std::string&>()});
    }

    bool isOneOfThem(const PartPlace& part) const { return m_pointers.contains(part.pointer); }

    /// Whether parts of these kinds are referred to by their ids at all.
    bool hasReferredKind() const
    {
        return std::ranges::any_of(
            m_ids, [](const auto& one) { return one.first != PartKind::Contract && one.first != PartKind::Loan; });
    }

    bool leadsInto(const std::string& path) const
    {
        if (!path.starts_with('/'))
            return false;
        const std::vector<std::string> steps = stepsOf(placedPointer(m_document, path));
        return steps.size() >= 2 && m_pointers.contains('/' + pointerStep(steps[0]) + '/' + pointerStep(steps[1]));
    }

    void lookInPart(const PartPlace& part)
    {
        const Json* json = elementAtPosition(m_document, part.pointer);
        for (const Field* field : referringFields(part.kind)) {
            if (!json)
                break;
            const Json* value = elementAtPosition(*json, field->path);
            const auto words = [&] {
                return QCoreApplication::translate("Fields", "%1: %2", "a part, and one of its inputs")
                    .arg(partTitle(m_document, part), translated(field->title));
            };
            if (value && isIt(*field->refersTo, *value))
                add(Use::Needed, part.pointer + field->path, part, words());
            for (std::size_t i = 0; value && value->is_array() && i < value->size(); ++i)
                if (isIt(*field->refersTo, (*value)[i]))
                    add(Use::Mention, part.pointer + field->path + '/' + std::to_string(i), part, words());
        }
    }

    void lookInScenario(const PartPlace& scenario)
    {
        const Json* overrides = elementAtPosition(m_document, scenario.pointer + "/overrides");
        for (std::size_t i = 0; overrides && overrides->is_array() && i < overrides->size(); ++i) {
            const Json& override = (*overrides)[i];
            const std::string path = textAt(override, "/path");
            const bool uses =
                leadsInto(path) || std::ranges::any_of(idsInValue(m_document, override), [&](const IdInValue& one) {
                    const Json* id = elementAtPosition(override, "/value" + one.pointer);
                    return id && isIt(one.kind, *id);
                });
            if (uses)
                m_uses.push_back(overrideUse(m_document, scenario, i));
        }
    }

    void lookInSimulation()
    {
        const std::string base = "/simulation/drivers";
        const Json* drivers = elementAtPosition(m_document, base);
        for (std::size_t i = 0; drivers && drivers->is_array() && i < drivers->size(); ++i)
            if (const std::string path = textAt((*drivers)[i], "/path"); leadsInto(path))
                add(Use::Simulation, base + '/' + std::to_string(i), {},
                    QCoreApplication::translate("Fields", "Simulation: draws of %1").arg(inputWords(m_document, path)));
        const std::string paths = "/simulation/market";
        const Json* market = elementAtPosition(m_document, paths);
        for (std::size_t i = 0; market && market->is_array() && i < market->size(); ++i)
            if (const std::string curve = textAt((*market)[i], "/curve"); isIt(PartKind::Curve, Json(curve)))
                add(Use::Simulation, paths + '/' + std::to_string(i), {},
                    QCoreApplication::translate("Fields", "Simulation: random path of %1")
                        .arg(QString::fromStdString(curve)));
    }

    void lookInProvenance()
    {
        const Json* entries = elementAtPosition(m_document, "/provenance");
        if (!entries || !entries->is_object())
            return;
        for (const auto& [path, entry] : entries->items()) {
            const std::string pointer = "/provenance/" + pointerStep(path);
            if (leadsInto(path))
                add(Use::Provenance, pointer, {},
                    QCoreApplication::translate("Fields", "Provenance of %1").arg(inputWords(m_document, path)));
            else if (entry.is_object() && isIt(PartKind::Source, Json(textAt(entry, "/source"))))
                add(Use::Mention, pointer + "/source", {},
                    QCoreApplication::translate("Fields", "Source of %1").arg(inputWords(m_document, path)));
        }
    }

    const Json& m_document;
    std::set<std::string> m_pointers;
    std::set<std::pair<PartKind, std::string>> m_ids;
    std::vector<Use> m_uses;
};

} // namespace

Use overrideUse(const Json& document, const PartPlace& scenario, std::size_t position)
{
    const std::string pointer = scenario.pointer + "/overrides/" + std::to_string(position);
    const Json* override = elementAtPosition(document, pointer);
    const std::string path = override ? textAt(*override, "/path") : std::string();
    return {Use::Override, pointer, scenario,
            QCoreApplication::translate("Fields", "Scenario %1: override of %2")
                .arg(partTitle(document, scenario), inputWords(document, path))};
}

std::vector<Use> usesOf(const Json& document, const PartPlace& place) { return UseFinder(document, {place}).found(); }

std::vector<Use> usesOf(const Json& document, const std::vector<PartPlace>& places)
{
    return UseFinder(document, places).found();
}

namespace {

/// The edits that change the id where the part itself has it.
std::vector<Edit> ownIdEdits(const Json& document, const PartPlace& place, const std::string& id)
{
    if (place.kind != PartKind::Curve)
        return {{place.pointer + "/id", Json(id), {}, true}};
    const Json& curves = document["curves"];
    std::size_t position = 0;
    for (const auto& [key, curve] : curves.items()) {
        if (key == partId(document, place))
            break;
        ++position;
    }
    return {{place.pointer, std::nullopt, {}, true},
            {"/curves/" + pointerStep(id), *elementAtPosition(document, place.pointer), position, true}};
}

} // namespace

std::vector<Edit> renamingEdits(const Json& document, const PartPlace& place, const std::string& id)
{
    const std::string before = partId(document, place);
    if (id == before || before.empty())
        return {};
    const auto bearers = [&](const std::string& name) {
        return std::ranges::count_if(partsOf(document, place.kind),
                                     [&](const PartPlace& part) { return partId(document, part) == name; });
    };
    if (bearers(before) > 1 || bearers(id) > 0) // who is meant cannot be told
        return ownIdEdits(document, place, id);
    const std::string list = place.pointer.substr(0, place.pointer.rfind('/') + 1);
    Rewriting rewriting;
    rewriting.id = [&](PartKind kind, const std::string& named) {
        return std::optional(kind == place.kind && named == before ? id : named);
    };
    rewriting.path = [&](const std::string& path) -> std::optional<std::string> {
        if (!path.starts_with(list))
            return path;
        const std::string pointer = placedPointer(document, path);
        const std::string step = pointerStep(stepsOf(path)[1]);
        const bool isNamed = step == pointerStep(before);
        const bool mayBeMistaken = positionOf(id).has_value(); // a position for the new id
        if (isWithin(pointer, place.pointer) && (isNamed || mayBeMistaken))
            return list + pointerStep(id) + path.substr(list.size() + step.size());
        return mayBeMistaken ? pathWithIds(document, pointer) : path;
    };
    std::vector<Edit> edits = idEdits(document, rewriting);
    for (std::vector<Edit> more : {rewritingEdits(document, rewriting), ownIdEdits(document, place, id)})
        edits.insert(edits.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return edits;
}

} // namespace rackrent
