#include "model/lease/lease_lines.h"
#include "model/portfolio/results.h"

#include <algorithm>
#include <stdexcept>

namespace rackrent {

namespace {

const FacilityPart& partOf(const Results& results, const Contract& contract)
{
    const SharedFacility& facility = results.project.facilities.element(contract.facility);
    for (const auto& part : results.facilities)
        if (part->facility == facility)
            return *part;
    throw std::out_of_range("contractResult: contract \"" + contract.id + "\" lies in facility \"" + facility->id +
                            "\", which does not count");
}

/// The contract's share of what its facility recovers.
void addRecoveries(const Contract& contract, const FacilityPart& part, const MonthGrid& grid, LeaseLines& lines)
{
    const auto occupied = lines[LeaseLine::OccupiedMw];
    const std::vector<double> energy = energyPerMw(*part.facility, grid);
    for (std::size_t i = 0; i < energy.size(); ++i) {
        lines[LeaseLine::PowerRecovery][i] =
            occupied[i] * contract.loadFactor * contract.recovery.power * energy[i] * part.powerPrice[i];
        lines[LeaseLine::OpexRecovery][i] = occupied[i] * contract.recovery.operatingCosts * part.recoverablePerMw[i];
    }
}

} // namespace

std::vector<std::size_t> countedContracts(const Results& results)
{
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < results.project.contracts.size(); ++i)
        if (counts(results.project, results.project.contracts[i]))
            positions.push_back(i);
    return positions;
}

ContractResult contractResult(const Results& results, std::size_t position)
{
    const Contract& contract = results.project.contracts.at(position);
    const MonthGrid grid(results.project.timeline);
    ContractResult result{contract.id, leaseLines(contract, results.project.curves, grid)};
    addRecoveries(contract, partOf(results, contract), grid, result.lines);
    result.lines.zeroFrom(results.basis.countedMonths());
    return result;
}

FacilityResult facilityResult(const Results& results, std::size_t position)
{
    const FacilityPart& part = *results.facilities.at(position);
    FacilityResult result{part.facility->id, part.lines, part.sunk.total()};
    result.lines.zeroFrom(results.basis.countedMonths());
    return result;
}

std::vector<double> rentByContract(const Results& results)
{
    std::vector<double> rent(results.project.contracts.size(), 0.0);
    for (const auto& part : results.facilities) {
        const auto& facilities = results.project.facilities;
        const auto facility = std::ranges::find(facilities, part->facility->id, &Facility::id);
        const auto& positions = (*results.tenancies)[static_cast<std::size_t>(facility - facilities.begin())];
        auto position = positions.begin();
        for (const SharedBlock& block : part->blocks)
            for (const double received : block->rent)
                rent[*position++] = received;
    }
    return rent;
}

std::vector<double> leaseSum(const Results& results, LeaseSum line)
{
    std::vector<double> sum(static_cast<std::size_t>(results.basis.months), 0.0);
    for (const auto& part : results.facilities)
        add(sum, part->leases[line]);
    return sum;
}

} // namespace rackrent
