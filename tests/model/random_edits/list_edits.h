#pragma once

#include "tests/model/random_edits/picks.h"

/// Edits of which elements a list has, in what order, and what they are called: the same for contracts, facilities,
/// loans, scenarios and sources.
namespace rackrent::test {

inline std::string placeIn(const std::string& list, std::size_t position)
{
    return '/' + list + '/' + std::to_string(position);
}

inline Edits elementComes(const Json& document, const std::string& list, Json element, Random& random)
{
    if (!document.contains(list))
        return {put('/' + list, Json::array({std::move(element)}))};
    const std::size_t place = random.index(sizeOf(document, list) + 1);
    switch (random.whole(0, 2)) {
    case 0: return {put('/' + list + "/-", std::move(element))};
    case 1: return {put(placeIn(list, sizeOf(document, list)), std::move(element))};
    default: return {placed(placeIn(list, place), std::move(element), place)};
    }
}

inline Edits elementIsDoubled(const Json& document, const std::string& list, Random& random)
{
    const auto path = anyIn(document, list, random);
    if (!path)
        return {};
    Json copy = valueOf(document, *path);
    if (!random.chance(0.1) && copy.is_object())
        copy["id"] = newId(random);
    return elementComes(document, list, std::move(copy), random);
}

inline Edits elementGoes(const Json& document, const std::string& list, Random& random)
{
    const auto path = anyIn(document, list, random);
    return path ? Edits{gone(*path)} : Edits();
}

/// Out at one place, in at another.
inline Edits elementMoves(const Json& document, const std::string& list, Random& random)
{
    const std::size_t size = sizeOf(document, list);
    if (size < 2)
        return {};
    const std::size_t from = random.index(size), to = random.index(size);
    Json moved = document[list][from];
    if (random.chance(0.2) && moved.is_object())
        moved["id"] = newId(random);
    const Edit out = gone(named(document, placeIn(list, from), random));
    if (random.chance(0.3)) // first the copy, then the other one goes: for a moment its id stands twice
        return {placed(placeIn(list, to), moved, to), gone(placeIn(list, to <= from ? from + 1 : from))};
    return {out, placed(placeIn(list, to), moved, to)};
}

inline Edits elementIsRenamed(const Json& document, const std::string& list, Random& random)
{
    const auto path = anyIn(document, list, random);
    if (!path)
        return {};
    if (random.chance(0.2))
        return {put(*path + "/id", anyId(document, list, random))};
    if (random.chance(0.3)) // an id that could be taken for a position, or for the place behind the last
        return {put(*path + "/id", oneOf({"0", "1", "2", "3", "-", "", "7"}, random))};
    return {put(*path + "/id", newId(random))};
}

/// Two change ids, so that for a moment one stands twice.
inline Edits idsAreSwapped(const Json& document, const std::string& list, Random& random)
{
    const std::size_t size = sizeOf(document, list);
    if (size < 2)
        return {};
    const std::size_t one = random.index(size), other = random.index(size);
    const Json first = valueOf(document, placeIn(list, one) + "/id"),
               second = valueOf(document, placeIn(list, other) + "/id");
    if (random.chance(0.4) && first.is_string() && second.is_string())
        return {put(placeIn(list, one) + "/id", second),
                put('/' + list + '/' + pointerStep(second.get<std::string>()) + "/id", first)};
    return {put(placeIn(list, one) + "/id", second), put(placeIn(list, other) + "/id", first)};
}

inline Edits wholeListChanges(const Json& document, const std::string& list, Random& random)
{
    const std::size_t size = sizeOf(document, list);
    if (size == 0 || random.chance(0.1))
        return {random.chance(0.5) ? put('/' + list, Json::array()) : gone('/' + list)};
    Json elements = document[list];
    for (int i = random.whole(1, 4); i > 0; --i)
        std::swap(elements[random.index(size)], elements[random.index(size)]);
    if (random.chance(0.3))
        elements.erase(random.index(size));
    if (random.chance(0.1))
        elements = Json{{"x", 1}};
    return {put('/' + list, elements)};
}

/// A facility, contract or loan is switched on or off.
inline Edits switchTurns(const Json& document, Random& random)
{
    const auto path = anyIn(document, oneOf({"facilities", "facilities", "contracts", "loans"}, random), random);
    if (!path)
        return {};
    return {put(*path + "/enabled", valueOf(document, *path + "/enabled") == false)};
}

inline Edits listChanges(const Json& document, const std::string& list, Random& random)
{
    switch (random.whole(0, 9)) {
    case 0:
    case 1: return elementIsDoubled(document, list, random);
    case 2:
    case 3: return elementGoes(document, list, random);
    case 4:
    case 5: return elementMoves(document, list, random);
    case 6: return elementIsRenamed(document, list, random);
    case 7: return idsAreSwapped(document, list, random);
    case 8: return wholeListChanges(document, list, random);
    default: return elementComes(document, list, anything(random), random);
    }
}

inline Edits contractsChange(const Json& document, Random& random)
{
    return listChanges(document, "contracts", random);
}
inline Edits facilitiesChange(const Json& document, Random& random)
{
    return listChanges(document, "facilities", random);
}
inline Edits loansChange(const Json& document, Random& random) { return listChanges(document, "loans", random); }
inline Edits scenariosMove(const Json& document, Random& random) { return listChanges(document, "scenarios", random); }

} // namespace rackrent::test
