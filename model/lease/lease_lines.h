#pragma once

#include "model/lease/rent_schedule.h"
#include "model/portfolio/lines.h"

namespace rackrent {

/// A run of months of a timeline: from `first` up to, not including, `end`, which is not before it.
struct MonthRange {
    int first = 0;
    int end = 0;
};

/// The months outside which a lease's lines are zero.
struct LeaseMonths {
    MonthRange contract;    ///< rent, straight-line rent and termination fees
    MonthRange speculative; ///< speculative rent
    MonthRange all;         ///< occupied MW and leasing costs
};

/// The monthly lines of one contract that depend on it and on curves alone: rent as modelled, straight-line
/// rent, speculative rent, termination fees, leasing costs and occupied MW. Recoveries, which need the
/// facility's costs, are left at zero. The facility's power and costs are not looked at.
LeaseLines leaseLines(const Contract& contract, const Curves& curves, const MonthGrid& grid);

/// The same into lines that are zero, for those who compute one contract after another.
/// @return the months outside which lines are still zero
LeaseMonths addLeaseLines(const RentSchedule& schedule, const Curves& curves, const MonthGrid& grid, LeaseLines& lines);

} // namespace rackrent
