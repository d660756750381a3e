#pragma once

#include "model/exchange/roll/roll_preview.h"
#include "views/fields/field.h"

#include <memory>
#include <string>
#include <vector>

namespace rackrent {

/// A column of the contracts that an import would make.
struct PreviewColumn {
    std::string pointer;          ///< within a contract
    const Field* field = nullptr; ///< null for a key that the forms do not know
};

/// What an import would do, made ready to be shown.
struct PreviewedRoll {
    RollPreview preview;
    std::vector<PreviewColumn> columns; ///< all that one of the contracts has, in the order of a contract's keys
    Json around;                        ///< what values refer to: facilities, with those to come, and the currency
};

/// May take a while: for a thread of its own.
/// @param document that the contracts go into
PreviewedRoll previewedRoll(const Sheet& sheet, const RollMapping& mapping, const Json& document,
                            ExistingContracts existing);

} // namespace rackrent
