#include "model/project/generated/finance.h"

#include "model/project/generated/draw.h"

#include <algorithm>
#include <array>

namespace rackrent::generated {

namespace {

/// A loan that is taken once in every ten years of the timeline. House assumptions.
struct Debt {
    std::string_view id;
    std::string_view amortisation; ///< empty: the default, bullet
    std::string_view dayCount;     ///< empty: the default, 30/360
    bool floats;
    double share; ///< of the capital in service when it is drawn
    int startMonth, termMonths, interestOnlyMonths, amortisationMonths;
    double fee;
};
constexpr std::array<Debt, 5> debts{{
    {"term-loan", "level_payment", "30/360", false, 0.1, -18, 120, 12, 300, 0.01},
    {"notes", "", "", false, 0.16, 2, 84, 0, 0, 0.0125},
    {"construction", "bullet", "act/360", true, 0.06, 4, 48, 0, 0, 0.015},
    {"equipment", "straight_line", "act/360", true, 0.05, 7, 48, 6, 48, 0},
    {"green-loan", "level_payment", "act/360", true, 0.08, 10, 120, 24, 240, 0.01},
}};
constexpr Debt project{"project-loan", "sculpted", "30/360", false, 0.05, 14, 144, 12, 0, 0.02};
constexpr Debt mezzanine{"mezzanine", "bullet", "30/360", false, 0.04, 6, 60, 0, 0, 0.02};

double investedBy(std::span<const GeneratedFacility> facilities, int month)
{
    double sum = 0;
    for (const GeneratedFacility& facility : facilities)
        for (const Investment& investment : facility.investments)
            if (investment.month <= month)
                sum += investment.amount;
    return sum;
}

void addRate(const Debt& debt, Draw& draw, Json& loan)
{
    if (!debt.floats) {
        loan["rate"] = draw.number(0.0475, 0.0725, 4);
        return;
    }
    loan["rate_curve"] = "base-rate";
    loan["spread"] = draw.number(0.0175, 0.035, 4);
}

void addRepayment(const Debt& debt, Json& loan)
{
    if (!debt.dayCount.empty())
        loan["day_count"] = debt.dayCount;
    loan["term_months"] = debt.termMonths;
    if (debt.interestOnlyMonths > 0)
        loan["interest_only_months"] = debt.interestOnlyMonths;
    if (!debt.amortisation.empty())
        loan["amortisation"] = debt.amortisation;
    if (debt.amortisationMonths > 0)
        loan["amortisation_months"] = debt.amortisationMonths;
    if (debt.amortisation == project.amortisation)
        loan["dscr"] = 1.35;
    if (debt.fee > 0)
        loan["fee_fraction"] = debt.fee;
}

/// Adds the loan of one decade, unless there is nothing to lend against or the sale comes before.
void addLoan(const Frame& frame, const Debt& debt, int decade, double invested, Json& loans)
{
    constexpr double unit = 100 * thousand;
    constexpr int monthsPerDecade = 120;
    const int start = debt.startMonth + decade * monthsPerDecade;
    const double principal = inUnits(invested * debt.share, unit);
    if (principal <= 0 || start >= std::max(1, frame.exitMonth()))
        return;
    Draw draw(frame.seed, Stream::Finance, static_cast<std::uint64_t>(loans.size()));
    Json loan = {{"id", std::string(debt.id) + "-" + std::to_string(decade + 1)}};
    if (debt.id == mezzanine.id)
        loan["enabled"] = false; // offered, not taken
    loan["principal"] = principal;
    loan["start"] = dateText(frame.month(start));
    addRate(debt, draw, loan);
    addRepayment(debt, loan);
    loans.push_back(std::move(loan));
}

Json exitOf(const Frame& frame, Draw& draw)
{
    const int month = frame.exitMonth();
    const bool forward = month + 1 < frame.months && draw.chance(0.6);
    return {{"date", dateText(frame.month(month))},
            {"cap_rate", draw.number(0.055, 0.075, 4)},
            {"noi", forward ? "forward" : "trailing"},
            {"selling_cost_fraction", draw.among({0.01, 0.015, 0.02})}};
}

} // namespace

Json loansOf(const Frame& frame, std::span<const GeneratedFacility> facilities)
{
    constexpr int monthsPerDecade = 120;
    Json loans = Json::array();
    const auto add = [&](const Debt& debt, int decade) {
        const int start = debt.startMonth + decade * monthsPerDecade;
        addLoan(frame, debt, decade, investedBy(facilities, start), loans);
    };
    for (int decade = 0; decade * monthsPerDecade < frame.months; ++decade)
        for (const Debt& debt : debts)
            add(debt, decade);
    add(mezzanine, 0);
    add(project, 0); // the last: what the others leave is its own
    return loans;
}

Json corporateOf(const Frame& frame, std::span<const GeneratedFacility> facilities)
{
    Draw draw(frame.seed, Stream::Finance, 1'000'000);
    const double invested = std::max(10 * million, investedBy(facilities, 0));
    return {{"general_and_administrative_per_month", inUnits(invested * draw.real(0.0003, 0.0006), thousand)},
            {"growth", 0.025},
            {"maintenance_capital_fraction_of_noi", draw.number(0.015, 0.035, 3)},
            {"preferred_dividends_per_month", inUnits(invested * 0.00015, thousand)},
            {"shares", inUnits(invested / 150, thousand)},
            {"share_price", draw.number(95, 160, 2)},
            {"cash", inUnits(invested * 0.015, thousand)},
            {"other_debt", inUnits(invested * 0.02, thousand)},
            {"market_cap_rate", draw.number(0.055, 0.07, 4)},
            {"payout_fraction_of_affo", draw.number(0.65, 0.85, 2)}};
}

Json valuationOf(const Frame& frame)
{
    Draw draw(frame.seed, Stream::Finance, 1'000'001);
    Json valuation = {{"date", dateText(frame.month(std::min(3, frame.months - 1)))},
                      {"discount_rate", draw.number(0.075, 0.095, 4)},
                      {"equity_discount_rate", draw.number(0.1, 0.125, 4)},
                      {"include_past_flows", true}};
    valuation["exit"] = exitOf(frame, draw);
    return valuation;
}

} // namespace rackrent::generated
