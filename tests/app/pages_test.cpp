// What lies around the project: welcome, templates, preferences, the list of actions, help, the tour, docks.

#include "tests/app/window_fixture.h"
#include "views/charts/exhibit_chart.h"
#include "views/dialogs/action_list.h"
#include "views/dialogs/command_palette.h"
#include "views/dialogs/preferences_dialog.h"
#include "views/items/contract_columns.h"
#include "views/pages/help_pages.h"
#include "views/pages/help_window.h"
#include "views/pages/start_entries.h"
#include "views/pages/tour.h"
#include "views/pages/welcome_page.h"
#include "views/panels/charts_panel.h"
#include "views/panels/contracts_panel.h"

using namespace rackrent;

namespace {

const Preferences light = [] {
    Preferences preferences;
    preferences.theme = Theme::Light;
    return preferences;
}();

} // namespace

class PagesTest : public QObject, WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void welcomeOpensCopies();
    void welcomeListsRecentFiles();
    void welcomeIsSkippedForGood();
    void templatesOpenUntitled();
    void preferencesApplyAtOnceAndAreRemembered();
    void cancelledPreferencesAreAsBefore();
    void amountsFollowTheScale();
    void matches_data();
    void matches();
    void thePaletteFindsAndDoes();
    void thePaletteKnowsEveryAction();
    void thePaletteSaysWhyNot();
    void thePaletteWritesNoMnemonics();
    void noTwoActionsShareKeys();
    void everyHelpPageIsThereAndItsLinksLead();
    void helpIsOfThePanelWithTheFocus();
    void theHelpIsSearched();
    void theTourGoesThroughItsSteps();
    void theTourIsSkipped();
    void docksAreToggledRememberedAndReset();
    void aSmallWindowShowsChartsAndSixRows();
    void aWindowOffTheScreenComesBack();

private:
    CommandPalette* openPalette()
    {
        m_window->activateWindow();
        if (QTest::qWaitForWindowActive(m_window.get()))
            QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return m_window->findChild<CommandPalette*>();
    }
};

void PagesTest::welcomeOpensCopies()
{
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->isWelcomeShown());
    for (const auto entries : {samples(), templates()})
        for (const StartEntry& entry : entries) {
            m_window->showWelcome();
            auto* button = m_window->welcome().findChild<QAbstractButton*>(QString::fromLatin1(entry.resource));
            QVERIFY(button);
            QVERIFY(m_window->welcome().isAncestorOf(m_window->focusWidget())); // ready for the keyboard
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(!m_window->isWelcomeShown());
            QVERIFY(m_window->document().path().isEmpty());
            QVERIFY(!m_window->document().isModified());
            QVERIFY(m_window->document().isValid());
        }
}

void PagesTest::welcomeListsRecentFiles()
{
    const QString gone = m_folder->filePath(QStringLiteral("gone.rackrent"));
    m_settings->addRecentFile(gone);
    m_window->actions().newProject->trigger();
    m_window->showWelcome();
    QListWidget* list = m_window->welcome().recentList();
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().contains(QStringLiteral("gone")));
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_window->isWelcomeShown()); // there is nothing to open
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 1);
    QVERIFY(!m_settings->recentFiles().contains(gone));
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_window->document().path(), m_sample);
    QVERIFY(!m_window->isWelcomeShown());
}

void PagesTest::welcomeIsSkippedForGood()
{
    QVERIFY(m_settings->preferences().showsWelcome);
    m_window->showWelcome();
    auto* box = m_window->welcome().findChild<QCheckBox*>();
    QVERIFY(box->isChecked());
    QTest::keyClick(box, Qt::Key_Space);
    QVERIFY(!m_settings->preferences().showsWelcome);
}

void PagesTest::templatesOpenUntitled()
{
    const QList<QAction*> entries = m_window->actions().templatesMenu->actions();
    QCOMPARE(entries.size(), QDir(QStringLiteral(":/templates")).entryList(QDir::Files).size());
    for (QAction* entry : entries) {
        entry->trigger();
        QVERIFY(m_window->document().path().isEmpty());
        QVERIFY(m_window->document().hasFigures());
    }
}

