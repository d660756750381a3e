#include "tests/charts/sample_exhibits.h"
#include "views/charts/exhibit_chart.h"
#include "views/charts/exhibit_picture.h"
#include "views/charts/hover_content.h"
#include "views/style/palette.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace rackrent;

namespace {

QImage shot(ExhibitChart& chart) { return chart.grab().toImage().convertToFormat(QImage::Format_RGB32); }

/// The colour drawn in the middle of a month's band.
QColor colourAt(ExhibitChart& chart, int month, double value)
{
    const ChartLayout& layout = chart.picture().layout();
    const double day = dayPosition(chart.exhibit().monthStarts[static_cast<std::size_t>(month)]) + 10;
    return shot(chart).pixelColor(layout.at({day, value}).toPoint());
}

} // namespace

class ExhibitChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { applyTheme(*qApp, Theme::Light); }

    void theLegendNamesTheSeries()
    {
        ExhibitChart chart;
        chart.resize(420, 260);
        chart.setExhibit(samples::rent());
        QCOMPARE(chart.legendTexts(), (QStringList{"Anthropic", "Google"}));
        chart.setExhibit(samples::breakEven());
        QCOMPARE(chart.legendTexts(), (QStringList{"Cumulative rent", "Cumulative NOI", "Capital"}));
    }

    void bandsHaveTheirTenantsColours_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::Light;
        QTest::newRow("dark") << Theme::Dark;
    }

    void bandsHaveTheirTenantsColours()
    {
        QFETCH(const Theme, theme);
        applyTheme(*qApp, theme);
        ExhibitChart chart;
        chart.resize(700, 400);
        chart.setExhibit(samples::rent());
        const bool isDark = theme == Theme::Dark;
        QCOMPARE(colourAt(chart, 8, 0.3e9), tenantColour(0, isDark));
        QCOMPARE(colourAt(chart, 8, 2.0e9), tenantColour(1, isDark));
        QCOMPARE(colourAt(chart, 2, 2.1e9), coloursOf(theme).surface);
    }

    void aTenantKeepsItsColourWhenAnotherLeaves()
    {
        ExhibitChart chart;
        chart.resize(700, 400);
        Exhibit exhibit = samples::rent();
        exhibit.series.erase(exhibit.series.begin());
        chart.setExhibit(exhibit);
        QCOMPARE(colourAt(chart, 8, 0.3e9), tenantColour(1, false));
    }

    void anEditMovesTheBandAndKeepsTheSeries()
    {
        ExhibitChart chart;
        chart.resize(700, 400);
        Exhibit exhibit = samples::rent();
        chart.setExhibit(exhibit);
        QCOMPARE(colourAt(chart, 45, 0.3e9), lightColours().surface);
        const int rebuilds = chart.picture().marks().rebuildCount();
        for (std::size_t month = 40; month < 50; ++month)
            exhibit.series[0].values[month] = 1e9;
        chart.setExhibit(exhibit);
        QCOMPARE(colourAt(chart, 45, 0.3e9), tenantColour(0, false));
        QCOMPARE(chart.picture().marks().rebuildCount(), rebuilds);
        chart.setExhibit(samples::breakEven());
        shot(chart);
        QCOMPARE(chart.picture().marks().rebuildCount(), rebuilds + 1);
    }

    void missingMonthsShowThePaper()
    {
        ExhibitChart chart;
        chart.resize(700, 400);
        chart.setExhibit(samples::creditsAndGaps());
        QCOMPARE(colourAt(chart, 11, 1.8e9), lightColours().surface);
        QCOMPARE(colourAt(chart, 8, 1.8e9), tenantColour(1, false));
        QCOMPARE(colourAt(chart, 2, -0.3e9), tenantColour(0, false));
    }

    void itFollowsTheThemeWhileShown()
    {
        ExhibitChart chart;
        chart.resize(420, 260);
        chart.setExhibit(samples::rent());
        QCOMPARE(shot(chart).pixelColor(2, 2), lightColours().surface);
        applyTheme(*qApp, Theme::Dark);
        QCOMPARE(shot(chart).pixelColor(2, 2), darkColours().surface);
    }

    void itIsNamedForScreenReaders()
    {
        ExhibitChart chart;
        const Exhibit exhibit = samples::breakEven();
        chart.setExhibit(exhibit);
        QCOMPARE(chart.accessibleName(), QString::fromStdString(exhibit.title));
        QCOMPARE(chart.accessibleDescription(), QString::fromStdString(exhibit.message));
    }

    void nothingToShowIsSaid()
    {
        ExhibitChart chart;
        chart.resize(420, 260);
        chart.setEmptyText("Nothing here yet");
        chart.setExhibit(samples::empty());
        QCOMPARE(chart.accessibleDescription(), "Nothing here yet");
        QVERIFY(chart.legendTexts().isEmpty());
        chart.setHoverPosition(3);
        QCOMPARE(chart.hoverPosition(), -1);
        shot(chart);
        chart.setExhibit(Exhibit{});
        shot(chart);
    }

    void theMousePointsAtTheMonth()
    {
        ExhibitChart chart;
        chart.resize(700, 400);
        chart.setExhibit(samples::rent());
        chart.show();
        QSignalSpy spy(&chart, &ExhibitChart::dayHovered);
        const ChartLayout& layout = chart.picture().layout();
        const double day = dayPosition(chart.exhibit().monthStarts[5]) + 12;
        QTest::mouseMove(&chart, QPoint(static_cast<int>(layout.x(day)), static_cast<int>(layout.plot.center().y())));
        QCOMPARE(chart.hoverPosition(), 5);
        QCOMPARE(chart.hoverText(), "Oct 2026\nAnthropic: 1.25bn\nGoogle: 920m\nTotal: 2.17bn");
        QTest::mouseMove(&chart, QPoint(3, 3));
        QCOMPARE(chart.hoverPosition(), -1);
        QVERIFY(chart.hoverText().isEmpty());
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy.at(0).at(0).toDouble(), hoverDay(chart.exhibit(), 5));
        QVERIFY(qIsNaN(spy.at(1).at(0).toDouble()));
    }

    void theArrowKeysDoToo()
    {
        ExhibitChart chart;
        chart.setExhibit(samples::breakEven());
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.hoverPosition(), 0);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.hoverPosition(), 1);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.hoverPosition(), 60);
        QTest::keyClick(&chart, Qt::Key_Escape);
        QCOMPARE(chart.hoverPosition(), -1);
    }

    void hoverIsDrawnAndWipedAway()
    {
        ExhibitChart chart;
        chart.resize(700, 400);
        chart.setExhibit(samples::rent());
        const QImage before = shot(chart);
        chart.setHoverPosition(20);
        QVERIFY(shot(chart) != before);
        chart.setHoverPosition(-1);
        QCOMPARE(shot(chart), before);
        chart.showCrosshair(hoverDay(chart.exhibit(), 20));
        QVERIFY(shot(chart) != before);
        chart.showCrosshair(qQNaN());
        QCOMPARE(shot(chart), before);
    }

    void aShorterTimelineKeepsTheHoverInside()
    {
        ExhibitChart chart;
        chart.setExhibit(samples::rent());
        chart.setHoverPosition(59);
        Exhibit shorter = samples::rent();
        shorter.monthStarts.resize(13);
        chart.setExhibit(shorter);
        QCOMPARE(chart.hoverPosition(), 11);
        shot(chart);
    }

    void namesAreNeverMarkup()
    {
        ExhibitChart chart;
        chart.resize(700, 400);
        Exhibit exhibit = samples::rent();
        exhibit.series[0].label = "<b>A</b> & Co";
        chart.setExhibit(exhibit);
        QCOMPARE(chart.legendTexts().front(), "<b>A</b> & Co");
        shot(chart);
    }
};

QTEST_MAIN(ExhibitChartTest)
#include "exhibit_chart_test.moc"
