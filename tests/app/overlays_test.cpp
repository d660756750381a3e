// Other scenarios over the charts: chosen once for all of them, kept in the project, following edits.

#include "model/analysis/overlay.h"
#include "tests/app/window_fixture.h"
#include "views/charts/exhibit_chart.h"
#include "views/charts/exhibit_csv.h"
#include "views/charts/exhibit_picture.h"
#include "views/document/part_edits.h"
#include "views/panels/charts_panel.h"
#include "views/panels/overlay_menu.h"
#include "views/presentation/presentation.h"
#include "views/whatif/overlays.h"
#include "views/whatif/scenarios_panel.h"

using namespace rackrent;

class OverlaysTest : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void aChoiceIsDrawnInEveryChart();
    void everyChartOfTheSetTakesOne_data();
    void everyChartOfTheSetTakesOne();
    void menusSayWhatIsDrawn();
    void noMoreThanCanBeToldApart();
    void itIsOneStepOfTheHistory();
    void theShownScenarioIsNotDrawnOverItself();
    void editsOfTheBaseCaseReachBoth();
    void whatIsOfBeforeIsFaded();
    void anErrorLeavesWhatWasThere();
    void aScenarioThatGoesIsNoLongerDrawn();
    void aScenarioThatIsRenamedStays();
    void theFileKeepsIt();
    void namesThatAreEqualAreToldApart();
    void aChartThatIsAddedHasIt();
    void theLegendHidesAScenario();
    void dashesDifferWithoutColour();
    void areasAreFilledAsBefore();
    void tablesAndHoverHaveIt();
    void pagesOfTheDeckHaveIt();
    void theListOfScenariosHasChecks();

private:
    Document& document() const { return m_window->document(); }
    std::vector<ExhibitChart*> charts() const { return m_window->charts().charts(); }
    const Exhibit& shown(std::size_t place) const { return charts()[place]->exhibit(); }
    Overlays& overlays() const { return *m_window->findChild<Overlays*>(); }

    void choose(const std::vector<std::string>& scenarios)
    {
        for (const std::string& id : scenarios)
            setOverlaid(document(), id, true);
        QTRY_VERIFY(overlays().isCurrent());
    }

    static std::vector<const ExhibitSeries*> over(const Exhibit& exhibit)
    {
        std::vector<const ExhibitSeries*> found;
        for (const ExhibitSeries& series : exhibit.series)
            if (series.overlay)
                found.push_back(&series);
        return found;
    }

    static const ExhibitSeries* labelled(const Exhibit& exhibit, const std::string& label)
    {
        const auto found = std::ranges::find(exhibit.series, label, &ExhibitSeries::label);
        return found == exhibit.series.end() ? nullptr : &*found;
    }

    std::string nameOf(const std::string& id) const { return scenarioTitle(document(), id).toStdString(); }
};

void OverlaysTest::aChoiceIsDrawnInEveryChart()
{
    QVERIFY(charts().size() >= 4);
    std::vector<std::size_t> before;
    for (ExhibitChart* chart : charts())
        before.push_back(chart->exhibit().series.size());
    choose({"first-exit", "article"});
    int seen = 0;
    for (std::size_t i = 0; i < charts().size(); ++i) {
        if (shown(i).key == "scenarios" || shown(i).monthStarts.empty())
            continue; // it compares by itself, or nobody has scrolled to it yet
        ++seen;
        QTRY_COMPARE(shown(i).overlaid.size(), 2U); // dear ones follow when nobody types
        const auto drawn = over(shown(i));
        QCOMPARE(shown(i).series.size(), before[i] + drawn.size());
        if (shown(i).across == Across::Time && !shown(i).grid) {
            QVERIFY(drawn.size() >= 2);
            QVERIFY(charts()[i]->legendTexts().size() >= 3);
            QVERIFY(charts()[i]->accessibleDescription().contains(QString::fromStdString(nameOf("first-exit"))));
        }
    }
    QVERIFY(seen >= 3);
    setOverlaid(document(), "first-exit", false);
    setOverlaid(document(), "article", false);
    for (std::size_t i = 0; i < charts().size(); ++i)
        QCOMPARE(shown(i).series.size(), before[i]);
}

