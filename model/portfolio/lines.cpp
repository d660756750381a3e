#include "model/portfolio/lines.h"

namespace rackrent {

namespace {

constexpr std::array<std::string_view, LeaseLines::lineCount> leaseKeys{
    "scheduled_rent",   "abatements",     "base_rent",     "straight_line_rent", "speculative_rent",
    "termination_fees", "power_recovery", "opex_recovery", "leasing_costs",      "occupied_mw"};

constexpr std::array<std::string_view, FacilityLines::lineCount> facilityKeys{
    "power_cost", "operating_costs", "capital", "depreciation", "real_estate_depreciation", "energised_mw"};

constexpr std::array<std::string_view, PortfolioLines::lineCount> portfolioKeys{"base_rent",
                                                                                "speculative_rent",
                                                                                "recoveries",
                                                                                "termination_fees",
                                                                                "revenue",
                                                                                "power_cost",
                                                                                "operating_costs",
                                                                                "noi",
                                                                                "leasing_costs",
                                                                                "capital",
                                                                                "exit_proceeds",
                                                                                "unlevered_cash_flow",
                                                                                "debt_draws",
                                                                                "debt_fees",
                                                                                "debt_fee_amortisation",
                                                                                "interest",
                                                                                "principal",
                                                                                "balloon",
                                                                                "debt_balance",
                                                                                "levered_cash_flow",
                                                                                "straight_line_adjustment",
                                                                                "depreciation",
                                                                                "real_estate_depreciation",
                                                                                "general_and_administrative",
                                                                                "maintenance_capital",
                                                                                "preferred_dividends",
                                                                                "net_income",
                                                                                "ffo",
                                                                                "affo"};

} // namespace

std::string_view keyOf(LeaseLine line) { return leaseKeys.at(static_cast<std::size_t>(line)); }
std::string_view keyOf(FacilityLine line) { return facilityKeys.at(static_cast<std::size_t>(line)); }
std::string_view keyOf(PortfolioLine line) { return portfolioKeys.at(static_cast<std::size_t>(line)); }

} // namespace rackrent
