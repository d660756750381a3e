// Where rent rolls come from: the clipboard, files that are dropped, large ones, and those that do harm.

#include "tests/app/roll_fixture.h"
#include "views/roll/preview_model.h"

using namespace rackrent;

class RollSourcesTest : public QObject, RollFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void theClipboardIsATable();
    void anEmptyClipboardIsTold();
    void filesAreDropped();
    void hostileFilesAreTold_data();
    void hostileFilesAreTold();
    void aLargeRollIsReadBesideTheWindow();
    void aClosedDialogGoesWhenItsFileIsRead();
};

void RollSourcesTest::theClipboardIsATable()
{
    Document& document = m_window->document();
    const auto had = document.baseProject().contracts.size();
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Tenant\tMW\tMonthly rent\tStart\tTerm (years)\n"
                       "\"A\nB\"\t1.5\t100,000\t1 Mar 2026\t5\nC\t2\t90,000\t1 Apr 2026\t7\n"));
    m_window->actions().pasteRoll->trigger();
    auto* dialog = m_window->findChild<RollDialog*>();
    QVERIFY(dialog);
    settle(*dialog);
    importAll(*dialog);
    QCOMPARE(document.baseProject().contracts.size(), had + 2);
    QCOMPARE(document.baseProject().contracts[had].tenant, std::string("A\nB"));
    // A spreadsheet hands on values that what it shows has rounded.
    auto* copied = new QMimeData;
    copied->setText(QStringLiteral("Tenant\tMW\tMonthly rent\tStart\tTerm (years)\nX\t1.3\t100\t2026-03-01\t5\n"));
    copied->setHtml(QStringLiteral("<table><tr><td>Tenant</td><td>MW</td><td>Monthly rent</td><td>Start</td>"
                                   "<td>Term (years)</td></tr><tr><td>X</td><td sdval=\"1.25\" sdnum=\"1033;\">1.3</td>"
                                   "<td sdval=\"100\" sdnum=\"1033;\">100</td>"
                                   "<td sdval=\"46082\" sdnum=\"1033;0;YYYY-MM-DD\">2026-03-01</td>"
                                   "<td sdval=\"5\" sdnum=\"1033;\">5</td></tr></table>"));
    QGuiApplication::clipboard()->setMimeData(copied);
    dialog = m_window->pasteRoll();
    QVERIFY(dialog);
    settle(*dialog);
    importAll(*dialog);
    const Json& last = document.json()["contracts"].back();
    QCOMPARE(last["capacity"]["critical_it_mw"], Json(1.25));
    QCOMPARE(last["start"], Json("2026-03-01"));
}

void RollSourcesTest::anEmptyClipboardIsTold()
{
    QGuiApplication::clipboard()->clear();
    QVERIFY(!m_window->pasteRoll());
    QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("copy the rent roll")));
}

void RollSourcesTest::filesAreDropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(rolls + QStringLiteral("colocation.csv"))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    auto* dialog = m_window->findChild<RollDialog*>();
    QVERIFY(dialog);
    settle(*dialog);
    QVERIFY(dialog->importButton().isEnabled());
    m_prompts.rollPath = rolls + QStringLiteral("grouped.txt");
    dialog->reject();
    QTRY_VERIFY(m_window->findChildren<RollDialog*>().isEmpty());
    m_window->actions().importRoll->trigger();
    QVERIFY(m_window->findChild<RollDialog*>());
}

void RollSourcesTest::hostileFilesAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("cut off") << QByteArray("PK\x03\x04") << QStringLiteral("it is cut off");
    QTest::newRow("NUL") << QByteArray("a,b\n\0", 5) << QStringLiteral("NUL character");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("it is empty");
    QTest::newRow("old") << QByteArray("\xd0\xcf\x11\xe0 and more") << QStringLiteral("Excel 97");
    QTest::newRow("PDF") << QByteArray("%PDF-1.7") << QStringLiteral("it is a PDF");
    QTest::newRow("a quote without end") << QByteArray("a,b\n\"c,d\n") << QStringLiteral("has no end");
}

void RollSourcesTest::hostileFilesAreTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const QByteArray before = m_window->document().bytes();
    RollDialog* dialog = opened(written(bytes, QStringLiteral("roll.xlsx")));
    QVERIFY2(dialog->failure().contains(said), qPrintable(dialog->failure()));
    QVERIFY(dialog->failure().contains(QStringLiteral("Nothing was changed")));
    QVERIFY(!dialog->importButton().isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_window->document().bytes(), before);
    QTRY_VERIFY(m_window->findChildren<RollDialog*>().isEmpty());
}

void RollSourcesTest::aLargeRollIsReadBesideTheWindow()
{
    QByteArray text = "Tenant,Site,kW,Rent $/kW/month,Start,End,Comment\n";
    for (int i = 0; i < 5000; ++i)
        text += "T" + QByteArray::number(i) + ",Site " + QByteArray::number(i % 20) +
                ",100,120,2026-01-01,2030-12-31,some words\n";
    RollDialog* dialog = opened(written(text));
    QVERIFY2(dialog->importButton().isEnabled(), qPrintable(dialog->outcome()));
    QCOMPARE(dialog->contracts().model().rowCount(), 5000);
    MappingModel& mapping = dialog->sheet().mappingModel();
    for (const char* field : {"", "/notes", "", "/notes"}) { // faster than previews are made
        mapping.setData(mapping.index(MappingModel::Meaning, 6), QString::fromLatin1(field));
        QVERIFY(dialog->roll().isPreviewing());
        QVERIFY(!dialog->importButton().isEnabled());
    }
    settle(*dialog);
    QCOMPARE(dialog->roll().outcome()->preview.contracts.back().contract["notes"], Json("some words"));
    importAll(*dialog);
    QVERIFY(m_window->document().baseProject().contracts.size() > 5000);
}

void RollSourcesTest::aClosedDialogGoesWhenItsFileIsRead()
{
    RollDialog* dialog = m_window->importRoll(rolls + QStringLiteral("wholesale.xlsx"));
    QPointer<RollDialog> watched(dialog);
    dialog->reject();
    QVERIFY(!dialog->isVisible());
    QTRY_VERIFY(!watched);
}

QTEST_MAIN(RollSourcesTest)
#include "roll_sources_test.moc"
