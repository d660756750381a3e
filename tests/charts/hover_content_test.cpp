#include "tests/charts/sample_exhibits.h"
#include "views/charts/chart_geometry.h"
#include "views/charts/hover_content.h"

#include <QTest>

using namespace rackrent;

class HoverContentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areasTellTheMonthAndTheTotal()
    {
        QCOMPARE(hoverContent(samples::rent(), 5).plainText(),
                 "Oct 2026\nAnthropic: 1.25bn\nGoogle: 920m\nTotal: 2.17bn");
    }

    void linesTellTheDayAndTheLevel()
    {
        const QString text = hoverContent(samples::breakEven(), 21).plainText();
        QVERIFY2(text.startsWith("1 Feb 2028, month 21\nCumulative rent: 39.7bn"), qPrintable(text));
        QVERIFY2(text.endsWith("Capital: 40.0bn"), qPrintable(text));
    }

    void missingIsSaid()
    {
        const QString text = hoverContent(samples::creditsAndGaps(), 11).plainText();
        QVERIFY2(text.contains("Google: no value\nTotal: 1.25bn"), qPrintable(text));
    }

    void manyTenantsAtZeroAreLeftOut()
    {
        const HoverContent content = hoverContent(samples::manyTenants(), 0);
        QCOMPARE(content.rows.size(), 3); // the first tenant, the others as one, the total
        QCOMPARE(content.rows.back().label, "Total");
    }

    void daysFindTheirPosition()
    {
        const Exhibit areas = samples::rent();
        const Exhibit lines = samples::breakEven();
        const double first = dayPosition(areas.monthStarts[0]);
        QCOMPARE(hoverPosition(areas, first), 0);
        QCOMPARE(hoverPosition(areas, first + 30.9), 0);
        QCOMPARE(hoverPosition(areas, first + 31), 1);
        QCOMPARE(hoverPosition(areas, first + 1e6), 59);
        QCOMPARE(hoverPosition(areas, first - 100), 0);
        QCOMPARE(hoverPosition(lines, first + 15), 0);
        QCOMPARE(hoverPosition(lines, first + 16), 1);
        QCOMPARE(hoverPosition(lines, first + 1e6), 60);
        QCOMPARE(hoverPosition(Exhibit{}, 0), -1);
    }

    void outsideIsEmpty()
    {
        QVERIFY(hoverContent(samples::rent(), 60).rows.isEmpty());
        QVERIFY(hoverContent(samples::rent(), -1).rows.isEmpty());
    }
};

QTEST_GUILESS_MAIN(HoverContentTest)
#include "hover_content_test.moc"
