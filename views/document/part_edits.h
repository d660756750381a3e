#pragma once

#include "views/fields/references.h"

#include <QString>

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

/// Adding, duplicating, moving, renaming and deleting the parts of a project as edits of its document. References by
/// position become references by id where they would else point at another part.
namespace rackrent {

/// Edits, and where the part in question stands after them; or why there are none.
struct PartChange {
    std::vector<Edit> edits;
    PartPlace place;
    QString refusal; ///< a sentence; empty when it can be done
};

/// Whether a project may have several of the kind, or none.
bool isListed(PartKind kind);

/// Edits that make references by position, to parts of this kind, references by id.
std::vector<Edit> editsToIds(const Json& document, PartKind kind);

/// A new part under an id: valid, computing to nothing. A contract is let in the first facility over the timeline.
Json newPart(const Json& document, PartKind kind, const std::string& id);

/// A new part at the end of its list, with a free id. A contract is refused where there is no facility.
PartChange partAddition(const Json& document, PartKind kind);

/// A new scenario of this name.
/// @param basedOn id of another, or empty
/// @param overrides a list, as the file has it
PartChange scenarioAddition(const Json& document, const std::string& name, const std::string& basedOn,
                            Json overrides = Json::array());

/// A copy right behind the part, with an id of its own.
PartChange partDuplicate(const Json& document, const PartPlace& place);

/// The part at another position of its list, counted without it. The order counts: of sculpted loans the earlier are
/// paid first.
PartChange partMove(const Json& document, const PartPlace& place, std::size_t position);

/// Another id for the part, here and wherever it is referred to. Refused when it is no id, or taken.
PartChange partRename(const Json& document, const PartPlace& place, const std::string& id);

/// What becomes of what needs a part that is deleted.
enum class Needing {
    Refuse, ///< nothing is deleted while something needs it
    Delete  ///< it goes too: contracts with their facility, scenarios with the one that they are based on; of what uses
            ///< a curve the clause that does (an escalation, a power price), or a loan at its rate
};

struct PartDeletion {
    std::vector<Edit> edits;      ///< none when something is in the way
    std::vector<PartPlace> parts; ///< that go: those asked for, and those that need them
    std::vector<Use> inTheWay;    ///< what needs them, when that refuses
    std::vector<Use> goesAlong;   ///< clauses, overrides, provenance, draws and mentions that go with them
};

/// Takes parts out, with what refers to them and can do without.
PartDeletion partDeletion(const Json& document, const std::vector<PartPlace>& places, Needing needing);

/// Ids that the parts of a list do not have, each given once.
class FreeIds {
public:
    explicit FreeIds(std::set<std::string> taken) : m_taken(std::move(taken)) {}
    FreeIds(const Json& document, PartKind kind);
    /// `wanted`, or with the first free number behind it.
    std::string take(const std::string& wanted);
    /// One for a new part of the kind.
    std::string takeForNew(PartKind kind);

private:
    std::set<std::string> m_taken;
    std::map<std::string, int> m_next; ///< number to try for a stem
};

} // namespace rackrent
