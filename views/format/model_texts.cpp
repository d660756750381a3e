// Every text of the model that a person reads. The model has no translations; its texts are found again here by their
// pattern. `model_text_test` fails when one is missing.

#include "views/format/model_text.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace rackrent {

namespace {

constexpr std::array metricTexts{
    QT_TRANSLATE_NOOP("Model", "Capital"),
    QT_TRANSLATE_NOOP("Model", "All capital of the facilities: spent before the timeline (sunk) and in it."),
    QT_TRANSLATE_NOOP("Model", "NPV"),
    QT_TRANSLATE_NOOP("Model", "Unlevered cash flows and sunk capital, dated the last day of their month, discounted "
                               "ACT/365F at the discount rate to the valuation date."),
    QT_TRANSLATE_NOOP("Model", "IRR roots"),
    QT_TRANSLATE_NOOP("Model", "Every annual rate above -99% and up to 10,000% at which the unlevered NPV is zero."),
    QT_TRANSLATE_NOOP("Model", "IRR"),
    QT_TRANSLATE_NOOP(
        "Model", "The annual rate at which the unlevered NPV is zero (XIRR), where there is exactly one such rate."),
    QT_TRANSLATE_NOOP("Model", "MOIC"),
    QT_TRANSLATE_NOOP("Model", "Multiple on invested capital: the sum of the positive over the sum of the negative "
                               "unlevered flows, netted by month."),
    QT_TRANSLATE_NOOP("Model", "Levered NPV"),
    QT_TRANSLATE_NOOP("Model",
                      "Cash flows to common equity, discounted at the equity discount rate to the valuation date."),
    QT_TRANSLATE_NOOP("Model", "Levered IRR roots"),
    QT_TRANSLATE_NOOP("Model", "Every annual rate at which the levered NPV is zero."),
    QT_TRANSLATE_NOOP("Model", "Levered IRR"),
    QT_TRANSLATE_NOOP("Model", "The annual rate at which the levered NPV is zero, where there is one."),
    QT_TRANSLATE_NOOP("Model", "Levered MOIC"),
    QT_TRANSLATE_NOOP("Model", "As MOIC, on the cash flows to common equity."),
    QT_TRANSLATE_NOOP("Model", "Break-even on rent"),
    QT_TRANSLATE_NOOP("Model", "Months from the timeline's start until base rent, speculative rent and termination "
                               "fees add up to the capital, linear within the month. Costs are left out."),
    QT_TRANSLATE_NOOP("Model", "Break-even on NOI"),
    QT_TRANSLATE_NOOP("Model", "Months from the timeline's start until net operating income (revenue less power and "
                               "operating costs) adds up to the capital."),
    QT_TRANSLATE_NOOP("Model", "Discounted break-even"),
    QT_TRANSLATE_NOOP("Model", "As break-even on NOI, with NOI and capital discounted as in the NPV."),
    QT_TRANSLATE_NOOP("Model", "Break-even on rent, date"),
    QT_TRANSLATE_NOOP("Model", "The day on which rent has paid the capital back."),
    QT_TRANSLATE_NOOP("Model", "Break-even on NOI, date"),
    QT_TRANSLATE_NOOP("Model", "The day on which NOI has paid the capital back."),
    QT_TRANSLATE_NOOP("Model", "Discounted break-even, date"),
    QT_TRANSLATE_NOOP("Model", "The day on which discounted NOI has paid the discounted capital back."),
    QT_TRANSLATE_NOOP("Model", "Headline rent"),
    QT_TRANSLATE_NOOP("Model",
                      "Base rent of every contract from the valuation date to its end, whatever the timeline."),
    QT_TRANSLATE_NOOP("Model", "Committed rent"),
    QT_TRANSLATE_NOOP("Model", "Base rent from the valuation date up to each tenant's first exit: what remains if "
                               "notice is given at the first moment."),
    QT_TRANSLATE_NOOP("Model", "Annualised rent"),
    QT_TRANSLATE_NOOP(
        "Model",
        "Twelve months' escalated rent of the contracts in force on the valuation date, before ramp and free rent."),
    QT_TRANSLATE_NOOP("Model", "WALT"),
    QT_TRANSLATE_NOOP("Model",
                      "Weighted average lease term: remaining years to the last day, weighted by annualised rent."),
    QT_TRANSLATE_NOOP("Model", "WALT to first exit"),
    QT_TRANSLATE_NOOP("Model", "Weighted average lease term to each tenant's first exit, weighted by annualised rent."),
    QT_TRANSLATE_NOOP("Model", "Lowest DSCR"),
    QT_TRANSLATE_NOOP("Model", "Debt service cover: the least of NOI over interest and scheduled principal in any 12 "
                               "consecutive months that owe some."),
    QT_TRANSLATE_NOOP("Model", "Yield on cost"),
    QT_TRANSLATE_NOOP("Model", "NOI without termination fees of the best 12 consecutive months, over capital."),
};

constexpr std::array exhibitTexts{
    QT_TRANSLATE_NOOP("Model", "Rent by contract"),
    QT_TRANSLATE_NOOP("Model", "Cumulative rent and NOI against capital"),
    QT_TRANSLATE_NOOP("Model", "Committed against headline rent"),
    QT_TRANSLATE_NOOP("Model", "Cumulative rent"),
    QT_TRANSLATE_NOOP("Model", "Cumulative NOI"),
    QT_TRANSLATE_NOOP("Model", "Committed"),
    QT_TRANSLATE_NOOP("Model", "Can be cancelled"),
    QT_TRANSLATE_NOOP("Model", "Base case"),
    QT_TRANSLATE_NOOP("Model", "Rent, %1 a month"),
    QT_TRANSLATE_NOOP("Model", "Cumulative, %1"),
    QT_TRANSLATE_NOOP("Model", "Other (%1 contracts)"),
    QT_TRANSLATE_NOOP("Model", "%1 \u00b7 valued %2"),
    QT_TRANSLATE_NOOP("Model", "Rent: %1, month %2"),
    QT_TRANSLATE_NOOP("Model", "NOI: %1, month %2"),
    QT_TRANSLATE_NOOP("Model", "No rent is due in the timeline."),
    QT_TRANSLATE_NOOP("Model", "Rent peaks at %1 a month in %2 and adds up to %3 by %4."),
    QT_TRANSLATE_NOOP("Model", "There is no capital to pay back."),
    QT_TRANSLATE_NOOP("Model", "Cumulative rent does not reach %1 by %2: %3 is received."),
    QT_TRANSLATE_NOOP("Model", "Cumulative rent reaches %1 on %2, month %3."),
    QT_TRANSLATE_NOOP("Model", "%1 of %2 headline rent is committed; %3% can be cancelled."),
    QT_TRANSLATE_NOOP("Model", "No rent is contracted from the valuation date on."),
};

/// More special ones first: the first that fits counts.
constexpr std::array problemTexts{
    QT_TRANSLATE_NOOP("Model", "makes the project invalid in scenario \"%1\": %2 %3"),
    QT_TRANSLATE_NOOP("Model", "in scenario \"%1\": %2 %3"),
    QT_TRANSLATE_NOOP("Model", "is a key that Rackrent does not know; it is kept and has no effect"),
    QT_TRANSLATE_NOOP("Model",
                      "is a key that Rackrent does not know; it is kept and has no effect. Did you mean \"%1\"?"),
    QT_TRANSLATE_NOOP("Model", "is \"%1\", as at %2; each id may stand once in its list"),
    QT_TRANSLATE_NOOP("Model", "is \"%1\", which is no scenario's id; the id of another scenario, or null, is needed"),
    QT_TRANSLATE_NOOP("Model", "leads back to this scenario itself; a chain that ends at the base is needed"),
    QT_TRANSLATE_NOOP("Model",
                      "stands beside critical_it_mw or gpus; give either the whole capacity or its deliveries"),
    QT_TRANSLATE_NOOP("Model", "is %1, as in another step; each step needs a month of its own"),
    QT_TRANSLATE_NOOP("Model", "is above the cap; a floor at or below the cap is needed"),
    QT_TRANSLATE_NOOP(
        "Model",
        "names a curve with values of 0 or less, whose change cannot be measured; an index needs values above 0"),
    QT_TRANSLATE_NOOP("Model", "goes on for %1 months; a ramp of 1200 months at most is needed"),
    QT_TRANSLATE_NOOP("Model", "overlaps other abatements so that more than the whole rent is free; fractions that sum "
                               "to 1 or less in every month are needed"),
    QT_TRANSLATE_NOOP("Model", "stands without a termination; give the contract a \"termination\" with its "
                               "earliest_notice and notice_days, or leave ends_early out"),
    QT_TRANSLATE_NOOP("Model", "is %1; null, \"first_exit\" or the day of notice written YYYY-MM-DD is needed"),
    QT_TRANSLATE_NOOP("Model", "is a notice on %1, before the earliest notice on %2"),
    QT_TRANSLATE_NOOP("Model", "makes %1 the last day, before the start on %2; a later notice is needed"),
    QT_TRANSLATE_NOOP("Model", "is %1, before the start on %2; a day on or after the start is needed"),
    QT_TRANSLATE_NOOP("Model", "stands beside price_per_mwh; give one of the two"),
    QT_TRANSLATE_NOOP("Model", "is missing; a price_per_mwh or a price_curve is needed"),
    QT_TRANSLATE_NOOP("Model", "stands beside rate; give one of the two"),
    QT_TRANSLATE_NOOP("Model", "is missing; a rate, or a rate_curve and a spread, is needed"),
    QT_TRANSLATE_NOOP("Model", "gives, with the spread, a rate of -1 or less; a rate a year above -1 is needed"),
    QT_TRANSLATE_NOOP("Model", "stands beside cap_rate; give one of the two"),
    QT_TRANSLATE_NOOP("Model", "is missing; a cap_rate or a value is needed"),
    QT_TRANSLATE_NOOP(
        "Model",
        "leaves no month after it for the forward NOI; a longer timeline, \"noi\": \"trailing\" or a value is needed"),
    QT_TRANSLATE_NOOP(
        "Model",
        "is %1; a day in the timeline, with at least one month after it for the forward NOI, is needed: from %2 to %3"),
    QT_TRANSLATE_NOOP("Model", "is %1; a day in the timeline is needed: from %2 to %3"),
    QT_TRANSLATE_NOOP(
        "Model",
        "is %1, before the timeline, whose NOI a sculpted loan is repaid from; a start on or after %2 is needed"),
    QT_TRANSLATE_NOOP("Model", "is %1; the first day of a month is needed, such as %2"),
    QT_TRANSLATE_NOOP("Model", "lead beyond the year 9999; a timeline that ends before is needed"),
    QT_TRANSLATE_NOOP("Model", "is %1, not after the point before it on %2; points in ascending order are needed"),
    QT_TRANSLATE_NOOP("Model", "is \"%1\", which a scenario may not change; an input of the computation is needed, "
                               "such as /contracts/ID/rent/rate"),
    QT_TRANSLATE_NOOP("Model", "is \"%1\", which names nothing in this project; a JSON Pointer to an existing input is "
                               "needed, such as /contracts/ID/rent/rate"),
    QT_TRANSLATE_NOOP("Model", "names %1, which cannot be scaled; a number is needed there, or the operation \"set\""),
    QT_TRANSLATE_NOOP("Model",
                      "names %1, which cannot be added to; a number is needed there, or the operation \"set\""),
    QT_TRANSLATE_NOOP("Model", "is %1, which makes %2 larger than a double can hold; a smaller number is needed"),
    QT_TRANSLATE_NOOP("Model", "is \"%1\", a key that the format does not know there; an existing input is needed"),
    QT_TRANSLATE_NOOP("Model", "is \"%1\", a key that the format does not know; an existing input is needed"),
    QT_TRANSLATE_NOOP("Model", "is %1; a project is an object { \"format\": \"rackrent-project\", ... }"),
    QT_TRANSLATE_NOOP("Model", "is %1; \"rackrent-project\" is needed: is this a Rackrent project?"),
    QT_TRANSLATE_NOOP("Model", "is missing; \"rackrent-project\" is needed: is this a Rackrent project?"),
    QT_TRANSLATE_NOOP("Model", "is missing; the number 1 is needed"),
    QT_TRANSLATE_NOOP(
        "Model", "is %1: %2 was written by a newer Rackrent, and this one reads version 1; update Rackrent to open it"),
    QT_TRANSLATE_NOOP("Model", "is named \"%1\"; %2 is needed"),
    QT_TRANSLATE_NOOP(
        "Model", "energise %1 in %2, but %3 are leased there; an earlier phase or less leased capacity would agree"),
    QT_TRANSLATE_NOOP(
        "Model",
        "gives figures beyond what a double can hold, first in %1; smaller amounts, rates or spans of time are needed"),
    QT_TRANSLATE_NOOP("Model", "has no scenario \"%1\"; one of these is needed: %2"),
    QT_TRANSLATE_NOOP("Model", "has no scenario \"%1\"; the project has none"),
    QT_TRANSLATE_NOOP("Model", "is larger than 256 MB; a project of a hundred thousand contracts has a third of that: "
                               "is this a Rackrent project?"),
    QT_TRANSLATE_NOOP("Model", "the number %1 is beyond what a double can hold; a finite number is needed"),
    QT_TRANSLATE_NOOP("Model", "this is not JSON here: %1"),
    QT_TRANSLATE_NOOP("Model", "the key \"%1\" stands twice in this object; keep one of the two"),
    QT_TRANSLATE_NOOP("Model", "objects and lists are nested deeper than 64 here; a project needs fewer than 10"),
    QT_TRANSLATE_NOOP("Model", "is empty; a project { \"format\": \"rackrent-project\", ... } is needed"),
    QT_TRANSLATE_NOOP("Model", "is empty; %1 is needed"),
    QT_TRANSLATE_NOOP("Model", "is missing; %1 is needed"),
    QT_TRANSLATE_NOOP("Model", "is %1; %2 is needed"),
};

/// What stands in the place of a %1.
constexpr std::array partTexts{
    QT_TRANSLATE_NOOP("Model", "a number"),
    QT_TRANSLATE_NOOP("Model", "a number, 0 or more"),
    QT_TRANSLATE_NOOP("Model", "a number above 0"),
    QT_TRANSLATE_NOOP("Model", "a fraction from 0 to 1"),
    QT_TRANSLATE_NOOP("Model", "a rate as a fraction, above -1 and up to 100 (0.03 is 3%),"),
    QT_TRANSLATE_NOOP("Model", "a number, 1 or more"),
    QT_TRANSLATE_NOOP("Model", "a number of months from 0 to 1200"),
    QT_TRANSLATE_NOOP("Model", "a rate a year as a fraction, above -1 and up to 100 (0.12 is 12%),"),
    QT_TRANSLATE_NOOP("Model", "at least one point {\"date\", \"value\"}"),
    QT_TRANSLATE_NOOP("Model", "an id of small letters, digits, _ and -, beginning with a letter or digit,"),
    QT_TRANSLATE_NOOP("Model", "a day that exists, written YYYY-MM-DD,"),
    QT_TRANSLATE_NOOP("Model", "a whole number from %1 to %2"),
    QT_TRANSLATE_NOOP("Model", "a text"),
    QT_TRANSLATE_NOOP("Model", "true or false"),
    QT_TRANSLATE_NOOP("Model", "a list [ ... ]"),
    QT_TRANSLATE_NOOP("Model", "an object { ... }"),
    QT_TRANSLATE_NOOP("Model", "one of %1"),
    QT_TRANSLATE_NOOP("Model", "the id of a curve (there is none yet)"),
    QT_TRANSLATE_NOOP("Model", "the id of a facility (there is none yet)"),
    QT_TRANSLATE_NOOP("Model", "the id of a source (there is none yet)"),
    QT_TRANSLATE_NOOP("Model", "the id of a curve (%1)"),
    QT_TRANSLATE_NOOP("Model", "the id of a facility (%1)"),
    QT_TRANSLATE_NOOP("Model", "the id of a source (%1)"),
    QT_TRANSLATE_NOOP("Model", "the value to set, scale by or add"),
    QT_TRANSLATE_NOOP("Model", "a short code such as \"USD\""),
    QT_TRANSLATE_NOOP("Model", "the number 1"),
    QT_TRANSLATE_NOOP("Model", "the project"),
    QT_TRANSLATE_NOOP("Model", "contract \"%1\""),
    QT_TRANSLATE_NOOP("Model", "facility \"%1\""),
    QT_TRANSLATE_NOOP("Model", "the portfolio's lines"),
    QT_TRANSLATE_NOOP("Model", "the metric %1"),
    QT_TRANSLATE_NOOP("Model", "the portfolio"),
    QT_TRANSLATE_NOOP("Model", "%1 Jan %2"),
    QT_TRANSLATE_NOOP("Model", "Jan %1"),
    QT_TRANSLATE_NOOP("Model", "%1 Feb %2"),
    QT_TRANSLATE_NOOP("Model", "Feb %1"),
    QT_TRANSLATE_NOOP("Model", "%1 Mar %2"),
    QT_TRANSLATE_NOOP("Model", "Mar %1"),
    QT_TRANSLATE_NOOP("Model", "%1 Apr %2"),
    QT_TRANSLATE_NOOP("Model", "Apr %1"),
    QT_TRANSLATE_NOOP("Model", "%1 May %2"),
    QT_TRANSLATE_NOOP("Model", "May %1"),
    QT_TRANSLATE_NOOP("Model", "%1 Jun %2"),
    QT_TRANSLATE_NOOP("Model", "Jun %1"),
    QT_TRANSLATE_NOOP("Model", "%1 Jul %2"),
    QT_TRANSLATE_NOOP("Model", "Jul %1"),
    QT_TRANSLATE_NOOP("Model", "%1 Aug %2"),
    QT_TRANSLATE_NOOP("Model", "Aug %1"),
    QT_TRANSLATE_NOOP("Model", "%1 Sep %2"),
    QT_TRANSLATE_NOOP("Model", "Sep %1"),
    QT_TRANSLATE_NOOP("Model", "%1 Oct %2"),
    QT_TRANSLATE_NOOP("Model", "Oct %1"),
    QT_TRANSLATE_NOOP("Model", "%1 Nov %2"),
    QT_TRANSLATE_NOOP("Model", "Nov %1"),
    QT_TRANSLATE_NOOP("Model", "%1 Dec %2"),
    QT_TRANSLATE_NOOP("Model", "Dec %1"),
};

} // namespace

const std::vector<const char*>& modelTexts()
{
    static const std::vector<const char*> all = [] {
        std::vector<const char*> texts;
        for (const std::span<const char* const> some :
             {std::span<const char* const>(metricTexts), std::span<const char* const>(exhibitTexts),
              std::span<const char* const>(problemTexts), std::span<const char* const>(partTexts)})
            texts.insert(texts.end(), some.begin(), some.end());
        return texts;
    }();
    return all;
}

} // namespace rackrent
