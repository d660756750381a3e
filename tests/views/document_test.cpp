#include "views/document/contract_edits.h"
#include "views/document/document.h"
#include "views/document/safe_file.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace rackrent;

namespace {

const QString sample = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent");

Edit set(const char* path, Json value) { return {path, std::move(value)}; }

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithAValidProject();
    void opensTheSample();
    void anUnreadableFileLeavesTheDocumentAlone_data();
    void anUnreadableFileLeavesTheDocumentAlone();
    void anEditIsOneStepAndUndoes();
    void aRefusedEditChangesNothing_data();
    void aRefusedEditChangesNothing();
    void anEditOfNothingIsNoStep();
    void everyKindOfEditUndoesToTheSameBytes_data();
    void everyKindOfEditUndoesToTheSameBytes();
    void addsContracts();
    void duplicatesRightBehind();
    void deletingTakesReferencesAlong();
    void deletingKeepsReferencesByPosition();
    void scenariosComputeOnTheirOwn();
    void aScenarioThatGoesLeavesTheBaseCase();
    void savesAndReadsBack();
    void aFailedSaveKeepsTheDocumentModified();
    void undoToTheSavedStateIsUnmodified();
    void unknownKeysAreKept();
};

void DocumentTest::beginsWithAValidProject()
{
    Document document;
    document.newProject(*parseDate("2026-11-23"));
    QCOMPARE(document.baseProject().name, std::string("Untitled"));
    QCOMPARE(document.baseProject().currency, std::string("USD"));
    QCOMPARE(dateText(document.baseProject().timeline.start), std::string("2026-11-01"));
    QCOMPARE(document.baseProject().timeline.months, 60);
    QVERIFY(document.problems().empty());
    QVERIFY(!document.isModified());
    QVERIFY(document.path().isEmpty());
    QCOMPARE(document.addContract(), std::optional<QString>());
    QCOMPARE(document.baseProject().contracts.size(), std::size_t(1));
}

void DocumentTest::opensTheSample()
{
    Document document;
    QSignalSpy changed(&document, &Document::changed);
    QSignalSpy replaced(&document, &Document::replaced);
    QSignalSpy path(&document, &Document::pathChanged);
    QVERIFY(!hasErrors(document.open(sample)));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(path.count(), 1);
    QCOMPARE(document.path(), sample);
    QCOMPARE(document.baseProject().contracts.size(), std::size_t(3));
    QCOMPARE(document.results().metrics.capitalTotal, 40e9);
    QCOMPARE(document.scenarioName(), QStringLiteral("Base case"));
}

void DocumentTest::anUnreadableFileLeavesTheDocumentAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("not a project");
    QTest::newRow("another format") << QByteArray("{\"format\": \"other\"}");
    QTest::newRow("a newer version") << QByteArray("{\"format\": \"rackrent-project\", \"version\": 99}");
    QTest::newRow("nothing") << QByteArray();
    QByteArray broken = contents(sample);
    QTest::newRow("a list that is none") << broken.replace("\"sources\": [", "\"sources\": [5,");
}

