// How the application starts: files named on the command line, and what the last window left behind.

#include "app/launch.h"
#include "tests/app/window_fixture.h"
#include "views/items/contract_columns.h"
#include "views/panels/contracts_panel.h"

using namespace rackrent;

class StartTest : public QObject, WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup()
    {
        m_opened.clear();
        closeWindow();
    }

    void twoFilesOpenInTwoWindows();
    void aFileNamedTwiceOpensOnce();
    void aMissingFileSaysWhatToDo();
    void aMissingFileLeavesNoEmptyWindow();
    void anUnknownScenarioIsSaid();
    void widthsLayoutAndFolderAreRestored();

private:
    void start(const QStringList& files, const QString& scenario = {})
    {
        openFiles(files, scenario, m_prompts, [this]() -> MainWindow& {
            m_opened.push_back(std::make_unique<MainWindow>(*m_settings, m_prompts));
            m_opened.back()->show();
            return *m_opened.back();
        });
    }
    QString copyOf(const QString& name)
    {
        const QString path = m_folder->filePath(name);
        return QFile::copy(m_sample, path) ? path : QString();
    }

    std::vector<std::unique_ptr<MainWindow>> m_opened;
};

void StartTest::twoFilesOpenInTwoWindows()
{
    const QString a = copyOf(QStringLiteral("a.rackrent")), b = copyOf(QStringLiteral("b.rackrent"));
    start({a, b}, QStringLiteral("article"));
    QCOMPARE(m_opened.size(), std::size_t{2});
    QCOMPARE(m_opened[0]->document().path(), a);
    QCOMPARE(m_opened[1]->document().path(), b);
    for (const auto& window : m_opened) {
        QVERIFY(window->isVisible());
        QCOMPARE(window->document().scenario(), QStringLiteral("article"));
    }
    QVERIFY(m_prompts.errors.isEmpty());
}

void StartTest::aFileNamedTwiceOpensOnce()
{
    const QString a = copyOf(QStringLiteral("a.rackrent"));
    start({a, a});
    QCOMPARE(m_opened.size(), std::size_t{1});
}

void StartTest::aMissingFileSaysWhatToDo()
{
    const QString path = m_folder->filePath(QStringLiteral("nofile"));
    start({path});
    QCOMPARE(m_opened.size(), std::size_t{1});
    QVERIFY(m_opened[0]->isPristine());
    QCOMPARE(m_prompts.errors.size(), 1);
    const QString said = m_prompts.errors.front();
    for (const QString& part : {path, QStringLiteral("does not exist"), QStringLiteral("check the name")})
        QVERIFY2(said.contains(part), qPrintable(said));
}

void StartTest::aMissingFileLeavesNoEmptyWindow()
{
    const QString b = copyOf(QStringLiteral("b.rackrent"));
    start({m_folder->filePath(QStringLiteral("nofile")), b});
    QCOMPARE(m_prompts.errors.size(), 1);
    QCOMPARE(m_opened.size(), std::size_t{1});
    QCOMPARE(m_opened[0]->document().path(), b);
}

void StartTest::anUnknownScenarioIsSaid()
{
    start({copyOf(QStringLiteral("a.rackrent"))}, QStringLiteral("attic"));
    QCOMPARE(m_prompts.errors, QStringList{QStringLiteral("The project has no scenario \u201cattic\u201d; the base "
                                                          "case is shown.")});
}

void StartTest::widthsLayoutAndFolderAreRestored()
{
    constexpr int width = 137;
    const int column = columnOf(ContractField::Rate);
    QHeaderView* header = m_window->contracts().table()->horizontalHeader();
    // The right edge of the heading, pulled with the mouse.
    const int edge = header->sectionViewportPosition(column) + header->sectionSize(column) - 1;
    const int pull = width - header->sectionSize(column);
    const int middle = header->height() / 2;
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, {edge, middle});
    QTest::mouseMove(header->viewport(), {edge + pull / 2, middle});
    QTest::mouseMove(header->viewport(), {edge + pull, middle});
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, {edge + pull, middle});
    QCOMPARE(header->sectionSize(column), width);
    const QString navigator = QStringLiteral("navigator");
    m_window->docks().dock(navigator)->hide();
    m_window->resize(1320, 840);
    QTest::qWait(10);
    QCOMPARE(m_window->size(), QSize(1320, 840));
    QVERIFY(m_window->close());

    start({m_sample});
    MainWindow& next = *m_opened.front();
    QCOMPARE(next.contracts().table()->columnWidth(column), width);
    QCOMPARE(next.size(), QSize(1320, 840));
    QVERIFY(!next.docks().dock(navigator)->isVisible());
    QVERIFY(next.docks().dock(QStringLiteral("inspector"))->isVisible());
    QCOMPARE(m_settings->lastFolder(), QFileInfo(m_sample).absolutePath());
    // The next window asks for files where the last one found them.
    m_prompts.openPath.clear();
    for (QAction* action : next.findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+O")))
            action->trigger();
    QCOMPARE(m_prompts.openFolder, QFileInfo(m_sample).absolutePath());
}

QTEST_MAIN(StartTest)
#include "start_test.moc"
