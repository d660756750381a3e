#pragma once

#include "model/facility/facility_lines.h"
#include "model/portfolio/lease_block.h"

#include <memory>
#include <vector>

namespace rackrent {

using SharedFacility = SharedList<Facility>::Element;
using SharedBlock = std::shared_ptr<const LeaseBlock>;

/// One facility with its leases, over the whole timeline as if nothing were sold.
struct FacilityPart {
    // What it was computed from, besides the basis.
    SharedFacility facility;
    SharedCurve priceCurve; ///< null without
    std::vector<SharedBlock> blocks;

    LeaseSums leases;
    LeaseTotals totals;
    FacilityLines lines;
    SunkCapital sunk;
    std::vector<double> powerPrice;       ///< by month, money per MWh
    std::vector<double> recoverablePerMw; ///< recoverable operating costs of a month for each MW that recovers all
    std::vector<double> powerRecovery;    ///< by month, of all leases
    std::vector<double> opexRecovery;     ///< by month, of all leases
};

/// The curve that a facility depends on, or null.
SharedCurve priceCurveOf(const Facility& facility, const Curves& curves);

FacilityPart facilityPart(SharedFacility facility, std::vector<SharedBlock> blocks, const Curves& curves,
                          const MonthGrid& grid);

/// Energy that a MW drawn over the whole month takes at the meter, MWh by month.
std::vector<double> energyPerMw(const Facility& facility, const MonthGrid& grid);

/// Whether two parts have the same figures, to the last bit.
bool sameFigures(const FacilityPart& a, const FacilityPart& b);

} // namespace rackrent
