#pragma once

#include "model/project/field_reader.h"
#include "model/project/project.h"

#include <map>
#include <string>

namespace rackrent {

/// Positions by id, for references from one part of a project to another.
using Positions = std::map<std::string, std::size_t, std::less<>>;

/// What a part of a project may refer to.
struct References {
    Positions curves;
    Positions facilities;
    const Curves* curveValues = nullptr;
    std::vector<bool> curveIsGood; ///< by position: read without an error
    bool timelineIsGood = true;
};

Curve readCurve(const Json& value, const Place& place, std::string id, Problems& problems);
Facility readFacility(const Json& value, const Place& place, const References& references, Problems& problems);
Contract readContract(const Json& value, const Place& place, const References& references, Problems& problems);
Loan readLoan(const Json& value, const Place& place, const References& references, const Timeline& timeline,
              Problems& problems);
Corporate readCorporate(const Json& value, const Place& place, Problems& problems);
Valuation readValuation(const Json& value, const Place& place, const References& references, const Timeline& timeline,
                        Problems& problems);

/// The position that a reference names; an error with the known ids when there is none.
std::optional<std::size_t> readReference(ObjectReader& reader, std::string_view key, const Positions& known,
                                         std::string_view kind, bool required);

enum class ReadWhat { Everything, WhatIsComputed };

/// A project's parts from a document of this format's version, every problem noted; scenarios' overrides are
/// not looked into. `WhatIsComputed` leaves scenarios, sources and provenance out.
Project readParts(const Json& document, Problems& problems, ReadWhat what = ReadWhat::Everything);

inline constexpr int mostMonths = 1200; ///< of a timeline, a term, a life, a ramp
inline constexpr int mostDays = 36525;  ///< of a notice

} // namespace rackrent
