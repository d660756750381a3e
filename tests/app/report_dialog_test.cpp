// The report's dialog: sections chosen and ordered, its pages as they will be, saved in every format, printed.

#include "tests/app/window_fixture.h"
#include "views/report/report_dialog.h"
#include "views/whatif/background_run.h"

using namespace rackrent;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void choose(QComboBox& box, const QString& text)
{
    const int row = box.findText(text);
    QVERIFY2(row >= 0, qPrintable(text));
    box.setCurrentIndex(row);
}

/// Where the section stands in the text that is shown; -1 where it is left out.
int placeOf(const ReportDialog& dialog, const std::string& key)
{
    const auto& sections = dialog.pages()->report().sections;
    const auto found = std::ranges::find(sections, key, &ReportSection::key);
    return found == sections.end() ? -1 : static_cast<int>(found - sections.begin());
}

} // namespace

class ReportDialogTest : public QObject, private WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void theActionOpensIt();
    void whatIsShownIsTheReport();
    void sectionsAreLeftOut();
    void sectionsAreMovedByButtonsAndKeys();
    void sectionsAreDragged();
    void withoutSectionsNothingIsSaved();
    void scenarioAndPaperChangeThePages();
    void everyFormatIsSaved_data();
    void everyFormatIsSaved();
    void sectionsAreSavedInTheirOrder();
    void aFailureLeavesTheOldFile_data();
    void aFailureLeavesTheOldFile();
    void theEndingIsTheFormats();
    void choicesAreRemembered();
    void spoiltSettingsAreDefaults();
    void anInvalidProjectHasNone();
    void theWindowAnswersMeanwhile();
    void pagesAreTurned();

private:
    /// Open, with its pages.
    ReportDialog& shown()
    {
        ReportDialog* dialog = m_window->showReport();
        if (!dialog)
            qFatal("no dialog");
        dialog->activateWindow();
        std::ignore = QTest::qWaitForWindowActive(dialog);
        settle(*dialog);
        return *dialog;
    }
    static void settle(ReportDialog& dialog)
    {
        if (!QTest::qWaitFor([&] { return dialog.isReady(); }, 20'000))
            qFatal("no pages: %s", qPrintable(dialog.refusalLabel().text()));
    }
    static QListWidgetItem* item(ReportDialog& dialog, const QString& title)
    {
        QListWidget& list = dialog.sections().list();
        for (int row = 0; row < list.count(); ++row)
            if (list.item(row)->text().startsWith(title))
                return list.item(row);
        qFatal("no section %s", qPrintable(title));
    }
    /// Clicks its box.
    static void click(ReportDialog& dialog, const QString& title)
    {
        QListWidget& list = dialog.sections().list();
        const QRect row = list.visualItemRect(item(dialog, title));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(row.left() + 12, row.center().y()));
    }
};

