#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace rackrent {

/// Monthly lines of one contract. Money a month, but for `OccupiedMw`.
enum class LeaseLine {
    ScheduledRent,
    Abatements,
    BaseRent,
    StraightLineRent,
    SpeculativeRent,
    TerminationFees,
    PowerRecovery,
    OpexRecovery,
    LeasingCosts,
    OccupiedMw,
    Count
};

/// Monthly lines of one facility. Money a month, but for `EnergisedMw`.
enum class FacilityLine {
    PowerCost,
    OperatingCosts,
    Capital,
    Depreciation,
    RealEstateDepreciation,
    EnergisedMw,
    Count
};

/// Monthly lines of the portfolio, money a month; `DebtBalance` is at the month's end. Costs are positive.
enum class PortfolioLine {
    BaseRent,
    SpeculativeRent,
    Recoveries,
    TerminationFees,
    Revenue,
    PowerCost,
    OperatingCosts,
    Noi,
    LeasingCosts,
    Capital,
    ExitProceeds,
    UnleveredCashFlow,
    DebtDraws,
    DebtFees,
    DebtFeeAmortisation,
    Interest,
    Principal,
    Balloon,
    DebtBalance,
    LeveredCashFlow,
    StraightLineAdjustment,
    Depreciation,
    RealEstateDepreciation,
    GeneralAndAdministrative,
    MaintenanceCapital,
    PreferredDividends,
    NetIncome,
    Ffo,
    Affo,
    Count
};

/// Adds month by month; both have as many.
inline void add(std::span<double> sum, std::span<const double> part)
{
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += part[i];
}

/// The line's key in files and on the command line, such as `base_rent`.
std::string_view keyOf(LeaseLine line);
std::string_view keyOf(FacilityLine line);
std::string_view keyOf(PortfolioLine line);

/// A table of monthly values: one contiguous row of `months()` values a line.
template <class Line>
class LineTable {
public:
    using LineType = Line;
    static constexpr std::size_t lineCount = static_cast<std::size_t>(Line::Count);

    LineTable() = default;
    explicit LineTable(int months) : m_months(static_cast<std::size_t>(months)), m_values(lineCount * m_months, 0.0) {}

    int months() const { return static_cast<int>(m_months); }
    std::span<double> operator[](Line line) { return {m_values.data() + offset(line), m_months}; }
    std::span<const double> operator[](Line line) const { return {m_values.data() + offset(line), m_months}; }
    /// Makes every line zero from a month on.
    void zeroFrom(int month)
    {
        for (std::size_t line = 0; line < lineCount; ++line)
            std::ranges::fill((*this)[static_cast<Line>(line)].subspan(static_cast<std::size_t>(month)), 0.0);
    }
    bool operator==(const LineTable&) const = default;

private:
    std::size_t offset(Line line) const { return static_cast<std::size_t>(line) * m_months; }

    std::size_t m_months = 0;
    std::vector<double> m_values;
};

using LeaseLines = LineTable<LeaseLine>;
using FacilityLines = LineTable<FacilityLine>;
using PortfolioLines = LineTable<PortfolioLine>;

} // namespace rackrent
