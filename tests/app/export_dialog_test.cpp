// How a chart is exported: the dialog with its preview, what is remembered, and what a failure leaves behind.

#include "tests/app/window_fixture.h"
#include "tests/charts/sample_exhibits.h"
#include "views/charts/exhibit_csv.h"
#include "views/charts/exhibit_export.h"
#include "views/dialogs/export_dialog.h"
#include "views/dialogs/export_preview.h"
#include "views/panels/charts_panel.h"
#include "views/panels/chosen_chart.h"

using namespace rackrent;

namespace {

void choose(QComboBox* box, const QString& text)
{
    const int entry = box->findText(text);
    QVERIFY2(entry >= 0, qPrintable(text));
    box->setCurrentIndex(entry);
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A dialog whose attempts do nothing.
struct Shown {
    ExportDialog dialog{samples::breakEven(), RememberedExports(),
                        [](QWidget*, const ExportOptions&) { return false; }};
    Shown()
    {
        dialog.show();
        std::ignore = QTest::qWaitForWindowExposed(&dialog);
    }
};

} // namespace

class ExportDialogTest : public QObject, WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void thePreviewIsTheExport();
    void thePreviewFollowsEveryOption();
    void thePreviewOfDataIsItsFirstLines();
    void whatDoesNotApplyCannotBeChosen_data();
    void whatDoesNotApplyCannotBeChosen();
    void backgroundsFollowThemeAndFormat();
    void sizesAreChosenOrTyped();
    void theOutcomeIsSaid_data();
    void theOutcomeIsSaid();
    void whatIsTooLargeIsNotTried();
    void eachFormatKeepsItsOptions();
    void theDialogEndsWithAFileAlone();
    void copiesStayInTheDialog();
    void optionsAndFolderAreRemembered();
    void spoiltSettingsAreDefaults();
    void aCancelledExportRemembersNothing();
    void aFailedExportLeavesTheOldFile();
    void theEndingIsTheFormats();
};

void ExportDialogTest::thePreviewIsTheExport()
{
    Shown shown;
    ExportPreview* preview = shown.dialog.preview();
    ExportOptions same = shown.dialog.options();
    same.scale = preview->place().width() / 1600.0;
    QCOMPARE(preview->picture(), exhibitImage(samples::breakEven(), same));
    QVERIFY(preview->picture() != exhibitImage(samples::rent(), same));
    // All of it: its right edge is the drawing's, where the axis ends.
    const QImage whole = exhibitImage(samples::breakEven(), {.scale = 1}).scaled(preview->picture().size());
    const QImage shownPicture = preview->picture();
    int alike = 0;
    for (int y = 0; y < whole.height(); ++y)
        for (int x = 0; x < whole.width(); ++x)
            alike += qAbs(qGray(whole.pixel(x, y)) - qGray(shownPicture.pixel(x, y))) < 64;
    QVERIFY(alike > 0.95 * whole.width() * whole.height());
}

void ExportDialogTest::thePreviewFollowsEveryOption()
{
    Shown shown;
    ExportDialog& dialog = shown.dialog;
    QImage before = dialog.preview()->picture();
    const auto changed = [&] {
        const bool isOther = dialog.preview()->picture() != before;
        before = dialog.preview()->picture();
        return isOther;
    };
    QVERIFY(!changed());
    choose(dialog.themeBox(), QStringLiteral("Dark"));
    QVERIFY(changed());
    QCOMPARE(before.pixelColor(2, 2), darkColours().surface);
    choose(dialog.backgroundBox(), QStringLiteral("Transparent"));
    QVERIFY(changed());
    QCOMPARE(before.pixelColor(2, 2).alpha(), 0);
    dialog.titleCheck()->click();
    QVERIFY(changed());
    dialog.heightBox()->setValue(1600);
    QVERIFY(changed());
    const QRect place = dialog.preview()->place();
    QVERIFY(qAbs(place.width() - place.height()) <= 1); // in proportion
    QVERIFY(dialog.preview()->rect().contains(place));
    choose(dialog.scaleBox(), QStringLiteral("4x, 384 dpi"));
    QVERIFY(!changed()); // as large as there is room for at every scale
}

