// The two programs from outside: output, streams, exit status.

#include "tests/programs/program_run.h"

#include <QtTest>

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace {

const QString cli = QStringLiteral(RACKRENT_BINARY_DIR "/app/rackrent-cli");
const QString window = QStringLiteral(RACKRENT_BINARY_DIR "/app/rackrent");
const QString sample = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent");

QJsonObject metricsOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object().value(QStringLiteral("metrics")).toObject();
}

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void computePrintsOneJsonDocument();
    void computeReadsStandardInput();
    void tablesAreForPeople();
    void usageErrors_data();
    void usageErrors();
    void helpAndVersionSucceed_data();
    void helpAndVersionSucceed();
    void invalidProjectsAreRefused();
    void warningsDoNotSpoilTheOutput();
    void validateSaysWhatItSaw();
    void generatedProjectsAreComputed();
    void screenshotHasTheSizeAsked();
    void everyPageIsDrawn_data();
    void everyPageIsDrawn();
    void everyFileNamedIsOpened();
    void screenshotOfABrokenFileFails();
};

void CommandLineTest::computePrintsOneJsonDocument()
{
    const Run done =
        run(cli, {QStringLiteral("compute"), sample, QStringLiteral("--scenario"), QStringLiteral("article")});
    QCOMPARE(done.status, 0);
    const QJsonObject metrics = metricsOf(done.out);
    QCOMPARE(qRound(metrics.value(QStringLiteral("payback_rent_months")).toDouble() * 100), 1843);
    QCOMPARE(metrics.size(), 22);
    const QJsonObject lines = QJsonDocument::fromJson(done.out).object().value(QStringLiteral("lines")).toObject();
    QCOMPARE(lines.size(), 29);
}

void CommandLineTest::computeReadsStandardInput()
{
    const Run named = run(cli, {QStringLiteral("compute"), sample});
    const Run piped = run(cli, {QStringLiteral("compute"), QStringLiteral("-")}, bytesOf(sample));
    QCOMPARE(piped.status, 0);
    QCOMPARE(piped.out, named.out);
    QVERIFY(piped.err.isEmpty());
}

void CommandLineTest::tablesAreForPeople()
{
    const Run done = run(cli, {QStringLiteral("compute"), sample, QStringLiteral("--format"), QStringLiteral("table")});
    QCOMPARE(done.status, 0);
    QVERIFY(done.out.contains("40,000,000,000 USD"));
    QVERIFY(done.out.contains("21.1290 months"));
    QVERIFY(done.out.contains("2028-02-04"));
}

void CommandLineTest::usageErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{QStringLiteral("conpute")};
    QTest::newRow("no file") << QStringList{QStringLiteral("compute")};
    QTest::newRow("unknown option") << QStringList{QStringLiteral("compute"), sample, QStringLiteral("--scenarioo"),
                                                   QStringLiteral("x")};
    QTest::newRow("unknown format") << QStringList{QStringLiteral("compute"), sample, QStringLiteral("--format"),
                                                   QStringLiteral("xml")};
    QTest::newRow("two files") << QStringList{QStringLiteral("validate"), sample, sample};
    const auto generate = [](const char* row, const char* option, const char* value) {
        QTest::newRow(row) << QStringList{QStringLiteral("generate"), QLatin1String(option), QLatin1String(value)};
    };
    generate("generate: a negative number", "--contracts", "-1");
    generate("generate: too many contracts", "--contracts", "100001");
    generate("generate: a fraction", "--contracts", "3.5");
    generate("generate: no months", "--months", "0");
    generate("generate: too many months", "--months", "1201");
    generate("generate: a seed that is no number", "--seed", "x");
    generate("generate: a seed beyond 64 bits", "--seed", "18446744073709551616");
    generate("generate: no facility", "--facilities", "0");
    QTest::newRow("generate: a file") << QStringList{QStringLiteral("generate"), sample};
}

void CommandLineTest::usageErrors()
{
    QFETCH(QStringList, arguments);
    const Run done = run(cli, arguments);
    QCOMPARE(done.status, 2);
    QVERIFY(done.out.isEmpty());
    QVERIFY(!done.err.isEmpty());
}