void OverlaysTest::everyChartOfTheSetTakesOne_data()
{
    QTest::addColumn<QString>("name");
    for (const ChartKind& kind : chartKinds())
        QTest::newRow(std::string(kind.name).c_str()) << QString::fromStdString(std::string(kind.name));
}

void OverlaysTest::everyChartOfTheSetTakesOne()
{
    QFETCH(QString, name);
    m_window->charts().setChoices({{name.toStdString()}}, QStringLiteral("x"));
    choose({"first-exit", "article"});
    QTRY_COMPARE(shown(0).overlaid.size(), name == u"scenarios" ? 0U : 2U);
    ExhibitChart& chart = *charts()[0];
    for (const QSize& size : {QSize(260, 180), QSize(700, 420)}) {
        chart.resize(size);
        QVERIFY(!chart.grab().isNull());
    }
    QVERIFY(!exhibitCsv(shown(0)).isEmpty());
    for (int position = 0; position < 3; ++position)
        chart.setHoverPosition(position);
    QVERIFY(!chart.grab().isNull());
}

void OverlaysTest::menusSayWhatIsDrawn()
{
    auto* button = m_window->findChild<QToolButton*>(QStringLiteral("compareWith"));
    QVERIFY(button && button->isVisible());
    QCOMPARE(button->text().remove(u'&'), "Compare with");
    Q_EMIT button->menu()->aboutToShow();
    const auto entry = [&](const QString& text) {
        for (QAction* action : button->menu()->actions())
            if (action->text().remove(u'&').startsWith(text))
                return action;
        return static_cast<QAction*>(nullptr);
    };
    QVERIFY(entry(QStringLiteral("Nothing"))->isChecked());
    QVERIFY(entry(QStringLiteral("Base case (shown)")));
    entry(QString::fromStdString(nameOf("first-exit")))->trigger();
    QCOMPARE(button->text().remove(u'&'), "Compare with (1)");
    QVERIFY(button->toolTip().contains(QString::fromStdString(nameOf("first-exit"))));
    QMenu menu;
    m_window->charts().fillMenu(menu, 1, QPoint(5, 5));
    QMenu* compare = nullptr;
    for (QAction* action : menu.actions())
        if (action->text().remove(u'&') == u"Compare with")
            compare = action->menu();
    QVERIFY(compare);
    int checked = 0;
    for (QAction* action : compare->actions())
        checked += action->isChecked() ? 1 : 0;
    QCOMPARE(checked, 1);
    compare->actions().front()->trigger(); // nothing
    QVERIFY(document().baseProject().views.overlays.empty());
    QVERIFY(over(shown(0)).empty());
}

void OverlaysTest::noMoreThanCanBeToldApart()
{
    const auto& scenarios = document().baseProject().scenarios;
    QVERIFY(scenarios.size() > mostOverlays);
    for (const Scenario& scenario : scenarios)
        setOverlaid(document(), scenario.id, true);
    QCOMPARE(document().baseProject().views.overlays.size(), mostOverlays);
    QMenu menu;
    fillOverlayMenu(menu, document());
    QVERIFY(!menu.actions().back()->isEnabled());
    QVERIFY(menu.actions()[3]->isEnabled()); // one that is drawn can be taken off
}

void OverlaysTest::itIsOneStepOfTheHistory()
{
    const int before = document().undoStack().index();
    choose({"first-exit"});
    QCOMPARE(document().undoStack().index(), before + 1);
    QVERIFY(!over(shown(0)).empty());
    document().undoStack().undo();
    QVERIFY(over(shown(0)).empty());
    QVERIFY(!document().json().contains("views"));
    document().undoStack().redo();
    QTRY_VERIFY(!over(shown(0)).empty());
}

