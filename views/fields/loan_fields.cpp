#include "views/fields/field_makers.h"
#include "views/fields/forms.h"

namespace rackrent::fields {
namespace {

std::string rateVariant(const Json& part) { return at(part, "/rate_curve") ? "curve" : "rate"; }
bool hasFixedRate(const Json& part) { return rateVariant(part) == "rate"; }
bool floats(const Json& part) { return rateVariant(part) == "curve"; }

std::string amortisationVariant(const Json& part)
{
    const std::string kind = textAt(part, "/amortisation");
    return kind.empty() ? "bullet" : kind;
}
bool isSculpted(const Json& part) { return amortisationVariant(part) == "sculpted"; }
bool hasAmortisationMonths(const Json& part)
{
    const std::string kind = amortisationVariant(part);
    return kind == "straight_line" || kind == "level_payment";
}

/// What remains of the term after the interest-only months, so that the loan is repaid when it is due.
Json monthsLeft(const Json& part, const Json&)
{
    const Json* term = at(part, "/term_months");
    const Json* interestOnly = at(part, "/interest_only_months");
    const auto months = [](const Json* value) { return value && value->is_number() ? value->get<int>() : 0; };
    return std::max(1, months(term) - months(interestOnly));
}

std::vector<Field> loanFields()
{
    return {
        id(QT_TRANSLATE_NOOP("Fields", "What scenarios call the loan: small letters, digits, _ and -, once among the "
                                       "loans.")),
        text("/name", QT_TRANSLATE_NOOP("Fields", "Name"),
             QT_TRANSLATE_NOOP("Fields", "What the loan is called on screen; changes no figure.")),
        enabled(QT_TRANSLATE_NOOP("Fields", "A loan that is not counted is kept and shown, and computed as if it were "
                                            "not there. Default: yes.")),
        money("/principal", QT_TRANSLATE_NOOP("Fields", "Principal"),
              QT_TRANSLATE_NOOP("Fields", "The amount drawn: 0 or more."))
            .needed(),
        day("/start", QT_TRANSLATE_NOOP("Fields", "Start"),
            QT_TRANSLATE_NOOP("Fields",
                              "Drawn, and the fee paid, at the end of this day's month. A sculpted loan may not "
                              "start before the timeline."))
            .needed(),
        whole(Quantity::Months, "/term_months", QT_TRANSLATE_NOOP("Fields", "Term"),
              QT_TRANSLATE_NOOP("Fields", "Months after the month of the start: 1 to 1200."))
            .needed(),
        share("/fee_fraction", QT_TRANSLATE_NOOP("Fields", "Fee"),
              QT_TRANSLATE_NOOP("Fields",
                                "Share of the principal that is paid at the start and charged evenly over the "
                                "term: 0% to 100%. Default: 0%."))
            .standing(0),
    };
}

std::vector<Field> interestFields()
{
    return {
        oneOf("/rate|rate_curve", QT_TRANSLATE_NOOP("Fields", "Interest"),
              QT_TRANSLATE_NOOP("Fields", "Whether the rate is fixed, or follows a curve with a spread."), rateVariant,
              {{"rate", QT_TRANSLATE_NOOP("Fields", "Fixed"), {{"/rate", 0}}, {}},
               {"curve", QT_TRANSLATE_NOOP("Fields", "Floating"), {{"/rate_curve", Json(), firstCurve}}, {"/spread"}}}),
        share("/rate", QT_TRANSLATE_NOOP("Fields", "Interest rate"),
              QT_TRANSLATE_NOOP("Fields", "A year: above -100%."))
            .needed()
            .when(hasFixedRate),
        reference(PartKind::Curve, "/rate_curve", QT_TRANSLATE_NOOP("Fields", "Rate curve"),
                  QT_TRANSLATE_NOOP("Fields",
                                    "The curve of the rate a year, read on each month's first day; its values are "
                                    "fractions (0.04 is 4%)."))
            .needed()
            .when(floats),
        share("/spread", QT_TRANSLATE_NOOP("Fields", "Spread"),
              QT_TRANSLATE_NOOP("Fields", "Added to the curve: above -100%. Default: 0%."))
            .standing(0)
            .when(floats),
        choice("/day_count", QT_TRANSLATE_NOOP("Fields", "Day count"),
               QT_TRANSLATE_NOOP("Fields",
                                 "A month's interest: a twelfth of the rate, or by the month's days over 360. "
                                 "Default: 30/360."),
               {{"30/360", QT_TRANSLATE_NOOP("Fields", "30/360")}, {"act/360", QT_TRANSLATE_NOOP("Fields", "act/360")}})
            .standing("30/360"),
    };
}

Field amortisation()
{
    Field field = oneOf(
        "/amortisation", QT_TRANSLATE_NOOP("Fields", "Amortisation"),
        QT_TRANSLATE_NOOP("Fields", "How principal is repaid before the last month, in which the rest is due. Default: "
                                    "bullet."),
        amortisationVariant,
        {{"bullet", QT_TRANSLATE_NOOP("Fields", "Bullet"), {{"/amortisation", "bullet"}}, {}},
         {"straight_line",
          QT_TRANSLATE_NOOP("Fields", "Straight line"),
          {{"/amortisation", "straight_line"}, {"/amortisation_months", Json(), monthsLeft}},
          {}},
         {"level_payment",
          QT_TRANSLATE_NOOP("Fields", "Level payment"),
          {{"/amortisation", "level_payment"}, {"/amortisation_months", Json(), monthsLeft}},
          {}},
         {"sculpted",
          QT_TRANSLATE_NOOP("Fields", "Sculpted to cover"),
          {{"/amortisation", "sculpted"}, {"/dscr", 1.25}},
          {}}});
    field.standard = "bullet";
    return field;
}

std::vector<Field> repaymentFields()
{
    return {
        whole(Quantity::Months, "/interest_only_months", QT_TRANSLATE_NOOP("Fields", "Interest only"),
              QT_TRANSLATE_NOOP("Fields", "Months of the term without scheduled principal: 0 to 1200. Default: 0."))
            .standing(0),
        amortisation(),
        whole(Quantity::Months, "/amortisation_months", QT_TRANSLATE_NOOP("Fields", "Amortised over"),
              QT_TRANSLATE_NOOP("Fields", "Months over which scheduled principal would repay the loan: 1 to 1200."))
            .needed()
            .when(hasAmortisationMonths),
        factor("/dscr", QT_TRANSLATE_NOOP("Fields", "Cover aimed at"),
               QT_TRANSLATE_NOOP("Fields", "Debt service cover ratio: NOI over interest and principal. Above 0."))
            .needed()
            .of(Quantity::Multiple)
            .when(isSculpted),
    };
}

} // namespace

Form loanForm()
{
    return {
        {QT_TRANSLATE_NOOP("Fields", "Loan"), loanFields()},
        {QT_TRANSLATE_NOOP("Fields", "Interest"), interestFields()},
        {QT_TRANSLATE_NOOP("Fields", "Repayment"), repaymentFields()},
        {QT_TRANSLATE_NOOP("Fields", "For reports"), {notes(), sources()}},
    };
}

} // namespace rackrent::fields
