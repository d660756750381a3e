#pragma once

#include <chrono>
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

/// Days of the month with this number, 28 to 31.
int daysInMonthNumber(int monthNumber);

/// Calendar days from `from` to `to`; negative when `to` lies before.
constexpr int daysBetween(Date from, Date to) { return static_cast<int>((to - from).count()); }

} // namespace rackrent
