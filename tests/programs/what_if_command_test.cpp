// The what-if commands from outside: output, streams, exit status.

#include "tests/programs/program_run.h"

#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace {

const QString cli = QStringLiteral(RACKRENT_BINARY_DIR "/app/rackrent-cli");
const QString sample = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent");
const QString rent = QStringLiteral("/contracts/anthropic/rent/rate");

/// A command on the sample, words separated by blanks; % stands for the sample.
Run runWords(QString words, const QByteArray& input = {})
{
    QStringList arguments = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arguments.replaceInStrings(QStringLiteral("%%"), sample);
    return run(cli, arguments, input);
}

QJsonObject jsonOf(const QString& words)
{
    const Run done = runWords(words + QStringLiteral(" --format json"));
    if (done.status != 0)
        qWarning("%s", done.err.constData());
    return QJsonDocument::fromJson(done.out).object();
}

} // namespace

class WhatIfCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesScenarios();
    void bridgesSumExactly();
    void diffsFiles();
    void tablesOfSensitivities();
    void tornadoOfTheSample();
    void solvesTheSample();
    void stressesTheSample();
    void tables_data();
    void tables();
    void failures_data();
    void failures();
};

void WhatIfCommandTest::comparesScenarios()
{
    const QJsonObject json = jsonOf("compare %% --scenarios article,first-exit --metrics npv,payback_rent_date");
    const QJsonArray columns = json["scenarios"].toArray();
    QCOMPARE(columns.size(), 3);
    QCOMPARE(columns[1]["id"].toString(), QString("article"));
    QCOMPARE(columns[1]["metrics"]["payback_rent_date"].toString(), QString("2027-11-13"));
    QVERIFY(columns[2]["metrics"]["payback_rent_date"].isNull());
    QCOMPARE(columns[1]["differences"]["npv"].toDouble(),
             columns[1]["metrics"]["npv"].toDouble() - columns[0]["metrics"]["npv"].toDouble());
    QCOMPARE(json["weighted"]["npv"].toDouble(),
             0.9 * columns[0]["metrics"]["npv"].toDouble() + 0.1 * columns[2]["metrics"]["npv"].toDouble());
}

void WhatIfCommandTest::bridgesSumExactly()
{
    for (const char* order : {"applied", "shapley"}) {
        const QJsonObject json =
            jsonOf(QString("bridge %% base first-exit-relet --metric npv --order ") + QString(order));
        QCOMPARE(json["steps"].toArray().size(), 4);
        QCOMPARE(json["residual"].toDouble(-1), 0.0);
        double sum = json["start"].toDouble();
        for (const auto& step : json["steps"].toArray())
            sum += step.toObject()["change"].toDouble();
        QCOMPARE(sum - json["end"].toDouble(), 0.0);
    }
}

void WhatIfCommandTest::diffsFiles()
{
    QTemporaryDir folder;
    const QString other = folder.filePath("other.rackrent");
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytesOf(sample).replace("\"rate\": 1250000000", "\"rate\": 1150000000"));
    file.close();
    const QJsonObject json = jsonOf("diff %% " + other + " --bridge npv");
    QCOMPARE(json["differences"].toArray().size(), 1);
    QCOMPARE(json["differences"][0]["path"].toString(), rent);
    const QJsonObject npv = json["metrics"]["npv"].toObject();
    QVERIFY(npv["difference"].toDouble() < 0);
    QCOMPARE(json["bridge"]["steps"][0]["change"].toDouble(), npv["difference"].toDouble());
    QVERIFY(runWords("diff %% %%").out.contains("mean the same"));
    QCOMPARE(runWords("diff %% -", bytesOf(sample)).status, 0);
}

void WhatIfCommandTest::tablesOfSensitivities()
{
    const QJsonObject one = jsonOf("sensitivity %% --input /valuation/discount_rate=8%:16%:5");
    QCOMPARE(one["inputs"][0]["metrics"].toArray().size(), 5);
    QCOMPARE(one["inputs"][0]["metrics"][2].toDouble(), one["base"].toDouble()); // 12%
    const QString both = " --input /contracts/google/start=2026-08-01:2026-12-01:4 --input " + rent + "=1e9:1.5e9:3";
    const QJsonObject grid = jsonOf("sensitivity %% --target 17e9" + both);
    QCOMPARE(grid["metrics"].toArray().size(), 3);
    QCOMPARE(grid["metrics"][0].toArray().size(), 4);
    QVERIFY(!grid["contour"].toArray().isEmpty());
    QCOMPARE(jsonOf("sensitivity %% --each" + both)["inputs"].toArray().size(), 2);
    const QJsonObject spider = jsonOf("sensitivity %% --change 20% --steps 5 --input " + rent);
    QCOMPARE(spider["inputs"][0]["values"][0].toDouble(), 1e9);
}

void WhatIfCommandTest::tornadoOfTheSample()
{
    const QJsonArray bars = jsonOf("tornado %% --metric npv --shock 5% --top 5")["bars"].toArray();
    QCOMPARE(bars.size(), 5);
    for (int i = 1; i < bars.size(); ++i)
        QVERIFY(bars[i - 1]["swing"].toDouble() >= bars[i]["swing"].toDouble());
    QCOMPARE(bars[0]["down_shock"].toString(), QString("-5%"));
}

