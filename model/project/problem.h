#pragma once

#include <string>
#include <vector>

namespace rackrent {

enum class Severity { Warning, Error };

/// What is wrong with a file, where, and what would be right.
struct Problem {
    Severity severity = Severity::Error;
    std::string place;   ///< JSON Pointer (RFC 6901), "" for the whole file
    std::string message; ///< what is wrong, then what would be right, in words
    int line = 0;        ///< 1-based line of the file, 0 when not known
    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// An error at a place, without a line.
Problem errorAt(std::string place, std::string message);

bool hasErrors(const Problems& problems);

/// One line: `error at /contracts/0/end (line 12): ...`.
std::string problemText(const Problem& problem);

} // namespace rackrent