void ExportDialogTest::thePreviewOfDataIsItsFirstLines()
{
    Shown shown;
    choose(shown.dialog.formatBox(), QStringLiteral("CSV data"));
    QVERIFY(shown.dialog.csvPreview()->isVisible() && !shown.dialog.preview()->isVisible());
    const QStringList lines = shown.dialog.csvPreview()->toPlainText().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 20);
    const QString all = QString::fromUtf8(exhibitCsv(samples::breakEven()));
    QVERIFY(all.startsWith(lines.join(QStringLiteral("\r\n"))));
    choose(shown.dialog.formatBox(), QStringLiteral("PDF page"));
    QVERIFY(!shown.dialog.csvPreview()->isVisible() && shown.dialog.preview()->isVisible());
}

void ExportDialogTest::whatDoesNotApplyCannotBeChosen_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("isDrawn");
    QTest::addColumn<bool>("hasScale");
    QTest::newRow("png") << "PNG image" << true << true;
    QTest::newRow("svg") << "SVG drawing" << true << false;
    QTest::newRow("pdf") << "PDF page" << true << false;
    QTest::newRow("csv") << "CSV data" << false << false;
}

void ExportDialogTest::whatDoesNotApplyCannotBeChosen()
{
    QFETCH(const QString, format);
    QFETCH(const bool, isDrawn);
    QFETCH(const bool, hasScale);
    Shown shown;
    const ExportDialog& dialog = shown.dialog;
    choose(dialog.formatBox(), format);
    QCOMPARE(dialog.scaleBox()->isEnabled(), hasScale);
    for (const QWidget* field :
         std::initializer_list<const QWidget*>{dialog.presetBox(), dialog.widthBox(), dialog.heightBox(),
                                               dialog.themeBox(), dialog.backgroundBox(), dialog.titleCheck()})
        QCOMPARE(field->isEnabled(), isDrawn);
    QVERIFY(dialog.copyButton()->isEnabled() && dialog.exportButton()->isEnabled());
}

void ExportDialogTest::backgroundsFollowThemeAndFormat()
{
    Shown shown;
    const ExportDialog& dialog = shown.dialog;
    const auto mayBe = [&dialog](const QString& background) {
        const QComboBox* box = dialog.backgroundBox();
        return box->model()->flags(box->model()->index(box->findText(background), 0)).testFlag(Qt::ItemIsEnabled);
    };
    QVERIFY(mayBe(QStringLiteral("White")) && mayBe(QStringLiteral("Transparent")));
    choose(dialog.backgroundBox(), QStringLiteral("White"));
    choose(dialog.themeBox(), QStringLiteral("Dark")); // bright text would not show on white
    QVERIFY(!mayBe(QStringLiteral("White")));
    QCOMPARE(dialog.backgroundBox()->currentText(), QStringLiteral("As the theme"));
    QCOMPARE(dialog.options().background, Background::OfTheme);
    choose(dialog.formatBox(), QStringLiteral("SVG drawing"));
    QVERIFY(mayBe(QStringLiteral("Transparent")));
    choose(dialog.formatBox(), QStringLiteral("PDF page"));
    QVERIFY(!mayBe(QStringLiteral("Transparent")));
}

