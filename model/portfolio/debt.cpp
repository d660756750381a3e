#include "model/portfolio/debt.h"

#include <algorithm>

namespace rackrent {

namespace {

/// The same loan computed before, or null.
std::shared_ptr<const LoanPart> stillHolding(const LoanParts& before, const LoanPart& wanted)
{
    if (wanted.loan->amortisation == Amortisation::Sculpted)
        return nullptr;
    const auto found = std::find_if(before.begin(), before.end(), [&wanted](const auto& part) {
        return part->loan == wanted.loan && part->rateCurve == wanted.rateCurve;
    });
    return found == before.end() ? nullptr : *found;
}

void addSchedule(const LoanSchedule& schedule, PortfolioLines& lines)
{
    add(lines[PortfolioLine::DebtDraws], schedule.draw);
    add(lines[PortfolioLine::DebtFees], schedule.fee);
    add(lines[PortfolioLine::DebtFeeAmortisation], schedule.feeAmortisation);
    add(lines[PortfolioLine::Interest], schedule.interest);
    add(lines[PortfolioLine::Principal], schedule.principal);
    add(lines[PortfolioLine::Balloon], schedule.balloon);
    add(lines[PortfolioLine::DebtBalance], schedule.balance);
}

} // namespace

LoanParts addDebt(const Project& project, const MonthGrid& grid, const Basis& basis, const LoanParts& before,
                  PortfolioLines& lines)
{
    const auto noi = lines[PortfolioLine::Noi];
    std::vector<double> available(noi.begin(), noi.end());
    LoanParts parts;
    for (std::size_t i = 0; i < project.loans.size(); ++i) {
        const SharedLoan& loan = project.loans.element(i);
        if (!loan->enabled)
            continue;
        LoanPart part{loan, loan->rateCurve ? project.curves.element(*loan->rateCurve) : nullptr, {}};
        std::shared_ptr<const LoanPart> known = stillHolding(before, part);
        if (!known) {
            part.schedule = loanSchedule(*loan, project.curves, grid, available, basis.exitMonth);
            known = std::make_shared<const LoanPart>(std::move(part));
        }
        const LoanSchedule& schedule = known->schedule;
        addSchedule(schedule, lines);
        for (std::size_t month = 0; month < available.size(); ++month)
            available[month] -= schedule.interest[month] + schedule.principal[month] + schedule.balloon[month];
        parts.push_back(std::move(known));
    }
    return parts;
}

} // namespace rackrent