void ReportDialogTest::theActionOpensIt()
{
    QCOMPARE(m_window->actions().report->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_window->actions().report->trigger();
    const auto* dialog = m_window->findChild<ReportDialog*>();
    QVERIFY(dialog && dialog->isVisible());
}

void ReportDialogTest::whatIsShownIsTheReport()
{
    ReportDialog& dialog = shown();
    const Report& report = dialog.pages()->report();
    QCOMPARE(report.ofWhat, std::string("Base case, valued 1 May 2026, in USD"));
    QVERIFY(report.sections.size() >= 8);
    QCOMPARE(dialog.preview().pageCount(), dialog.pages()->count());
    QVERIFY(dialog.preview().pageCount() >= 8);
    QCOMPARE(dialog.pageLabel().text(), QStringLiteral("Page 1 of %1").arg(dialog.pages()->count()));
    // A project without loans has nothing to say of debt.
    QVERIFY(item(dialog, QStringLiteral("Debt"))->text().contains(QStringLiteral("nothing to say")));
    QCOMPARE(item(dialog, QStringLiteral("Method"))->text(), QStringLiteral("Method"));
    // A page that is shown has ink.
    const QImage picture = dialog.preview().picture(2);
    int dark = 0;
    for (int y = 0; y < picture.height(); y += 2)
        for (int x = 0; x < picture.width(); x += 2)
            dark += qGray(picture.pixel(x, y)) < 128;
    QVERIFY(dark > 100);
}

void ReportDialogTest::sectionsAreLeftOut()
{
    ReportDialog& dialog = shown();
    const int before = dialog.preview().pageCount();
    QVERIFY(placeOf(dialog, "charts") >= 0);
    click(dialog, QStringLiteral("Charts"));
    QCOMPARE(item(dialog, QStringLiteral("Charts"))->checkState(), Qt::Unchecked);
    settle(dialog);
    QCOMPARE(placeOf(dialog, "charts"), -1);
    QVERIFY(dialog.preview().pageCount() < before);
    dialog.sections().list().setCurrentItem(item(dialog, QStringLiteral("Charts")));
    QTest::keyClick(&dialog.sections().list(), Qt::Key_Space);
    QCOMPARE(item(dialog, QStringLiteral("Charts"))->checkState(), Qt::Checked);
    QTRY_COMPARE(dialog.preview().pageCount(), before);
}

void ReportDialogTest::sectionsAreMovedByButtonsAndKeys()
{
    ReportDialog& dialog = shown();
    SectionList& sections = dialog.sections();
    sections.list().setCurrentItem(item(dialog, QStringLiteral("Key figures")));
    QTest::mouseClick(&sections.upButton(), Qt::LeftButton);
    settle(dialog);
    QCOMPARE(placeOf(dialog, "figures"), 0);
    QCOMPARE(placeOf(dialog, "summary"), 1);
    QVERIFY(!sections.upButton().isEnabled() && sections.downButton().isEnabled());
    // A button that is clicked by its keys looks pressed for a moment first.
    QTest::keyClick(&sections.list(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(placeOf(dialog, "figures"), 1);
    QTest::keyClick(&sections.list(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(placeOf(dialog, "figures"), 2);
    QCOMPARE(sections.list().currentItem()->text(), QStringLiteral("Key figures"));
    sections.list().setCurrentRow(sections.list().count() - 1);
    QVERIFY(!sections.downButton().isEnabled());
    sections.resetButton().click();
    settle(dialog);
    QCOMPARE(placeOf(dialog, "figures"), 1);
}

/// What the view does with a row that is dropped: a real drag needs a real display.
void ReportDialogTest::sectionsAreDragged()
{
    ReportDialog& dialog = shown();
    QListWidget& list = dialog.sections().list();
    QCOMPARE(list.dragDropMode(), QAbstractItemView::InternalMove);
    for (int row = 0; row < list.count(); ++row) {
        QVERIFY(list.item(row)->flags().testFlag(Qt::ItemIsDragEnabled));
        QVERIFY(!list.item(row)->flags().testFlag(Qt::ItemIsDropEnabled)); // nothing drops into another
    }
    QVERIFY(list.model()->moveRow({}, 2, {}, 0));
    settle(dialog);
    QCOMPARE(list.item(0)->text(), QStringLiteral("Charts"));
    QCOMPARE(placeOf(dialog, "charts"), 0);
    QCOMPARE(placeOf(dialog, "summary"), 1);
    QCOMPARE(list.count(), static_cast<int>(reportSections().size()));
}

void ReportDialogTest::withoutSectionsNothingIsSaved()
{
    ReportDialog& dialog = shown();
    QVERIFY(dialog.saveButton().isEnabled() && dialog.printButton().isEnabled());
    QListWidget& list = dialog.sections().list();
    for (int row = 0; row < list.count(); ++row)
        list.item(row)->setCheckState(Qt::Unchecked);
    QTRY_COMPARE(dialog.preview().pageCount(), 2); // cover and contents
    QVERIFY(!dialog.saveButton().isEnabled() && !dialog.printButton().isEnabled());
    QVERIFY(dialog.refusalLabel().isVisible());
    list.item(0)->setCheckState(Qt::Checked);
    settle(dialog);
    QVERIFY(dialog.saveButton().isEnabled() && !dialog.refusalLabel().isVisible());
}

void ReportDialogTest::scenarioAndPaperChangeThePages()
{
    QVERIFY(m_window->chooseScenario(QStringLiteral("article")));
    ReportDialog& dialog = shown();
    QCOMPARE(dialog.scenarioBox().currentData().toString(), QStringLiteral("article")); // the window's
    const std::string article = dialog.pages()->report().scenario.words;
    choose(dialog.scenarioBox(), QStringLiteral("Base case"));
    QVERIFY(!dialog.isReady() && !dialog.saveButton().isEnabled()); // what is shown is not what was chosen
    settle(dialog);
    QCOMPARE(dialog.pages()->report().scenario.words, std::string("Base case"));
    QVERIFY(article != "Base case");
    QCOMPARE(m_window->document().scenario(), QStringLiteral("article")); // it stays
    const QSizeF a4 = dialog.pages()->size();
    choose(dialog.paperBox(), QStringLiteral("Letter"));
    settle(dialog);
    QVERIFY(dialog.pages()->size().height() < a4.height() && dialog.pages()->size().width() > a4.width());
}

void ReportDialogTest::everyFormatIsSaved_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("pdf") << "PDF document"
                         << "r.pdf" << QByteArray("%PDF-1.");
    QTest::newRow("html") << "HTML page"
                          << "r.html" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << "Markdown text"
                              << "r.md" << QByteArray("# ");
}

void ReportDialogTest::everyFormatIsSaved()
{
    QFETCH(QString, format);
    QFETCH(QString, name);
    QFETCH(QByteArray, head);
    const QPointer<ReportDialog> dialog = &shown();
    choose(dialog->formatBox(), format);
    m_prompts.exportPath = m_folder->filePath(name);
    QTest::mouseClick(&dialog->saveButton(), Qt::LeftButton);
    QVERIFY2(m_prompts.errors.isEmpty(), qPrintable(m_prompts.errors.join(u'\n')));
    QCOMPARE(m_prompts.suggestedExport.section(u'/', -1), QStringLiteral("colossus-report.") + name.section(u'.', -1));
    QVERIFY(contents(m_prompts.exportPath).startsWith(head));
    QTRY_VERIFY(!dialog); // it ended
    const QDir charts(m_folder->filePath(QStringLiteral("r-charts")));
    QCOMPARE(charts.entryList({QStringLiteral("*.svg")}).size() >= 4, name.endsWith(QLatin1String("md")));
}

void ReportDialogTest::sectionsAreSavedInTheirOrder()
{
    ReportDialog& dialog = shown();
    choose(dialog.formatBox(), QStringLiteral("HTML page"));
    for (const ReportSectionKind& kind : reportSections())
        if (kind.key != "method" && kind.key != "summary" && kind.key != "figures")
            item(dialog, QString::fromStdString(std::string(kind.title)))->setCheckState(Qt::Unchecked);
    dialog.sections().list().setCurrentItem(item(dialog, QStringLiteral("Key figures")));
    dialog.sections().upButton().click();
    settle(dialog);
    m_prompts.exportPath = m_folder->filePath(QStringLiteral("r.html"));
    dialog.saveButton().click();
    const QByteArray html = contents(m_prompts.exportPath);
    QCOMPARE(html.count("<section"), 3);
    const qsizetype figures = html.indexOf("<section id=\"figures\""),
                    summary = html.indexOf("<section id=\"summary\"");
    QVERIFY(figures > 0 && figures < summary && summary < html.indexOf("<section id=\"method\""));
}

void ReportDialogTest::aFailureLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("pdf") << "PDF document"
                         << "r.pdf";
    QTest::newRow("html") << "HTML page"
                          << "r.html";
    QTest::newRow("markdown") << "Markdown text"
                              << "r.md";
}

void ReportDialogTest::aFailureLeavesTheOldFile()
{
    QFETCH(QString, format);
    QFETCH(QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("locked")));
    const QString folder = m_folder->filePath(QStringLiteral("locked"));
    const QString path = folder + QLatin1Char('/') + name;
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    if (QFileInfo(folder).isWritable()) // the superuser writes everywhere but over a folder
        QVERIFY(QFile::remove(path) && QDir().mkpath(path + QStringLiteral("/old")));
    ReportDialog& dialog = shown();
    choose(dialog.formatBox(), format);
    m_prompts.exportPath = path;
    dialog.saveButton().click();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(m_prompts.errors.size(), 1);
    QVERIFY(m_prompts.errors.front().contains(QStringLiteral("locked")));
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList{name});
    QVERIFY(contents(path) == "old" || QFile::exists(path + QStringLiteral("/old")));
    QVERIFY(dialog.isVisible());                          // to choose another place
    QCOMPARE(m_settings->reportChoice(), ReportChoice()); // nothing was saved so
}

void ReportDialogTest::theEndingIsTheFormats()
{
    ReportDialog& dialog = shown();
    m_prompts.exportPath = m_folder->filePath(QStringLiteral("r.html"));
    dialog.saveButton().click();
    QCOMPARE(m_prompts.errors.size(), 1);
    QVERIFY(m_prompts.errors.front().contains(QStringLiteral(".pdf")));
    QVERIFY(!QFile::exists(m_prompts.exportPath) && dialog.isVisible());
}

void ReportDialogTest::choicesAreRemembered()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("reports")));
    ReportDialog& dialog = shown();
    choose(dialog.formatBox(), QStringLiteral("Markdown text"));
    choose(dialog.paperBox(), QStringLiteral("Letter"));
    dialog.languageBox().setCurrentIndex(1);
    dialog.sections().list().setCurrentRow(1);
    dialog.sections().upButton().click();
    item(dialog, QStringLiteral("Method"))->setCheckState(Qt::Unchecked);
    settle(dialog);
    const ReportChoice chosen = dialog.choice();
    m_prompts.exportPath = m_folder->filePath(QStringLiteral("reports/r.md"));
    dialog.saveButton().click();
    QVERIFY(QFile::exists(m_prompts.exportPath));

    m_window.reset();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    QCOMPARE(m_settings->reportChoice(), chosen);
    m_window = std::make_unique<MainWindow>(*m_settings, m_prompts);
    m_window->show();
    QVERIFY(m_window->openFile(m_sample));
    ReportDialog& again = shown();
    QCOMPARE(again.choice(), chosen);
    QCOMPARE(again.languageBox().currentData().toString(), QStringLiteral("zh_CN"));
    QCOMPARE(again.sections().order().mid(0, 2), QStringList({"figures", "summary"}));
    QCOMPARE(again.sections().leftOut(), QStringList{"method"});
    m_prompts.exportPath.clear();
    again.saveButton().click();
    QCOMPARE(m_prompts.suggestedExport, m_folder->filePath(QStringLiteral("reports/colossus-report.md")));
}

