#include "model/project/json_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <stdexcept>

namespace rackrent {

namespace {

constexpr std::size_t indentWidth = 2;

const Json& valueOf(const Json& element) { return element; }
const Json& valueOf(const Json::object_t::value_type& member) { return member.second; }

/// Whether the text stands between quotes as it is: neither to be escaped, nor to be checked for bad UTF-8.
bool isPlain(std::string_view text)
{
    bool plain = true; // no early way out, so that compilers take many bytes at once
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        plain &= byte >= ' ' && byte < 0x80 && byte != '"' && byte != '\\';
    }
    return plain;
}

void appendText(const std::string& value, std::string& out)
{
    if (isPlain(value))
        out.append(1, '"').append(value).append(1, '"');
    else
        out += Json(value).dump();
}

template <class Whole>
void appendWhole(Whole value, std::string& out)
{
    std::array<char, 24> digits{};
    out.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
}

void startLine(std::size_t indent, std::string& out) { out.append(1, '\n').append(indent, ' '); }

template <class Elements, class WriteElement>
void writeElements(const Elements& elements, char open, char close, std::size_t indent, std::string& out,
                   WriteElement&& write)
{
    const bool inLine = indent > 0 && std::none_of(elements.begin(), elements.end(), [](const auto& element) {
                            return valueOf(element).is_structured();
                        });
    out += open;
    bool first = true;
    for (const auto& element : elements) {
        if (!first)
            out += inLine ? std::string_view(", ") : std::string_view(",");
        first = false;
        if (!inLine)
            startLine(indent + indentWidth, out);
        write(element);
    }
    if (!inLine && !first)
        startLine(indent, out);
    out += close;
}

void write(const Json& value, std::size_t indent, std::string& out)
{
    switch (value.type()) {
    case Json::value_t::object:
        writeElements(value.get_ref<const Json::object_t&>(), '{', '}', indent, out, [&](const auto& member) {
            appendText(member.first, out);
            out += ": ";
            write(member.second, indent + indentWidth, out);
        });
        break;
    case Json::value_t::array:
        writeElements(value.get_ref<const Json::array_t&>(), '[', ']', indent, out,
                      [&](const Json& element) { write(element, indent + indentWidth, out); });
        break;
    case Json::value_t::string: appendText(value.get_ref<const std::string&>(), out); break;
    case Json::value_t::number_float: appendNumber(value.get<double>(), out); break;
    case Json::value_t::number_integer: appendWhole(value.get<std::int64_t>(), out); break;
    case Json::value_t::number_unsigned: appendWhole(value.get<std::uint64_t>(), out); break;
    default: out += value.dump();
    }
}

} // namespace

void appendNumber(double value, std::string& text)
{
    if (!std::isfinite(value))
        throw std::invalid_argument("jsonText: a number that is not finite cannot be written");
    std::array<char, 64> digits{};
    // Plain digits for the sizes that money and rates have, the exponent form beyond.
    const bool plain = value == 0 || (std::abs(value) >= 1e-6 && std::abs(value) < 1e21);
    const auto result =
        plain ? std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed)
              : std::to_chars(digits.data(), digits.data() + digits.size(), value);
    text.append(digits.data(), result.ptr);
    if (value == 0 && std::signbit(value))
        text += ".0"; // "-0" alone would be read as the integer 0
}

std::string jsonText(const Json& document)
{
    std::string out;
    write(document, 0, out);
    out += '\n';
    return out;
}

} // namespace rackrent
