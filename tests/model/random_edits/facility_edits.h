#pragma once

#include "tests/model/random_edits/list_edits.h"

/// Edits of facilities, their costs and their capital.
namespace rackrent::test {

inline Json anyPhases(const Json& document, Random& random)
{
    Json phases = Json::array();
    for (int i = random.whole(0, 3); i > 0; --i)
        phases.push_back({{"date", anyDay(document, random)}, {"critical_it_mw", random.real(0, 30)}});
    return phases;
}

inline Json anyPower(const Json& document, Random& random)
{
    if (random.chance(0.5))
        return {{"price_curve", anyCurve(document, random)}};
    return {{"price_per_mwh", random.real(-10, 90)}, {"growth", random.real(-0.02, 0.05)}};
}

inline Json anyCost(Random& random)
{
    return {{"category", "staff"},
            {"basis", oneOf({"per_month", "per_year", "per_kw_month", "fraction_of_rent"}, random)},
            {"rate", random.real(0, 0.9)},
            {"growth", random.real(-0.1, 0.1)},
            {"recoverable", random.chance(0.5)}};
}

inline Json anyCapitalItem(const Json& document, Random& random)
{
    return {{"category", oneOf({"land", "shell", "mep", "gpu", "other"}, random)},
            {"amount", random.whole(0, 90000000)},
            {"spend",
             {{"start", anyDay(document, random)},
              {"months", random.whole(1, 20)},
              {"profile", oneOf({"straight_line", "s_curve"}, random)}}},
            {"depreciation",
             {{"method", oneOf({"none", "straight_line", "declining_balance"}, random)},
              {"life_months", random.whole(1, 200)},
              {"residual_fraction", random.real(0, 1)},
              {"in_service", anyDay(document, random)}}}};
}

inline std::pair<std::string, Json> anyFeature(const Json& document, Random& random)
{
    switch (random.whole(0, 6)) {
    case 0: return {"phases", anyPhases(document, random)};
    case 1: return {"power", anyPower(document, random)};
    case 2: return {"operating_costs", Json::array({anyCost(random), anyCost(random)})};
    case 3: return {"capital", Json::array({anyCapitalItem(document, random), anyCapitalItem(document, random)})};
    case 4: return {"enabled", random.chance(0.5)};
    case 5: return {"pue", random.real(0.95, 2)};
    default: return {"name", "Hall " + std::to_string(random.whole(1, 9))};
    }
}

inline Edits featureChanges(const Json& document, Random& random)
{
    const auto path = anyIn(document, "facilities", random);
    if (!path)
        return {};
    const auto [key, value] = anyFeature(document, random);
    const Json& facility = valueOf(document, *path);
    if (random.chance(0.3) && facility.is_object() && facility.contains(key))
        return {gone(*path + '/' + key)};
    return {put(*path + '/' + key, value)};
}

/// A cost or an item of capital comes, goes or changes.
inline Edits costsChange(const Json& document, Random& random)
{
    const auto path = anyIn(document, "facilities", random);
    if (!path)
        return {};
    const bool isCost = random.chance(0.5);
    const std::string list = *path + (isCost ? "/operating_costs" : "/capital");
    const Json element = isCost ? anyCost(random) : anyCapitalItem(document, random);
    const Json* before = elementAt(document, list);
    if (!before || !before->is_array())
        return {put(list, Json::array({element}))};
    const std::size_t place = random.index(before->size() + 1);
    if (random.chance(0.4) || before->empty())
        return {placed(list + '/' + std::to_string(place), element, place)};
    const std::string one = list + '/' + std::to_string(random.index(before->size()));
    return {random.chance(0.5) ? put(one, element) : gone(one)};
}

/// Another id, which its contracts follow, all or all but one.
inline Edits facilityIsRenamed(const Json& document, Random& random)
{
    const std::size_t size = sizeOf(document, "facilities");
    if (size == 0)
        return {};
    const std::size_t position = random.index(size);
    const Json before = valueOf(document, placeIn("facilities", position) + "/id");
    const std::string after = newId(random);
    Edits edits{put(placeIn("facilities", position) + "/id", after)};
    for (std::size_t i = 0; i < sizeOf(document, "contracts"); ++i)
        if (valueOf(document, placeIn("contracts", i) + "/facility") == before)
            edits.push_back(put(placeIn("contracts", i) + "/facility", after));
    if (random.chance(0.2))
        edits.pop_back();
    return edits;
}

/// With all its contracts.
inline Edits facilityCloses(const Json& document, Random& random)
{
    const std::size_t size = sizeOf(document, "facilities");
    if (size == 0)
        return {};
    const std::size_t position = random.index(size);
    const Json id = valueOf(document, placeIn("facilities", position) + "/id");
    Edits edits;
    for (std::size_t i = sizeOf(document, "contracts"); i-- > 0;)
        if (valueOf(document, placeIn("contracts", i) + "/facility") == id)
            edits.push_back(gone(named(document, placeIn("contracts", i), random)));
    if (random.chance(0.3) && edits.size() > 4)
        edits.clear();
    edits.insert(random.chance(0.5) ? edits.begin() : edits.end(), gone(placeIn("facilities", position)));
    return edits;
}

} // namespace rackrent::test
