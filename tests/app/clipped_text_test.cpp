// No text is cut off, at whatever scale and font: CTest runs this at several, in processes of their own.

#include "tests/app/clipped_text.h"
#include "tests/app/window_fixture.h"
#include "views/charts/exhibit_chart.h"
#include "views/dialogs/command_palette.h"
#include "views/dialogs/export_dialog.h"
#include "views/dialogs/preferences_dialog.h"
#include "views/pages/help_pages.h"
#include "views/pages/help_window.h"
#include "views/pages/tour.h"
#include "views/pages/welcome_page.h"
#include "views/panels/charts_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/report/report_dialog.h"
#include "views/roll/roll_dialog.h"

using namespace rackrent;

class ClippedTextTest : public QObject, WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { closeWindow(); }

    void whatIsCutIsFound();
    void theProject_data();
    void theProject();
    void everyScenario();
    void aLongNameIsWholeInItsToolTip();
    void chartsReachTheirEdges();
    void theWelcomePage();
    void everyDock();
    void everyForm_data();
    void everyForm();
    void thePreferences();
    void theExport();
    void theReport();
    void theImport();
    void thePalette();
    void theHelp();
    void theTour();

private:
    void verify(QWidget& widget) const
    {
        QStringList found;
        // Layout, then what layout asked for, in however many rounds.
        std::ignore = QTest::qWaitFor([&] { return (found = ClippedText::in(widget)).isEmpty(); }, 1000);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
    }
};

void ClippedTextTest::initTestCase()
{
    // The desktop's font, before the first theme looks at it.
    if (const int points = qEnvironmentVariableIntValue("RACKRENT_TEST_FONT"); points > 0) {
        QFont font = QApplication::font();
        font.setPointSize(points);
        QApplication::setFont(font);
        applyTheme(*qApp, Theme::Light);
        QCOMPARE(QApplication::font().pointSize(), points);
    }
    applyTheme(*qApp, Theme::Light);
}

void ClippedTextTest::init()
{
    openWindow();
    m_window->resize(1280, 800);
}

/// The search itself: each kind of widget once too narrow, once wide enough.
void ClippedTextTest::whatIsCutIsFound()
{
    const QString text = QStringLiteral("Some words that need room");
    QWidget page;
    const QList<QWidget*> widgets{new QLabel(text, &page), new QPushButton(text, &page), new QCheckBox(text, &page),
                                  new QComboBox(&page), new QLineEdit(&page)};
    static_cast<QComboBox*>(widgets[3])->addItem(text);
    static_cast<QLineEdit*>(widgets[4])->setPlaceholderText(text);
    page.resize(1000, 400);
    page.show();
    for (int i = 0; i < widgets.size(); ++i)
        widgets[i]->setGeometry(10, 10 + 60 * i, 800, 50);
    QCOMPARE(ClippedText::in(page), QStringList());
    for (QWidget* widget : widgets) {
        widget->resize(60, 50);
        QCOMPARE(ClippedText::in(page).size(), 1);
        QVERIFY(ClippedText::in(page).front().contains(text));
        widget->resize(800, 50);
    }
    widgets[0]->move(900, 10);
    QVERIFY(ClippedText::in(page).join(QString()).contains(QStringLiteral("outside")));
}

void ClippedTextTest::theProject_data()
{
    QTest::addColumn<QString>("resource");
    for (const char* name : {"samples/colossus", "samples/river-bend", "samples/childress", "samples/reit-300",
                             "templates/empty", "templates/colocation"})
        QTest::newRow(name) << QStringLiteral(":/%1.rackrent").arg(QLatin1String(name));
}

void ClippedTextTest::theProject()
{
    QFETCH(QString, resource);
    QVERIFY(m_window->openSample(resource));
    verify(*m_window);
    QCOMPARE(m_window->size(), QSize(1280, 800)); // nothing made it grow
}

void ClippedTextTest::everyScenario()
{
    for (const Scenario& scenario : m_window->document().baseProject().scenarios) {
        QVERIFY(m_window->chooseScenario(QString::fromStdString(scenario.id)));
        verify(*m_window);
    }
}

void ClippedTextTest::aLongNameIsWholeInItsToolTip()
{
    const QString name = QString(100, QLatin1Char('W')) + QStringLiteral(" <b>& sons</b>");
    QVERIFY(!m_window->document().edit(QStringLiteral("Name"), {Edit{"/name", name.toStdString()}}));
    verify(*m_window);
    QCOMPARE(m_window->size(), QSize(1280, 800));
    const QLabel* summary = nullptr;
    for (const QLabel* label : m_window->statusBar()->findChildren<QLabel*>())
        if (label->accessibleName().startsWith(name))
            summary = label;
    QVERIFY(summary);
    QVERIFY(summary->text().endsWith(QChar(0x2026)));
    QVERIFY(summary->toolTip().contains(name.toHtmlEscaped()));
}

