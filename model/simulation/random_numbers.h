#pragma once

#include <cstdint>

namespace rackrent {

/// What a random number is for: numbers of different streams have nothing to do with each other.
enum class RandomStream : std::uint32_t {
    Driver = 1,     ///< index: its position
    Notice = 2,     ///< index: position of the contract
    Default = 3,    ///< index: position of the contract
    Renewal = 4,    ///< index: position of the contract, step: which lease after it
    Market = 5,     ///< index: position of the random path, step: its month
    SobolShift = 6, ///< index: dimension
    Trial = 7       ///< where it is tried whether the model is linear
};

/// 64 random bits of a counter, by Philox4x32-10 of the library Random123 (Salmon, Moraes, Dror, Shaw, Parallel random
/// numbers: as easy as 1, 2, 3, 2011): any of them at once, in any order, on any thread.
/// @param step below 2^28
std::uint64_t randomBits(std::uint64_t seed, std::uint64_t path, RandomStream stream, std::uint32_t index,
                         std::uint32_t step = 0);

/// The middle of one of 2^52 equal parts of (0, 1); never 0 or 1.
constexpr double uniformOf(std::uint64_t bits) { return (static_cast<double>(bits >> 12) + 0.5) * 0x1p-52; }

inline double uniform(std::uint64_t seed, std::uint64_t path, RandomStream stream, std::uint32_t index,
                      std::uint32_t step = 0)
{
    return uniformOf(randomBits(seed, path, stream, index, step));
}

} // namespace rackrent
