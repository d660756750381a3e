#include "model/project/read_parts.h"

#include <array>

namespace rackrent {

namespace {

using CostWord = std::pair<std::string_view, CostBasis>;
constexpr std::array<CostWord, 4> costBases{
    CostWord{"per_month", CostBasis::PerMonth}, CostWord{"per_year", CostBasis::PerYear},
    CostWord{"per_kw_month", CostBasis::PerKwMonth}, CostWord{"fraction_of_rent", CostBasis::FractionOfRent}};
using Category = std::pair<std::string_view, CapitalCategory>;
constexpr std::array<Category, 7> categories{
    Category{"land", CapitalCategory::Land},       Category{"shell", CapitalCategory::Shell},
    Category{"mep", CapitalCategory::Mep},         Category{"power", CapitalCategory::Power},
    Category{"network", CapitalCategory::Network}, Category{"gpu", CapitalCategory::Gpu},
    Category{"other", CapitalCategory::Other}};
using Profile = std::pair<std::string_view, SpendProfile>;
constexpr std::array<Profile, 2> profiles{Profile{"straight_line", SpendProfile::StraightLine},
                                          Profile{"s_curve", SpendProfile::SCurve}};
using Method = std::pair<std::string_view, DepreciationMethod>;
constexpr std::array<Method, 3> methods{Method{"none", DepreciationMethod::None},
                                        Method{"straight_line", DepreciationMethod::StraightLine},
                                        Method{"declining_balance", DepreciationMethod::DecliningBalance}};

bool isRealEstate(CapitalCategory category)
{
    return category == CapitalCategory::Land || category == CapitalCategory::Shell ||
           category == CapitalCategory::Mep || category == CapitalCategory::Power;
}

void readPhases(ObjectReader& reader, Facility& facility)
{
    const Json* phases = reader.list("phases");
    if (!phases)
        return;
    const Place list = reader.place().key("phases");
    for (std::size_t i = 0; i < phases->size(); ++i) {
        const Place at = list.element(i);
        ObjectReader phase((*phases)[i], at, reader.problems());
        const Date date = phase.date("date");
        const double mw = phase.number("critical_it_mw", ranges::notNegative, 0);
        facility.phases.push_back({date, mw, phase.number("gpus", ranges::notNegative, 0)});
    }
}

void readPower(const Json& value, const Place& place, const References& references, Facility& facility,
               Problems& problems)
{
    ObjectReader reader(value, place, problems);
    PowerPrice power;
    const auto price = reader.optionalNumber("price_per_mwh", ranges::number);
    power.pricePerMwh = price.value_or(0);
    power.growthPerYear = reader.number("growth", ranges::growth, 0);
    power.priceCurve = readReference(reader, "price_curve", references.curves, "curve", false);
    const bool hasCurve = value.contains("price_curve");
    if (value.contains("price_per_mwh") == hasCurve)
        reader.error(hasCurve ? "price_curve" : "price_per_mwh",
                     hasCurve ? "stands beside price_per_mwh; give one of the two"
                              : "is missing; a price_per_mwh or a price_curve is needed");
    facility.power = power;
}

void readOperatingCosts(ObjectReader& reader, Facility& facility)
{
    const Json* costs = reader.list("operating_costs");
    if (!costs)
        return;
    const Place list = reader.place().key("operating_costs");
    for (std::size_t i = 0; i < costs->size(); ++i) {
        const Place at = list.element(i);
        ObjectReader element((*costs)[i], at, reader.problems());
        OperatingCost cost;
        cost.category = element.text("category", "");
        cost.basis = element.choice<CostBasis>("basis", costBases);
        cost.rate = element.number("rate", ranges::number);
        cost.growthPerYear = element.number("growth", ranges::growth, 0);
        cost.recoverable = element.flag("recoverable", false);
        facility.operatingCosts.push_back(std::move(cost));
    }
}

Depreciation readDepreciation(const Json& value, const Place& place, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    Depreciation depreciation;
    depreciation.method = reader.choice<DepreciationMethod>("method", methods);
    const bool none = depreciation.method == DepreciationMethod::None;
    depreciation.lifeMonths = reader.whole("life_months", 1, mostMonths, none ? std::optional(1) : std::nullopt);
    depreciation.residualFraction = reader.number("residual_fraction", ranges::fraction, 0);
    depreciation.inService = reader.date("in_service", none ? std::optional(Date{}) : std::nullopt);
    depreciation.factor = reader.number("factor", ranges::positive, 2);
    return depreciation;
}

void readSpend(const Json& value, const Place& place, CapitalItem& item, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    item.spendStart = reader.date("start");
    item.spendMonths = reader.whole("months", 1, mostMonths, 1);
    item.profile = reader.choice<SpendProfile>("profile", profiles, SpendProfile::StraightLine);
}

void readCapital(ObjectReader& reader, Facility& facility)
{
    const Json* capital = reader.list("capital");
    if (!capital)
        return;
    const Place list = reader.place().key("capital");
    for (std::size_t i = 0; i < capital->size(); ++i) {
        const Place at = list.element(i);
        ObjectReader element((*capital)[i], at, reader.problems());
        CapitalItem item;
        item.category = element.choice<CapitalCategory>("category", categories);
        item.label = element.text("label", "");
        item.amount = element.number("amount", ranges::notNegative);
        item.realEstate = element.flag("real_estate", isRealEstate(item.category));
        if (const Json* spend = element.object("spend"))
            readSpend(*spend, at.key("spend"), item, reader.problems());
        else if (!element.find("spend"))
            element.missing("spend", "{\"start\": \"YYYY-MM-DD\", \"months\": n}");
        if (const Json* depreciation = element.object("depreciation"))
            item.depreciation = readDepreciation(*depreciation, at.key("depreciation"), reader.problems());
        facility.capital.push_back(std::move(item));
    }
}

} // namespace

Facility readFacility(const Json& value, const Place& place, const References& references, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    Facility facility;
    facility.id = reader.id("id");
    facility.name = reader.text("name", facility.id);
    facility.enabled = reader.flag("enabled", true);
    readPhases(reader, facility);
    facility.pue = reader.number("pue", ranges::atLeastOne, 1);
    if (const Json* power = reader.object("power"))
        readPower(*power, place.key("power"), references, facility, problems);
    readOperatingCosts(reader, facility);
    readCapital(reader, facility);
    for (const std::string_view key : {"notes", "sources"})
        reader.find(key);
    return facility;
}

} // namespace rackrent
