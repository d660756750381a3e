#include "views/forms/form_context.h"

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

FormContext::FormContext(Document& shown, PartPlace where)
    : document(shown), place(std::move(where)), numbers(numbersOf(shown.json()))
{
    const std::string scenario = document.scenario().toStdString();
    if (!scenario.empty() && elementAtPosition(document.json(), place.pointer)) {
        underScenario = partUnderScenario(document.json(), scenario, place);
        for (const std::string& pointer : document.overriddenPlaces())
            if (isWithin(pointer, place.pointer))
                overridden.push_back(pointer.substr(place.pointer.size()));
    }
    for (Problem problem : document.problems())
        if (isWithin(problem.place, place.pointer)) {
            problem.place = problem.place.substr(place.pointer.size());
            problems.push_back(std::move(problem));
        }
}

const Json& FormContext::part() const
{
    static const Json none = Json::object();
    const Json* found = elementAtPosition(document.json(), place.pointer);
    return found ? *found : none;
}

InputOrigin FormContext::originAt(const std::string& pointer) const
{
    if (!m_origins)
        m_origins.emplace(document.json());
    return m_origins->at(pointer);
}

bool FormContext::isOverridden(const std::string& path) const
{
    return std::ranges::any_of(overridden,
                               [&](const std::string& at) { return isWithin(at, path) || isWithin(path, at); });
}

QString FormContext::partTitle() const { return rackrent::partTitle(document.json(), place); }

QString fieldTip(const Field& field, const FormContext& context)
{
    QStringList lines{fieldText(field.title)};
    if (*field.definition)
        lines << fieldText(field.definition);
    const Json& part = context.part();
    if (const QString unit = unitOf(field, part, context.numbers); !unit.isEmpty())
        lines << QCoreApplication::translate("Forms", "Unit: %1").arg(unit);
    if (const Json standard = standardValue(field, part, context.document.json()); !standard.is_null())
        lines << QCoreApplication::translate("Forms", "Left empty: %1")
                     .arg(shownValue(field, &standard, part, context.document.json(), context.numbers));
    return lines.join(QLatin1Char('\n'));
}

} // namespace rackrent
