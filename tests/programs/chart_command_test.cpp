// `rackrent-cli chart` as a person runs it: every chart of every sample in every format, and what is wrong said.

#include <QtTest>

#include <QImage>

#include "model/analysis/charts.h"
#include "tests/programs/program_run.h"

#include <algorithm>

using namespace rackrent;

namespace {

const QString cli = QStringLiteral(RACKRENT_BINARY_DIR "/app/rackrent-cli");
const QString samples = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/");

/// Without a display, and without a word on how to do without one.
Run runCommand(const QString& command, const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("DISPLAY"));
    return ::run(cli, QStringList{command} + arguments, {}, environment);
}
Run run(const QStringList& arguments) { return runCommand(QStringLiteral("chart"), arguments); }
Run deck(const QStringList& arguments) { return runCommand(QStringLiteral("deck"), arguments); }

} // namespace

class ChartCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyChartOfEverySample_data();
    void everyChartOfEverySample();
    void formats_data();
    void formats();
    void scenariosAndSizes();
    void wrongUsage_data();
    void wrongUsage();
    void whatCannotBeRead();
    void periods();
    void otherScenariosAreDrawnOverIt();
    void theDeckOfEverySample_data();
    void theDeckOfEverySample();
    void wrongUsageOfDecks();
};

void ChartCommandTest::everyChartOfEverySample_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("chart");
    for (const QString& file : QDir(samples).entryList({QStringLiteral("*.rackrent")}, QDir::Files))
        for (const ChartKind& kind : chartKinds()) {
            const QString name = QString::fromUtf8(kind.name.data(), static_cast<qsizetype>(kind.name.size()));
            QTest::addRow("%s %s", qPrintable(file), qPrintable(name)) << samples + file << name;
        }
}

void ChartCommandTest::everyChartOfEverySample()
{
    QFETCH(QString, file);
    QFETCH(QString, chart);
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("chart.png"));
    const Run done = run({file, QStringLiteral("--chart"), chart, QStringLiteral("-o"), out, QStringLiteral("--size"),
                          QStringLiteral("640x360"), QStringLiteral("--scale"), QStringLiteral("1")});
    QVERIFY2(done.status == 0, done.err.constData());
    QCOMPARE(QImage(out).size(), QSize(640, 360));
    QVERIFY2(done.out.trimmed().endsWith('.'), done.out.constData()); // what it says, in words
}

void ChartCommandTest::formats_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("png") << QStringLiteral("png") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QStringLiteral("svg") << QByteArray("<?xml");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF");
    QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("Google leaves at the end of");
}

void ChartCommandTest::formats()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("frontier.") + ending);
    const Run done = run({samples + QStringLiteral("colossus.rackrent"), QStringLiteral("--chart"),
                          QStringLiteral("frontier"), QStringLiteral("-o"), out});
    QVERIFY2(done.status == 0, done.err.constData());
    QVERIFY2(bytesOf(out).startsWith(begins), bytesOf(out).left(60).constData());
}

void ChartCommandTest::scenariosAndSizes()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("x.png"));
    const Run done =
        run({samples + QStringLiteral("colossus.rackrent"), QStringLiteral("--chart"), QStringLiteral("break-even"),
             QStringLiteral("--scenario"), QStringLiteral("article"), QStringLiteral("-o"), out,
             QStringLiteral("--size"), QStringLiteral("800x500"), QStringLiteral("--scale"), QStringLiteral("1.5"),
             QStringLiteral("--theme"), QStringLiteral("dark")});
    QVERIFY2(done.status == 0, done.err.constData());
    QCOMPARE(QImage(out).size(), QSize(1200, 750));
    QVERIFY2(done.out.contains("month 18.4"), done.out.constData());
    QVERIFY(QImage(out).pixelColor(2, 2).lightness() < 80);
}

void ChartCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const QString file = samples + QStringLiteral("colossus.rackrent");
    const QString chart = QStringLiteral("--chart"), out = QStringLiteral("-o");
    const auto row = [](const char* name, const QStringList& arguments, const char* says) {
        QTest::newRow(name) << arguments << QByteArray(says);
    };
    row("no chart of the name", {file, chart, QStringLiteral("attic"), out, QStringLiteral("x.png")}, "break-even");
    row("no ending", {file, chart, QStringLiteral("rent"), out, QStringLiteral("x")}, ".svg");
    row("no output", {file, chart, QStringLiteral("rent")}, ".svg");
    row("no file", {chart, QStringLiteral("rent"), out, QStringLiteral("x.png")}, "FILE");
    row("size", {file, chart, QStringLiteral("rent"), out, QStringLiteral("x.png"), QStringLiteral("--size=big")},
        "1600x900");
    row("theme", {file, chart, QStringLiteral("rent"), out, QStringLiteral("x.png"), QStringLiteral("--theme=pink")},
        "dark");
    row("by", {file, chart, QStringLiteral("rent"), out, QStringLiteral("x.png"), QStringLiteral("--by=moon")},
        "tenant");
    row("period", {file, chart, QStringLiteral("rent"), out, QStringLiteral("x.png"), QStringLiteral("--period=week")},
        "quarter");
    row("overlays",
        {file, chart, QStringLiteral("rent"), out, QStringLiteral("x.png"), QStringLiteral("--overlay=a,b,c,d,e")},
        "4 scenarios");
    row("unknown option", {file, QStringLiteral("--colour")}, "colour");
}

void ChartCommandTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Run done = run(arguments);
    QCOMPARE(done.status, 2);
    QVERIFY2(done.err.contains(says), done.err.constData());
    QVERIFY(done.out.isEmpty());
}

void ChartCommandTest::periods()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("x.csv"));
    const Run done =
        run({samples + QStringLiteral("colossus.rackrent"), QStringLiteral("--chart"), QStringLiteral("rent"),
             QStringLiteral("-o"), out, QStringLiteral("--period"), QStringLiteral("fiscal-year")});
    QVERIFY2(done.status == 0, done.err.constData());
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 7); // a heading, and May 2026 to April 2031
    QVERIFY(lines[0].startsWith("Fiscal year,Anthropic (USD a fiscal year)"));
    QVERIFY(lines[2].startsWith("FY2027,15000000000,")); // twelve months at 1.25bn
}

/// What is over the base case equals the scenario's own chart, and the base case over it is the base case's.
void ChartCommandTest::otherScenariosAreDrawnOverIt()
{
    const QTemporaryDir folder;
    const auto columns = [&folder](const QStringList& more, QByteArray& says) {
        const QString out = folder.filePath(QStringLiteral("x.csv"));
        const Run done = run(QStringList{samples + QStringLiteral("ellendale.rackrent"), QStringLiteral("--chart"),
                                         QStringLiteral("break-even"), QStringLiteral("-o"), out} +
                             more);
        says = done.status == 0 ? done.out : done.err;
        QFile file(out);
        if (!file.open(QIODevice::ReadOnly))
            return QList<QByteArrayList>();
        QList<QByteArrayList> lines;
        for (const QByteArray& line : file.readAll().trimmed().split('\n'))
            lines << line.trimmed().split(',');
        return lines;
    };
    QByteArray says, own;
    const QString scenario = QStringLiteral("refinanced"), late = QStringLiteral("third-building-late");
    const auto over = columns({QStringLiteral("--overlay"), late + QStringLiteral(",base")}, says);
    QVERIFY2(says.contains("The third building a year late: "), says.constData());
    const auto alone = columns({QStringLiteral("--scenario"), late}, own);
    QVERIFY(says.contains(own.trimmed()));
    const qsizetype at = over[0].indexOf(QByteArray("Cumulative rent \u00b7 The third building a year late (USD)"));
    QVERIFY(at > 1 && over.size() >= alone.size() && alone.size() > 200);
    for (qsizetype row = 1; row < alone.size(); ++row)
        QCOMPARE(over[row][at], alone[row][1]);
    QVERIFY(!says.contains("Base case: ")); // it is the one that is shown
    const auto back = columns({QStringLiteral("--scenario"), scenario, QStringLiteral("--overlay=base")}, says);
    QVERIFY(std::ranges::any_of(back[0], [](const QByteArray& name) { return name.contains("Base case"); }));
    const Run done =
        run({samples + QStringLiteral("ellendale.rackrent"), QStringLiteral("--chart=rent"), QStringLiteral("-o"),
             folder.filePath(QStringLiteral("y.png")), QStringLiteral("--overlay=nowhere")});
    QCOMPARE(done.status, 1);
    QVERIFY(done.err.contains("nowhere"));
}

