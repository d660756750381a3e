#include "views/fields/references.h"

#include "model/project/document_path.h"
#include "views/fields/field_makers.h"

#include <QCoreApplication>

#include <algorithm>

namespace rackrent {
namespace {

using fields::textAt;

QString translated(const char* text) { return QCoreApplication::translate("Fields", text); }

bool isWithin(std::string_view inner, std::string_view outer)
{
    return inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '/');
}

std::string valueText(const Json& value) { return value.is_string() ? value.get<std::string>() : std::string(); }

/// Every input of a part that refers to others; tables have none.
std::vector<const Field*> referringFields(PartKind kind)
{
    std::vector<const Field*> found;
    for (const FieldGroup& group : formOf(kind))
        for (const Field& field : group.fields)
            if (field.refersTo)
                found.push_back(&field);
    return found;
}

/// An id inside the value of an override.
struct InValue {
    std::string pointer; ///< below the value
    PartKind kind;
};

/// Where an override's value says ids: the value itself, or what is inside of it.
std::vector<InValue> idsInValue(const Json& document, const Json& override)
{
    const auto place = fieldAt(document, textAt(override, "/path"));
    if (!place || place->row)
        return {};
    const std::string tail = placedPointer(document, textAt(override, "/path")).substr(place->part.pointer.size());
    std::vector<InValue> found;
    for (const Field* field : referringFields(place->part.kind)) {
        if (!isWithin(field->path, tail))
            continue;
        const std::string below = field->path.substr(tail.size());
        const Json* value = elementAtPosition(override, "/value" + below);
        for (std::size_t i = 0; value && value->is_array() && i < value->size(); ++i)
            found.push_back({below + '/' + std::to_string(i), *field->refersTo});
        if (value && value->is_string())
            found.push_back({below, *field->refersTo});
    }
    return found;
}

QString inputWords(const Json& document, const std::string& path)
{
    const auto place = fieldAt(document, path);
    if (!place)
        return QString::fromStdString(path);
    return QCoreApplication::translate("Fields", "%1, %2", "a part, and one of its inputs")
        .arg(partTitle(document, place->part), fieldTitle(*place));
}

/// Gathers what refers to one part.
class UseFinder {
public:
    UseFinder(const Json& document, const PartPlace& place)
        : m_document(document), m_place(place), m_id(partId(document, place))
    {}

    std::vector<Use> found()
    {
        for (const PartPlace& part : partsOf(m_document))
            lookInPart(part);
        for (const PartPlace& scenario : partsOf(m_document, PartKind::Scenario))
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
        return kind == m_place.kind && id.is_string() && !m_id.empty() && id.get<std::string>() == m_id;
    }

    bool leadsInto(const std::string& path) const
    {
        return !m_place.pointer.empty() && isWithin(placedPointer(m_document, path), m_place.pointer);
    }

    void lookInPart(const PartPlace& part)
    {
        const Json* json = elementAtPosition(m_document, part.pointer);
        for (const Field* field : json ? referringFields(part.kind) : std::vector<const Field*>()) {
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
                leadsInto(path) || std::ranges::any_of(idsInValue(m_document, override), [&](const InValue& one) {
                    const Json* id = elementAtPosition(override, "/value" + one.pointer);
                    return id && isIt(one.kind, *id);
                });
            if (uses)
                add(Use::Override, scenario.pointer + "/overrides/" + std::to_string(i), scenario,
                    QCoreApplication::translate("Fields", "Scenario %1: override of %2")
                        .arg(partTitle(m_document, scenario), inputWords(m_document, path)));
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
    const PartPlace& m_place;
    std::string m_id;
    std::vector<Use> m_uses;
};

} // namespace

std::vector<Use> usesOf(const Json& document, const PartPlace& place) { return UseFinder(document, place).found(); }

std::optional<std::size_t> positionInList(const Json& document, const std::string& list, const std::string& path)
{
    if (!path.starts_with(list))
        return std::nullopt;
    const std::vector<std::string> steps = stepsOf(placedPointer(document, path));
    return steps.size() < 2 ? std::nullopt : positionOf(steps[1]);
}

namespace {

/// Works new paths and ids into what is about the project: scenarios, simulation, provenance.
class Rewriter {
public:
    Rewriter(const Json& document, const Rewriting& rewriting) : m_document(document), m_rewriting(rewriting) {}

    std::vector<Edit> edits()
    {
        for (const PartPlace& scenario : partsOf(m_document, PartKind::Scenario))
            if (const Json* overrides = elementAtPosition(m_document, scenario.pointer + "/overrides"))
                replace(scenario.pointer + "/overrides", rewrittenOverrides(*overrides));
        if (m_document.contains("simulation"))
            replace("/simulation", rewrittenSimulation(m_document["simulation"]));
        if (m_document.contains("provenance") && m_document["provenance"].is_object())
            replace("/provenance", rewrittenProvenance(m_document["provenance"]));
        return std::move(m_edits);
    }

private:
    void replace(const std::string& pointer, Json value)
    {
        if (*elementAtPosition(m_document, pointer) != value)
            m_edits.push_back({pointer, std::move(value), {}, true});
    }

