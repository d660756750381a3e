#include "model/project/problem.h"

#include <algorithm>

namespace rackrent {

Problem errorAt(std::string place, std::string message)
{
    return {Severity::Error, std::move(place), std::move(message)};
}

bool hasErrors(const Problems& problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.severity == Severity::Error; });
}

std::string problemText(const Problem& problem)
{
    std::string text = problem.severity == Severity::Error ? "error" : "warning";
    text += " at " + (problem.place.empty() ? std::string("the whole file") : problem.place);
    if (problem.line > 0)
        text += " (line " + std::to_string(problem.line) + ")";
    text += ": " + problem.message;
    // One line, whatever the file's keys and texts hold.
    std::replace_if(
        text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; }, '?');
    return text;
}

} // namespace rackrent
