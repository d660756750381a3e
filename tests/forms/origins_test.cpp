// Where inputs come from: marks, the popover beside a field, the list of all inputs, and the list of problems.
#include "tests/forms/panels_fixture.h"
#include "views/forms/provenance_mark.h"
#include "views/forms/provenance_popover.h"
#include "views/items/inputs_model.h"
#include "views/items/problems_model.h"
#include "views/panels/inputs_panel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace rackrent;

class OriginsTest : public QObject, private PanelsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPanels(); }
    void cleanup() { closePanels(); }

    void marksSayTheOrigin();
    void aClickOpensTheSource();
    void originSourceAndNoteAreOneStepEach();
    void escapeKeepsTheNoteAsItWas();
    void aDefaultCanBeCalledAnAssumption();
    void inputsAreListedAndNarrowed();
    void aHiddenListDoesNotFollow();
    void inputsAreCopiedForASpreadsheet();
    void anInputIsJumpedTo();
    void problemsAreListedLive();
    void aProblemIsJumpedTo();

private:
    ProvenanceMark& mark(const std::string& path) { return *field(path).findChild<ProvenanceMark*>(); }
    ProvenancePopover* popover() { return m_inspector->findChild<ProvenancePopover*>(); }
    ProvenancePopover* open(const std::string& path)
    {
        field(path).focusPlace(std::nullopt, nullptr);
        QTest::keyClick(field(path).editor().input(), Qt::Key_Return, Qt::AltModifier);
        return popover();
    }
};

void OriginsTest::marksSayTheOrigin()
{
    show(PartKind::Contract, "/contracts/0");
    QCOMPARE(mark("/rent/rate").origin(), Origin::Published);
    QVERIFY(mark("/rent/rate").accessibleName().contains(QStringLiteral("SpaceX Form S-1")));
    QVERIFY(mark("/rent/rate").toolTip().contains(QStringLiteral("published")));
    QCOMPARE(mark("/termination/annual_probability").origin(), Origin::Assumption);
    QCOMPARE(mark("/start").origin(), Origin::Unsaid);
    QCOMPARE(mark("/enabled").origin(), Origin::Default);
    QVERIFY(mark("/tenant").isHidden()); // a name comes from nowhere
    show(PartKind::Contract, "/contracts/1");
    QCOMPARE(mark("/capacity/critical_it_mw").origin(), Origin::Inferred);
}

void OriginsTest::aClickOpensTheSource()
{
    show(PartKind::Contract, "/contracts/0");
    QTest::mouseClick(&mark("/end"), Qt::LeftButton);
    QVERIFY(popover() && popover()->isVisible());
    QStringList texts;
    for (const QLabel* label : popover()->findChildren<QLabel*>())
        texts << label->text();
    const QString all = texts.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QStringLiteral("Space Exploration Technologies Corp., 2026-05-20")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("href=\"https://www.sec.gov/\"")), qPrintable(all));
    QCOMPARE(popover()->findChild<QPlainTextEdit*>()->toPlainText(), QStringLiteral("through May 2029"));
    QTest::keyClick(popover(), Qt::Key_Escape);
    QCOMPARE(m_document->bytes(), m_bytes);
}

void OriginsTest::originSourceAndNoteAreOneStepEach()
{
    show(PartKind::Contract, "/contracts/0");
    ProvenancePopover* shown = open("/end");
    const QList<QComboBox*> boxes = shown->findChildren<QComboBox*>();
    boxes[0]->setFocus();
    QTest::keyClick(boxes[0], Qt::Key_Down);
    QCOMPARE(textAt("/provenance/~1contracts~1anthropic~1end/kind"), "\"inferred\"");
    QCOMPARE(steps(), 1);
    boxes[1]->setFocus();
    QTest::keyClick(boxes[1], Qt::Key_Up);
    QCOMPARE(textAt("/provenance/~1contracts~1anthropic~1end/source"), "\"article\"");
    QCOMPARE(steps(), 2);
    auto* note = shown->findChild<QPlainTextEdit*>();
    note->setFocus();
    note->selectAll();
    QTest::keyClicks(note, QStringLiteral("as the chart has it"));
    shown->close();
    QCOMPARE(textAt("/provenance/~1contracts~1anthropic~1end/note"), "\"as the chart has it\"");
    QCOMPARE(steps(), 3);
    QCOMPARE(mark("/end").origin(), Origin::Inferred);
    for (int i = 0; i < 3; ++i)
        m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), m_bytes);
}

void OriginsTest::escapeKeepsTheNoteAsItWas()
{
    show(PartKind::Contract, "/contracts/0");
    ProvenancePopover* shown = open("/end");
    auto* note = shown->findChild<QPlainTextEdit*>();
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("x"));
    QTest::keyClick(note, Qt::Key_Escape);
    QVERIFY(!shown->isVisible());
    QCOMPARE(m_document->bytes(), m_bytes);
}

void OriginsTest::aDefaultCanBeCalledAnAssumption()
{
    show(PartKind::Contract, "/contracts/0");
    ProvenancePopover* shown = open("/enabled");
    auto* kind = shown->findChildren<QComboBox*>()[0];
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Up);
    QCOMPARE(textAt("/provenance/~1contracts~1anthropic~1enabled/kind"), "\"assumption\"");
    QVERIFY(m_document->isValid());
    m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), m_bytes);
}

