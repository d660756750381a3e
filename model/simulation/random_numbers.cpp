#include "model/simulation/random_numbers.h"

#include <Random123/philox.h>

namespace rackrent {

std::uint64_t randomBits(std::uint64_t seed, std::uint64_t path, RandomStream stream, std::uint32_t index,
                         std::uint32_t step)
{
    constexpr unsigned half = 32, streamBits = 28;
    const auto low = [](std::uint64_t value) { return static_cast<std::uint32_t>(value); };
    const r123::Philox4x32::ctr_type counter{
        {low(path), low(path >> half), index, (static_cast<std::uint32_t>(stream) << streamBits) | step}};
    const r123::Philox4x32::key_type key{{low(seed), low(seed >> half)}};
    const auto words = r123::Philox4x32()(counter, key); // ten rounds
    return (static_cast<std::uint64_t>(words[1]) << half) | words[0];
}

} // namespace rackrent
