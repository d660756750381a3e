// What a person expects of any program of this kind: a window that comes back as it was left, and that says what to do
// when it is empty.

#include "tests/app/window_fixture.h"
#include "views/charts/exhibit_chart.h"
#include "views/items/contract_columns.h"
#include "views/pages/welcome_page.h"
#include "views/panels/charts_panel.h"
#include "views/panels/contracts_panel.h"

using namespace rackrent;

class ConventionsTest : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void columnsAndFolderAreRemembered();
    void anEmptyProjectSaysWhatToDo();
    void pastedRowsAreAChartInThreeSteps();
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

QTEST_MAIN(ConventionsTest)
#include "conventions_test.moc"
