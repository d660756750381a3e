#include "model/project/project_file.h"

#include "model/project/read_parts.h"
#include "model/project/scenario.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace rackrent {

namespace {

constexpr std::string_view formatName = "rackrent-project";
constexpr int formatVersion = 1;

/// Whether the document claims to be a project that this version can read.
bool hasKnownFormat(const Json& document, Problems& problems)
{
    const auto refuse = [&problems](std::string place, std::string message) {
        problems.push_back({Severity::Error, std::move(place), std::move(message)});
        return false;
    };
    if (!document.is_object())
        return refuse("", "is " + shownValue(document) +
                              "; a project is an object { \"format\": \"rackrent-project\", ... }");
    const auto format = document.find("format");
    if (format == document.end() || *format != formatName)
        return refuse("/format", (format == document.end() ? "is missing" : "is " + shownValue(*format)) +
                                     "; \"rackrent-project\" is needed: is this a Rackrent project?");
    const auto version = document.find("version");
    const bool isWhole = version != document.end() && version->is_number() &&
                         version->get<double>() == std::floor(version->get<double>());
    if (!isWhole || *version < 1)
        return refuse("/version", (version == document.end() ? "is missing" : "is " + shownValue(*version)) +
                                      "; the number 1 is needed");
    if (*version > formatVersion) {
        const auto name = document.find("name");
        return refuse("/version", "is " + shownValue(*version) + ": " +
                                      (name == document.end() ? "the project" : shownValue(*name)) +
                                      " was written by a newer Rackrent, and this one reads version 1; update "
                                      "Rackrent to open it");
    }
    return true;
}

/// The lines of the problems' places; of the nearest place above where the place itself is missing.
void addLines(std::string_view bytes, Problems& problems)
{
    const auto parentOf = [](const std::string& pointer) { return pointer.substr(0, pointer.rfind('/')); };
    std::set<std::string> wanted;
    for (const Problem& problem : problems)
        for (std::string place = problem.place; wanted.insert(place).second && !place.empty();)
            place = parentOf(place);
    const auto lines = linesOf(bytes, wanted);
    for (Problem& problem : problems) {
        if (problem.line > 0)
            continue;
        for (std::string place = problem.place;; place = parentOf(place)) {
            if (const auto found = lines.find(place); found != lines.end()) {
                problem.line = found->second;
                break;
            }
            if (place.empty())
                break;
        }
    }
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Problem& a, const Problem& b) { return a.line < b.line; });
}

} // namespace

ReadProject checkedProject(Json document)
{
    ReadProject read;
    read.document = std::move(document);
    if (!hasKnownFormat(read.document, read.problems))
        return read;
    Project project = readParts(read.document, read.problems);
    Problems fromScenarios;
    checkScenarios(read.document, project.scenarios, read.problems, fromScenarios);
    read.problems.insert(read.problems.end(), fromScenarios.begin(), fromScenarios.end());
    if (!hasErrors(read.problems))
        read.project = std::move(project);
    return read;
}

ReadProject readProject(std::string_view bytes)
{
    ReadProject read;
    if (bytes.size() > mostProjectBytes) {
        read.problems.push_back(
            {Severity::Error, "",
             "is larger than 256 MB; a project of a hundred thousand contracts has a third of that: "
             "is this a Rackrent project?"});
        return read;
    }
    ParsedJson parsed = parsedJson(bytes);
    if (hasErrors(parsed.problems)) {
        read.problems = std::move(parsed.problems);
        return read;
    }
    read = checkedProject(std::move(parsed.value));
    if (!read.problems.empty())
        addLines(bytes, read.problems);
    return read;
}

std::string projectText(const Json& document) { return jsonText(document); }

ReadProject scenarioProject(const Json& document, std::string_view scenarioId)
{
    ReadProject read = checkedProject(document);
    if (!read.project || scenarioId.empty())
        return read;
    ReadProject under = scenarioProject(read.document, *read.project, scenarioId);
    under.problems.insert(under.problems.begin(), read.problems.begin(), read.problems.end());
    return under;
}

ReadProject scenarioProject(const Json& document, const Project& base, std::string_view scenarioId)
{
    if (scenarioId.empty())
        return {document, base, {}};
    ReadProject read;
    const auto scenario = std::find_if(base.scenarios.begin(), base.scenarios.end(),
                                       [&](const Scenario& s) { return s.id == scenarioId; });
    if (scenario == base.scenarios.end()) {
        std::string known;
        for (const Scenario& other : base.scenarios)
            known += (known.empty() ? "" : ", ") + other.id;
        read.document = document;
        read.problems.push_back({Severity::Error, "/scenarios",
                                 "has no scenario \"" + std::string(scenarioId) + "\"; " +
                                     (known.empty() ? "the project has none" : "one of these is needed: " + known)});
        return read;
    }
    Problems toldBefore; // the scenario was checked with the document
    read.project = projectUnder(document, *scenario, {}, toldBefore, &read.document);
    read.project->scenarios = base.scenarios;
    return read;
}

} // namespace rackrent
