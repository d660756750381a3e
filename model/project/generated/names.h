#pragma once

#include <cstdint>
#include <string>

namespace rackrent::generated {

/// An invented company's name; no two numbers from 0 to 34,559 share one.
std::string companyName(int number, std::uint64_t seed);

/// An invented site's name; no two numbers from 0 to 1,151 share one.
std::string placeName(int number, std::uint64_t seed);

} // namespace rackrent::generated
