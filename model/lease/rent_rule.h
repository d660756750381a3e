#pragma once

#include "model/lease/rent_segments.h"
#include "model/project/project.h"
#include "model/project/units.h"

#include <vector>

namespace rackrent {

/// A rate a year as one a month; any other rate as it is.
double monthlyRate(const Rent& rent, double rate);

/// What a rate is multiplied by to give money a month on the segment's capacity: 1 for a rate a month; for an
/// hour-based rate, the hours of a month as long as the segment's.
inline double monthlyUnits(const Rent& rent, const RentSegment& segment)
{
    switch (rent.basis) {
    case RentBasis::PerMonth:
    case RentBasis::PerYear: return 1;
    case RentBasis::PerKwMonth: return kwPerMw * segment.criticalItMw;
    case RentBasis::PerGpuHour: return segment.gpus * hoursPerDay * rent.utilisation * segment.daysInMonth;
    }
    return 0;
}

/// A contract's terms month by month of its own: one entry a contract month, from the first to the one of its end.
class RentRule {
public:
    /// What holds in one contract month.
    struct Month {
        double rate =
            0; ///< in the contract's basis (a twelfth of a rate a year), before escalation; step tables are in it
        double fixed = 1; ///< product of the fixed bumps
        double index = 1; ///< product of the index bumps
        double ramp = 1;  ///< fraction of the rent that is due
        double free = 0;  ///< fraction of what is due that is abated
    };

    /// @param contract outlives the rule
    RentRule(const Contract& contract, const Curves& curves);

    const Contract& contract() const { return m_contract; }
    /// @param contractMonth 0 the first, not beyond the one of the contract's end
    const Month& month(int contractMonth) const { return m_months[static_cast<std::size_t>(contractMonth)]; }

    /// Money a month on a day in the term: escalated, before ramp and abatement; for an hour-based rent, of a month
    /// as long as the day's.
    double monthlyRent(Date day) const;
    /// Rent of 8,760 hours or 12 months at the rate, escalation and capacity of a day in the term, before ramp and
    /// abatement.
    double annualisedRent(Date day) const;
    /// The segment on one day in the term: its capacity and contract month.
    RentSegment dayOf(Date day) const;

private:
    void setSteps();
    void setFixedBumps();
    void setIndexBumps(const Curve& curve);
    void setRampAndAbatements();

    const Contract& m_contract;
    std::vector<Month> m_months;
};

} // namespace rackrent
