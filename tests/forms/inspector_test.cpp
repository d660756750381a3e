// The forms of the inspector, with keys and mouse, as a person uses them.
#include "tests/forms/panels_fixture.h"
#include "views/delegates/typed_edit.h"
#include "views/grid/grid_view.h"

using namespace rackrent;

class InspectorTest : public QObject, private PanelsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPanels(); }
    void cleanup() { closePanels(); }

    void showsTheChosenPart();
    void typedTextIsEchoedAndTakenByEnter();
    void tabAndLeavingTakeTheText();
    void escapeRestores();
    void whatCannotBeReadStaysInTheField();
    void whatIsInvalidIsKeptAndMarked();
    void aChoiceIsTakenAtOnce();
    void aSwitchIsTakenAtOnce();
    void aReferenceNamesTheParts();
    void aDateIsTypedOrChosenFromTheCalendar();
    void longTextIsTakenWhenLeft();
    void absentFieldsShowTheirDefault();
    void fieldsThatSayNothingAreHidden();
    void aVariantChangesWhichFieldsThereAre();
    void otherEditsLeaveFocusAndTypedText();
    void widgetsStayFromPartToPart();
    void refusedTextIsThereAgainWhenThePartIs();
    void theFormFollowsItsPartWhenOthersCome();
    void aRenamedPartStays();
    void aDeletedPartLeavesAnEmptyInspector();
    void aScenariosValuesStandInItalicsAndAreItsOwn();
    void sectionsFold();
    void showPlaceUnfoldsAndFocuses();
    void thewheelChangesNothingInPassing();
};

void InspectorTest::showsTheChosenPart()
{
    QVERIFY(!m_inspector->part());
    show(PartKind::Contract, "/contracts/0");
    QCOMPARE(line("/tenant").text(), QStringLiteral("Anthropic"));
    QCOMPARE(line("/rent/rate").text(), QStringLiteral("1,250,000,000"));
    show(PartKind::Contract, "/contracts/1");
    QCOMPARE(line("/tenant").text(), QStringLiteral("Google"));
    show(PartKind::Valuation, "/valuation");
    QCOMPARE(line("/discount_rate").text(), QStringLiteral("12%"));
}

void InspectorTest::typedTextIsEchoedAndTakenByEnter()
{
    show(PartKind::Contract, "/contracts/0");
    type("/rent/rate", QStringLiteral("1.5bn"));
    auto& edit = static_cast<TypedEdit&>(line("/rent/rate"));
    QVERIFY2(edit.note().contains(QStringLiteral("1,500,000,000")), qPrintable(edit.note()));
    QCOMPARE(textAt("/contracts/0/rent/rate"), "1250000000");
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(at("/contracts/0/rent/rate")->get<double>(), 1.5e9);
    QCOMPARE(edit.text(), QStringLiteral("1,500,000,000"));
    QVERIFY(edit.hasFocus());
    QCOMPARE(steps(), 1);
    QVERIFY(m_document->undoStack().undoText().contains(QStringLiteral("Anthropic")));
    m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), m_bytes);
    QCOMPARE(edit.text(), QStringLiteral("1,250,000,000"));
}

void InspectorTest::tabAndLeavingTakeTheText()
{
    show(PartKind::Contract, "/contracts/0");
    type("/tenant", QStringLiteral("Anthropic PBC"));
    QTest::keyClick(&line("/tenant"), Qt::Key_Tab);
    QVERIFY(!line("/tenant").hasFocus());
    QCOMPARE(textAt("/contracts/0/tenant"), "\"Anthropic PBC\"");
    type("/tenant", QStringLiteral("A"));
    QTest::mouseClick(m_other, Qt::LeftButton);
    QCOMPARE(textAt("/contracts/0/tenant"), "\"A\"");
    QCOMPARE(steps(), 2);
}

void InspectorTest::escapeRestores()
{
    show(PartKind::Contract, "/contracts/0");
    type("/rent/rate", QStringLiteral("7"));
    QTest::keyClick(&line("/rent/rate"), Qt::Key_Escape);
    QCOMPARE(line("/rent/rate").text(), QStringLiteral("1,250,000,000"));
    QTest::keyClick(&line("/rent/rate"), Qt::Key_Return);
    QCOMPARE(steps(), 0);
    QCOMPARE(m_document->bytes(), m_bytes);
}

