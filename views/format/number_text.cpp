#include "views/format/number_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace rackrent {
namespace {

// Beyond this, figures would be a screen wide; no sensible project comes near.
constexpr double plainLimit = 1e18;

MoneyScale chosenScale = MoneyScale::Automatic; // of the screen's only thread that writes numbers

/// Stands where there is no number.
QString dash() { return QStringLiteral("\u2013"); }

/// The shortest decimal digits that read back to the same double, and the power of ten of the first one.
struct Digits {
    bool negative = false;
    std::string digits;
    int exponent = 0;
};

Digits shortestDigits(double value)
{
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific);
    const std::string text(buffer.data(), end.ptr);
    const std::size_t e = text.find('e');
    Digits result;
    result.exponent = std::stoi(text.substr(e + 1));
    for (char c : text.substr(0, e)) {
        result.negative = result.negative || c == '-';
        if (c >= '0' && c <= '9')
            result.digits += c;
    }
    return result;
}

QString grouped(const std::string& whole, const QString& separator)
{
    QString text;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            text += separator;
        text += QLatin1Char(whole[i]);
    }
    return text;
}

/// Plain decimal text of `value * 10^shift`, exactly; with an exponent where plain text would be too long.
QString decimalText(double value, int shift, const QLocale& locale)
{
    Digits d = shortestDigits(value);
    if (d.digits.find_first_not_of('0') == std::string::npos)
        return QStringLiteral("0");
    d.exponent += shift;
    const QString sign = d.negative ? QStringLiteral("-") : QString();
    const auto tail = [&](const std::string& digits) {
        return digits.empty() ? QString() : locale.decimalPoint() + QString::fromStdString(digits);
    };
    if (d.exponent < -7 || d.exponent > 20)
        return sign + QLatin1Char(d.digits[0]) + tail(d.digits.substr(1)) + u'e' + QString::number(d.exponent);
    if (d.exponent < 0)
        return sign + u'0' + tail(std::string(static_cast<std::size_t>(-d.exponent - 1), '0') + d.digits);
    const auto wholeDigits = static_cast<std::size_t>(d.exponent) + 1;
    if (d.digits.size() < wholeDigits)
        d.digits.append(wholeDigits - d.digits.size(), '0');
    return sign + grouped(d.digits.substr(0, wholeDigits), locale.groupSeparator()) +
           tail(d.digits.substr(wholeDigits));
}

/// The fewest decimals from `least` to `most` that show as much as `most` would.
int decimalsNeeded(double value, int least, int most)
{
    const double power = std::pow(10.0, most);
    double units = std::round(std::abs(value) * power);
    int decimals = most;
    while (decimals > least && std::fmod(units, 10.0) == 0) {
        units /= 10;
        --decimals;
    }
    return decimals;
}

QString withSign(const QString& text, double value) { return value > 0 ? u'+' + text : text; }

/// Decimals for three figures of a value that is to be shown below a thousand.
int decimalsForThreeFigures(double magnitude)
{
    if (magnitude >= 99.95)
        return 0;
    return magnitude >= 9.995 ? 1 : 2;
}

} // namespace

NumberText::NumberText(QString currency, const QLocale& locale) : m_currency(std::move(currency)), m_locale(locale)
{
    // The C locale leaves separators out by default; ten digits in a row cannot be read at a glance.
    m_locale.setNumberOptions(QLocale::DefaultNumberOptions);
}

QString NumberText::fixed(double value, int decimals) const
{
    const double power = std::pow(10.0, decimals);
    const bool vanishes = std::abs(value) * power < 0.5; // or "-0" would be shown
    return m_locale.toString(vanishes ? 0.0 : value, 'f', decimals);
}

QString NumberText::exact(double value, Quantity quantity) const
{
    if (!std::isfinite(value))
        return {};
    if (quantity == Quantity::Rate)
        return decimalText(value, 2, m_locale) + u'%';
    return decimalText(value, 0, m_locale);
}

QString NumberText::plain(double value, Quantity quantity) const
{
    const QString text = exact(value, quantity);
    const QString separator = m_locale.groupSeparator();
    return separator.isEmpty() ? text : QString(text).remove(separator);
}

