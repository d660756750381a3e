// What keeps a document from being lost, around its journal: the lock of its file, its earlier versions, saving and
// closing.

#include "tests/views/kept_fixture.h"

#include <QProcess>
#include <QSignalSpy>

#include <cstring>

using namespace rackrent;

namespace {

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

class SafekeepingTest : public QObject, private KeptFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void nothingIsWrittenBeforeTheFirstEdit();
    void savingAndClosingRemoveTheJournal();
    void aJournalThatCannotBeWrittenSaysSo();
    void savesKeepVersions();
    void aFileHeldByAnotherProgramIsNotWritten();
    void aLockOfADeadProgramIsTakenOver();
    void locksFollowTheDocument();
};

void SafekeepingTest::nothingIsWrittenBeforeTheFirstEdit()
{
    const auto kept = opened();
    QVERIFY(kept);
    QVERIFY(journalFolders().isEmpty());
    kept->setRent(1);
    QCOMPARE(journalFolders().size(), 1);
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

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--hold") == 0)
        return holdLock(argv[2]);
    const QCoreApplication application(argc, argv);
    SafekeepingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "safekeeping_test.moc"
