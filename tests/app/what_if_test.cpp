// What if, in the window: scenarios made and compared, what explains a difference, sensitivities, solving, simulation.

#include "tests/app/window_fixture.h"
#include "views/charts/chart_geometry.h"
#include "views/charts/exhibit_chart.h"
#include "views/grid/grid_view.h"
#include "views/items/contract_columns.h"
#include "views/panels/contracts_panel.h"
#include "views/whatif/background_run.h"
#include "views/whatif/bridge_view.h"
#include "views/whatif/comparison_model.h"
#include "views/whatif/drivers_table.h"
#include "views/whatif/input_ranges.h"
#include "views/whatif/run_bar.h"
#include "views/whatif/scenarios_panel.h"
#include "views/whatif/sensitivity_panel.h"
#include "views/whatif/simulation_panel.h"
#include "views/whatif/solve_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QToolButton>

using namespace rackrent;

class WhatIfTest : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void scenariosAreMadeOrderedAndTakenAway();
    void scenariosStandSideBySide();
    void whatTheyChangeIsInOnePlace();
    void aBridgeSumsUp();
    void theFileAsSavedIsAnEndOfABridge();
    void whatWasCancelledIsNotShownAsFinal();
    void aTornadoIsSorted();
    void aMetricOverOneInputAndTwo();
    void whatIsMissingIsSaid();
    void breakEvenRentIsSolvedFor();
    void theSolutionGoesIntoTheScenario();
    void cellsAndFieldsAreSolvedFor();
    void howLateADeliveryMayBe();
    void howEarlyATenantMayDefault();
    void whatCannotBeStressedIsSaid();
    void anotherQuestionIsNotAnsweredByTheLast();
    void aSimulationIsRun();
    void theSameSeedGivesTheSameFigures();
    void driversAreEdited();
    void aLongRunIsCancelled();
    void panelsFollowEdits();

private:
    void settle(BackgroundRun& run)
    {
        QTest::qWait(300); // what was edited is computed when nobody types
        QTRY_VERIFY_WITH_TIMEOUT(!run.isRunning(), 60'000);
    }
    /// Chooses an entry of the grid's menu by the beginning of its text.
    SolveDialog* askGrid(int row, const QString& entry)
    {
        GridView* table = m_window->contracts().table();
        table->setCurrentIndex(table->model()->index(row, columnOf(ContractField::Rate)));
        for (QAction* action : m_window->contracts().gridActions())
            if (action->text().startsWith(entry))
                action->trigger();
        return m_window->findChild<SolveDialog*>();
    }
    double npv() { return m_window->document().results().metrics.npv; }
    Document& document() { return m_window->document(); }
};

void WhatIfTest::scenariosAreMadeOrderedAndTakenAway()
{
    m_window->docks().open("scenarios");
    ScenariosPanel& panel = m_window->scenarios();
    const QByteArray before = document().bytes();
    const int count = panel.list().count();
    QCOMPARE(count, static_cast<int>(document().baseProject().scenarios.size()) + 1);
    panel.add("Cheaper power", false);
    QCOMPARE(panel.list().count(), count + 1);
    QCOMPARE(panel.list().currentItem()->text(), "Cheaper power");
    QCOMPARE(document().scenarioName(), "Cheaper power");
    panel.add("Even cheaper", true);
    QVERIFY(document().baseProject().scenarios.back().basedOn ==
            document().baseProject().scenarios[static_cast<std::size_t>(count) - 1].id);
    panel.rename("Cheapest");
    QCOMPARE(document().scenarioName(), "Cheapest");
    panel.move(-1);
    QCOMPARE(panel.list().currentRow(), count);
    panel.duplicate();
    QCOMPARE(panel.list().count(), count + 3);
    panel.remove();
    QCOMPARE(panel.list().count(), count + 2);
    while (document().undoStack().canUndo())
        document().undoStack().undo();
    QCOMPARE(document().bytes(), before);
    QCOMPARE(panel.list().count(), count);
}