void ChartCommandTest::theDeckOfEverySample_data()
{
    QTest::addColumn<QString>("file");
    for (const QFileInfo& sample : QDir(samples).entryInfoList({QStringLiteral("*.rackrent")}))
        QTest::newRow(qPrintable(sample.baseName())) << sample.filePath();
}

void ChartCommandTest::theDeckOfEverySample()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("deck.pdf"));
    const Run done = deck({file, QStringLiteral("-o"), out});
    QVERIFY2(done.status == 0, done.err.constData());
    QFile pdf(out);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray pages = done.out.trimmed().split(' ').front();
    QVERIFY2(pages.toInt() >= 8, done.out.constData());
    QVERIFY(pdf.readAll().contains("/Count " + pages));
}

void ChartCommandTest::wrongUsageOfDecks()
{
    const QString file = samples + QStringLiteral("colossus.rackrent");
    const auto says = [](const Run& done, int status, const char* what) {
        return done.status == status && done.err.contains(what);
    };
    QVERIFY(says(deck({file, QStringLiteral("-o"), QStringLiteral("x.png")}), 2, ".pdf"));
    QVERIFY(says(deck({QStringLiteral("-o"), QStringLiteral("x.pdf")}), 2, "FILE"));
    QVERIFY(
        says(deck({file, QStringLiteral("-o"), QStringLiteral("x.pdf"), QStringLiteral("--theme=pink")}), 2, "dark"));
    QVERIFY(says(deck({file, QStringLiteral("-o"), QStringLiteral("/nowhere/x.pdf")}), 1, "cannot be written"));
    QVERIFY(says(deck({QStringLiteral("nofile"), QStringLiteral("-o"), QStringLiteral("x.pdf")}), 1, "nofile"));
    QVERIFY(says(deck({file, QStringLiteral("-o"), QStringLiteral("x.pdf"), QStringLiteral("--scenario=moon")}), 1,
                 "moon"));
}

void ChartCommandTest::whatCannotBeRead()
{
    const QTemporaryDir folder;
    const QString broken = folder.filePath(QStringLiteral("broken.rackrent")),
                  out = folder.filePath(QStringLiteral("x.png"));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"rackrent\": 1");
    file.close();
    for (const QString& name : {broken, folder.filePath(QStringLiteral("nofile.rackrent"))}) {
        const Run done = run({name, QStringLiteral("--chart"), QStringLiteral("rent"), QStringLiteral("-o"), out});
        QCOMPARE(done.status, 1);
        QVERIFY(!done.err.isEmpty() && !QFileInfo::exists(out));
    }
    const Run unknown =
        run({samples + QStringLiteral("colossus.rackrent"), QStringLiteral("--chart"), QStringLiteral("rent"),
             QStringLiteral("--scenario"), QStringLiteral("attic"), QStringLiteral("-o"), out});
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.err.contains("attic") && !QFileInfo::exists(out));
    const Run nowhere = run({samples + QStringLiteral("colossus.rackrent"), QStringLiteral("--chart"),
                             QStringLiteral("rent"), QStringLiteral("-o"), QStringLiteral("/nowhere/x.png")});
    QCOMPARE(nowhere.status, 1);
    QVERIFY(nowhere.err.contains("/nowhere/x.png"));
}

QTEST_GUILESS_MAIN(ChartCommandTest)
#include "chart_command_test.moc"
