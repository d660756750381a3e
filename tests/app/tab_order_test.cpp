// The keyboard alone: Tab reaches every widget that takes the focus, once, in the order in which one reads, and Shift
// and Tab go back the same way; nothing keeps the focus to itself.

#include "tests/app/window_fixture.h"
#include "views/charts/exhibit_chart.h"
#include "views/dialogs/action_list.h"
#include "views/dialogs/command_palette.h"
#include "views/dialogs/export_dialog.h"
#include "views/dialogs/preferences_dialog.h"
#include "views/panels/charts_panel.h"
#include "views/panels/contracts_panel.h"
#include "views/panels/inspector_panel.h"

using namespace rackrent;

namespace {

/// What Tab is to reach in a window or in a part of it.
QList<QWidget*> reachable(const QWidget& within)
{
    QList<QWidget*> all;
    for (QWidget* widget : within.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && widget->window() == within.window() &&
            (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            all << widget;
    return all;
}

QString nameOf(const QWidget* widget)
{
    return widget ? QStringLiteral("%1 \"%2\" %3")
                        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName(),
                             widget->objectName())
                  : QStringLiteral("nothing");
}

QString namesOf(const QList<QWidget*>& widgets)
{
    QStringList names;
    for (const QWidget* widget : widgets)
        names << nameOf(widget);
    return names.join(u'\n');
}

/// One step with the key, and with Ctrl where the key alone moves inside, as in a grid.
QWidget* stepped(QWidget* from, bool back)
{
    const Qt::KeyboardModifiers shift = back ? Qt::ShiftModifier : Qt::NoModifier;
    const Qt::Key key = back ? Qt::Key_Backtab : Qt::Key_Tab;
    QTest::keyClick(from, key, shift);
    if (QApplication::focusWidget() == from)
        QTest::keyClick(from, key, shift | Qt::ControlModifier);
    return QApplication::focusWidget();
}

/// All that is passed from the widget that has the focus until it has it again.
QList<QWidget*> walk(bool back = false)
{
    constexpr int mostSteps = 500;
    QWidget* const first = QApplication::focusWidget();
    QList<QWidget*> passed{first};
    for (int i = 0; first && i < mostSteps; ++i) {
        QWidget* next = stepped(passed.last(), back);
        if (!next || next == first || next == passed.last())
            return passed;
        passed << next;
    }
    return passed;
}

/// Whether one reads `a` before `b`: it stands above, or left of it in one row.
bool isReadBefore(const QWidget& a, const QWidget& b)
{
    const QWidget& window = *a.window();
    const QRect first(a.mapTo(&window, QPoint()), a.size()), second(b.mapTo(&window, QPoint()), b.size());
    const int middle = second.center().y();
    const bool isSameRow = first.top() <= middle && middle <= first.bottom();
    return isSameRow ? first.left() <= second.left() : first.center().y() < middle;
}

QString firstOutOfOrder(const QList<QWidget*>& widgets)
{
    for (qsizetype i = 1; i < widgets.size(); ++i)
        if (!isReadBefore(*widgets[i - 1], *widgets[i]))
            return nameOf(widgets[i - 1]) + QStringLiteral(" comes before ") + nameOf(widgets[i]);
    return {};
}

/// What is passed from the widget that has the focus until a container is left.
QList<QWidget*> walkInside(const QWidget& container)
{
    QList<QWidget*> passed;
    QWidget* focus = QApplication::focusWidget();
    while (focus && container.isAncestorOf(focus) && !passed.contains(focus)) {
        passed << focus;
        focus = stepped(focus, false);
    }
    return passed;
}

/// What one reads first in a container.
QWidget* firstIn(const QWidget& container)
{
    const QList<QWidget*> all = reachable(container);
    const auto first = std::ranges::find_if(all, [&all](const QWidget* widget) {
        return std::ranges::all_of(all, [widget](const QWidget* other) { return isReadBefore(*widget, *other); });
    });
    return first == all.end() ? nullptr : *first;
}

} // namespace

class TabOrderTest : public QObject, WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void theMainWindow_data();
    void theMainWindow();
    void everyForm();
    void theWelcomePage();
    void theFirstContract();
    void thePreferences();
    void theExport();
    void thePalette();
    void aGridIsLeft();

private:
    void check(QWidget& within);
};

/// From the widget that has the focus: every one once, and back the same way.
void TabOrderTest::check(QWidget& within)
{
    QWidget* start = QApplication::focusWidget();
    QVERIFY(start);
    const QList<QWidget*> forth = walk();
    const QList<QWidget*> wanted = reachable(within);
    for (QWidget* widget : wanted)
        QVERIFY2(forth.count(widget) == 1,
                 qPrintable(nameOf(widget) + QStringLiteral(" not once in\n") + namesOf(forth)));
    for (QWidget* widget : forth) {
        // Not behind the tab of another dock, where Qt leaves it outside of the window. What is scrolled comes into
        // view.
        widget->setFocus(Qt::TabFocusReason);
        const QRect place(widget->mapTo(widget->window(), QPoint()), widget->size());
        const bool isSeen = widget->isVisible() && widget->isEnabled() && widget->window()->rect().intersects(place);
        QVERIFY2(isSeen, qPrintable(nameOf(widget)));
    }
    start->setFocus(Qt::TabFocusReason);
    QList<QWidget*> back = walk(true);
    std::reverse(back.begin() + 1, back.end());
    QVERIFY2(back == forth, qPrintable(namesOf(forth) + QStringLiteral("\n\nback:\n") + namesOf(back)));
}

