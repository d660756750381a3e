#include "app/cli/value_text.h"

#include "app/cli/sensitivity_commands.h"
#include "model/time/day_number.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

namespace rackrent::cli {

namespace {

/// A finite number that is all of a text.
template <class Number>
std::optional<Number> whole(std::string_view text)
{
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<Json> valueOf(const std::string& text)
{
    if (parseDate(text))
        return Json(text);
    const bool isPercent = text.ends_with('%');
    const auto number = whole<double>(std::string_view(text).substr(0, text.size() - (isPercent ? 1 : 0)));
    if (!number || !std::isfinite(*number))
        return std::nullopt;
    return Json(isPercent ? *number / 100 : *number);
}

std::optional<double> numberOf(const std::string& text)
{
    if (const auto date = parseDate(text))
        return dayNumber(*date);
    const auto value = valueOf(text);
    return value ? std::optional(value->get<double>()) : std::nullopt;
}

std::optional<InputRange> rangeOf(const std::string& text)
{
    const auto equals = text.rfind('=');
    const auto first = equals == std::string::npos ? equals : text.find(':', equals);
    const auto second = first == std::string::npos ? first : text.find(':', first + 1);
    if (second == std::string::npos)
        return std::nullopt;
    const auto low = valueOf(text.substr(equals + 1, first - equals - 1));
    const auto high = valueOf(text.substr(first + 1, second - first - 1));
    const auto steps = whole<std::size_t>(std::string_view(text).substr(second + 1));
    if (!low || !high || !steps)
        return std::nullopt;
    return InputRange{text.substr(0, equals), *low, *high, *steps};
}

std::optional<LateDelivery> lateOf(const std::string& text)
{
    const auto equals = text.find('='), hash = text.find('#');
    const auto months =
        equals == std::string::npos ? std::nullopt : whole<int>(std::string_view(text).substr(equals + 1));
    if (!months)
        return std::nullopt;
    LateDelivery late{text.substr(0, std::min(equals, hash)), *months, {}, false, {}};
    if (hash > equals)
        return late;
    const auto delivery = whole<std::size_t>(std::string_view(text).substr(hash + 1, equals - hash - 1));
    if (!delivery || *delivery == 0)
        return std::nullopt;
    late.delivery = *delivery - 1;
    return late;
}

std::optional<DefaultStress> defaultOf(const std::string& text)
{
    const auto equals = text.find('=');
    if (equals == std::string::npos)
        return std::nullopt;
    std::vector<std::string> parts{""};
    for (const char c : text.substr(equals + 1))
        if (c == ':')
            parts.emplace_back();
        else
            parts.back() += c;
    const auto date = parseDate(parts[0]);
    const auto recovery = parts.size() > 1 ? numberOf(parts[1]) : std::optional(0.0);
    const auto downtime = parts.size() > 2 ? numberOf(parts[2]) : std::nullopt;
    if (!date || !recovery || parts.size() > 3 || (parts.size() == 3 && !downtime))
        return std::nullopt;
    return DefaultStress{text.substr(0, equals), *date, *recovery, downtime};
}

std::string lateFault(const std::string& text)
{
    return lateOf(text) ? std::string() : "\"" + text + "\" is no CONTRACT=MONTHS, such as acme=6, or acme#2=6";
}

std::string defaultFault(const std::string& text)
{
    return defaultOf(text)
               ? std::string()
               : "\"" + text + "\" is no CONTRACT=DATE[:RECOVERY[:DOWNTIME]], such as acme=2028-06-30:20%:9";
}

std::string valueFault(const std::string& text)
{
    return text.empty() || valueOf(text) ? std::string()
                                         : "\"" + text + "\" is no number, percentage (12%) or date (YYYY-MM-DD)";
}

std::string rangeFault(const std::string& text)
{
    const bool isPath = text.starts_with('/') && text.find('=') == std::string::npos;
    return isPath || rangeOf(text)
               ? std::string()
               : "\"" + text + "\" is no PATH=LOW:HIGH:STEPS, such as /valuation/discount_rate=8%:15%:8";
}

std::string sentences(const std::vector<std::string>& remarks)
{
    std::string text;
    for (const std::string& remark : remarks)
        text += remark + '\n';
    return text;
}

} // namespace rackrent::cli
