#include "model/portfolio/cash_flows.h"

#include <algorithm>

namespace rackrent {

void sumOperations(std::span<const std::shared_ptr<const FacilityPart>> facilities, PortfolioLines& lines)
{
    using enum PortfolioLine;
    for (const auto& facility : facilities) {
        add(lines[BaseRent], facility->leases[LeaseSum::BaseRent]);
        add(lines[SpeculativeRent], facility->leases[LeaseSum::SpeculativeRent]);
        add(lines[TerminationFees], facility->leases[LeaseSum::TerminationFees]);
        add(lines[Recoveries], facility->powerRecovery);
        add(lines[Recoveries], facility->opexRecovery);
        add(lines[PortfolioLine::LeasingCosts], facility->leases[LeaseSum::LeasingCosts]);
        add(lines[StraightLineAdjustment], facility->leases[LeaseSum::StraightLineAdjustment]);
        add(lines[PowerCost], facility->lines[FacilityLine::PowerCost]);
        add(lines[OperatingCosts], facility->lines[FacilityLine::OperatingCosts]);
        add(lines[Capital], facility->lines[FacilityLine::Capital]);
        add(lines[PortfolioLine::Depreciation], facility->lines[FacilityLine::Depreciation]);
        add(lines[RealEstateDepreciation], facility->lines[FacilityLine::RealEstateDepreciation]);
    }
    for (std::size_t i = 0; i < lines[Revenue].size(); ++i) {
        lines[Revenue][i] =
            lines[BaseRent][i] + lines[SpeculativeRent][i] + lines[Recoveries][i] + lines[TerminationFees][i];
        lines[Noi][i] = lines[Revenue][i] - lines[PowerCost][i] - lines[OperatingCosts][i];
    }
}

void addCorporateCosts(const Corporate& corporate, int months, PortfolioLines& lines)
{
    using enum PortfolioLine;
    const std::vector<double> growth = growthFactors(corporate.growthPerYear, months);
    for (std::size_t i = 0; i < growth.size(); ++i) {
        lines[GeneralAndAdministrative][i] = corporate.generalAndAdministrativePerMonth * growth[i];
        lines[MaintenanceCapital][i] = corporate.maintenanceCapitalFractionOfNoi * std::max(0.0, lines[Noi][i]);
        lines[PreferredDividends][i] = corporate.preferredDividendsPerMonth;
    }
}

void addCashFlows(PortfolioLines& lines)
{
    using enum PortfolioLine;
    for (std::size_t i = 0; i < lines[Noi].size(); ++i) {
        const double unlevered = lines[Noi][i] - lines[PortfolioLine::LeasingCosts][i] - lines[Capital][i] -
                                 lines[GeneralAndAdministrative][i] - lines[MaintenanceCapital][i] +
                                 lines[ExitProceeds][i];
        lines[UnleveredCashFlow][i] = unlevered;
        lines[LeveredCashFlow][i] = unlevered + lines[DebtDraws][i] - lines[DebtFees][i] - lines[Interest][i] -
                                    lines[Principal][i] - lines[Balloon][i] - lines[PreferredDividends][i];
    }
}

} // namespace rackrent
