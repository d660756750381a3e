#include "model/project/field_reader.h"

#include <algorithm>
#include <cmath>

namespace rackrent {

namespace {

constexpr std::size_t longestShown = 40;

/// Number of single-letter changes between two short words (Levenshtein).
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

std::string nearest(std::string_view word, std::span<const std::string_view> known)
{
    const std::size_t most = word.size() < 4 ? 1 : 2;
    std::string_view best;
    std::size_t bestDistance = most + 1;
    for (const std::string_view candidate : known) {
        const std::size_t candidateDistance = distance(word, candidate);
        if (candidateDistance < bestDistance) {
            best = candidate;
            bestDistance = candidateDistance;
        }
    }
    return std::string(best);
}

} // namespace

bool isId(std::string_view text)
{
    const auto alphanumeric = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    if (text.empty() || !alphanumeric(text.front()))
        return false;
    return std::all_of(text.begin(), text.end(), [&](char c) { return alphanumeric(c) || c == '_' || c == '-'; });
}

std::string Place::pointer() const
{
    if (!m_parent)
        return {};
    return m_parent->pointer() + "/" + (m_isElement ? std::to_string(m_index) : pointerStep(m_key));
}

std::string shownValue(const Json& value)
{
    std::string text = value.dump(-1, ' ', true, Json::error_handler_t::replace);
    if (text.size() > longestShown)
        text = text.substr(0, longestShown) + "...";
    return text;
}

std::optional<Date> dateOf(const Json& value)
{
    return value.is_string() ? parseDate(value.get_ref<const std::string&>()) : std::nullopt;
}

ObjectReader::ObjectReader(const Json& value, const Place& place, Problems& problems)
    : m_value(value), m_place(place), m_problems(problems), m_isObject(value.is_object())
{
    if (!m_isObject)
        m_problems.push_back(
            {Severity::Error, place.pointer(), "is " + shownValue(value) + "; an object { ... } is needed"});
}

ObjectReader::~ObjectReader()
{
    if (!m_isObject)
        return;
    for (auto it = m_value.begin(); it != m_value.end(); ++it) {
        if (std::find(m_known.begin(), m_known.end(), it.key()) != m_known.end())
            continue;
        std::string message = "is a key that Rackrent does not know; it is kept and has no effect";
        if (const std::string meant = nearest(it.key(), m_known); !meant.empty())
            message += ". Did you mean \"" + meant + "\"?";
        warning(it.key(), std::move(message));
    }
}

const Json* ObjectReader::find(std::string_view key)
{
    m_known.push_back(key);
    if (!m_isObject)
        return nullptr;
    const auto it = m_value.find(key);
    return it == m_value.end() ? nullptr : &*it;
}

const Json* ObjectReader::findValue(std::string_view key)
{
    const Json* value = find(key);
    return value && value->is_null() ? nullptr : value;
}

bool ObjectReader::isGood(std::string_view key) const
{
    return m_isObject && std::find(m_bad.begin(), m_bad.end(), key) == m_bad.end();
}

void ObjectReader::error(std::string_view key, std::string message)
{
    m_bad.push_back(key);
    m_problems.push_back({Severity::Error, m_place.key(key).pointer(), std::move(message)});
}

void ObjectReader::warning(std::string_view key, std::string message)
{
    m_problems.push_back({Severity::Warning, m_place.key(key).pointer(), std::move(message)});
}

void ObjectReader::missing(std::string_view key, std::string_view expected)
{
    if (m_isObject)
        error(key, "is missing; " + std::string(expected) + " is needed");
}

void ObjectReader::wrong(std::string_view key, const Json& value, std::string_view expected)
{
    error(key, "is " + shownValue(value) + "; " + std::string(expected) + " is needed");
}

std::optional<double> ObjectReader::optionalNumber(std::string_view key, const Range& range)
{
    const Json* value = find(key);
    if (!value)
        return std::nullopt;
    const double number = value->is_number() ? value->get<double>() : std::nan("");
    // Also refuses what is not finite, in a document that was not read from a text.
    if (!(number >= range.low && number <= range.high) || (range.lowOpen && number == range.low)) {
        wrong(key, *value, range.words);
        return std::nullopt;
    }
    return number + 0.0; // a zero has no sign, lest projects that are equal give other bits
}

double ObjectReader::number(std::string_view key, const Range& range, std::optional<double> fallback)
{
    const bool present = m_isObject && m_value.contains(key);
    if (const auto value = optionalNumber(key, range))
        return *value;
    if (!present && !fallback)
        missing(key, range.words);
    return fallback.value_or(std::max(range.low, 0.0) + (range.lowOpen ? 1 : 0));
}

int ObjectReader::whole(std::string_view key, int low, int high, std::optional<int> fallback)
{
    const std::string words = "a whole number from " + std::to_string(low) + " to " + std::to_string(high);
    const Json* value = find(key);
    if (!value) {
        if (!fallback)
            missing(key, words);
        return fallback.value_or(low);
    }
    const double number = value->is_number() ? value->get<double>() : std::nan("");
    if (!(number >= low && number <= high) || number != std::floor(number)) {
        wrong(key, *value, words);
        return fallback.value_or(low);
    }
    return static_cast<int>(number);
}

Date ObjectReader::date(std::string_view key, std::optional<Date> fallback)
{
    const Json* value = find(key);
    if (!value) {
        if (!fallback)
            missing(key, dateWords);
        return fallback.value_or(Date{});
    }
    if (const auto date = dateOf(*value))
        return *date;
    wrong(key, *value, dateWords);
    return fallback.value_or(Date{});
}

std::string ObjectReader::text(std::string_view key, std::optional<std::string> fallback)
{
    const Json* value = find(key);
    if (!value) {
        if (!fallback)
            missing(key, "a text");
        return fallback.value_or(std::string());
    }
    if (value->is_string())
        return value->get<std::string>();
    wrong(key, *value, "a text");
    return fallback.value_or(std::string());
}

std::string ObjectReader::id(std::string_view key)
{
    const Json* value = find(key);
    if (!value) {
        missing(key, idWords);
        return {};
    }
    if (value->is_string() && isId(value->get_ref<const std::string&>()))
        return value->get<std::string>();
    wrong(key, *value, idWords);
    return {};
}

bool ObjectReader::flag(std::string_view key, bool fallback)
{
    const Json* value = find(key);
    if (!value)
        return fallback;
    if (value->is_boolean())
        return value->get<bool>();
    wrong(key, *value, "true or false");
    return fallback;
}

const Json* ObjectReader::list(std::string_view key)
{
    const Json* value = find(key);
    if (value && !value->is_array()) {
        wrong(key, *value, "a list [ ... ]");
        return nullptr;
    }
    return value;
}

const Json* ObjectReader::object(std::string_view key)
{
    const Json* value = find(key);
    if (value && !value->is_object()) {
        wrong(key, *value, "an object { ... }");
        return nullptr;
    }
    return value;
}

std::optional<std::size_t> ObjectReader::choicePosition(std::string_view key, std::span<const std::string_view> names,
                                                        bool required)
{
    const auto words = [names] {
        std::string text = "one of";
        for (std::size_t i = 0; i < names.size(); ++i)
            text.append(i == 0 ? " \"" : ", \"").append(names[i]).append("\"");
        return text;
    };
    const Json* value = find(key);
    if (!value) {
        if (required)
            missing(key, words());
        return std::nullopt;
    }
    if (value->is_string()) {
        const auto found = std::find(names.begin(), names.end(), value->get_ref<const std::string&>());
        if (found != names.end())
            return static_cast<std::size_t>(found - names.begin());
    }
    wrong(key, *value, words());
    return std::nullopt;
}

} // namespace rackrent