void ExportDialogTest::sizesAreChosenOrTyped()
{
    Shown shown;
    const ExportDialog& dialog = shown.dialog;
    choose(dialog.presetBox(), QStringLiteral("Half a slide"));
    QCOMPARE(dialog.options().size, QSize(800, 900));
    QCOMPARE(dialog.widthBox()->value(), 800);
    QTest::keyClick(dialog.widthBox(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(dialog.widthBox(), QStringLiteral("640"));
    QCOMPARE(dialog.options().size, QSize(640, 900));
    QCOMPARE(dialog.presetBox()->currentText(), QStringLiteral("Custom"));
    dialog.widthBox()->setValue(1600);
    QCOMPARE(dialog.presetBox()->currentText(), QStringLiteral("Slide, 16:9"));
    dialog.widthBox()->setValue(1);
    dialog.heightBox()->setValue(1'000'000);
    QCOMPARE(dialog.options().size, QSize(200, 8192));
}

void ExportDialogTest::theOutcomeIsSaid_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("png") << "PNG image"
                         << "Slide, 16:9"
                         << "3200 x 1800 pixels\n16.7 x 9.4 inches";
    QTest::newRow("svg") << "SVG drawing"
                         << "Slide, 16:9"
                         << "1600 x 900 pixels\nSharp at any size";
    QTest::newRow("a4") << "PDF page"
                        << "A4 landscape"
                        << "11.7 x 8.3 inches\n297 x 210 mm";
    QTest::newRow("csv") << "CSV data"
                         << "Slide, 16:9"
                         << "Lines: 62\nThe first 20 are shown";
}

void ExportDialogTest::theOutcomeIsSaid()
{
    QFETCH(const QString, format);
    QFETCH(const QString, size);
    QFETCH(const QString, outcome);
    Shown shown;
    choose(shown.dialog.formatBox(), format);
    choose(shown.dialog.presetBox(), size);
    QCOMPARE(shown.dialog.outcome(), outcome);
}

void ExportDialogTest::whatIsTooLargeIsNotTried()
{
    Shown shown;
    const ExportDialog& dialog = shown.dialog;
    dialog.widthBox()->setValue(8192);
    dialog.heightBox()->setValue(8192);
    QVERIFY(dialog.exportButton()->isEnabled()); // 16384 each way
    choose(dialog.scaleBox(), QStringLiteral("3x, 288 dpi"));
    QVERIFY(!dialog.exportButton()->isEnabled() && !dialog.copyButton()->isEnabled());
    choose(dialog.formatBox(), QStringLiteral("SVG drawing"));
    QVERIFY(dialog.exportButton()->isEnabled());
}

void ExportDialogTest::eachFormatKeepsItsOptions()
{
    Shown shown;
    const ExportDialog& dialog = shown.dialog;
    choose(dialog.scaleBox(), QStringLiteral("3x, 288 dpi"));
    choose(dialog.formatBox(), QStringLiteral("PDF page"));
    QCOMPARE(dialog.options(), (ExportOptions{.format = ExportFormat::Pdf}));
    choose(dialog.presetBox(), QStringLiteral("A4 portrait"));
    choose(dialog.themeBox(), QStringLiteral("Dark"));
    choose(dialog.formatBox(), QStringLiteral("PNG image"));
    QCOMPARE(dialog.options(), (ExportOptions{.format = ExportFormat::Png, .scale = 3}));
    choose(dialog.formatBox(), QStringLiteral("PDF page"));
    QCOMPARE(dialog.options(), (ExportOptions{.format = ExportFormat::Pdf, .size = {794, 1123}, .theme = Theme::Dark}));
}

void ExportDialogTest::theDialogEndsWithAFileAlone()
{
    bool isWritten = false;
    std::vector<ExportOptions> attempts;
    QWidget* over = nullptr;
    ExportDialog dialog(samples::rent(), RememberedExports(), [&](QWidget* window, const ExportOptions& options) {
        over = window;
        attempts.push_back(options);
        return isWritten;
    });
    dialog.show();
    choose(dialog.formatBox(), QStringLiteral("SVG drawing"));
    dialog.exportButton()->click();
    QVERIFY(dialog.isVisible());
    QCOMPARE(over, &dialog);
    isWritten = true;
    QTest::keyClick(dialog.formatBox(), Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(attempts.size(), std::size_t{2});
    QCOMPARE(attempts.back(), (ExportOptions{.format = ExportFormat::Svg}));
}

void ExportDialogTest::copiesStayInTheDialog()
{
    Shown shown;
    const ExportDialog& dialog = shown.dialog;
    choose(dialog.presetBox(), QStringLiteral("Half a slide"));
    dialog.copyButton()->click();
    QVERIFY(dialog.isVisible());
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(qvariant_cast<QImage>(data->imageData()).size(), QSize(1600, 1800));
    choose(dialog.formatBox(), QStringLiteral("CSV data"));
    dialog.copyButton()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(exhibitTsv(samples::breakEven())));
}

void ExportDialogTest::optionsAndFolderAreRemembered()
{
    const ExportOptions svg{.format = ExportFormat::Svg,
                            .size = {640, 480},
                            .theme = Theme::Dark,
                            .background = Background::Transparent,
                            .withTitle = false};
    const ExportOptions png{.size = {800, 900}, .scale = 3};
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("slides")));
    const QString folder = m_folder->filePath(QStringLiteral("slides"));
    const QString before = m_settings->lastFolder();
    const QByteArray title =
        ">" + QByteArray::fromStdString(exhibitOf({"rent"}, m_window->document()).title) + "</text>";
    const ExportOptions titled{.format = ExportFormat::Svg};
    for (const ExportOptions& options : {png, titled, svg}) {
        m_prompts.exportOptions = options;
        m_prompts.exportPath = folder + QStringLiteral("/chart.") + endingOf(options.format);
        m_window->actions().exportRent->trigger();
        QVERIFY(QFile::exists(m_prompts.exportPath));
        if (options.format == ExportFormat::Svg)
            QCOMPARE(contents(m_prompts.exportPath).contains(title), options.withTitle);
    }
    QCOMPARE(QImage(folder + QStringLiteral("/chart.png")).size(), QSize(2400, 2700));

    m_window.reset();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_window = std::make_unique<MainWindow>(*m_settings, m_prompts);
    QVERIFY(m_window->openFile(m_sample));
    m_prompts.exportOptions.reset();
    m_prompts.exportPath.clear();
    m_window->actions().exportRent->trigger();
    QCOMPARE(m_prompts.rememberedExports.format, ExportFormat::Svg);
    QCOMPARE(m_prompts.rememberedExports.of(ExportFormat::Svg), svg);
    QCOMPARE(m_prompts.rememberedExports.of(ExportFormat::Png), png);
    QCOMPARE(m_prompts.rememberedExports.of(ExportFormat::Pdf), (ExportOptions{.format = ExportFormat::Pdf}));
    QCOMPARE(m_prompts.suggestedExport, folder + QStringLiteral("/rent.svg"));
    QCOMPARE(m_settings->lastFolder(), before); // projects have a folder of their own
}

