// `rackrent-cli report` from outside: each format whole, with its charts, and the project recoverable from the PDF.

#include "tests/programs/program_run.h"

#include <QtTest>

#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

const QString cli = QStringLiteral(RACKRENT_BINARY_DIR "/app/rackrent-cli");
const QString samples = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/");

/// The bytes of a file that is attached to a PDF, as its writer compressed them.
QByteArray attachedTo(const QByteArray& pdf)
{
    static const QRegularExpression file(QStringLiteral("/EF <</F (\\d+) 0 R>>"));
    const QString number = file.match(QString::fromLatin1(pdf)).captured(1);
    const qsizetype object = pdf.indexOf('\n' + number.toLatin1() + " 0 obj\n");
    const qsizetype start = pdf.indexOf("stream\n", object) + 7;
    const qsizetype end = pdf.indexOf("\nendstream", start);
    if (number.isEmpty() || object < 0 || end < 0)
        return {};
    const QByteArray stream = pdf.mid(start, end - start);
    if (!pdf.mid(object, start - object).contains("/FlateDecode"))
        return stream;
    QByteArray sized("\x01\x00\x00\x00", 4); // room for what comes out; qUncompress makes more where it must
    return qUncompress(sized + stream);
}

} // namespace

class ReportCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySampleInEveryFormat_data();
    void everySampleInEveryFormat();
    void sectionsAndScenario();
    void languageAndPaper();
    void wrongUsageIsSaid();
};

void ReportCommandTest::everySampleInEveryFormat_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& name : QDir(samples).entryList({QStringLiteral("*.rackrent")}))
        QTest::newRow(qPrintable(name)) << samples + name;
}

void ReportCommandTest::everySampleInEveryFormat()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    const auto made = [&](const QString& name) {
        const QString path = folder.filePath(name);
        const Run done = run(cli, {"report", file, "-o", path});
        if (done.status != 0)
            qWarning("%s", done.err.constData());
        return bytesOf(path);
    };
    const QByteArray pdf = made("report.pdf");
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.count("/Type /Page\n") + pdf.count("/Type /Page ") >= 6);
    QVERIFY(pdf.contains("/FontFile2"));
    QCOMPARE(attachedTo(pdf), bytesOf(file));

    const QByteArray html = made("report.html");
    QVERIFY(html.startsWith("<!DOCTYPE html>") && html.endsWith("</html>\n"));
    QVERIFY(html.count("<svg") >= 4 && html.count("<svg") == html.count("</svg>"));
    QVERIFY(!html.contains("<?xml") && !html.contains("src=\"http"));

    const QByteArray markdown = made("report.md");
    static const QRegularExpression picture(QStringLiteral("!\\[[^\\]]*\\]\\(<([^>]+)>\\)"));
    auto pictures = picture.globalMatch(QString::fromUtf8(markdown));
    int count = 0;
    for (; pictures.hasNext(); ++count)
        QVERIFY(bytesOf(folder.filePath(pictures.next().captured(1))).contains("<svg"));
    QCOMPARE(count, html.count("<svg"));
    QCOMPARE(made("report.html"), html);
}

void ReportCommandTest::sectionsAndScenario()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("r.html"));
    QCOMPARE(run(cli, {"report", samples + "colossus.rackrent", "-o", path, "--scenario", "article", "--sections",
                       "figures,method"})
                 .status,
             0);
    const QByteArray html = bytesOf(path);
    QVERIFY(html.contains("The article&#39;s chart") || html.contains("The article's chart"));
    QVERIFY(html.indexOf("<section id=\"figures\"") < html.indexOf("<section id=\"method\""));
    QVERIFY(html.contains("id=\"figures\"") && html.contains("id=\"method\"") && !html.contains("id=\"rent-roll\""));
}

void ReportCommandTest::languageAndPaper()
{
    const QTemporaryDir folder;
    const auto made = [&](const QString& name, const QStringList& options) {
        const QString path = folder.filePath(name);
        const Run done = run(cli, QStringList{"report", samples + "colossus.rackrent", "-o", path} + options);
        if (done.status != 0)
            qWarning("%s", done.err.constData());
        return bytesOf(path);
    };
    const QString html = QString::fromUtf8(made("r.html", {"--language", "zh_CN"}));
    QVERIFY(html.contains(QStringLiteral("<html lang=\"zh-CN\">")));
    QVERIFY(html.contains(QStringLiteral("\u57fa\u51c6")) && !html.contains(QStringLiteral("Base case")));
    QVERIFY(made("r.md", {"--language", "zh_CN"}).contains("## \xe6")); // a Chinese heading
    QVERIFY(made("r.pdf", {"--paper", "letter"}).contains("/MediaBox [0 0 612"));
    QVERIFY(made("a4.pdf", {"--language", "zh_CN"}).contains("/MediaBox [0 0 595"));
}

void ReportCommandTest::wrongUsageIsSaid()
{
    const QString file = samples + QStringLiteral("colossus.rackrent");
    const QTemporaryDir folder;
    QCOMPARE(run(cli, {"report", file}).status, 2);
    QCOMPARE(run(cli, {"report", file, "-o", folder.filePath("r.doc")}).status, 2);
    QCOMPARE(run(cli, {"report", file, "-o", folder.filePath("r.pdf"), "--language", "fr"}).status, 2);
    QCOMPARE(run(cli, {"report", file, "-o", folder.filePath("r.pdf"), "--paper", "a3"}).status, 2);
    const Run section = run(cli, {"report", file, "-o", folder.filePath("r.md"), "--sections", "summary,end"});
    QCOMPARE(section.status, 2);
    QVERIFY(section.err.contains("end") && section.err.contains("rent-roll"));
    const Run nowhere = run(cli, {"report", file, "-o", folder.filePath("no/such/r.pdf")});
    QCOMPARE(nowhere.status, 1);
    QVERIFY(nowhere.err.contains("no/such/r.pdf"));
    QCOMPARE(run(cli, {"report", file, "-o", folder.filePath("r.md"), "--scenario", "nobody"}).status, 1);
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(ReportCommandTest)
#include "report_command_test.moc"
