#pragma once

#include "model/project/problem.h"

#include <nlohmann/json.hpp>

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace rackrent {

/// A project document as it stands in the file: key order, unknown keys and number forms kept.
/// It is what is edited and saved; a `Project` is what is computed from.
using Json = nlohmann::ordered_json;

/// A parsed text, or null with the errors that its grammar has: bad syntax, duplicate keys, nesting deeper than
/// 64, numbers beyond a double. Each error has its JSON Pointer and line.
struct ParsedJson {
    Json value;
    Problems problems;
};
ParsedJson parsedJson(std::string_view bytes);

/// The 1-based lines on which the values at these JSON Pointers stand, in a text that `parsedJson` reads.
std::map<std::string, int> linesOf(std::string_view bytes, const std::set<std::string>& pointers);

/// A JSON Pointer step: `~` and `/` escaped.
std::string pointerStep(std::string_view key);

/// Appends a number in its shortest form that reads back to the same double.
/// @throws std::invalid_argument when it is not finite, which JSON cannot say
void appendNumber(double value, std::string& text);

/// The text of a document, as described at `projectText`.
std::string jsonText(const Json& document);

} // namespace rackrent
