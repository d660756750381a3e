#include "model/project/json_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <stdexcept>

namespace rackrent {

namespace {

constexpr int indentWidth = 2;

bool isLeaf(const Json& value)
{
    for (const Json& element : value)
        if (element.is_structured())
            return false;
    return true;
}

void write(const Json& value, int indent, std::string& out);

template <class WriteElement>
void writeElements(const Json& value, char open, char close, int indent, std::string& out, WriteElement&& element)
{
    out += open;
    const bool inLine = isLeaf(value) && indent > 0;
    bool first = true;
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (!first)
            out += inLine ? ", " : ",";
        first = false;
        if (!inLine)
            out.append("\n").append(static_cast<std::size_t>(indent + indentWidth), ' ');
        element(it);
    }
    if (!inLine && !value.empty())
        out.append("\n").append(static_cast<std::size_t>(indent), ' ');
    out += close;
}

void write(const Json& value, int indent, std::string& out)
{
    switch (value.type()) {
    case Json::value_t::object:
        writeElements(value, '{', '}', indent, out, [&](Json::const_iterator it) {
            out += Json(it.key()).dump();
            out += ": ";
            write(it.value(), indent + indentWidth, out);
        });
        break;
    case Json::value_t::array:
        writeElements(value, '[', ']', indent, out,
                      [&](Json::const_iterator it) { write(*it, indent + indentWidth, out); });
        break;
    case Json::value_t::number_float: appendNumber(value.get<double>(), out); break;
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
