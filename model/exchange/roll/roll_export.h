#pragma once

#include "model/exchange/roll/roll_mapping.h"

#include <string>

namespace rackrent {

/// The contracts of a project as a table, and how it is read again.
struct ExportedRoll {
    std::string text;
    RollMapping mapping;
};

/// A row for each contract, a column for each key that one of them has, headed by its path ("rent/rate"); a key that
/// the format does not know is headed with its slash ("/colour"). Lists, and values that no plain cell can hold, stand
/// as JSON text, those behind `json:`. Importing it gives the same contracts, the order of keys left out. Texts are
/// guarded
/// (`guardedText`). UTF-8 with a byte order mark, so that Excel knows it; lines end with CR LF.
/// @param delimiter a tab for the clipboard, which gets no byte order mark
ExportedRoll exportedRoll(const Json& document, char delimiter = ',');

} // namespace rackrent
