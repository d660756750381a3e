#pragma once

#include "tests/model/random_edits/picks.h"

#include <map>

/// Edits of one value anywhere in a document, and of what is odd about documents.
namespace rackrent::test {

inline Edits numberChanges(const Json& document, Random& random)
{
    const auto place = anyPlace(document, random, isNumber);
    return place ? Edits{put(named(document, *place, random), anotherNumber(at(document, *place), random))} : Edits();
}

inline Edits dateMoves(const Json& document, Random& random)
{
    const auto place = anyPlace(document, random, isDate);
    if (!place)
        return {};
    const Date before = day(at(document, *place).get<std::string>());
    Json after = dateText(before + std::chrono::days{random.whole(-90, 90)});
    if (random.chance(0.2))
        after = oneOf({"2026-02-30", "9999-12-31", "1900-01-01", "2028-02-29", ""}, random);
    else if (random.chance(0.2))
        after = dateText(addMonths(before, random.whole(-12, 12)));
    return {put(named(document, *place, random), after)};
}

inline Edits flagTurns(const Json& document, Random& random)
{
    const auto place = anyPlace(document, random, [](const Json& value) { return value.is_boolean(); });
    return place ? Edits{put(named(document, *place, random), !at(document, *place).get<bool>())} : Edits();
}

/// One of a few named values gives way to another.
inline Edits choiceChanges(const Json& document, Random& random)
{
    static const std::vector<std::vector<std::string>> choices{
        {"colocation", "compute", "powered_shell", "ground"},
        {"per_month", "per_year", "per_kw_month", "per_gpu_hour", "fraction_of_rent"},
        {"none", "fixed", "index", "steps", "straight_line", "declining_balance", "s_curve"},
        {"tenant", "landlord", "either"},
        {"step", "linear"},
        {"30/360", "act/360"},
        {"bullet", "straight_line", "level_payment", "sculpted"},
        {"forward", "trailing"},
        {"land", "shell", "mep", "power", "network", "gpu", "other"},
        {"set", "scale", "add"},
        {"published", "inferred", "assumption"}};
    const auto choicesOf = [](const Json& value) {
        return std::find_if(choices.begin(), choices.end(), [&value](const auto& names) {
            return value.is_string() && std::find(names.begin(), names.end(), value) != names.end();
        });
    };
    const auto place = anyPlace(document, random, [&](const Json& value) { return choicesOf(value) != choices.end(); });
    return place ? Edits{put(named(document, *place, random), oneOf(*choicesOf(at(document, *place)), random))}
                 : Edits();
}

/// Any key or element goes, needed or not.
inline Edits somethingGoes(const Json& document, Random& random)
{
    const auto place = anyPlace(document, random, [](const Json&) { return true; });
    return place ? Edits{gone(named(document, *place, random))} : Edits();
}

/// A value of whatever kind in the place of any.
inline Edits anythingComes(const Json& document, Random& random)
{
    const auto place = anyPlace(document, random, [](const Json&) { return true; });
    return place ? Edits{put(named(document, *place, random), anything(random))} : Edits();
}

inline Edits unknownKeyComes(const Json& document, Random& random)
{
    const std::string key = oneOf({"foo", "utilization", "note", "a~1b", "0", "-", ""}, random);
    if (random.chance(0.15))
        return {random.chance(0.5) ? put('/' + key, anything(random)) : placed('/' + key, 1, random.index(5))};
    const auto place = anyPlace(document, random, [](const Json& value) { return value.is_object(); });
    if (!place)
        return {};
    const std::string path = named(document, *place, random) + '/' + key;
    return {random.chance(0.5) ? put(path, anything(random)) : placed(path, anything(random), random.index(5))};
}

inline Edits aPlaceThatIsNotThere(const Json& document, Random& random)
{
    const std::string path = oneOf({"", "contracts", "/nowhere/at/all", "/contracts/nobody/end", "/contracts/99999",
                                    "/contracts/-/end", "/curves/nothing/points", "/facilities/-1", "/name/0"},
                                   random);
    Edits edits = numberChanges(document, random);
    edits.insert(edits.begin() + static_cast<std::ptrdiff_t>(random.index(edits.size() + 1)),
                 random.chance(0.5) ? put(path, 1) : gone(path));
    return edits;
}

inline Edits headerChanges(const Json& document, Random& random)
{
    switch (random.whole(0, 8)) {
    case 0: return {put("/version", oneOf(std::vector<Json>{1, 1.0, 2, 0, 1.5, "1", nullptr}, random))};
    case 1: return {put("/format", oneOf({"rackrent-project", "other"}, random))};
    case 2: return {put("/currency", oneOf({"EUR", "USD", "", "far too long a currency"}, random))};
    case 3: return {put("/notes", oneOf({"", "Notes", "Zürich \xe6\x9d\xb1"}, random))};
    case 4: return {gone(oneOf({"/notes", "/name", "/currency", "/version", "/sources", "/provenance"}, random))};
    case 5: return {placed("/notes", "Notes", random.index(document.size() + 2))};
    default: return {put("/name", "Name " + std::to_string(random.whole(1, 99)))};
    }
}

inline Edits sourcesChange(const Json& document, Random& random)
{
    const Json source{{"id", newId(random)}, {"title", "A filing"}};
    const Json entry{{"kind", oneOf({"published", "inferred", "assumption"}, random)},
                     {"source", anyId(document, "sources", random)}};
    switch (random.whole(0, 4)) {
    case 0: return {put("/sources", Json::array({source}))};
    case 1: return {document.contains("sources") ? put("/sources/-", source) : put("/sources", Json::array({source}))};
    case 2: return {put("/provenance", Json{{"/contracts/0/rent/rate", {{"kind", "assumption"}}}})};
    case 3: return {put("/provenance/~1timeline~1months", entry)};
    default: return {put("/simulation", Json{{"paths", random.whole(1, 9)}, {"drivers", Json::array()}})};
    }
}

/// Lists that are none for a moment, keys of a list in such an object, ids that look like positions.
inline Edits oddSteps(const Json& document, Random& random)
{
    const std::string list = '/' + oneOf({"contracts", "loans", "facilities", "scenarios", "sources"}, random);
    const Json* before = elementAt(document, list);
    const std::string key = oneOf({"x", "0", "-", "99999999999999999999999999", ""}, random);
    Edits edits{put(list, Json::object()), put(list + '/' + key, anything(random))};
    if (random.chance(0.3))
        edits.push_back(gone(list + '/' + key));
    if (before && random.chance(0.7))
        edits.push_back(put(list, *before));
    else if (random.chance(0.5))
        edits.push_back(gone(list));
    return edits;
}

} // namespace rackrent::test