void OverlaysTest::theShownScenarioIsNotDrawnOverItself()
{
    choose({"", "first-exit"});
    QCOMPARE(shown(0).overlaid.size(), 1U); // the base case is shown
    QCOMPARE(shown(0).overlaid.front().overlay.place, 1U);
    const std::vector<double> base = shown(0).series.front().values;
    m_window->chooseScenario(QStringLiteral("first-exit"));
    QTRY_VERIFY(overlays().isCurrent());
    QTRY_COMPARE(shown(0).overlaid.size(), 1U);
    QCOMPARE(shown(0).overlaid.front().overlay.scenario, "Base case");
    QCOMPARE(shown(0).overlaid.front().overlay.place, 0U);
    QCOMPARE(over(shown(0)).front()->values, base);
}

/// Until the other is computed too it is said to be of before; then it equals its own chart.
void OverlaysTest::editsOfTheBaseCaseReachBoth()
{
    choose({"article"});
    const std::string label = "Cumulative rent \u00b7 " + nameOf("article");
    const double before = labelled(shown(0), label)->values.back();
    const double own = shown(0).series.front().values.back();
    QVERIFY(!document().edit(QStringLiteral("x"), {{"/contracts/anthropic/rent/rate", 2e9}}));
    QVERIFY(shown(0).series.front().values.back() > own);       // at once
    QCOMPARE(labelled(shown(0), label)->values.back(), before); // of before
    QVERIFY(labelled(shown(0), label)->overlay->isOutdated);
    QTRY_VERIFY(overlays().isCurrent());
    const ExhibitSeries* after = labelled(shown(0), label);
    QVERIFY(!after->overlay->isOutdated);
    QVERIFY(after->values.back() > before);
    const std::vector<double> drawn = after->values;
    m_window->chooseScenario(QStringLiteral("article"));
    QCOMPARE(shown(0).series.front().values, drawn);
}

void OverlaysTest::whatIsOfBeforeIsFaded()
{
    choose({"article"});
    QVERIFY(!document().edit(QStringLiteral("x"), {{"/contracts/anthropic/rent/rate", 2e9}}));
    QVERIFY(std::ranges::all_of(over(shown(0)), &ExhibitSeries::isFaded));
    charts()[0]->setHoverPosition(20);
    QVERIFY(charts()[0]->hoverText().contains(u"(before the last edit)"));
    Exhibit exported;
    connect(&m_window->charts(), &ChartsPanel::exportRequested, this, [&](const Exhibit& one) { exported = one; });
    disconnect(&m_window->charts(), &ChartsPanel::exportRequested, m_window.get(), nullptr);
    QMenu menu;
    m_window->charts().fillMenu(menu, 0, QPoint(5, 5));
    for (QAction* action : menu.actions())
        if (action->text().remove(u'&').startsWith(u"Export chart"))
            action->trigger();
    QVERIFY(!exported.series.empty() && over(exported).empty());
    QTRY_VERIFY(overlays().isCurrent());
    QVERIFY(std::ranges::none_of(over(shown(0)), &ExhibitSeries::isFaded));
    QVERIFY(!charts()[0]->hoverText().contains(u"(before the last edit)"));
}

void OverlaysTest::anErrorLeavesWhatWasThere()
{
    choose({"article"});
    const std::size_t drawn = over(shown(0)).size();
    QVERIFY(!document().edit(QStringLiteral("x"), {{"/contracts/anthropic/rent/rate", "much"}}));
    QVERIFY(!document().isValid());
    QTest::qWait(250);
    QCOMPARE(over(shown(0)).size(), drawn);
    document().undoStack().undo();
    QTRY_VERIFY(overlays().isCurrent());
    QCOMPARE(over(shown(0)).size(), drawn);
}

