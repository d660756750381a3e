#include "model/portfolio/facility_part.h"

#include "model/project/units.h"

#include <algorithm>

namespace rackrent {

namespace {

void addBlocks(FacilityPart& part)
{
    for (const SharedBlock& block : part.blocks) {
        for (std::size_t line = 0; line < LeaseSums::lineCount; ++line)
            add(part.leases[static_cast<LeaseSum>(line)], block->sums[static_cast<LeaseSum>(line)]);
        part.totals += block->totals;
    }
}

FacilityUse useOf(const FacilityPart& part, std::span<const double> energy)
{
    const auto occupied = part.leases[LeaseSum::OccupiedMw], drawn = part.leases[LeaseSum::DrawnMw];
    const auto base = part.leases[LeaseSum::BaseRent], speculative = part.leases[LeaseSum::SpeculativeRent];
    FacilityUse use{
        {occupied.begin(), occupied.end()}, std::vector<double>(energy.size()), std::vector<double>(energy.size())};
    for (std::size_t i = 0; i < energy.size(); ++i) {
        use.energyMwh[i] = drawn[i] * energy[i];
        use.rent[i] = base[i] + speculative[i];
    }
    return use;
}

void addRecoveries(const FacilityUse& use, std::span<const double> energy, FacilityPart& part)
{
    const auto energised = part.lines[FacilityLine::EnergisedMw];
    const auto powerMw = part.leases[LeaseSum::PowerRecoveredMw], costsMw = part.leases[LeaseSum::CostsRecoveredMw];
    part.recoverablePerMw = recoverableCosts(*part.facility, energised, use);
    part.powerRecovery.resize(energy.size());
    part.opexRecovery.resize(energy.size());
    for (std::size_t i = 0; i < energy.size(); ++i) {
        const double capacity = std::max(energised[i], use.occupiedMw[i]);
        part.recoverablePerMw[i] = capacity > 0 ? part.recoverablePerMw[i] / capacity : 0;
        part.powerRecovery[i] = powerMw[i] * energy[i] * part.powerPrice[i];
        part.opexRecovery[i] = costsMw[i] * part.recoverablePerMw[i];
    }
}

} // namespace

SharedCurve priceCurveOf(const Facility& facility, const Curves& curves)
{
    return facility.power && facility.power->priceCurve ? curves.element(*facility.power->priceCurve) : nullptr;
}

std::vector<double> energyPerMw(const Facility& facility, const MonthGrid& grid)
{
    std::vector<double> energy(static_cast<std::size_t>(grid.months()));
    for (std::size_t i = 0; i < energy.size(); ++i)
        energy[i] = grid.days[i] * hoursPerDay * facility.pue;
    return energy;
}

FacilityPart facilityPart(SharedFacility facility, std::vector<SharedBlock> blocks, const Curves& curves,
                          const MonthGrid& grid)
{
    FacilityPart part;
    part.facility = std::move(facility);
    part.priceCurve = priceCurveOf(*part.facility, curves);
    part.blocks = std::move(blocks);
    part.leases = LeaseSums(grid.months());
    addBlocks(part);

    const std::vector<double> energy = energyPerMw(*part.facility, grid);
    const FacilityUse use = useOf(part, energy);
    part.powerPrice = powerPrices(*part.facility, curves, grid);
    part.lines = facilityLines(*part.facility, grid, use, part.powerPrice);
    part.sunk = sunkCapital(*part.facility, grid);
    addRecoveries(use, energy, part);
    return part;
}

bool sameFigures(const FacilityPart& a, const FacilityPart& b)
{
    return a.facility->id == b.facility->id && a.leases == b.leases && a.totals == b.totals && a.lines == b.lines &&
           a.sunk == b.sunk && a.powerPrice == b.powerPrice && a.recoverablePerMw == b.recoverablePerMw &&
           a.powerRecovery == b.powerRecovery && a.opexRecovery == b.opexRecovery;
}

} // namespace rackrent
