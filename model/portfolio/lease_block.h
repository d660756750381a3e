#pragma once

#include "model/portfolio/lines.h"
#include "model/project/project.h"

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace rackrent {

/// Monthly sums over the leases of a block, or of a facility: what the lines of facilities and of the portfolio are
/// made from. Money a month, but for MW, which are averages over the month's days.
enum class LeaseSum {
    BaseRent,
    SpeculativeRent,
    TerminationFees,
    LeasingCosts,
    StraightLineAdjustment,
    OccupiedMw,
    DrawnMw,          ///< occupied MW x load factor
    PowerRecoveredMw, ///< drawn MW x the fraction of power costs that is recovered
    CostsRecoveredMw, ///< occupied MW x the fraction of operating costs that is recovered
    HeadlineRent,     ///< base rent from the valuation date to each contract's end
    CommittedRent,    ///< the part of it up to each contract's first exit
    Count
};
using LeaseSums = LineTable<LeaseSum>;

/// What single figures of the portfolio are made from, summed over leases.
struct LeaseTotals {
    double headlineRent = 0;      ///< from the valuation date to the end, whatever the timeline
    double committedRent = 0;     ///< from the valuation date to the first exit
    double annualisedRent = 0;    ///< of leases that run on the valuation date
    double rentDaysToLastDay = 0; ///< annualised rent x remaining days, both days counted
    double rentDaysToExit = 0;    ///< the same, to the earlier of the last day and the first exit

    LeaseTotals& operator+=(const LeaseTotals& other);
    bool operator==(const LeaseTotals&) const = default;
};

/// What every part of a result depends on besides its own inputs.
struct Basis {
    Date timelineStart{};
    int months = 0;
    Date valuationDate{};
    std::optional<int> exitMonth; ///< position of the sale's month; lines after it are zero in the end

    /// Months that count: up to the sale's.
    int countedMonths() const { return exitMonth ? *exitMonth + 1 : months; }
    bool operator==(const Basis&) const = default;
};
Basis basisOf(const Project& project);

using SharedContract = SharedList<Contract>::Element;
using SharedCurve = Curves::Element;

/// A few leases computed together: the unit that is computed again when one of them changes. Their own lines are not
/// kept.
struct LeaseBlock {
    /// A house choice: small enough to be computed in well under a millisecond, large enough that sums over ten
    /// thousand contracts are sums over a few hundred blocks.
    static constexpr std::size_t mostLeases = 32;

    // What it was computed from, besides the basis.
    std::vector<SharedContract> contracts;
    std::vector<SharedCurve> curves; ///< two a contract: its index, its market rent; null where it has none

    LeaseSums sums;
    LeaseTotals totals;
    std::vector<double> rent; ///< base and speculative rent of each contract in the counted months, money
};

/// The curves that a contract's lines depend on: its index and its market rent, null where it has none.
std::array<SharedCurve, 2> curvesOf(const Contract& contract, const Curves& curves);

LeaseBlock leaseBlock(std::vector<SharedContract> contracts, const Curves& curves, const MonthGrid& grid,
                      const Basis& basis);

} // namespace rackrent
