#pragma once

#include <string_view>

namespace rackrent {

/// Whether a JSON Pointer or path leads to a place or into it: "/contracts/1/end" is within "/contracts/1", not within
/// "/contract". Both are compared as written.
inline bool isWithin(std::string_view inner, std::string_view outer)
{
    return inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '/');
}

} // namespace rackrent
