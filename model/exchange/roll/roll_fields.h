#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// What a column of a rent roll may hold: the keys of a contract (docs/file-format.md, section 4.3), and a few things
/// that rolls say in another way.
namespace rackrent {

enum class RollKind {
    Id,       ///< made into an id: "L-1001" as "l-1001"
    Facility, ///< a facility's id or name
    Text,
    Choice, ///< one of a key's values, or a word for one
    Flag,
    Day,
    Number,
    Whole,
    Days,   ///< a whole number of days
    Ending, ///< a day, or the word `first_exit`
    List,   ///< JSON text
    Free    ///< a number, JSON text, or any other text
};

/// What a number is an amount of; says which units a column may be in.
enum class RollMeasure { Plain, Power, Rent, Money, Share, Months, Days, GpuHours };

struct RollField {
    std::string_view path; ///< JSON Pointer within a contract; without a slash what becomes another key
    RollKind kind = RollKind::Text;
    RollMeasure measure = RollMeasure::Plain;
    std::string_view title;                 ///< in small letters, for messages
    std::vector<std::string_view> headings; ///< normalised words that a column of it may be headed by, best first
};

/// All fields, in the order of a contract's keys.
std::span<const RollField> rollFields();

/// The field of a path, or null.
const RollField* rollField(std::string_view path);

/// A unit of a measure, as mappings write it.
struct RollUnit {
    std::string_view name;
    std::string_view words; ///< "money a month and kW"
};
/// The first one is that of the project's file. Empty where a measure has no units.
std::span<const RollUnit> rollUnits(RollMeasure measure);

/// The value of a choice that a word means, in any letters: "Lessee" for `/termination/by` is "tenant"; empty when it
/// means none.
std::string choiceOf(std::string_view path, std::string_view word);
/// The values of a choice, joined with commas.
std::string choicesOf(std::string_view path);

} // namespace rackrent
