#include "model/time/calendar.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace rackrent {

namespace {

using std::chrono::day;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;
using std::chrono::year_month_day_last;

std::optional<int> digits(std::string_view text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::optional<Date> parseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto y = digits(text.substr(0, 4));
    const auto m = digits(text.substr(5, 2));
    const auto d = digits(text.substr(8, 2));
    if (!y || !m || !d || *y < 1000)
        return std::nullopt;
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
    if (!date.ok())
        return std::nullopt;
    return Date{date};
}

std::string dateText(Date date)
{
    const year_month_day ymd{date};
    std::array<char, 32> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(ymd.year()),
                                     static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
    return {text.data(), static_cast<std::size_t>(length)};
}

std::string monthText(Date date)
{
    const std::string text = dateText(date);
    return text.substr(0, text.size() - 3);
}

int monthNumber(Date date)
{
    const year_month_day ymd{date};
    return static_cast<int>(ymd.year()) * 12 + static_cast<int>(static_cast<unsigned>(ymd.month())) - 1;
}

Date monthStart(int monthNumber)
{
    const int y = monthNumber >= 0 ? monthNumber / 12 : (monthNumber - 11) / 12;
    const auto m = static_cast<unsigned>(monthNumber - y * 12 + 1);
    return Date{year_month_day{year{y}, month{m}, day{1}}};
}

Date firstOfMonth(Date date)
{
    const year_month_day ymd{date};
    return Date{ymd.year() / ymd.month() / day{1}};
}

Date lastOfMonth(Date date)
{
    const year_month_day ymd{date};
    return Date{year_month_day_last{ymd.year(), std::chrono::month_day_last{ymd.month()}}};
}

int daysInMonth(Date date) { return daysInMonthNumber(monthNumber(date)); }

Date addMonths(Date date, int months)
{
    const year_month_day ymd{date};
    const int month = monthNumber(date) + months;
    const auto dayOfMonth = static_cast<int>(static_cast<unsigned>(ymd.day()));
    return monthStart(month) + std::chrono::days{std::min(dayOfMonth, daysInMonthNumber(month)) - 1};
}

int wholeMonths(Date from, Date to)
{
    const int months = monthNumber(to) - monthNumber(from);
    return addMonths(from, months) <= to ? months : months - 1;
}

} // namespace rackrent
