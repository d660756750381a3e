#pragma once

#include "model/portfolio/lines.h"
#include "model/project/project.h"

#include <span>
#include <vector>

namespace rackrent {

/// Capital spent before the timeline: money by calendar month, the first `firstMonth` (a month number).
struct SunkCapital {
    int firstMonth = 0;
    std::vector<double> byMonth;

    double total() const;
    bool operator==(const SunkCapital&) const = default;
};

/// What a facility's costs are computed from besides itself: one value a month each.
struct FacilityUse {
    std::vector<double> occupiedMw; ///< average over the month's days, of all its contracts
    std::vector<double> energyMwh;  ///< at the meter, of all its contracts
    std::vector<double> rent;       ///< base and speculative rent, money
};

/// Power price of each month, money per MWh; 0 without a price.
std::vector<double> powerPrices(const Facility& facility, const Curves& curves, const MonthGrid& grid);

/// All lines of a facility.
/// @param prices of power by month, as `powerPrices`
FacilityLines facilityLines(const Facility& facility, const MonthGrid& grid, const FacilityUse& use,
                            std::span<const double> prices);

/// The recoverable part of the facility's operating costs, money a month.
/// @param energised MW by month, as `energisedMw`
std::vector<double> recoverableCosts(const Facility& facility, std::span<const double> energised,
                                     const FacilityUse& use);

/// Capital spent in months before the timeline.
SunkCapital sunkCapital(const Facility& facility, const MonthGrid& grid);

/// MW energised on the first day of each month.
std::vector<double> energisedMw(const Facility& facility, const MonthGrid& grid);

} // namespace rackrent