void TabOrderTest::theMainWindow_data()
{
    QTest::addColumn<QString>("dock");
    for (const char* dock : {"contracts", "problems", "inputs", "history"})
        QTest::newRow(dock) << QString::fromLatin1(dock);
}

void TabOrderTest::theMainWindow()
{
    QFETCH(QString, dock);
    m_window->docks().open(dock);
    m_window->keyFigures().findChild<QFrame*>()->setFocus();
    check(*m_window);
}

void TabOrderTest::everyForm()
{
    m_window->resize(1600, 1000);
    m_window->docks().open(QStringLiteral("inspector"));
    for (const PartPlace& place : partsOf(m_window->document().json())) {
        m_window->inspector().showPart(place);
        QTest::qWait(5);
        const QList<QWidget*> all = reachable(m_window->inspector());
        QWidget* first = firstIn(m_window->inspector());
        QVERIFY2(first, place.pointer.c_str());
        first->setFocus();
        const QList<QWidget*> passed = walkInside(m_window->inspector());
        for (QWidget* widget : all)
            QVERIFY2(passed.count(widget) == 1,
                     qPrintable(QString::fromStdString(place.pointer) + u'\n' + nameOf(widget) +
                                QStringLiteral(" not once in\n") + namesOf(passed)));
        const QString wrong = firstOutOfOrder(passed);
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::fromStdString(place.pointer) + u'\n' + wrong));
    }
}

void TabOrderTest::theWelcomePage()
{
    m_window->showWelcome();
    QTest::qWait(10);
    // Shown over the project, it has the focus without a click.
    QWidget* const focus = QApplication::focusWidget();
    QVERIFY(focus && focus->isVisible());
    check(*m_window);
    for (const QFrame* card : m_window->findChildren<QFrame*>())
        if (QWidget* first = card->property("card").toBool() && card->isVisible() ? firstIn(*card) : nullptr) {
            first->setFocus();
            const QList<QWidget*> passed = walkInside(*card);
            QCOMPARE(passed.size(), reachable(*card).size());
            const QString wrong = firstOutOfOrder(passed);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
}

void TabOrderTest::theFirstContract()
{
    m_window->document().newProject(Date{std::chrono::year{2026} / 1 / 1});
    m_window->keyFigures().findChild<QFrame*>()->setFocus();
    check(*m_window);
}

void TabOrderTest::thePreferences()
{
    PreferencesDialog dialog(Preferences(), m_window.get());
    dialog.open();
    QTRY_VERIFY(dialog.isAncestorOf(QApplication::focusWidget()));
    check(dialog);
    dialog.findChildren<QComboBox*>().front()->setFocus();
    const QString wrong = firstOutOfOrder(walk());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TabOrderTest::theExport()
{
    ExportDialog dialog(
        m_window->charts().charts().front()->exhibit(), RememberedExports(),
        [](QWidget*, const ExportOptions&) { return false; }, m_window.get());
    dialog.open();
    QTRY_COMPARE(QApplication::focusWidget(), dialog.formatBox());
    check(dialog);
    const QString wrong = firstOutOfOrder(walk());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    dialog.formatBox()->setCurrentIndex(dialog.formatBox()->count() - 1); // the text of CSV, and little else
    check(dialog);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TabOrderTest::thePalette()
{
    CommandPalette palette(listedActions(*m_window->menuBar()), {}, m_window.get());
    palette.open();
    QTRY_COMPARE(QApplication::focusWidget(), palette.search());
    check(palette);
    QTest::keyClick(palette.search(), Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
}

/// Tab alone moves from cell to cell there; Escape out of an editor gives the grid the focus back.
void TabOrderTest::aGridIsLeft()
{
    GridView* grid = m_window->contracts().table();
    m_window->contracts().selectRow(0);
    grid->setFocus();
    const QModelIndex before = grid->currentIndex();
    QTest::keyClick(grid, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), grid);
    QVERIFY(grid->currentIndex() != before);
    QTest::keyClick(grid, Qt::Key_F2);
    QWidget* editor = QApplication::focusWidget();
    QVERIFY(editor != grid && grid->isAncestorOf(editor));
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), grid);
    QTest::keyClick(grid, Qt::Key_Tab, Qt::ControlModifier);
    QWidget* after = QApplication::focusWidget();
    QVERIFY(after && after != grid);
    QTest::keyClick(after, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), grid);
    QTest::keyClick(grid, Qt::Key_Backtab, Qt::ShiftModifier | Qt::ControlModifier);
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget() != grid);
}

QTEST_MAIN(TabOrderTest)
#include "tab_order_test.moc"
