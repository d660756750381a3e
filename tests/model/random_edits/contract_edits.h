#pragma once

#include "tests/model/random_edits/picks.h"

/// Edits of contracts: their terms, and which there are.
namespace rackrent::test {

inline Json anyEscalation(const Json& document, Random& random)
{
    switch (random.whole(0, 3)) {
    case 0: return {{"kind", "none"}};
    case 1: return {{"kind", "fixed"}, {"rate", random.real(-0.05, 0.1)}, {"every_months", random.whole(1, 24)}};
    case 2:
        return {{"kind", "index"},
                {"curve", anyCurve(document, random)},
                {"margin", random.real(-0.01, 0.02)},
                {"cap", random.real(0.02, 0.1)},
                {"floor", random.real(-0.02, 0.03)},
                {"first_after_months", random.whole(0, 20)}};
    default:
        return {{"kind", "steps"},
                {"steps",
                 {{{"from_month", random.whole(0, 12)}, {"rate", random.whole(1, 200)}},
                  {{"from_month", random.whole(10, 40)}, {"rate", random.real(1, 200)}}}}};
    }
}

inline Json anyCapacity(const Json& document, Random& random)
{
    if (random.chance(0.5))
        return {{"critical_it_mw", random.real(0, 8)}, {"gpus", random.whole(0, 900)}};
    Json deliveries = Json::array();
    for (int i = random.whole(0, 3); i > 0; --i)
        deliveries.push_back({{"date", anyDay(document, random)}, {"critical_it_mw", random.real(0, 4)}});
    return {{"deliveries", deliveries}};
}

inline Json anyTermination(const Json& document, Random& random)
{
    return {{"by", oneOf({"tenant", "landlord", "either"}, random)},
            {"earliest_notice", anyDay(document, random)},
            {"notice_days", random.whole(0, 400)},
            {"fee_months", random.whole(0, 12)}};
}

inline Json anyAfterExpiry(const Json& document, Random& random)
{
    Json after{{"renewal_probability", random.real(0, 1)},
               {"downtime_months", random.whole(0, 12)},
               {"term_months", random.whole(1, 60)},
               {"market_rent", anyCurve(document, random)}};
    if (random.chance(0.3))
        after["until"] = anyDay(document, random, 500, 3000);
    if (random.chance(0.3))
        after["new_cost_per_kw"] = random.whole(0, 50);
    return after;
}

inline Json anyRent(Random& random)
{
    return {{"basis", oneOf({"per_month", "per_year", "per_kw_month", "per_gpu_hour"}, random)},
            {"rate", random.real(0, 300)},
            {"utilisation", random.real(0, 1)}};
}

inline Json anyAbatements(Random& random)
{
    Json abatements = Json::array();
    for (int i = random.whole(0, 2); i > 0; --i)
        abatements.push_back(
            {{"from_month", random.whole(0, 20)}, {"months", random.whole(0, 6)}, {"fraction", random.real(0, 0.8)}});
    return abatements;
}

inline Json anyRamp(Random& random)
{
    Json ramp = Json::array();
    for (int i = random.whole(0, 3); i > 0; --i)
        ramp.push_back({{"months", random.whole(0, 12)}, {"fraction", random.real(0, 1.2)}});
    return ramp;
}

/// One of a contract's terms, key and value.
inline std::pair<std::string, Json> anyTerm(const Json& document, Random& random)
{
    switch (random.whole(0, 14)) {
    case 0: return {"escalation", anyEscalation(document, random)};
    case 1: return {"capacity", anyCapacity(document, random)};
    case 2: return {"termination", anyTermination(document, random)};
    case 3: return {"ends_early", random.chance(0.5) ? Json("first_exit") : Json(anyDay(document, random))};
    case 4: return {"ends_early", nullptr};
    case 5: return {"after_expiry", anyAfterExpiry(document, random)};
    case 6: return {"ramp", anyRamp(random)};
    case 7: return {"abatements", anyAbatements(random)};
    case 8: return {"recovery", {{"power", random.whole(0, 1)}, {"operating_costs", random.real(0, 1)}}};
    case 9: return {"load_factor", random.real(0, 1)};
    case 10: return {"leasing_costs", {{"commission_fraction", random.real(0, 0.1)}, {"fit_out_per_kw", 20}}};
    case 11: return {"enabled", random.chance(0.6)};
    case 12: return {"rent", anyRent(random)};
    case 13: return {"start", anyDay(document, random)};
    default: return {"end", anyDay(document, random, 300, 4000)};
    }
}

inline Json anyContract(const Json& document, Random& random)
{
    const int start = random.whole(-300, 1500);
    Json contract{{"id", newId(random)},
                  {"tenant", "Tenant"},
                  {"facility", anyId(document, "facilities", random)},
                  {"start", anyDay(document, random, start, start)},
                  {"end", anyDay(document, random, start + 100, start + 3000)},
                  {"capacity", anyCapacity(document, random)},
                  {"rent", anyRent(random)}};
    for (int i = random.whole(0, 3); i > 0; --i) {
        auto [key, value] = anyTerm(document, random);
        if (key != "start" && key != "end" && key != "ends_early")
            contract[key] = value;
    }
    return contract;
}

inline Edits termChanges(const Json& document, Random& random)
{
    const auto path = anyIn(document, "contracts", random);
    if (!path)
        return {};
    auto [key, value] = anyTerm(document, random);
    if (random.chance(0.1))
        return {put(*path + "/termination", anyTermination(document, random)),
                put(*path + "/ends_early", "first_exit")};
    return {random.chance(0.7) ? put(*path + '/' + key, value) : placed(*path + '/' + key, value, random.index(8))};
}

inline Edits termGoes(const Json& document, Random& random)
{
    const auto path = anyIn(document, "contracts", random);
    if (!path)
        return {};
    const Json& contract = valueOf(document, *path);
    std::vector<std::string> keys;
    for (auto it = contract.begin(); contract.is_object() && it != contract.end(); ++it)
        keys.push_back(it.key());
    return keys.empty() ? Edits() : Edits{gone(*path + '/' + pointerStep(oneOf(keys, random)))};
}

inline Edits contractMovesHouse(const Json& document, Random& random)
{
    const auto path = anyIn(document, "contracts", random);
    return path ? Edits{put(*path + "/facility", anyId(document, "facilities", random))} : Edits();
}

inline Edits contractReplaced(const Json& document, Random& random)
{
    const auto path = anyIn(document, "contracts", random);
    return path ? Edits{put(*path, anyContract(document, random))} : Edits();
}

} // namespace rackrent::test
