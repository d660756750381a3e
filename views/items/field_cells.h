#pragma once

#include "views/fields/provenance.h"

#include <string>

namespace rackrent {

/// What tables and forms share over the field table.

/// A text of the field table in the user's language.
QString fieldText(const char* text);

/// Numbers as a document's currency wants them.
NumberText numbersOf(const Json& document);

/// Whether a field is chosen from a list rather than typed.
bool isChoiceLike(const Field& field);

/// The choices of a field, with one for "absent" where the field may be: "(none)", "Step (default)".
ShownChoices choicesWithNone(const Field& field, const Json& part, const Json& document, const NumberText& numbers);

/// The chosen value of a field as in the file, empty when it is absent.
QString chosenKey(const Field& field, const Json& part);

/// A choice's value for the file; null for the empty one, but for a variant, whose name may be empty.
Json choiceJson(const Field& field, const std::string& value);

/// Typed text, or a choice's value or label, as a value for the file.
Typed<Json> typedValue(const Field& field, const QString& typed, const Json& part, const Json& document,
                       const NumberText& numbers);

/// Gives a value to a key of an object that is not (yet) in a document; null takes the key away.
void setMember(Json& object, const Field& field, const Json& value);

/// "published", and the letter that stands for it.
QString originTitle(Origin origin);
QString originLetter(Origin origin);

/// The title of the source of this id, or the id where there is none.
QString sourceTitle(const Json& document, const std::string& id);

/// The worse severity of problems, of which there are some.
Severity worstOf(const Problems& problems);

} // namespace rackrent
