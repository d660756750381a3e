#include "views/charts/axis_text.h"

#include <QTest>

#include <limits>

using namespace rackrent;
using std::chrono::year;

class AxisTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticksShareUnitAndDecimals_data()
    {
        QTest::addColumn<QList<double>>("ticks");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("whole billions") << QList<double>{0, 1e10, 2e10} << QStringList{"0", "10bn", "20bn"};
        QTest::newRow("half billions line up")
            << QList<double>{0, 5e8, 1e9, 1.5e9} << QStringList{"0", "0.5bn", "1.0bn", "1.5bn"};
        QTest::newRow("millions") << QList<double>{0, 2.5e8, 5e8} << QStringList{"0", "250m", "500m"};
        QTest::newRow("below zero") << QList<double>{-1e9, 0, 1e9}
                                    << QStringList{QStringLiteral("\u22121bn"), "0", "1bn"};
        QTest::newRow("quarter millions") << QList<double>{0, 2.5e5, 1e6} << QStringList{"0", "0.25m", "1.00m"};
        QTest::newRow("thousands") << QList<double>{0, 5e3, 1e4} << QStringList{"0", "5k", "10k"};
        QTest::newRow("units") << QList<double>{0, 0.5, 1} << QStringList{"0", "0.5", "1.0"};
        QTest::newRow("trillions") << QList<double>{0, 1e12, 2e12} << QStringList{"0", "1tn", "2tn"};
        QTest::newRow("nothing but zero") << QList<double>{0} << QStringList{"0"};
    }

    void ticksShareUnitAndDecimals()
    {
        QFETCH(const QList<double>, ticks);
        QTEST(moneyTickTexts({ticks.begin(), ticks.end()}), "texts");
    }

    void newYearIsTheYearAlone()
    {
        QCOMPARE(dateTickText(Date{year{2027} / 1 / 1}), "2027");
        QCOMPARE(dateTickText(Date{year{2026} / 7 / 1}), "Jul 2026");
        QCOMPARE(dateTickText(Date{year{2027} / 1 / 2}), "Jan 2027");
    }

    void missingValueIsADash()
    {
        QCOMPARE(chartMoney(std::numeric_limits<double>::quiet_NaN()), QStringLiteral("\u2013"));
        QCOMPARE(chartMoney(2.17e9), "2.17bn");
    }
};

QTEST_GUILESS_MAIN(AxisTextTest)
#include "axis_text_test.moc"
