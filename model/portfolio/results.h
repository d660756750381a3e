#pragma once

#include "model/portfolio/debt.h"
#include "model/portfolio/facility_part.h"
#include "model/portfolio/lines.h"
#include "model/portfolio/metrics.h"
#include "model/project/project.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace rackrent {

/// Positions of the contracts that count, for each facility of the project in its order.
using Tenancies = std::vector<std::vector<std::uint32_t>>;

/// All that is computed from a project, and what of it can be taken over when the project changes a little: each part
/// names what it was computed from, and parts are shared between results.
struct Results {
    Project project; ///< what was computed
    Basis basis;
    std::vector<Date> monthStarts; ///< one entry more than there are months
    PortfolioLines lines;
    Metrics metrics;

    std::shared_ptr<const Tenancies> tenancies;
    std::vector<std::shared_ptr<const FacilityPart>> facilities; ///< those that are enabled, in the project's order
    LoanParts loans;                                             ///< those that are enabled, in the project's order

    /// Whether the figures are the same, to the last bit.
    bool operator==(const Results& other) const;
};

/// Computes every line and metric of a checked project, on all cores. Pure; the same project gives the same bits,
/// whatever the number of threads.
Results computedResults(const Project& project);

/// The same bits, taking over from results computed before what the project has in common with theirs.
Results recomputedResults(const Project& project, const Results& before);

/// The same; nothing when it was asked to stop first.
std::optional<Results> recomputedResults(const Project& project, const Results& before, std::stop_token stop);

/// How many leases `recomputedResults` would compute.
std::size_t leasesToCompute(const Project& project, const Results& before);

/// The same in months, of the timeline or of a lease's term where that is longer: what its time depends on for large
/// projects.
std::size_t leaseMonthsToCompute(const Project& project, const Results& before);

/// The monthly lines of one contract, zero after the sale.
struct ContractResult {
    std::string id;
    LeaseLines lines;
    bool operator==(const ContractResult&) const = default;
};

/// The monthly lines of one facility, zero after the sale.
struct FacilityResult {
    std::string id;
    FacilityLines lines;
    double sunkCapital = 0; ///< capital spent before the timeline's start
    bool operator==(const FacilityResult&) const = default;
};

/// Positions in the project of the contracts that count, in its order.
std::vector<std::size_t> countedContracts(const Results& results);

/// Computed when asked for: a portfolio keeps sums, not every contract's lines.
/// @param position in the project, of a contract that counts
ContractResult contractResult(const Results& results, std::size_t position);

/// @param position in `results.facilities`
FacilityResult facilityResult(const Results& results, std::size_t position);

/// Base and speculative rent up to the sale of each contract of the project, money; 0 for those that do not count.
std::vector<double> rentByContract(const Results& results);

/// A sum over all leases by month, over the whole timeline as if nothing were sold.
std::vector<double> leaseSum(const Results& results, LeaseSum line);

} // namespace rackrent
