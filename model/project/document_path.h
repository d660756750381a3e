#pragma once

#include "model/project/project_file.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace rackrent {

/// Where the objects of a document's lists stand, by their ids. What it says is a guess that is checked in the document
/// and sought from there, so that it need not follow every edit: without it each path into a list of ten thousand
/// would look at all of them.
class IdIndex {
public:
    /// Learns a list anew: `part.id` for each part, in order.
    template <class Parts>
    void learn(std::string_view list, const Parts& parts)
    {
        auto& positions = m_positions[std::string(list)];
        positions.clear();
        positions.reserve(parts.size());
        for (std::size_t i = 0; i < parts.size(); ++i)
            positions.try_emplace(parts[i].id, i);
    }
    /// @param list key of a list at the document's top
    std::optional<std::size_t> guess(const std::string& list, const std::string& id) const;

private:
    std::unordered_map<std::string, std::unordered_map<std::string, std::size_t>> m_positions;
};

/// What an edit did to a document.
struct AppliedEdit {
    enum class Kind { Changed, Inserted, Removed };

    Edit inverse;        ///< what takes it back
    std::string pointer; ///< JSON Pointer, with positions, of what was changed, inserted or removed
    Kind kind = Kind::Changed;
};

/// Applies an edit as the function of that name in project_file.h, and says what it did.
std::optional<AppliedEdit> appliedEdit(Json& document, const Edit& edit, const IdIndex& index);

/// Whether an id may stand twice in a list after an edit, until further ones have made the list valid again. An index
/// says where an id stands, not where it stands first, and is of no use until then.
bool mayRepeatId(const AppliedEdit& edit);

/// The element at a path whose steps into lists may be ids, or null.
Json* elementAt(Json& document, std::string_view path, const IdIndex& index);

/// The steps of a JSON Pointer, unescaped.
std::vector<std::string> stepsOf(std::string_view path);

/// The position that a step into a list says; nothing for another text.
std::optional<std::size_t> positionOf(std::string_view step);

} // namespace rackrent
