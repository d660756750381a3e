#include "model/exchange/roll/text_decoding.h"

#include <algorithm>
#include <array>

namespace rackrent {

namespace {

/// Windows-1252 from 0x80 to 0x9f; the five that it does not define are taken for the control characters of Latin-1, as
/// browsers do.
constexpr std::array<char16_t, 32> upperControls{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

std::string fromWindows1252(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        appendUtf8(value >= 0x80 && value < 0xa0 ? upperControls[value - 0x80u] : value, text);
    }
    return text;
}

/// UTF-16 without its mark; a half of a pair becomes U+FFFD.
std::string fromUtf16(std::string_view bytes, bool isBigEndian)
{
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(isBigEndian ? first << 8 | second : second << 8 | first);
    };
    constexpr char32_t replacement = 0xfffd;
    std::string text;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const char32_t high = unit(at);
        if (high < 0xd800 || high > 0xdfff) {
            appendUtf8(high, text);
            continue;
        }
        const char32_t low = high <= 0xdbff && at + 3 < bytes.size() ? unit(at + 2) : 0;
        if (low < 0xdc00 || low > 0xdfff) {
            appendUtf8(replacement, text);
            continue;
        }
        appendUtf8(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00), text);
        at += 2;
    }
    return text;
}

} // namespace

void appendUtf8(char32_t character, std::string& text)
{
    const auto byte = [&text](char32_t value) { text += static_cast<char>(value); };
    if (character < 0x80) {
        byte(character);
    } else if (character < 0x800) {
        byte(0xc0 | character >> 6);
        byte(0x80 | (character & 0x3f));
    } else if (character < 0x10000) {
        byte(0xe0 | character >> 12);
        byte(0x80 | (character >> 6 & 0x3f));
        byte(0x80 | (character & 0x3f));
    } else {
        byte(0xf0 | character >> 18);
        byte(0x80 | (character >> 12 & 0x3f));
        byte(0x80 | (character >> 6 & 0x3f));
        byte(0x80 | (character & 0x3f));
    }
}

bool isUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const std::size_t length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
        if (first >= 0x80 && (first < 0xc2 || first > 0xf4))
            return false;
        if (at + length > bytes.size())
            return false;
        for (std::size_t i = 1; i < length; ++i)
            if ((static_cast<unsigned char>(bytes[at + i]) & 0xc0) != 0x80)
                return false;
        const auto second = length > 1 ? static_cast<unsigned char>(bytes[at + 1]) : 0;
        if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f) || (first == 0xf0 && second < 0x90) ||
            (first == 0xf4 && second > 0x8f))
            return false;
        at += length;
    }
    return true;
}

DecodedText decodedText(std::string_view bytes)
{
    DecodedText decoded;
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff")) {
        const bool isBigEndian = bytes.front() == '\xfe';
        decoded.text = fromUtf16(bytes.substr(2), isBigEndian);
        decoded.remark = "read as UTF-16";
    } else {
        if (bytes.starts_with("\xef\xbb\xbf"))
            bytes.remove_prefix(3);
        if (isUtf8(bytes)) {
            decoded.text = bytes;
        } else {
            decoded.text = fromWindows1252(bytes);
            decoded.remark = "read as Windows-1252, since it is not UTF-8; if letters are wrong, save it as CSV UTF-8";
        }
    }
    const std::size_t nul = decoded.text.find('\0');
    if (nul != std::string::npos) {
        const auto line =
            1 + std::count(decoded.text.begin(), decoded.text.begin() + static_cast<std::ptrdiff_t>(nul), '\n');
        decoded.fault = "line " + std::to_string(line) +
                        " has a NUL character, so that this is no table as text; save it as "
                        "CSV UTF-8 or as an Excel workbook (.xlsx)";
    }
    return decoded;
}

} // namespace rackrent
