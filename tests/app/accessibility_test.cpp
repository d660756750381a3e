// What a screen reader is told: no widget that takes the focus, and no chart, is without a name, on any page or dock.

#include "tests/app/window_fixture.h"
#include "views/charts/exhibit_chart.h"
#include "views/dialogs/action_list.h"
#include "views/dialogs/command_palette.h"
#include "views/dialogs/export_dialog.h"
#include "views/dialogs/preferences_dialog.h"
#include "views/pages/help_window.h"
#include "views/panels/charts_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/roll/roll_dialog.h"

using namespace rackrent;

namespace {

/// Every visible object that takes the focus and says nothing of itself.
void collectNameless(QAccessibleInterface* one, QStringList& found, int depth = 0)
{
    constexpr int deepest = 40;
    if (!one || !one->isValid() || depth > deepest)
        return;
    const auto* widget = qobject_cast<QWidget*>(one->object());
    const bool isSeen = widget && widget->isVisible() && !widget->visibleRegion().isEmpty();
    if (isSeen && one->state().focusable && one->text(QAccessible::Name).trimmed().isEmpty())
        found << QStringLiteral("%1 \"%2\" in %3")
                     .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                          QString::fromLatin1(widget->parentWidget() ? widget->parentWidget()->metaObject()->className()
                                                                     : "nothing"));
    for (int i = 0; i < one->childCount(); ++i)
        if (QAccessibleInterface* child = one->child(i); child && child->object()) // cells are told by the views' tests
            collectNameless(child, found, depth + 1);
}

QStringList namelessIn(QWidget& widget)
{
    QStringList found;
    collectNameless(QAccessible::queryAccessibleInterface(&widget), found);
    found.removeDuplicates();
    return found;
}

} // namespace

class AccessibilityTest : public QObject, WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void theTestSeesAFault();
    void everyDock_data();
    void everyDock();
    void everyForm();
    void chartsSayWhatTheyShow();
    void pagesAndDialogs();
    void theImport();
    void everythingIsReachedByTab();
};

void AccessibilityTest::theTestSeesAFault()
{
    QWidget widget;
    QLineEdit line(&widget);
    widget.show();
    QTest::qWait(10);
    QCOMPARE(namelessIn(widget).size(), 1);
    line.setAccessibleName(QStringLiteral("Named"));
    QVERIFY(namelessIn(widget).isEmpty());
}

void AccessibilityTest::everyDock_data()
{
    QTest::addColumn<QString>("id");
    for (const char* id : {"contracts", "problems", "inputs", "navigator", "inspector", "history"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void AccessibilityTest::everyDock()
{
    QFETCH(QString, id);
    m_window->docks().open(id);
    QTest::qWait(20);
    const QStringList found = namelessIn(*m_window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void AccessibilityTest::everyForm()
{
    m_window->resize(1600, 1000);
    m_window->docks().open(QStringLiteral("inspector"));
    for (const PartPlace& place : partsOf(m_window->document().json())) {
        m_window->inspector().showPart(place);
        QTest::qWait(5);
        const QStringList found = namelessIn(m_window->inspector());
        QVERIFY2(found.isEmpty(), qPrintable(QString::fromStdString(place.pointer) + u'\n' + found.join(u'\n')));
    }
}

void AccessibilityTest::chartsSayWhatTheyShow()
{
    for (ExhibitChart* chart : m_window->charts().charts()) {
        QVERIFY(!chart->accessibleName().isEmpty());
        chart->setFocus(); // one out of view comes into it, and follows
        QTRY_VERIFY2(chart->outdated().isEmpty() &&
                         chart->accessibleDescription().contains(QRegularExpression(QStringLiteral("[0-9]"))),
                     qPrintable(chart->accessibleDescription()));
    }
}

void AccessibilityTest::pagesAndDialogs()
{
    m_window->showWelcome();
    QTest::qWait(20);
    QStringList found = namelessIn(*m_window);
    PreferencesDialog preferences(Preferences(), m_window.get());
    preferences.show();
    CommandPalette palette(listedActions(*m_window->menuBar()), {}, m_window.get());
    palette.show();
    ExportDialog exporting(
        m_window->charts().charts().front()->exhibit(), RememberedExports(),
        [](QWidget*, const ExportOptions&) { return false; }, m_window.get());
    exporting.show();
    m_window->showHelp(QString());
    QTest::qWait(20);
    found << namelessIn(exporting) << namelessIn(preferences) << namelessIn(palette)
          << namelessIn(*m_window->findChild<HelpWindow*>());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void AccessibilityTest::theImport()
{
    RollDialog* dialog = m_window->importRoll(QStringLiteral(RACKRENT_SOURCE_DIR "/tests/rolls/merged.xlsx"));
    QTRY_VERIFY_WITH_TIMEOUT(dialog->importButton().isEnabled(), 20000);
    for (int page = 0; page < dialog->pages().count(); ++page) {
        dialog->pages().setCurrentIndex(page);
        QTest::qWait(20);
        const QStringList found = namelessIn(*dialog);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
}

/// From the first widget Tab comes round to it again, and passes charts, key figures and every open dock.
void AccessibilityTest::everythingIsReachedByTab()
{
    constexpr int mostSteps = 2000; // closed panels stand in the chain too
    QSet<const QWidget*> passed;
    m_window->keyFigures().setFocus();
    QWidget* focus = m_window->focusWidget() ? m_window->focusWidget() : m_window.get();
    for (int i = 0; i < mostSteps; ++i) {
        focus = focus->nextInFocusChain();
        if (focus->isVisible() && (focus->focusPolicy() & Qt::TabFocus))
            passed << focus;
    }
    for (const ExhibitChart* chart : m_window->charts().charts())
        QVERIFY(passed.contains(chart));
    QVERIFY(passed.size() > 10);
}

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
