#include "model/time/calendar.h"
#include "views/fields/field_makers.h"
#include "views/fields/forms.h"

namespace rackrent::fields {
namespace {

std::string powerVariant(const Json& part)
{
    if (at(part, "/power/price_curve"))
        return "curve";
    return at(part, "/power") ? "price" : "";
}
bool hasPrice(const Json& part) { return powerVariant(part) == "price"; }
bool hasPriceCurve(const Json& part) { return powerVariant(part) == "curve"; }

std::vector<Field> siteFields()
{
    return {
        id(QT_TRANSLATE_NOOP("Fields",
                             "What contracts and scenarios call the facility: small letters, digits, _ and -, "
                             "once among the facilities.")),
        text("/name", QT_TRANSLATE_NOOP("Fields", "Name"),
             QT_TRANSLATE_NOOP("Fields", "What the facility is called on screen and in reports. Default: its id."))
            .standingFrom(ownId),
        enabled(QT_TRANSLATE_NOOP("Fields",
                                  "A facility that is not counted is kept and shown, and computed as if it and "
                                  "its contracts were not there. Default: yes.")),
        table(
            "/phases", QT_TRANSLATE_NOOP("Fields", "Phases"),
            QT_TRANSLATE_NOOP("Fields", "Increments of capacity that are energised from their day on. Default: none."),
            increments()),
    };
}

std::vector<Field> powerFields()
{
    return {
        factor("/pue", QT_TRANSLATE_NOOP("Fields", "PUE"),
               QT_TRANSLATE_NOOP("Fields", "Power usage effectiveness, metered energy over that of IT: 1 or more. "
                                           "Default: 1."))
            .standing(1),
        oneOf(
            "/power", QT_TRANSLATE_NOOP("Fields", "Power price"),
            QT_TRANSLATE_NOOP("Fields", "What energy costs: one price with its growth, or a curve. Default: nothing."),
            powerVariant,
            {{"", QT_TRANSLATE_NOOP("Fields", "Free"), {}, {}},
             {"price",
              QT_TRANSLATE_NOOP("Fields", "Price and growth"),
              {{"/power/price_per_mwh", 0}},
              {"/power/growth"}},
             {"curve", QT_TRANSLATE_NOOP("Fields", "Curve"), {{"/power/price_curve", Json(), firstCurve}}, {}}}),
        price("/power/price_per_mwh", QT_TRANSLATE_NOOP("Fields", "Price of energy"),
              QT_TRANSLATE_NOOP("Fields", "What a MWh at the meter costs."))
            .needed()
            .of(Quantity::EnergyPrice)
            .when(hasPrice),
        share("/power/growth", QT_TRANSLATE_NOOP("Fields", "Growth of the price"),
              QT_TRANSLATE_NOOP("Fields", "A year, on the anniversaries of the timeline's start: above -100%. Default: "
                                          "0%."))
            .standing(0)
            .when(hasPrice),
        reference(PartKind::Curve, "/power/price_curve", QT_TRANSLATE_NOOP("Fields", "Curve of the price"),
                  QT_TRANSLATE_NOOP("Fields", "The curve whose values are the price of a MWh."))
            .needed()
            .when(hasPriceCurve),
    };
}

bool isShareOfRent(const Json& row) { return textAt(row, "/basis") == "fraction_of_rent"; }

Quantity costQuantity(const Json& row)
{
    if (isShareOfRent(row))
        return Quantity::Rate;
    return textAt(row, "/basis") == "per_kw_month" ? Quantity::UnitPrice : Quantity::Money;
}

const char* costPer(const Json& row)
{
    const std::string basis = textAt(row, "/basis");
    return basis == "per_month"      ? QT_TRANSLATE_NOOP("Fields", "a month")
           : basis == "per_year"     ? QT_TRANSLATE_NOOP("Fields", "a year")
           : basis == "per_kw_month" ? QT_TRANSLATE_NOOP("Fields", "a kW-month")
                                     : nullptr;
}

Field operatingCosts()
{
    return table(
        "/operating_costs", QT_TRANSLATE_NOOP("Fields", "Operating costs"),
        QT_TRANSLATE_NOOP("Fields", "What running the facility costs besides power. Default: none."),
        {text("/category", QT_TRANSLATE_NOOP("Fields", "Category"),
              QT_TRANSLATE_NOOP("Fields", "What the cost is for; changes no figure.")),
         choice("/basis", QT_TRANSLATE_NOOP("Fields", "Basis"),
                QT_TRANSLATE_NOOP("Fields", "What the rate is for. By the kW-month it is for energised kW."),
                {{"per_month", QT_TRANSLATE_NOOP("Fields", "per month")},
                 {"per_year", QT_TRANSLATE_NOOP("Fields", "per year")},
                 {"per_kw_month", QT_TRANSLATE_NOOP("Fields", "per kW-month")},
                 {"fraction_of_rent", QT_TRANSLATE_NOOP("Fields", "share of rent")}})
             .needed(),
         money("/rate", QT_TRANSLATE_NOOP("Fields", "Rate"),
               QT_TRANSLATE_NOOP("Fields", "Cost for one unit of the basis, or the share of the facility's rent."))
             .needed()
             .of(costQuantity)
             .per(costPer),
         share("/growth", QT_TRANSLATE_NOOP("Fields", "Growth"),
               QT_TRANSLATE_NOOP("Fields",
                                 "A year, on the anniversaries of the timeline's start: above -100%. Default: "
                                 "0%."))
             .standing(0),
         onOff("/recoverable", QT_TRANSLATE_NOOP("Fields", "Recoverable"),
               QT_TRANSLATE_NOOP("Fields", "Whether tenants may be charged with it. Default: no."))
             .standing(false)});
}

std::string depreciationVariant(const Json& row)
{
    const std::string method = textAt(row, "/depreciation/method");
    return method == "none" ? std::string() : method;
}
bool isDepreciated(const Json& row) { return !depreciationVariant(row).empty(); }
bool declines(const Json& row) { return depreciationVariant(row) == "declining_balance"; }

bool isCategory(const Json& row, std::initializer_list<const char*> categories)
{
    const std::string category = textAt(row, "/category");
    for (const char* one : categories)
        if (category == one)
            return true;
    return false;
}

Json realEstateByCategory(const Json& row, const Json&) { return isCategory(row, {"land", "shell", "mep", "power"}); }

/// The first day after the spend, when what was built can be used.
Json afterSpend(const Json& row, const Json&)
{
    const std::string start = textAt(row, "/spend/start");
    const std::optional<Date> begun = parseDate(start);
    const Json* months = at(row, "/spend/months");
    if (!begun)
        return start;
    return dateText(addMonths(*begun, months && months->is_number() ? months->get<int>() : 1));
}

Json usualLife(const Json& row, const Json&)
{
    constexpr int hardware = 60;
    constexpr int building = 480;
    constexpr int plant = 240;
    return isCategory(row, {"gpu", "network"}) ? hardware : isCategory(row, {"land", "shell"}) ? building : plant;
}

std::vector<FieldVariant> depreciationVariants()
{
    const auto keysOf = [](const char* method) {
        return std::vector<VariantKey>{{"/depreciation/method", method},
                                       {"/depreciation/life_months", Json(), usualLife},
                                       {"/depreciation/in_service", Json(), afterSpend}};
    };
    return {{"", QT_TRANSLATE_NOOP("Fields", "None"), {}, {}},
            {"straight_line",
             QT_TRANSLATE_NOOP("Fields", "Straight line"),
             keysOf("straight_line"),
             {"/depreciation/residual_fraction"}},
            {"declining_balance",
             QT_TRANSLATE_NOOP("Fields", "Declining balance"),
             keysOf("declining_balance"),
             {"/depreciation/residual_fraction", "/depreciation/factor"}}};
}

std::vector<Field> spendColumns()
{
    return {
        choice("/category", QT_TRANSLATE_NOOP("Fields", "Category"),
               QT_TRANSLATE_NOOP("Fields", "What is bought. Land, shell, plant and power are real estate unless said "
                                           "otherwise."),
               {{"land", QT_TRANSLATE_NOOP("Fields", "Land")},
                {"shell", QT_TRANSLATE_NOOP("Fields", "Shell")},
                {"mep", QT_TRANSLATE_NOOP("Fields", "Plant (MEP)")},
                {"power", QT_TRANSLATE_NOOP("Fields", "Power")},
                {"network", QT_TRANSLATE_NOOP("Fields", "Network")},
                {"gpu", QT_TRANSLATE_NOOP("Fields", "GPUs")},
                {"other", QT_TRANSLATE_NOOP("Fields", "Other")}})
            .needed(),
        text("/label", QT_TRANSLATE_NOOP("Fields", "Label"),
             QT_TRANSLATE_NOOP("Fields", "What it is called; changes no figure.")),
        money("/amount", QT_TRANSLATE_NOOP("Fields", "Amount"),
              QT_TRANSLATE_NOOP("Fields", "What it costs in all: 0 or more."))
            .needed(),
        onOff("/real_estate", QT_TRANSLATE_NOOP("Fields", "Real estate"),
              QT_TRANSLATE_NOOP("Fields",
                                "Whether its depreciation counts as that of real estate, which FFO adds back. "
                                "Default: by its category."))
            .standingFrom(realEstateByCategory),
        day("/spend/start", QT_TRANSLATE_NOOP("Fields", "Spend from"),
            QT_TRANSLATE_NOOP("Fields", "First month of the spend. What is spent before the timeline is sunk."))
            .needed(),
        whole(Quantity::Months, "/spend/months", QT_TRANSLATE_NOOP("Fields", "Over"),
              QT_TRANSLATE_NOOP("Fields", "Months of the spend: 1 to 1200. Default: 1."))
            .standing(1),
        choice("/spend/profile", QT_TRANSLATE_NOOP("Fields", "Profile"),
               QT_TRANSLATE_NOOP("Fields", "How the spend is spread over its months. Default: evenly."),
               {{"straight_line", QT_TRANSLATE_NOOP("Fields", "Even")},
                {"s_curve", QT_TRANSLATE_NOOP("Fields", "S-curve")}})
            .standing("straight_line"),
    };
}

std::vector<Field> depreciationColumns()
{
    return {
        oneOf("/depreciation", QT_TRANSLATE_NOOP("Fields", "Depreciation"),
              QT_TRANSLATE_NOOP("Fields", "How the amount is charged to income over its life. Default: not at all."),
              depreciationVariant, depreciationVariants()),
        whole(Quantity::Months, "/depreciation/life_months", QT_TRANSLATE_NOOP("Fields", "Life"),
              QT_TRANSLATE_NOOP("Fields", "Months over which it is charged: 1 to 1200."))
            .needed()
            .when(isDepreciated),
        day("/depreciation/in_service", QT_TRANSLATE_NOOP("Fields", "In service"),
            QT_TRANSLATE_NOOP("Fields", "Charged from the month of this day on."))
            .needed()
            .when(isDepreciated),
        share("/depreciation/residual_fraction", QT_TRANSLATE_NOOP("Fields", "Residual"),
              QT_TRANSLATE_NOOP("Fields",
                                "Share of the amount that is left at the end of its life: 0% to 100%. Default: "
                                "0%."))
            .standing(0)
            .when(isDepreciated),
        factor("/depreciation/factor", QT_TRANSLATE_NOOP("Fields", "Factor"),
               QT_TRANSLATE_NOOP("Fields",
                                 "Of the declining balance: a month's charge is at least the book value times "
                                 "this over the life. Above 0. Default: 2."))
            .standing(2)
            .when(declines),
    };
}

Field capital()
{
    std::vector<Field> columns = spendColumns();
    for (Field& column : depreciationColumns())
        columns.push_back(std::move(column));
    return table("/capital", QT_TRANSLATE_NOOP("Fields", "Capital"),
                 QT_TRANSLATE_NOOP("Fields",
                                   "What building and equipping the facility costs, and how it is depreciated. "
                                   "Default: none."),
                 std::move(columns));
}

} // namespace

Form facilityForm()
{
    return {
        {QT_TRANSLATE_NOOP("Fields", "Facility"), siteFields()},
        {QT_TRANSLATE_NOOP("Fields", "Power"), powerFields()},
        {QT_TRANSLATE_NOOP("Fields", "Operating costs"), {operatingCosts()}},
        {QT_TRANSLATE_NOOP("Fields", "Capital"), {capital()}},
        {QT_TRANSLATE_NOOP("Fields", "For reports"), {notes(), sources()}},
    };
}

} // namespace rackrent::fields
