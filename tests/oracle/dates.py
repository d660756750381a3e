"""The calendar of the rules: plain dates, months that are calendar months."""

import calendar
import datetime

DAY = datetime.timedelta(days=1)


def parse_date(text):
    return datetime.date.fromisoformat(text)


def days_in_month(day):
    return calendar.monthrange(day.year, day.month)[1]


def first_of_month(day):
    return day.replace(day=1)


def month_end(day):
    return day.replace(day=days_in_month(day))


def month_label(day):
    return f"{day.year:04d}-{day.month:02d}"


def month_index(start, day):
    """Which calendar month after that of `start` the day lies in; negative before it."""
    return (day.year - start.year) * 12 + day.month - start.month


def add_months(day, n):
    """The same day of the month n months on, clamped to that month's last day."""
    months = day.year * 12 + day.month - 1 + n
    first = datetime.date(months // 12, months % 12 + 1, 1)
    return first.replace(day=min(day.day, days_in_month(first)))


def whole_months(a, b):
    """The largest n with add_months(a, n) <= b."""
    n = month_index(a, b)
    return n if add_months(a, n) <= b else n - 1
