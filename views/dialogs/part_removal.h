#pragma once

#include "views/fields/field.h"

#include <optional>

class QWidget;

namespace rackrent {

class Document;
class Prompts;

/// Deletes a part of a list (a contract, a scenario), in one step of the project's history. Where something needs it or
/// would go with it the person is asked first; where something is in the way of it, told.
/// @return why the edit was refused; nothing when it was made or the person thought better of it
std::optional<QString> removePart(Document& document, const PartPlace& place, Prompts& prompts, QWidget* parent);

} // namespace rackrent
