#include "views/format/date_text.h"

#include <QTest>

using namespace rackrent;

class DateTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void everyDayReadsBack();
};

void DateTextTest::reads_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("iso");

    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("ISO") << QLocale::c() << "2026-03-01"
                         << "2026-03-01";
    QTest::newRow("ISO in America") << american << "2026-03-01"
                                    << "2026-03-01";
    QTest::newRow("ISO without a leading zero") << german << "2026-3-1"
                                                << "2026-03-01";
    QTest::newRow("as shown") << QLocale::c() << "1 Mar 2026"
                              << "2026-03-01";
    QTest::newRow("month in full") << german << "1 march 2026"
                                   << "2026-03-01";
    QTest::newRow("month with dots") << german << "1. Mar. 2026"
                                     << "2026-03-01";
    QTest::newRow("American short form") << american << "3/4/2026"
                                         << "2026-03-04";
    QTest::newRow("American two-digit year") << american << "3/4/26"
                                             << "2026-03-04";
    QTest::newRow("British short form") << british << "3/4/2026"
                                        << "2026-04-03";
    QTest::newRow("German short form") << german << "31.12.26"
                                       << "2026-12-31";
    QTest::newRow("Swedish short form") << QLocale(QLocale::Swedish) << "2026-12-31"
                                        << "2026-12-31";
    QTest::newRow("leap day") << QLocale::c() << "2028-02-29"
                              << "2028-02-29";
    QTest::newRow("year first, with slashes") << american << "2026/3/1"
                                              << "2026-03-01";
    QTest::newRow("Chinese") << QLocale(QLocale::Chinese, QLocale::China) << "2026年3月1日"
                             << "2026-03-01";
    QTest::newRow("Chinese, in America, wide digits") << american << "２０２６年 3月 1日"
                                                      << "2026-03-01";
    QTest::newRow("Chinese short form") << QLocale(QLocale::Chinese, QLocale::China) << "2026/3/1"
                                        << "2026-03-01";
    QTest::newRow("blanks around") << QLocale::c() << " 2026-03-01 "
                                   << "2026-03-01";
}

void DateTextTest::reads()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, typed);
    QFETCH(QString, iso);
    const Typed<Date> read = readDate(typed, locale);
    QVERIFY2(read.value.has_value(), qPrintable(read.error));
    QCOMPARE(editedDate(*read.value), iso);
}

void DateTextTest::refusesWithAReason_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");

    QTest::newRow("30 February") << "2026-02-30"
                                 << "There is no 30 February 2026: that month has 28 days.";
    QTest::newRow("30 February, by name") << "30 Feb 2026"
                                          << "There is no 30 February 2026: that month has 28 days.";
    QTest::newRow("no leap year") << "2027-02-29"
                                  << "There is no 29 February 2027: that month has 28 days.";
    QTest::newRow("day zero") << "2026-02-00"
                              << "There is no 0 February 2026: that month has 28 days.";
    QTest::newRow("month 13") << "2026-13-01"
                              << "There is no month 13: months are 1 to 12.";
    QTest::newRow("year 0") << "0000-01-01"
                            << "The year 0 is outside 1000 to 9999.";
    QTest::newRow("30 February, in Chinese") << "2026年2月30日"
                                             << "There is no 30 February 2026: that month has 28 days.";
    QTest::newRow("no such month") << "1 Foo 2026"
                                   << "“Foo” is no month: write 2026-03-01 or 1 Mar 2026.";
    QTest::newRow("order not settled")
        << "3/4/2026"
        << "Which of the numbers is the month cannot be told: write 2026-03-01 or 1 Mar 2026.";
    QTest::newRow("nothing") << ""
                             << "Nothing was typed: a date such as 2026-03-01 is needed.";
    QTest::newRow("words") << "soon"
                           << "“soon” is no date: write 2026-03-01 or 1 Mar 2026.";
    QTest::newRow("a day too long") << "2026-03-011"
                                    << "“2026-03-011” is no date: write 2026-03-01 or 1 Mar 2026.";
}

void DateTextTest::refusesWithAReason()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    const Typed<Date> read = readDate(typed, QLocale::c());
    QVERIFY(!read.value.has_value());
    QCOMPARE(read.error, reason);
}

void DateTextTest::everyDayReadsBack()
{
    using namespace std::chrono;
    QCOMPARE(shownDate(sys_days{2026y / 3 / 1}), QStringLiteral("1 Mar 2026"));
    QCOMPARE(shownMonth(sys_days{2026y / 3 / 1}), QStringLiteral("Mar 2026"));
    for (Date day = sys_days{2019y / 12 / 30}; day < sys_days{2029y / 1 / 2}; day += days{1}) {
        QCOMPARE(readDate(shownDate(day), QLocale::c()).value, std::optional(day));
        QCOMPARE(readDate(editedDate(day), QLocale(QLocale::German)).value, std::optional(day));
    }
}

QTEST_APPLESS_MAIN(DateTextTest)
#include "date_text_test.moc"
