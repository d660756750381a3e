#pragma once

#include "model/project/json_text.h"
#include "model/project/problem.h"
#include "model/project/project.h"

#include <optional>
#include <string>
#include <string_view>

namespace rackrent {

/// A document that was read, the project it describes, and all that is to be said of it.
struct ReadProject {
    Json document;                  ///< null when the bytes are no JSON
    std::optional<Project> project; ///< nothing when there are errors
    Problems problems;              ///< errors and warnings, in file order where a line is known
};

/// A file larger than this is refused unread.
inline constexpr std::size_t mostProjectBytes = std::size_t{256} << 20;

/// Reads a project file. Never throws for any bytes; every error of the file is reported.
/// All scenarios are checked too.
ReadProject readProject(std::string_view bytes);

/// Checks a document, scenarios included (as `readProject` does after parsing).
ReadProject checkedProject(Json document);

/// The file's bytes: two-space indentation, an object or array without objects or arrays inside on one
/// line, numbers in their shortest form that reads back to the same double, a final newline. A file
/// written by this function and read again is written to the same bytes.
std::string projectText(const Json& document);

/// The project under a scenario (its parents' overrides first); under no scenario for an empty id.
ReadProject scenarioProject(const Json& document, std::string_view scenarioId);

/// That a project has no scenario of this id, and which it has.
Problem unknownScenario(const Project& project, std::string_view scenarioId);

/// One change of a document. The path is a JSON Pointer whose steps into a list of objects may be
/// the object's id. No value removes the element; a value with `insertAt` puts a new element at that place
/// among its list's elements or its object's keys; a value alone replaces, or appends.
struct Edit {
    std::string path;
    std::optional<Json> value;
    std::optional<std::size_t> insertAt = std::nullopt;
    bool byPosition = false; ///< steps into a list are positions, whatever ids stand there: so edits are taken back
    bool operator==(const Edit&) const = default;
};

/// Applies an edit: replaces, or creates the last key or list element (index = size, or "-").
/// Gives the edit that takes it back, or nothing when the path does not resolve (document unchanged).
std::optional<Edit> applyEdit(Json& document, const Edit& edit);

/// The element at a path as in `Edit`, or null.
const Json* elementAt(const Json& document, std::string_view path);

/// The JSON Pointer with positions for a path that may name ids; nothing when it does not resolve.
std::optional<std::string> resolvedPointer(const Json& document, std::string_view path);

/// The path with positions in place of ids as far as it leads, whether or not its last keys are there: equal for two
/// spellings of one place.
std::string placedPointer(const Json& document, const std::string& path);

} // namespace rackrent
