#include "views/format/number_text.h"

#include "views/format/format_words.h"
#include "views/format/money_unit.h"
#include <QRegularExpression>

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
    case Quantity::Multiple: return Format::tr("%1x", "times").arg(fixed(value, 2));
    case Quantity::Factor: return fixed(value, decimalsNeeded(value, 0, 4));
    case Quantity::EnergyPrice: return fixed(value, whole ? 0 : 2);
    }
    return {};
}

void NumberText::setMoneyScale(MoneyScale scale) { chosenScale = scale; }

MoneyScale NumberText::moneyScale() { return chosenScale; }

QString NumberText::scaled(double value, MoneyScale wanted) const
{
    constexpr int mostDecimals = 3;
    const MoneyUnit shownIn = moneyUnit(std::abs(value), wanted);
    const double scaled = value / shownIn.size;
    const bool isPlain = shownIn.size == 1;
    if (wanted != MoneyScale::Automatic)
        return fixed(scaled, decimalsNeeded(scaled, 0, isPlain ? 2 : mostDecimals)) + shownIn.suffix;
    const bool small = isPlain && std::floor(value) == value;
    return fixed(scaled, small ? 0 : decimalsForThreeFigures(std::abs(scaled))) + shownIn.suffix;
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
    case Quantity::MegaWatt: return Format::tr("%1 MW").arg(fixed(value, decimalsNeeded(value, 0, 1)));
    case Quantity::Days: return Format::tr("%1 days").arg(fixed(value, 0));
    case Quantity::Months: return Format::tr("%1 months").arg(fixed(value, 1));
    case Quantity::Years: return Format::tr("%1 years").arg(fixed(value, 1));
    case Quantity::Multiple: return Format::tr("%1x", "times").arg(fixed(value, 2));
    case Quantity::Factor:
    case Quantity::EnergyPrice: return full(value, quantity);
    }
    return {};
}

QString NumberText::difference(double value, Quantity quantity) const
{
    if (quantity != Quantity::Rate)
        return withSign(compact(value, quantity), value);
    return std::isfinite(value) ? Format::tr("%1 pp", "percentage points").arg(withSign(fixed(value * 100, 1), value))
                                : dash();
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
    case Quantity::UnitPrice:
        return per.isEmpty() ? m_currency : Format::tr("%1 %2", "USD, a month").arg(m_currency, per);
    case Quantity::Rate: return {};
    case Quantity::MegaWatt: return Format::tr("MW");
    case Quantity::Count: return Format::tr("GPUs");
    case Quantity::Days: return Format::tr("days");
    case Quantity::Months: return Format::tr("months");
    case Quantity::Years: return Format::tr("years");
    case Quantity::Multiple: return Format::tr("x", "times");
    case Quantity::Factor: return {};
    case Quantity::EnergyPrice: return Format::tr("%1 a MWh").arg(m_currency);
    }
    return {};
}

QString numbersInLocale(QString sentence)
{
    static const QRegularExpression number(QStringLiteral("(?<![\\w.])(\\d+)\\.(\\d+)"));
    const QString point = QLocale().decimalPoint();
    if (point != QLatin1String("."))
        sentence.replace(number, QStringLiteral("\\1%1\\2").arg(point));
    return sentence;
}

} // namespace rackrent