void PagesTest::preferencesApplyAtOnceAndAreRemembered()
{
    QTimer::singleShot(0, this, [] {
        auto* dialog = qobject_cast<PreferencesDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QTest::keyClick(dialog->themeBox(), Qt::Key_End);
        QVERIFY(coloursFor(qApp->palette()).isDark);
        QTest::keyClick(dialog->scaleBox(), Qt::Key_End);
        QTest::keyClick(dialog->languageBox(), Qt::Key_End);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    const Preferences chosen = Settings(m_folder->filePath(QStringLiteral("settings.ini"))).preferences();
    QCOMPARE(chosen.theme, Theme::Dark);
    QCOMPARE(chosen.scale, MoneyScale::Billions);
    QCOMPARE(chosen.language, QStringLiteral("zh_CN"));
    applyPreferences(*qApp, light);
}

void PagesTest::cancelledPreferencesAreAsBefore()
{
    const Preferences before = m_settings->preferences();
    QTimer::singleShot(0, this, [] {
        auto* dialog = qobject_cast<PreferencesDialog*>(QApplication::activeModalWidget());
        QTest::keyClick(dialog->scaleBox(), Qt::Key_End);
        QCOMPARE(NumberText::moneyScale(), MoneyScale::Billions);
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    m_window->actions().preferences->trigger();
    QCOMPARE(m_settings->preferences(), before);
    QCOMPARE(NumberText::moneyScale(), MoneyScale::Automatic);
}

void PagesTest::amountsFollowTheScale()
{
    QTimer::singleShot(0, this, [] {
        auto* dialog = qobject_cast<PreferencesDialog*>(QApplication::activeModalWidget());
        dialog->scaleBox()->setCurrentIndex(dialog->scaleBox()->findData(static_cast<int>(MoneyScale::Millions)));
        dialog->accept();
    });
    m_window->actions().preferences->trigger();
    QCOMPARE(value("headline_rent"), QStringLiteral("75,360m"));
    const QAbstractItemModel* model = m_window->contracts().table()->model();
    QCOMPARE(model->index(0, columnOf(ContractField::Rate)).data().toString(), QStringLiteral("1,250m"));
    applyPreferences(*qApp, light);
    QCOMPARE(model->index(0, columnOf(ContractField::Rate)).data().toString(), QStringLiteral("1,250,000,000"));
}

void PagesTest::matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse"); // empty: fits at all
    QTest::newRow("letters in their order") << "expbr"
                                            << "File > Export chart > Break-even..."
                                            << "";
    QTest::newRow("beginnings of words first") << "sa"
                                               << "File > Save as..."
                                               << "Edit > Duplicate contract now, please";
    QTest::newRow("case does not count") << "UNDO"
                                         << "Edit > Undo"
                                         << "";
    QTest::newRow("together before apart") << "new"
                                           << "File > New"
                                           << "Edit > Nobody, ever, was";
}

void PagesTest::matches()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(matchScore(typed, better) > (worse.isEmpty() ? 0 : matchScore(typed, worse)));
    QCOMPARE(matchScore(QStringLiteral("zzz"), better), 0);
}

void PagesTest::thePaletteFindsAndDoes()
{
    CommandPalette* palette = openPalette();
    QVERIFY(palette);
    QTest::keyClicks(palette->search(), QStringLiteral("welc"));
    QVERIFY(palette->list()->currentItem()->text().contains(QStringLiteral("Welcome page")));
    QTest::keyClick(palette->search(), Qt::Key_Return);
    QVERIFY(m_window->isWelcomeShown());
    QTRY_VERIFY(!m_window->findChild<CommandPalette*>());

    palette = openPalette(); // what was done last comes first
    QVERIFY(palette);
    QVERIFY(palette->list()->item(0)->text().contains(QStringLiteral("Welcome page")));
    QTest::keyClicks(palette->search(), QStringLiteral("redo"));
    QVERIFY(palette->list()->item(0)->text().contains(QStringLiteral("nothing was undone")));
    QTest::keyClick(palette->search(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
    palette->search()->clear();
    const int row = palette->list()->currentRow();
    QTest::keyClick(palette->search(), Qt::Key_Down);
    QCOMPARE(palette->list()->currentRow(), row + 1);
    QTest::keyClicks(palette->search(), QStringLiteral("zzzz"));
    QTest::keyClick(palette->search(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QTest::keyClick(palette->search(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<CommandPalette*>());
}

void PagesTest::thePaletteKnowsEveryAction()
{
    QSet<const QAction*> listed;
    for (const ListedAction& one : listedActions(*m_window->menuBar())) {
        QVERIFY(!one.path.contains(QLatin1Char('&')));
        listed << one.action;
    }
    for (const QAction* action : m_window->findChildren<QAction*>(Qt::FindDirectChildrenOnly))
        if (!action->menu() && !action->text().isEmpty())
            QVERIFY2(listed.contains(action), qPrintable(action->text()));
}

void PagesTest::thePaletteWritesNoMnemonics()
{
    QMenuBar bar;
    QMenu* menu = bar.addMenu(QStringLiteral("文件(&F)"));
    menu->addAction(QStringLiteral("打开(&O)..."));
    menu->addAction(QStringLiteral("&Cut && paste (all)"));
    const std::vector<ListedAction> listed = listedActions(bar);
    QCOMPARE(listed[0].path, QStringLiteral("文件 \u203a 打开..."));
    QCOMPARE(listed[1].path, QStringLiteral("文件 \u203a Cut & paste (all)"));
}

void PagesTest::noTwoActionsShareKeys()
{
    QMap<QString, QString> owners;
    for (const ListedAction& one : listedActions(*m_window->menuBar()))
        for (const QKeySequence& keys : one.action->shortcuts()) {
            QVERIFY2(!owners.contains(keys.toString()),
                     qPrintable(one.path + QStringLiteral(" and ") + owners[keys.toString()]));
            owners[keys.toString()] = one.path;
        }
}

void PagesTest::everyHelpPageIsThereAndItsLinksLead()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("zh_CN")})
        for (const QString& name : helpPageNames()) {
            QVERIFY2(QFile::exists(QStringLiteral(":/help/%1/%2.md").arg(language, name)), qPrintable(name));
            const QString text = helpMarkdown(name, language);
            QVERIFY2(!helpTitle(text).isEmpty(), qPrintable(name));
            for (auto it = link.globalMatch(text); it.hasNext();) {
                const QString target = it.next().captured(1);
                QVERIFY2(target.endsWith(QStringLiteral(".md")) && helpPageNames().contains(target.chopped(3)),
                         qPrintable(name + QStringLiteral(" leads to ") + target));
            }
        }
    for (const QDockWidget* dock : m_window->findChildren<QDockWidget*>())
        QVERIFY2(helpPageNames().contains(dock->property("helpPage").toString()), qPrintable(dock->objectName()));
}

void PagesTest::helpIsOfThePanelWithTheFocus()
{
    m_window->charts().charts().front()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto* help = m_window->findChild<HelpWindow*>();
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->page(), QStringLiteral("charts"));
    QVERIFY(help->browser()->toPlainText().contains(QStringLiteral("Break-even")));
    m_window->activateWindow();
    m_window->contracts().table()->setFocus();
    m_window->actions().help->trigger();
    QCOMPARE(help->page(), QStringLiteral("contracts"));
    help->browser()->setSource(QUrl(QStringLiteral("typing.md")), QTextDocument::MarkdownResource);
    QVERIFY(help->browser()->toPlainText().contains(QStringLiteral("1.25bn")));
    QTest::keyClick(help->browser(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(help->page(), QStringLiteral("contracts"));
    m_window->actions().shortcuts->trigger();
    QVERIFY(help->browser()->toPlainText().contains(QStringLiteral("Ctrl+Shift+P")));
}

void PagesTest::theHelpIsSearched()
{
    m_window->showHelp(QString());
    auto* help = m_window->findChild<HelpWindow*>();
    QCOMPARE(help->contents()->count(), helpPageNames().size());
    QTest::keyClicks(help->search(), QStringLiteral("escalation"));
    QVERIFY(help->contents()->count() > 0 && help->contents()->count() < helpPageNames().size());
    help->contents()->setCurrentRow(0);
    QVERIFY(help->browser()->toPlainText().contains(QStringLiteral("escalation"), Qt::CaseInsensitive));
}

void PagesTest::theTourGoesThroughItsSteps()
{
    m_window->actions().tour->trigger();
    auto* tour = m_window->findChild<Tour*>();
    QVERIFY(tour);
    QStringList titles;
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(tour->step(), i);
        titles << tour->title();
        QVERIFY(QApplication::focusWidget() && tour->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // Next
    }
    titles.removeDuplicates();
    QCOMPARE(titles.size(), 5);
    QTRY_VERIFY(!m_window->findChild<Tour*>());
    QVERIFY(m_settings->wasSeen(QStringLiteral("tour")));
}

void PagesTest::theTourIsSkipped()
{
    m_window->startTour();
    auto* tour = m_window->findChild<Tour*>();
    m_window->resize(1280, 800);
    QTRY_COMPARE(tour->size(), m_window->size());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<Tour*>());
    QVERIFY(m_settings->wasSeen(QStringLiteral("tour")));
}

void PagesTest::docksAreToggledRememberedAndReset()
{
    QDockWidget* dock = m_window->docks().dock(QStringLiteral("contracts"));
    m_window->contracts().table()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(dock->isHidden());
    QVERIFY(m_window->close());
    MainWindow second(*m_settings, m_prompts);
    second.show();
    QVERIFY(second.docks().dock(QStringLiteral("contracts"))->isHidden());
    second.actions().resetLayout->trigger();
    QVERIFY(second.docks().dock(QStringLiteral("contracts"))->isVisible());
}

void PagesTest::aSmallWindowShowsChartsAndSixRows()
{
    QVERIFY(m_window->openSample(QStringLiteral(":/samples/reit-300.rackrent")));
    m_window->resize(1280, 800);
    m_window->actions().resetLayout->trigger();
    QTest::qWait(1);
    QCOMPARE(m_window->size(), QSize(1280, 800));
    const QTableView* table = m_window->contracts().table();
    QVERIFY(table->rowAt(table->viewport()->height() - 1) >= 6 ||
            table->viewport()->height() >= 6 * table->rowHeight(0));
    for (const ExhibitChart* chart : m_window->charts().charts()) {
        QVERIFY(chart->isVisible());
        QVERIFY(chart->width() >= 340 && chart->height() >= 220);
    }
}

void PagesTest::aWindowOffTheScreenComesBack()
{
    m_window->move(QGuiApplication::primaryScreen()->availableGeometry().bottomRight() + QPoint(3000, 3000));
    QVERIFY(m_window->close());
    MainWindow second(*m_settings, m_prompts);
    second.show();
    QVERIFY(QGuiApplication::screenAt(second.frameGeometry().center()));
}

/// Every action that cannot be done now says why.
void PagesTest::thePaletteSaysWhyNot()
{
    for (const bool isNew : {false, true}) {
        if (isNew)
            m_window->document().newProject(Date{std::chrono::year{2026} / 1 / 1});
        else
            m_window->contracts().selectRow(0);
        CommandPalette* palette = openPalette();
        QVERIFY(palette);
        QStringList lines;
        for (int row = 0; row < palette->list()->count(); ++row)
            lines << palette->list()->item(row)->text();
        const QString all = lines.join(u'\n');
        QVERIFY2(!all.contains(QStringLiteral("not now")), qPrintable(all));
        QCOMPARE(all.count(QStringLiteral("nothing to undo")), 1);
        QCOMPARE(all.count(QStringLiteral("no contract is chosen")), isNew ? 2 : 0);
        QCOMPARE(all.count(QStringLiteral("the project was never saved")), isNew ? 2 : 0);
        QTest::keyClick(palette->search(), Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<CommandPalette*>());
    }
}

QTEST_MAIN(PagesTest)
#include "pages_test.moc"