void OriginsTest::inputsAreListedAndNarrowed()
{
    InputsPanel panel(*m_document);
    QAbstractItemModelTester tester(&panel.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    panel.show();
    const int all = panel.view().model()->rowCount();
    QVERIFY(all > 40);
    panel.choice().setCurrentText(QStringLiteral("Assumptions"));
    const int assumptions = panel.view().model()->rowCount();
    QVERIFY(assumptions > 0 && assumptions < all);
    for (int row = 0; row < assumptions; ++row)
        QCOMPARE(panel.view().model()->index(row, InputsModel::OriginColumn).data().toString(),
                 QStringLiteral("assumption"));
    panel.choice().setCurrentText(QStringLiteral("All inputs"));
    QTest::keyClicks(&panel.search(), QStringLiteral("google rent rate"));
    QCOMPARE(panel.view().model()->rowCount(), 1);
    QCOMPARE(panel.view().model()->index(0, InputsModel::Value).data().toString(),
             QStringLiteral("920,000,000 USD a month"));
    m_document->edit({}, {{"/contracts/1/rent/rate", 900000000}});
    QTRY_COMPARE(panel.view().model()->index(0, InputsModel::Value).data().toString(),
                 QStringLiteral("900,000,000 USD a month"));
    QTest::keyClicks(&panel.search(), QStringLiteral(" nowhere"));
    QVERIFY(!panel.view().isVisible()); // a sentence instead
    m_document->edit({}, {{"/contracts/1/ramp", Json::parse(R"([{"months": 1, "fraction": 0.5}])")}});
    m_document->undoStack().undo();
}

void OriginsTest::aHiddenListDoesNotFollow()
{
    InputsPanel panel(*m_document);
    QCOMPARE(panel.model().rowCount(), 0);
    panel.show();
    QVERIFY(panel.model().rowCount() > 0);
    panel.hide();
    QSignalSpy changes(&panel.model(), &QAbstractItemModel::dataChanged);
    m_document->edit({}, {{"/contracts/1/rent/rate", 900000000}});
    QCOMPARE(changes.size(), 0);
    panel.show();
    QCOMPARE(changes.size(), 1);
}

void OriginsTest::inputsAreCopiedForASpreadsheet()
{
    InputsPanel panel(*m_document);
    panel.show();
    QTest::keyClicks(&panel.search(), QStringLiteral("anthropic end"));
    panel.view().clearSelection();
    panel.copy();
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.at(0), QStringLiteral("Part\tInput\tValue\tOrigin\tSource\tNote"));
    QVERIFY2(lines.filter(QStringLiteral("Anthropic\tEnd\t31 May 2029\tpublished")).size() == 1,
             qPrintable(lines.join(QLatin1Char('\n'))));
}

void OriginsTest::anInputIsJumpedTo()
{
    InputsPanel panel(*m_document);
    panel.show();
    QTest::keyClicks(&panel.search(), QStringLiteral("google rent rate"));
    QSignalSpy jumps(&panel, &InputsPanel::jumpRequested);
    panel.view().setCurrentIndex(panel.view().model()->index(0, 0));
    QTest::keyClick(&panel.view(), Qt::Key_Return);
    QCOMPARE(jumps.size(), 1);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_inspector->showPlace(jumps.at(0).at(0).toString());
    QVERIFY(line("/rent/rate").hasFocus());
}

void OriginsTest::problemsAreListedLive()
{
    QAbstractItemModelTester tester(&m_problems->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!m_problems->view().isVisible());
    QCOMPARE(m_problems->summary(), QStringLiteral("No problems"));
    QSignalSpy summaries(m_problems, &ProblemsPanel::summaryChanged);
    m_document->edit({}, {{"/contracts/1/end", "2020-01-01"}, {"/contracts/0/unheard_of", 1}});
    QVERIFY(m_problems->view().isVisible());
    QVERIFY(summaries.size() > 0);
    const ProblemsModel& model = m_problems->model();
    QCOMPARE(model.index(0, ProblemsModel::Kind).data().toString(), QStringLiteral("Error"));
    QVERIFY2(model.index(0, ProblemsModel::Where).data().toString().startsWith(QStringLiteral("Google, ")),
             qPrintable(model.index(0, ProblemsModel::Where).data().toString()));
    const int last = model.rowCount() - 1;
    QCOMPARE(model.index(last, ProblemsModel::Kind).data().toString(), QStringLiteral("Warning"));
    QVERIFY(model.index(last, ProblemsModel::Where).data().toString().contains(QStringLiteral("unheard_of")));
    m_document->undoStack().undo();
    QCOMPARE(model.rowCount(), 0);
    m_problems->setFurther({{Severity::Warning, {}, "A figure to look at.", 0}});
    QCOMPARE(m_problems->summary(), QStringLiteral("1 warning(s)"));
}

void OriginsTest::aProblemIsJumpedTo()
{
    m_document->edit({}, {{"/contracts/1/end", "2020-01-01"}});
    m_problems->view().setFocus();
    m_problems->view().setCurrentIndex(m_problems->model().index(0, 0));
    QTest::keyClick(&m_problems->view(), Qt::Key_Return);
    QCOMPARE(m_inspector->part()->pointer, "/contracts/1");
    QVERIFY(line("/end").hasFocus());
    QVERIFY(!field("/end").message().isEmpty());
}

QTEST_MAIN(OriginsTest)
#include "origins_test.moc"
