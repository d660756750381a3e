// Tables inside a part, with keys and mouse, and what their models say of them.
#include "tests/forms/panels_fixture.h"
#include "views/charts/exhibit_chart.h"
#include "views/forms/curve_row.h"
#include "views/grid/grid_view.h"
#include "views/items/nested_table_model.h"
#include "views/items/overrides_model.h"
#include "views/items/roles.h"

#include <QAbstractItemModelTester>

using namespace rackrent;

class NestedTableTest : public QObject, private PanelsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPanels(); }
    void cleanup() { closePanels(); }

    void showsRowsWithUnits();
    void typingACellIsOneStep();
    void aRowIsAddedAndDeletedByKeys();
    void theFirstRowMakesTheTable();
    void rowsKeepTheirPlaceThroughUndo();
    void pastedRowsAreAppended();
    void aPasteWithFaultsIsAskedAbout();
    void copiedCellsPasteBack();
    void deleteClearsWhatMayBeEmpty();
    void anEmptyTableTakesAPaste();
    void cellsAreFilled();
    void objectsInRowsAreFlatColumns();
    void anErrorIsMarkedInItsCell();
    void aScenariosTableIsItsOwn();
    void aCurveIsPlottedAsItIsTyped();
    void aStepCurveIsFlatWithinItsMonths();
    void overridesSayWhatTheyChange();
    void anOverrideIsTypedByItsInputsKind();
    void theTitleOfAnInputStandsForItsPath();

private:
    void press(TableRow& row, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&row.view(), key, modifiers);
    }
    void typeInto(TableRow& row, int at, int column, const QString& text)
    {
        row.view().selectCell(row.view().model()->index(at, column));
        row.view().setFocus();
        QTest::keyClick(&row.view(), Qt::Key_F2);
        auto* editor = row.view().viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
};

void NestedTableTest::showsRowsWithUnits()
{
    show(PartKind::Facility, "/facilities/0");
    NestedTableModel& model = table("/phases").model();
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("1 Oct 2026"));
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("150"));
    QVERIFY(model.headerData(1, Qt::Horizontal).toString().contains(QStringLiteral("MW")));
    QVERIFY(!model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(model.index(1, 1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("MW")));
    // Every gesture that changes rows goes through the tester.
    QVERIFY(!model.insertNewRows({}, 1, 1));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(!model.deleteRows({}, {0, 2}));
    QCOMPARE(model.rowCount(), 1);
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), m_bytes);
    QCOMPARE(model.rowCount(), 2);
    show(PartKind::Valuation, "/valuation");
    show(PartKind::Facility, "/facilities/0");
}

void NestedTableTest::typingACellIsOneStep()
{
    show(PartKind::Contract, "/contracts/0");
    typeInto(table("/ramp"), 0, 1, QStringLiteral("75"));
    QCOMPARE(at("/contracts/0/ramp/0/fraction")->get<double>(), 0.75);
    QCOMPARE(steps(), 1);
    m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), m_bytes);
}

void NestedTableTest::aRowIsAddedAndDeletedByKeys()
{
    show(PartKind::Facility, "/facilities/0");
    TableRow& phases = table("/phases");
    phases.focusPlace(1, nullptr);
    press(phases, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(at("/facilities/0/phases")->size(), 3U);
    QCOMPARE(textAt("/facilities/0/phases/2/date"), "\"2027-10-01\""); // a year on, so that days ascend
    QCOMPARE(phases.view().currentIndex().row(), 2);
    press(phases, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_document->bytes(), m_bytes);
    QCOMPARE(steps(), 2);
    QCOMPARE(phases.view().currentIndex().row(), 1);
}

void NestedTableTest::theFirstRowMakesTheTable()
{
    show(PartKind::Contract, "/contracts/1");
    QVERIFY(!at("/contracts/1/ramp"));
    TableRow& ramp = table("/ramp");
    QVERIFY(!ramp.view().isVisible());
    auto* add = ramp.findChild<QToolButton*>(QStringLiteral("addRow"));
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    QVERIFY(at("/contracts/1/ramp"));
    QCOMPARE(at("/contracts/1/ramp")->size(), 1U);
    QVERIFY(ramp.view().isVisible());
    QVERIFY(m_document->isValid());
    m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), m_bytes);
}

