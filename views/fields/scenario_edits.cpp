#include "views/fields/scenario_edits.h"

#include "model/project/document_path.h"
#include "model/project/pointer.h"
#include "views/fields/field_makers.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace rackrent {
namespace {

const Json* memberOf(const Json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return object.is_object() && found != object.end() ? &*found : nullptr;
}

std::string textOf(const Json* value)
{
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

/// The scenario and those it is based on, the last first in force.
std::vector<const Json*> scenarioLine(const Json& document, const std::string& id)
{
    std::vector<const Json*> line;
    std::set<std::string> seen;
    for (std::string next = id; !next.empty() && seen.insert(next).second;) {
        const Json* scenario = elementAt(document, "/scenarios/" + pointerStep(next));
        if (!scenario)
            break;
        line.insert(line.begin(), scenario);
        next = textOf(memberOf(*scenario, "based_on"));
    }
    return line;
}

/// Where a path leads below the part; nothing when it leads elsewhere.
std::optional<std::string> belowPart(const Json& document, const std::string& path, const PartPlace& place)
{
    const std::size_t second = path.find('/', path.find('/', 1) == std::string::npos ? 1 : path.find('/', 1) + 1);
    const bool inList = std::ranges::count(place.pointer, '/') == 2;
    const std::size_t end = inList ? std::min(second, path.size()) : std::min(path.find('/', 1), path.size());
    const auto head = resolvedPointer(document, path.substr(0, end));
    if (!head || *head != place.pointer)
        return std::nullopt;
    return path.substr(end);
}

void applyOverride(Json& part, const std::string& tail, const Json& override)
{
    const Json* value = memberOf(override, "value");
    if (!value)
        return;
    const std::string op = textOf(memberOf(override, "op"));
    const Json* old = elementAt(part, tail);
    Json result = *value;
    if (old && old->is_number() && value->is_number() && op == "scale")
        result = old->get<double>() * value->get<double>();
    else if (old && old->is_number() && value->is_number() && op == "add")
        result = old->get<double>() + value->get<double>();
    if (tail.empty())
        part = std::move(result);
    else
        applyEdit(part, {tail, std::move(result)});
}

bool isComputed(const FieldPlace& place, const std::string& pointer)
{
    const PartKind kind = place.part.kind;
    if (kind == PartKind::Project || kind == PartKind::Scenario || kind == PartKind::Source)
        return false;
    if (!place.field)
        return pointer.size() > place.part.pointer.size(); // an object of the part, not the part
    const FieldKind field = place.field->kind;
    return field != FieldKind::Id && field != FieldKind::Text && field != FieldKind::LongText;
}

/// Overrides of a scenario while edits are worked into them.
class OverrideWriter {
public:
    OverrideWriter(const Json& document, const Json& scenario) : m_document(document)
    {
        const Json* overrides = memberOf(scenario, "overrides");
        m_overrides = overrides && overrides->is_array() ? *overrides : Json::array();
        m_hasParent = !textOf(memberOf(scenario, "based_on")).empty();
    }

    /// Nothing, or why not.
    QString write(const Edit& edit)
    {
        const std::size_t said = dropWithin(edit.path);
        const Json* base = elementAtPosition(m_document, edit.path);
        const bool countsAnyway = !m_hasParent && (edit.value ? base && *base == *edit.value : !base);
        if (countsAnyway || (!edit.value && said > 0))
            return {};
        if (!edit.value)
            return QCoreApplication::translate("Fields", "A scenario changes inputs and takes none away: give it a "
                                                         "value that has no effect, or choose Base case first.");
        m_overrides.push_back({{"path", pathWithIds(m_document, edit.path)}, {"value", *edit.value}});
        return {};
    }

    const Json& overrides() const { return m_overrides; }

private:
    /// @return how many there were
    std::size_t dropWithin(const std::string& pointer)
    {
        const std::size_t before = m_overrides.size();
        Json kept = Json::array();
        for (Json& override : m_overrides)
            if (!isWithin(placedPointer(m_document, textOf(memberOf(override, "path"))), pointer))
                kept.push_back(std::move(override));
        m_overrides = std::move(kept);
        return before - m_overrides.size();
    }

    const Json& m_document;
    Json m_overrides;
    bool m_hasParent = false;
};

/// The variant of a choice as one value, where it is kept under one key: removals inside it are no concern of the
/// document then.
std::vector<Edit> asClause(const PartPlace& part, const Field& field, const Json& before,
                           const std::vector<Edit>& edits)
{
    Json after = before;
    for (Edit edit : edits) {
        edit.path = edit.path.substr(part.pointer.size());
        applyEdit(after, edit);
    }
    const Json* made = elementAtPosition(after, field.path);
    return {{part.pointer + field.path, made ? std::optional(*made) : std::nullopt, {}, true}};
}

} // namespace

Json partUnderScenario(const Json& document, const std::string& scenarioId, const PartPlace& place)
{
    Json part;
    for (const Json* scenario : scenarioLine(document, scenarioId)) {
        const Json* overrides = memberOf(*scenario, "overrides");
        for (const Json& override : overrides && overrides->is_array() ? *overrides : Json::array()) {
            const auto tail = belowPart(document, textOf(memberOf(override, "path")), place);
            if (!tail)
                continue;
            if (part.is_null())
                part = *elementAtPosition(document, place.pointer);
            applyOverride(part, *tail, override);
        }
    }
    return part;
}

bool isOfScenario(const Json& document, const Edit& edit)
{
    if (edit.insertAt)
        return false;
    const auto place = fieldAt(document, edit.path);
    return place && isComputed(*place, placedPointer(document, edit.path));
}

std::vector<Edit> fieldEditsUnder(const Json& document, const std::string& scenarioId, const PartPlace& part,
                                  const Field& field, const Json& value)
{
    const Json under = scenarioId.empty() ? Json() : partUnderScenario(document, scenarioId, part);
    if (under.is_null())
        return fieldEdits(part, field, value, document);
    Json shown = document;
    applyEdit(shown, {part.pointer, under, {}, true});
    const std::vector<Edit> edits = fieldEdits(part, field, value, shown);
    const bool isClause = field.kind == FieldKind::OneOf && field.path.find('|') == std::string::npos;
    return isClause ? asClause(part, field, under, edits) : edits;
}

ScenarioEdits scenarioEdits(const Json& document, const std::string& scenarioId, const std::vector<Edit>& edits)
{
    const auto pointer = resolvedPointer(document, "/scenarios/" + pointerStep(scenarioId));
    if (!pointer)
        return {edits, {}};
    OverrideWriter writer(document, *elementAtPosition(document, *pointer));
    for (const Edit& edit : edits)
        if (const QString refusal = writer.write(edit); !refusal.isEmpty())
            return {{}, refusal};
    return {{{*pointer + "/overrides", writer.overrides(), {}, true}}, {}};
}

} // namespace rackrent
