#include "tests/charts/sample_exhibits.h"
#include "views/charts/exhibit_csv.h"
#include "views/charts/exhibit_export.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QMimeData>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <sys/resource.h>

#include <cmath>
#include <csignal>

using namespace rackrent;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QRect scaled(const QRect& rect, double scale)
{
    return {qRound(rect.x() * scale), qRound(rect.y() * scale), qRound(rect.width() * scale),
            qRound(rect.height() * scale)};
}

/// Where a part of an image differs from its corner, in that part's coordinates.
QRect inkIn(const QImage& image, const QRect& part)
{
    QRect ink;
    const QRgb ground = image.pixel(part.topLeft());
    const auto contrast = [ground](QRgb pixel) {
        return std::abs(qGray(pixel) - qGray(ground)) + std::abs(qAlpha(pixel) - qAlpha(ground));
    };
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            if (contrast(image.pixel(x, y)) > 40)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

/// Mean difference of two images' pixels, in shades of grey of 255.
double differenceOf(const QImage& first, const QImage& second)
{
    double sum = 0;
    for (int y = 0; y < second.height(); ++y)
        for (int x = 0; x < second.width(); ++x)
            sum += std::abs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y)));
    return sum / (second.width() * second.height());
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
        QVERIFY(!exportExhibit(samples::breakEven(), path, {.size = {800, 450}, .scale = 2, .theme = Theme::Dark}));
        const QImage image(path);
        QCOMPARE(image.size(), QSize(1600, 900));
        QCOMPARE(image.pixelColor(3, 3), darkColours().surface);
        QVERIFY(!exportExhibit(samples::breakEven(), path, {.size = {800, 450}, .scale = 1.5}));
        QCOMPARE(QImage(path).size(), QSize(1200, 675));
        QCOMPARE(QImage(path).pixelColor(3, 3), lightColours().surface);
    }

    /// Drawn at twice the size, not blown up: neighbouring pixels of text differ.
    void pngIsSharpAtScale()
    {
        const QImage twice = exhibitImage(samples::rent(), {.size = {800, 450}, .scale = 2});
        const QImage blownUp = exhibitImage(samples::rent(), {.size = {800, 450}, .scale = 1}).scaled(1600, 900);
        QVERIFY(twice.copy(0, 0, 400, 60) != blownUp.copy(0, 0, 400, 60));
    }

    /// Text at twice the scale is the same picture larger: nothing moves, nothing is set wider or narrower.
    void pngIsInProportionAtEveryScale_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {0.5, 1.5, 2.0, 3.0, 4.0})
            QTest::addRow("%gx", scale) << scale;
    }

    void pngIsInProportionAtEveryScale()
    {
        QFETCH(const double, scale);
        const QImage once = exhibitImage(samples::rent(), {.size = {800, 450}, .scale = 1});
        const QImage larger = exhibitImage(samples::rent(), {.size = {800, 450}, .scale = scale});
        const QRect title(0, 0, 800, 26), whole(0, 0, 800, 450);
        for (const QRect& part : {title, whole}) {
            const QRect at1 = inkIn(once, part), atScale = inkIn(larger, scaled(part, scale));
            QVERIFY2(at1.width() > 80 && at1.height() > 8,
                     qPrintable(QStringLiteral("%1 x %2").arg(at1.width()).arg(at1.height())));
            const QRect wanted = scaled(at1, scale);
            const auto isNear = [scale](int a, int b) { return std::abs(a - b) <= std::ceil(scale); };
            QVERIFY2(isNear(atScale.left(), wanted.left()) && isNear(atScale.right(), wanted.right()) &&
                         isNear(atScale.top(), wanted.top()) && isNear(atScale.bottom(), wanted.bottom()),
                     qPrintable(QStringLiteral("%1 to %2, not %3 to %4")
                                    .arg(atScale.left())
                                    .arg(atScale.right())
                                    .arg(wanted.left())
                                    .arg(wanted.right())));
        }
        const QImage same = larger.scaled(800, 450, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const QImage aside = same.copy(3, 0, 800, 450);
        const double difference = differenceOf(same, once), differenceAside = differenceOf(aside, once);
        QVERIFY2(2 * difference < differenceAside,
                 qPrintable(QStringLiteral("%1, aside %2").arg(difference).arg(differenceAside)));
    }

    void pngSaysItsDotsPerInch()
    {
        const QString path = m_folder.filePath("dots.png");
        for (const double scale : {1.0, 2.0, 4.0}) {
            QVERIFY(!exportExhibit(samples::rent(), path, {.size = {400, 300}, .scale = scale}));
            QCOMPARE(std::lround(QImage(path).dotsPerMeterX() * 0.0254), std::lround(96 * scale));
        }
    }

    void theBackgroundIsWhatWasChosen_data()
    {
        QTest::addColumn<ExportOptions>("options");
        QTest::addColumn<QColor>("corner");
        const QColor nothing(0, 0, 0, 0);
        const auto row = [](const char* name, Theme theme, Background background, const QColor& corner) {
            QTest::newRow(name) << ExportOptions{.size = {400, 300}, .theme = theme, .background = background}
                                << corner;
        };
        row("light", Theme::Light, Background::OfTheme, lightColours().surface);
        row("dark", Theme::Dark, Background::OfTheme, darkColours().surface);
        row("white", Theme::Light, Background::White, Qt::white);
        row("no bright text on white", Theme::Dark, Background::White, darkColours().surface);
        row("light on nothing", Theme::Light, Background::Transparent, nothing);
        row("dark on nothing", Theme::Dark, Background::Transparent, nothing);
        QTest::newRow("a page is never transparent")
            << ExportOptions{.format = ExportFormat::Pdf, .size = {400, 300}, .background = Background::Transparent}
            << lightColours().surface;
    }

    void theBackgroundIsWhatWasChosen()
    {
        QFETCH(const ExportOptions, options);
        QFETCH(const QColor, corner);
        const QImage image = exhibitImage(samples::rent(), options);
        for (const QPoint& point : {QPoint(0, 0), QPoint(799, 0), QPoint(0, 599), QPoint(799, 599)})
            QCOMPARE(image.pixelColor(point).rgba(), corner.rgba());
        QVERIFY(image.pixelColor(400, 300).alpha() == 255 || options.background == Background::Transparent);
        QVERIFY(!inkIn(image, image.rect()).isEmpty());
    }

    /// On whatever it is laid, it looks as on a surface of that colour.
    void aTransparentDrawingShowsWhatIsBehind()
    {
        const ExportOptions options{.size = {400, 300}, .background = Background::Transparent};
        QImage laid(800, 600, QImage::Format_RGB32);
        laid.fill(lightColours().surface);
        QPainter painter(&laid);
        painter.drawImage(laid.rect(), exhibitImage(samples::rent(), options));
        painter.end();
        const QImage plain = exhibitImage(samples::rent(), {.size = {400, 300}});
        QVERIFY2(differenceOf(laid, plain) < 1, qPrintable(QString::number(differenceOf(laid, plain))));
        const QString path = m_folder.filePath("transparent.png");
        QVERIFY(!exportExhibit(samples::rent(), path, options));
        QCOMPARE(QImage(path).pixelColor(0, 0).alpha(), 0);
    }

    void aTransparentSvgHasNoSurface()
    {
        const QString path = m_folder.filePath("transparent.svg");
        ExportOptions options{.format = ExportFormat::Svg, .size = {400, 300}};
        for (const Background background : {Background::OfTheme, Background::Transparent}) {
            options.background = background;
            QVERIFY(!exportExhibit(samples::rent(), path, options));
            QImage page(400, 300, QImage::Format_ARGB32_Premultiplied);
            page.fill(Qt::red);
            QPainter painter(&page);
            QSvgRenderer(path).render(&painter);
            painter.end();
            QCOMPARE(page.pixelColor(1, 1),
                     background == Background::OfTheme ? lightColours().surface : QColor(Qt::red));
        }
    }

    void withoutATitleThePlotHasItsRoom()
    {
        ExportOptions options{.format = ExportFormat::Svg, .size = {800, 450}};
        const QString path = m_folder.filePath("title.svg");
        QVERIFY(!exportExhibit(samples::rent(), path, options));
        QVERIFY(contents(path).contains(">Rent by tenant</text>"));
        QVERIFY(contents(path).contains(">Base case, valued at 1 May 2026</text>"));
        options.withTitle = false;
        QVERIFY(!exportExhibit(samples::rent(), path, options));
        QVERIFY(!contents(path).contains(">Rent by tenant</text>"));
        QVERIFY(!contents(path).contains(">Base case"));
        QVERIFY(contents(path).contains(">Anthropic</text>"));
        options.scale = 1;
        const QImage image = exhibitImage(samples::rent(), options);
        QCOMPARE(image.size(), options.size);
        const QRect ink = inkIn(image, image.rect());
        QVERIFY2(ink.top() < 24, qPrintable(QString::number(ink.top()))); // the legend is where the title was
        options.withTitle = true;
        const QImage titled = exhibitImage(samples::rent(), options);
        QVERIFY(std::abs(ink.bottom() - inkIn(titled, titled.rect()).bottom()) <= 1);
    }

    void sizes_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize& size :
             {QSize(200, 200), QSize(800, 900), QSize(1123, 794), QSize(200, 2000), QSize(2000, 200)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }

    void sizes()
    {
        QFETCH(const QSize, size);
        QCOMPARE(exhibitImage(samples::rent(), {.size = size, .scale = 1}).size(), size);
        QCOMPARE(exhibitImage(samples::rent(), {.size = size, .scale = 3}).size(), 3 * size);
        const QString path = m_folder.filePath("size.svg");
        QVERIFY(!exportExhibit(samples::rent(), path, {.format = ExportFormat::Svg, .size = size}));
        QCOMPARE(QSvgRenderer(path).viewBox().size(), size);
    }

    void svgKeepsTextAsText()
    {
        const QString path = m_folder.filePath("chart.svg");
        Exhibit exhibit = samples::breakEven();
        exhibit.title = "Rent & <capital>";
        QVERIFY(!exportExhibit(exhibit, path, {.format = ExportFormat::Svg}));
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
        QVERIFY(!exportExhibit(samples::rent(), path, {.format = ExportFormat::Pdf, .size = {1600, 900}}));
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
        QVERIFY(!exportExhibit(exhibit, path, {.format = ExportFormat::Csv}));
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
        const auto error = exportExhibit(samples::rent(), path, {.format = format});
        QVERIFY(error);
        QVERIFY2(error->contains(path), qPrintable(*error));
        QVERIFY(!QFile::exists(path));
    }

    /// As on a disk that is full: the file system takes a part of the file, then refuses.
    void aFileWrittenInPartLeavesTheOldOne_data() { aFailureSaysWhatAndWhereAndLeavesNothing_data(); }

    void aFileWrittenInPartLeavesTheOldOne()
    {
        QFETCH(const ExportFormat, format);
        QTemporaryDir folder;
        const QString path = folder.filePath("chart." + endingOf(format));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        rlimit usual{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &usual), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN); // else the system would end the program
        const rlimit little{500, usual.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
        const auto error = exportExhibit(samples::rent(), path, {.format = format});
        setrlimit(RLIMIT_FSIZE, &usual);
        std::signal(SIGXFSZ, handler);
        QVERIFY(error);
        QVERIFY2(error->contains(path), qPrintable(*error));
        QCOMPARE(contents(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void anImageTooLargeToDrawLeavesTheOldFile()
    {
        const QString path = m_folder.filePath("kept.png");
        QVERIFY(!exportExhibit(samples::rent(), path, {.size = {400, 300}, .scale = 1}));
        const QByteArray before = contents(path);
        const auto error = exportExhibit(samples::rent(), path, {.size = {400, 300}, .scale = 1e5});
        QVERIFY(error);
        QVERIFY(error->contains(path));
        QCOMPARE(contents(path), before);
        QCOMPARE(QDir(m_folder.path()).entryList({"kept*"}, QDir::Files), QStringList{"kept.png"});
    }

    void emptyExhibitsExportToo()
    {
        for (const char* name : {"empty.png", "empty.svg", "empty.pdf", "empty.csv"}) {
            const QString path = m_folder.filePath(name);
            QVERIFY(!exportExhibit(samples::empty(), path, {.format = *exportFormatOf(path), .size = {400, 300}}));
            QVERIFY(!contents(path).isEmpty());
        }
    }

    void theClipboardHoldsImageAndSvg()
    {
        copyExhibit(samples::rent(), {.size = {400, 300}});
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
