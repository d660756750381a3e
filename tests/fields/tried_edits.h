#pragma once

#include "model/project/project_file.h"

#include <QString>

#include <vector>

namespace rackrent::test {

inline QString text(const Json& json) { return QString::fromStdString(json.dump()); }

/// After the edits; null when they cannot be made or taken back to the byte.
inline Json tried(const Json& document, const std::vector<Edit>& edits)
{
    Json after = document;
    std::vector<Edit> inverses;
    for (const Edit& edit : edits) {
        auto inverse = applyEdit(after, edit);
        if (!inverse)
            return nullptr;
        inverses.insert(inverses.begin(), std::move(*inverse));
    }
    Json back = after;
    for (const Edit& inverse : inverses)
        applyEdit(back, inverse);
    return back.dump() == document.dump() ? after : Json();
}

} // namespace rackrent::test
