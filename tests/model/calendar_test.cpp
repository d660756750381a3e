// Calendar rules of docs/file-format.md section 3: dates, add_months with clamping, whole_months.

#include "model/time/calendar.h"
#include "model/time/timeline.h"
#include "tests/model/model_test_support.h"

using namespace rackrent;
using rackrent::test::day;
using rackrent::test::Random;

class CalendarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesText_data();
    void refusesText();
    void knowsDayNumbers();
    void writesWhatItReads();
    void addsMonths_data();
    void addsMonths();
    void countsWholeMonths_data();
    void countsWholeMonths();
    void wholeMonthsInvertsAddMonths();
    void addMonthsKeepsTheDayOrClamps();
    void monthsFitTogether();
    void laysOutATimeline();
};

void CalendarTest::refusesText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("30 February") << QByteArray("2026-02-30");
    QTest::newRow("29 February of a common year") << QByteArray("2026-02-29");
    QTest::newRow("29 February of a century that is no leap year") << QByteArray("2100-02-29");
    QTest::newRow("31 April") << QByteArray("2026-04-31");
    QTest::newRow("month 0") << QByteArray("2026-00-10");
    QTest::newRow("month 13") << QByteArray("2026-13-01");
    QTest::newRow("day 0") << QByteArray("2026-01-00");
    QTest::newRow("day 32") << QByteArray("2026-01-32");
    QTest::newRow("year before 1000") << QByteArray("0999-12-31");
    QTest::newRow("five digits of year") << QByteArray("10000-01-01");
    QTest::newRow("two digits of year") << QByteArray("26-01-01");
    QTest::newRow("no leading zeros") << QByteArray("2026-1-1");
    QTest::newRow("no day") << QByteArray("2026-01");
    QTest::newRow("slashes") << QByteArray("2026/01/01");
    QTest::newRow("basic format") << QByteArray("20260101");
    QTest::newRow("day first") << QByteArray("01-02-2026");
    QTest::newRow("blank before") << QByteArray(" 2026-01-01");
    QTest::newRow("blank after") << QByteArray("2026-01-01 ");
    QTest::newRow("time after") << QByteArray("2026-01-01T00:00:00");
    QTest::newRow("sign of the year") << QByteArray("+026-01-01");
    QTest::newRow("negative year") << QByteArray("-026-01-01");
    QTest::newRow("sign of the day") << QByteArray("2026-01-+1");
    QTest::newRow("blank in the day") << QByteArray("2026-01- 1");
    QTest::newRow("letter") << QByteArray("2O26-01-01");
    QTest::newRow("zero byte at the end") << QByteArray("2026-01-01\0", 11);
    QTest::newRow("zero byte inside") << QByteArray("2026\0-01-0", 10);
    QTest::newRow("bytes above 127") << QByteArray("\xff\xfe"
                                                   "26-01-01");
}

void CalendarTest::refusesText()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseDate({text.constData(), static_cast<std::size_t>(text.size())}));
}

void CalendarTest::knowsDayNumbers()
{
    QCOMPARE(day("1970-01-01").time_since_epoch().count(), 0);
    // The last second of a signed 32-bit clock, 2^31 - 1, lies in this day.
    QCOMPARE(day("2038-01-19").time_since_epoch().count(), ((1LL << 31) - 1) / 86400);
    QCOMPARE(day("1969-12-31").time_since_epoch().count(), -1);
    QCOMPARE(daysBetween(day("2026-05-01"), day("2027-05-01")), 365);
    QCOMPARE(daysBetween(day("2027-05-01"), day("2028-05-01")), 366);
    QCOMPARE(daysBetween(day("2000-03-01"), day("2000-02-28")), -2);
    QVERIFY(parseDate("2000-02-29"));
    QVERIFY(parseDate("1000-01-01"));
    QVERIFY(parseDate("9999-12-31"));
}

void CalendarTest::writesWhatItReads()
{
    QCOMPARE(dateText(day("2026-05-01")), std::string("2026-05-01"));
    QCOMPARE(monthText(day("2026-05-31")), std::string("2026-05"));
    QCOMPARE(dateText(day("9999-12-31")), std::string("9999-12-31"));
    std::string before;
    for (Date date = day("1996-01-01"); date < day("2105-01-01"); date += std::chrono::days{1}) {
        const std::string text = dateText(date);
        QCOMPARE(parseDate(text), std::optional(date));
        QVERIFY(before < text); // ISO texts sort like their days
        before = text;
    }
}

void CalendarTest::addsMonths_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("to");
    QTest::newRow("none") << "2026-01-31" << 0 << "2026-01-31";
    QTest::newRow("clamped to 28 February") << "2026-01-31" << 1 << "2026-02-28";
    QTest::newRow("clamped to 29 February") << "2028-01-31" << 1 << "2028-02-29";
    QTest::newRow("the day comes back after a short month") << "2026-01-31" << 2 << "2026-03-31";
    QTest::newRow("clamped to 30 days") << "2026-03-31" << 1 << "2026-04-30";
    QTest::newRow("last of February stays the 28th") << "2026-02-28" << 1 << "2026-03-28";
    QTest::newRow("leap day a year on") << "2028-02-29" << 12 << "2029-02-28";
    QTest::newRow("leap day four years on") << "2028-02-29" << 48 << "2032-02-29";
    QTest::newRow("over the year's end") << "2026-12-15" << 1 << "2027-01-15";
    QTest::newRow("back over the year's end") << "2026-01-15" << -1 << "2025-12-15";
    QTest::newRow("back, clamped") << "2026-03-31" << -1 << "2026-02-28";
    QTest::newRow("back many years") << "2026-05-01" << -25 << "2024-04-01";
    QTest::newRow("a hundred years") << "2000-02-29" << 1200 << "2100-02-28";
}

