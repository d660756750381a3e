#include "model/project/read_parts.h"

#include <array>

namespace rackrent {

namespace {

using Count = std::pair<std::string_view, DayCount>;
constexpr std::array<Count, 2> dayCounts{Count{"30/360", DayCount::Thirty360}, Count{"act/360", DayCount::Actual360}};
using AmortisationWord = std::pair<std::string_view, Amortisation>;
constexpr std::array<AmortisationWord, 4> amortisations{AmortisationWord{"bullet", Amortisation::Bullet},
                                                        AmortisationWord{"straight_line", Amortisation::StraightLine},
                                                        AmortisationWord{"level_payment", Amortisation::LevelPayment},
                                                        AmortisationWord{"sculpted", Amortisation::Sculpted}};
using Noi = std::pair<std::string_view, ExitNoi>;
constexpr std::array<Noi, 2> exitNois{Noi{"forward", ExitNoi::Forward}, Noi{"trailing", ExitNoi::Trailing}};

constexpr Range discount{-1, 100, true, "a rate a year as a fraction, above -1 and up to 100 (0.12 is 12%),"};

void readRate(ObjectReader& reader, const Json& value, const References& references, const Curves& curves, Loan& loan)
{
    const auto rate = reader.optionalNumber("rate", ranges::growth);
    loan.ratePerYear = rate.value_or(0);
    loan.rateCurve = readReference(reader, "rate_curve", references.curves, "curve", false);
    loan.spreadPerYear = reader.number("spread", ranges::growth, 0);
    if (!value.is_object())
        return;
    const bool hasCurve = value.contains("rate_curve");
    if (value.contains("rate") == hasCurve)
        reader.error(hasCurve ? "rate_curve" : "rate",
                     hasCurve ? "stands beside rate; give one of the two"
                              : "is missing; a rate, or a rate_curve and a spread, is needed");
    if (!loan.rateCurve || !references.curveIsGood[*loan.rateCurve] || !reader.isGood("spread"))
        return;
    for (const CurvePoint& point : curves[*loan.rateCurve].points)
        if (!(point.value + loan.spreadPerYear > -1)) {
            reader.error("rate_curve",
                         "gives, with the spread, a rate of -1 or less; a rate a year above -1 is needed");
            return;
        }
}

void readExit(const Json& value, const Place& place, const ReadTimeline& over, Valuation& valuation, Problems& problems)
{
    const Timeline& timeline = over.timeline;
    ObjectReader reader(value, place, problems);
    Exit exit;
    exit.date = reader.date("date");
    exit.capRate = reader.optionalNumber("cap_rate", ranges::positive);
    exit.value = reader.optionalNumber("value", ranges::notNegative);
    exit.noi = reader.choice<ExitNoi>("noi", exitNois, ExitNoi::Forward);
    exit.sellingCostFraction = reader.number("selling_cost_fraction", ranges::fraction, 0);
    if (!value.is_object())
        return;
    const bool hasValue = value.contains("value");
    if (value.contains("cap_rate") == hasValue)
        reader.error(hasValue ? "value" : "cap_rate", hasValue ? "stands beside cap_rate; give one of the two"
                                                               : "is missing; a cap_rate or a value is needed");
    valuation.exit = exit;
    if (!reader.isGood("date") || !over.isGood)
        return;
    const int month = monthNumber(exit.date) - monthNumber(timeline.start);
    const bool forward = value.contains("cap_rate") && exit.noi == ExitNoi::Forward;
    const int last = timeline.months - (forward ? 2 : 1);
    if (last < 0)
        reader.error("date",
                     "leaves no month after it for the forward NOI; a longer timeline, \"noi\": \"trailing\" or a "
                     "value is needed");
    else if (month < 0 || month > last)
        reader.error("date", "is " + dateText(exit.date) + "; a day in the timeline" +
                                 (forward ? ", with at least one month after it for the forward NOI," : "") +
                                 " is needed: from " + dateText(timeline.start) + " to " +
                                 dateText(addMonths(timeline.start, last + 1) - std::chrono::days{1}));
}

} // namespace

Loan readLoan(const Json& value, const Place& place, const References& references, const Curves& curves,
              const ReadTimeline& over, Problems& problems)
{
    const Timeline& timeline = over.timeline;
    ObjectReader reader(value, place, problems);
    Loan loan;
    loan.id = reader.id("id");
    loan.enabled = reader.flag("enabled", true);
    loan.principal = reader.number("principal", ranges::notNegative);
    loan.start = reader.date("start");
    readRate(reader, value, references, curves, loan);
    loan.dayCount = reader.choice<DayCount>("day_count", dayCounts, DayCount::Thirty360);
    loan.termMonths = reader.whole("term_months", 1, mostMonths);
    loan.interestOnlyMonths = reader.whole("interest_only_months", 0, mostMonths, 0);
    loan.amortisation = reader.choice<Amortisation>("amortisation", amortisations, Amortisation::Bullet);
    const bool needsMonths =
        loan.amortisation == Amortisation::StraightLine || loan.amortisation == Amortisation::LevelPayment;
    loan.amortisationMonths =
        reader.whole("amortisation_months", 1, mostMonths, needsMonths ? std::nullopt : std::optional(1));
    const bool sculpted = loan.amortisation == Amortisation::Sculpted;
    loan.dscr = reader.number("dscr", ranges::positive, sculpted ? std::nullopt : std::optional(1.0));
    loan.feeFraction = reader.number("fee_fraction", ranges::fraction, 0);
    if (sculpted && reader.isGood("start") && over.isGood && monthNumber(loan.start) < monthNumber(timeline.start))
        reader.error("start",
                     "is " + dateText(loan.start) +
                         ", before the timeline, whose NOI a sculpted loan is repaid from; a start on or after " +
                         dateText(timeline.start) + " is needed");
    for (const std::string_view key : {"name", "notes", "sources"})
        reader.find(key);
    return loan;
}

Corporate readCorporate(const Json& value, const Place& place, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    Corporate corporate;
    corporate.generalAndAdministrativePerMonth =
        reader.number("general_and_administrative_per_month", ranges::number, 0);
    corporate.growthPerYear = reader.number("growth", ranges::growth, 0);
    corporate.maintenanceCapitalFractionOfNoi =
        reader.number("maintenance_capital_fraction_of_noi", ranges::fraction, 0);
    corporate.preferredDividendsPerMonth = reader.number("preferred_dividends_per_month", ranges::notNegative, 0);
    corporate.shares = reader.number("shares", ranges::notNegative, 0);
    corporate.sharePrice = reader.number("share_price", ranges::notNegative, 0);
    corporate.cash = reader.number("cash", ranges::number, 0);
    corporate.otherDebt = reader.number("other_debt", ranges::notNegative, 0);
    corporate.marketCapRate = reader.number("market_cap_rate", ranges::notNegative, 0);
    corporate.payoutFractionOfAffo = reader.number("payout_fraction_of_affo", ranges::notNegative, 0);
    return corporate;
}

Valuation readValuation(const Json& value, const Place& place, const ReadTimeline& over, Problems& problems)
{
    ObjectReader reader(value, place, problems);
    Valuation valuation;
    valuation.date = reader.date("date", over.timeline.start);
    valuation.discountRate = reader.number("discount_rate", discount, 0.10);
    valuation.equityDiscountRate = reader.number("equity_discount_rate", discount, valuation.discountRate);
    valuation.includePastFlows = reader.flag("include_past_flows", true);
    const Json* exit = reader.findValue("exit");
    if (exit)
        readExit(*exit, place.key("exit"), over, valuation, problems);
    return valuation;
}

} // namespace rackrent
