// The second half of a contract's form: what moves its rent, what ends it, and what comes after.
#include "model/time/calendar.h"
#include "views/fields/field_makers.h"
#include "views/fields/forms.h"

namespace rackrent::fields {
namespace {

std::string escalationVariant(const Json& part)
{
    const std::string kind = textAt(part, "/escalation/kind");
    return kind == "none" ? std::string() : kind;
}
bool isFixed(const Json& part) { return escalationVariant(part) == "fixed"; }
bool isIndexed(const Json& part) { return escalationVariant(part) == "index"; }
bool isStepped(const Json& part) { return escalationVariant(part) == "steps"; }
bool isBumped(const Json& part) { return isFixed(part) || isIndexed(part); }

/// The rent as it is, from the second year on: steps that change nothing until somebody types.
Json firstStep(const Json& part, const Json&)
{
    const Json* rate = at(part, "/rent/rate");
    return Json::array({Json{{"from_month", 12}, {"rate", rate ? *rate : Json(0)}}});
}

Json monthsBetweenBumps(const Json& part, const Json&)
{
    const Json* every = at(part, "/escalation/every_months");
    return every ? *every : Json(12);
}

Field escalationKind()
{
    const std::vector<std::string> bumps{"/escalation/every_months", "/escalation/first_after_months"};
    std::vector<std::string> bounds{"/escalation/margin", "/escalation/cap", "/escalation/floor"};
    bounds.insert(bounds.end(), bumps.begin(), bumps.end());
    return oneOf("/escalation", QT_TRANSLATE_NOOP("Fields", "Escalation"),
                 QT_TRANSLATE_NOOP("Fields", "How the rate rises over the term. Default: not at all."),
                 escalationVariant,
                 {{"", QT_TRANSLATE_NOOP("Fields", "None"), {}, {}},
                  {"fixed",
                   QT_TRANSLATE_NOOP("Fields", "Fixed rate"),
                   {{"/escalation/kind", "fixed"}, {"/escalation/rate", 0}},
                   bumps},
                  {"index",
                   QT_TRANSLATE_NOOP("Fields", "Index"),
                   {{"/escalation/kind", "index"}, {"/escalation/curve", Json(), firstCurve}},
                   bounds},
                  {"steps",
                   QT_TRANSLATE_NOOP("Fields", "Table of steps"),
                   {{"/escalation/kind", "steps"}, {"/escalation/steps", Json::array(), firstStep}},
                   {}}});
}

Field stepsTable()
{
    Field steps =
        table("/escalation/steps", QT_TRANSLATE_NOOP("Fields", "Steps"),
              QT_TRANSLATE_NOOP("Fields", "The rate that stands from a contract month on, in the rent basis of "
                                          "the contract."),
              {whole(Quantity::Months, "/from_month", QT_TRANSLATE_NOOP("Fields", "From month"),
                     QT_TRANSLATE_NOOP("Fields", "Contract month from which the rate stands, the first being "
                                                 "0: 0 to 1200, each once."))
                   .needed(),
               price("/rate", QT_TRANSLATE_NOOP("Fields", "Rent rate"),
                     QT_TRANSLATE_NOOP("Fields", "Rent for one unit of the rent basis: 0 or more."))
                   .needed()});
    steps.applies = isStepped;
    return steps;
}

} // namespace

std::vector<Field> escalationFields()
{
    return {
        escalationKind(),
        share("/escalation/rate", QT_TRANSLATE_NOOP("Fields", "Rise"),
              QT_TRANSLATE_NOOP("Fields", "By how much the rate rises at each bump: above -100%."))
            .needed()
            .when(isFixed),
        reference(PartKind::Curve, "/escalation/curve", QT_TRANSLATE_NOOP("Fields", "Index"),
                  QT_TRANSLATE_NOOP("Fields",
                                    "The curve whose change from bump to bump the rate follows; all its values "
                                    "are above 0."))
            .needed()
            .when(isIndexed),
        share("/escalation/margin", QT_TRANSLATE_NOOP("Fields", "Margin"),
              QT_TRANSLATE_NOOP("Fields", "Added to the change of the index at each bump: above -100%. Default: 0%."))
            .standing(0)
            .when(isIndexed),
        share("/escalation/floor", QT_TRANSLATE_NOOP("Fields", "Floor"),
              QT_TRANSLATE_NOOP("Fields",
                                "The rate rises at least so much at each bump: above -100%, not above the cap. "
                                "Default: none."))
            .when(isIndexed),
        share("/escalation/cap", QT_TRANSLATE_NOOP("Fields", "Cap"),
              QT_TRANSLATE_NOOP("Fields", "The rate rises at most so much at each bump: above -100%. Default: none."))
            .when(isIndexed),
        whole(Quantity::Months, "/escalation/every_months", QT_TRANSLATE_NOOP("Fields", "Every"),
              QT_TRANSLATE_NOOP("Fields", "Months from one bump to the next: 1 to 1200. Default: 12."))
            .standing(12)
            .when(isBumped),
        whole(Quantity::Months, "/escalation/first_after_months", QT_TRANSLATE_NOOP("Fields", "First after"),
              QT_TRANSLATE_NOOP("Fields",
                                "Months from the start to the first bump: 0 to 1200. Default: as many as from "
                                "bump to bump."))
            .standingFrom(monthsBetweenBumps)
            .when(isBumped),
        stepsTable(),
    };
}

namespace {

std::string terminationVariant(const Json& part) { return at(part, "/termination") ? "right" : ""; }
bool mayTerminate(const Json& part) { return at(part, "/termination") != nullptr; }
Json startOf(const Json& part, const Json&) { return textAt(part, "/start"); }

Field terminationRight()
{
    return oneOf("/termination", QT_TRANSLATE_NOOP("Fields", "Termination"),
                 QT_TRANSLATE_NOOP("Fields",
                                   "Whether the contract can be ended before its last day by notice. Default: "
                                   "no."),
                 terminationVariant,
                 {{"", QT_TRANSLATE_NOOP("Fields", "No right to terminate"), {}, {}},
                  {"right",
                   QT_TRANSLATE_NOOP("Fields", "May be terminated"),
                   {{"/termination/by", "tenant"},
                    {"/termination/earliest_notice", Json(), startOf},
                    {"/termination/notice_days", 90}},
                   {"/termination/fee", "/termination/fee_months", "/termination/annual_probability", "/ends_early"}}});
}

} // namespace

std::vector<Field> endingFields()
{
    return {
        terminationRight(),
        choice("/termination/by", QT_TRANSLATE_NOOP("Fields", "Right of"),
               QT_TRANSLATE_NOOP("Fields",
                                 "Who may give notice. A right of the landlord alone does not shorten what the "
                                 "tenant is committed to."),
               {{"tenant", QT_TRANSLATE_NOOP("Fields", "The tenant")},
                {"landlord", QT_TRANSLATE_NOOP("Fields", "The landlord")},
                {"either", QT_TRANSLATE_NOOP("Fields", "Either")}})
            .needed()
            .when(mayTerminate),
        day("/termination/earliest_notice", QT_TRANSLATE_NOOP("Fields", "Notice from"),
            QT_TRANSLATE_NOOP("Fields", "First day on which notice may be given."))
            .needed()
            .when(mayTerminate),
        whole(Quantity::Days, "/termination/notice_days", QT_TRANSLATE_NOOP("Fields", "Notice period"),
              QT_TRANSLATE_NOOP("Fields", "Days from the notice to the last day of the contract: 0 to 36525."))
            .needed()
            .when(mayTerminate),
        money("/termination/fee", QT_TRANSLATE_NOOP("Fields", "Termination fee"),
              QT_TRANSLATE_NOOP("Fields", "Paid in the month of the last day when the contract ends early: 0 or more. "
                                          "Default: 0."))
            .standing(0)
            .when(mayTerminate),
        factor("/termination/fee_months", QT_TRANSLATE_NOOP("Fields", "Fee in months of rent"),
               QT_TRANSLATE_NOOP("Fields", "Monthly rents of the last day that are paid besides when the contract ends "
                                           "early: 0 or more. Default: 0."))
            .standing(0)
            .when(mayTerminate)
            .per([](const Json&) { return QT_TRANSLATE_NOOP("Fields", "months"); }),
        share("/termination/annual_probability", QT_TRANSLATE_NOOP("Fields", "Probability a year"),
              QT_TRANSLATE_NOOP("Fields",
                                "Chance that notice is given in a year in which it may, drawn by simulations: "
                                "0% to 100%. Default: 0%."))
            .standing(0)
            .when(mayTerminate),
        day("/ends_early", QT_TRANSLATE_NOOP("Fields", "Ends early"),
            QT_TRANSLATE_NOOP("Fields", "What is modelled: runs to term, first exit (notice on the first day allowed), "
                                        "or the day on which notice is given. Default: runs to term."))
            .choices({{"", QT_TRANSLATE_NOOP("Fields", "runs to term")},
                      {"first_exit", QT_TRANSLATE_NOOP("Fields", "first exit")}})
            .when(mayTerminate),
    };
}

namespace {

std::string afterVariant(const Json& part) { return at(part, "/after_expiry") ? "relet" : ""; }
bool isRelet(const Json& part) { return at(part, "/after_expiry") != nullptr; }
const char* aKw(const Json&) { return QT_TRANSLATE_NOOP("Fields", "a kW"); }

Field afterwards()
{
    return oneOf("/after_expiry", QT_TRANSLATE_NOOP("Fields", "After expiry"),
                 QT_TRANSLATE_NOOP("Fields",
                                   "What the market is taken to do with the space. Its rent is speculative and "
                                   "never added to base rent. Default: nothing."),
                 afterVariant,
                 {{"", QT_TRANSLATE_NOOP("Fields", "Stays empty"), {}, {}},
                  {"relet",
                   QT_TRANSLATE_NOOP("Fields", "Renewed or let again"),
                   {{"/after_expiry/renewal_probability", 0.5},
                    {"/after_expiry/downtime_months", 6},
                    {"/after_expiry/term_months", 60},
                    {"/after_expiry/market_rent", Json(), firstCurve}},
                   {"/after_expiry/renewal_fraction_of_market", "/after_expiry/escalation",
                    "/after_expiry/renewal_cost_per_kw", "/after_expiry/new_cost_per_kw", "/after_expiry/until"}}});
}

std::vector<Field> followingLease()
{
    return {
        share("/after_expiry/renewal_probability", QT_TRANSLATE_NOOP("Fields", "Renewal probability"),
              QT_TRANSLATE_NOOP("Fields",
                                "Chance that the tenant renews: 0% to 100%. After an early end it counts as 0%."))
            .needed()
            .when(isRelet),
        factor("/after_expiry/downtime_months", QT_TRANSLATE_NOOP("Fields", "Downtime"),
               QT_TRANSLATE_NOOP("Fields", "Months that the space is empty when the tenant does not renew: 0 to 1200."))
            .needed()
            .when(isRelet)
            .per([](const Json&) { return QT_TRANSLATE_NOOP("Fields", "months"); }),
        whole(Quantity::Months, "/after_expiry/term_months", QT_TRANSLATE_NOOP("Fields", "Term"),
              QT_TRANSLATE_NOOP("Fields", "Months of each following lease: 1 to 1200."))
            .needed()
            .when(isRelet),
        reference(PartKind::Curve, "/after_expiry/market_rent", QT_TRANSLATE_NOOP("Fields", "Market rent"),
                  QT_TRANSLATE_NOOP("Fields", "The curve of the market's rent, in the contract's own basis."))
            .needed()
            .when(isRelet),
    };
}

std::vector<Field> followingCosts()
{
    return {
        share(
            "/after_expiry/renewal_fraction_of_market", QT_TRANSLATE_NOOP("Fields", "Renewal at share of market"),
            QT_TRANSLATE_NOOP("Fields", "What a tenant who renews pays of the market rent: 0% or more. Default: 100%."))
            .standing(1)
            .when(isRelet),
        share("/after_expiry/escalation", QT_TRANSLATE_NOOP("Fields", "Escalation after expiry"),
              QT_TRANSLATE_NOOP("Fields", "Growth on each anniversary of a following lease: above -100%. Default: 0%."))
            .standing(0)
            .when(isRelet),
        price("/after_expiry/renewal_cost_per_kw", QT_TRANSLATE_NOOP("Fields", "Cost of a renewal"),
              QT_TRANSLATE_NOOP("Fields",
                                "Cost of letting to the tenant who renews, for each kW: 0 or more. Default: 0."))
            .standing(0)
            .when(isRelet)
            .per(aKw),
        price("/after_expiry/new_cost_per_kw", QT_TRANSLATE_NOOP("Fields", "Cost of a new tenant"),
              QT_TRANSLATE_NOOP("Fields", "Cost of letting to a new tenant, for each kW: 0 or more. Default: 0."))
            .standing(0)
            .when(isRelet)
            .per(aKw),
        day("/after_expiry/until", QT_TRANSLATE_NOOP("Fields", "Until"),
            QT_TRANSLATE_NOOP("Fields", "The last day of all, as when the hardware's life is over. Default: the "
                                        "timeline's end."))
            .when(isRelet),
    };
}

} // namespace

std::vector<Field> afterExpiryFields()
{
    std::vector<Field> fields{afterwards()};
    for (std::vector<Field> (*part)() : {followingLease, followingCosts})
        for (Field& field : part())
            fields.push_back(std::move(field));
    return fields;
}

namespace {

std::string renewalVariant(const Json& part)
{
    const Json* options = at(part, "/renewal_options");
    return !options ? "" : options->is_array() ? "table" : "words";
}

Field renewalTable()
{
    Field options = table(
        "/renewal_options", QT_TRANSLATE_NOOP("Fields", "Renewal options"),
        QT_TRANSLATE_NOOP("Fields", "The tenant's options, one a row; change no figure."),
        {whole(Quantity::Months, "/months", QT_TRANSLATE_NOOP("Fields", "Months"),
               QT_TRANSLATE_NOOP("Fields", "By how much the option extends the term.")),
         whole(Quantity::Days, "/notice_days", QT_TRANSLATE_NOOP("Fields", "Notice"),
               QT_TRANSLATE_NOOP("Fields", "Days before the end by which it is to be exercised.")),
         text("/rent", QT_TRANSLATE_NOOP("Fields", "Rent"), QT_TRANSLATE_NOOP("Fields", "At what rent, in words."))});
    options.applies = [](const Json& part) { return renewalVariant(part) == "table"; };
    return options;
}

} // namespace

std::vector<Field> reportFields()
{
    return {
        text("/credit/rating", QT_TRANSLATE_NOOP("Fields", "Credit rating"),
             QT_TRANSLATE_NOOP("Fields", "The tenant's, such as BBB; changes no figure.")),
        share("/credit/annual_default_probability", QT_TRANSLATE_NOOP("Fields", "Default probability a year"),
              QT_TRANSLATE_NOOP("Fields",
                                "Chance that the tenant stops paying within a year, drawn by simulations: 0% to "
                                "100%.")),
        text("/credit/guarantor", QT_TRANSLATE_NOOP("Fields", "Guarantor"),
             QT_TRANSLATE_NOOP("Fields", "Who stands in for the tenant; changes no figure.")),
        money("/prepayment", QT_TRANSLATE_NOOP("Fields", "Prepayment"),
              QT_TRANSLATE_NOOP("Fields", "An amount, or words; changes no figure."))
            .orWords(),
        money("/deposit", QT_TRANSLATE_NOOP("Fields", "Deposit"),
              QT_TRANSLATE_NOOP("Fields", "An amount, or words; changes no figure."))
            .orWords(),
        oneOf("/renewal_options|table", QT_TRANSLATE_NOOP("Fields", "Renewal options"),
              QT_TRANSLATE_NOOP("Fields", "The tenant's options to extend, in words or as a table; change no figure."),
              renewalVariant,
              {{"", QT_TRANSLATE_NOOP("Fields", "None"), {}, {}},
               {"words", QT_TRANSLATE_NOOP("Fields", "In words"), {{"/renewal_options", ""}}, {}},
               {"table", QT_TRANSLATE_NOOP("Fields", "Table"), {{"/renewal_options", Json::array()}}, {}}}),
        text("/renewal_options", QT_TRANSLATE_NOOP("Fields", "Renewal options in words"),
             QT_TRANSLATE_NOOP("Fields", "The tenant's options to extend; change no figure."))
            .when([](const Json& part) { return renewalVariant(part) == "words"; }),
        renewalTable(),
        notes(),
        sources(),
    };
}

} // namespace rackrent::fields
