#pragma once

#include <QString>

#include <optional>
#include <span>
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

/// What may stand in a place of a pattern. The less, the less of what people write is taken for the model's.
enum class ModelPart {
    Any,
    Metric, ///< the title of one
    Id,     ///< of a part of the project
    Input,  ///< one or more as what-ifs name them: "google: start"
    Amount, ///< of money: "1.25bn USD"
    Values  ///< one or more: "1.25bn", "4 Feb 2028, 1 Jul 2028 to 1 Sep 2028", "0 and 1: 0.5"
};

/// Patterns with the same in their places.
struct ModelTexts {
    std::span<const char* const> texts;
    std::vector<ModelPart> places; ///< in %1, %2, ...; the last one's in those after it, too
};

/// All patterns, in the order in which they are tried.
const std::vector<ModelTexts>& modelTexts();

} // namespace rackrent
