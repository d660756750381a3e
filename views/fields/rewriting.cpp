#include "views/fields/rewriting.h"

#include "model/project/pointer.h"
#include "views/fields/field_makers.h"

#include <algorithm>
#include <array>
#include <map>

namespace rackrent {
namespace {

using fields::textAt;

std::string valueText(const Json& value) { return value.is_string() ? value.get<std::string>() : std::string(); }

} // namespace

const std::vector<const Field*>& referringFields(PartKind kind)
{
    constexpr std::size_t count = static_cast<std::size_t>(PartKind::Source) + 1;
    static const auto all = [] {
        std::array<std::vector<const Field*>, count> found;
        for (std::size_t i = 0; i < count; ++i)
            for (const FieldGroup& group : formOf(static_cast<PartKind>(i)))
                for (const Field& field : group.fields)
                    if (field.refersTo)
                        found[i].push_back(&field);
        return found;
    }();
    return all[static_cast<std::size_t>(kind)];
}

std::vector<IdInValue> idsInValue(const Json& document, const Json& override)
{
    const auto place = fieldAt(document, textAt(override, "/path"));
    if (!place || place->row)
        return {};
    const std::string tail = placedPointer(document, textAt(override, "/path")).substr(place->part.pointer.size());
    std::vector<IdInValue> found;
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

namespace {

/// Which overrides go: those of what goes, and those that change what such an override has made.
class OverrideFates {
public:
    OverrideFates(const Json& document, const Rewriting& rewriting) : m_document(document), m_rewriting(rewriting)
    {
        const std::vector<PartPlace> scenarios = partsOf(document, PartKind::Scenario);
        for (const PartPlace& scenario : scenarios)
            m_places.try_emplace(partId(document, scenario), scenario.pointer);
        for (const PartPlace& scenario : scenarios)
            fateOf(scenario.pointer);
    }

    bool isDropped(const std::string& scenario, std::size_t override) const
    {
        return m_fates.at(scenario).dropped[override];
    }

private:
    struct Fate {
        std::vector<bool> dropped;
        std::vector<std::string> gone; ///< what dropped overrides have set, parents' too
        std::vector<std::string> made; ///< what the others set
    };

    /// Parents first. A chain that runs in a circle is followed once round.
    const Fate& fateOf(const std::string& scenario)
    {
        if (const auto known = m_fates.find(scenario); known != m_fates.end())
            return known->second;
        m_fates.emplace(scenario, Fate());
        Fate fate;
        const Json& json = *elementAtPosition(m_document, scenario);
        if (const auto parent = m_places.find(textAt(json, "/based_on")); parent != m_places.end())
            fate = fateOf(parent->second);
        fate.dropped.clear();
        const Json* overrides = fields::at(json, "/overrides");
        for (std::size_t i = 0; overrides && overrides->is_array() && i < overrides->size(); ++i)
            fate.dropped.push_back(drops((*overrides)[i], fate));
        return m_fates[scenario] = std::move(fate);
    }

    bool drops(const Json& override, Fate& fate) const
    {
        const std::string path = textAt(override, "/path");
        const std::string pointer = placedPointer(m_document, path);
        const auto holds = [&](const std::string& set) { return isWithin(pointer, set); };
        const bool isOrphan = !elementAtPosition(m_document, pointer) && std::ranges::any_of(fate.gone, holds) &&
                              std::ranges::none_of(fate.made, holds) && !isSet(override, pointer);
        const bool drops = isOrphan || !keepsIds(override) || (path.starts_with('/') && !m_rewriting.path(path));
        (drops ? fate.gone : fate.made).push_back(pointer);
        return drops;
    }

    /// Whether the override makes its key itself, in an object that there is.
    bool isSet(const Json& override, const std::string& pointer) const
    {
        const std::string op = textAt(override, "/op");
        const Json* above = elementAtPosition(m_document, pointer.substr(0, pointer.rfind('/')));
        return (op.empty() || op == "set") && above && above->is_object();
    }

    bool keepsIds(const Json& override) const
    {
        return std::ranges::all_of(idsInValue(m_document, override), [&](const IdInValue& one) {
            return m_rewriting.id(one.kind, valueText(*fields::at(override, "/value" + one.pointer))).has_value();
        });
    }

    const Json& m_document;
    const Rewriting& m_rewriting;
    std::map<std::string, std::string> m_places; ///< of scenarios, by id
    std::map<std::string, Fate> m_fates;         ///< by the scenario's pointer
};

/// Works new paths and ids into what is about the project: scenarios, simulation, provenance, views.
class Rewriter {
public:
    Rewriter(const Json& document, const Rewriting& rewriting) : m_document(document), m_rewriting(rewriting) {}

    std::vector<Edit> edits()
    {
        const OverrideFates fates(m_document, m_rewriting);
        for (const PartPlace& scenario : partsOf(m_document, PartKind::Scenario))
            if (const Json* overrides = elementAtPosition(m_document, scenario.pointer + "/overrides"))
                replace(scenario.pointer + "/overrides", rewrittenOverrides(*overrides, scenario, fates));
        if (m_document.contains("simulation"))
            replace("/simulation", rewrittenSimulation(m_document["simulation"]));
        if (m_document.contains("provenance") && m_document["provenance"].is_object())
            replace("/provenance", rewrittenProvenance(m_document["provenance"]));
        if (const Json* overlays = elementAtPosition(m_document, "/views/overlays"))
            replace("/views/overlays", rewrittenOverlays(*overlays));
        if (const Json* slides = elementAtPosition(m_document, "/views/slides"))
            replace("/views/slides", rewrittenSlides(*slides));
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

    Json rewrittenOverrides(const Json& overrides, const PartPlace& scenario, const OverrideFates& fates) const
    {
        if (!overrides.is_array())
            return overrides;
        Json kept = Json::array();
        for (std::size_t i = 0; i < overrides.size(); ++i) {
            if (fates.isDropped(scenario.pointer, i))
                continue;
            Json override = overrides[i];
            for (const IdInValue& one : idsInValue(m_document, override)) {
                Json& value = override[Json::json_pointer("/value" + one.pointer)];
                value = m_rewriting.id(one.kind, value.get<std::string>()).value_or(std::string());
            }
            keepsPath(override, "path");
            kept.push_back(std::move(override));
        }
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
        if (Json* market = listIn("market")) {
            Json kept = Json::array();
            for (Json path : *market)
                if (keepsCurve(path))
                    kept.push_back(std::move(path));
            *market = std::move(kept);
        }
        return simulation;
    }

    /// A random path names the curve that it is around.
    bool keepsCurve(Json& path) const
    {
        const auto curve = path.is_object() ? path.find("curve") : path.end();
        if (!path.is_object() || curve == path.end() || !curve->is_string())
            return true;
        const auto id = m_rewriting.id(PartKind::Curve, curve->get<std::string>());
        if (id)
            *curve = *id;
        return id.has_value();
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

    /// The scenario to write instead; none when it goes. What names none, the base case, stays.
    std::optional<std::string> keptScenario(const Json& id) const
    {
        return valueText(id).empty() ? std::optional(std::string()) : m_rewriting.id(PartKind::Scenario, valueText(id));
    }

    Json rewrittenOverlays(const Json& overlays) const
    {
        if (!overlays.is_array())
            return overlays;
        Json kept = Json::array();
        for (const Json& id : overlays)
            if (!id.is_string())
                kept.push_back(id);
            else if (const auto scenario = keptScenario(id))
                kept.push_back(*scenario);
        return kept;
    }

    /// A page of a scenario that goes is of the one that is chosen.
    Json rewrittenSlides(Json slides) const
    {
        for (Json& slide : slides) {
            const auto found = slide.is_object() ? slide.find("scenario") : slide.end();
            if (!slide.is_object() || found == slide.end() || !found->is_string())
                continue;
            if (const auto scenario = keptScenario(*found))
                *found = *scenario;
            else
                slide.erase("scenario");
        }
        return slides;
    }

    const Json& m_document;
    const Rewriting& m_rewriting;
    std::vector<Edit> m_edits;
};

} // namespace

std::vector<std::string> droppedOverrides(const Json& document, const Rewriting& rewriting)
{
    const OverrideFates fates(document, rewriting);
    std::vector<std::string> dropped;
    for (const PartPlace& scenario : partsOf(document, PartKind::Scenario)) {
        const Json* overrides = elementAtPosition(document, scenario.pointer + "/overrides");
        for (std::size_t i = 0; overrides && overrides->is_array() && i < overrides->size(); ++i)
            if (fates.isDropped(scenario.pointer, i))
                dropped.push_back(scenario.pointer + "/overrides/" + std::to_string(i));
    }
    return dropped;
}

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

} // namespace rackrent