void WhatIfTest::scenariosStandSideBySide()
{
    m_window->docks().open("scenarios");
    ScenariosPanel& panel = m_window->scenarios();
    settle(panel.run());
    const ComparisonModel& model = panel.comparison();
    const auto figures = document().scenarioFigures();
    QVERIFY(model.columnCount() >= static_cast<int>(figures.size()));
    for (int row = 0; row < model.rowCount(); ++row)
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const MetricRow& metric = *model.comparison().metrics[static_cast<std::size_t>(row)];
            QVERIFY(metricNumber(metric, model.comparison().columns[i].metrics) ==
                    metricNumber(metric, figures[i].metrics));
        }
    const int npvRow = [&] {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.comparison().metrics[static_cast<std::size_t>(row)]->key == "npv")
                return row;
        return -1;
    }();
    QCOMPARE(model.index(npvRow, 0).data().toString(), "17.4bn");
    panel.comparison().setDifferences(true);
    QCOMPARE(model.index(npvRow, 1).data().toString(), "+5.67bn");
    QCOMPARE(model.headerData(model.columnCount() - 1, Qt::Horizontal, Qt::DisplayRole).toString(), "Weighted");
    panel.copy();
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
    QCOMPARE(lines.front().split('\t').size(), model.columnCount() + 1);
}

void WhatIfTest::whatTheyChangeIsInOnePlace()
{
    m_window->docks().open("scenarios");
    ScenariosPanel& panel = m_window->scenarios();
    int overrides = 0;
    for (const Json& scenario : document().json()["scenarios"])
        overrides += static_cast<int>(scenario["overrides"].size());
    QCOMPARE(panel.changes().rowCount(), overrides); // of the base case: all
    QVERIFY(m_window->chooseScenario("article"));
    QCOMPARE(panel.changes().rowCount(), 2);
    QCOMPARE(panel.changes().item(1, 2)->text(), "1 Oct 2026");
    QCOMPARE(panel.changes().item(1, 3)->text(), "1 May 2026");
}

void WhatIfTest::aBridgeSumsUp()
{
    m_window->docks().open("scenarios");
    ScenariosPanel& panel = m_window->scenarios();
    panel.tabs().setCurrentIndex(2);
    BridgeView& view = panel.bridge();
    view.to().setCurrentIndex(view.to().findData("first-exit-relet"));
    Q_EMIT view.to().activated(view.to().currentIndex());
    for (const bool isAveraged : {false, true}) {
        view.averaged().setChecked(isAveraged);
        settle(view.run());
        QVERIFY(view.bridge().problems.empty());
        QVERIFY(view.bridge().steps.size() > 1);
        QCOMPARE(view.bridge().residual(), 0.0);
        QVERIFY(std::abs(view.bridge().start - npv()) < 1e-3);
        QVERIFY(!view.chart().exhibit().series.empty());
    }
}

void WhatIfTest::theFileAsSavedIsAnEndOfABridge()
{
    const QString path = m_folder->filePath("saved.rackrent");
    QVERIFY(!document().save(path));
    QVERIFY(!document().edit({}, {{"/contracts/anthropic/rent/rate", 1e9}}));
    m_window->docks().open("scenarios");
    ScenariosPanel& panel = m_window->scenarios();
    panel.tabs().setCurrentIndex(2);
    BridgeView& view = panel.bridge();
    settle(view.run());
    view.from().setCurrentIndex(view.from().count() - 1);
    view.to().setCurrentIndex(0);
    Q_EMIT view.to().activated(0);
    settle(view.run());
    QCOMPARE(view.bridge().steps.size(), std::size_t{1});
    QVERIFY(view.bridge().steps.front().change < -1e9);
}

void WhatIfTest::whatWasCancelledIsNotShownAsFinal()
{
    m_window->docks().open("scenarios");
    ScenariosPanel& panel = m_window->scenarios();
    panel.tabs().setCurrentIndex(2);
    BridgeView& view = panel.bridge();
    settle(view.run());
    const std::size_t steps = view.bridge().steps.size();
    QVERIFY(steps > 0 && view.chart().outdated().isEmpty());
    const auto cancel = connect(&view.run(), &BackgroundRun::started, &view.run(), &BackgroundRun::cancel);
    view.averaged().setChecked(true);
    settle(view.run());
    QCOMPARE(view.bridge().steps.size(), steps);
    QVERIFY(!view.chart().outdated().isEmpty());
    QVERIFY2(view.bar().note().contains("Cancelled"), qPrintable(view.bar().note()));
    disconnect(cancel);
    view.averaged().setChecked(false);
    settle(view.run());
    QVERIFY(view.chart().outdated().isEmpty());
    panel.tabs().setCurrentIndex(0);
    connect(&panel.run(), &BackgroundRun::started, &panel.run(), &BackgroundRun::cancel);
    QVERIFY(!document().edit({}, {{"/contracts/anthropic/rent/rate", 1e9}}));
    settle(panel.run());
    QVERIFY(!panel.table().isEnabled()); // greyed: it is of before
    QVERIFY(panel.bar().note().contains("Cancelled"));
}

