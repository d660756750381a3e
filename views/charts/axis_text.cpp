#include "views/charts/axis_text.h"

#include "views/format/date_text.h"
#include "views/format/money_unit.h"
#include "views/format/number_text.h"

#include <algorithm>
#include <cmath>

namespace rackrent {
namespace {

constexpr QChar minus(0x2212);

QString signedText(double value, int decimals, const QString& suffix)
{
    const QString digits = NumberText(QString()).fixed(std::abs(value), decimals);
    const bool isZero = std::none_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    return (value < 0 && !isZero ? QString(minus) : QString()) + digits + suffix;
}

int decimalsNeeded(double scaled)
{
    for (int decimals = 0; decimals < 3; ++decimals) {
        const double power = std::pow(10.0, decimals);
        if (std::abs(std::round(scaled * power) / power - scaled) < 0.5e-3)
            return decimals;
    }
    return 3;
}

} // namespace

QString chartMoney(double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("\u2013");
    return NumberText(QString()).compact(value, Quantity::Money);
}

QStringList moneyTickTexts(const std::vector<double>& ticks)
{
    double largest = 0;
    for (const double tick : ticks)
        largest = std::max(largest, std::abs(tick));
    const MoneyUnit unit = moneyUnit(largest, NumberText::moneyScale());
    int decimals = 0;
    for (const double tick : ticks)
        decimals = std::max(decimals, decimalsNeeded(tick / unit.size));
    QStringList texts;
    for (const double tick : ticks)
        texts += tick == 0 ? QStringLiteral("0") : signedText(tick / unit.size, decimals, unit.suffix);
    return texts;
}

QString measureText(double value, Measure measure)
{
    if (!std::isfinite(value))
        return QStringLiteral("\u2013");
    const NumberText numbers{QString()};
    switch (measure) {
    case Measure::Money: return numbers.compact(value, Quantity::Money);
    case Measure::UnitRent: return numbers.fixed(value, 2);
    case Measure::Rate: return numbers.compact(value, Quantity::Rate);
    case Measure::Multiple: return numbers.compact(value, Quantity::Multiple);
    case Measure::Plain: return numbers.fixed(value, 2);
    case Measure::Months: return numbers.compact(value, Quantity::Months);
    case Measure::Years: return numbers.compact(value, Quantity::Years);
    case Measure::Megawatts: break;
    }
    return numbers.compact(value, Quantity::MegaWatt);
}

QStringList tickTexts(const std::vector<double>& ticks, Measure measure)
{
    if (measure == Measure::Money)
        return moneyTickTexts(ticks);
    const bool isRate = measure == Measure::Rate;
    const double scale = isRate ? 100 : 1;
    int decimals = 0;
    for (const double tick : ticks)
        decimals = std::max(decimals, decimalsNeeded(tick * scale));
    QStringList texts;
    for (const double tick : ticks)
        texts += signedText(tick * scale, decimals, isRate ? QStringLiteral("%") : QString());
    return texts;
}

QString dateTickText(Date date)
{
    const std::chrono::year_month_day day{date};
    const bool isNewYear = day.month() == std::chrono::January && day.day() == std::chrono::day{1};
    return isNewYear ? QString::number(static_cast<int>(day.year())) : shownMonth(date);
}

} // namespace rackrent
