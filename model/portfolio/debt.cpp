#include "model/portfolio/debt.h"

#include "model/finance/loan_schedule.h"

#include <vector>

namespace rackrent {

void addDebt(const Project& project, const MonthGrid& grid, std::optional<int> exitMonth, PortfolioLines& lines)
{
    const auto noi = lines[PortfolioLine::Noi];
    std::vector<double> available(noi.begin(), noi.end());
    for (const Loan& loan : project.loans) {
        if (!loan.enabled)
            continue;
        const LoanSchedule schedule = loanSchedule(loan, project, grid, available, exitMonth);
        add(lines[PortfolioLine::DebtDraws], schedule.draw);
        add(lines[PortfolioLine::DebtFees], schedule.fee);
        add(lines[PortfolioLine::DebtFeeAmortisation], schedule.feeAmortisation);
        add(lines[PortfolioLine::Interest], schedule.interest);
        add(lines[PortfolioLine::Principal], schedule.principal);
        add(lines[PortfolioLine::Balloon], schedule.balloon);
        add(lines[PortfolioLine::DebtBalance], schedule.balance);
        for (std::size_t i = 0; i < available.size(); ++i)
            available[i] -= schedule.interest[i] + schedule.principal[i] + schedule.balloon[i];
    }
}

} // namespace rackrent
