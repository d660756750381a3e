#include "model/exchange/roll/words.h"

#include <array>
#include <cctype>
#include <utility>

namespace rackrent {

namespace {

using Replacement = std::pair<std::string_view, std::string_view>;
constexpr std::array<Replacement, 20> replacements{
    {{"ä", "ae"}, {"Ä", "ae"},    {"ö", "oe"},    {"Ö", "oe"},    {"ü", "ue"},        {"Ü", "ue"},      {"ß", "ss"},
     {"é", "e"},  {"É", "e"},     {"è", "e"},     {"á", "a"},     {"ó", "o"},         {"í", "i"},       {"ñ", "n"},
     {"ç", "c"},  {"$", " usd "}, {"€", " eur "}, {"£", " gbp "}, {"%", " percent "}, {"#", " number "}}};

} // namespace

std::string normalised(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        std::string_view piece;
        std::size_t length = 1;
        for (const auto& [from, to] : replacements)
            if (text.starts_with(from)) {
                piece = to;
                length = from.size();
            }
        const auto byte = static_cast<unsigned char>(text.front());
        const char small = static_cast<char>(std::tolower(byte));
        if (piece.empty())
            piece = std::isalnum(byte) || byte >= 0x80 ? std::string_view(&small, 1) : std::string_view(" ");
        for (const char letter : piece)
            if (letter != ' ' || (!result.empty() && result.back() != ' '))
                result += letter;
        text.remove_prefix(length);
    }
    if (result.ends_with(' '))
        result.pop_back();
    return result;
}

bool hasWords(std::string_view text, std::string_view words)
{
    if (words.empty())
        return false;
    for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' '))
            return true;
    }
    return false;
}

std::string lowered(std::string_view text)
{
    std::string result;
    for (const char letter : text)
        result += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    return result;
}

std::string idOf(std::string_view text)
{
    std::string id;
    for (const char letter : normalised(text)) {
        if (letter == ' ')
            id += '-';
        else if (std::isalnum(static_cast<unsigned char>(letter)))
            id += letter;
    }
    while (id.starts_with('-'))
        id.erase(0, 1);
    while (id.ends_with('-'))
        id.pop_back();
    return id;
}

std::string shownText(std::string_view text)
{
    constexpr std::size_t longest = 40;
    if (text.size() <= longest)
        return '"' + std::string(text) + '"';
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return '"' + std::string(text.substr(0, end)) + "...\"";
}

} // namespace rackrent
