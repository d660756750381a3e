#include "app/cli/commands.h"

#include "app/cli/files.h"
#include "model/exchange/results_text.h"
#include "model/portfolio/portfolio_checks.h"

#include <istream>
#include <optional>
#include <ostream>
#include <vector>

namespace rackrent::cli {

namespace {

/// The checks of the base case and of every scenario, each told once.
Problems checksOfAllScenarios(CheckedDocument& document)
{
    const Results base = computedResults(document.project());
    Problems checks = portfolioChecks(base);
    for (const Scenario& scenario : document.project().scenarios) {
        const Project project = document.under(scenario.id)->project;
        for (Problem& problem : portfolioChecks(recomputedResults(project, base))) {
            bool isKnown = false;
            for (const Problem& other : checks)
                isKnown = isKnown || other.message.ends_with(problem.message);
            if (isKnown)
                continue;
            problem.message = "in scenario \"" + scenario.id + "\": " + problem.message;
            checks.push_back(std::move(problem));
        }
    }
    return checks;
}

} // namespace

int compute(const ComputeRequest& request, std::istream& in, std::ostream& out, std::ostream& err)
{
    const std::optional<Results> results = resultsOf(request.file, request.scenario, in, err);
    if (!results)
        return invalid;
    return written(request.format == "table" ? resultsTable(*results) : resultsJson(*results), out, err);
}

int validate(const std::string& file, std::istream& in, std::ostream& out, std::ostream& err)
{
    const auto bytes = bytesOf(file, in, err);
    if (!bytes)
        return invalid;
    OpenedProject opened = openedProject(*bytes);
    if (!hasErrors(opened.problems)) {
        const Problems checks = checksOfAllScenarios(opened.document);
        opened.problems.insert(opened.problems.end(), checks.begin(), checks.end());
    }
    tell(opened.problems, file, err);
    if (hasErrors(opened.problems))
        return invalid;
    const Project& project = opened.document.project();
    return written("valid: " + (project.name.empty() ? nameOf(file) : project.name) + ", " +
                       counted(project.contracts.size(), "contract", "contracts") + ", " +
                       counted(project.facilities.size(), "facility", "facilities") + ", " +
                       counted(project.scenarios.size(), "scenario", "scenarios") + "\n",
                   out, err);
}

int generate(const GeneratorSettings& settings, std::ostream& out, std::ostream& err)
{
    return written(projectText(generatedProject(settings)), out, err);
}

} // namespace rackrent::cli
