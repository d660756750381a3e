#include "model/reit/earnings.h"

namespace rackrent {

void addEarnings(PortfolioLines& lines)
{
    using enum PortfolioLine;
    for (std::size_t i = 0; i < static_cast<std::size_t>(lines.months()); ++i) {
        const double netIncome = lines[Noi][i] + lines[StraightLineAdjustment][i] - lines[Depreciation][i] -
                                 lines[Interest][i] - lines[DebtFeeAmortisation][i] -
                                 lines[GeneralAndAdministrative][i];
        const double ffo = netIncome - lines[PreferredDividends][i] + lines[RealEstateDepreciation][i];
        lines[NetIncome][i] = netIncome;
        lines[Ffo][i] = ffo;
        lines[Affo][i] = ffo - lines[StraightLineAdjustment][i] + lines[DebtFeeAmortisation][i] -
                         lines[MaintenanceCapital][i] - lines[PortfolioLine::LeasingCosts][i];
    }
}

} // namespace rackrent
