// Which charts the window shows: chosen from the set, remembered, and following edits.

#include "tests/app/window_fixture.h"
#include "views/charts/exhibit_chart.h"
#include "views/charts/exhibit_picture.h"
#include "views/panels/charts_panel.h"
#include "views/panels/contracts_panel.h"
#include "views/panels/exhibit_table_dialog.h"

#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

using namespace rackrent;

class ChartsPanelTest : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void everyChartCanBeShown_data();
    void everyChartCanBeShown();
    void theChoiceIsRemembered();
    void chartsAreAddedMovedAndTakenAway();
    void aNameThatNoChartHasIsSaid();
    void periodsAndWaysAreKept();
    void notesTravelWithTheFile();
    void aSelectedRowLightsUpAndTheReverse();
    void daysAreZoomedInAllChartsAtOnce();
    void aPanIsOneStepOfAllCharts();
    void chartsOutOfViewFollowWhenTheyAreScrolledTo();
    void dearChartsFollowWhenTypingPauses();
    void scenariosAreCompared();
    void theCrosshairIsSharedOverTimeAlone();
    void exportsAreOfTheChartsTheyName();
    void aChartIsATable();

private:
    const Exhibit& shown(std::size_t place) const { return m_window->charts().charts()[place]->exhibit(); }
    void choose(std::size_t place, int entry)
    {
        QMenu menu;
        m_window->charts().fillMenu(menu, place, QPoint(5, 5));
        showMenu(menu)->actions()[entry]->trigger();
    }
    static QMenu* showMenu(QMenu& menu) { return menu.actions().front()->menu(); }
    QStringList names() const
    {
        QStringList names;
        for (const ChartChoice& choice : m_window->charts().choices())
            names << QString::fromStdString(choice.chart);
        return names;
    }
    /// An entry of the menu of a chart, by its text without mnemonics, "View/Logarithmic axis".
    QAction* entry(QMenu& menu, std::size_t place, const QString& path, const QPoint& at = QPoint(5, 5)) const
    {
        m_window->charts().fillMenu(menu, place, at);
        QMenu* level = &menu;
        QAction* found = nullptr;
        for (const QString& step : path.split(u'/')) {
            found = nullptr;
            for (QAction* action : level->actions())
                if (action->text().remove(u'&').startsWith(step))
                    found = action;
            if (!found)
                return nullptr;
            level = found->menu() ? found->menu() : level;
        }
        return found;
    }
    static int entryOf(std::string_view name) { return static_cast<int>(chartKind(name) - chartKinds().data()); }
};

void ChartsPanelTest::everyChartCanBeShown_data()
{
    QTest::addColumn<int>("entry");
    for (const ChartKind& kind : chartKinds())
        QTest::newRow(std::string(kind.name).c_str()) << entryOf(kind.name);
}

void ChartsPanelTest::everyChartCanBeShown()
{
    QFETCH(int, entry);
    const ChartKind& kind = chartKinds()[static_cast<std::size_t>(entry)];
    choose(1, entry);
    QCOMPARE(shown(1).key, std::string(kind.name));
    QCOMPARE(shown(0).key, std::string("break-even"));
    ExhibitChart& chart = *m_window->charts().charts()[1];
    QVERIFY(!chart.grab().isNull());
    QCOMPARE(chart.accessibleDescription().section(u'\n', -1), QString::fromStdString(shown(1).message));
    QMenu menu;
    m_window->charts().fillMenu(menu, 1, QPoint(5, 5));
    for (int i = 0; i < showMenu(menu)->actions().size(); ++i)
        QCOMPARE(showMenu(menu)->actions()[i]->isChecked(), i == entry);
    for (const QString& scenario : {QStringLiteral("first-exit"), QString()})
        m_window->chooseScenario(scenario);
    QTRY_VERIFY(shown(1).subtitle.starts_with(kind.name == "scenarios" ? "All scenarios" : "Base case"));
}

