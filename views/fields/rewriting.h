#pragma once

#include "views/fields/field.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Carrying a change of ids and places through a document.
namespace rackrent {

/// Every input of a part that says the id of another; tables have none.
const std::vector<const Field*>& referringFields(PartKind kind);

/// An id inside the value of an override.
struct IdInValue {
    std::string pointer; ///< below the value
    PartKind kind;       ///< of the part that has it
};

/// Where an override's value says ids: the value itself, or what is inside of it.
std::vector<IdInValue> idsInValue(const Json& document, const Json& override);

/// What becomes of the references of a document: `path` gives the path to write instead, `value` the id; none where it
/// is to go.
struct Rewriting {
    std::function<std::optional<std::string>(const std::string& path)> path;
    std::function<std::optional<std::string>(PartKind kind, const std::string& id)> id;
};

/// Edits that rewrite every path (overrides, provenance, simulation), and every id that overrides, provenance and views
/// say.
/// What names a path or an id that is to go, goes.
std::vector<Edit> rewritingEdits(const Json& document, const Rewriting& rewriting);

/// Edits that rewrite every id that parts say; a `References` loses one that is to go, other inputs keep it.
std::vector<Edit> idEdits(const Json& document, const Rewriting& rewriting);

/// The overrides that go: those of what goes, those that say an id that goes, and those that change what such an
/// override has made. Pointers, in the document's order.
std::vector<std::string> droppedOverrides(const Json& document, const Rewriting& rewriting);

} // namespace rackrent
