#pragma once

#include "views/fields/field.h"

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
        Simulation  ///< a driver of the simulation, a correlation, or a random path of a curve
    };
    Kind kind = Needed;
    std::string pointer; ///< JSON Pointer, with positions, of what refers
    PartPlace part;      ///< that it stands in; the project for provenance and simulation
    QString words;       ///< "Anthropic: facility", "Scenario Article: override of Anthropic, rent rate"
    bool operator==(const Use&) const = default;
};

/// All that refers to a part, in the document's order; of what stands in the part itself nothing.
std::vector<Use> usesOf(const Json& document, const PartPlace& place);
/// The same for several parts at once: what refers to any of them and stands in none.
std::vector<Use> usesOf(const Json& document, const std::vector<PartPlace>& places);

/// An override as something that refers to what it changes.
Use overrideUse(const Json& document, const PartPlace& scenario, std::size_t position);

/// Edits that give a part another id, here and wherever it is referred to. The new id is free.
std::vector<Edit> renamingEdits(const Json& document, const PartPlace& place, const std::string& id);

} // namespace rackrent
