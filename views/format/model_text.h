#pragma once

#include <QString>

#include <string_view>

namespace rackrent {

/// A text of the model, which knows English alone, in the program's language.
QString modelText(std::string_view english);

} // namespace rackrent
