// The journal of a document's steps, and what comes back of it. A crash is played by letting go of a document without
// closing it; tests/programs/kill_test.cpp kills real processes.

#include "tests/views/kept_fixture.h"
#include "views/document/recovery.h"

#include <QLockFile>
#include <QSignalSpy>

using namespace rackrent;

class JournalTest : public QObject, private KeptFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void aCrashLosesNothing();
    void undoneAndRedoneStepsComeBack();
    void stepsFromBeforeASaveComeBackAsEdits();
    void recoveredHistoryUndoes();
    void aRecoveredDocumentIsModifiedAndGoesOn();
    void aRecoveredDocumentDoesNotOverwriteAChangedFile();
    void aNewProjectAndASampleComeBack();
    void anInvalidProjectComesBack();
    void aTornLineIsDropped();
    void aChangedLineEndsTheJournal();
    void longJournalsBeginAnew();
    void aNewGenerationThatIsNotWholeDoesNotCount();
    void whatTheFileHasIsNotOffered();
    void aLivingJournalIsNotOffered();
    void journalLinesReadBack();

private:
    QByteArray recoveredBytes() const;
};

/// What the one journal that is left leads to, looked at and left alone.
QByteArray JournalTest::recoveredBytes() const
{
    const std::vector<Orphan> orphans = orphanedJournals(journals());
    if (orphans.size() != 1)
        return "not one journal, but " + QByteArray::number(static_cast<int>(orphans.size()));
    Document document;
    const Recovered result = recovered(document, orphans.front().journal);
    if (hasErrors(result.problems) || result.lost > 0)
        return "not recovered";
    return document.bytes() == bytesOf(orphans.front().journal) ? document.bytes() : QByteArray("two answers");
}

void JournalTest::aCrashLosesNothing()
{
    QByteArray bytes;
    {
        const auto kept = opened();
        kept->setRent(1);
        QCOMPARE(kept->document.addContract(), std::optional<QString>());
        QCOMPARE(kept->document.deleteContracts({0}), std::optional<QString>());
        bytes = kept->document.bytes();
    }
    QVERIFY(bytes != contents(path()));
    const std::vector<Orphan> orphans = orphanedJournals(journals());
    QCOMPARE(orphans.size(), std::size_t{1});
    QCOMPARE(orphans[0].journal.head.path, path());
    QCOMPARE(orphans[0].journal.head.name, QStringLiteral("Colossus: compute leases to Anthropic and Google"));
    QCOMPARE(orphans[0].journal.changes(), 3);
    QVERIFY(qAbs(orphans[0].time.secsTo(QDateTime::currentDateTime())) < 600);
    QCOMPARE(bytesOf(orphans[0].journal), std::optional(bytes));
}

void JournalTest::undoneAndRedoneStepsComeBack()
{
    QByteArray bytes;
    {
        const auto kept = opened();
        for (int i = 1; i <= 5; ++i)
            kept->setRent(i);
        kept->undo();
        kept->undo();
        kept->redo();
        kept->setRent(7);
        kept->undo();
        bytes = kept->document.bytes();
    }
    QCOMPARE(recoveredBytes(), bytes);
    Document document;
    const Recovered result = recovered(document, orphanedJournals(journals())[0].journal);
    QCOMPARE(document.undoStack().count(), 5);
    QCOMPARE(document.undoStack().index(), 4);
    document.undoStack().redo();
    QCOMPARE(document.json()["contracts"][1]["rent"]["rate"].get<double>(), 7.0);
    document.undoStack().setIndex(0);
    QVERIFY(document.json() == Json::parse(contents(path()).toStdString()));
}

void JournalTest::stepsFromBeforeASaveComeBackAsEdits()
{
    QByteArray bytes;
    {
        const auto kept = opened();
        for (int i = 1; i <= 4; ++i)
            kept->setRent(i);
        QCOMPARE(kept->keeping.save(path()), std::optional<QString>());
        for (int i = 0; i < 3; ++i)
            kept->undo();
        kept->redo();
        kept->undo();
        kept->undo();
        kept->redo();
        kept->setRent(9);
        kept->undo();
        kept->undo();
        bytes = kept->document.bytes();
        QVERIFY(bytes != contents(path()));
    }
    QCOMPARE(recoveredBytes(), bytes);
}

