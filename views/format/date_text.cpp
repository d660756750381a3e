#include "views/format/date_text.h"

#include "views/format/format_words.h"
#include "views/format/typed_characters.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace rackrent {
namespace {

using namespace std::chrono;

constexpr std::array<const char*, 12> monthNames{
    QT_TRANSLATE_NOOP("Format", "January"),   QT_TRANSLATE_NOOP("Format", "February"),
    QT_TRANSLATE_NOOP("Format", "March"),     QT_TRANSLATE_NOOP("Format", "April"),
    QT_TRANSLATE_NOOP("Format", "May"),       QT_TRANSLATE_NOOP("Format", "June"),
    QT_TRANSLATE_NOOP("Format", "July"),      QT_TRANSLATE_NOOP("Format", "August"),
    QT_TRANSLATE_NOOP("Format", "September"), QT_TRANSLATE_NOOP("Format", "October"),
    QT_TRANSLATE_NOOP("Format", "November"),  QT_TRANSLATE_NOOP("Format", "December")};

struct ShortName {
    const char* text;
    const char* disambiguation; // from "May" in full
};
constexpr std::array<ShortName, 12> shortMonthNames{
    {QT_TRANSLATE_NOOP3("Format", "Jan", "short"), QT_TRANSLATE_NOOP3("Format", "Feb", "short"),
     QT_TRANSLATE_NOOP3("Format", "Mar", "short"), QT_TRANSLATE_NOOP3("Format", "Apr", "short"),
     QT_TRANSLATE_NOOP3("Format", "May", "short"), QT_TRANSLATE_NOOP3("Format", "Jun", "short"),
     QT_TRANSLATE_NOOP3("Format", "Jul", "short"), QT_TRANSLATE_NOOP3("Format", "Aug", "short"),
     QT_TRANSLATE_NOOP3("Format", "Sep", "short"), QT_TRANSLATE_NOOP3("Format", "Oct", "short"),
     QT_TRANSLATE_NOOP3("Format", "Nov", "short"), QT_TRANSLATE_NOOP3("Format", "Dec", "short")}};

QString monthName(unsigned month) { return QString::fromLatin1(monthNames[month - 1]); }

QString shortMonth(Date date)
{
    const unsigned month{year_month_day{date}.month()};
    const auto [text, disambiguation] = shortMonthNames[month - 1];
    return QCoreApplication::translate("Format", text, disambiguation);
}

QString yearOf(Date date) { return QString::number(static_cast<int>(year_month_day{date}.year())); }

/// 1 to 12 for a name or its first three letters or more, in English; 0 otherwise.
unsigned monthNamed(const QString& text)
{
    for (unsigned month = 1; month <= monthNames.size(); ++month)
        if (text.size() >= 3 && monthName(month).startsWith(text, Qt::CaseInsensitive))
            return month;
    return 0;
}

Typed<Date> checkedDay(int y, unsigned m, unsigned d)
{
    if (m < 1 || m > 12)
        return Typed<Date>::refused(Format::tr("There is no month %1: months are 1 to 12.").arg(m));
    if (y < 1000 || y > 9999)
        return Typed<Date>::refused(Format::tr("The year %1 is outside 1000 to 9999.").arg(y));
    const year_month_day day{year{y}, month{m}, std::chrono::day{d}};
    if (day.ok())
        return Typed<Date>::accepted(sys_days{day});
    const auto last = static_cast<unsigned>((year{y} / month{m} / std::chrono::last).day());
    return Typed<Date>::refused(Format::tr("There is no %1 %2 %3: that month has %4 days.")
                                    .arg(QString::number(d), QCoreApplication::translate("Format", monthNames[m - 1]),
                                         QString::number(y), QString::number(last)));
}

/// The order of day, month and year in the locale's short form, such as "dMy"; empty when it is not numeric.
QString numericOrder(const QLocale& locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    if (format.contains(QStringLiteral("MMM")))
        return {};
    QString order;
    for (QChar c : format)
        if ((c == u'd' || c == u'M' || c == u'y') && !order.contains(c))
            order += c;
    return order.size() == 3 ? order : QString();
}

int fullYear(const QString& digits) { return digits.size() <= 2 ? 2000 + digits.toInt() : digits.toInt(); }

Typed<Date> readNumeric(const QStringList& parts, const QString& order)
{
    if (order.isEmpty())
        return Typed<Date>::refused(
            Format::tr("Which of the numbers is the month cannot be told: write 2026-03-01 or 1 Mar 2026."));
    const auto part = [&](QChar letter) { return parts[order.indexOf(letter)]; };
    return checkedDay(fullYear(part(u'y')), part(u'M').toUInt(), part(u'd').toUInt());
}

Typed<Date> readNamed(const QRegularExpressionMatch& match)
{
    const unsigned month = monthNamed(match.captured(2));
    if (month == 0)
        return Typed<Date>::refused(
            Format::tr("“%1” is no month: write 2026-03-01 or 1 Mar 2026.").arg(match.captured(2)));
    return checkedDay(match.captured(3).toInt(), month, match.captured(1).toUInt());
}

} // namespace

QString shownDate(Date date)
{
    const unsigned day{year_month_day{date}.day()};
    return Format::tr("%1 %2 %3", "day, month, year").arg(QString::number(day), shortMonth(date), yearOf(date));
}

QString shownMonth(Date date) { return Format::tr("%1 %2", "month, year").arg(shortMonth(date), yearOf(date)); }

QString editedDate(Date date) { return QString::fromStdString(dateText(date)); }

Typed<Date> readDate(const QString& typed, const QLocale& locale)
{
    static const QRegularExpression iso(QStringLiteral("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$"));
    static const QRegularExpression yearFirst(
        QStringLiteral("^([0-9]{4})(?:/|\\.|\u5e74) ?([0-9]{1,2})(?:/|\\.|\u6708) ?([0-9]{1,2})\u65e5?$"));
    static const QRegularExpression named(QStringLiteral("^([0-9]{1,2})[ .-]*([A-Za-z]{3,9})[ .,-]*([0-9]{4})$"));
    static const QRegularExpression numeric(
        QStringLiteral("^([0-9]{1,2}|[0-9]{4})[-/. ]+([0-9]{1,2})[-/. ]+([0-9]{1,2}|[0-9]{4})\\.?$"));
    const QString text = normalised(typed);

    if (text.isEmpty())
        return Typed<Date>::refused(Format::tr("Nothing was typed: a date such as 2026-03-01 is needed."));
    if (const auto match = iso.match(text); match.hasMatch())
        return checkedDay(match.captured(1).toInt(), match.captured(2).toUInt(), match.captured(3).toUInt());
    if (const auto match = yearFirst.match(text); match.hasMatch()) // 2026/3/1, and 2026, 3, 1 with year, month, day
        return checkedDay(match.captured(1).toInt(), match.captured(2).toUInt(), match.captured(3).toUInt());
    if (const auto match = named.match(text); match.hasMatch())
        return readNamed(match);
    if (const auto match = numeric.match(text); match.hasMatch())
        return readNumeric(match.capturedTexts().mid(1), numericOrder(locale));
    return Typed<Date>::refused(Format::tr("“%1” is no date: write 2026-03-01 or 1 Mar 2026.").arg(text));
}

} // namespace rackrent
