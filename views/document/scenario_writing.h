#pragma once

#include "views/document/document.h"

namespace rackrent {

/// Gives inputs new values as one undo step, as `Document::edit`: in the base case, or in the chosen scenario as its
/// overrides. What no scenario can say (a part that comes or goes, ids, names, notes) is of the base case always.
/// Nothing when it was done; else why not.
std::optional<QString> editInputs(Document& document, const QString& name, const std::vector<Edit>& edits);

} // namespace rackrent
