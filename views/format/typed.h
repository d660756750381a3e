#pragma once

#include <QString>

#include <optional>

namespace rackrent {

/// What was understood of a typed text: a value, or a sentence that says what is wrong and what
/// would be right.
template <class Value>
struct Typed {
    std::optional<Value> value;
    QString error;

    static Typed accepted(Value value) { return {std::move(value), {}}; }
    static Typed refused(QString reason) { return {std::nullopt, std::move(reason)}; }
};

} // namespace rackrent
