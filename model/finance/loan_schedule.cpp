#include "model/finance/loan_schedule.h"

#include "model/project/curve.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

constexpr double repaidShare = 1e-9; // of the principal: a balance below is rounding, and counts as repaid

double rateIn(const Loan& loan, const Curves& curves, Date firstDay)
{
    if (loan.rateCurve)
        return valueOn(curves[*loan.rateCurve], firstDay) + loan.spreadPerYear;
    return loan.ratePerYear;
}

double levelPrincipal(double balance, double ratePerYear, int monthsLeft)
{
    if (monthsLeft <= 1)
        return balance;
    const double rate = ratePerYear / 12;
    if (rate == 0)
        return balance / monthsLeft;
    const double payment = balance * rate / -std::expm1(-monthsLeft * std::log1p(rate));
    return payment - balance * rate;
}

/// What one month's service needs to be known.
struct Due {
    double balance = 0;
    double interest = 0;
    double ratePerYear = 0;
    int monthOfTerm = 0; ///< 1 the first month after the draw
    double cashAvailable = 0;
};

double scheduledPrincipal(const Loan& loan, const Due& due)
{
    const int amortised = due.monthOfTerm - loan.interestOnlyMonths - 1;
    if (amortised < 0 || due.monthOfTerm == loan.termMonths)
        return 0;
    double principal = 0;
    switch (loan.amortisation) {
    case Amortisation::Bullet: break;
    case Amortisation::StraightLine: principal = loan.principal / loan.amortisationMonths; break;
    case Amortisation::LevelPayment:
        principal = levelPrincipal(due.balance, due.ratePerYear, loan.amortisationMonths - amortised);
        break;
    case Amortisation::Sculpted: principal = std::max(0.0, due.cashAvailable / loan.dscr - due.interest); break;
    }
    return std::min(principal, due.balance);
}

} // namespace

LoanSchedule loanSchedule(const Loan& loan, const Curves& curves, const MonthGrid& grid,
                          std::span<const double> cashAvailable, std::optional<int> exitMonth)
{
    const auto months = static_cast<std::size_t>(grid.months());
    LoanSchedule schedule;
    for (auto* row : {&schedule.draw, &schedule.fee, &schedule.feeAmortisation, &schedule.interest, &schedule.principal,
                      &schedule.balloon, &schedule.balance})
        row->assign(months, 0.0);

    const int drawMonth = grid.indexOf(loan.start);
    const int lastMonth = std::min(grid.months() - 1, exitMonth.value_or(grid.months() - 1));
    const double fee = loan.principal * loan.feeFraction;
    double balance = loan.principal;
    double feeLeft = fee;

    for (int elapsed = 0; elapsed <= loan.termMonths && drawMonth + elapsed <= lastMonth; ++elapsed) {
        const int i = drawMonth + elapsed;
        const auto at = static_cast<std::size_t>(std::max(i, 0));
        double interest = 0, principal = 0, balloon = 0, feeCharge = 0;
        if (elapsed > 0) {
            const Date firstDay = monthStart(monthNumber(loan.start) + elapsed);
            const double rate = rateIn(loan, curves, firstDay);
            interest = loan.dayCount == DayCount::Thirty360 ? balance * rate / 12
                                                            : balance * rate * daysInMonth(firstDay) / 360;
            principal = scheduledPrincipal(loan, {balance, interest, rate, elapsed, i < 0 ? 0 : cashAvailable[at]});
            balloon = elapsed == loan.termMonths ? balance - principal : 0;
            feeCharge = fee / loan.termMonths;
        }
        if (exitMonth == i) {
            balloon = balance - principal;
            feeCharge = feeLeft;
        }
        balance -= principal + balloon;
        feeLeft -= feeCharge;
        if (balance < repaidShare * loan.principal)
            balance = 0;
        if (i < 0)
            continue;
        schedule.draw[at] = elapsed == 0 ? loan.principal : 0;
        schedule.fee[at] = elapsed == 0 ? fee : 0;
        schedule.feeAmortisation[at] = feeCharge;
        schedule.interest[at] = interest;
        schedule.principal[at] = principal;
        schedule.balloon[at] = balloon;
        schedule.balance[at] = balance;
    }
    return schedule;
}

} // namespace rackrent