void DocumentTest::anUnreadableFileLeavesTheDocumentAlone()
{
    QFETCH(QByteArray, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("broken.rackrent"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();

    Document document;
    QVERIFY(!hasErrors(document.open(sample)));
    QCOMPARE(document.edit(QStringLiteral("Change"), {set("/contracts/google/rent/rate", 1.0)}),
             std::optional<QString>());
    const QByteArray before = document.bytes();
    QSignalSpy changed(&document, &Document::changed);
    QVERIFY(hasErrors(document.open(path)));
    QVERIFY(hasErrors(document.open(folder.filePath(QStringLiteral("missing.rackrent")))));
    QVERIFY(hasErrors(document.open(folder.path())));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(document.bytes(), before);
    QCOMPARE(document.path(), sample);
    QVERIFY(document.isModified());
    QVERIFY(document.undoStack().canUndo());
}

void DocumentTest::anEditIsOneStepAndUndoes()
{
    Document document;
    document.open(sample);
    const QByteArray before = document.bytes();
    const double npv = document.results().metrics.npv;
    QSignalSpy changed(&document, &Document::changed);
    QSignalSpy modified(&document, &Document::modifiedChanged);

    QCOMPARE(document.edit(QStringLiteral("Change Anthropic's rate"),
                           {set("/contracts/anthropic/rent/rate", 1e9), set("/contracts/google/rent/rate", 1e9)}),
             std::optional<QString>());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Change Anthropic's rate"));
    QVERIFY(document.isModified());
    QCOMPARE(modified.takeFirst().first().toBool(), true);
    QVERIFY(document.results().metrics.npv != npv);
    const QByteArray after = document.bytes();

    document.undoStack().undo();
    QCOMPARE(document.bytes(), before);
    QCOMPARE(document.results().metrics.npv, npv);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(modified.takeFirst().first().toBool(), false);
    document.undoStack().redo();
    QCOMPARE(document.bytes(), after);
    QCOMPARE(changed.count(), 3);
}

void DocumentTest::aRefusedEditChangesNothing_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("a place that is not there") << QByteArray("/contracts/nobody/end");
    QTest::newRow("no place at all") << QByteArray();
}

void DocumentTest::aRefusedEditChangesNothing()
{
    QFETCH(QByteArray, path);
    Document document;
    document.open(sample);
    const QByteArray before = document.bytes();
    QSignalSpy changed(&document, &Document::changed);
    const auto refused = document.edit(QStringLiteral("Change"), {set("/contracts/google/rent/rate", 1.0),
                                                                  Edit{path.toStdString(), Json("2030-01-01")}});
    QVERIFY(refused.has_value());
    QVERIFY2(refused->contains(QStringLiteral("no place")), qPrintable(*refused));
    QCOMPARE(document.bytes(), before);
    QCOMPARE(changed.count(), 0);
    QVERIFY(!document.undoStack().canUndo());
    QVERIFY(!document.isModified());
}

void DocumentTest::anEditOfNothingIsNoStep()
{
    Document document;
    document.open(sample);
    QCOMPARE(document.edit(QStringLiteral("Change"), {set("/contracts/google/rent/rate", 920000000)}),
             std::optional<QString>());
    QCOMPARE(document.edit(QStringLiteral("Change"), {}), std::optional<QString>());
    QVERIFY(!document.undoStack().canUndo());
}

void DocumentTest::everyKindOfEditUndoesToTheSameBytes_data()
{
    using Change = std::function<std::optional<QString>(Document&)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, Change change) { QTest::newRow(name) << std::move(change); };
    row("replace a value", [](Document& d) { return d.edit({}, {set("/name", "Other")}); });
    row("create a key", [](Document& d) { return d.edit({}, {set("/contracts/google/load_factor", 0.8)}); });
    row("take a key out of the middle", [](Document& d) {
        return d.edit({}, {{"/contracts/google/capacity", std::nullopt}});
    });
    row("take an element out of the middle", [](Document& d) {
        return d.edit({}, {{"/scenarios/ramp-full", std::nullopt}});
    });
    row("add a contract", [](Document& d) { return d.addContract(); });
    row("duplicate the first", [](Document& d) { return d.duplicateContract(0); });
    row("duplicate the last", [](Document& d) { return d.duplicateContract(2); });
    row("delete the first", [](Document& d) { return d.deleteContracts({0}); });
    row("delete the middle one", [](Document& d) { return d.deleteContracts({1}); });
    row("delete two", [](Document& d) { return d.deleteContracts({2, 0}); });
    row("delete all", [](Document& d) { return d.deleteContracts({0, 1, 2}); });
}

void DocumentTest::everyKindOfEditUndoesToTheSameBytes()
{
    QFETCH(std::function<std::optional<QString>(Document&)>, change);
    Document document;
    document.open(sample);
    const QByteArray before = document.bytes();
    const Results results = document.results();
    const std::optional<QString> reason = change(document);
    QVERIFY2(!reason, qPrintable(reason.value_or(QString())));
    const QByteArray after = document.bytes();
    QVERIFY(after != before);
    QCOMPARE(document.undoStack().count(), 1);
    for (int round = 0; round < 3; ++round) {
        document.undoStack().undo();
        QCOMPARE(document.bytes(), before);
        QVERIFY(document.results() == results);
        QVERIFY(!document.isModified());
        document.undoStack().redo();
        QCOMPARE(document.bytes(), after);
    }
}

void DocumentTest::addsContracts()
{
    Document document;
    document.open(sample);
    QCOMPARE(document.addContract(), std::optional<QString>());
    QCOMPARE(document.addContract(), std::optional<QString>());
    const auto& contracts = document.baseProject().contracts;
    QCOMPARE(contracts.size(), std::size_t(5));
    QCOMPARE(contracts[3].id, std::string("contract-1"));
    QCOMPARE(contracts[4].id, std::string("contract-2"));
    QCOMPARE(contracts[3].start, document.baseProject().timeline.start);
    QCOMPARE(dateText(contracts[3].end), std::string("2031-04-30"));
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Add contract"));

    // Without any contracts key as well.
    QCOMPARE(document.edit({}, {{"/scenarios", std::nullopt},
                                {"/contracts", std::nullopt},
                                {"/provenance", std::nullopt},
                                {"/simulation", std::nullopt}}),
             std::optional<QString>());
    QCOMPARE(document.addContract(), std::optional<QString>());
    QCOMPARE(document.baseProject().contracts.size(), std::size_t(1));

    QCOMPARE(document.edit({}, {{"/contracts", std::nullopt}, {"/facilities", std::nullopt}}),
             std::optional<QString>());
    QVERIFY(document.addContract()->contains(QStringLiteral("add a facility first")));
}

