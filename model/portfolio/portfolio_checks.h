#pragma once

#include "model/portfolio/results.h"
#include "model/project/problem.h"

namespace rackrent {

/// What the figures show to be odd, though they can be computed: more MW leased than energised (a warning), and
/// figures too large for a double (an error; such results must not be shown).
Problems portfolioChecks(const Results& results);

} // namespace rackrent
