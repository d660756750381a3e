#pragma once

#include "views/fields/field.h"

#include <vector>

/// What a scenario may override, and what its overrides say.
namespace rackrent {

/// An input that a scenario may override, written as an override writes it.
struct Overridable {
    FieldPlace place;      ///< `inputTitle` names it
    std::string path;      ///< with ids: "/contracts/anthropic/rent/rate"
    bool isClause = false; ///< several inputs at once, as an escalation is; its value is an object
};

/// The inputs of a part that a scenario may override: those that stand there, those that an override may create, and
/// clauses.
std::vector<Overridable> overridableInputs(const Json& document, const PartPlace& part);
/// Those of every part. Long: for a large project some hundred thousand.
std::vector<Overridable> overridableInputs(const Json& document);

/// Edits that add an override of the path to a scenario, with the value that stands there or else its default: it
/// changes nothing until somebody types. A clause that is not there begins as it would in its part.
std::vector<Edit> overrideAddition(const Json& document, const PartPlace& scenario, const std::string& path);

/// What an override makes of its input.
struct OverrideWords {
    QString input;  ///< "Anthropic, Rent rate"; the path where the format knows no such input
    QString before; ///< under the scenario that this is based on, and the overrides above: "1,250,000,000"
    QString after;  ///< "1,000,000,000 USD a month"
    QString how;    ///< "times 0.8", "plus 2%"; empty where a value is set
    /// "Anthropic, Rent rate: 1,250,000,000 → 1,000,000,000 USD a month (times 0.8)"
    QString sentence() const;
};

/// The scenario's own overrides in words, in order.
std::vector<OverrideWords> overrideWords(const Json& document, const PartPlace& scenario, const NumberText& numbers);

} // namespace rackrent
