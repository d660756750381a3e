#pragma once

#include "views/fields/field.h"

namespace rackrent {

/// Where a JSON Pointer leads, in a person's words: "Anthropic, Ramp, row 1, Share"; the pointer itself where the
/// format knows no such key.
QString placeWords(const Json& document, const std::string& pointer);

/// The same without the part's name: "Ramp, row 1, Share".
QString fieldWordsAt(const Json& document, const std::string& pointer);

/// The part in which a JSON Pointer lies, by its own or the longest known beginning; nothing for the project's own.
std::optional<PartPlace> partAround(const Json& document, const std::string& pointer);

/// What a kind of part is called: "Contract", and several: "Contracts".
QString kindWord(PartKind kind);
QString kindWordOfSeveral(PartKind kind);

} // namespace rackrent
