#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Words of headings and cells, made comparable.
namespace rackrent {

/// In small letters, umlauts written out (ä as ae), accents left as they are, $ € £ as usd eur gbp, % as percent; all
/// but letters and digits is one blank.
std::string normalised(std::string_view text);

/// Whether the words stand in the text one after the other, as whole words; both normalised.
bool hasWords(std::string_view text, std::string_view words);

/// Small ASCII letters.
std::string lowered(std::string_view text);

/// An id of the project's file from any text: "Acme & Söhne" as "acme-soehne"; empty when nothing is left.
std::string idOf(std::string_view text);

/// A text as it is shown in a message, cut where it is long.
std::string shownText(std::string_view text);

} // namespace rackrent