void JournalTest::recoveredHistoryUndoes()
{
    {
        const auto kept = opened();
        kept->setRent(1);
        kept->setRent(2);
    }
    Kept again(data());
    QCOMPARE(again.keeping.recover(std::move(orphanedJournals(journals())[0])), std::optional(std::size_t{0}));
    QCOMPARE(again.document.undoStack().undoText(), QStringLiteral("Rent 2"));
    again.undo();
    again.setRent(3); // on the journal that is gone on with
    const QByteArray bytes = again.document.bytes();
    QCOMPARE(journalFolders().size(), 1);
    const auto stored = storedJournal(again.keeping.journal().folder());
    QVERIFY(stored);
    QCOMPARE(stored->changes(), 4);
    Document document;
    QCOMPARE(recovered(document, *stored).lost, std::size_t{0});
    QCOMPARE(document.bytes(), bytes);
    QCOMPARE(document.undoStack().count(), 2);
}

void JournalTest::aRecoveredDocumentIsModifiedAndGoesOn()
{
    {
        const auto kept = opened();
        kept->setRent(1);
    }
    Kept again(data());
    QSignalSpy computed(&again.document, &Document::computed);
    QCOMPARE(again.keeping.recover(std::move(orphanedJournals(journals())[0])), std::optional(std::size_t{0}));
    QVERIFY(computed.count() > 0);
    QVERIFY(again.document.isModified());
    QCOMPARE(again.document.path(), path());
    QVERIFY(!again.document.changedOutside());
    again.undo();
    QVERIFY(again.document.isModified()); // nobody saved it
    again.redo();
    QVERIFY(again.document.results().project == again.document.project());
    QCOMPARE(again.keeping.save(path()), std::optional<QString>());
    QVERIFY(!again.document.isModified());
    QVERIFY(journalFolders().isEmpty());
}

void JournalTest::aRecoveredDocumentDoesNotOverwriteAChangedFile()
{
    {
        const auto kept = opened();
        kept->setRent(1);
    }
    put(path(), contents(path()) + '\n');
    Kept again(data());
    again.keeping.recover(std::move(orphanedJournals(journals())[0]));
    QVERIFY(again.document.changedOutside()); // so the window asks
}

void JournalTest::aNewProjectAndASampleComeBack()
{
    QByteArray bytes;
    {
        Kept kept(data());
        kept.document.newProject(*parseDate("2026-11-23"));
        QCOMPARE(kept.document.addContract(), std::optional<QString>());
        bytes = kept.document.bytes();
    }
    QCOMPARE(recoveredBytes(), bytes);
    for (Orphan& orphan : orphanedJournals(journals()))
        removeJournal(orphan.folder, std::move(orphan.lock));
    {
        Kept kept(data());
        QVERIFY(!hasErrors(kept.document.openBytes(contents(sample))));
        kept.setRent(1);
        bytes = kept.document.bytes();
    }
    QCOMPARE(recoveredBytes(), bytes);
    QVERIFY(orphanedJournals(journals())[0].journal.head.path.isEmpty());
}

void JournalTest::anInvalidProjectComesBack()
{
    QByteArray bytes;
    {
        const auto kept = opened();
        kept->keeping.journal().setMostSteps(3);
        for (int i = 1; i < 10; ++i) {
            kept->setRent(-i);
            kept->keeping.journal().waitForDisk();
        }
        QVERIFY(!kept->document.isValid());
        bytes = kept->document.bytes();
    }
    QCOMPARE(recoveredBytes(), bytes);
}

void JournalTest::aTornLineIsDropped()
{
    QByteArray before, after;
    QString lines;
    {
        const auto kept = opened();
        kept->setRent(1);
        before = kept->document.bytes();
        kept->setRent(2);
        after = kept->document.bytes();
        lines = linesFileOf(kept->keeping.journal().folder(), 0);
    }
    const QByteArray text = contents(lines);
    QCOMPARE(recoveredBytes(), after);
    const qsizetype last = text.chopped(1).lastIndexOf('\n') + 1;
    for (qsizetype length = last; length < text.size(); ++length) {
        put(lines, text.first(length));
        QCOMPARE(recoveredBytes(), before);
    }
    // What is appended then stands on a line of its own.
    Kept again(data());
    again.keeping.recover(std::move(orphanedJournals(journals())[0]));
    again.setRent(3);
    const auto stored = storedJournal(again.keeping.journal().folder());
    QVERIFY(stored);
    QCOMPARE(bytesOf(*stored), std::optional(again.document.bytes()));
}

void JournalTest::aChangedLineEndsTheJournal()
{
    QByteArray first;
    QString lines;
    {
        const auto kept = opened();
        kept->setRent(1111);
        first = kept->document.bytes();
        kept->setRent(2222);
        kept->setRent(3333);
        lines = linesFileOf(kept->keeping.journal().folder(), 0);
    }
    put(lines, contents(lines).replace("2222", "2223"));
    QCOMPARE(recoveredBytes(), first);
}

