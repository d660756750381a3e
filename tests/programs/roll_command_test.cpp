// import and export from outside: output, streams, exit status, files.

#include "tests/programs/program_run.h"

#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace {

const QString cli = QStringLiteral(RACKRENT_BINARY_DIR "/app/rackrent-cli");
const QString rolls = QStringLiteral(RACKRENT_SOURCE_DIR "/tests/rolls/");
const QString sample = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/river-bend.rackrent");

QJsonObject jsonOf(const QByteArray& bytes) { return QJsonDocument::fromJson(bytes).object(); }

} // namespace

class RollCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptRolls_data();
    void keptRolls();
    void mappingsAreSavedAndUsed();
    void exportComesBack();
    void updates();
    void failures_data();
    void failures();
};

void RollCommandTest::keptRolls_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file :
         {"colocation.csv", "wholesale.xlsx", "gpu-orders.csv", "merged.xlsx", "german.csv", "grouped.txt"})
        QTest::newRow(file) << QString(file);
}

void RollCommandTest::keptRolls()
{
    QFETCH(QString, file);
    QTemporaryDir folder;
    const QString project = folder.filePath("out.rackrent");
    const Run done = run(cli, {"import", rolls + file, "-o", project});
    QVERIFY2(done.status == 0, done.err.constData());
    QVERIFY(done.out.startsWith("imported: "));
    QVERIFY(done.err.contains("guessed: "));
    const QJsonObject expected = jsonOf(bytesOf(rolls + file.section('.', 0, 0) + ".json"));
    const QJsonObject read = jsonOf(bytesOf(project));
    QCOMPARE(QJsonDocument(read["contracts"].toArray()).toJson(),
             QJsonDocument(expected["contracts"].toArray()).toJson());
    QCOMPARE(QJsonDocument(read["facilities"].toArray()).toJson(),
             QJsonDocument(expected["facilities"].toArray()).toJson());
    QCOMPARE(read["currency"].toString(), file == "german.csv" ? QString("EUR") : QString("USD"));
    QCOMPARE(run(cli, {"compute", project}).status, 0);

    const Run preview = run(cli, {"import", rolls + file, "--preview"});
    QCOMPARE(preview.status, 0);
    QCOMPARE(jsonOf(preview.out)["contracts"].toArray().size(), expected["contracts"].toArray().size());
    QVERIFY(!jsonOf(preview.out)["contracts"][0]["cells"]["/tenant"].toString().isEmpty());
}

void RollCommandTest::mappingsAreSavedAndUsed()
{
    QTemporaryDir folder;
    const QString mapping = folder.filePath("m.json"), first = folder.filePath("a.rackrent"),
                  second = folder.filePath("b.rackrent");
    const QString roll = rolls + "merged.xlsx";
    QCOMPARE(run(cli, {"import", roll, "-o", first, "--name", "X", "--save-mapping", mapping}).status, 0);
    const Run again = run(cli, {"import", roll, "-o", second, "--name", "X", "--mapping", mapping});
    QCOMPARE(again.status, 0);
    QVERIFY(!again.err.contains("guessed"));
    QCOMPARE(bytesOf(second), bytesOf(first));
}

void RollCommandTest::exportComesBack()
{
    QTemporaryDir folder;
    const QString roll = folder.filePath("r.csv"), project = folder.filePath("p.rackrent"),
                  again = folder.filePath("again.csv");
    QCOMPARE(run(cli, {"export", sample, "-o", roll}).status, 0);
    QVERIFY(bytesOf(roll).startsWith("\xef\xbb\xbfid,tenant,facility,"));
    QCOMPARE(run(cli, {"export", sample}).out, bytesOf(roll));
    const Run imported = run(cli, {"import", roll, "-o", project});
    QVERIFY2(imported.status == 0, imported.err.constData());
    QCOMPARE(run(cli, {"export", project, "-o", again}).status, 0);
    QCOMPARE(bytesOf(again), bytesOf(roll));
    QCOMPARE(run(cli, {"import", "-", "-o", project}, bytesOf(roll)).status, 0);
}

void RollCommandTest::updates()
{
    QTemporaryDir folder;
    const QString project = folder.filePath("p.rackrent");
    const QByteArray roll = "Contract ID,Rent (USD/kW/month)\nfluidstack,140\n";
    const Run refused = run(cli, {"import", "-", "--into", sample, "-o", project}, roll);
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.err.contains("error in A2: the project has a contract \"fluidstack\" already"));
    QVERIFY(!QFile::exists(project));
    const Run done = run(cli, {"import", "-", "--into", sample, "--update", "-o", project}, roll);
    QVERIFY2(done.status == 0, done.err.constData());
    QCOMPARE(done.out, QByteArray("imported: 0 new contracts, 1 updated, 0 new facilities, 0 rows left out\n"));
    QByteArray expected = bytesOf(sample);
    QCOMPARE(expected.count("\"rate\": 128.017"), 1);
    QCOMPARE(bytesOf(project), expected.replace("\"rate\": 128.017", "\"rate\": 140"));
}

void RollCommandTest::failures_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* words, const QByteArray& input, int status, const char* said) {
        QTest::newRow(said) << QString(words) << input << status << QByteArray(said);
    };
    row("import nowhere.csv -o x.rackrent", {}, 1, "cannot read nowhere.csv: No such file or directory; name a file");
    row("import / -o x.rackrent", {}, 1, "it is a folder; name a file");
    row("import - ", "Tenant,MW\nA,1\n", 2, "--output is required, or --preview");
    row("import -o x.rackrent", {}, 2, "ROLL is required");
    row("import - --preview --update", "a,b\n", 2, "--update requires --into");
    row("import - --preview -o x.rackrent", "a,b\n", 2, "excludes");
    row("import - --preview --sheet Q3", "Tenant,MW\nA,1\n", 1, "there is no sheet \"Q3\"");
    row("import - --preview --mapping nowhere.json", "Tenant,MW\nA,1\n", 1, "cannot read nowhere.json");
    row("import - -o x.rackrent", QByteArray("a,b\n\0", 5), 1, "line 2 has a NUL character");
    row("import - -o x.rackrent", "PK\x03\x04", 1, "it is cut off");
    row("import - -o x.rackrent", "Tenant,kW\nA,lots\n", 1, "nothing was imported");
    row("import - -o /nowhere/x.rackrent", "Tenant,kW,Monthly rent,Start,End\nA,1,1,2026-01-01,2026-12-31\n", 1,
        "cannot write /nowhere/x.rackrent: No such file or directory");
    row("export nowhere.rackrent", {}, 1, "cannot read nowhere.rackrent");
    row("export %% --scenario nobody", {}, 1, "nobody");
    row("export %% -o /nowhere/r.csv", {}, 1, "cannot write /nowhere/r.csv");
}

void RollCommandTest::failures()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, input);
    QFETCH(int, status);
    QFETCH(QByteArray, said);
    QStringList arguments = words.split(' ', Qt::SkipEmptyParts);
    arguments.replaceInStrings("%%", sample);
    const Run done = run(cli, arguments, input);
    QCOMPARE(done.status, status);
    QVERIFY2(done.err.contains(said), done.err.constData());
    QVERIFY(done.out.isEmpty() || words.contains("--preview"));
    QVERIFY(!QFile::exists("x.rackrent"));
}

QTEST_APPLESS_MAIN(RollCommandTest)
#include "roll_command_test.moc"
