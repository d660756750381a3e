#pragma once

#include "model/exchange/roll/column_sample.h"

#include <string>

namespace rackrent {

/// What the other columns of a roll are.
struct UnitContext {
    bool hasPower = false, hasGpus = false, hasBasis = false;
};

struct GuessedUnit {
    std::string unit;
    double scale = 1;
    std::string why; ///< where neither heading nor cells say it
};

/// The unit of a column: what its heading says, else what stands behind its numbers, else what their size suggests.
GuessedUnit guessedUnit(const RollField& field, const std::string& headingWords, const ColumnSample& sample,
                        NumberForm numbers, const UnitContext& context);

} // namespace rackrent
