#pragma once

#include <string>
#include <string_view>

namespace rackrent {

/// Bytes of a text file as UTF-8.
struct DecodedText {
    std::string text;
    std::string remark; ///< what was taken for granted about the encoding; empty for UTF-8
    std::string fault;  ///< why it is no text, with place and mend; empty when nothing is wrong
};

/// Reads UTF-8 with and without a byte order mark, UTF-16 with one, and takes all else for Windows-1252, which it says.
/// NUL characters are a fault: the file is no text, or UTF-16 without its mark.
DecodedText decodedText(std::string_view bytes);

/// Whether bytes are UTF-8: no overlong forms, no surrogates, nothing cut off.
bool isUtf8(std::string_view bytes);

/// A character as UTF-8.
void appendUtf8(char32_t character, std::string& text);

} // namespace rackrent
