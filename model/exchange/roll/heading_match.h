#pragma once

#include "model/exchange/roll/roll_fields.h"

#include <string>
#include <vector>

namespace rackrent {

/// How well a heading names a field; more is better, from about 4 (one word among several) over 100 (these words) to
/// 1000 (the field's own path, as exports write it).
struct HeadingMatch {
    std::string field;
    int score = 0;
};
inline constexpr int wholeHeading = 100;
inline constexpr int ownHeading = 1000;

/// The fields that a heading may name, best first.
std::vector<HeadingMatch> headingMatches(const std::string& heading);

} // namespace rackrent
