#include "model/portfolio/portfolio_stage.h"

#include "model/finance/exit_value.h"
#include "model/portfolio/cash_flows.h"
#include "model/reit/earnings.h"

#include <algorithm>
#include <functional>

namespace rackrent {

namespace {

/// Sells the portfolio: proceeds from the NOI as if nothing were sold, then every line after is zero.
void sell(const Exit& exit, int month, PortfolioLines& lines)
{
    const auto noi = lines[PortfolioLine::Noi];
    const auto fees = lines[PortfolioLine::TerminationFees];
    std::vector<double> recurring(noi.size());
    std::transform(noi.begin(), noi.end(), fees.begin(), recurring.begin(), std::minus<>());
    const double proceeds = exitProceeds(exit, recurring, month);
    lines.zeroFrom(month + 1);
    lines[PortfolioLine::ExitProceeds][static_cast<std::size_t>(month)] = proceeds;
}

} // namespace

LoanParts addPortfolioLines(const Project& project, const MonthGrid& grid, const Basis& basis, const LoanParts& before,
                            PortfolioLines& lines)
{
    if (basis.exitMonth)
        sell(*project.valuation.exit, *basis.exitMonth, lines);
    addCorporateCosts(project.corporate, basis.countedMonths(), lines);
    LoanParts loans = addDebt(project, grid, basis, before, lines);
    addCashFlows(lines);
    addEarnings(lines);
    return loans;
}

} // namespace rackrent
