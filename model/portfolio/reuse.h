#pragma once

#include "model/portfolio/results.h"

#include <memory>
#include <span>
#include <vector>

namespace rackrent {

/// A block of leases that results are made of.
struct PlannedBlock {
    std::span<const std::uint32_t> contracts; ///< positions in the project
    SharedBlock held;                         ///< null while it is to be computed
};

/// An enabled facility that results are made of.
struct PlannedFacility {
    SharedFacility facility;
    std::vector<PlannedBlock> blocks;
    std::shared_ptr<const FacilityPart> before; ///< the same facility in the results before, or null
};

/// What depends on what, in one place. A part of earlier results holds for a project when everything that it was
/// computed from is the same object or equal:
///
///     all parts    <- basis: timeline, valuation date, month of the sale
///     lease block  <- its contracts, the curves that they name
///     facility     <- itself, its power price curve, its blocks
///     loan         <- itself, its rate curve (a sculpted one: the portfolio's NOI, so always again)
///     portfolio    <- all of these, corporate, valuation: always again
///
/// Parts are compared by address, which is sound because results keep alive what they were computed from.
class Reuse {
public:
    /// @param project, before outlive this
    Reuse(const Project& project, const Results& before);

    /// Whether nothing has changed that figures depend on.
    bool holdsWhole() const;
    /// Which contracts count, by facility.
    const std::shared_ptr<const Tenancies>& tenancies() const { return m_tenancies; }
    /// The enabled facilities, their contracts in blocks; those blocks that hold are in it. The tenancies outlive it.
    std::vector<PlannedFacility> plan() const;
    /// The part of the results before when it holds, else null. All blocks of the facility are held.
    std::shared_ptr<const FacilityPart> heldPart(const PlannedFacility& facility) const;
    /// Loans that hold where they name the same loan and curve.
    const LoanParts& loans() const { return m_before.loans; }

private:
    bool sameTenants() const;
    bool holds(const LeaseBlock& block, std::span<const std::uint32_t> contracts) const;

    const Project& m_project;
    Results m_none;
    const Results& m_before; ///< without parts when the basis is another
    bool m_sameCurves = false;
    std::shared_ptr<const Tenancies> m_tenancies;
};

} // namespace rackrent
