#pragma once

#include "model/portfolio/results.h"
#include "model/project/checked_document.h"
#include "model/simulation/draws.h"

#include <optional>
#include <string>
#include <vector>

namespace rackrent {

/// A driver as it stands in the document that is simulated.
struct PlacedDriver {
    std::string pointer; ///< JSON Pointer with positions; empty when the scenario took the place away
    DriverOperation op = DriverOperation::Set;
    double written = 0;   ///< what stands there, which is scaled or added to; of a date days since 1 January 1970
    bool isWhole = false; ///< whether only whole numbers may stand there: draws are rounded
    bool isDay = false;   ///< whether it is a date: draws are rounded to whole days

    bool hasEffect() const { return !pointer.empty(); }
    /// What stands there with this draw. @param before what stands there without
    double drawn(double value, double before) const;
    /// Whether a file can say the value: a finite number, a day of the years 1 to 9999.
    bool canStand(double value) const;
    /// The value as it stands in a document. It can stand there.
    Json json(double value) const;
    /// What a document's element says, as `json` made it.
    double number(const Json& element) const;
};

/// Which rights of a contract drivers are in.
DrivenRights drivenRights(const std::vector<PlacedDriver>& drivers, std::size_t contract);

/// A project under a scenario, made ready to be simulated.
struct SimulatedProject {
    Json document; ///< under the scenario; keys that drivers create are there, with middling values
    Reading reading;
    SimulationInputs inputs;
    std::vector<PlacedDriver> drivers; ///< as many as `inputs.drivers`
    std::vector<EventContract> events; ///< contracts that count, in the project's order
    MonthGrid grid;
    Results reference; ///< without draws

    const Project& project() const { return reading.project; }
    /// Position in `events` of a contract, or nothing.
    std::optional<std::size_t> eventOf(std::size_t contract) const;
};

/// @param document valid
/// @param scenarioId of one of its scenarios, or empty
/// @throws std::out_of_range when there is no such scenario, std::invalid_argument when the document is not valid
SimulatedProject simulatedProject(CheckedDocument document, const std::string& scenarioId);

/// A curve with a random path around it, month by month of the grid.
/// @param normals standard normal, one a month
Curve withMarketPath(const Curve& curve, const MarketPath& path, const MonthGrid& grid, Date valuationDate,
                     std::span<const double> normals);

/// The project as it is on each path: the slow and general way, which whatever is quicker is held against.
class PathProjects {
public:
    /// @param simulated, drawer outlive this
    PathProjects(const SimulatedProject& simulated, const Drawer& drawer);

    /// Nothing when a drawn input is not valid; `refusal()` says which and why.
    std::optional<Project> project(const PathDraw& draw);
    const Problem& refusal() const { return m_refusal; }

private:
    bool setDrivers(const PathDraw& draw);

    const SimulatedProject& m_simulated;
    const Drawer& m_drawer;
    Json m_document;
    std::vector<Json*> m_targets; ///< null without effect
    StaleParts m_stale;
    Problem m_refusal;
};

} // namespace rackrent
