#include "app/cli/commands.h"

#include "model/exchange/results_text.h"
#include "model/portfolio/portfolio_checks.h"
#include "model/project/project_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <istream>
#include <iterator>
#include <optional>
#include <ostream>

namespace rackrent::cli {

namespace {

constexpr int done = 0;
constexpr int invalid = 1;

std::optional<std::string> bytesOf(const std::string& file, std::istream& in, std::ostream& err)
{
    if (file == "-")
        return std::string(std::istreambuf_iterator<char>(in), {});
    std::ifstream stream(file, std::ios::binary);
    std::string bytes;
    if (stream)
        bytes.assign(std::istreambuf_iterator<char>(stream), {});
    if (!stream || stream.bad()) {
        err << "rackrent-cli: cannot read " << file << ": " << std::strerror(errno)
            << ". Name a project file that exists and may be read.\n";
        return std::nullopt;
    }
    return bytes;
}

void tell(const Problems& problems, const std::string& file, std::ostream& err)
{
    for (const Problem& problem : problems)
        err << (file == "-" ? "standard input" : file) << ": " << problemText(problem) << '\n';
}

} // namespace

int compute(const ComputeRequest& request, std::istream& in, std::ostream& out, std::ostream& err)
{
    const auto bytes = bytesOf(request.file, in, err);
    if (!bytes)
        return invalid;
    ReadProject read = readProject(*bytes);
    tell(read.problems, request.file, err);
    if (!read.project)
        return invalid;
    if (!request.scenario.empty()) {
        const std::size_t told = read.problems.size();
        read = scenarioProject(read.document, request.scenario);
        if (!read.project) {
            tell({read.problems.begin() + static_cast<std::ptrdiff_t>(told), read.problems.end()}, request.file, err);
            return invalid;
        }
    }
    const Results results = computedResults(*read.project);
    const Problems checks = portfolioChecks(*read.project, results);
    tell(checks, request.file, err);
    if (hasErrors(checks))
        return invalid;
    out << (request.format == "table" ? resultsTable(*read.project, results) : resultsJson(results));
    return done;
}

int validate(const std::string& file, std::istream& in, std::ostream& out, std::ostream& err)
{
    const auto bytes = bytesOf(file, in, err);
    if (!bytes)
        return invalid;
    ReadProject read = readProject(*bytes);
    if (read.project) {
        const Problems checks = portfolioChecks(*read.project, computedResults(*read.project));
        read.problems.insert(read.problems.end(), checks.begin(), checks.end());
    }
    tell(read.problems, file, err);
    if (hasErrors(read.problems))
        return invalid;
    out << "valid: " << read.project->name << ", " << read.project->contracts.size() << " contracts, "
        << read.project->facilities.size() << " facilities, " << read.project->scenarios.size() << " scenarios\n";
    return done;
}

} // namespace rackrent::cli