void JournalTest::longJournalsBeginAnew()
{
    QByteArray bytes;
    QString folder;
    constexpr int steps = 300;
    {
        const auto kept = opened();
        kept->keeping.journal().setMostSteps(10);
        for (int i = 1; i <= steps; ++i) {
            kept->setRent(i);
            if (i % 3 == 0)
                kept->undo();
            if (i % 7 == 0)
                kept->keeping.journal().waitForDisk();
        }
        bytes = kept->document.bytes();
        folder = kept->keeping.journal().folder();
    }
    const auto stored = storedJournal(folder);
    QVERIFY(stored);
    QVERIFY2(stored->generation > 5, qPrintable(QString::number(stored->generation)));
    QVERIFY2(stored->lines.size() < 60, qPrintable(QString::number(stored->lines.size())));
    QCOMPARE(stored->changes(), steps + steps / 3);
    QCOMPARE(recoveredBytes(), bytes);
    QVERIFY(QDir(folder).entryList(QDir::Files).size() <= 5); // two files a generation, at most two of them, a lock
}

void JournalTest::aNewGenerationThatIsNotWholeDoesNotCount()
{
    QByteArray bytes;
    QString folder;
    {
        const auto kept = opened();
        kept->setRent(1);
        bytes = kept->document.bytes();
        folder = kept->keeping.journal().folder();
    }
    put(startFileOf(folder, 1), bytes);
    QCOMPARE(recoveredBytes(), bytes);
    put(linesFileOf(folder, 1), "half of a he");
    QCOMPARE(recoveredBytes(), bytes);
    QByteArray checksum;
    put(linesFileOf(folder, 1), lineText(contentOf(JournalHead{path(), {}, {}, {}, 1}, bytes), checksum));
    put(startFileOf(folder, 1), bytes.chopped(1)); // as after a power cut
    QCOMPARE(recoveredBytes(), bytes);
    const auto stored = storedJournal(folder);
    QVERIFY(stored);
    QCOMPARE(stored->generation, 0);
}

void JournalTest::whatTheFileHasIsNotOffered()
{
    QByteArray bytes;
    {
        const auto kept = opened();
        kept->setRent(1);
        bytes = kept->document.bytes();
    }
    put(path(), bytes); // killed between saving and the journal's removal
    QVERIFY(orphanedJournals(journals()).empty());
    QVERIFY(journalFolders().isEmpty());
}

void JournalTest::aLivingJournalIsNotOffered()
{
    auto kept = opened();
    kept->setRent(1);
    QVERIFY(orphanedJournals(journals()).empty());
    QCOMPARE(journalFolders().size(), 1);
    kept.reset();
    const std::vector<Orphan> offered = orphanedJournals(journals());
    QCOMPARE(offered.size(), std::size_t{1});
    QVERIFY(orphanedJournals(journals()).empty()); // by one program at a time
}

void JournalTest::journalLinesReadBack()
{
    using Kind = Document::Step::Kind;
    const std::vector<JournalLine> lines{{Kind::Edit,
                                          1,
                                          QStringLiteral("two\nlines \"quoted\" \u4e2d\u6587"),
                                          {{"/a~1b/0", Json(-0.0)}, {"/c", std::nullopt}}},
                                         {Kind::Undo,
                                          18446744073709551615ull,
                                          {},
                                          {{"/a", Json::parse(R"({"z": [1, 1.0, 5e-324], "a": null})"), 3, true}}},
                                         {Kind::Redo, 2, QStringLiteral("x"), {}}};
    QTemporaryDir folder;
    const QByteArray start = "{}\n";
    QByteArray checksum;
    QByteArray text =
        lineText(contentOf(JournalHead{QStringLiteral("/p"), QStringLiteral("n"), "ab", {}, 4}, start), checksum);
    for (const JournalLine& line : lines)
        text += lineText(contentOf(line), checksum);
    put(startFileOf(folder.path(), 3), start);
    put(linesFileOf(folder.path(), 3), text);
    const auto stored = storedJournal(folder.path());
    QVERIFY(stored);
    QCOMPARE(stored->changes(), 7);
    QCOMPARE(stored->length, text.size());
    QCOMPARE(stored->checksum, checksum);
    QCOMPARE(stored->lines.size(), lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QCOMPARE(stored->lines[i].kind, lines[i].kind);
        QCOMPARE(stored->lines[i].command, lines[i].command);
        QCOMPARE(stored->lines[i].name, lines[i].name);
        QVERIFY(stored->lines[i].edits == lines[i].edits);
    }
    QCOMPARE(stored->lines[1].edits[0].value->dump(), std::string(R"({"z":[1,1.0,5e-324],"a":null})"));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