void NestedTableTest::rowsKeepTheirPlaceThroughUndo()
{
    show(PartKind::Facility, "/facilities/0");
    TableRow& phases = table("/phases");
    phases.view().selectCell(phases.view().model()->index(1, 1));
    m_document->edit({}, {{"/facilities/0/phases/0/gpus", 5}});
    QCOMPARE(phases.view().toModel(phases.view().currentIndex()), phases.model().index(1, 1));
    QCOMPARE(phases.model().index(0, 2).data().toString(), QStringLiteral("5"));
}

void NestedTableTest::pastedRowsAreAppended()
{
    show(PartKind::Facility, "/facilities/0");
    TableRow& phases = table("/phases");
    QGuiApplication::clipboard()->setText(QStringLiteral("2027-01-01\t200\t90,000\n1 Jun 2028\t50\t\n"));
    phases.focusPlace(1, nullptr);
    press(phases, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(at("/facilities/0/phases")->size(), 3U);
    QCOMPARE(textAt("/facilities/0/phases/1/date"), "\"2027-01-01\"");
    QCOMPARE(at("/facilities/0/phases/1/gpus")->get<double>(), 90000.0);
    QCOMPARE(textAt("/facilities/0/phases/2/date"), "\"2028-06-01\"");
    QCOMPARE(at("/facilities/0/phases/2/critical_it_mw")->get<double>(), 50.0);
    QCOMPARE(steps(), 1);
    m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), m_bytes);
}

void NestedTableTest::aPasteWithFaultsIsAskedAbout()
{
    show(PartKind::Facility, "/facilities/0");
    TableRow& phases = table("/phases");
    QGuiApplication::clipboard()->setText(QStringLiteral("2027-01-01\tmuch\n2028-13-01\t5\n"));
    phases.focusPlace(0, nullptr);
    m_prompts.pasteAnswer = PasteAnswer::Cancel;
    press(phases, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_document->bytes(), m_bytes);
    QCOMPARE(m_prompts.asked, 1);
    QCOMPARE(m_prompts.pasteQuestion->faults.size(), 2U);
    QCOMPARE(m_prompts.pasteQuestion->faults[0].text, QStringLiteral("much"));
    QVERIFY(!m_prompts.pasteQuestion->faults[1].reason.isEmpty());
    m_prompts.pasteAnswer = PasteAnswer::Write;
    press(phases, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(textAt("/facilities/0/phases/0/date"), "\"2027-01-01\"");
    QCOMPARE(textAt("/facilities/0/phases/0/critical_it_mw"), "300"); // what could not be read is left
    QCOMPARE(steps(), 1);
}

void NestedTableTest::copiedCellsPasteBack()
{
    show(PartKind::Facility, "/facilities/0");
    TableRow& phases = table("/phases");
    phases.focusPlace(0, nullptr);
    press(phases, Qt::Key_A, Qt::ControlModifier);
    press(phases, Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("2026-05-01\t300\t220000")),
             qPrintable(QGuiApplication::clipboard()->text()));
    phases.focusPlace(0, nullptr);
    press(phases, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_document->bytes(), m_bytes);
    QCOMPARE(steps(), 0); // they say what is there
}

void NestedTableTest::deleteClearsWhatMayBeEmpty()
{
    show(PartKind::Facility, "/facilities/0");
    TableRow& phases = table("/phases");
    phases.view().selectCell(phases.view().model()->index(0, 2));
    phases.view().setFocus();
    press(phases, Qt::Key_Delete);
    QVERIFY(!at("/facilities/0/phases/0/gpus"));
    phases.view().selectCell(phases.view().model()->index(0, 0));
    press(phases, Qt::Key_Delete);
    QVERIFY(at("/facilities/0/phases/0/date"));
    QVERIFY2(phases.message().contains(QStringLiteral("cannot be empty")), qPrintable(phases.message()));
    QCOMPARE(steps(), 1);
}

