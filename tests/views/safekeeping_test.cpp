// What keeps a document from being lost: its journal, the lock of its file, its earlier versions. A crash is played
// by letting go of a document without closing it; tests/programs/kill_test.cpp kills real processes.

#include "views/document/recovery.h"
#include "views/document/safekeeping.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

using namespace rackrent;

namespace {

const QString sample = QStringLiteral(RACKRENT_SOURCE_DIR "/resources/samples/colossus.rackrent");

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A document and its keeping.
struct Kept {
    explicit Kept(const QString& folder) : keeping(document, folder) {}

    Document document;
    Safekeeping keeping;
    int rents = 0;

    void setRent(double rate)
    {
        QCOMPARE(document.edit(QStringLiteral("Rent %1").arg(++rents), {{"/contracts/google/rent/rate", rate}}),
                 std::optional<QString>());
    }
    void undo() { document.undoStack().undo(); }
    void redo() { document.undoStack().redo(); }
};

/// This program, run again to hold the lock of a file until it is told to end.
int holdLock(const char* path)
{
    FileLock lock;
    const bool taken = !lock.take(QString::fromLocal8Bit(path)) && lock.isHeld();
    std::puts(taken ? "held" : "not held");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

class SafekeepingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsWrittenBeforeTheFirstEdit();
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
    void savingAndClosingRemoveTheJournal();
    void whatTheFileHasIsNotOffered();
    void aLivingJournalIsNotOffered();
    void aJournalThatCannotBeWrittenSaysSo();
    void savesKeepVersions();
    void aFileHeldByAnotherProgramIsNotWritten();
    void aLockOfADeadProgramIsTakenOver();
    void locksFollowTheDocument();
    void journalLinesReadBack();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("project.rackrent")); }
    QString data() const { return m_folder->filePath(QStringLiteral("data")); }
    QString journals() const { return Safekeeping::journalsIn(data()); }
    QStringList journalFolders() const { return QDir(journals()).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }
    std::unique_ptr<Kept> opened() const;
    QByteArray recoveredBytes() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SafekeepingTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_folder = std::make_unique<QTemporaryDir>();
    put(path(), contents(sample));
}

std::unique_ptr<Kept> SafekeepingTest::opened() const
{
    auto kept = std::make_unique<Kept>(data());
    const Safekeeping::Opened opened = kept->keeping.open(path());
    return opened.holder || hasErrors(opened.problems) ? nullptr : std::move(kept);
}

/// What the one journal that is left leads to, looked at and left alone.
QByteArray SafekeepingTest::recoveredBytes() const
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

void SafekeepingTest::nothingIsWrittenBeforeTheFirstEdit()
{
    const auto kept = opened();
    QVERIFY(kept);
    QVERIFY(journalFolders().isEmpty());
    kept->setRent(1);
    QCOMPARE(journalFolders().size(), 1);
}

void SafekeepingTest::aCrashLosesNothing()
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

void SafekeepingTest::undoneAndRedoneStepsComeBack()
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

void SafekeepingTest::stepsFromBeforeASaveComeBackAsEdits()
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

void SafekeepingTest::recoveredHistoryUndoes()
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

void SafekeepingTest::aRecoveredDocumentIsModifiedAndGoesOn()
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

void SafekeepingTest::aRecoveredDocumentDoesNotOverwriteAChangedFile()
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

void SafekeepingTest::aNewProjectAndASampleComeBack()
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

void SafekeepingTest::anInvalidProjectComesBack()
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

void SafekeepingTest::aTornLineIsDropped()
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

void SafekeepingTest::aChangedLineEndsTheJournal()
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

void SafekeepingTest::longJournalsBeginAnew()
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

void SafekeepingTest::aNewGenerationThatIsNotWholeDoesNotCount()
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
    put(linesFileOf(folder, 1), lineText(contentOf(JournalHead{path(), {}, {}, 1}, bytes), checksum));
    put(startFileOf(folder, 1), bytes.chopped(1)); // as after a power cut
    QCOMPARE(recoveredBytes(), bytes);
    const auto stored = storedJournal(folder);
    QVERIFY(stored);
    QCOMPARE(stored->generation, 0);
}

