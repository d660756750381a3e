#pragma once

#include "model/project/project_file.h"

#include <string>
#include <vector>

namespace rackrent {

/// One override as it stands in a document.
struct Override {
    std::string place;    ///< JSON Pointer of the override itself
    std::string path;     ///< of what it overrides, as written
    std::string pointer;  ///< of what it overrides, with positions; empty when the path does not resolve
    bool created = false; ///< whether it made a key that was not there
};

/// A document under a scenario, and what was applied, parents first.
struct AppliedScenario {
    Json document;
    std::vector<Override> overrides;
};

/// Applies a scenario's overrides and its parents' before them; overrides that cannot be applied are noted and
/// left out. A chain of parents that runs in a circle is followed once round.
AppliedScenario appliedScenario(const Json& document, std::string_view scenarioId, Problems& problems);

/// Checks all scenarios of a document: paths, operations, and what the project becomes under each.
/// @param base the problems that the document has without a scenario, which are not told again
void checkScenarios(const Json& document, const std::vector<Scenario>& scenarios, const Problems& base,
                    Problems& problems);

/// The project under a scenario, with its errors placed at the override they come from.
Project projectUnder(const Json& document, const Scenario& scenario, const Problems& base, Problems& problems,
                     Json* applied = nullptr);

} // namespace rackrent