void WhatIfCommandTest::solvesTheSample()
{
    const QJsonObject solved = jsonOf("solve %% --metric npv --target 0 --input " + rent);
    QCOMPARE(solved["solutions"].toArray().size(), 1);
    QVERIFY(qAbs(solved["solutions"][0]["metric"].toDouble()) < 1e-3);
    const QJsonObject exit = jsonOf("solve %% --metric npv --target 0 --input /contracts/anthropic/ends_early");
    QVERIFY(exit["solutions"][0]["input"].toString().startsWith("202"));
    const QJsonObject none = jsonOf("solve %% --metric npv --target 1e15 --input " + rent);
    QVERIFY(none["solutions"].toArray().isEmpty());
    QVERIFY(none["message"].toString().startsWith("There is no answer"));
}

void WhatIfCommandTest::stressesTheSample()
{
    const QJsonObject late = jsonOf("stress %% --late google=3");
    QVERIFY(late["metrics"]["npv"]["difference"].toDouble() < 0);
    QVERIFY(!late["overrides"].toArray().isEmpty());
    QCOMPARE(jsonOf("stress %% --late google=0 --target 1e10")["solutions"].toArray().size(), 1);
    const QJsonObject stopped = jsonOf("stress %% --default google=2028-06-30:20%:9");
    QVERIFY(stopped["metrics"]["npv"]["difference"].toDouble() < 0);
    QCOMPARE(runWords("stress %% --falling 30% --scenario first-exit-relet").status, 0);
}

void WhatIfCommandTest::tables_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* words, const char* said) {
        QTest::newRow(words) << QString(words) << QByteArray(said);
    };
    row("compare %%", "NPV, USD");
    row("compare %% --metrics npv", "add up to 10.0%");
    row("bridge %% base article", "google: start");
    row("sensitivity %% --input /valuation/discount_rate=8%:16%:5", "17,359,830,992");
    row("tornado %%", "anthropic: rent rate");
    row("solve %% --input /valuation/discount_rate --target 0", "NPV of 0 USD is reached at valuation: discount rate");
    row("stress %% --late google=3", "google starts 3 months late, on 1 Jan 2027.");
}

void WhatIfCommandTest::tables()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, said);
    const Run done = runWords(words);
    QCOMPARE(done.status, 0);
    QVERIFY2(done.out.contains(said), done.out.constData());
    QVERIFY(done.err.isEmpty());
}

void WhatIfCommandTest::failures_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* words, int status, const char* said) {
        QTest::newRow(words) << QString(words) << status << QByteArray(said);
    };
    row("compare %% --scenarios nobody", 1, "nobody");
    row("compare %% --metrics profit", 1, "\"profit\" is no metric");
    row("compare nowhere.rackrent", 1, "cannot read");
    row("bridge %% base nobody", 1, "nobody");
    row("bridge %% base", 2, "TO is required");
    row("bridge %% base article --order random", 2, "random");
    row("bridge %% base first-exit --metric payback_rent_months", 1, "there is no Break-even on rent");
    row("diff %%", 2, "FILE2 is required");
    row("diff %% nowhere.rackrent", 1, "cannot read");
    row("sensitivity %%", 2, "--input is required");
    row("sensitivity %% --input /valuation/discount_rate=8%:16%", 2, "is no PATH=LOW:HIGH:STEPS");
    row("sensitivity %% --input /valuation/discount_rate=16%:8%:5", 1, "is not below the high end");
    row("sensitivity %% --input /valuation/discount_rate=8%:16%:1", 1, "from 2 to 1000 are needed");
    row("sensitivity %% --input /valuation/discount=8%:16%:3", 1, "names nothing in this project");
    row("sensitivity %% --input /valuation/discount_rate", 1, "every input needs a range");
    row("tornado %% --shock much", 2, "is no number");
    row("tornado %% --shock 200%", 1, "between 0% and 100%");
    row("solve %% --input /valuation/discount_rate", 2, "--target is required");
    row("solve %% --input /valuation/discount_rate --target 0 --low 2 --high 1", 1, "is empty");
    row("solve %% --input /name --target 0", 1, "the path of a number or a date is needed");
    row("stress %%", 1, "a stress is needed");
    row("stress %% --late google", 2, "is no CONTRACT=MONTHS");
    row("stress %% --late nobody=3", 1, "there is no contract \"nobody\"");
    row("stress %% --falling 10%", 1, "no contract for GPUs is let again");
    row("stress %% --default google=soon", 2, "is no CONTRACT=DATE");
}

void WhatIfCommandTest::failures()
{
    QFETCH(QString, words);
    QFETCH(int, status);
    QFETCH(QByteArray, said);
    const Run done = runWords(words);
    QVERIFY2(done.err.contains(said), done.err.constData());
    QCOMPARE(done.status, status);
    QVERIFY(done.out.isEmpty());
}

QTEST_APPLESS_MAIN(WhatIfCommandTest)
#include "what_if_command_test.moc"
