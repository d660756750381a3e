// Which charts the window shows: chosen from the set, remembered, and following edits.

#include "tests/app/window_fixture.h"
#include "views/charts/exhibit_chart.h"
#include "views/panels/charts_panel.h"
#include "views/panels/exhibit_table_dialog.h"

using namespace rackrent;

class ChartsPanelTest : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void everyChartCanBeShown_data();
    void everyChartCanBeShown();
    void theChoiceIsRemembered();
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
        m_window->charts().fillShowMenu(menu, place);
        menu.actions()[entry]->trigger();
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
    m_window->charts().fillShowMenu(menu, 1);
    for (int i = 0; i < menu.actions().size(); ++i)
        QCOMPARE(menu.actions()[i]->isChecked(), i == entry);
    for (const QString& scenario : {QStringLiteral("first-exit"), QString()})
        m_window->chooseScenario(scenario);
    QTRY_VERIFY(shown(1).subtitle.starts_with(kind.name == "scenarios" ? "All scenarios" : "Base case"));
}

void ChartsPanelTest::theChoiceIsRemembered()
{
    choose(0, entryOf("frontier"));
    choose(2, entryOf("timeline"));
    QVERIFY(m_window->close());
    m_window = std::make_unique<MainWindow>(*m_settings, m_prompts);
    QVERIFY(m_window->openFile(m_sample));
    QCOMPARE(m_window->charts().shownCharts(),
             (QStringList{QStringLiteral("frontier"), QStringLiteral("rent"), QStringLiteral("timeline")}));
    m_window->charts().showCharts({QStringLiteral("attic"), QStringLiteral("power")});
    QCOMPARE(m_window->charts().shownCharts(),
             (QStringList{QStringLiteral("frontier"), QStringLiteral("power"), QStringLiteral("timeline")}));
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
