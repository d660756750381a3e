#pragma once

#include "model/project/json_text.h"
#include "model/project/problem.h"
#include "model/time/calendar.h"

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rackrent {

/// Where a value stands in a document: a chain up to the root, written out only when something is wrong.
class Place {
public:
    Place() = default;
    Place key(std::string_view name) const { return {this, name, 0, false}; }
    Place element(std::size_t index) const { return {this, {}, index, true}; }
    std::string pointer() const;

private:
    Place(const Place* parent, std::string_view key, std::size_t index, bool isElement)
        : m_parent(parent), m_key(key), m_index(index), m_isElement(isElement)
    {}

    const Place* m_parent = nullptr;
    std::string_view m_key;
    std::size_t m_index = 0;
    bool m_isElement = false;
};

/// The numbers that a field may hold, and how to say so.
struct Range {
    double low = -std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::max();
    bool lowOpen = false;
    std::string_view words = "a number";
};

namespace ranges {
inline constexpr Range number{};
inline constexpr Range notNegative{0, std::numeric_limits<double>::max(), false, "a number, 0 or more"};
inline constexpr Range positive{0, std::numeric_limits<double>::max(), true, "a number above 0"};
inline constexpr Range fraction{0, 1, false, "a fraction from 0 to 1"};
inline constexpr Range growth{-1, 100, true, "a rate as a fraction, above -1 and up to 100 (0.03 is 3%),"};
inline constexpr Range atLeastOne{1, std::numeric_limits<double>::max(), false, "a number, 1 or more"};
} // namespace ranges

/// Names of an enumeration's values in files.
template <class Enum>
using NamedChoices = std::span<const std::pair<std::string_view, Enum>>;

/// Reads one object's fields, notes every problem at its place, and gives a usable value all the same, so that
/// one pass finds every error. Keys that no call asked for are reported when the reader goes.
class ObjectReader {
public:
    ObjectReader(const Json& value, const Place& place, Problems& problems);
    ~ObjectReader();
    ObjectReader(const ObjectReader&) = delete;
    ObjectReader& operator=(const ObjectReader&) = delete;

    const Place& place() const { return m_place; }
    Problems& problems() { return m_problems; }

    /// The value of a key, or null when it is absent; the key is known from then on.
    const Json* find(std::string_view key);
    /// The same, but a JSON null counts as absent.
    const Json* findValue(std::string_view key);

    /// Without a fallback the key is required.
    double number(std::string_view key, const Range& range, std::optional<double> fallback = std::nullopt);
    std::optional<double> optionalNumber(std::string_view key, const Range& range);
    int whole(std::string_view key, int low, int high, std::optional<int> fallback = std::nullopt);
    Date date(std::string_view key, std::optional<Date> fallback = std::nullopt);
    std::string text(std::string_view key, std::optional<std::string> fallback = std::nullopt);
    std::string id(std::string_view key);
    bool flag(std::string_view key, bool fallback);
    /// The list at a key, or null when it is absent or no list.
    const Json* list(std::string_view key);
    const Json* object(std::string_view key);

    template <class Enum>
    Enum choice(std::string_view key, NamedChoices<Enum> choices, std::optional<Enum> fallback = std::nullopt)
    {
        std::vector<std::string_view> names;
        for (const auto& [name, value] : choices)
            names.push_back(name);
        const auto position = choicePosition(key, names, !fallback.has_value());
        return position ? choices[*position].second : fallback.value_or(choices.front().second);
    }

    /// Whether the key's value, if any, was read without an error: what is checked across fields is checked only
    /// between such values, lest a value that nobody wrote is blamed.
    bool isGood(std::string_view key) const;
    void missing(std::string_view key, std::string_view expected);
    void error(std::string_view key, std::string message);
    void warning(std::string_view key, std::string message);

private:
    std::optional<std::size_t> choicePosition(std::string_view key, std::span<const std::string_view> names,
                                              bool required);
    void wrong(std::string_view key, const Json& value, std::string_view expected);

    const Json& m_value;
    const Place& m_place;
    Problems& m_problems;
    bool m_isObject = false;
    std::vector<std::string_view> m_known;
    std::vector<std::string_view> m_bad;
};

/// A value as it stands in the file, cut to a length that fits a message.
std::string shownValue(const Json& value);

/// Whether a value is a date, and which; else the words for what is wrong with it.
std::optional<Date> dateOf(const Json& value);

/// Whether a text is an id: small letters, digits, _ and -, beginning with a letter or digit.
bool isId(std::string_view text);

inline constexpr std::string_view idWords =
    "an id of small letters, digits, _ and -, beginning with a letter or digit,";
inline constexpr std::string_view dateWords = "a day that exists, written YYYY-MM-DD,";

} // namespace rackrent