void WhatIfTest::aTornadoIsSorted()
{
    m_window->docks().open("sensitivity");
    SensitivityPanel& panel = m_window->sensitivity();
    settle(panel.run());
    const Exhibit& shown = panel.chart().exhibit();
    QVERIFY(shown.categories.size() > 5);
    QVERIFY(QString::fromStdString(shown.categories.front()).contains("capital"));
    QVERIFY(QString::fromStdString(shown.message).contains("swing"));
    panel.shock().setText("nonsense");
    Q_EMIT panel.shock().editingFinished();
    QVERIFY(!panel.bar().note().isEmpty());
}

void WhatIfTest::aMetricOverOneInputAndTwo()
{
    m_window->docks().open("sensitivity");
    SensitivityPanel& panel = m_window->sensitivity();
    panel.inputs().add("/contracts/anthropic/rent/rate");
    panel.inputs().add("/valuation/discount_rate");
    panel.view().setCurrentIndex(static_cast<int>(SensitivityPanel::View::OneInput));
    Q_EMIT panel.view().activated(1);
    settle(panel.run());
    QCOMPARE(panel.chart().exhibit().slots(), std::size_t{21});
    panel.view().setCurrentIndex(static_cast<int>(SensitivityPanel::View::TwoInputs));
    panel.target().setText("10bn");
    panel.steps().setValue(7);
    Q_EMIT panel.view().activated(3);
    settle(panel.run());
    QVERIFY(panel.chart().exhibit().grid);
    QCOMPARE(panel.chart().exhibit().grid->values.size(), std::size_t{49});
    QVERIFY(!panel.chart().exhibit().grid->contour.empty());
    panel.view().setCurrentIndex(static_cast<int>(SensitivityPanel::View::Spider));
    Q_EMIT panel.view().activated(2);
    settle(panel.run());
    QCOMPARE(panel.chart().exhibit().series.size(), std::size_t{2});
    panel.inputs().table().item(0, 1)->setText("2bn"); // above the other end: it is as it was
    QCOMPARE(panel.inputs().table().item(0, 1)->text(), "625,000,000");
}

void WhatIfTest::whatIsMissingIsSaid()
{
    m_window->docks().open("sensitivity");
    SensitivityPanel& panel = m_window->sensitivity();
    panel.view().setCurrentIndex(static_cast<int>(SensitivityPanel::View::TwoInputs));
    Q_EMIT panel.view().activated(3);
    settle(panel.run());
    QVERIFY(isEmpty(panel.chart().exhibit()));
    QVERIFY(!document().edit({}, {{"/contracts/anthropic/end", "2020-01-01"}})); // before its start
    QVERIFY(!document().isValid());
    panel.view().setCurrentIndex(0);
    panel.start();
    QVERIFY(panel.bar().note().contains("errors"));
}

void WhatIfTest::breakEvenRentIsSolvedFor()
{
    SolveDialog* dialog = m_window->solve("/contracts/0/rent/rate");
    settle(dialog->run());
    QCOMPARE(dialog->solved().solutions.size(), std::size_t{1});
    QVERIFY(std::abs(dialog->solved().solutions.front().input - 673092809.737) < 1);
    QVERIFY2(dialog->answer().contains("673m"), qPrintable(dialog->answer()));
    dialog->apply();
    QVERIFY(std::abs(npv()) < 1);
    QCOMPARE(document().undoStack().count(), 1);
    document().undoStack().undo();
    dialog->target().setText("1000bn");
    dialog->high().setText("2bn");
    settle(dialog->run());
    QVERIFY(dialog->solved().solutions.empty());
    QVERIFY2(dialog->answer().contains("no answer"), qPrintable(dialog->answer()));
    QVERIFY(!dialog->applyButton().isEnabled());
    dialog->target().setText("much");
    settle(dialog->run());
    QVERIFY(!dialog->answer().contains("no answer"));
}

void WhatIfTest::theSolutionGoesIntoTheScenario()
{
    QVERIFY(m_window->chooseScenario("article"));
    SolveDialog* dialog = m_window->solve("/contracts/0/rent/rate");
    settle(dialog->run());
    const Json contracts = document().json()["contracts"];
    dialog->apply();
    QVERIFY(document().json()["contracts"] == contracts);
    QVERIFY(std::abs(npv()) < 1);
}

