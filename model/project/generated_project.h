#pragma once

#include "model/project/json_text.h"

#include <cstdint>
#include <optional>

namespace rackrent {

/// How large a generated project is, and which one of that size.
struct GeneratorSettings {
    int contracts = 100;           ///< 0 to `mostGeneratedContracts`
    int months = 120;              ///< of the timeline, 1 to 1200
    std::uint64_t seed = 1;        ///< another seed gives another project of the same shape
    std::optional<int> facilities; ///< 1 to `mostGeneratedFacilities`; a tenth of the contracts, 1 to 30, without
};

inline constexpr int mostGeneratedContracts = 100'000;
inline constexpr int mostGeneratedFacilities = 1'000;

/// A made-up landlord of datacentres and GPUs that uses every feature of the project file, for trying out and measuring
/// Rackrent on portfolios of any size. About 1 kB of file for each contract.
///
/// The document is valid, without warnings, and the same on every machine and standard library. Contract k depends on
/// the seed, the months and the number of facilities, not on how many contracts follow it. Tenants, places and sources
/// are invented; shares, prices and terms are plausible for the market of 2026 and, where no comment says otherwise,
/// house assumptions.
/// @throws std::invalid_argument for settings out of range
Json generatedProject(const GeneratorSettings& settings);

} // namespace rackrent