/// The dashboard is the project's: each change is a step of its history, and stands in its file.
void ChartsPanelTest::theChoiceIsRemembered()
{
    const QStringList first = names();
    QCOMPARE(first.mid(0, 3), (QStringList{"break-even", "rent", "commitment"}));
    choose(0, entryOf("debt"));
    choose(2, entryOf("timeline"));
    QVERIFY(m_window->document().isModified());
    const QString path = m_folder->filePath(QStringLiteral("kept.rackrent"));
    QVERIFY(!m_window->document().save(path));
    m_window = std::make_unique<MainWindow>(*m_settings, m_prompts);
    QVERIFY(m_window->openFile(path));
    QCOMPARE(names().mid(0, 3), (QStringList{"debt", "rent", "timeline"}));
    QMenu menu;
    entry(menu, 0, "Standard dashboard")->trigger();
    QCOMPARE(names(), first);
    m_window->document().undoStack().undo();
    QCOMPARE(names().front(), "debt");
}

void ChartsPanelTest::chartsAreAddedMovedAndTakenAway()
{
    const QStringList first = names();
    QMenu menus[4];
    entry(menus[0], 0, "Add chart/Power")->trigger();
    QCOMPARE(names(), first + QStringList{"power"});
    entry(menus[1], 0, "Move back")->trigger();
    QCOMPARE(names().mid(0, 2), (QStringList{first[1], first[0]}));
    entry(menus[2], 1, "Remove from the dashboard")->trigger();
    QCOMPARE(names(), (QStringList{first[1]} + first.mid(2) + QStringList{"power"}));
    entry(menus[3], 0, "This chart alone")->trigger();
    QVERIFY(m_window->charts().enlarged() == std::size_t{0});
    QVERIFY(m_window->charts().charts()[1]->parentWidget()->isHidden());
    for (int i = 0; i < 3; ++i)
        m_window->document().undoStack().undo();
    QCOMPARE(names(), first);
    QVERIFY(!m_window->document().isModified());
}

void ChartsPanelTest::aNameThatNoChartHasIsSaid()
{
    QVERIFY(!m_window->document().edit("x", {{"/views", Json{{"dashboard", Json::array({{{"chart", "attic"}}})}}}}));
    QCOMPARE(names(), QStringList{"attic"});
    QCOMPARE(m_window->charts().charts()[0]->accessibleDescription(), "There is no chart of this name.");
}

void ChartsPanelTest::periodsAndWaysAreKept()
{
    QMenu menus[4];
    entry(menus[0], 1, "Periods/By fiscal year")->trigger();
    QCOMPARE(shown(1).slots(), std::size_t{6}); // May 2026 to April 2031
    QCOMPARE(shown(1).slotNames.front(), "FY2026");
    QCOMPARE(shown(1).valueAxes.front().title, "Rent, USD a fiscal year");
    entry(menus[1], 1, "Tell rent apart/By facility")->trigger();
    QCOMPARE(shown(1).title, "Rent by facility");
    QCOMPARE(shown(1).slots(), std::size_t{6});
    QVERIFY(entry(menus[2], 1, "Periods/By fiscal year")->isChecked());
    QVERIFY(!entry(menus[3], 0, "Periods")->isEnabled()); // lines alone have no periods
}

/// Notes stand at their day in every period, travel in the file and go again.
void ChartsPanelTest::notesTravelWithTheFile()
{
    ExhibitChart& chart = *m_window->charts().charts()[1];
    const ChartLayout& layout = chart.picture().layout();
    const QPoint at(static_cast<int>(layout.x(dayPosition(shown(1).monthStarts[10]) + 15)),
                    static_cast<int>(layout.plot.center().y()));
    m_prompts.textAnswer = "Notice possible & \"likely\"";
    QMenu menus[3];
    QAction* add = entry(menus[0], 1, "Notes/Add a note", at);
    QVERIFY2(add->text().contains("1 Mar 2027"), qPrintable(add->text()));
    add->trigger();
    QCOMPARE(shown(1).crossings.size(), std::size_t{1});
    QVERIFY(shown(1).crossings[0].isNote);
    QCOMPARE(shown(1).crossings[0].months, 10.0);
    QCOMPARE(chart.picture().labels().crossings.size(), 1);
    const QByteArray saved = m_window->document().bytes();
    QVERIFY(saved.contains("\"at\": \"2027-03-01\""));
    entry(menus[1], 1, "Periods/By quarter")->trigger();
    QVERIFY(std::abs(shown(1).crossings[0].months - (3 + 2.0 / 3)) < 0.02); // of the quarter from January
    entry(menus[2], 1, "Notes/1 Mar 2027/Remove")->trigger();
    QVERIFY(shown(1).crossings.empty());
    QVERIFY(!hasErrors(m_window->document().openBytes(saved)));
    QCOMPARE(shown(1).crossings.size(), std::size_t{1});
}