void CalendarTest::addsMonths()
{
    QFETCH(QString, from);
    QFETCH(int, months);
    QFETCH(QString, to);
    QCOMPARE(QString::fromStdString(dateText(addMonths(day(from.toStdString()), months))), to);
}

void CalendarTest::countsWholeMonths_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("months");
    QTest::newRow("same day") << "2026-01-31"
                              << "2026-01-31" << 0;
    QTest::newRow("a day short") << "2026-01-15"
                                 << "2026-02-14" << 0;
    QTest::newRow("to the day") << "2026-01-15"
                                << "2026-02-15" << 1;
    QTest::newRow("clamped end counts as a month") << "2026-01-31"
                                                   << "2026-02-28" << 1;
    QTest::newRow("a day before the clamped end") << "2026-01-31"
                                                  << "2026-02-27" << 0;
    QTest::newRow("clamped in a leap year") << "2028-01-31"
                                            << "2028-02-28" << 0;
    QTest::newRow("31 March is two months after 31 January") << "2026-01-31"
                                                             << "2026-03-31" << 2;
    QTest::newRow("30 March is one") << "2026-01-31"
                                     << "2026-03-30" << 1;
    QTest::newRow("leap day to 28 February") << "2028-02-29"
                                             << "2029-02-28" << 12;
    QTest::newRow("leap day to 27 February") << "2028-02-29"
                                             << "2029-02-27" << 11;
    QTest::newRow("a day before") << "2026-03-01"
                                  << "2026-02-28" << -1;
    QTest::newRow("a month before, clamped") << "2026-03-31"
                                             << "2026-02-28" << -1;
    QTest::newRow("a day more before") << "2026-03-31"
                                       << "2026-02-27" << -2;
    QTest::newRow("Colossus: Anthropic's term, less its last day") << "2026-05-01"
                                                                   << "2029-05-31" << 36;
    QTest::newRow("Colossus: Anthropic's term") << "2026-05-01"
                                                << "2029-06-01" << 37;
}

void CalendarTest::countsWholeMonths()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, months);
    QCOMPARE(wholeMonths(day(from.toStdString()), day(to.toStdString())), months);
}

void CalendarTest::wholeMonthsInvertsAddMonths()
{
    Random random(20260501);
    for (int i = 0; i < 20000; ++i) {
        const Date from = random.date(), to = random.date();
        const int months = wholeMonths(from, to);
        QVERIFY(addMonths(from, months) <= to);
        QVERIFY(addMonths(from, months + 1) > to);
        const int steps = random.whole(-600, 600);
        QCOMPARE(wholeMonths(from, addMonths(from, steps)), steps);
    }
}

void CalendarTest::addMonthsKeepsTheDayOrClamps()
{
    Random random(7);
    for (int i = 0; i < 20000; ++i) {
        const Date from = random.date();
        const int months = random.whole(-600, 600);
        const Date to = addMonths(from, months);
        QCOMPARE(monthNumber(to), monthNumber(from) + months);
        const int dayOfMonth = daysBetween(firstOfMonth(from), from) + 1;
        QCOMPARE(daysBetween(firstOfMonth(to), to) + 1, std::min(dayOfMonth, daysInMonth(to)));
    }
}

void CalendarTest::monthsFitTogether()
{
    for (Date date = day("1999-12-01"); date < day("2030-01-01"); date += std::chrono::days{1}) {
        const Date first = firstOfMonth(date), last = lastOfMonth(date);
        QVERIFY(first <= date && date <= last);
        QCOMPARE(monthText(first), monthText(date));
        QCOMPARE(monthText(last), monthText(date));
        QVERIFY(dateText(first).ends_with("-01"));
        QVERIFY(dateText(last + std::chrono::days{1}).ends_with("-01"));
        QCOMPARE(daysInMonth(date), daysBetween(first, last) + 1);
        QCOMPARE(monthStart(monthNumber(date)), first);
        QCOMPARE(monthNumber(last + std::chrono::days{1}), monthNumber(date) + 1);
    }
    QCOMPARE(monthNumber(day("2026-05-01")), 2026 * 12 + 4);
}

void CalendarTest::laysOutATimeline()
{
    const MonthGrid grid = test::grid("2028-01-01", 3);
    QCOMPARE(grid.months(), 3);
    QCOMPARE(grid.days, (std::vector<int>{31, 29, 31}));
    QCOMPARE(grid.firstDay,
             (std::vector<Date>{day("2028-01-01"), day("2028-02-01"), day("2028-03-01"), day("2028-04-01")}));
    QCOMPARE(grid.lastDay(1), day("2028-02-29"));
    QCOMPARE(grid.indexOf(day("2028-02-29")), 1);
    QCOMPARE(grid.indexOf(day("2027-12-31")), -1);
    QCOMPARE(grid.indexOf(day("2029-01-01")), 12);

    const MonthGrid longest = test::grid("2026-01-01", 1200);
    QCOMPARE(longest.firstDay.back(), day("2126-01-01"));
    QCOMPARE(std::accumulate(longest.days.begin(), longest.days.end(), 0),
             daysBetween(day("2026-01-01"), day("2126-01-01")));
}

QTEST_APPLESS_MAIN(CalendarTest)
#include "calendar_test.moc"