void CommandLineTest::helpAndVersionSucceed_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("cli --help") << cli << QStringList{QStringLiteral("--help")};
    QTest::newRow("cli help") << cli << QStringList{QStringLiteral("help")};
    QTest::newRow("cli --version") << cli << QStringList{QStringLiteral("--version")};
    QTest::newRow("cli compute --help") << cli << QStringList{QStringLiteral("compute"), QStringLiteral("--help")};
    QTest::newRow("window --help") << window << QStringList{QStringLiteral("--help")};
    QTest::newRow("window --version") << window << QStringList{QStringLiteral("--version")};
}

void CommandLineTest::helpAndVersionSucceed()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    const Run done = run(program, arguments);
    QCOMPARE(done.status, 0);
    QVERIFY(!done.out.isEmpty());
}

void CommandLineTest::invalidProjectsAreRefused()
{
    QByteArray broken = bytesOf(sample);
    broken.replace("\"2029-05-31\"", "\"2019-05-31\"").replace("\"pue\": 1,", "\"pue\": \"one\",");
    const Run done = run(cli, {QStringLiteral("compute"), QStringLiteral("-")}, broken);
    QCOMPARE(done.status, 1);
    QVERIFY(done.out.isEmpty());
    QVERIFY(done.err.contains("/contracts/0/end"));
    QVERIFY(done.err.contains("/facilities/0/pue"));
    QVERIFY(done.err.contains("(line "));
    QCOMPARE(run(cli, {QStringLiteral("compute"), QStringLiteral("no/such/file")}).status, 1);
    const Run unknown =
        run(cli, {QStringLiteral("compute"), sample, QStringLiteral("--scenario"), QStringLiteral("articel")});
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.out.isEmpty());
    QVERIFY(unknown.err.contains("article"));
}

void CommandLineTest::warningsDoNotSpoilTheOutput()
{
    QByteArray odd = bytesOf(sample);
    odd.replace("\"pue\": 1,", "\"pue\": 1, \"pues\": 2,");
    const Run plain = run(cli, {QStringLiteral("compute"), QStringLiteral("-")}, bytesOf(sample));
    const Run done = run(cli, {QStringLiteral("compute"), QStringLiteral("-")}, odd);
    QCOMPARE(done.status, 0);
    QCOMPARE(done.out, plain.out);
    QVERIFY(done.err.contains("/facilities/0/pues"));
    QVERIFY(done.err.contains("\"pue\""));
}

void CommandLineTest::validateSaysWhatItSaw()
{
    const Run done = run(cli, {QStringLiteral("validate"), sample});
    QCOMPARE(done.status, 0);
    QVERIFY(done.out.contains("3 contracts"));
    QCOMPARE(run(cli, {QStringLiteral("validate"), QStringLiteral("-")}, "{").status, 1);
}

void CommandLineTest::generatedProjectsAreComputed()
{
    const QStringList request{QStringLiteral("generate"),
                              QStringLiteral("--contracts"),
                              QStringLiteral("40"),
                              QStringLiteral("--months"),
                              QStringLiteral("60"),
                              QStringLiteral("--seed"),
                              QStringLiteral("18446744073709551615"),
                              QStringLiteral("--facilities"),
                              QStringLiteral("3")};
    const Run generated = run(cli, request);
    QCOMPARE(generated.status, 0);
    QVERIFY(generated.err.isEmpty());
    QCOMPARE(run(cli, request).out, generated.out);
    const Run valid = run(cli, {QStringLiteral("validate"), QStringLiteral("-")}, generated.out);
    QCOMPARE(valid.status, 0);
    QVERIFY(valid.err.isEmpty());
    QVERIFY(valid.out.contains("40 contracts, 3 facilities, 4 scenarios"));
    const Run computed = run(cli, {QStringLiteral("compute"), QStringLiteral("-")}, generated.out);
    QCOMPARE(computed.status, 0);
    QVERIFY(computed.err.isEmpty());
    QVERIFY(metricsOf(computed.out).value(QStringLiteral("headline_rent")).toDouble() > 1e6);
    QVERIFY(run(cli, {QStringLiteral("generate")}).out.contains("\"id\": \"c00100\"")); // 100 without a request
}

