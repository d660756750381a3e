#pragma once

#include "tests/model/random_edits/list_edits.h"

/// Edits of the timeline, curves, loans, the valuation and corporate figures.
namespace rackrent::test {

inline Json anyCurveValue(const Json& document, Random& random)
{
    Json points = Json::array();
    int at = random.whole(-400, 300);
    for (int i = random.whole(1, 4); i > 0; --i) {
        points.push_back({{"date", anyDay(document, random, at, at)}, {"value", random.real(0.01, 0.1)}});
        at += random.whole(1, 500);
    }
    return {{"points", points},
            {"interpolation", oneOf({"step", "linear"}, random)},
            {"growth_after", random.real(-0.1, 0.1)}};
}

/// A curve takes another name or another place among the curves.
inline Edits curveMoves(const Json& document, const std::string& id, Random& random)
{
    const Json curve = document["curves"][id];
    const std::string from = "/curves/" + pointerStep(id);
    const std::size_t place = random.index(curveIds(document).size());
    const std::string other = random.chance(0.5) ? pointerStep(id) : newId(random);
    if (random.chance(0.3))
        return {placed("/curves/" + other + "-2", curve, place), gone(from), placed("/curves/" + other, curve, place),
                gone("/curves/" + other + "-2")};
    return {gone(from), placed("/curves/" + other, curve, place)};
}

inline Edits curvesInAnotherOrder(const Json& document)
{
    Json turned = Json::object();
    std::vector<std::string> ids = curveIds(document);
    for (auto id = ids.rbegin(); id != ids.rend(); ++id)
        turned[*id] = document["curves"][*id];
    return {put("/curves", turned)};
}

inline Edits curvesChange(const Json& document, Random& random)
{
    const std::vector<std::string> ids = curveIds(document);
    if (ids.empty())
        return {put("/curves", Json{{newId(random), anyCurveValue(document, random)}})};
    const std::string id = oneOf(ids, random);
    const std::string curve = "/curves/" + pointerStep(id);
    const Json& points = valueOf(document, curve + "/points");
    const std::string point =
        curve + "/points/" + std::to_string(random.index(std::max<std::size_t>(1, points.size())));
    switch (random.whole(0, 9)) {
    case 0: return {put(point + "/value", oneOf(std::vector<Json>{0, -0.0, -1, 1e-9}, random))};
    case 1: return {gone(point)};
    case 2: return {put(curve + "/points/-", {{"date", anyDay(document, random, 900, 3000)}, {"value", 1}})};
    case 3: return {put(curve, anyCurveValue(document, random))};
    case 4: return {placed("/curves/" + newId(random), anyCurveValue(document, random), random.index(ids.size() + 1))};
    case 5: return {gone(curve)};
    case 6: return curveMoves(document, id, random);
    case 7: return curvesInAnotherOrder(document);
    case 8: return {put("/curves/Not an id", anyCurveValue(document, random))};
    default: return {put(point + "/value", random.real(0.01, 0.2))};
    }
}

inline Json anyLoan(const Json& document, Random& random)
{
    Json loan{{"id", newId(random)},
              {"principal", random.whole(0, 50000000)},
              {"start", anyDay(document, random, -600, 900)},
              {"term_months", random.whole(1, 120)},
              {"interest_only_months", random.whole(0, 24)},
              {"day_count", oneOf({"30/360", "act/360"}, random)},
              {"amortisation", oneOf({"bullet", "straight_line", "level_payment", "sculpted"}, random)},
              {"amortisation_months", random.whole(1, 300)},
              {"dscr", random.real(1, 2)},
              {"fee_fraction", random.real(0, 0.03)}};
    if (random.chance(0.5)) {
        loan["rate_curve"] = anyCurve(document, random);
        loan["spread"] = random.real(-0.01, 0.05);
    } else {
        loan["rate"] = random.real(0, 0.12);
    }
    return loan;
}

inline Edits loanComesOrChanges(const Json& document, Random& random)
{
    const auto path = anyIn(document, "loans", random);
    if (!path || random.chance(0.3))
        return elementComes(document, "loans", anyLoan(document, random), random);
    if (random.chance(0.3))
        return {put(*path, anyLoan(document, random))};
    if (random.chance(0.3))
        return {put(*path + "/enabled", random.chance(0.5))};
    const Json loan = anyLoan(document, random);
    const auto term = std::next(loan.begin(), random.whole(1, static_cast<int>(loan.size()) - 1));
    return {put(*path + '/' + term.key(), term.value())};
}

inline Edits timelineChanges(const Json& document, Random& random)
{
    const Json& start = valueOf(document, "/timeline/start");
    if (!isDate(start))
        return {};
    const Date moved = addMonths(day(start.get<std::string>()), random.whole(-8, 8));
    switch (random.whole(0, 5)) {
    case 0: return {put("/timeline/start", dateText(moved))};
    case 1: return {put("/timeline/start", anyDay(document, random))};
    case 2: return {put("/timeline/fiscal_year_end_month", random.whole(0, 13))};
    case 3: return {put("/timeline", Json{{"start", dateText(moved)}, {"months", random.whole(1, 90)}})};
    default: return {put("/timeline/months", random.whole(1, 120))};
    }
}

inline Json anyExit(const Json& document, Random& random)
{
    Json exit{{"date", anyDay(document, random, 0, 1400)},
              {"noi", oneOf({"forward", "trailing"}, random)},
              {"selling_cost_fraction", random.real(0, 0.05)}};
    exit[random.chance(0.7) ? "cap_rate" : "value"] = random.real(0.03, 0.12);
    return exit;
}

inline Edits valuationChanges(const Json& document, Random& random)
{
    const Json* exit = elementAt(document, "/valuation/exit");
    if (!document.contains("valuation"))
        return {put("/valuation", Json{{"exit", anyExit(document, random)}})};
    switch (random.whole(0, 8)) {
    case 0: return {put("/valuation/date", anyDay(document, random, -100, 1000))};
    case 1: return {put("/valuation/discount_rate", random.real(-0.5, 0.5))};
    case 2: return {put("/valuation/equity_discount_rate", random.real(0, 0.3))};
    case 3: return {put("/valuation/include_past_flows", random.chance(0.5))};
    case 4: return {put("/valuation/exit", anyExit(document, random))};
    case 5: return {exit ? gone("/valuation/exit") : put("/valuation/exit", nullptr)};
    case 6: return {put("/valuation/exit/date", anyDay(document, random, 0, 1400))};
    case 7: return {put("/valuation/exit/cap_rate", random.real(0.03, 0.12))};
    default: return {random.chance(0.3) ? gone("/valuation") : gone("/valuation/date")};
    }
}

inline Edits corporateChanges(const Json& document, Random& random)
{
    const std::string key =
        oneOf({"general_and_administrative_per_month", "growth", "maintenance_capital_fraction_of_noi",
               "preferred_dividends_per_month", "shares", "share_price", "cash", "other_debt"},
              random);
    if (!document.contains("corporate"))
        return {put("/corporate", Json{{key, 0.5}})};
    if (random.chance(0.1))
        return {gone("/corporate")};
    return {put("/corporate/" + key, oneOf(std::vector<Json>{0, -0.0, 0.02, 0.5, 1, 20000, -1}, random))};
}

} // namespace rackrent::test
