#pragma once

#include "views/fields/field.h"

#include <vector>

/// Inputs as a chosen scenario has them: what it makes of a part, and how new values become its overrides.
namespace rackrent {

/// The part as the scenario sees it: its own overrides and those it is based on. Null when none concerns the part.
Json partUnderScenario(const Json& document, const std::string& scenarioId, const PartPlace& place);

/// Whether an edit gives an input of the computation a value, or takes it away, so that a scenario can say it: no part
/// comes or goes, and neither ids, names nor notes change.
bool isOfScenario(const Json& document, const Edit& edit);

/// `fieldEdits` of the part as it is under a scenario; of the document as it is for an empty id.
std::vector<Edit> fieldEditsUnder(const Json& document, const std::string& scenarioId, const PartPlace& part,
                                  const Field& field, const Json& value);

/// Edits, or why there can be none.
struct ScenarioEdits {
    std::vector<Edit> edits;
    QString refusal;
};

/// Edits that write those of inputs into a scenario in place of the base case: as overrides that set a value, in the
/// place of whatever the scenario said of the input. One that says what counts without it goes. Refused when a scenario
/// cannot say it: that an input of the base case is not there.
/// @param edits with paths of positions, each for which `isOfScenario`
ScenarioEdits scenarioEdits(const Json& document, const std::string& scenarioId, const std::vector<Edit>& edits);

} // namespace rackrent
