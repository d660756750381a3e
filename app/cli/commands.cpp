#include "app/cli/commands.h"

#include "model/exchange/results_text.h"
#include "model/portfolio/portfolio_checks.h"
#include "model/project/checked_document.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <istream>
#include <optional>
#include <ostream>
#include <vector>

namespace rackrent::cli {

namespace {

constexpr int done = 0;
constexpr int invalid = 1;

std::string nameOf(const std::string& file) { return file == "-" ? "standard input" : file; }

/// All bytes of a stream, or one more than a project may have.
std::string bytesOf(std::istream& in)
{
    std::string bytes;
    std::vector<char> block(std::size_t{1} << 20);
    while (bytes.size() <= mostProjectBytes &&
           (in.read(block.data(), static_cast<std::streamsize>(block.size())), in.gcount() > 0))
        bytes.append(block.data(), static_cast<std::size_t>(in.gcount()));
    return bytes;
}

std::optional<std::string> bytesOf(const std::string& file, std::istream& in, std::ostream& err)
{
    if (file == "-")
        return bytesOf(in);
    std::error_code ignored;
    const bool isFolder = std::filesystem::is_directory(file, ignored);
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (isFolder || !stream) {
        err << "rackrent-cli: cannot read " << file << ": " << (isFolder ? "it is a folder" : std::strerror(errno))
            << ". Name a project file that exists and may be read.\n";
        return std::nullopt;
    }
    return bytesOf(stream);
}

void tell(const Problems& problems, const std::string& file, std::ostream& err)
{
    for (const Problem& problem : problems)
        err << nameOf(file) << ": " << problemText(problem) << '\n';
}

/// Writes all of a result, or says that it could not.
int written(const std::string& text, std::ostream& out, std::ostream& err)
{
    out << text << std::flush;
    if (out)
        return done;
    err << "rackrent-cli: the result could not be written to standard output: is the disk full?\n";
    return invalid;
}

std::string counted(std::size_t count, const char* one, const char* several)
{
    return std::to_string(count) + " " + (count == 1 ? one : several);
}

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

/// The project that is asked for; nothing when it cannot be had, which was told.
std::optional<Project> projectOf(const ComputeRequest& request, std::istream& in, std::ostream& err)
{
    const auto bytes = bytesOf(request.file, in, err);
    if (!bytes)
        return std::nullopt;
    OpenedProject opened = openedProject(*bytes);
    tell(opened.problems, request.file, err);
    if (hasErrors(opened.problems))
        return std::nullopt;
    if (request.scenario.empty())
        return opened.document.project();
    if (auto under = opened.document.under(request.scenario))
        return std::move(under->project);
    tell({unknownScenario(opened.document.project(), request.scenario)}, request.file, err);
    return std::nullopt;
}

} // namespace

int compute(const ComputeRequest& request, std::istream& in, std::ostream& out, std::ostream& err)
{
    const std::optional<Project> project = projectOf(request, in, err);
    if (!project)
        return invalid;
    const Results results = computedResults(*project);
    const Problems checks = portfolioChecks(results);
    tell(checks, request.file, err);
    if (hasErrors(checks))
        return invalid;
    return written(request.format == "table" ? resultsTable(results) : resultsJson(results), out, err);
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