void DocumentTest::duplicatesRightBehind()
{
    Document document;
    document.open(sample);
    QCOMPARE(document.duplicateContract(0), std::optional<QString>());
    QCOMPARE(document.duplicateContract(1), std::optional<QString>());
    const auto& contracts = document.baseProject().contracts;
    QCOMPARE(contracts.size(), std::size_t(5));
    QCOMPARE(contracts[1].id, std::string("anthropic-2"));
    QCOMPARE(contracts[2].id, std::string("anthropic-3"));
    QCOMPARE(contracts[3].id, std::string("google"));
    Contract copy = contracts[1];
    copy.id = contracts[0].id;
    QVERIFY(copy == contracts[0]);
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Duplicate Anthropic's contract"));
    QVERIFY(document.duplicateContract(99).has_value());
    QVERIFY(document.duplicateContract(-1).has_value());
}

void DocumentTest::deletingTakesReferencesAlong()
{
    Document document;
    document.open(sample);
    QCOMPARE(document.deleteContracts({0}), std::optional<QString>());
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Delete Anthropic's contract and 6 scenario overrides"));
    QVERIFY(!document.bytes().contains("/contracts/anthropic"));
    QVERIFY(document.bytes().contains("/contracts/google/start"));
    QVERIFY(document.bytes().contains("/facilities/colossus/capital/0/amount"));
    QCOMPARE(document.baseProject().scenarios.size(), std::size_t(7));
    for (const Scenario& scenario : document.baseProject().scenarios)
        QVERIFY(document.setScenario(QString::fromStdString(scenario.id)));
    QVERIFY(document.deleteContracts({}).has_value());
}

void DocumentTest::deletingKeepsReferencesByPosition()
{
    Document document;
    document.open(sample);
    QCOMPARE(document.edit({}, {set("/scenarios/with-reflection/overrides/0/path", "/contracts/2/enabled"),
                                set("/scenarios/ramp-free/overrides/0/path", "/contracts/0/ramp/0/fraction")}),
             std::optional<QString>());
    QCOMPARE(document.deleteContracts({0}), std::optional<QString>());
    QVERIFY(document.setScenario(QStringLiteral("with-reflection")));
    QVERIFY(!document.baseProject().contracts[1].enabled);
    QVERIFY(document.project().contracts[1].enabled);
    QVERIFY(document.bytes().contains("/contracts/reflection/enabled"));
    QVERIFY(elementAt(document.json(), "/scenarios/ramp-free/overrides")->empty());
}

void DocumentTest::scenariosComputeOnTheirOwn()
{
    Document document;
    document.open(sample);
    QSignalSpy changed(&document, &Document::changed);
    QSignalSpy scenario(&document, &Document::scenarioChanged);
    const auto base = document.results().metrics.paybackRent;
    QVERIFY(document.setScenario(QStringLiteral("article")));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(scenario.count(), 1);
    QVERIFY(document.scenarioName().startsWith(QStringLiteral("The article's chart")));
    // The article's chart says about 18 months; the base case, with the dates filed, 21.1.
    QCOMPARE(qRound(document.results().metrics.paybackRent->months * 100), 1843);
    QCOMPARE(qRound(document.baseResults().metrics.paybackRent->months * 10), 211);
    QVERIFY(document.baseResults().metrics.paybackRent == base);

    // An edit reaches both; the scenario stays chosen.
    QCOMPARE(document.edit({}, {set("/contracts/anthropic/rent/rate", 1e9)}), std::optional<QString>());
    QCOMPARE(document.scenario(), QStringLiteral("article"));
    QVERIFY(document.results().metrics.paybackRent->months > 18.43);
    QVERIFY(document.baseResults().metrics.paybackRent->months > 21.1);

    QVERIFY(!document.setScenario(QStringLiteral("no such thing")));
    QCOMPARE(document.scenario(), QStringLiteral("article"));
    QVERIFY(document.setScenario(QString()));
    QVERIFY(document.results() == document.baseResults());
    QVERIFY(!document.undoStack().undoText().contains(QStringLiteral("cenario")));
}