void OverlaysTest::aScenarioThatGoesIsNoLongerDrawn()
{
    choose({"article", "first-exit"});
    const std::size_t slides = 1;
    Json deck = Json::parse(R"([{"kind": "chart", "chart": "rent", "scenario": "article"}])");
    QVERIFY(!document().edit(QStringLiteral("x"), {{"/views/slides", deck}}));
    const PartDeletion deletion =
        partDeletion(document().json(), {{PartKind::Scenario, "/scenarios/0"}}, Needing::Delete);
    QCOMPARE(document().baseProject().scenarios.front().id, "article");
    QVERIFY(!document().edit(QStringLiteral("x"), deletion.edits));
    QCOMPARE(document().json()["views"]["overlays"], Json::parse(R"(["first-exit"])"));
    QCOMPARE(document().baseProject().views.slides->size(), slides);
    QVERIFY(!document().baseProject().views.slides->front().scenario);
    QTRY_VERIFY(overlays().isCurrent());
    QCOMPARE(shown(0).overlaid.size(), 1U);
    document().undoStack().undo();
    QTRY_COMPARE(shown(0).overlaid.size(), 2U);
    // Taken away by hand, the id is warned of and nothing is drawn.
    QVERIFY(!document().edit(QStringLiteral("x"), {{"/views/overlays/0", "nowhere"}}));
    QVERIFY(document().isValid());
    QVERIFY(std::ranges::any_of(document().problems(),
                                [](const Problem& problem) { return problem.place == "/views/overlays/0"; }));
    QTRY_COMPARE(shown(0).overlaid.size(), 1U);
}

void OverlaysTest::aScenarioThatIsRenamedStays()
{
    choose({"article"});
    const PartChange change = partRename(document().json(), {PartKind::Scenario, "/scenarios/0"}, "sooner");
    QVERIFY(change.refusal.isEmpty());
    QVERIFY(!document().edit(QStringLiteral("x"), change.edits));
    QCOMPARE(document().baseProject().views.overlays, std::vector<std::string>{"sooner"});
    QTRY_VERIFY(!over(shown(0)).empty());
    // Its name is in the legend.
    QVERIFY(!document().edit(QStringLiteral("x"), {{"/scenarios/0/name", "Sooner"}}));
    QTRY_COMPARE(charts()[0]->legendTexts().back(), "Sooner");
}

void OverlaysTest::theFileKeepsIt()
{
    choose({"", "first-exit"});
    const QString path = m_folder->filePath(QStringLiteral("kept.rackrent"));
    QVERIFY(!document().save(path));
    m_window = std::make_unique<MainWindow>(*m_settings, m_prompts);
    QVERIFY(m_window->openFile(path));
    QCOMPARE(document().baseProject().views.overlays, (std::vector<std::string>{"", "first-exit"}));
    m_window->show();
    QTRY_COMPARE(shown(0).overlaid.size(), 1U);
}

void OverlaysTest::namesThatAreEqualAreToldApart()
{
    QVERIFY(!document().edit(QStringLiteral("x"), {{"/scenarios/0/name", "Late"}, {"/scenarios/1/name", "Late"}}));
    choose({document().baseProject().scenarios[0].id, document().baseProject().scenarios[1].id});
    const QStringList legend = charts()[0]->legendTexts();
    QVERIFY(legend[legend.size() - 1] != legend[legend.size() - 2]);
}

void OverlaysTest::aChartThatIsAddedHasIt()
{
    choose({"first-exit"});
    m_window->charts().addChart("power");
    QTRY_VERIFY(overlays().isCurrent());
    QCOMPARE(shown(charts().size() - 1).key, "power");
    QVERIFY(!over(shown(charts().size() - 1)).empty());
}

void OverlaysTest::theLegendHidesAScenario()
{
    choose({"first-exit", "article"});
    ExhibitChart& chart = *charts()[0];
    const QStringList legend = chart.legendTexts();
    QCOMPARE(legend.size(), static_cast<qsizetype>(shown(0).series.size() - over(shown(0)).size()) + 2 - 0);
    const LegendEntry last = chart.picture().layout().legend.back();
    QTest::mouseClick(&chart, Qt::LeftButton, {}, last.textRect.center().toPoint());
    int hidden = 0;
    for (const ExhibitSeries* series : over(shown(0)))
        hidden += series->isHidden ? 1 : 0;
    QCOMPARE(hidden, 3);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.picture().layout().legend.back().textRect.center().toPoint());
    QVERIFY(std::ranges::none_of(over(shown(0)), &ExhibitSeries::isHidden));
}

