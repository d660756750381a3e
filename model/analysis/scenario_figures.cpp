#include "model/analysis/scenario_figures.h"

namespace rackrent {

std::vector<ScenarioFigures> scenarioFigures(CheckedDocument& document, const Results& base)
{
    std::vector<ScenarioFigures> figures{{"Base case", base.metrics}};
    for (const Scenario& scenario : document.project().scenarios)
        if (const auto under = document.under(scenario.id))
            figures.push_back({scenario.name, recomputedResults(under->project, base).metrics});
    return figures;
}

} // namespace rackrent