/// What somebody wrote into the settings by hand, or a later version.
void ReportDialogTest::spoiltSettingsAreDefaults()
{
    const QString path = m_folder->filePath(QStringLiteral("spoilt.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[report]\nformat=doc\nfolder=/no/such/folder\npaper=papyrus\norder=method, appendix, method\n"
               "leftOut=foreword\n");
    file.close();
    const Settings settings(path);
    const ReportChoice choice = settings.reportChoice();
    QVERIFY(choice.format == ReportFormat::Pdf && choice.paper == ReportPaper::A4);
    QCOMPARE(settings.reportFolder(), settings.lastFolder());
    const SectionList sections(choice.order, choice.leftOut);
    QCOMPARE(sections.order().size(), static_cast<qsizetype>(reportSections().size()));
    QCOMPARE(sections.order().front(), QStringLiteral("method"));
    QVERIFY(sections.leftOut().isEmpty());
}

void ReportDialogTest::anInvalidProjectHasNone()
{
    QVERIFY(!m_window->document().edit(QStringLiteral("x"), {{"/contracts/0/end", "never"}}));
    QVERIFY(!m_window->showReport());
    QVERIFY(!m_window->findChild<ReportDialog*>());
}

/// While the report of a large portfolio is computed and laid out, nothing takes the window longer than a moment.
void ReportDialogTest::theWindowAnswersMeanwhile()
{
    QVERIFY(m_window->openSample(QStringLiteral(":/samples/reit-300.rackrent")));
    ReportDialog* dialog = m_window->showReport();
    QVERIFY(dialog);
    QElapsedTimer since;
    qint64 longest = 0;
    int beats = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] {
        longest = std::max(longest, since.restart());
        ++beats;
    });
    beat.start(0); // whenever nothing else holds the window up
    since.start();
    settle(*dialog);
    qInfo("the longest pause was %lld ms, %d beats", static_cast<long long>(longest), beats);
    QVERIFY(beats > 5);
    QVERIFY(dialog->pages()->count() > 20);
}

void ReportDialogTest::pagesAreTurned()
{
    ReportDialog& dialog = shown();
    PagePreview& preview = dialog.preview();
    QCOMPARE(preview.currentPage(), 0);
    QVERIFY(!dialog.previousButton().isEnabled());
    QTest::mouseClick(&dialog.nextButton(), Qt::LeftButton);
    QTest::mouseClick(&dialog.nextButton(), Qt::LeftButton);
    QCOMPARE(preview.currentPage(), 2);
    QVERIFY(dialog.pageLabel().text().startsWith(QStringLiteral("Page 3 of ")));
    const int wide = preview.picture(0).width();
    choose(dialog.zoomBox(), QStringLiteral("Whole page"));
    QVERIFY(preview.picture(0).width() < wide);
    QCOMPARE(preview.currentPage(), 2); // it stays
    preview.goTo(preview.pageCount() - 1);
    QVERIFY(!dialog.nextButton().isEnabled());
    click(dialog, QStringLiteral("Method"));
    settle(dialog);
    QVERIFY(preview.currentPage() < preview.pageCount());
}

QTEST_MAIN(ReportDialogTest)
#include "report_dialog_test.moc"