/// Without colour: a line of each scenario is dashed, and each otherwise.
void OverlaysTest::dashesDifferWithoutColour()
{
    choose({"first-exit", "article", "ramp-free"});
    const ChartStyle& style = charts()[0]->picture().style();
    std::vector<QList<qreal>> dashes;
    for (const ExhibitSeries* series : over(shown(0)))
        if (series->overlay->of == "Cumulative rent") {
            const QPen pen = linePen(*series, style);
            QCOMPARE(pen.style(), Qt::CustomDashLine);
            QVERIFY(pen.widthF() < linePen(shown(0).series.front(), style).widthF());
            QVERIFY(std::ranges::find(dashes, pen.dashPattern()) == dashes.end());
            dashes.push_back(pen.dashPattern());
        }
    QCOMPARE(dashes.size(), 3U);
}

/// Lines over areas are lines: nothing between their ends is filled.
void OverlaysTest::areasAreFilledAsBefore()
{
    m_window->charts().setChoices({{"rent"}}, QStringLiteral("x"));
    ExhibitChart& chart = *charts()[0];
    const auto filled = [&chart, this] {
        const QImage image = chart.grab().toImage();
        const QRgb wanted = seriesColour(shown(0).series[1], chart.picture().style().colours).rgb();
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == wanted ? 1 : 0;
        return count;
    };
    const int before = filled();
    QVERIFY(before > 1000);
    choose({"first-exit", "article"});
    QVERIFY2(filled() <= before, qPrintable(QStringLiteral("%1, before %2").arg(filled()).arg(before)));
}

void OverlaysTest::tablesAndHoverHaveIt()
{
    choose({"first-exit"});
    const QString name = QString::fromStdString(nameOf("first-exit"));
    charts()[0]->setHoverPosition(30);
    QVERIFY(charts()[0]->hoverText().contains(QStringLiteral("Cumulative rent \u00b7 ") + name));
    const ExhibitTable table = exhibitTable(shown(1));
    QVERIFY(std::ranges::any_of(table.header, [&](const std::string& header) {
        return header.starts_with("Rent \u00b7 " + name.toStdString());
    }));
}

void OverlaysTest::pagesOfTheDeckHaveIt()
{
    choose({"first-exit"});
    Presentation presentation(document().bytes(), {});
    int pages = 0;
    for (int i = 0; i < presentation.count(); ++i) {
        const SlideContent content = presentation.contentOf(i);
        if (!content.exhibit || content.exhibit->key == "scenarios")
            continue;
        ++pages;
        QCOMPARE(content.exhibit->overlaid.size(), 1U);
        QVERIFY(!content.exhibit->overlaid.front().overlay.isOutdated);
    }
    QVERIFY(pages > 1);
    // Under the scenario itself nothing is drawn over it.
    Presentation other(document().bytes(), QStringLiteral("first-exit"));
    for (int i = 0; i < other.count(); ++i)
        if (const auto exhibit = other.contentOf(i).exhibit)
            QVERIFY(exhibit->overlaid.empty());
}

void OverlaysTest::theListOfScenariosHasChecks()
{
    auto& panel = *m_window->findChild<ScenariosPanel*>();
    m_window->findChild<QDockWidget*>(QStringLiteral("scenarios"))->raise();
    m_window->findChild<QDockWidget*>(QStringLiteral("scenarios"))->show();
    QTRY_VERIFY(panel.list().count() > 2);
    panel.list().item(2)->setCheckState(Qt::Checked);
    QCOMPARE(document().baseProject().views.overlays,
             std::vector<std::string>{document().baseProject().scenarios[1].id});
    document().undoStack().undo();
    QCOMPARE(panel.list().item(2)->checkState(), Qt::Unchecked);
}

QTEST_MAIN(OverlaysTest)
#include "overlays_test.moc"
