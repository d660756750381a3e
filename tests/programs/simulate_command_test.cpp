// rackrent-cli simulate and merge, from outside: exit statuses, shards, and the ranks of an MPI run.

#include "tests/programs/program_run.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString program = QStringLiteral(RACKRENT_BINARY_DIR "/app/rackrent-cli");
const QString sample = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent");

Run simulate(const QStringList& arguments) { return run(program, QStringList{"simulate", sample} + arguments); }

} // namespace

class SimulateCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsOneDocument();
    void statusesSayWhatWasWrong_data();
    void statusesSayWhatWasWrong();
    void shardsAreMergedToTheSameBytes();
    void ranksOfMpiAreShards();
};

void SimulateCommandTest::printsOneDocument()
{
    const Run found = simulate({"--paths", "500", "--threads", "2", "--sobol", "--metric", "npv", "--metric", "irr"});
    QCOMPARE(found.status, 0);
    QCOMPARE(found.err, QByteArray());
    const QJsonObject document = QJsonDocument::fromJson(found.out).object();
    QCOMPARE(document["paths"].toInt(), 500);
    QCOMPARE(document["metrics"].toObject().keys(), (QStringList{"irr", "npv"}));
    for (const char* key : {"fan", "factors", "months", "refused"})
        QVERIFY(document.contains(QLatin1String(key)));
}

void SimulateCommandTest::statusesSayWhatWasWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no scenario of that id") << QStringList{"--scenario", "x"} << 1;
    QTest::newRow("no paths") << QStringList{"--paths", "0"} << 2;
    QTest::newRow("half a path") << QStringList{"--paths", "1.5"} << 2;
    QTest::newRow("no metric") << QStringList{"--metric", "profit"} << 2;
    QTest::newRow("a metric that is a date") << QStringList{"--metric", "payback_rent_date"} << 2;
    QTest::newRow("shard 0") << QStringList{"--shard", "0/2"} << 2;
    QTest::newRow("a shard of words") << QStringList{"--shard", "one"} << 2;
    QTest::newRow("more shards than paths") << QStringList{"--paths", "2", "--shard", "3/3"} << 1;
}

void SimulateCommandTest::statusesSayWhatWasWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Run found = simulate(arguments);
    QCOMPARE(found.status, status);
    QCOMPARE(found.out, QByteArray());
    QVERIFY(!found.err.isEmpty());
}

void SimulateCommandTest::shardsAreMergedToTheSameBytes()
{
    const QTemporaryDir folder;
    QStringList parts;
    for (const char* shard : {"2/3", "3/3", "1/3"}) {
        parts.append(folder.filePath(QString(shard).left(1)));
        QCOMPARE(simulate({"--paths", "2000", "--shard", shard, "-o", parts.back()}).status, 0);
    }
    const Run merged = run(program, QStringList{"merge"} + parts);
    QCOMPARE(merged.status, 0);
    QCOMPARE(merged.out, simulate({"--paths", "2000"}).out);
    parts.removeLast();
    QCOMPARE(run(program, QStringList{"merge"} + parts).status, 1);
    QCOMPARE(run(program, {"merge", sample}).status, 1);
}

void SimulateCommandTest::ranksOfMpiAreShards()
{
    if (QStandardPaths::findExecutable(QStringLiteral("mpirun")).isEmpty())
        QSKIP("mpirun is not installed (openmpi-bin): the example of an MPI run is not tried");
    const QTemporaryDir folder;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("RACKRENT_CLI"), program);
    for (const char* variable : {"OMPI_ALLOW_RUN_AS_ROOT", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM"})
        environment.insert(QLatin1String(variable), QStringLiteral("1"));
    const Run ranks = run(QStringLiteral("mpirun"),
                          {"-n", "2", "--oversubscribe", "-wdir", folder.path(),
                           QStringLiteral(RACKRENT_SOURCE_DIR "/docs/cluster/mpi-shard"), sample, "--paths", "2000"},
                          {}, environment);
    QVERIFY2(ranks.status == 0, ranks.err.constData());
    const Run merged = run(program, {"merge", folder.filePath("part-1"), folder.filePath("part-2")});
    QCOMPARE(merged.out, simulate({"--paths", "2000"}).out);
}

QTEST_GUILESS_MAIN(SimulateCommandTest)
#include "simulate_command_test.moc"
