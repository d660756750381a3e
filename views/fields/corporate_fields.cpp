#include "views/fields/field_makers.h"
#include "views/fields/forms.h"

namespace rackrent::fields {
namespace {

const char* aMonth(const Json&) { return QT_TRANSLATE_NOOP("Fields", "a month"); }

std::vector<Field> corporateCostFields()
{
    return {
        money("/general_and_administrative_per_month", QT_TRANSLATE_NOOP("Fields", "General and administrative"),
              QT_TRANSLATE_NOOP("Fields", "Cost of running the company. Default: 0."))
            .standing(0)
            .per(aMonth),
        share("/growth", QT_TRANSLATE_NOOP("Fields", "Growth of that cost"),
              QT_TRANSLATE_NOOP("Fields", "A year, on the anniversaries of the timeline's start: above -100%. Default: "
                                          "0%."))
            .standing(0),
        share("/maintenance_capital_fraction_of_noi", QT_TRANSLATE_NOOP("Fields", "Maintenance capital"),
              QT_TRANSLATE_NOOP("Fields", "Share of NOI, where that is above 0: 0% to 100%. Default: 0%."))
            .standing(0),
        money("/preferred_dividends_per_month", QT_TRANSLATE_NOOP("Fields", "Preferred dividends"),
              QT_TRANSLATE_NOOP("Fields", "Paid before what is left for common shares: 0 or more. Default: 0."))
            .standing(0)
            .per(aMonth),
        share("/payout_fraction_of_affo", QT_TRANSLATE_NOOP("Fields", "Payout"),
              QT_TRANSLATE_NOOP("Fields", "Share of AFFO that is paid out: 0% or more. Default: 0%."))
            .standing(0),
    };
}

std::vector<Field> balanceFields()
{
    return {
        factor("/shares", QT_TRANSLATE_NOOP("Fields", "Shares"),
               QT_TRANSLATE_NOOP("Fields", "Number of common shares: 0 or more. Default: 0."))
            .standing(0)
            .per([](const Json&) { return QT_TRANSLATE_NOOP("Fields", "shares"); }),
        price("/share_price", QT_TRANSLATE_NOOP("Fields", "Share price"),
              QT_TRANSLATE_NOOP("Fields", "What a share costs in the market: 0 or more. Default: 0."))
            .standing(0)
            .per([](const Json&) { return QT_TRANSLATE_NOOP("Fields", "a share"); }),
        money("/cash", QT_TRANSLATE_NOOP("Fields", "Cash"),
              QT_TRANSLATE_NOOP("Fields", "On the valuation date. Default: 0."))
            .standing(0),
        money("/other_debt", QT_TRANSLATE_NOOP("Fields", "Other debt"),
              QT_TRANSLATE_NOOP("Fields", "Debt besides the loans of the project: 0 or more. Default: 0."))
            .standing(0),
        share("/market_cap_rate", QT_TRANSLATE_NOOP("Fields", "Market cap rate"),
              QT_TRANSLATE_NOOP("Fields",
                                "NOI over value at which the market prices such property: 0% or more. Default: "
                                "0%."))
            .standing(0),
    };
}

} // namespace

Form corporateForm()
{
    return {
        {QT_TRANSLATE_NOOP("Fields", "Costs and distributions"), corporateCostFields()},
        {QT_TRANSLATE_NOOP("Fields", "Shares and balance sheet"), balanceFields()},
    };
}

} // namespace rackrent::fields