void InspectorTest::whatCannotBeReadStaysInTheField()
{
    show(PartKind::Contract, "/contracts/0");
    enter("/rent/rate", QStringLiteral("12 MW"));
    QCOMPARE(line("/rent/rate").text(), QStringLiteral("12 MW"));
    QCOMPARE(steps(), 0);
    QCOMPARE(m_refusals.size(), 1);
    QVERIFY2(field("/rent/rate").message().contains(m_refusals.front()), qPrintable(field("/rent/rate").message()));
    QTest::mouseClick(m_other, Qt::LeftButton);
    QCOMPARE(line("/rent/rate").text(), QStringLiteral("12 MW"));
    enter("/tenant", QStringLiteral("Other")); // another edit does not take it away
    QCOMPARE(line("/rent/rate").text(), QStringLiteral("12 MW"));
    field("/rent/rate").focusPlace(std::nullopt, nullptr);
    QTest::keyClick(&line("/rent/rate"), Qt::Key_Escape);
    QCOMPARE(line("/rent/rate").text(), QStringLiteral("1,250,000,000"));
    QVERIFY(field("/rent/rate").message().isEmpty());
}

void InspectorTest::whatIsInvalidIsKeptAndMarked()
{
    show(PartKind::Contract, "/contracts/0");
    enter("/end", QStringLiteral("2020-01-01"));
    QCOMPARE(textAt("/contracts/0/end"), "\"2020-01-01\"");
    QVERIFY(!m_document->isValid());
    QVERIFY(!field("/end").message().isEmpty());
    QVERIFY(!line("/end").accessibleDescription().isEmpty());
    m_document->undoStack().undo();
    QVERIFY(m_document->isValid());
    QVERIFY(field("/end").message().isEmpty());
    QCOMPARE(m_document->bytes(), m_bytes);
}

void InspectorTest::aChoiceIsTakenAtOnce()
{
    show(PartKind::Contract, "/contracts/0");
    auto* box = qobject_cast<QComboBox*>(field("/rent/basis").editor().input());
    QVERIFY(box);
    box->setFocus();
    QCOMPARE(box->currentData().toString(), QStringLiteral("per_month"));
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(steps(), 1);
    QCOMPARE(at("/contracts/0/rent/basis")->get<std::string>(), box->currentData().toString().toStdString());
    QVERIFY(box->hasFocus());
    m_document->undoStack().undo();
    QCOMPARE(box->currentData().toString(), QStringLiteral("per_month"));
    QCOMPARE(m_document->bytes(), m_bytes);
}

void InspectorTest::aSwitchIsTakenAtOnce()
{
    show(PartKind::Contract, "/contracts/0");
    auto* box = qobject_cast<QCheckBox*>(field("/enabled").editor().input());
    QVERIFY(box && box->isChecked());
    QVERIFY2(box->text().contains(QStringLiteral("default")), qPrintable(box->text()));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    QCOMPARE(textAt("/contracts/0/enabled"), "false");
    QVERIFY(!box->isChecked());
    field("/enabled").resetToDefault();
    QVERIFY(!at("/contracts/0/enabled"));
    QVERIFY(box->isChecked());
    QCOMPARE(steps(), 2);
}

void InspectorTest::aReferenceNamesTheParts()
{
    show(PartKind::Contract, "/contracts/0");
    auto* box = qobject_cast<QComboBox*>(field("/facility").editor().input());
    QVERIFY(box);
    QCOMPARE(box->currentData().toString(), QStringLiteral("colossus"));
    QVERIFY2(box->currentText().contains(QStringLiteral("Memphis")), qPrintable(box->currentText()));
}

void InspectorTest::aDateIsTypedOrChosenFromTheCalendar()
{
    show(PartKind::Contract, "/contracts/0");
    enter("/end", QStringLiteral("1 Jun 2030"));
    QCOMPARE(textAt("/contracts/0/end"), "\"2030-06-01\"");
    QTimer::singleShot(0, this, [] {
        auto* calendar = qApp->activePopupWidget()->findChild<QCalendarWidget*>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2030, 6, 1));
        calendar->setSelectedDate(QDate(2030, 6, 30));
        QTest::keyClick(calendar->findChild<QAbstractItemView*>(), Qt::Key_Return);
    });
    QTest::keyClick(&line("/end"), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(textAt("/contracts/0/end"), "\"2030-06-30\"");
    QCOMPARE(steps(), 2);
}

void InspectorTest::longTextIsTakenWhenLeft()
{
    show(PartKind::Project, "");
    auto* text = qobject_cast<QPlainTextEdit*>(field("/notes").editor().input());
    QVERIFY(text);
    text->setFocus();
    text->selectAll();
    QTest::keyClicks(text, QStringLiteral("Two"));
    QTest::keyClick(text, Qt::Key_Return);
    QTest::keyClicks(text, QStringLiteral("lines"));
    QCOMPARE(steps(), 0);
    QTest::keyClick(text, Qt::Key_Tab);
    QCOMPARE(textAt("/notes"), "\"Two\\nlines\"");
    QCOMPARE(steps(), 1);
}

