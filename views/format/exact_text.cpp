#include "views/format/exact_text.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace rackrent {
namespace {

constexpr double lastDay = 2958465; // 31 December 9999

/// The digits of a text with their separators, when it has one number.
QRegularExpressionMatch onlyNumber(const QString& text)
{
    static const QRegularExpression number(QStringLiteral(
        "^[^0-9]*?(([0-9](?:[0-9.,'\\x{2019}\\x{a0}\\x{202f} ]*[0-9])?|[.,][0-9]+)(?:[eE]([+-]?[0-9]+))?)"
        "[^0-9]*$"));
    return number.match(text);
}

/// Whether digits, in one of two ways to read their separators, are this value rounded to them.
bool isShownBy(const QString& digits, int exponent, double value)
{
    static const QRegularExpression separators(QStringLiteral("[^0-9]"));
    const qsizetype last = digits.lastIndexOf(separators);
    const double whole = QString(digits).remove(separators).toDouble() * std::pow(10.0, exponent);
    const auto isNear = [&](qsizetype decimals) {
        const double step = std::pow(10.0, static_cast<double>(exponent) - static_cast<double>(decimals));
        const double shown = whole / std::pow(10.0, static_cast<double>(decimals));
        return std::abs(shown - value) <= step * 0.5 + std::abs(value) * 1e-12;
    };
    return isNear(0) || (last >= 0 && isNear(digits.size() - last - 1));
}

/// A hundred times a value, to the digits that it was made from: 0.07 is 7, never 7.000000000000001.
QString inPercent(double value)
{
    constexpr int safeDigits = 15;
    const QString rounded = QString::number(value * 100, 'g', safeDigits);
    const double percent = rounded.toDouble() / 100 == value ? rounded.toDouble() : value * 100;
    return QString::number(percent, 'f', QLocale::FloatingPointShortest);
}

/// The day that a text shows, in any order and language: its day and year, and its month where that is a number.
std::optional<QDate> dayShown(const QString& text, double value)
{
    if (value < 1 || value > lastDay || value != std::floor(value))
        return std::nullopt;
    const QDate date = QDate(1899, 12, 30).addDays(static_cast<qint64>(value));
    static const QRegularExpression run(QStringLiteral("[0-9]+"));
    std::vector<int> shown;
    for (auto it = run.globalMatch(text); it.hasNext();)
        shown.push_back(it.next().captured().toInt());
    constexpr int century = 100;
    const auto isOf = [&](std::vector<int> wanted) { return std::ranges::is_permutation(shown, wanted); };
    const bool isDay = isOf({date.day(), date.year()}) || isOf({date.day(), date.month(), date.year()}) ||
                       isOf({date.day(), date.month(), date.year() % century});
    return isDay ? std::optional(date) : std::nullopt;
}

} // namespace

QString exactText(const QString& text, double value, bool isNumeric, const QLocale& locale)
{
    const QRegularExpressionMatch shown = onlyNumber(text);
    const bool isRate = text.contains(u'%');
    const double size = std::abs(value);
    if (!shown.hasMatch() || !isShownBy(shown.captured(2), shown.captured(3).toInt(), isRate ? size * 100 : size)) {
        const std::optional<QDate> day = dayShown(text, value);
        return day ? day->toString(Qt::ISODate) : text;
    }
    if (!isNumeric)
        return text;
    QString number = isRate ? inPercent(size) : QString::number(size, 'f', QLocale::FloatingPointShortest);
    // A fourth decimal, so that nobody asks whether the point in 1.234 parts thousands.
    constexpr qsizetype groupSize = 3;
    if (const qsizetype point = number.indexOf(u'.'); point >= 0 && number.size() - point - 1 == groupSize)
        number += u'0';
    number.replace(u'.', locale.decimalPoint());
    QString typed = text.trimmed();
    typed.replace(onlyNumber(typed).capturedStart(1), shown.capturedLength(1), number);
    const bool isNegative = typed.contains(u'-') || typed.contains(u'(') || typed.contains(QChar(0x2212));
    return value < 0 && !isNegative ? u'-' + typed : typed;
}

QString plainNumber(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

std::optional<double> rateOf(const QString& text, const QLocale& locale)
{
    if (!text.endsWith(u'%'))
        return std::nullopt;
    bool isNumber = false;
    const double percent = locale.toDouble(text.chopped(1), &isNumber);
    return isNumber ? std::optional(percent / 100) : std::nullopt;
}

} // namespace rackrent