    /// Whether the object's path may stay; it is rewritten then.
    bool keepsPath(Json& object, const char* key) const
    {
        const auto found = object.is_object() ? object.find(key) : object.end();
        if (!object.is_object() || found == object.end() || !found->is_string())
            return true;
        const auto path = m_rewriting.path(found->get<std::string>());
        if (path)
            *found = *path;
        return path.has_value();
    }

    bool keepsIds(Json& override) const
    {
        for (const InValue& one : idsInValue(m_document, override)) {
            Json& value = *const_cast<Json*>(elementAtPosition(override, "/value" + one.pointer)); // of our own copy
            const auto id = m_rewriting.id(one.kind, value.get<std::string>());
            if (!id)
                return false;
            value = *id;
        }
        return true;
    }

    Json rewrittenOverrides(const Json& overrides) const
    {
        if (!overrides.is_array())
            return overrides;
        Json kept = Json::array();
        for (Json override : overrides)
            if (keepsIds(override) && keepsPath(override, "path"))
                kept.push_back(std::move(override));
        return kept;
    }

    Json rewrittenSimulation(Json simulation) const
    {
        const auto listIn = [&simulation](const char* key) -> Json* {
            const auto found = simulation.is_object() ? simulation.find(key) : simulation.end();
            return simulation.is_object() && found != simulation.end() && found->is_array() ? &*found : nullptr;
        };
        std::vector<std::optional<std::size_t>> positions; // of each driver among those that stay
        if (Json* drivers = listIn("drivers")) {
            Json kept = Json::array();
            for (Json driver : *drivers) {
                const bool stays = keepsPath(driver, "path");
                positions.push_back(stays ? std::optional(kept.size()) : std::nullopt);
                if (stays)
                    kept.push_back(std::move(driver));
            }
            *drivers = std::move(kept);
        }
        if (Json* pairs = listIn("correlations")) {
            Json kept = Json::array();
            for (Json pair : *pairs)
                if (keepsDriver(pair, "a", positions) && keepsDriver(pair, "b", positions))
                    kept.push_back(std::move(pair));
            *pairs = std::move(kept);
        }
        return simulation;
    }

    /// A correlation names its drivers by path or by position.
    bool keepsDriver(Json& pair, const char* key, const std::vector<std::optional<std::size_t>>& positions) const
    {
        const auto found = pair.is_object() ? pair.find(key) : pair.end();
        if (!pair.is_object() || found == pair.end() || !found->is_number_unsigned())
            return keepsPath(pair, key);
        const auto position = found->get<std::size_t>();
        if (position >= positions.size())
            return true;
        if (positions[position])
            *found = *positions[position];
        return positions[position].has_value();
    }

    Json rewrittenProvenance(const Json& entries) const
    {
        Json kept = Json::object();
        for (const auto& [key, value] : entries.items()) {
            const auto path = m_rewriting.path(key);
            if (!path)
                continue;
            Json entry = value;
            if (const std::string source = textAt(entry, "/source"); !source.empty()) {
                if (const auto id = m_rewriting.id(PartKind::Source, source))
                    entry["source"] = *id;
                else
                    entry.erase("source");
            }
            kept[*path] = std::move(entry);
        }
        return kept;
    }

    const Json& m_document;
    const Rewriting& m_rewriting;
    std::vector<Edit> m_edits;
};

} // namespace

std::vector<Edit> rewritingEdits(const Json& document, const Rewriting& rewriting)
{
    return Rewriter(document, rewriting).edits();
}

std::vector<Edit> idEdits(const Json& document, const Rewriting& rewriting)
{
    std::vector<Edit> edits;
    for (const PartPlace& part : partsOf(document))
        for (const Field* field : referringFields(part.kind)) {
            const std::string pointer = part.pointer + field->path;
            const Json* value = elementAtPosition(document, pointer);
            if (!value)
                continue;
            Json written = *value;
            if (written.is_array()) {
                Json kept = Json::array();
                for (const Json& id : *value)
                    if (const auto wanted =
                            id.is_string() ? rewriting.id(*field->refersTo, id.get<std::string>()) : std::nullopt)
                        kept.push_back(*wanted);
                    else if (!id.is_string())
                        kept.push_back(id);
                written = std::move(kept);
            } else if (written.is_string()) {
                written = rewriting.id(*field->refersTo, valueText(written)).value_or(valueText(written));
            }
            if (written != *value)
                edits.push_back({pointer, std::move(written), {}, true});
        }
    return edits;
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
        const std::string pointer = placedPointer(document, path);
        if (isWithin(pointer, place.pointer)) {
            std::vector<std::string> steps = stepsOf(path);
            const std::size_t rest = list.size() + pointerStep(steps[1]).size();
            return list + pointerStep(id) + path.substr(rest);
        }
        // A position that the new id would be taken for.
        return positionOf(id) && path.starts_with(list) ? pathWithIds(document, pointer) : path;
    };
    std::vector<Edit> edits = idEdits(document, rewriting);
    for (std::vector<Edit> more : {rewritingEdits(document, rewriting), ownIdEdits(document, place, id)})
        edits.insert(edits.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return edits;
}

} // namespace rackrent