void NestedTableTest::anEmptyTableTakesAPaste()
{
    show(PartKind::Contract, "/contracts/1");
    TableRow& ramp = table("/ramp");
    QGuiApplication::clipboard()->setText(QStringLiteral("2\t50%\r\n3\t80%\r\n"));
    ramp.findChild<QToolButton*>(QStringLiteral("addRow"))->setFocus();
    QTest::keyClick(ramp.findChild<QToolButton*>(QStringLiteral("addRow")), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!m_prompts.pasteQuestion->newRows.isEmpty());
    QCOMPARE(textAt("/contracts/1/ramp"), R"([{"months":2,"fraction":0.5},{"months":3,"fraction":0.8}])");
    QCOMPARE(steps(), 1);
    m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), m_bytes);
}

void NestedTableTest::cellsAreFilled()
{
    show(PartKind::Facility, "/facilities/0");
    TableRow& phases = table("/phases");
    phases.view().setFocus();
    phases.view().selectBetween(phases.view().model()->index(0, 1), phases.view().model()->index(1, 2));
    press(phases, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(at("/facilities/0/phases/1/critical_it_mw")->get<double>(), 300.0);
    QCOMPARE(at("/facilities/0/phases/1/gpus")->get<double>(), 220000.0);
    QCOMPARE(steps(), 1);
    phases.view().selectBetween(phases.view().model()->index(0, 1), phases.view().model()->index(1, 1));
    QTest::keyClick(&phases.view(), Qt::Key_F2);
    auto* editor = phases.view().viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("80"));
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(at("/facilities/0/phases/0/critical_it_mw")->get<double>(), 80.0);
    QCOMPARE(at("/facilities/0/phases/1/critical_it_mw")->get<double>(), 80.0);
    QCOMPARE(steps(), 2);
}

void NestedTableTest::objectsInRowsAreFlatColumns()
{
    show(PartKind::Facility, "/facilities/0");
    TableRow& capital = table("/capital");
    int life = -1;
    for (int i = 0; i < capital.model().columnCount(); ++i)
        if (capital.field().columns[static_cast<std::size_t>(i)].path == "/depreciation/life_months")
            life = i;
    QVERIFY(life > 0);
    typeInto(capital, 0, life, QStringLiteral("60"));
    QCOMPARE(textAt("/facilities/0/capital/0/depreciation/life_months"), "60");
    QCOMPARE(textAt("/facilities/0/capital/0/spend/months"), "23");
    m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), m_bytes);
}

void NestedTableTest::anErrorIsMarkedInItsCell()
{
    show(PartKind::Curve, "/curves/google-relet");
    TableRow& points = table("/points");
    m_document->edit({}, {{"/curves/google-relet/points/-", Json::parse(R"({"date": "2027-06-01", "value": 1})")}});
    QVERIFY(m_document->isValid());
    typeInto(points, 1, 0, QStringLiteral("2020-01-01")); // before the first
    QVERIFY(!m_document->isValid());
    const QModelIndex cell = points.model().index(1, 0);
    QCOMPARE(cell.data(ProblemRole).toInt(), static_cast<int>(Severity::Error));
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("problem")));
    QVERIFY(!points.model().index(1, 1).data(ProblemRole).isValid());
    m_document->undoStack().undo();
    QVERIFY(!cell.data(ProblemRole).isValid());
}

void NestedTableTest::aScenariosTableIsItsOwn()
{
    QVERIFY(m_document->setScenario(QStringLiteral("ramp-free")));
    show(PartKind::Contract, "/contracts/0");
    NestedTableModel& model = table("/ramp").model();
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("0%"));
    const Json contracts = m_document->json()["contracts"];
    QVERIFY(model.setData(model.index(0, 1), QStringLiteral("25%")));
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("25%"));
    QVERIFY(m_document->json()["contracts"] == contracts);
    QCOMPARE(steps(), 1);
}

