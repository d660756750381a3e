#pragma once

#include "model/lease/rent_segments.h"
#include "model/project/project.h"

#include <span>
#include <vector>

namespace rackrent {

/// Money a month at `rate`, in the contract's basis and utilisation, on the segment's capacity; for an
/// hour-based rate, of a month as long as the segment's.
double monthlyRent(const Rent& rent, double rate, const RentSegment& segment);

/// A contract's rent as a function of its contract month and capacity: rate, escalation, ramp, abatement.
class RentRule {
public:
    /// @param contract, curves outlive the rule
    RentRule(const Contract& contract, std::span<const Curve> curves);

    /// Money a month at the segment's rate and capacity before escalation, ramp and abatement; for an
    /// hour-based rent, of a month as long as the segment's. Step tables are part of the rate.
    double monthlyRate(const RentSegment& segment) const;
    /// Product of the fixed bumps up to a contract month.
    double fixedFactor(int contractMonth) const;
    /// Product of the index bumps up to a contract month.
    double indexFactor(int contractMonth) const;
    double rampFraction(int contractMonth) const;
    double abatedFraction(int contractMonth) const;
    /// Base rent of a run of days: rate, escalation, ramp and abatement; money.
    double baseRent(const RentSegment& segment, bool withIndex = true) const;
    /// The segment on one day, for rents as of a date. The day is on or after the contract's start.
    RentSegment dayOf(Date day) const;
    /// Rent of 8,760 hours or 12 months at the rate, escalation and capacity of a day, before ramp and abatement.
    double annualisedRent(Date day) const;

private:
    int bumpsUpTo(int contractMonth) const;
    double rateIn(int contractMonth) const;
    void computeIndexFactors(std::span<const Curve> curves);

    const Contract& m_contract;
    std::vector<double> m_indexFactors; ///< by bumps
    std::vector<double> m_ramp;         ///< fraction by contract month; 1 after
    std::vector<double> m_abated;       ///< fraction by contract month; 0 after
};

/// Base rent over the days from `from` to `to`, both inside, whatever the timeline; money.
double baseRentBetween(const Contract& contract, const RentRule& rule, Date from, Date to, bool withIndex = true);

/// Adds the base rent of the days from `from` to `to` to each month of the timeline that they lie in.
/// @param sum money, one value a month of `grid`
void addBaseRent(const Contract& contract, const RentRule& rule, Date from, Date to, const MonthGrid& grid,
                 std::span<double> sum);

} // namespace rackrent
