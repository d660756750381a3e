#pragma once

#include "model/analysis/charts.h"
#include "model/project/checked_document.h"

namespace rackrent {

/// Key figures of the base case and of every scenario of a document, in its order; of an invalid one the base case's
/// alone.
/// @param base results of the document's project
std::vector<ScenarioFigures> scenarioFigures(CheckedDocument& document, const Results& base);

} // namespace rackrent
