// `explain` and `workbook` as commands: what they say, and what they refuse.

#include "tests/programs/program_run.h"

#include <QtTest>

#include <nlohmann/json.hpp>

namespace {

using Json = nlohmann::ordered_json;

const QString cli = QStringLiteral(RACKRENT_BINARY_DIR "/app/rackrent-cli");
const QString colossus = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent");
const QString reit = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/reit-300.rackrent");

Run explain(const QStringList& arguments)
{
    return run(cli, QStringList{QStringLiteral("explain"), colossus} + arguments);
}

} // namespace

class ExplainCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void metricsAreExplained();
    void linesAreExplainedDownToInputs();
    void scenariosAreExplained();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void aWorkbookIsWritten();
    void aLargeWorkbookHoldsValues();
    void aFailedWorkbookLeavesWhatWasThere();
};

void ExplainCommandTest::metricsAreExplained()
{
    const Run done = explain({QStringLiteral("--metric"), QStringLiteral("npv")});
    QCOMPARE(done.status, 0);
    for (const char* words : {"NPV", "discounted ACT/365F", "17,359,830,992.24 USD", "Rackrent shows"})
        QVERIFY2(done.out.contains(words), words);
    QVERIFY(!done.out.contains("do not agree"));
}

void ExplainCommandTest::linesAreExplainedDownToInputs()
{
    const Run done =
        explain({QStringLiteral("--line"), QStringLiteral("base_rent"), QStringLiteral("--contract"),
                 QStringLiteral("anthropic"), QStringLiteral("--month"), QStringLiteral("2026-06"),
                 QStringLiteral("--depth"), QStringLiteral("12"), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(done.status, 0);
    const Json all = Json::parse(done.out.toStdString());
    QCOMPARE(all.at("value").get<double>(), 0.625e9);
    QVERIFY(all.at("agrees").get<bool>());
    // Every branch ends at an input or at a fixed number.
    int inputs = 0, published = 0;
    const std::function<void(const Json&)> walk = [&](const Json& one) {
        for (const Json& origin : one.at("origins")) {
            ++inputs;
            published += origin.at("kind") == "published" ? 1 : 0;
        }
        QVERIFY(one.at("agrees").get<bool>());
        for (const Json& part : one.at("parts"))
            if (part.contains("explanation"))
                walk(part.at("explanation"));
    };
    walk(all);
    QVERIFY(inputs > 2);
    QVERIFY(published > 0);
}

void ExplainCommandTest::scenariosAreExplained()
{
    const Run base = explain(
        {QStringLiteral("--metric"), QStringLiteral("npv"), QStringLiteral("--format"), QStringLiteral("json")});
    const Run article = explain({QStringLiteral("--metric"), QStringLiteral("npv"), QStringLiteral("--format"),
                                 QStringLiteral("json"), QStringLiteral("--scenario"), QStringLiteral("article")});
    QCOMPARE(article.status, 0);
    QVERIFY(Json::parse(article.out.toStdString()).at("value") != Json::parse(base.out.toStdString()).at("value"));
}

void ExplainCommandTest::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const QString& arguments, int status, const char* words) {
        QTest::newRow(name) << arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts) << status << QByteArray(words);
    };
    row("nothing", QString(), 2, "one of --metric, --line and --key");
    row("two", QStringLiteral("--metric npv --line noi"), 2, "one of --metric, --line and --key");
    row("no such metric", QStringLiteral("--metric profit"), 1, "metrics are capital_total, npv");
    row("no such line", QStringLiteral("--line profit"), 1, "lines are base_rent");
    row("no such contract", QStringLiteral("--line base_rent --contract nobody"), 1, "lines of a contract that counts");
    row("a month outside", QStringLiteral("--line noi --month 2020-01"), 1, "one from 2026-05 to 2031-04 is needed");
    row("no month", QStringLiteral("--line noi --month March"), 1, "as YYYY-MM");
    row("no scenario", QStringLiteral("--metric npv --scenario nobody"), 1, "nobody");
    row("a contract and a loan", QStringLiteral("--line noi --contract a --loan b"), 2, "--loan");
}

void ExplainCommandTest::wrongUsageIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    const Run done = explain(arguments);
    QCOMPARE(done.status, status);
    QVERIFY2(done.err.contains(words), done.err.constData());
    QVERIFY(done.out.isEmpty());
}

void ExplainCommandTest::aWorkbookIsWritten()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.xlsx"));
    QCOMPARE(run(cli, {QStringLiteral("workbook"), colossus, QStringLiteral("-o"), file}).status, 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("PK"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void ExplainCommandTest::aLargeWorkbookHoldsValues()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.xlsx"));
    QCOMPARE(run(cli, {QStringLiteral("workbook"), reit, QStringLiteral("-o"), file}).status, 0);
    const qint64 large = QFileInfo(file).size();
    QVERIFY(large > 100'000 && large < 5'000'000); // formulas would be a hundred times as much
}

void ExplainCommandTest::aFailedWorkbookLeavesWhatWasThere()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.xlsx"));
    QFile before(file);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    const Run done = run(cli, {QStringLiteral("workbook"), colossus, QStringLiteral("-o"), file,
                               QStringLiteral("--scenario"), QStringLiteral("nobody")});
    QCOMPARE(done.status, 1);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("before"));
    QCOMPARE(run(cli, {QStringLiteral("workbook"), colossus, QStringLiteral("-o"),
                       folder.filePath(QStringLiteral("none/a.xlsx"))})
                 .status,
             1);
}

QTEST_GUILESS_MAIN(ExplainCommandTest)
#include "explain_command_test.moc"
