#include "tests/charts/sample_exhibits.h"
#include "views/charts/exhibit_csv.h"
#include "views/charts/exhibit_export.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace rackrent;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isWellFormed(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

QList<QByteArrayList> rows(const QByteArray& csv)
{
    QList<QByteArrayList> all;
    for (QByteArray line : csv.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            all << line.split(',');
    }
    return all;
}

} // namespace

class ExhibitExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void init() { QVERIFY(m_folder.isValid()); }

    void formatsFollowTheEnding()
    {
        QCOMPARE(exportFormatOf("a/b.PNG"), ExportFormat::Png);
        QCOMPARE(exportFormatOf("b.svg"), ExportFormat::Svg);
        QCOMPARE(exportFormatOf("b.pdf"), ExportFormat::Pdf);
        QCOMPARE(exportFormatOf("b.csv"), ExportFormat::Csv);
        QVERIFY(!exportFormatOf("b.rackrent"));
    }

    void pngHasTheScaledSizeAndTheTheme()
    {
        const QString path = m_folder.filePath("chart.png");
        QVERIFY(!exportExhibit(samples::breakEven(), Theme::Dark, path, ExportFormat::Png, {800, 450}, 2));
        const QImage image(path);
        QCOMPARE(image.size(), QSize(1600, 900));
        QCOMPARE(image.pixelColor(3, 3), darkColours().surface);
        QVERIFY(!exportExhibit(samples::breakEven(), Theme::Light, path, ExportFormat::Png, {800, 450}, 1.5));
        QCOMPARE(QImage(path).size(), QSize(1200, 675));
        QCOMPARE(QImage(path).pixelColor(3, 3), lightColours().surface);
    }

    /// Drawn at twice the size, not blown up: neighbouring pixels of text differ.
    void pngIsSharpAtScale()
    {
        const QImage twice = exhibitImage(samples::rent(), Theme::Light, {800, 450}, 2);
        const QImage blownUp = exhibitImage(samples::rent(), Theme::Light, {800, 450}, 1).scaled(1600, 900);
        QVERIFY(twice.copy(0, 0, 400, 60) != blownUp.copy(0, 0, 400, 60));
    }

    void svgKeepsTextAsText()
    {
        const QString path = m_folder.filePath("chart.svg");
        Exhibit exhibit = samples::breakEven();
        exhibit.title = "Rent & <capital>";
        QVERIFY(!exportExhibit(exhibit, Theme::Light, path, ExportFormat::Svg));
        const QByteArray svg = contents(path);
        QVERIFY(isWellFormed(svg));
        QVERIFY(svg.contains(">Rent &amp; &lt;capital&gt;</text>"));
        QVERIFY(svg.contains("<title>Rent &amp; &lt;capital&gt;</title>"));
        QVERIFY(svg.contains(">4 Feb 2028, month 21.1</text>"));
        QVERIFY(!svg.contains("<image"));
        QVERIFY(svg.contains("DejaVu Sans, sans-serif"));
    }

    void pdfIsOnePageOfTheSizeWithFonts()
    {
        const QString path = m_folder.filePath("chart.pdf");
        QVERIFY(!exportExhibit(samples::rent(), Theme::Light, path, ExportFormat::Pdf, {1600, 900}));
        const QByteArray pdf = contents(path);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.contains("/MediaBox [0 0 1200.0"));
        QVERIFY(pdf.contains("/FontFile2"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }

    void csvReadsBackToTheSameValues()
    {
        const Exhibit exhibit = samples::creditsAndGaps();
        const QString path = m_folder.filePath("chart.csv");
        QVERIFY(!exportExhibit(exhibit, Theme::Light, path, ExportFormat::Csv));
        const auto table = rows(contents(path));
        QCOMPARE(table.size(), 61);
        QCOMPARE(table[0], (QByteArrayList{"Month", "Anthropic (USD a month)", "Google (USD a month)"}));
        QCOMPARE(table[1][0], "2026-05");
        QCOMPARE(table[60][0], "2031-04");
        for (std::size_t month = 0; month < 60; ++month)
            for (std::size_t i = 0; i < 2; ++i) {
                const double value = exhibit.series[i].values[month];
                const QByteArray field = table[static_cast<qsizetype>(month) + 1][static_cast<qsizetype>(i) + 1];
                if (std::isnan(value))
                    QVERIFY(field.isEmpty());
                else
                    QCOMPARE(field.toDouble(), value);
            }
    }

    void csvKeepsEveryDigit()
    {
        Exhibit exhibit = samples::rent();
        exhibit.series[0].values[0] = 1.0 / 3.0;
        exhibit.series[0].values[1] = -1.234567890123456e20;
        const auto table = rows(exhibitCsv(exhibit));
        QCOMPARE(table[1][1].toDouble(), 1.0 / 3.0);
        QCOMPARE(table[2][1].toDouble(), -1.234567890123456e20);
        QVERIFY(!table[2][1].contains('e')); // an exponent is text to some readers
    }

    void csvOfLinesHasEveryBoundary()
    {
        const auto table = rows(exhibitCsv(samples::breakEven()));
        QCOMPARE(table.size(), 62);
        QCOMPARE(table[0],
                 (QByteArrayList{"Start of month", "Cumulative rent (USD)", "Cumulative NOI (USD)", "Capital (USD)"}));
        QCOMPARE(table[61][0], "2031-05");
        QCOMPARE(table[61][3], "40000000000");
    }

    void csvTextCannotBeAFormula_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("field");
        QTest::newRow("equals") << "=1+1"
                                << "'=1+1 (USD a month)";
        QTest::newRow("plus") << "+1"
                              << "'+1 (USD a month)";
        QTest::newRow("minus") << "-1"
                               << "'-1 (USD a month)";
        QTest::newRow("at") << "@SUM(A1)"
                            << "'@SUM(A1) (USD a month)";
        QTest::newRow("tab") << "\t=1"
                             << "'\t=1 (USD a month)";
        QTest::newRow("return") << "\r=1"
                                << "\"'\r=1 (USD a month)\"";
        QTest::newRow("quote and comma") << "A \"B\", C"
                                         << "\"A \"\"B\"\", C (USD a month)\"";
        QTest::newRow("quoted formula") << "=A,B"
                                        << "\"'=A,B (USD a month)\"";
        QTest::newRow("plain") << "Anthropic"
                               << "Anthropic (USD a month)";
    }

    void csvTextCannotBeAFormula()
    {
        QFETCH(const QString, label);
        QFETCH(const QString, field);
        Exhibit exhibit = samples::rent();
        exhibit.series.resize(1);
        exhibit.series[0].label = label.toStdString();
        const QByteArray wanted = "Month," + field.toUtf8() + "\r\n2026-05,";
        QVERIFY2(exhibitCsv(exhibit).startsWith(wanted), exhibitCsv(exhibit).left(80).constData());
    }

    void aFailureSaysWhatAndWhereAndLeavesNothing_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("png") << ExportFormat::Png;
        QTest::newRow("svg") << ExportFormat::Svg;
        QTest::newRow("pdf") << ExportFormat::Pdf;
        QTest::newRow("csv") << ExportFormat::Csv;
    }

    void aFailureSaysWhatAndWhereAndLeavesNothing()
    {
        QFETCH(const ExportFormat, format);
        const QString path = m_folder.filePath("no-such-folder/chart");
        const auto error = exportExhibit(samples::rent(), Theme::Light, path, format);
        QVERIFY(error);
        QVERIFY2(error->contains(path), qPrintable(*error));
        QVERIFY(!QFile::exists(path));
    }

    void anImageTooLargeToDrawLeavesTheOldFile()
    {
        const QString path = m_folder.filePath("kept.png");
        QVERIFY(!exportExhibit(samples::rent(), Theme::Light, path, ExportFormat::Png, {400, 300}, 1));
        const QByteArray before = contents(path);
        const auto error = exportExhibit(samples::rent(), Theme::Light, path, ExportFormat::Png, {400, 300}, 1e5);
        QVERIFY(error);
        QVERIFY(error->contains(path));
        QCOMPARE(contents(path), before);
        QCOMPARE(QDir(m_folder.path()).entryList({"kept*"}, QDir::Files), QStringList{"kept.png"});
    }

    void emptyExhibitsExportToo()
    {
        for (const char* name : {"empty.png", "empty.svg", "empty.pdf", "empty.csv"}) {
            const QString path = m_folder.filePath(name);
            QVERIFY(!exportExhibit(samples::empty(), Theme::Light, path, *exportFormatOf(path), {400, 300}, 1));
            QVERIFY(!contents(path).isEmpty());
        }
    }

    void theClipboardHoldsImageAndSvg()
    {
        copyExhibitImage(samples::rent(), Theme::Light, {400, 300}, 2);
        const QMimeData* data = QApplication::clipboard()->mimeData();
        QVERIFY(data && data->hasImage());
        QCOMPARE(qvariant_cast<QImage>(data->imageData()).size(), QSize(800, 600));
        QVERIFY(data->data("image/svg+xml").contains("<text"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(ExhibitExportTest)
#include "exhibit_export_test.moc"