void NestedTableTest::aCurveIsPlottedAsItIsTyped()
{
    show(PartKind::Curve, "/curves/anthropic-relet");
    auto& row = static_cast<CurveRow&>(table("/points"));
    const double before = row.chart().exhibit().series.at(0).values.at(1);
    QCOMPARE(before, 388960000.0);
    typeInto(row, 0, 1, QStringLiteral("400,000,000"));
    QCOMPARE(row.chart().exhibit().series.at(0).values.at(1), 400000000.0);
    // A year after the last point it has fallen by a quarter.
    QVERIFY(std::abs(row.chart().exhibit().series.at(0).values.at(13) - 300000000.0) < 1);
}

void NestedTableTest::aStepCurveIsFlatWithinItsMonths()
{
    show(PartKind::Curve, "/curves/google-relet");
    auto& row = static_cast<CurveRow&>(table("/points"));
    QCOMPARE(row.chart().exhibit().series.at(0).mark, Mark::StackedStep);
    QCOMPARE(row.chart().exhibit().series.at(0).values.size(), 60U);
    auto* box = qobject_cast<QComboBox*>(field("/interpolation").editor().input());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_End);
    QCOMPARE(textAt("/curves/google-relet/interpolation"), "\"linear\"");
    QCOMPARE(row.chart().exhibit().series.at(0).mark, Mark::Line);
    QCOMPARE(row.chart().exhibit().series.at(0).values.size(), 61U);
}

void NestedTableTest::overridesSayWhatTheyChange()
{
    show(PartKind::Scenario, "/scenarios/0");
    auto& model = static_cast<OverridesModel&>(table("/overrides").model());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.index(1, model.pathColumn()).data().toString(), QStringLiteral("Google, Start"));
    QCOMPARE(model.index(1, model.effectColumn()).data().toString(), QStringLiteral("1 Oct 2026 \u2192 1 May 2026"));
    QVERIFY(!model.flags(model.index(1, model.effectColumn())).testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.addOverride("/valuation/discount_rate"));
    QCOMPARE(textAt("/scenarios/0/overrides/2/value"), "0.12");
    QCOMPARE(model.index(2, model.effectColumn()).data().toString(), QStringLiteral("12% \u2192 12%"));
    QVERIFY(!model.deleteRows({}, {2}));
    QCOMPARE(m_document->bytes(), m_bytes);
}

void NestedTableTest::anOverrideIsTypedByItsInputsKind()
{
    show(PartKind::Scenario, "/scenarios/0");
    auto& row = table("/overrides");
    auto& model = static_cast<OverridesModel&>(row.model());
    typeInto(row, 1, 2, QStringLiteral("1 Jul 2026"));
    QCOMPARE(textAt("/scenarios/0/overrides/1/value"), "\"2026-07-01\"");
    QCOMPARE(model.index(1, model.effectColumn()).data().toString(), QStringLiteral("1 Oct 2026 \u2192 1 Jul 2026"));
    QCOMPARE(steps(), 1);
    m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), m_bytes);
}

/// The picker, as a person uses it: words, then Enter.
void NestedTableTest::theTitleOfAnInputStandsForItsPath()
{
    show(PartKind::Scenario, "/scenarios/0");
    table("/overrides").focusPlace(0, nullptr);
    QTimer::singleShot(0, this, [] {
        auto* picker = qobject_cast<QDialog*>(qApp->activeModalWidget());
        QVERIFY(picker);
        auto* search = picker->findChild<QLineEdit*>();
        QTest::keyClicks(search, QStringLiteral("google rent rate"));
        QTest::keyClick(search, Qt::Key_Return);
    });
    press(table("/overrides"), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(textAt("/scenarios/0/overrides/2/path"), "\"/contracts/google/rent/rate\"");
    QCOMPARE(textAt("/scenarios/0/overrides/2/value"), "920000000");
    QCOMPARE(steps(), 1);
}

QTEST_MAIN(NestedTableTest)
#include "nested_table_test.moc"
