#include "model/project/project_file.h"

#include "model/project/checked_document.h"

#include <algorithm>
#include <set>

namespace rackrent {

namespace {

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

OpenedProject openedProject(std::string_view bytes)
{
    OpenedProject opened;
    if (bytes.size() > mostProjectBytes) {
        opened.problems.push_back(
            {Severity::Error, "",
             "is larger than 256 MB; a project of a hundred thousand contracts has a third of that: "
             "is this a Rackrent project?"});
        return opened;
    }
    ParsedJson parsed = parsedJson(bytes);
    if (hasErrors(parsed.problems)) {
        opened.problems = std::move(parsed.problems);
        return opened;
    }
    opened.document = CheckedDocument(std::move(parsed.value));
    opened.problems = opened.document.problems();
    if (!opened.problems.empty())
        addLines(bytes, opened.problems);
    return opened;
}

namespace {

ReadProject readProject(CheckedDocument checked, Problems problems)
{
    ReadProject read;
    read.problems = std::move(problems);
    if (!hasErrors(read.problems))
        read.project = checked.project();
    read.document = std::move(checked).takenJson();
    return read;
}

} // namespace

ReadProject checkedProject(Json document)
{
    CheckedDocument checked(std::move(document));
    Problems problems = checked.problems();
    return readProject(std::move(checked), std::move(problems));
}

ReadProject readProject(std::string_view bytes)
{
    OpenedProject opened = openedProject(bytes);
    return readProject(std::move(opened.document), std::move(opened.problems));
}

std::string projectText(const Json& document) { return jsonText(document); }

ReadProject scenarioProject(const Json& document, std::string_view scenarioId)
{
    ReadProject read;
    read.document = document;
    CheckedDocument checked(document);
    read.problems = checked.problems();
    if (!checked.isValid())
        return read;
    if (scenarioId.empty()) {
        read.project = checked.project();
        return read;
    }
    if (const auto under = checked.under(std::string(scenarioId))) {
        read.project = under->project;
        Json worked = document;
        Problems told; // when the scenario was checked
        const AppliedScenario applied(worked, scenarioId, checked.project(), IdIndex(), told);
        read.document = worked;
        return read;
    }
    read.problems.push_back(unknownScenario(checked.project(), scenarioId));
    return read;
}

Problem unknownScenario(const Project& project, std::string_view scenarioId)
{
    std::string known;
    for (const Scenario& other : project.scenarios)
        known += (known.empty() ? "" : ", ") + other.id;
    return {Severity::Error, "/scenarios",
            "has no scenario \"" + std::string(scenarioId) + "\"; " +
                (known.empty() ? "the project has none" : "one of these is needed: " + known)};
}

} // namespace rackrent