void WhatIfTest::cellsAndFieldsAreSolvedFor()
{
    SolveDialog* dialog = askGrid(0, "Solve");
    QVERIFY(dialog);
    settle(dialog->run());
    QCOMPARE(dialog->solved().input.path, std::string("/contracts/anthropic/rent/rate"));
}

void WhatIfTest::howLateADeliveryMayBe()
{
    QVERIFY(!document().edit({}, {{"/contracts/google/capacity", Json::parse(R"({"deliveries": [
                                       {"date": "2026-10-01", "critical_it_mw": 100, "gpus": 80000},
                                       {"date": "2027-01-01", "critical_it_mw": 50, "gpus": 30000}]})")}}));
    const QByteArray before = document().bytes();
    const int scenarios = static_cast<int>(document().baseProject().scenarios.size());
    SolveDialog* dialog = askGrid(1, "How late");
    QVERIFY(dialog);
    QCOMPARE(dialog->stress().count(), 3);                                    // both deliveries, and each
    QCOMPARE(dialog->metric().currentData().toString(), "payback_rent_date"); // there is no debt
    dialog->metric().setCurrentIndex(dialog->metric().findData("npv"));
    Q_EMIT dialog->metric().activated(0);
    dialog->target().setText("15bn");
    settle(dialog->run());
    QCOMPARE(dialog->solved().solutions.size(), std::size_t{1});
    QVERIFY2(dialog->answer().contains("kept if nothing worse comes: google starts"), qPrintable(dialog->answer()));
    QVERIFY(!isEmpty(dialog->chart().exhibit()));
    const double months = dialog->solved().solutions.front().input;
    dialog->stress().setCurrentIndex(2);
    Q_EMIT dialog->stress().activated(2);
    settle(dialog->run());
    QVERIFY2(dialog->solved().solutions.empty() || dialog->solved().solutions.front().input > months,
             qPrintable(dialog->answer()));
    dialog->stress().setCurrentIndex(0);
    Q_EMIT dialog->stress().activated(0);
    settle(dialog->run());
    const double found = dialog->solved().solutions.front().metric;
    const int steps = document().undoStack().count();
    dialog->apply();
    QCOMPARE(document().undoStack().count(), steps + 1);
    QCOMPARE(static_cast<int>(document().baseProject().scenarios.size()), scenarios + 1);
    QCOMPARE(document().scenario().toStdString(), document().baseProject().scenarios.back().id);
    QVERIFY2(document().scenarioName().startsWith("google starts "), qPrintable(document().scenarioName()));
    QVERIFY(std::abs(npv() - found) < 1);
    document().undoStack().undo();
    QCOMPARE(document().bytes(), before);
}

void WhatIfTest::howEarlyATenantMayDefault()
{
    QVERIFY(m_window->chooseScenario("article"));
    SolveDialog* dialog = askGrid(0, "How early");
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().startsWith("How early may "));
    dialog->metric().setCurrentIndex(dialog->metric().findData("npv"));
    Q_EMIT dialog->metric().activated(0);
    settle(dialog->run());
    QCOMPARE(dialog->solved().solutions.size(), std::size_t{1});
    QVERIFY2(dialog->answer().contains("pays until"), qPrintable(dialog->answer()));
    dialog->apply();
    QVERIFY(document().baseProject().scenarios.back().basedOn == "article");
}

void WhatIfTest::whatCannotBeStressedIsSaid()
{
    SolveDialog* dialog = askGrid(0, "How fast");
    QVERIFY(dialog);
    settle(dialog->run());
    QVERIFY2(dialog->answer().contains("no contract for GPUs is let again"), qPrintable(dialog->answer()));
    QVERIFY(!dialog->applyButton().isEnabled());
    QVERIFY(isEmpty(dialog->chart().exhibit()));
    QVERIFY(m_window->chooseScenario("first-exit-relet"));
    dialog->metric().setCurrentIndex(dialog->metric().findData("npv"));
    Q_EMIT dialog->metric().activated(0);
    settle(dialog->run());
    QVERIFY2(!dialog->answer().contains("no contract"), qPrintable(dialog->answer()));
}

void WhatIfTest::anotherQuestionIsNotAnsweredByTheLast()
{
    SolveDialog* dialog = m_window->solve("/contracts/0/rent/rate");
    settle(dialog->run());
    QVERIFY(dialog->chart().outdated().isEmpty());
    connect(&dialog->run(), &BackgroundRun::started, &dialog->run(), &BackgroundRun::cancel);
    dialog->target().setText("1bn");
    settle(dialog->run());
    QVERIFY(!dialog->chart().outdated().isEmpty());
    QVERIFY(!dialog->applyButton().isEnabled());
    QVERIFY(dialog->bar().note().contains("Cancelled"));
}

void WhatIfTest::aSimulationIsRun()
{
    m_window->docks().open("simulation");
    SimulationPanel& panel = m_window->simulation();
    panel.drivers().add("/contracts/anthropic/rent/rate");
    panel.paths().setValue(2000);
    settle(panel.run());
    QVERIFY(panel.summary());
    QCOMPARE(panel.summary()->done, std::uint64_t{2000});
    QVERIFY2(panel.bar().note().contains("seed 1") && panel.bar().note().contains("standard error"),
             qPrintable(panel.bar().note()));
    for (int view = 0; view < panel.view().count(); ++view) {
        panel.view().setCurrentIndex(view);
        Q_EMIT panel.view().activated(view);
        const Exhibit& shown = panel.chart().exhibit();
        QVERIFY2(!shown.title.empty() && !isEmpty(shown), qPrintable(panel.view().currentText()));
        QVERIFY(QString::fromStdString(shown.subtitle).contains("seed 1"));
    }
}

void WhatIfTest::theSameSeedGivesTheSameFigures()
{
    m_window->docks().open("simulation");
    SimulationPanel& panel = m_window->simulation();
    panel.drivers().add("/contracts/anthropic/rent/rate");
    settle(panel.run());
    const double first = panel.summary()->metrics.front().distributed.moments.mean;
    panel.start();
    settle(panel.run());
    QCOMPARE(panel.summary()->metrics.front().distributed.moments.mean, first);
    panel.seed().setValue(2);
    settle(panel.run());
    QVERIFY(panel.summary()->metrics.front().distributed.moments.mean != first);
}

void WhatIfTest::driversAreEdited()
{
    m_window->docks().open("simulation");
    DriversTable& drivers = m_window->simulation().drivers();
    const QByteArray before = document().bytes();
    drivers.add("/contracts/anthropic/rent/rate");
    QTableWidget& table = drivers.table();
    const int row = table.rowCount() - 1;
    auto* kind = qobject_cast<QComboBox*>(table.cellWidget(row, 2));
    kind->setCurrentIndex(kind->findData("triangular"));
    Q_EMIT kind->activated(kind->currentIndex());
    table.item(row, 3)->setText("0.7");
    const Driver& driver = document().baseProject().simulation.drivers.back();
    QVERIFY(driver.distribution.kind == DistributionKind::Triangular);
    QCOMPARE(driver.distribution.low, 0.7);
    table.item(row, 3)->setText("much");
    QVERIFY(table.item(row, 3)->text().startsWith("0.7"));
    auto* how = qobject_cast<QComboBox*>(table.cellWidget(row, 1));
    how->setCurrentIndex(how->findData("set"));
    Q_EMIT how->activated(how->currentIndex());
    QCOMPARE(document().baseProject().simulation.drivers.back().distribution.mode, 1.25e9);
    table.setCurrentCell(row, 0);
    drivers.remove();
    while (document().undoStack().canUndo())
        document().undoStack().undo();
    QCOMPARE(document().bytes(), before);
}

void WhatIfTest::aLongRunIsCancelled()
{
    m_window->docks().open("simulation");
    SimulationPanel& panel = m_window->simulation();
    panel.drivers().add("/contracts/anthropic/rent/rate");
    settle(panel.run());
    const SimulationSummary* before = panel.summary();
    panel.paths().setValue(5'000'000);
    QTest::qWait(200);
    QTRY_VERIFY(panel.run().isRunning());
    panel.run().cancel();
    QVERIFY(!panel.run().isRunning());
    QVERIFY(panel.bar().note().contains("Cancelled"));
    QVERIFY(panel.summary() == before || panel.summary()->done < 5'000'000);
}

void WhatIfTest::panelsFollowEdits()
{
    m_window->docks().open("scenarios");
    ScenariosPanel& panel = m_window->scenarios();
    settle(panel.run());
    const double before = panel.comparison().comparison().columns[0].metrics.npv;
    QVERIFY(!document().edit({}, {{"/contracts/anthropic/rent/rate", 1e9}}));
    settle(panel.run());
    QVERIFY(panel.comparison().comparison().columns[0].metrics.npv < before - 1e9);
}

QTEST_MAIN(WhatIfTest)
#include "what_if_test.moc"
