#pragma once

#include "tests/model/random_edits/contract_edits.h"
#include "tests/model/random_edits/facility_edits.h"
#include "tests/model/random_edits/finance_edits.h"
#include "tests/model/random_edits/value_edits.h"

/// Edits of scenarios and of what they override.
namespace rackrent::test {

using EditMaker = Edits (*)(const Json&, Random&);

/// An edit as an override, when it can be one.
inline std::optional<Json> asOverride(const Edit& edit)
{
    if (!edit.value || edit.insertAt || edit.path.starts_with("/scenarios"))
        return std::nullopt;
    return Json{{"path", edit.path}, {"value", *edit.value}};
}

inline Json anyOverride(const Json& document, Random& random)
{
    static const std::vector<EditMaker> makers{numberChanges,    dateMoves,        flagTurns,          choiceChanges,
                                               termChanges,      featureChanges,   curvesChange,       timelineChanges,
                                               valuationChanges, corporateChanges, contractMovesHouse, contractReplaced,
                                               contractsChange,  loansChange,      loanComesOrChanges, costsChange};
    if (const auto place = anyPlace(document, random, isNumber); place && random.chance(0.4))
        return {{"path", named(document, *place, random)},
                {"op", oneOf({"scale", "add"}, random)},
                {"value", oneOf(std::vector<Json>{0, 1, 1.1, 0.9, 2, -1}, random)}};
    for (int attempt = 0; attempt < 20; ++attempt)
        for (const Edit& edit : oneOf(makers, random)(document, random))
            if (const auto made = asOverride(edit))
                return *made;
    return {{"path", "/name"}, {"value", "Under a scenario"}};
}

inline Json anyScenario(const Json& document, Random& random)
{
    Json scenario{{"id", newId(random)}, {"name", "Scenario"}};
    if (random.chance(0.4))
        scenario["based_on"] = anyId(document, "scenarios", random);
    scenario["overrides"] = Json::array();
    for (int i = random.whole(0, 3); i > 0; --i)
        scenario["overrides"].push_back(anyOverride(document, random));
    return scenario;
}

/// Overrides that only together leave a valid project: two ids change places, a list is none for a moment.
inline Json oddOverrides(const Json& document, Random& random)
{
    Json overrides = Json::array();
    const std::string list = oneOf({"contracts", "facilities", "loans"}, random);
    const Edits edits = random.chance(0.5) ? idsAreSwapped(document, list, random) : oddSteps(document, random);
    for (const Edit& edit : edits)
        if (const auto made = asOverride(edit))
            overrides.push_back(*made);
    return overrides;
}

inline Edits scenarioComes(const Json& document, Random& random)
{
    return elementComes(document, "scenarios", anyScenario(document, random), random);
}

inline Edits overridesChange(const Json& document, Random& random)
{
    const auto path = anyIn(document, "scenarios", random);
    if (!path)
        return {};
    const std::string list = *path + "/overrides";
    const Json* overrides = elementAt(document, list);
    if (!overrides || !overrides->is_array() || random.chance(0.1))
        return {put(list, oddOverrides(document, random))};
    const std::size_t place = random.index(overrides->size() + 1);
    const std::string one = list + '/' + std::to_string(place);
    if (place < overrides->size() && random.chance(0.6))
        return {random.chance(0.5) ? gone(one) : put(one, anyOverride(document, random))};
    return {placed(one, anyOverride(document, random), place)};
}

/// Another parent, also so that scenarios are based on each other in a circle.
inline Edits parentChanges(const Json& document, Random& random)
{
    const auto path = anyIn(document, "scenarios", random);
    if (!path)
        return {};
    switch (random.whole(0, 3)) {
    case 0: return {put(*path + "/based_on", nullptr)};
    case 1: return {gone(*path + "/based_on")};
    default: return {put(*path + "/based_on", anyId(document, "scenarios", random))};
    }
}

/// What a scenario overrides changes in the base.
inline Edits overriddenChanges(const Json& document, Random& random)
{
    const auto path = anyIn(document, "scenarios", random);
    const Json* overrides = path ? elementAt(document, *path + "/overrides") : nullptr;
    if (!overrides || !overrides->is_array() || overrides->empty())
        return {};
    const Json& one = (*overrides)[random.index(overrides->size())];
    if (!one.is_object() || !one.contains("path") || !one["path"].is_string())
        return {};
    const auto pointer = resolvedPointer(document, one["path"].get<std::string>());
    if (!pointer || pointer->empty())
        return {};
    const std::string parent = pointer->substr(0, pointer->rfind('/'));
    if (random.chance(0.3) && !parent.empty())
        return {gone(named(document, parent, random))};
    const Json& value = at(document, *pointer);
    if (value.is_number())
        return {put(named(document, *pointer, random), anotherNumber(value, random))};
    return {random.chance(0.5) ? gone(*pointer) : put(*pointer, anything(random))};
}

} // namespace rackrent::test
