#pragma once

#include "model/portfolio/lines.h"
#include "model/portfolio/metrics.h"
#include "model/project/project.h"

#include <string>
#include <vector>

namespace rackrent {

struct ContractResult {
    std::string id;
    LeaseLines lines;
    bool operator==(const ContractResult&) const = default;
};

struct FacilityResult {
    std::string id;
    FacilityLines lines;
    double sunkCapital = 0; ///< capital spent before the timeline's start
    bool operator==(const FacilityResult&) const = default;
};

/// All that is computed from a project. Contracts and facilities are those that count (enabled), in
/// the project's order.
struct Results {
    std::vector<Date> monthStarts; ///< one entry more than there are months
    PortfolioLines lines;
    std::vector<ContractResult> contracts;
    std::vector<FacilityResult> facilities;
    Metrics metrics;
    bool operator==(const Results&) const = default;
};

/// Computes every line and metric of a checked project. Pure; the same project gives the same bits.
Results computedResults(const Project& project);

} // namespace rackrent
