// Numbers, dates and words of cells, in the forms that rolls are written in.

#include "model/exchange/roll/cell_reading.h"
#include "model/exchange/roll/unit_words.h"
#include "model/exchange/roll/words.h"
#include "tests/model/model_test_support.h"

using namespace rackrent;

class CellReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void days_data();
    void days();
    void units_data();
    void units();
    void decimalsAreRoundedOnce();
    void ids();
};

void CellReadingTest::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NumberForm>("form");
    QTest::addColumn<QString>("read"); ///< number and unit, or the beginning of the fault
    const auto row = [](const char* text, NumberForm form, const char* read) {
        QTest::addRow("%s as %s", text, form == NumberForm::Point ? "1,234.56" : "1.234,56")
            << QString::fromUtf8(text) << form << QString::fromUtf8(read);
    };
    const auto point = NumberForm::Point, comma = NumberForm::Comma;
    row("1,234.56", point, "1234.56");
    row("1.234,56", comma, "1234.56");
    row("1234.5", point, "1234.5");
    row("1,234", point, "1234");
    row("1,234", comma, "1.234");
    row("1.234", comma, "1234");
    row("1 234,5", comma, "1234.5");
    row("1\xc2\xa0"
        "234\xe2\x80\xaf"
        "567,5",
        comma, "1234567.5");
    row("1'234.50", point, "1234.5");
    row("1’234.50", point, "1234.5");
    row("$1,000", point, "1000");
    row("USD 1,000.00", point, "1000");
    row("1.000,00 €", comma, "1000");
    row("(1,250)", point, "-1250");
    row("-5", point, "-5");
    row("−5", point, "-5");
    row("5-", point, "-5");
    row("- $5", point, "-5");
    row(".5", point, "0.5");
    row("5.", point, "5");
    row("1e5", point, "100000");
    row("1.5E-02", point, "0.015");
    row("3%", point, "3 %");
    row("3,5 %", comma, "3.5 %");
    row("3% p.a.", point, "3 % p.a.");
    row("5 MW", point, "5 mw");
    row("1.25bn", point, "1.25 bn");
    row("1,5", point, "\"1,5\" is no number written as 1,234.56");
    row("12,34,567", point, "\"12,34,567\" is no number written as 1,234.56");
    row("1.5.2", point, "\"1.5.2\" is no number written as 1,234.56");
    row("1.234.5", comma, "\"1.234.5\" is no number written as 1.234,56");
    row("1e400", point, "\"1e400\" is larger or smaller than any number");
    row("CPI", point, "\"CPI\" is no number;");
    row("", point, "\"\" is no number;");
}

void CellReadingTest::numbers()
{
    QFETCH(QString, text);
    QFETCH(NumberForm, form);
    QFETCH(QString, read);
    const ReadNumber number = readNumber(text.toStdString(), form);
    if (!number.fault.empty()) {
        QVERIFY2(QString::fromStdString(number.fault).startsWith(read), number.fault.c_str());
        return;
    }
    QString shown = QString::fromStdString(cellText(numberCell(number.value)));
    if (number.isPercent)
        shown += " %";
    if (!number.unit.empty())
        shown += " " + QString::fromStdString(number.unit);
    QCOMPARE(shown, read);
}

void CellReadingTest::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateForm>("form");
    QTest::addColumn<QString>("read");
    const auto row = [](const char* text, DateForm form, const char* read) {
        QTest::addRow("%s, form %d", text, static_cast<int>(form)) << QString::fromUtf8(text) << form << QString(read);
    };
    row("2026-03-01", DateForm::Iso, "2026-03-01");
    row("2026-03-01", DateForm::MonthFirst, "2026-03-01");
    row("2026/3/1", DateForm::DayFirst, "2026-03-01");
    row("2026-03-01 00:00:00", DateForm::Iso, "2026-03-01");
    row("2026-03-01T00:00:00", DateForm::Iso, "2026-03-01");
    row("3/1/2026", DateForm::MonthFirst, "2026-03-01");
    row("3/1/26", DateForm::MonthFirst, "2026-03-01");
    row("1.3.2026", DateForm::DayFirst, "2026-03-01");
    row("01/03/2026", DateForm::DayFirst, "2026-03-01");
    row("1 Mar 2026", DateForm::MonthFirst, "2026-03-01");
    row("March 1st, 2026", DateForm::Iso, "2026-03-01");
    row("1. März 2026", DateForm::DayFirst, "2026-03-01");
    row("01-MAR-26", DateForm::Iso, "2026-03-01");
    row("Mar-26", DateForm::Iso, "2026-03-01 (month)");
    row("29 Feb 2028", DateForm::Iso, "2028-02-29");
    row("46082", DateForm::Serial, "2026-03-01");
    row("2026-02-30", DateForm::Iso, "fault");
    row("13/1/2026", DateForm::MonthFirst, "fault");
    row("1/13/2026", DateForm::DayFirst, "fault");
    row("3/1/2026", DateForm::Iso, "fault");
    row("46082", DateForm::Iso, "fault");
    row("5", DateForm::Serial, "fault");
    row("soon", DateForm::Iso, "fault");
    row("30 Feb 2026", DateForm::Iso, "fault");
}