void SafekeepingTest::savingAndClosingRemoveTheJournal()
{
    const auto kept = opened();
    kept->setRent(1);
    QCOMPARE(journalFolders().size(), 1);
    QCOMPARE(kept->keeping.save(path()), std::optional<QString>());
    QVERIFY(journalFolders().isEmpty());
    kept->setRent(2);
    QCOMPARE(journalFolders().size(), 1);
    kept->keeping.release();
    QVERIFY(journalFolders().isEmpty());
    QVERIFY(!QFile::exists(FileLock::lockFileOf(path())));
    kept->document.newProject(*parseDate("2026-11-23"));
    kept->document.addContract();
    QCOMPARE(journalFolders().size(), 1);
    kept->document.newProject(*parseDate("2026-11-23")); // after it was asked whether to discard
    QVERIFY(journalFolders().isEmpty());
}

void SafekeepingTest::whatTheFileHasIsNotOffered()
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

void SafekeepingTest::aLivingJournalIsNotOffered()
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

void SafekeepingTest::aJournalThatCannotBeWrittenSaysSo()
{
    put(data(), "no folder");
    Kept kept(data());
    QSignalSpy told(&kept.keeping, &Safekeeping::notKept);
    QVERIFY(!hasErrors(kept.keeping.open(path()).problems));
    kept.setRent(1);
    kept.setRent(2);
    QCOMPARE(told.count(), 1); // not at every key
    QVERIFY(told.front().front().toString().contains(QStringLiteral("Save the project")));
    QCOMPARE(kept.keeping.save(path()), std::optional<QString>());
    QCOMPARE(contents(path()), kept.document.bytes());
    QCOMPARE(told.count(), 2); // nor could the version before
}

void SafekeepingTest::savesKeepVersions()
{
    const auto kept = opened();
    const QByteArray original = contents(path());
    QVERIFY(kept->keeping.versions().isEmpty());
    for (int i = 1; i <= 7; ++i) {
        kept->setRent(i);
        QCOMPARE(kept->keeping.save(path()), std::optional<QString>());
    }
    const QList<Version> versions = kept->keeping.versions();
    QCOMPARE(versions.size(), 5);
    const QByteArray now = kept->document.bytes();

    // One of them comes back as one step.
    QCOMPARE(kept->document.takeText(QStringLiteral("Restore"), contents(versions[3].file)), std::optional<QString>());
    QCOMPARE(kept->document.bytes(), contents(versions[3].file));
    QCOMPARE(kept->document.json()["contracts"][1]["rent"]["rate"].get<double>(), 3.0);
    kept->undo();
    QCOMPARE(kept->document.bytes(), now);
    QVERIFY(!kept->document.isModified());

    // Another project altogether, other keys in another order.
    const QByteArray other = "{\n  \"name\": \"X\",\n  \"version\": 1,\n  \"format\": \"rackrent-project\",\n"
                             "  \"facilities\": []\n}\n";
    QCOMPARE(kept->document.takeText(QStringLiteral("Other"), other), std::optional<QString>());
    QCOMPARE(kept->document.bytes(), other);
    kept->undo();
    QCOMPARE(kept->document.bytes(), now);
    QVERIFY(kept->document.takeText(QStringLiteral("Bad"), "{").has_value());
    QVERIFY(kept->document.takeText(QStringLiteral("Bad"), "[]").has_value());
    QCOMPARE(kept->document.bytes(), now);

    // Back to the saved file, which Undo takes back.
    kept->setRent(50);
    const QByteArray edited = kept->document.bytes();
    QCOMPARE(kept->document.revert(), std::optional<QString>());
    QCOMPARE(kept->document.bytes(), now);
    QVERIFY(!kept->document.isModified());
    kept->undo();
    QCOMPARE(kept->document.bytes(), edited);
    QVERIFY(kept->document.isModified());
}