void ChartsPanelTest::aSelectedRowLightsUpAndTheReverse()
{
    m_window->contracts().selectWholeRow(1);
    const auto isFaded = [&](std::size_t series) { return shown(1).series[series].isFaded; };
    QVERIFY(isFaded(0) && !isFaded(1)); // Google is the second
    m_window->contracts().selectRow(0); // one cell is no row
    QVERIFY(!isFaded(0) && !isFaded(1));
    ExhibitChart& chart = *m_window->charts().charts()[1];
    const ChartLayout& layout = chart.picture().layout();
    const double day = dayPosition(shown(1).monthStarts[20]) + 5;
    QTest::mouseClick(&chart, Qt::LeftButton, {},
                      layout.at({day, 1.9e9}).toPoint()); // above Anthropic's 1.25bn stands Google's rent
    QCOMPARE(m_window->contracts().wholeRow().value_or(-1), 1);
    QVERIFY(isFaded(0) && !isFaded(1));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, layout.at({day, 0.4e9}).toPoint());
    QCOMPARE(m_window->contracts().wholeRow().value_or(-1), 0);
}

void ChartsPanelTest::daysAreZoomedInAllChartsAtOnce()
{
    const auto& charts = m_window->charts().charts();
    const ChartLayout& layout = charts[1]->picture().layout();
    const int y = static_cast<int>(layout.plot.center().y());
    const auto x = [&](std::size_t month) {
        return static_cast<int>(layout.x(dayPosition(charts[1]->whole().monthStarts[month]) + 10));
    };
    const int from = x(8), to = x(19);
    QTest::mousePress(charts[1], Qt::LeftButton, {}, QPoint(from, y));
    QTest::mouseMove(charts[1], QPoint(to, y));
    QTest::mouseRelease(charts[1], Qt::LeftButton, {}, QPoint(to, y));
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(shown(i).slots(), std::size_t{12});
        QCOMPARE(shown(i).monthStarts.front(), charts[1]->whole().monthStarts[8]);
        QVERIFY(QString::fromStdString(shown(i).subtitle).endsWith("Jan 2027 to Dec 2027"));
    }
    QTest::keyClick(charts[0], Qt::Key_Plus);
    QCOMPARE(shown(2).slots(), std::size_t{10});
    QTest::keyClick(charts[0], Qt::Key_Backspace);
    QCOMPARE(shown(2).slots(), std::size_t{12});
    QTest::mouseDClick(charts[2], Qt::LeftButton, {}, charts[2]->picture().plotArea().center().toPoint());
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(shown(i).slots(), std::size_t{60});
}

void ChartsPanelTest::aPanIsOneStepOfAllCharts()
{
    const std::vector<ExhibitChart*> charts = m_window->charts().charts();
    ExhibitChart& chart = *charts[1];
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&chart, Qt::Key_Plus);
    const auto zoomed = chart.part().window;
    QVERIFY(zoomed);
    const QRectF plot = chart.picture().plotArea();
    const QPoint from = plot.center().toPoint();
    QTest::mousePress(&chart, Qt::LeftButton, Qt::ShiftModifier, from);
    for (const double share : {0.1, 0.2, 0.3}) {
        QMouseEvent move(QEvent::MouseMove, from - QPointF(share * plot.width(), 0),
                         chart.mapToGlobal(from - QPointF(share * plot.width(), 0)), Qt::NoButton, Qt::LeftButton,
                         Qt::ShiftModifier);
        QApplication::sendEvent(&chart, &move);
    }
    QTest::mouseRelease(&chart, Qt::LeftButton, Qt::ShiftModifier,
                        from - QPoint(static_cast<int>(0.3 * plot.width()), 0));
    QVERIFY(chart.part().window != zoomed);
    QVERIFY(charts[0]->part().window == chart.part().window);
    charts[0]->goBack(); // whichever chart it is asked of
    QVERIFY(chart.part().window == zoomed);
    QVERIFY(charts[0]->part().window == zoomed);
}