QString NumberText::full(double value, Quantity quantity) const
{
    if (!std::isfinite(value))
        return dash();
    if (std::abs(value) >= plainLimit)
        return exact(value, quantity);
    const bool whole = std::floor(value) == value;
    switch (quantity) {
    case Quantity::Money:
        return chosenScale > MoneyScale::Units ? scaled(value, chosenScale) : fixed(value, whole ? 0 : 2);
    case Quantity::UnitPrice: return fixed(value, whole ? 0 : decimalsNeeded(value, 2, 4));
    case Quantity::Rate: return fixed(value * 100, decimalsNeeded(value * 100, 0, 4)) + u'%';
    case Quantity::MegaWatt: return fixed(value, decimalsNeeded(value, 0, 3));
    case Quantity::Count:
    case Quantity::Days: return fixed(value, 0);
    case Quantity::Months: return fixed(value, decimalsNeeded(value, 0, 2));
    case Quantity::Years: return fixed(value, 2);
    case Quantity::Multiple: return fixed(value, 2) + u'x';
    case Quantity::Factor: return fixed(value, decimalsNeeded(value, 0, 4));
    case Quantity::EnergyPrice: return fixed(value, whole ? 0 : 2);
    }
    return {};
}

void NumberText::setMoneyScale(MoneyScale scale) { chosenScale = scale; }

MoneyScale NumberText::moneyScale() { return chosenScale; }

QString NumberText::scaled(double value, MoneyScale wanted) const
{
    static const std::array<QString, 5> suffixes{QString(), QStringLiteral("k"), QStringLiteral("m"),
                                                 QStringLiteral("bn"), QStringLiteral("tn")};
    constexpr int mostDecimals = 3;
    double scaled = value;
    std::size_t scale = 0;
    if (wanted != MoneyScale::Automatic) {
        for (; scale + 1 < static_cast<std::size_t>(wanted); ++scale)
            scaled /= 1000;
        return fixed(scaled, decimalsNeeded(scaled, 0, scale == 0 ? 2 : mostDecimals)) + suffixes[scale];
    }
    for (double divisor = 1000; std::abs(scaled) >= 999.5 && scale + 1 < suffixes.size(); divisor *= 1000) {
        scaled = value / divisor;
        ++scale;
    }
    const bool small = scale == 0 && std::floor(value) == value;
    return fixed(scaled, small ? 0 : decimalsForThreeFigures(std::abs(scaled))) + suffixes[scale];
}

QString NumberText::compact(double value, Quantity quantity) const
{
    if (!std::isfinite(value))
        return dash();
    if (std::abs(value) >= plainLimit)
        return exact(value, quantity);
    switch (quantity) {
    case Quantity::Money: return scaled(value, chosenScale);
    case Quantity::Count: return scaled(value, MoneyScale::Automatic);
    case Quantity::UnitPrice: return full(value, quantity);
    case Quantity::Rate: return fixed(value * 100, 1) + u'%';
    case Quantity::MegaWatt: return fixed(value, decimalsNeeded(value, 0, 1)) + QStringLiteral(" MW");
    case Quantity::Days: return fixed(value, 0) + QStringLiteral(" days");
    case Quantity::Months: return fixed(value, 1) + QStringLiteral(" months");
    case Quantity::Years: return fixed(value, 1) + QStringLiteral(" years");
    case Quantity::Multiple: return fixed(value, 2) + u'x';
    case Quantity::Factor:
    case Quantity::EnergyPrice: return full(value, quantity);
    }
    return {};
}

QString NumberText::difference(double value, Quantity quantity) const
{
    if (quantity != Quantity::Rate)
        return withSign(compact(value, quantity), value);
    return std::isfinite(value) ? withSign(fixed(value * 100, 1), value) + QStringLiteral(" pp") : dash();
}

QString NumberText::echo(double value, Quantity quantity, const QString& per) const
{
    const QString unitText = unit(quantity, per);
    return QStringLiteral("= ") + exact(value, quantity) + (unitText.isEmpty() ? QString() : u' ' + unitText);
}

QString NumberText::unit(Quantity quantity, const QString& per) const
{
    switch (quantity) {
    case Quantity::Money:
    case Quantity::UnitPrice: return per.isEmpty() ? m_currency : m_currency + u' ' + per;
    case Quantity::Rate: return {};
    case Quantity::MegaWatt: return QStringLiteral("MW");
    case Quantity::Count: return QStringLiteral("GPUs");
    case Quantity::Days: return QStringLiteral("days");
    case Quantity::Months: return QStringLiteral("months");
    case Quantity::Years: return QStringLiteral("years");
    case Quantity::Multiple: return QStringLiteral("x");
    case Quantity::Factor: return {};
    case Quantity::EnergyPrice: return m_currency + QStringLiteral(" a MWh");
    }
    return {};
}

} // namespace rackrent
