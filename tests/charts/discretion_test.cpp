// Amounts rounded or hidden for an audience; days, years and names stay.

#include "views/charts/discretion.h"

#include <QtTest>

using namespace rackrent;

class DiscretionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rounded");
        QTest::addColumn<QString>("hidden");
        const auto row = [](const char* text, const char* rounded, const char* hidden) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(rounded) << QString::fromUtf8(hidden);
        };
        row("75.4bn", "75bn", "\u2022\u2022\u2022");
        row("40.0bn USD", "40bn USD", "\u2022\u2022\u2022 USD");
        row("0.92bn", "0.9bn", "\u2022\u2022\u2022");
        row("625m", "625m", "\u2022\u2022\u2022");
        row("\u221233.4bn", "\u221233bn", "\u2022\u2022\u2022");
        row("+1.2 pp", "+1 pp", "\u2022\u2022\u2022");
        row("27.6%", "28%", "\u2022\u2022\u2022");
        row("1.87x", "2x", "\u2022\u2022\u2022");
        row("21.1 months", "21 months", "\u2022\u2022\u2022 months");
        row("300 MW", "300 MW", "\u2022\u2022\u2022 MW");
        row("1,250,000,000 USD", "1250000000 USD", "\u2022\u2022\u2022 USD");
        row("2083.33 USD a kW-month", "2083 USD a kW-month", "\u2022\u2022\u2022 USD a kW-month");
        row("Cumulative rent reaches 40.0bn USD on 4 February 2028, month 21.1.",
            "Cumulative rent reaches 40bn USD on 4 February 2028, month 21.",
            "Cumulative rent reaches \u2022\u2022\u2022 USD on 4 February 2028, month \u2022\u2022\u2022.");
        row("4 Feb 2028", "4 Feb 2028", "4 Feb 2028");
        row("FY2028", "FY2028", "FY2028");
        row("Colossus 1 and 2", "Colossus 1 and 2", "Colossus 1 and 2");
        row("V3.1 model", "V3.1 model", "V3.1 model");
        row("either tenant can leave on 90 days' notice", "either tenant can leave on 90 days' notice",
            "either tenant can leave on 90 days' notice");
        row("", "", "");
    }

    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QString, rounded);
        QFETCH(QString, hidden);
        QCOMPARE(discreet(text, Discretion::Exact), text);
        QCOMPARE(discreet(text, Discretion::Rounded), rounded);
        QCOMPARE(discreet(text, Discretion::Hidden), hidden);
    }
};

QTEST_GUILESS_MAIN(DiscretionTest)
#include "discretion_test.moc"