void InspectorTest::absentFieldsShowTheirDefault()
{
    show(PartKind::Facility, "/facilities/0");
    enter("/pue", QStringLiteral("1.3"));
    QCOMPARE(at("/facilities/0/pue")->get<double>(), 1.3);
    enter("/pue", QString());
    QVERIFY(!at("/facilities/0/pue"));
    QVERIFY2(line("/pue").placeholderText().contains(QStringLiteral("1")), qPrintable(line("/pue").placeholderText()));
    enter("/pue", QStringLiteral("1.2"));
    QTest::keyClick(&line("/pue"), Qt::Key_Delete, Qt::AltModifier);
    QVERIFY(!at("/facilities/0/pue"));
    QVERIFY(line("/pue").text().isEmpty());
}

void InspectorTest::fieldsThatSayNothingAreHidden()
{
    show(PartKind::Contract, "/contracts/0");
    QVERIFY(field("/rent/utilisation").isHidden());
    m_document->edit({}, {{"/contracts/0/rent/utilisation", 0.5}});
    QVERIFY(!field("/rent/utilisation").isHidden()); // it stands in the file
    m_document->undoStack().undo();
    m_document->edit({}, {{"/contracts/0/rent/basis", "per_gpu_hour"}});
    QVERIFY(!field("/rent/utilisation").isHidden());
}

void InspectorTest::aVariantChangesWhichFieldsThereAre()
{
    show(PartKind::Facility, "/facilities/0");
    auto* box = qobject_cast<QComboBox*>(field("/power").editor().input());
    QVERIFY(box);
    QVERIFY(!field("/power/price_per_mwh").isHidden());
    QVERIFY(field("/power/price_curve").isHidden());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentData().toString(), QStringLiteral("curve"));
    QVERIFY(at("/facilities/0/power/price_curve"));
    QVERIFY(!at("/facilities/0/power/price_per_mwh"));
    QVERIFY(field("/power/price_per_mwh").isHidden());
    QVERIFY(!field("/power/price_curve").isHidden());
    QCOMPARE(steps(), 1);
    m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), m_bytes);
}

void InspectorTest::otherEditsLeaveFocusAndTypedText()
{
    show(PartKind::Contract, "/contracts/0");
    type("/rent/rate", QStringLiteral("1.4"));
    m_document->edit({}, {{"/contracts/0/tenant", "Elsewhere"}, {"/contracts/0/rent/rate", 5}});
    QCOMPARE(line("/rent/rate").text(), QStringLiteral("1.4"));
    QVERIFY(line("/rent/rate").hasFocus());
    QCOMPARE(line("/tenant").text(), QStringLiteral("Elsewhere"));
    QTest::keyClicks(&line("/rent/rate"), QStringLiteral("bn"));
    QTest::keyClick(&line("/rent/rate"), Qt::Key_Return);
    QCOMPARE(at("/contracts/0/rent/rate")->get<double>(), 1.4e9);
}

void InspectorTest::widgetsStayFromPartToPart()
{
    show(PartKind::Contract, "/contracts/0");
    const QWidget* before = &line("/rent/rate");
    m_document->edit({}, {{"/contracts/0/rent/rate", 5}});
    show(PartKind::Contract, "/contracts/1");
    QCOMPARE(&line("/rent/rate"), before);
    QCOMPARE(line("/rent/rate").text(), QStringLiteral("920,000,000"));
}

void InspectorTest::refusedTextIsThereAgainWhenThePartIs()
{
    show(PartKind::Contract, "/contracts/0");
    enter("/rent/rate", QStringLiteral("much"));
    show(PartKind::Contract, "/contracts/1");
    QCOMPARE(line("/rent/rate").text(), QStringLiteral("920,000,000"));
    show(PartKind::Contract, "/contracts/0");
    QCOMPARE(line("/rent/rate").text(), QStringLiteral("much"));
    QCOMPARE(m_document->bytes(), m_bytes);
}

void InspectorTest::theFormFollowsItsPartWhenOthersCome()
{
    show(PartKind::Contract, "/contracts/1");
    QVERIFY(!m_document->duplicateContract(0));
    QCOMPARE(m_inspector->part()->pointer, "/contracts/2");
    QCOMPARE(line("/tenant").text(), QStringLiteral("Google"));
    m_document->undoStack().undo();
    QCOMPARE(m_inspector->part()->pointer, "/contracts/1");
    QCOMPARE(line("/tenant").text(), QStringLiteral("Google"));
}

