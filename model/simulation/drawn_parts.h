#pragma once

#include "model/simulation/flows.h"
#include "model/simulation/simulated_project.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace rackrent {

/// Which part of a project a driver is in.
struct DriverPart {
    enum class Kind { None, Contract, Facility, Curve, Loan, Corporate, Valuation, Other };
    Kind kind = Kind::None; ///< none: it has no effect
    std::size_t position = 0;
    auto operator<=>(const DriverPart&) const = default;
};
DriverPart partOf(const PlacedDriver& driver, const Project& project);

/// The parts of a project that drivers are in, with what was drawn, on one thread: each is read again from its piece of
/// the document alone.
class DrawnParts {
public:
    /// @param simulated outlives this
    DrawnParts(const SimulatedProject& simulated, const FlowShape& shape);

    /// What stands in the document for each driver from now on. Parts whose values are the same are not read again.
    void setValues(std::span<const double> values);
    /// Puts random paths around the curves that have one, after the values were set.
    /// @param normals of all paths, as in `PathDraw`
    void setMarket(std::span<const double> normals);
    /// Whether all that was read since the values were set is valid.
    bool isValid() const { return m_isValid; }
    /// Reads all parts that drivers are in. @return whether they are valid
    bool readAll();

    const Contract& contract(std::size_t position);
    const Facility& facility(std::size_t position);
    const Valuation& valuation();
    const Corporate& corporate();
    const SharedList<Loan>& loans();
    const Curves& curves();

    /// A facility without leases.
    Flows ownFlows(std::size_t facility);
    /// What one lease adds to a facility that it is alone in.
    Flows leaseFlows(std::size_t contract, const ContractOutcome& outcome);
    /// A facility with all its leases. @param outcomes as many as the facility has tenancies
    Flows facilityFlows(std::size_t facility, std::span<const ContractOutcome> outcomes);

private:
    struct Part {
        Json document;
        std::vector<std::pair<std::size_t, Json*>> targets; ///< driver, its number in the document
        bool isStale = true;
        bool isGood = true;    ///< when it was read last
        bool isCapital = true; ///< whether all drivers are in a facility's capital
    };
    Part* staleAt(DriverPart at);
    void fill(Part& part);
    template <class Read>
    auto read(Part& part, Read&& read);
    /// Of a facility without its capital, which no lease changes.
    Flows runningFlows(std::size_t facility, std::vector<SharedContract> contracts);
    const Flows& vacantFlows(std::size_t facility);
    const Flows& capitalFlows(std::size_t facility);
    Flows flowsOf(Facility facility, std::vector<SharedContract> contracts);

    const SimulatedProject& m_simulated;
    const FlowShape& m_shape;
    std::vector<double> m_values;
    std::map<DriverPart, Part> m_parts;
    bool m_isValid = true;

    std::map<std::size_t, Contract> m_contracts;
    std::map<std::size_t, Facility> m_facilities;
    // Of facilities, with the values that are set.
    std::map<std::size_t, Flows> m_vacant; ///< running without leases
    std::map<std::size_t, Flows> m_capital;
    Valuation m_valuation;
    Corporate m_corporate;
    SharedList<Loan> m_loans;
    Curves m_curves;
};

} // namespace rackrent
