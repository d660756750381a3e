#pragma once

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace rackrent {

/// A text of the model, which knows English alone, in the program's language: as it is where that is English, or where
/// the text is of none of the patterns known.
QString modelText(std::string_view english);

/// The pattern of a text ("is %1; %2 is needed") and what stands in the places of the numbers; none for a text that is
/// of no known pattern.
struct ModelPattern {
    const char* text = nullptr;
    std::vector<QString> parts;
};
std::optional<ModelPattern> modelPattern(const QString& english);

/// Every pattern, in the order in which they are tried.
const std::vector<const char*>& modelTexts();

} // namespace rackrent
