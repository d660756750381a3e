#include "views/forms/form_context.h"

#include "views/fields/scenario_edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace rackrent {
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
