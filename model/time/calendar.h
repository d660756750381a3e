#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rackrent {

/// A civil day. Serial days since 1970-01-01, so differences are day counts.
using Date = std::chrono::sys_days;

/// The day written as ISO 8601 `YYYY-MM-DD`, years 1000 to 9999, or nothing when
/// the text has another form or names a day that does not exist (2026-02-30).
std::optional<Date> parseDate(std::string_view text);

/// ISO 8601 `YYYY-MM-DD`.
std::string dateText(Date date);

/// ISO 8601 `YYYY-MM`.
std::string monthText(Date date);

/// Same day of the month `months` later (earlier when negative), clamped to that
/// month's last day: 31 January + 1 month is 28 or 29 February.
Date addMonths(Date date, int months);

/// The largest n with `addMonths(from, n) <= to`; negative when `to` lies before `from`.
int wholeMonths(Date from, Date to);

/// Months since January of year 0: equal for all days of one calendar month,
/// one more for the next month.
int monthNumber(Date date);

/// First day of the month with this number.
Date monthStart(int monthNumber);

/// First day of the month that `date` lies in.
Date firstOfMonth(Date date);

/// Last day of the month that `date` lies in.
Date lastOfMonth(Date date);

/// 28 to 31.
int daysInMonth(Date date);

/// Days of the month with this number, 28 to 31. Looked up: rent is computed month by month.
inline int daysInMonthNumber(int monthNumber)
{
    constexpr int cycle = 400 * 12; // after which the calendar repeats
    static constexpr auto days = [] {
        std::array<signed char, cycle> table{};
        for (int month = 0; month < cycle; ++month)
            table[static_cast<std::size_t>(month)] =
                static_cast<signed char>(static_cast<unsigned>(std::chrono::year_month_day_last{
                    std::chrono::year{month / 12},
                    std::chrono::month_day_last{std::chrono::month{
                        static_cast<unsigned>(month % 12 + 1)}}}.day()));
        return table;
    }();
    const int position = monthNumber % cycle;
    return days[static_cast<std::size_t>(position < 0 ? position + cycle : position)];
}

/// Calendar days from `from` to `to`; negative when `to` lies before.
constexpr int daysBetween(Date from, Date to) { return static_cast<int>((to - from).count()); }

} // namespace rackrent