void CellReadingTest::days()
{
    QFETCH(QString, text);
    QFETCH(DateForm, form);
    QFETCH(QString, read);
    const ReadDay day = readDay(textCell(text.toStdString()), form, false);
    const QString shown = !day.fault.empty()
                              ? QString("fault")
                              : QString::fromStdString(dateText(day.day)) + (day.isMonth ? " (month)" : "");
    QCOMPARE(shown, read);
    if (!day.fault.empty())
        QVERIFY2(day.fault.find(';') != std::string::npos, day.fault.c_str()); // the mend
}

void CellReadingTest::units_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<RollMeasure>("measure");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("exponent");
    const auto row = [](const char* heading, RollMeasure measure, const char* unit, int exponent = 0) {
        QTest::newRow(heading) << QString::fromUtf8(heading) << measure << QString(unit) << exponent;
    };
    row("Contracted kW", RollMeasure::Power, "kW");
    row("IT load (MW)", RollMeasure::Power, "MW");
    row("Capacity", RollMeasure::Power, "");
    row("Monthly rent", RollMeasure::Rent, "per_month");
    row("Annual rent (USD thousand)", RollMeasure::Rent, "per_year", 3);
    row("Rent, $/kW/mo", RollMeasure::Rent, "per_kw_month");
    row("Rent per kW", RollMeasure::Rent, "per_kw_month");
    row("USD/kW/year", RollMeasure::Rent, "per_kw_year");
    row("EUR m / MW / year", RollMeasure::Rent, "per_mw_year", 6);
    row("$/GPU-hr", RollMeasure::Rent, "per_gpu_hour");
    row("Price per GPU per month", RollMeasure::Rent, "per_gpu_month");
    row("Monatsmiete (€)", RollMeasure::Rent, "per_month");
    row("Jahresmiete in Mio. €", RollMeasure::Rent, "per_year", 6);
    row("Rent", RollMeasure::Rent, "");
    row("Escalator %", RollMeasure::Share, "percent");
    row("Term (yrs)", RollMeasure::Months, "years");
    row("Laufzeit (Monate)", RollMeasure::Months, "months");
    row("Notice (months)", RollMeasure::Days, "months");
    row("GPU-hours per month", RollMeasure::GpuHours, "per_month");
    row("Total GPU-hours", RollMeasure::GpuHours, "total");
}

void CellReadingTest::units()
{
    QFETCH(QString, heading);
    QFETCH(RollMeasure, measure);
    QFETCH(QString, unit);
    QFETCH(int, exponent);
    const SaidUnit said = unitAmong(normalised(heading.toStdString()), measure);
    QCOMPARE(QString::fromStdString(said.unit), unit);
    QCOMPARE(said.exponent, exponent);
}

void CellReadingTest::decimalsAreRoundedOnce()
{
    QCOMPARE(decimalScaled(4.35, -2), 0.0435);
    QCOMPARE(decimalScaled(1.1, -3), 0.0011);
    QCOMPARE(decimalScaled(1.005, 3), 1005.0);
    QCOMPARE(decimalScaled(1e-7, -3), 1e-10);
    QCOMPARE(decimalScaled(0, 6), 0.0);
    for (int thousandths = 1; thousandths < 100'000; thousandths += 7) // 12.345% is 0.12345, whatever the digits
        QCOMPARE(decimalScaled(thousandths / 1000.0, -2), thousandths / 100'000.0);
}

void CellReadingTest::ids()
{
    QCOMPARE(idOf("L-1001"), std::string("l-1001"));
    QCOMPARE(idOf("Müller & Söhne GmbH"), std::string("mueller-soehne-gmbh"));
    QCOMPARE(idOf("  ***  "), std::string());
    QCOMPARE(idOf("株式会社 7"), std::string("7"));
}

QTEST_APPLESS_MAIN(CellReadingTest)
#include "cell_reading_test.moc"
