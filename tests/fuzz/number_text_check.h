#pragma once

#include "views/format/date_text.h"
#include "views/format/number_text.h"

#include <QString>

#include <array>
#include <cmath>
#include <string>

/// What must hold for whatever is typed into a field of a number or a date. Both the fuzzer and the test that mutates
/// at random ask it.
namespace numberTextCheck {

inline const std::array<QLocale, 5>& locales()
{
    static const std::array<QLocale, 5> all{
        QLocale(QLocale::English, QLocale::UnitedStates), QLocale(QLocale::German, QLocale::Germany),
        QLocale(QLocale::French, QLocale::Switzerland), QLocale(QLocale::Chinese, QLocale::China),
        QLocale(QLocale::English, QLocale::India)};
    return all;
}

constexpr int quantities = static_cast<int>(rackrent::Quantity::EnergyPrice) + 1;

/// Empty when all is well; otherwise what is not.
inline std::string fault(const QString& typed, rackrent::Quantity quantity, const QLocale& locale)
{
    using namespace rackrent;
    const auto found = [&](const QString& what) { return (what + ": \"" + typed + '"').toStdString(); };
    const NumberText text(QStringLiteral("USD"), locale);
    const Typed<double> read = text.read(typed, quantity);
    if (read.value.has_value() != read.error.isEmpty())
        return found(QStringLiteral("neither a value nor a reason, or both"));
    if (!read.value)
        return {};
    const double value = *read.value;
    if (!std::isfinite(value) || (value == 0 && std::signbit(value)))
        return found(QStringLiteral("no plain number"));
    if (!typed.contains(QStringLiteral("(")) && text.read(typed + QStringLiteral(" #"), quantity).value)
        return found(QStringLiteral("taken with junk behind it"));
    if (text.read(QStringLiteral("?") + typed, quantity).value)
        return found(QStringLiteral("taken with junk before it"));
    const Typed<double> again = text.read(text.exact(value, quantity), quantity);
    if (!again.value || *again.value != value)
        return found(QStringLiteral("%1 does not read back").arg(text.exact(value, quantity)));
    if (text.full(value, quantity).isEmpty() || text.compact(value, quantity).isEmpty() ||
        text.echo(value, quantity).isEmpty())
        return found(QStringLiteral("has no text"));
    return {};
}

inline std::string dateFault(const QString& typed, const QLocale& locale)
{
    using namespace rackrent;
    const Typed<Date> read = readDate(typed, locale);
    if (read.value.has_value() != read.error.isEmpty())
        return ("a date with neither a value nor a reason, or both: " + typed).toStdString();
    if (!read.value)
        return {};
    if (readDate(typed + QStringLiteral("#"), locale).value)
        return ("a date is taken with junk behind it: " + typed).toStdString();
    for (const QString& text : {shownDate(*read.value), editedDate(*read.value)})
        if (readDate(text, locale).value != read.value)
            return ("a date does not read back: " + text).toStdString();
    return {};
}

} // namespace numberTextCheck
