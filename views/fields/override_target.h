#pragma once

#include "views/fields/field.h"

/// What the value of an override is of: the input that its row's path names.
namespace rackrent::fields {

struct OverrideTarget {
    /// How the value is written; null: as JSON, for what is several inputs at once or unknown.
    const Field* field = nullptr;
    Json owner = Json::object(); ///< the part that the input is of, or its row
};

/// @param row `{"path", "op", "value"}`
OverrideTarget overrideTarget(const Json& row, const Json& document);

} // namespace rackrent::fields
