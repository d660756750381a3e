#pragma once

#include "model/project/checked_document.h"

#include <optional>
#include <string>

/// What is measured: generated portfolios, the same for everyone, and the sample.
namespace rackrent::bench {

struct Size {
    int contracts = 10'000;
    int months = 360;
    /// As many as the generator gives without: a tenth of the contracts, 1 to 30.
    std::optional<int> facilities = std::nullopt;
};

/// The portfolio that most bars are for.
inline constexpr Size large{10'000, 360, 30};
/// The portfolio that the window's bars are for, besides the sample.
inline constexpr Size middling{300, 240, 30};

/// "10,000 x 360": contracts x months.
std::string text(const Size& size);

CheckedDocument generated(const Size& size);
/// The same as a file.
std::string generatedBytes(const Size& size);

/// The project of `large`, made once.
const Project& largeProject();

std::string samplePath();
std::string sampleBytes();
/// The leases of Colossus.
const Project& sampleProject();

} // namespace rackrent::bench