void CommandLineTest::screenshotHasTheSizeAsked()
{
    const QTemporaryDir folder;
    for (const char* theme : {"light", "dark"}) {
        const QString path = folder.filePath(QLatin1String(theme) + QStringLiteral(".png"));
        const Run done = run(window, {sample, QStringLiteral("--screenshot"), path, QStringLiteral("--size"),
                                      QStringLiteral("1280x800"), QStringLiteral("--scenario"),
                                      QStringLiteral("article"), QStringLiteral("--theme"), QLatin1String(theme)});
        QCOMPARE(done.status, 0);
        const QImage picture(path);
        QCOMPARE(picture.size(), QSize(1280, 800));
        const bool isDark = picture.pixelColor(3, 400).lightness() < 128;
        QCOMPARE(isDark, QLatin1String(theme) == QLatin1String("dark"));
    }
}

void CommandLineTest::everyPageIsDrawn_data()
{
    QTest::addColumn<QString>("page");
    for (const char* page : {"welcome", "help", "help:charts", "preferences", "palette", "tour", "tour:5"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

/// Each in twice the pixels, and unlike the project's page.
void CommandLineTest::everyPageIsDrawn()
{
    QFETCH(QString, page);
    const QTemporaryDir folder;
    const auto draw = [&](const QString& name) {
        const QString path = folder.filePath(QStringLiteral("page.png"));
        const Run done =
            run(window, {sample, QStringLiteral("--screenshot"), path, QStringLiteral("--page"), name,
                         QStringLiteral("--size"), QStringLiteral("1000x700"), QStringLiteral("--scale=2")});
        return done.status == 0 ? QImage(path) : QImage();
    };
    const QImage project = draw(QStringLiteral("project")), drawn = draw(page);
    QCOMPARE(project.size(), QSize(2000, 1400));
    QCOMPARE(drawn.size(), QSize(2000, 1400));
    QVERIFY(drawn != project);
}

/// Each file in a window of its own: an open file has its lock beside it.
void CommandLineTest::everyFileNamedIsOpened()
{
    const QTemporaryDir folder;
    QStringList files;
    for (const char* name : {"one", "two"}) {
        files << folder.filePath(QString::fromLatin1(name) + QStringLiteral(".rackrent"));
        QVERIFY(QFile::copy(sample, files.back()));
    }
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        environment.insert(QString::fromLatin1(name), folder.path());
    process.setProcessEnvironment(environment);
    process.start(window, files);
    for (const char* name : {"one", "two"})
        QTRY_VERIFY_WITH_TIMEOUT(
            QFileInfo::exists(folder.filePath(QStringLiteral(".%1.rackrent.lock").arg(QLatin1String(name)))), 30000);
    process.terminate();
    QVERIFY(process.waitForFinished(30000));
}

void CommandLineTest::screenshotOfABrokenFileFails()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.png"));
    const Run noFile = run(window, {QStringLiteral("nofile.rackrent"), QStringLiteral("--screenshot"), path});
    QCOMPARE(noFile.status, 1);
    QVERIFY2(noFile.err.contains("nofile.rackrent"), noFile.err.constData());
    QVERIFY2(noFile.err.contains("check the name"), noFile.err.constData()); // what to do
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(
        run(window, {sample, QStringLiteral("--screenshot"), path, QStringLiteral("--size"), QStringLiteral("big")})
            .status,
        2);
    QCOMPARE(
        run(window, {sample, QStringLiteral("--theme"), QStringLiteral("pink"), QStringLiteral("--screenshot"), path})
            .status,
        2);
    for (const QStringList& wrong : {QStringList{QStringLiteral("--page"), QStringLiteral("attic")},
                                     QStringList{QStringLiteral("--page"), QStringLiteral("tour:9")},
                                     QStringList{QStringLiteral("--page"), QStringLiteral("help:attic")},
                                     QStringList{QStringLiteral("--scale"), QStringLiteral("0")},
                                     QStringList{QStringLiteral("--scale"), QStringLiteral("huge")}})
        QCOMPARE(run(window, QStringList{sample, QStringLiteral("--screenshot"), path} + wrong).status, 2);
    QVERIFY(!QFileInfo::exists(path));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
