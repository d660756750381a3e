// What a person expects of any program of this kind: a window that comes back as it was left, that says what to do when
// it is empty, and a way through it by Tab alone.

#include "tests/app/window_fixture.h"
#include "views/charts/exhibit_chart.h"
#include "views/forms/part_form.h"
#include "views/items/contract_columns.h"
#include "views/pages/welcome_page.h"
#include "views/panels/charts_panel.h"
#include "views/panels/contracts_panel.h"
#include "views/panels/inspector_panel.h"

using namespace rackrent;

class ConventionsTest : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void columnsAndFolderAreRemembered();
    void anEmptyProjectSaysWhatToDo();
    void pastedRowsAreAChartInThreeSteps();
    void tabGoesThroughTheWindowAndBack();
    void formsAreWalkedInReadingOrder();

private:
    /// Whether a widget lies in the window, and is not behind the tab of another dock.
    bool isSeen(const QWidget& widget) const
    {
        const QRect place(widget.mapTo(m_window.get(), QPoint()), widget.size());
        return widget.isVisible() && m_window->rect().intersects(place);
    }

    /// The widgets that get the focus one after the other, from where it is until it comes back there.
    QList<QWidget*> walk(Qt::Key key)
    {
        constexpr int mostSteps = 600;
        QList<QWidget*> passed;
        for (int i = 0; i < mostSteps; ++i) {
            QWidget* focus = QApplication::focusWidget();
            if (!focus || passed.contains(focus))
                break;
            passed << focus;
            if (!isSeen(*focus))
                m_unseen << focus->accessibleName();
            // A grid keeps Tab for its cells: Ctrl+Tab leaves it.
            const bool isGrid = qobject_cast<GridView*>(focus) != nullptr;
            QTest::keyClick(focus, key, isGrid ? Qt::ControlModifier : Qt::NoModifier);
        }
        return passed;
    }

    QStringList m_unseen; ///< what had the focus and could not be seen
};

void ConventionsTest::columnsAndFolderAreRemembered()
{
    const int rate = static_cast<int>(ContractField::Rate);
    QHeaderView* header = m_window->contracts().table()->horizontalHeader();
    header->resizeSection(rate, 222);
    header->moveSection(header->visualIndex(rate), 1);
    m_prompts.savePath = m_folder->filePath(QStringLiteral("elsewhere/saved.rackrent"));
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("elsewhere"))));
    m_window->actions().saveAs->trigger();
    QVERIFY(m_window->close());
    m_window = std::make_unique<MainWindow>(*m_settings, m_prompts);
    m_window->show();
    QVERIFY(m_window->openFile(m_sample));
    header = m_window->contracts().table()->horizontalHeader();
    QCOMPARE(header->sectionSize(rate), 222);
    QCOMPARE(header->visualIndex(rate), 1);
    m_prompts.openPath.clear();
    QVERIFY(m_window->openFile(m_prompts.savePath));
    m_window->actions().open->trigger();
    QCOMPARE(QFileInfo(m_prompts.openFolder).canonicalFilePath(),
             QFileInfo(m_folder->filePath(QStringLiteral("elsewhere"))).canonicalFilePath());
}

void ConventionsTest::anEmptyProjectSaysWhatToDo()
{
    m_window->actions().newProject->trigger();
    auto* add = m_window->charts().findChild<QPushButton*>(QStringLiteral("addFirstContract"));
    QVERIFY(add && add->isVisible() && !m_window->charts().charts().front()->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    QCOMPARE(m_window->document().baseProject().contracts.size(), std::size_t{1});
    QVERIFY(!add->isVisible() && m_window->charts().charts().front()->isVisible());
    m_window->document().undoStack().undo();
    QVERIFY(add->isVisible());
}

/// What a new user does: an empty project from the welcome page, rows copied from a spreadsheet, Ctrl+V.
void ConventionsTest::pastedRowsAreAChartInThreeSteps()
{
    m_window->showWelcome();
    auto* empty = m_window->welcome().findChild<QAbstractButton*>(QStringLiteral(":/templates/empty.rackrent"));
    QVERIFY(empty);
    QTest::mouseClick(empty, Qt::LeftButton);
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Northwind\t\t\t2027-01-01\t2031-12-31\t12\t\tper kW-month\t145\n"
                       "Contoso\t\t\t2027-07-01\t2036-06-30\t30\t\tper month\t4.2m\n"));
    m_prompts.pasteAnswer = PasteAnswer::Write;
    QWidget* focus = m_window->focusWidget(); // the grid has it
    QVERIFY(qobject_cast<GridView*>(focus));
    QTest::keyClick(focus, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_window->document().baseProject().contracts.size(), std::size_t{2});
    const Exhibit& rent = m_window->charts().charts()[1]->exhibit();
    QCOMPARE(rent.series.size(), std::size_t{2});
    QCOMPARE(rent.series[0].values[0], 145.0 * 12'000);
    QCOMPARE(value("headline_rent"), QStringLiteral("558m"));
}

void ConventionsTest::tabGoesThroughTheWindowAndBack()
{
    m_window->resize(1800, 1100);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->findChild<QTreeView*>()->setFocus(); // chooses a part: what can be done with it is enabled
    m_window->contracts().table()->setFocus();
    const QList<QWidget*> there = walk(Qt::Key_Tab);
    QVERIFY2(m_unseen.isEmpty(), qPrintable(m_unseen.join(u'\n')));
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        // Of a line inside another widget (a combo box, a date) the outer one has the focus.
        const bool wants = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() &&
                           isSeen(*widget) && !widget->focusProxy();
        QVERIFY2(!wants || there.contains(widget),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName() +
                            u' ' + widget->objectName()));
    }
    m_window->contracts().table()->setFocus();
    QList<QWidget*> back = walk(Qt::Key_Backtab);
    std::reverse(back.begin() + 1, back.end());
    QCOMPARE(back, there);
}

void ConventionsTest::formsAreWalkedInReadingOrder()
{
    m_window->resize(1600, 1000);
    m_window->docks().open(QStringLiteral("inspector"));
    for (const PartKind kind : {PartKind::Contract, PartKind::Facility, PartKind::Valuation, PartKind::Scenario}) {
        m_window->inspector().showPart(partsOf(m_window->document().json(), kind).front());
        QTest::qWait(20);
        PartForm* form = m_window->inspector().form();
        QList<QWidget*> chain;
        QWidget* widget = form;
        do {
            widget = widget->nextInFocusChain();
            if (form->isAncestorOf(widget) && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) &&
                !widget->focusProxy() && !qobject_cast<QAbstractItemView*>(widget->parentWidget()))
                chain << widget;
        } while (widget != form);
        QVERIFY(chain.size() > 2);
        int lowest = -1;
        for (const QWidget* one : chain) {
            const int top = one->mapTo(form->widget(), QPoint()).y();
            QVERIFY2(top >= lowest - one->height(), qPrintable(one->accessibleName()));
            lowest = std::max(lowest, top);
        }
    }
}

QTEST_MAIN(ConventionsTest)
#include "conventions_test.moc"