/// At scales that are no whole numbers a side may end within a pixel, which is drawn nevertheless.
void ClippedTextTest::chartsReachTheirEdges()
{
    const QColor surface = lightColours().surface;
    for (const int side : {401, 402, 403, 404, 405}) {
        ExhibitChart chart;
        chart.setExhibit(m_window->charts().charts().front()->exhibit());
        chart.resize(side, side - 100);
        const QImage picture = chart.grab().toImage();
        for (int y = 0; y < picture.height(); ++y)
            QCOMPARE(picture.pixelColor(picture.width() - 1, y), surface);
        for (int x = 0; x < picture.width(); ++x)
            QCOMPARE(picture.pixelColor(x, picture.height() - 1), surface);
    }
}

void ClippedTextTest::theWelcomePage()
{
    m_window->showWelcome();
    verify(*m_window);
    m_settings->clearRecentFiles();
    m_window->showWelcome();
    verify(*m_window);
    QCOMPARE(m_window->size(), QSize(1280, 800));
}

void ClippedTextTest::everyDock()
{
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>()) {
        m_window->docks().open(dock->objectName());
        verify(*m_window);
    }
}

void ClippedTextTest::everyForm_data()
{
    QTest::addColumn<QString>("pointer");
    for (const char* part : {"/timeline", "/facilities/0", "/contracts/0", "/loans/0", "/corporate", "/valuation",
                             "/scenarios/0", "/sources/0"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void ClippedTextTest::everyForm()
{
    QFETCH(QString, pointer);
    QVERIFY(m_window->openSample(QStringLiteral(":/samples/river-bend.rackrent")));
    m_window->docks().open(QStringLiteral("inspector"));
    m_window->inspector().showPlace(pointer);
    QVERIFY(m_window->inspector().form());
    verify(*m_window);
}

void ClippedTextTest::thePreferences()
{
    PreferencesDialog dialog(Preferences{});
    dialog.show();
    verify(dialog);
    for (QComboBox* box : dialog.findChildren<QComboBox*>())
        for (int i = 0; i < box->count(); ++i) {
            box->setCurrentIndex(i);
            verify(dialog);
        }
}

void ClippedTextTest::theExport()
{
    ExportDialog dialog(m_window->charts().charts().front()->exhibit(), RememberedExports(),
                        [](QWidget*, const ExportOptions&) { return false; });
    dialog.show();
    for (QComboBox* box : dialog.findChildren<QComboBox*>())
        for (int i = 0; i < box->count(); ++i) {
            box->setCurrentIndex(i);
            verify(dialog);
        }
    dialog.formatBox()->setCurrentIndex(0);
    dialog.widthBox()->setValue(8192);
    dialog.heightBox()->setValue(8192);
    verify(dialog); // it cannot be exported, and says why
}

void ClippedTextTest::theReport()
{
    ReportDialog* dialog = m_window->showReport();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isReady(), 20'000);
    verify(*dialog);
}

void ClippedTextTest::theImport()
{
    for (const char* roll : {"colocation.csv", "german.csv", "wholesale.xlsx"}) {
        RollDialog* dialog =
            m_window->importRoll(QStringLiteral(RACKRENT_SOURCE_DIR "/tests/rolls/") + QString::fromLatin1(roll));
        QTRY_VERIFY_WITH_TIMEOUT(dialog->importButton().isEnabled(), 20000);
        for (int page = 0; page < dialog->pages().count(); ++page) {
            dialog->pages().setCurrentIndex(page);
            verify(*dialog);
            QVERIFY(dialog->width() <= m_window->width() && dialog->height() <= m_window->height());
        }
        dialog->close();
    }
}

void ClippedTextTest::thePalette()
{
    m_window->showPalette();
    auto* palette = m_window->findChild<CommandPalette*>();
    verify(*palette);
    for (int i = 0; i < palette->list()->count(); ++i) // entries are whole without scrolling sideways
        QVERIFY2(palette->list()->visualItemRect(palette->list()->item(i)).width() <=
                     palette->list()->viewport()->width(),
                 qPrintable(palette->list()->item(i)->text()));
}

void ClippedTextTest::theHelp()
{
    m_window->showHelp(QString());
    auto* help = m_window->findChild<HelpWindow*>();
    verify(*help);
    QCOMPARE(help->contents()->horizontalScrollBar()->maximum(), 0);
    for (const QString& page : helpPageNames()) {
        help->showPage(page);
        QTest::qWait(1);
        QVERIFY2(help->browser()->horizontalScrollBar()->maximum() == 0, qPrintable(page));
    }
}

void ClippedTextTest::theTour()
{
    m_window->startTour();
    const QPointer<Tour> tour = m_window->findChild<Tour*>();
    for (int i = 0; i < tour->steps(); ++i) {
        verify(*tour);
        tour->next();
    }
}

QTEST_MAIN(ClippedTextTest)
#include "clipped_text_test.moc"