void SafekeepingTest::aFileHeldByAnotherProgramIsNotWritten()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), path()});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readLine().trimmed(), QByteArray("held"));

    Kept kept(data());
    const Safekeeping::Opened refused = kept.keeping.open(path());
    QVERIFY(refused.holder.has_value());
    QCOMPARE(refused.holder->process, other.processId());
    QCOMPARE(refused.holder->host, QSysInfo::machineHostName());
    QCOMPARE(refused.holder->user, QFileInfo(path()).owner());
    QVERIFY(kept.document.path().isEmpty());

    QVERIFY(!hasErrors(kept.keeping.open(path(), Safekeeping::Opening::ReadOnly).problems));
    QCOMPARE(kept.document.path(), path());
    QVERIFY(kept.document.isReadOnly());
    kept.setRent(1);
    const QByteArray before = contents(path());
    const auto reason = kept.keeping.save(path());
    QVERIFY(reason && reason->contains(refused.holder->host));
    QCOMPARE(contents(path()), before);
    const QString mine = m_folder->filePath(QStringLiteral("mine.rackrent"));
    QCOMPARE(kept.keeping.save(mine), std::optional<QString>());
    QVERIFY(!kept.document.isReadOnly());

    QVERIFY(!hasErrors(kept.keeping.open(path(), Safekeeping::Opening::Copy).problems));
    QVERIFY(kept.document.path().isEmpty());
    QVERIFY(!kept.document.isReadOnly());
    other.write("\n");
    QVERIFY(other.waitForFinished());
    QVERIFY(!kept.keeping.open(path()).holder);
}

void SafekeepingTest::aLockOfADeadProgramIsTakenOver()
{
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), path()});
    QVERIFY(other.waitForReadyRead());
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(QFile::exists(FileLock::lockFileOf(path())));
    QVERIFY(opened());
    const QString lock = FileLock::lockFileOf(path());
    put(lock, {}); // of one that was killed in writing it
    QVERIFY(opened());
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), path()});
    QVERIFY(other.waitForReadyRead());
    other.kill();
    QVERIFY(other.waitForFinished());
    QFile::copy(lock, lock + QStringLiteral(".rmlock")); // of others that were killed in taking it over
    put(lock + QStringLiteral(".rmlock.rmlock"), {});
    QVERIFY(opened());
    QVERIFY(!QFile::exists(lock + QStringLiteral(".rmlock")));
}

void SafekeepingTest::locksFollowTheDocument()
{
    const QString other = m_folder->filePath(QStringLiteral("other.rackrent"));
    const auto kept = opened();
    QVERIFY(QFile::exists(FileLock::lockFileOf(path())));
    QVERIFY(!kept->keeping.open(path()).holder); // again, by the same window
    QVERIFY(QFile::exists(FileLock::lockFileOf(path())));
    put(other, "broken");
    QVERIFY(hasErrors(kept->keeping.open(other).problems));
    QVERIFY(QFile::exists(FileLock::lockFileOf(path())));
    QVERIFY(!QFile::exists(FileLock::lockFileOf(other)));
    QCOMPARE(kept->keeping.save(other), std::optional<QString>());
    QVERIFY(!QFile::exists(FileLock::lockFileOf(path())));
    QVERIFY(QFile::exists(FileLock::lockFileOf(other)));
    kept->document.newProject(*parseDate("2026-11-23"));
    QVERIFY(!QFile::exists(FileLock::lockFileOf(other)));
}

void SafekeepingTest::journalLinesReadBack()
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
        lineText(contentOf(JournalHead{QStringLiteral("/p"), QStringLiteral("n"), "ab", 4}, start), checksum);
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

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--hold") == 0)
        return holdLock(argv[2]);
    const QCoreApplication application(argc, argv);
    SafekeepingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "safekeeping_test.moc"