void DocumentTest::aScenarioThatGoesLeavesTheBaseCase()
{
    Document document;
    document.open(sample);
    document.setScenario(QStringLiteral("article"));
    QSignalSpy scenario(&document, &Document::scenarioChanged);
    QCOMPARE(document.edit({}, {{"/scenarios/article", std::nullopt}}), std::optional<QString>());
    QCOMPARE(document.scenario(), QString());
    QCOMPARE(scenario.count(), 1);
    QVERIFY(document.results() == document.baseResults());
    document.setScenario(QStringLiteral("ramp-free"));
    document.newProject(*parseDate("2026-01-01"));
    QCOMPARE(document.scenario(), QString());
    QCOMPARE(scenario.count(), 3);
}

void DocumentTest::savesAndReadsBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("saved.rackrent"));
    Document document;
    document.open(sample);
    document.edit(QStringLiteral("Change"), {set("/contracts/anthropic/rent/rate", 1.1e9)});
    QSignalSpy modified(&document, &Document::modifiedChanged);
    QCOMPARE(document.save(path), std::optional<QString>());
    QCOMPARE(document.path(), path);
    QVERIFY(!document.isModified());
    QCOMPARE(modified.count(), 1);
    QCOMPARE(contents(path), document.bytes());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);

    Document again;
    QVERIFY(!hasErrors(again.open(path)));
    QVERIFY(again.json() == document.json());
    QVERIFY(again.results() == document.results());
    // What Rackrent wrote, it writes again byte by byte; one changed rent is one changed line.
    QCOMPARE(again.bytes(), contents(path));
    again.edit(QStringLiteral("Change"), {set("/contracts/google/rent/rate", 1.0)});
    const QList<QByteArray> before = contents(path).split('\n');
    const QList<QByteArray> after = again.bytes().split('\n');
    QCOMPARE(after.size(), before.size());
    int differing = 0;
    for (qsizetype i = 0; i < before.size(); ++i)
        differing += before[i] != after[i] ? 1 : 0;
    QCOMPARE(differing, 1);
}

void DocumentTest::aFailedSaveKeepsTheDocumentModified()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("saved.rackrent"));
    Document document;
    document.open(sample);
    QCOMPARE(document.save(path), std::optional<QString>());
    const QByteArray kept = contents(path);
    document.edit(QStringLiteral("Change"), {set("/contracts/anthropic/rent/rate", 1.1e9)});
    for (const QString& bad : {folder.filePath(QStringLiteral("no/such/folder.rackrent")), folder.path()}) {
        const auto reason = document.save(bad);
        QVERIFY(reason.has_value());
        QVERIFY2(reason->contains(QDir::toNativeSeparators(bad)), qPrintable(*reason));
        QVERIFY(reason->contains(QStringLiteral("your changes are still open")));
        QVERIFY(document.isModified());
        QCOMPARE(document.path(), path);
    }
    QCOMPARE(contents(path), kept);

    // Also when nothing had been changed since the last save.
    QCOMPARE(document.save(path), std::optional<QString>());
    QVERIFY(document.save(folder.path()).has_value());
    QVERIFY(document.isModified());
}

void DocumentTest::undoToTheSavedStateIsUnmodified()
{
    QTemporaryDir folder;
    Document document;
    document.open(sample);
    document.edit(QStringLiteral("Change"), {set("/name", "First")});
    document.save(folder.filePath(QStringLiteral("saved.rackrent")));
    document.edit(QStringLiteral("Change"), {set("/name", "Second")});
    QVERIFY(document.isModified());
    document.undoStack().undo();
    QVERIFY(!document.isModified());
    document.undoStack().undo();
    QVERIFY(document.isModified());
}

void DocumentTest::unknownKeysAreKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("newer.rackrent"));
    QByteArray text = contents(sample);
    text.replace("  \"currency\":", "  \"x_top\": {\n    \"deep\": [1, 1.5, null]\n  },\n  \"currency\":");
    text.replace("\"tenant\": \"Google\",", "\"x_within\": \"\u00e9\",\n      \"tenant\": \"Google\",");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    Document document;
    QVERIFY(!hasErrors(document.open(path)));
    QCOMPARE(document.save(path), std::optional<QString>());
    QCOMPARE(contents(path), text);                                               // nothing was edited
    QVERIFY(std::ranges::any_of(document.problems(), [](const Problem& problem) { // and it is said
        return problem.place == "/x_top" && problem.severity == Severity::Warning;
    }));
    document.edit(QStringLiteral("Change"), {set("/contracts/google/rent/rate", 1.5)});
    QCOMPARE(document.save(path), std::optional<QString>());
    QCOMPARE(contents(path).count('\n'), text.count('\n'));
    QVERIFY(contents(path).contains("\"x_top\": {\n    \"deep\": [1, 1.5, null]"));
    QVERIFY(contents(path).contains("\"x_within\""));
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
