#include "model/simulation/additive.h"

#include "model/project/document_path.h"

#include <algorithm>
#include <string_view>

namespace rackrent {

namespace {

using Kind = DriverPart::Kind;

/// The part's own key that a driver is in.
std::string keyOf(const PlacedDriver& driver)
{
    const std::vector<std::string> steps = stepsOf(driver.pointer);
    return steps.size() > 2 ? steps[2] : std::string();
}

/// Whether a driver is in this key of a part.
bool moves(const SimulatedProject& simulated, const DriverPart& at, std::string_view key,
           std::span<const DriverPart> places)
{
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i] == at && keyOf(simulated.drivers[i]) == key)
            return true;
    return false;
}

/// MW that leases may hold in each month at most, after expiry too.
std::vector<double> mostLeasedMw(const SimulatedProject& simulated, std::size_t facility)
{
    const MonthGrid& grid = simulated.grid;
    std::vector<double> leased(static_cast<std::size_t>(grid.months()), 0.0);
    for (const std::uint32_t tenant : (*simulated.reference.tenancies)[facility]) {
        const Contract& contract = simulated.project().contracts[tenant];
        for (int month = 0; month < grid.months(); ++month) {
            if (!contract.afterExpiry && contract.end < grid.firstDay[static_cast<std::size_t>(month)])
                continue;
            double held = 0, most = 0;
            for (const Phase& delivery : contract.deliveries)
                if (delivery.date <= grid.lastDay(month))
                    most = std::max(most, held += delivery.criticalItMw);
            leased[static_cast<std::size_t>(month)] += most;
        }
    }
    return leased;
}

} // namespace

bool isAdditive(const SimulatedProject& simulated, std::size_t facility, std::span<const DriverPart> places)
{
    const Project& project = simulated.project();
    const Facility& of = project.facilities[facility];
    const auto& tenants = (*simulated.reference.tenancies)[facility];
    bool recovers = false, movesSpace = moves(simulated, {Kind::Facility, facility}, "phases", places);
    for (const std::uint32_t tenant : tenants) {
        const DriverPart at{Kind::Contract, tenant};
        recovers = recovers || project.contracts[tenant].recovery.operatingCosts > 0 ||
                   moves(simulated, at, "recovery", places);
        movesSpace = movesSpace || moves(simulated, at, "capacity", places);
    }
    const bool areRecoverable =
        std::ranges::any_of(of.operatingCosts, [](const OperatingCost& cost) { return cost.recoverable; });
    if (!recovers || !areRecoverable)
        return true;
    const bool followRent = std::ranges::any_of(of.operatingCosts, [](const OperatingCost& cost) {
        return cost.recoverable && cost.basis == CostBasis::FractionOfRent;
    });
    if (movesSpace || followRent)
        return false;
    const std::vector<double> leased = mostLeasedMw(simulated, facility);
    const std::vector<double> energised = energisedMw(of, simulated.grid);
    return std::equal(leased.begin(), leased.end(), energised.begin(),
                      [](double most, double there) { return most <= there; });
}

} // namespace rackrent
