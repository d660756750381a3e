#pragma once

#include "model/project/field_reader.h"
#include "model/project/project.h"

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rackrent {

/// Positions by id, for references from one part of a project to another.
using Positions = std::map<std::string, std::size_t, std::less<>>;

/// What a part of a project may refer to, and what it must know of it.
struct References {
    Positions curves;
    Positions facilities;
    std::vector<bool> curveIsGood;     ///< by position: read without an error
    std::vector<bool> curveIsPositive; ///< by position: all values above 0
    bool operator==(const References&) const = default;
};

/// A timeline, and whether it was read without an error.
struct ReadTimeline {
    Timeline timeline;
    bool isGood = false;
};

// One part each. Places are within the part when `place` is the root.

ReadTimeline readTimeline(const Json& value, const Place& place, Problems& problems);
Curve readCurve(const Json& value, const Place& place, std::string id, Problems& problems);
Facility readFacility(const Json& value, const Place& place, const References& references, Problems& problems);
Contract readContract(const Json& value, const Place& place, const References& references, Problems& problems);
Loan readLoan(const Json& value, const Place& place, const References& references, const Curves& curves,
              const ReadTimeline& over, Problems& problems);
Corporate readCorporate(const Json& value, const Place& place, Problems& problems);
Valuation readValuation(const Json& value, const Place& place, const ReadTimeline& over, Problems& problems);

/// Scenarios without their overrides, and what is wrong with them, with the sources and the provenance.
std::vector<Scenario> readAbout(const Json& document, Problems& problems);

/// The simulation's inputs, but for whether its drivers' paths resolve.
/// @param document in which correlations may name a driver's place otherwise than the driver does
SimulationInputs readSimulation(const Json& document, const References& references, Problems& problems);

/// @param scenarios of the project
Views readViews(const Json& value, const Place& place, const std::vector<Scenario>& scenarios, Problems& problems);

/// The position that a reference names; an error with the known ids when there is none.
std::optional<std::size_t> readReference(ObjectReader& reader, std::string_view key, const Positions& known,
                                         std::string_view kind, bool required);

/// Positions of parts by id, the first where an id stands twice.
template <class Parts>
Positions positionsOf(const Parts& parts)
{
    Positions positions;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!parts[i].id.empty())
            positions.try_emplace(parts[i].id, i);
    return positions;
}

/// Notes each id that stands in a list before already.
/// @param place of the list
template <class Parts>
void noteRepeatedIds(const Parts& parts, const Place& place, Problems& problems)
{
    std::unordered_map<std::string_view, std::size_t> seen;
    seen.reserve(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string& id = parts[i].id;
        if (const auto [other, added] = seen.try_emplace(id, i); !added && !id.empty())
            problems.push_back({Severity::Error, place.element(i).pointer() + "/id",
                                "is \"" + id + "\", as at " + place.element(other->second).pointer() +
                                    "; each id may stand once in its list"});
    }
}

inline constexpr int mostMonths = 1200; ///< of a timeline, a term, a life, a ramp
inline constexpr int mostDays = 36525;  ///< of a notice

} // namespace rackrent
