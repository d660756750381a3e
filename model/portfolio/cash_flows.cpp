#include "model/portfolio/cash_flows.h"

#include <algorithm>

namespace rackrent {

void sumOperations(Results& results)
{
    using enum PortfolioLine;
    PortfolioLines& lines = results.lines;
    for (const ContractResult& contract : results.contracts) {
        const LeaseLines& lease = contract.lines;
        add(lines[BaseRent], lease[LeaseLine::BaseRent]);
        add(lines[SpeculativeRent], lease[LeaseLine::SpeculativeRent]);
        add(lines[TerminationFees], lease[LeaseLine::TerminationFees]);
        add(lines[Recoveries], lease[LeaseLine::PowerRecovery]);
        add(lines[Recoveries], lease[LeaseLine::OpexRecovery]);
        add(lines[LeasingCosts], lease[LeaseLine::LeasingCosts]);
        for (std::size_t i = 0; i < lines[BaseRent].size(); ++i)
            lines[StraightLineAdjustment][i] += lease[LeaseLine::StraightLineRent][i] - lease[LeaseLine::BaseRent][i];
    }
    for (const FacilityResult& facility : results.facilities) {
        add(lines[PowerCost], facility.lines[FacilityLine::PowerCost]);
        add(lines[OperatingCosts], facility.lines[FacilityLine::OperatingCosts]);
        add(lines[Capital], facility.lines[FacilityLine::Capital]);
        add(lines[Depreciation], facility.lines[FacilityLine::Depreciation]);
        add(lines[RealEstateDepreciation], facility.lines[FacilityLine::RealEstateDepreciation]);
    }
    for (std::size_t i = 0; i < lines[Revenue].size(); ++i) {
        lines[Revenue][i] =
            lines[BaseRent][i] + lines[SpeculativeRent][i] + lines[Recoveries][i] + lines[TerminationFees][i];
        lines[Noi][i] = lines[Revenue][i] - lines[PowerCost][i] - lines[OperatingCosts][i];
    }
}

void addCorporateCosts(const Corporate& corporate, std::optional<int> exitMonth, PortfolioLines& lines)
{
    using enum PortfolioLine;
    const int last = exitMonth.value_or(lines.months() - 1);
    for (int month = 0; month <= last; ++month) {
        const auto i = static_cast<std::size_t>(month);
        lines[GeneralAndAdministrative][i] =
            corporate.generalAndAdministrativePerMonth * growthFactor(corporate.growthPerYear, month);
        lines[MaintenanceCapital][i] = corporate.maintenanceCapitalFractionOfNoi * std::max(0.0, lines[Noi][i]);
        lines[PreferredDividends][i] = corporate.preferredDividendsPerMonth;
    }
}

void addCashFlows(PortfolioLines& lines)
{
    using enum PortfolioLine;
    for (std::size_t i = 0; i < lines[Noi].size(); ++i) {
        const double unlevered = lines[Noi][i] - lines[LeasingCosts][i] - lines[Capital][i] -
                                 lines[GeneralAndAdministrative][i] - lines[MaintenanceCapital][i] +
                                 lines[ExitProceeds][i];
        lines[UnleveredCashFlow][i] = unlevered;
        lines[LeveredCashFlow][i] = unlevered + lines[DebtDraws][i] - lines[DebtFees][i] - lines[Interest][i] -
                                    lines[Principal][i] - lines[Balloon][i] - lines[PreferredDividends][i];
    }
}

} // namespace rackrent