/// What somebody wrote into the settings by hand, or a later version.
void ExportDialogTest::spoiltSettingsAreDefaults()
{
    const QString path = m_folder->filePath(QStringLiteral("spoilt.ini"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[export]\nformat=tiff\nfolder=/no/such/folder\npng\\size=@Size(100000 2)\npng\\scale=-4\n"
               "png\\theme=sepia\npng\\background=plaid\npng\\title=perhaps\n");
    file.close();
    const Settings settings(path);
    QCOMPARE(settings.exports().format, ExportFormat::Png);
    ExportOptions wanted;
    wanted.withTitle = settings.exports().of(ExportFormat::Png).withTitle; // any word may mean yes
    QCOMPARE(settings.exports().of(ExportFormat::Png), wanted);
    QCOMPARE(settings.exportFolder(), settings.lastFolder());
}

void ExportDialogTest::aCancelledExportRemembersNothing()
{
    m_prompts.exportOptions = ExportOptions{.scale = 4};
    m_prompts.exportPath.clear();
    m_window->actions().exportRent->trigger();
    QCOMPARE(m_settings->exports().of(ExportFormat::Png), ExportOptions());
    QVERIFY(m_prompts.errors.isEmpty());
}

void ExportDialogTest::aFailedExportLeavesTheOldFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("locked")));
    const QString folder = m_folder->filePath(QStringLiteral("locked"));
    const QString path = folder + QStringLiteral("/chart.png");
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    if (QFileInfo(folder).isWritable()) // the superuser writes everywhere but over a folder
        QVERIFY(QFile::remove(path) && QDir().mkpath(path + QStringLiteral("/old")));
    m_prompts.exportOptions = ExportOptions{.scale = 4};
    m_prompts.exportPath = path;
    m_window->actions().exportRent->trigger();
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(m_prompts.errors.size(), 1);
    QVERIFY(m_prompts.errors.front().contains(path));
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("chart.png")});
    QVERIFY(contents(path) == "old" || QFile::exists(path + QStringLiteral("/old")));
    QCOMPARE(m_settings->exports().of(ExportFormat::Png), ExportOptions()); // nothing was exported so
}

void ExportDialogTest::theEndingIsTheFormats()
{
    m_prompts.exportOptions = ExportOptions{.format = ExportFormat::Pdf};
    for (const char* name : {"chart.png", "chart.bmp"}) {
        m_prompts.exportPath = m_folder->filePath(QString::fromLatin1(name));
        m_prompts.errors.clear();
        m_window->actions().exportRent->trigger();
        QCOMPARE(m_prompts.errors.size(), 1);
        QVERIFY(m_prompts.errors.front().contains(QStringLiteral(".pdf")));
        QVERIFY(!QFile::exists(m_prompts.exportPath));
    }
    QVERIFY(m_prompts.suggestedExport.endsWith(QStringLiteral("/rent.pdf")));
}

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
