#pragma once

#include "model/project/project_file.h"

#include <vector>

namespace rackrent {

/// The edits that make one document out of another: the same text then, keys in the same order.
std::vector<Edit> wholeText(const Json& from, const Json& to);

} // namespace rackrent
