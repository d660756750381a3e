#pragma once

#include "views/fields/field.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// What refers to what in a document: by an id as a value, and by a path.
namespace rackrent {

/// Something that refers to a part.
struct Use {
    enum Kind {
        Needed,     ///< an input that says the part's id and must name one: a contract's facility, an index
        Mention,    ///< an input that says its id and may do without: a list of sources, the source of an entry
        Override,   ///< a scenario's override of the part, or to it
        Provenance, ///< an entry that says where an input of the part comes from
        Simulation  ///< a driver of the simulation, or a correlation
    };
    Kind kind = Needed;
    std::string pointer; ///< JSON Pointer, with positions, of what refers
    PartPlace part;      ///< that it stands in; the project for provenance and simulation
    QString words;       ///< "Anthropic: facility", "Scenario Article: override of Anthropic, rent rate"
    bool operator==(const Use&) const = default;
};

/// All that refers to a part, in the document's order.
std::vector<Use> usesOf(const Json& document, const PartPlace& place);

/// Edits that give a part another id, here and wherever it is referred to. The new id is free.
std::vector<Edit> renamingEdits(const Json& document, const PartPlace& place, const std::string& id);

/// What becomes of the references of a document: `path` gives the path to write instead, `value` the id; none where it
/// is to go.
struct Rewriting {
    std::function<std::optional<std::string>(const std::string& path)> path;
    std::function<std::optional<std::string>(PartKind kind, const std::string& id)> id;
};

/// Edits that rewrite every path (overrides, provenance, simulation), and every id that overrides and provenance say.
/// What names a path or an id that is to go, goes.
std::vector<Edit> rewritingEdits(const Json& document, const Rewriting& rewriting);

/// Edits that rewrite every id that parts say; a `References` loses one that is to go, other inputs keep it.
std::vector<Edit> idEdits(const Json& document, const Rewriting& rewriting);

/// The position of the part of this list ("/contracts/") that a path leads into, however it is named.
std::optional<std::size_t> positionInList(const Json& document, const std::string& list, const std::string& path);

} // namespace rackrent