void ChartsPanelTest::chartsOutOfViewFollowWhenTheyAreScrolledTo()
{
    m_window->resize(1440, 900);
    auto* scroll = m_window->charts().findChild<QScrollArea*>();
    QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    const auto& charts = m_window->charts().charts();
    const double before = charts[0]->exhibit().series[0].values.back();
    QVERIFY(!m_window->document().edit("x", {{"/contracts/anthropic/rent/rate", 2e9}}));
    QVERIFY(charts[0]->exhibit().series[0].values.back() > before);
    QVERIFY(charts.back()->exhibit().series.empty()); // nobody looked at it yet
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    QTRY_VERIFY(!charts.back()->exhibit().series.empty());
}

void ChartsPanelTest::dearChartsFollowWhenTypingPauses()
{
    choose(1, entryOf("returns-by-exit"));
    ExhibitChart& chart = *m_window->charts().charts()[1];
    const std::vector<double> before = shown(1).series.front().values;
    QVERIFY(!m_window->document().edit(QStringLiteral("x"), {{"/contracts/anthropic/rent/rate", 2e9}}));
    QVERIFY(!chart.outdated().isEmpty()); // said to be of before
    QCOMPARE(shown(1).series.front().values.size(), before.size());
    QTRY_VERIFY(chart.outdated().isEmpty());
    QVERIFY(shown(1).series.front().values.back() > before.back());
}

void ChartsPanelTest::scenariosAreCompared()
{
    choose(0, entryOf("scenarios"));
    const auto& scenarios = m_window->document().baseProject().scenarios;
    QCOMPARE(shown(0).categories.size(), scenarios.size() + 1);
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        m_window->chooseScenario(QString::fromStdString(scenarios[i].id));
        QCOMPARE(shown(0).series.front().values[i + 1], m_window->document().results().metrics.npv);
    }
}

void ChartsPanelTest::theCrosshairIsSharedOverTimeAlone()
{
    choose(1, entryOf("frontier"));
    choose(2, entryOf("occupancy"));
    const auto& charts = m_window->charts().charts();
    QPixmap before[] = {charts[1]->grab(), charts[2]->grab()};
    charts[0]->setHoverPosition(12);
    QVERIFY(charts[1]->grab().toImage() == before[0].toImage());
    QVERIFY(charts[2]->grab().toImage() != before[1].toImage());
    charts[0]->setHoverPosition(-1);
    charts[1]->setHoverPosition(40); // a cell is no month
    QVERIFY(charts[2]->grab().toImage() == before[1].toImage());
}

void ChartsPanelTest::exportsAreOfTheChartsTheyName()
{
    choose(1, entryOf("debt"));
    m_prompts.exportPath = m_folder->filePath(QStringLiteral("rent.csv"));
    m_window->actions().exportRent->trigger();
    QFile file(m_prompts.exportPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("Month,Anthropic (USD a month)"));
}

/// Rounded as in the chart; copied in full.
void ChartsPanelTest::aChartIsATable()
{
    ExhibitTableDialog* dialog = m_window->charts().showTable(shown(1));
    QCOMPARE(dialog->table()->rowCount(), 60);
    QCOMPARE(dialog->table()->horizontalHeaderItem(1)->text(), QStringLiteral("Anthropic (USD a month)"));
    QCOMPARE(dialog->table()->item(2, 1)->text(), QStringLiteral("1.25bn"));
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->text().contains(QStringLiteral("Copy")))
            QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("2026-07\t1250000000\t0")));
    dialog->close();
}

QTEST_MAIN(ChartsPanelTest)
#include "charts_panel_test.moc"
