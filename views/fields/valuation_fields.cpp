#include "model/time/calendar.h"
#include "views/fields/field_makers.h"
#include "views/fields/forms.h"

namespace rackrent::fields {
namespace {

std::string exitVariant(const Json& part)
{
    if (!hasValue(part, "/exit"))
        return "";
    return at(part, "/exit/value") ? "value" : "cap_rate";
}
bool isSold(const Json& part) { return !exitVariant(part).empty(); }
bool isSoldAtCapRate(const Json& part) { return exitVariant(part) == "cap_rate"; }
bool isSoldAtValue(const Json& part) { return exitVariant(part) == "value"; }

Json timelineStart(const Json&, const Json& document) { return textAt(document, "/timeline/start"); }

Json discountRate(const Json& part, const Json&)
{
    const Json* rate = at(part, "/discount_rate");
    return rate ? *rate : Json(0.10);
}

/// The last day on which a sale can be priced by the NOI of the year after it, or the timeline's last without one.
Json lastSale(const Json&, const Json& document)
{
    constexpr int yearAfter = 12;
    const std::optional<Date> start = parseDate(textAt(document, "/timeline/start"));
    const Json* months = at(document, "/timeline/months");
    if (!start || !months || !months->is_number())
        return Json();
    const int length = months->get<int>();
    const int sold = length > yearAfter ? length - yearAfter : std::max(1, length - 1);
    return dateText(addMonths(*start, sold) - std::chrono::days{1});
}

std::vector<Field> rateFields()
{
    return {
        day("/date", QT_TRANSLATE_NOOP("Fields", "Valuation date"),
            QT_TRANSLATE_NOOP("Fields", "The day to which flows are discounted, and from which commitments are seen. "
                                        "Default: the timeline's start."))
            .standingFrom(timelineStart),
        share("/discount_rate", QT_TRANSLATE_NOOP("Fields", "Discount rate"),
              QT_TRANSLATE_NOOP("Fields", "Annual effective, for unlevered flows: above -100%. Default: 10%."))
            .standing(0.10),
        share("/equity_discount_rate", QT_TRANSLATE_NOOP("Fields", "Equity discount rate"),
              QT_TRANSLATE_NOOP("Fields",
                                "Annual effective, for levered flows: above -100%. Default: the discount rate."))
            .standingFrom(discountRate),
        onOff("/include_past_flows", QT_TRANSLATE_NOOP("Fields", "Past flows count"),
              QT_TRANSLATE_NOOP("Fields", "Whether flows dated before the valuation date count. Default: yes."))
            .standing(true),
    };
}

Field sale()
{
    return oneOf("/exit", QT_TRANSLATE_NOOP("Fields", "Sale"),
                 QT_TRANSLATE_NOOP("Fields", "Whether everything is sold, and how its value is found. Loans are repaid "
                                             "then, and every line is 0 thereafter. Default: no sale."),
                 exitVariant,
                 {{"", QT_TRANSLATE_NOOP("Fields", "No sale"), {}, {}},
                  {"cap_rate",
                   QT_TRANSLATE_NOOP("Fields", "At a cap rate"),
                   {{"/exit/date", Json(), lastSale}, {"/exit/cap_rate", 0.07}},
                   {"/exit/noi", "/exit/selling_cost_fraction"}},
                  {"value",
                   QT_TRANSLATE_NOOP("Fields", "At a value"),
                   {{"/exit/date", Json(), lastSale}, {"/exit/value", 0}},
                   {"/exit/selling_cost_fraction"}}});
}

std::vector<Field> saleFields()
{
    return {
        sale(),
        day("/exit/date", QT_TRANSLATE_NOOP("Fields", "Date of the sale"),
            QT_TRANSLATE_NOOP("Fields", "A day of the timeline; for the forward NOI at least a month before its end."))
            .needed()
            .when(isSold),
        share("/exit/cap_rate", QT_TRANSLATE_NOOP("Fields", "Exit cap rate"),
              QT_TRANSLATE_NOOP("Fields", "Annual recurring NOI over the value: above 0%."))
            .needed()
            .when(isSoldAtCapRate),
        choice("/exit/noi", QT_TRANSLATE_NOOP("Fields", "NOI of"),
               QT_TRANSLATE_NOOP("Fields",
                                 "The up to 12 months whose recurring NOI is capitalised. Default: those after "
                                 "the sale."),
               {{"forward", QT_TRANSLATE_NOOP("Fields", "The months after")},
                {"trailing", QT_TRANSLATE_NOOP("Fields", "The months before")}})
            .standing("forward")
            .when(isSoldAtCapRate),
        money("/exit/value", QT_TRANSLATE_NOOP("Fields", "Exit value"),
              QT_TRANSLATE_NOOP("Fields", "What it is sold for, before selling costs: 0 or more."))
            .needed()
            .when(isSoldAtValue),
        share("/exit/selling_cost_fraction", QT_TRANSLATE_NOOP("Fields", "Selling costs"),
              QT_TRANSLATE_NOOP("Fields", "Share of the value: 0% to 100%. Default: 0%."))
            .standing(0)
            .when(isSold),
    };
}

} // namespace

Form valuationForm()
{
    return {
        {QT_TRANSLATE_NOOP("Fields", "Discounting"), rateFields()},
        {QT_TRANSLATE_NOOP("Fields", "Sale"), saleFields()},
    };
}

} // namespace rackrent::fields
