#pragma once

#include "model/lease/rent_rule.h"

#include <span>
#include <vector>

namespace rackrent {

/// Rent and space of a run of days in one calendar month, or the sum of several.
struct MonthRent {
    double scheduled = 0;     ///< escalated and ramped, before abatement; money
    double abated = 0;        ///< the part of it that is free; money, positive
    double unindexedBase = 0; ///< after abatement, without index escalation; money
    double occupiedMw = 0;    ///< average over the calendar month's days

    double base() const { return scheduled - abated; }
    MonthRent& operator+=(const MonthRent& other)
    {
        scheduled += other.scheduled;
        abated += other.abated;
        unindexedBase += other.unindexedBase;
        occupiedMw += other.occupiedMw;
        return *this;
    }
};

/// A contract's rent by calendar month over its whole term, as if it ran to its end: whatever the timeline, and
/// whether or not it ends early. Whole months are computed once, part months when they are asked for.
class RentSchedule {
public:
    /// @param contract outlives the schedule
    RentSchedule(const Contract& contract, const Curves& curves);

    const Contract& contract() const { return m_rule.contract(); }
    const RentRule& rule() const { return m_rule; }
    /// Number of the calendar month that the contract starts in; `months().front()` is that month's.
    int firstMonth() const { return m_firstMonth; }
    std::span<const MonthRent> months() const { return m_months; }

    /// The days of one calendar month that lie in the term and between `from` and `to`, both inside.
    MonthRent inMonth(int monthNumber, Date from, Date to) const;
    /// All days in the term between `from` and `to`, both inside; money.
    double baseRent(Date from, Date to) const;
    double unindexedBaseRent(Date from, Date to) const;

private:
    MonthRent sum(Date from, Date to) const;

    RentRule m_rule;
    int m_firstMonth = 0;
    std::vector<MonthRent> m_months;
};

/// Adds the base rent of the days from `from` to `to`, both inside, to each month of the timeline that they lie in.
/// @param row money, one value a month of `grid`
void addBaseRent(const RentSchedule& schedule, Date from, Date to, const MonthGrid& grid, std::span<double> row);

} // namespace rackrent
