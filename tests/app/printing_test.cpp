// Printing the deck: a preview, and sheets of the paper that was chosen.

#include "tests/app/window_fixture.h"
#include "views/presentation/deck_panel.h"
#include "views/presentation/deck_pdf.h"
#include "views/report/report_dialog.h"

#include <QListWidget>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>

using namespace rackrent;

class PrintingTest : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openWindow();
        m_window->docks().open("deck");
    }
    void cleanup() { closeWindow(); }

    void sheetsFollowThePaper_data();
    void sheetsFollowThePaper();
    void theDeckIsPrintedAfterAPreview();
    void theReportIsPrinted();
};

void PrintingTest::sheetsFollowThePaper_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<QPageLayout::Orientation>("orientation");
    QTest::addColumn<QByteArray>("box");
    QTest::newRow("A4 landscape") << QPageSize::A4 << QPageLayout::Landscape << QByteArray("[0 0 842");
    QTest::newRow("A4 portrait") << QPageSize::A4 << QPageLayout::Portrait << QByteArray("[0 0 595");
    QTest::newRow("Letter landscape") << QPageSize::Letter << QPageLayout::Landscape << QByteArray("[0 0 792");
}

void PrintingTest::sheetsFollowThePaper()
{
    QFETCH(QPageSize::PageSizeId, paper);
    QFETCH(QPageLayout::Orientation, orientation);
    QFETCH(QByteArray, box);
    Presentation presentation(m_window->document().bytes(), {});
    QPrinter printer;
    printer.setOutputFileName(m_folder->filePath("sheets.pdf"));
    printer.setPageSize(QPageSize(paper));
    printer.setPageOrientation(orientation);
    printDeck(presentation, printer);
    QFile file(printer.outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray pdf = file.readAll();
    QVERIFY(pdf.contains("/Count " + QByteArray::number(presentation.count())));
    QVERIFY(pdf.contains("/MediaBox " + box));
    file.close();
    printer.setFromTo(2, 3);
    printer.setPrintRange(QPrinter::PageRange);
    printDeck(presentation, printer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/Count 2"));
}

void PrintingTest::theDeckIsPrintedAfterAPreview()
{
    const QPrintPreviewDialog* preview = m_window->printDeck();
    QVERIFY(preview);
    const auto* sheets = preview->findChild<QPrintPreviewWidget*>();
    QVERIFY(sheets);
    QTRY_COMPARE(sheets->pageCount(), m_window->deck().list().count());
    QCOMPARE(sheets->orientation(), QPageLayout::Landscape);
    QCOMPARE(m_window->actions().printDeck->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_P));
}

void PrintingTest::theReportIsPrinted()
{
    ReportDialog* dialog = m_window->showReport();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady(), 20'000);
    QPrinter printer;
    printer.setOutputFileName(m_folder->filePath("report.pdf"));
    printer.setPageSize(QPageSize(QPageSize::Letter)); // its pages are A4
    dialog->print(printer);
    QFile file(printer.outputFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray all = file.readAll();
    QVERIFY(all.contains("/Count " + QByteArray::number(dialog->pages()->count())));
    QVERIFY(all.contains("/MediaBox [0 0 612"));
    file.close();
    printer.setFromTo(2, 4);
    printer.setPrintRange(QPrinter::PageRange);
    dialog->print(printer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/Count 3"));
}

QTEST_MAIN(PrintingTest)
#include "printing_test.moc"
