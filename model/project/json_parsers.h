#pragma once

#include "model/project/json_text.h"

#include <algorithm>
#include <optional>

namespace rackrent {

/// The levels of objects and lists that a document may have, its own among them.
inline constexpr std::size_t deepestNesting = 64;

/// The document, or nothing when anything about the text is out of the ordinary: an error, a key twice, deep nesting,
/// an integer of more than 64 bits, a byte order mark. What comes back is what `carefullyParsed` gives, several times
/// faster.
std::optional<Json> quicklyParsed(std::string_view bytes);

/// As `parsedJson`, of a text that is not blank: decides what is a document, and tells what is wrong where.
ParsedJson carefullyParsed(std::string_view bytes);

/// 1-based lines by JSON Pointer.
using Lines = std::map<std::string, int>;

/// As `linesOf`, or nothing when the text is out of the ordinary; it is not looked at beyond what is asked for.
std::optional<Lines> quicklyLocated(std::string_view bytes, const std::set<std::string>& pointers);

/// As `linesOf`; of a text that is no document, up to where it is wrong.
Lines carefullyLocated(std::string_view bytes, const std::set<std::string>& pointers);

/// Counts lines up to places that follow each other, each byte once.
class LineCounter {
public:
    explicit LineCounter(const char* begin) : m_counted(begin) {}

    /// The 1-based line on which the byte at `place` stands, or the last one asked for where that is further on.
    int lineAt(const char* place)
    {
        if (place > m_counted) {
            m_line += static_cast<int>(std::count(m_counted, place, '\n'));
            m_counted = place;
        }
        return m_line;
    }

private:
    const char* m_counted;
    int m_line = 1;
};

} // namespace rackrent