void InspectorTest::aRenamedPartStays()
{
    show(PartKind::Contract, "/contracts/0");
    enter("/id", QStringLiteral("claude"));
    QCOMPARE(textAt("/contracts/0/id"), "\"claude\"");
    QCOMPARE(m_inspector->part()->pointer, "/contracts/0");
    QCOMPARE(line("/id").text(), QStringLiteral("claude"));
    QVERIFY(m_document->isValid()); // scenarios and provenance name it so
    m_document->undoStack().undo();
    QCOMPARE(m_document->bytes(), m_bytes);
    QCOMPARE(line("/id").text(), QStringLiteral("anthropic"));
}

void InspectorTest::aDeletedPartLeavesAnEmptyInspector()
{
    show(PartKind::Contract, "/contracts/1");
    QVERIFY(!m_document->deleteContracts({1}));
    QVERIFY(!m_inspector->part());
    QVERIFY(m_inspector->findChild<QStackedWidget*>()->currentWidget()->isVisible());
}

void InspectorTest::aScenariosValuesStandInItalicsAndAreItsOwn()
{
    show(PartKind::Contract, "/contracts/1");
    QVERIFY(m_document->setScenario(QStringLiteral("article")));
    QCOMPARE(line("/start").text(), QStringLiteral("2026-05-01"));
    QVERIFY(line("/start").font().italic());
    QVERIFY2(field("/start").message().contains(QStringLiteral("1 Oct 2026")), qPrintable(field("/start").message()));
    const Json base = m_document->json()["contracts"];
    enter("/start", QStringLiteral("2026-06-01"));
    enter("/rent/rate", QStringLiteral("900m"));
    QCOMPARE(m_document->project().contracts[1].rent.rate, 9e8);
    QVERIFY(m_document->json()["contracts"] == base);
    QVERIFY(line("/rent/rate").font().italic());
    field("/rent/rate").resetToDefault(); // to the base case's
    QCOMPARE(m_document->project().contracts[1].rent.rate, 9.2e8);
    QVERIFY(!line("/rent/rate").font().italic());
    QVERIFY(m_document->project().contracts[1].start == *parseDate("2026-06-01"));
    show(PartKind::Contract, "/contracts/0");
    QCOMPARE(table("/ramp").view().model()->rowCount(), 0);
    QVERIFY(!table("/ramp").message().isEmpty());
    QVERIFY(m_document->setScenario({}));
    QCOMPARE(table("/ramp").view().model()->rowCount(), 1);
}

void InspectorTest::sectionsFold()
{
    show(PartKind::Contract, "/contracts/0");
    auto* heading = m_inspector->form()->findChild<QToolButton*>(QStringLiteral("sectionHeading"));
    QVERIFY(heading && line("/tenant").isVisible());
    QTest::mouseClick(heading, Qt::LeftButton);
    QVERIFY(!line("/tenant").isVisible());
    heading->setFocus();
    QTest::keyClick(heading, Qt::Key_Space);
    QVERIFY(line("/tenant").isVisible());
}

void InspectorTest::showPlaceUnfoldsAndFocuses()
{
    show(PartKind::Valuation, "/valuation");
    m_inspector->showPlace(QStringLiteral("/contracts/1/rent/rate"));
    QCOMPARE(line("/tenant").text(), QStringLiteral("Google"));
    QVERIFY(line("/rent/rate").hasFocus());
    for (QToolButton* heading : m_inspector->form()->findChildren<QToolButton*>(QStringLiteral("sectionHeading")))
        heading->setChecked(false);
    QVERIFY(!line("/end").isVisible());
    m_inspector->showPlace(QStringLiteral("/contracts/google/end"));
    QVERIFY(line("/end").isVisible());
    QVERIFY(line("/end").hasFocus());
    m_inspector->showPlace(QStringLiteral("/contracts/0/ramp/0/fraction"));
    QVERIFY(table("/ramp").view().hasFocus());
    QCOMPARE(table("/ramp").view().currentIndex().column(), 1);
}

void InspectorTest::thewheelChangesNothingInPassing()
{
    show(PartKind::Contract, "/contracts/0");
    auto* box = qobject_cast<QComboBox*>(field("/rent/basis").editor().input());
    m_other->setFocus();
    QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(box, &wheel);
    QCOMPARE(steps(), 0);
    QCOMPARE(box->currentData().toString(), QStringLiteral("per_month"));
}

QTEST_MAIN(InspectorTest)
#include "inspector_test.moc"
