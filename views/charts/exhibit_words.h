#pragma once

#include "model/analysis/exhibit.h"

namespace rackrent {

/// The exhibit with its texts in the program's language; names of tenants are as they are.
Exhibit inLanguage(Exhibit exhibit);

} // namespace rackrent
