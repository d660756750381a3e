#pragma once

#include "model/project/json_text.h"

#include <string_view>

namespace rackrent {

/// The element at a path whose steps into lists may be ids, or null.
Json* elementAt(Json& document, std::string_view path);

} // namespace rackrent
