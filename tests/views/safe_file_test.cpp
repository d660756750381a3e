// Saving when things go wrong: what is on the disk afterwards, and what is said. The faults of the system are injected
// by strace where that is installed, into this program run again with other arguments.

#include "views/document/leftovers.h"
#include "views/document/safe_file.h"
#include "views/document/versions.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstring>

#include <sys/resource.h>
#include <sys/uio.h>
#include <unistd.h>

using namespace rackrent;

namespace {

const QByteArray oldBytes = "the old file\n";
const QByteArray newBytes = QByteArray(200'000, 'n') + '\n';

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

/// Files above some size cannot be written while one lives, as on a full disk.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t most)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = most;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

/// This program, run again to save once: exit status 0 when that succeeded, and on standard output the reason
/// otherwise.
int saveOnce(const char* path)
{
    const std::optional<QString> reason = writeSafely(QString::fromLocal8Bit(path), newBytes);
    const QByteArray text = reason.value_or(QString()).toUtf8();
    const iovec part{const_cast<char*>(text.constData()), static_cast<std::size_t>(text.size())};
    return ::writev(STDOUT_FILENO, &part, 1) >= 0 && reason ? 1 : 0; // not write(2), which may be made to fail
}

} // namespace

class SafeFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replacesAFileAndKeepsItsMode();
    void followsLinks();
    void aWriteThatFailsLeavesTheOldFile();
    void faultsOfTheSystem_data();
    void faultsOfTheSystem();
    void aFileThatMayNotBeWrittenStays();
    void aLinkToNoFileYetIsFollowed();
    void leftoversHaveNamesThatNobodyGives_data();
    void leftoversHaveNamesThatNobodyGives();
    void leftoversOfKilledSavesAreSwept();
    void theLastVersionsAreKept();
    void versionsFollowTheFileNotItsName();
    void aVersionThatCannotBeKeptSaysWhy();

private:
    QTemporaryDir m_folder;
};

void SafeFileTest::replacesAFileAndKeepsItsMode()
{
    const QString path = m_folder.filePath(QStringLiteral("mode.rackrent"));
    put(path, oldBytes);
    const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(path, mode));
    QCOMPARE(writeSafely(path, newBytes), std::optional<QString>());
    QCOMPARE(contents(path), newBytes);
    const auto ofAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
    QCOMPARE(QFile::permissions(path) & ofAll, mode);
}

void SafeFileTest::followsLinks()
{
    QDir(m_folder.path()).mkdir(QStringLiteral("elsewhere"));
    const QString target = m_folder.filePath(QStringLiteral("elsewhere/real.rackrent"));
    const QString link = m_folder.filePath(QStringLiteral("link.rackrent"));
    put(target, oldBytes);
    QVERIFY(QFile::link(target, link));
    QCOMPARE(writeSafely(link, newBytes), std::optional<QString>());
    QCOMPARE(contents(target), newBytes);
    QVERIFY(QFileInfo(link).isSymLink());
}

void SafeFileTest::aWriteThatFailsLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("limited.rackrent"));
    put(path, oldBytes);
    std::optional<QString> reason;
    {
        const SizeLimit limit(100'000);
        reason = writeSafely(path, newBytes);
    }
    QVERIFY(reason.has_value());
    QVERIFY2(reason->contains(QStringLiteral("larger than the system allows")), qPrintable(*reason));
    QVERIFY(reason->contains(path));
    QVERIFY(reason->contains(QStringLiteral("The file on disk is as it was")));
    QVERIFY(reason->contains(QStringLiteral("Save under another name")));
    QCOMPARE(contents(path), oldBytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void SafeFileTest::faultsOfTheSystem_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("oldStays");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* fault, bool oldStays, const QString& said) {
        QTest::newRow(name) << QString::fromLatin1(fault) << oldStays << said;
    };
    row("no space for the bytes", "write:error=ENOSPC", true, QStringLiteral("the disk is full"));
    row("the disk fails", "write:error=EIO", true, QStringLiteral("the disk reports an error"));
    row("writing is forbidden", "write:error=EACCES", true, QStringLiteral("you may not write there"));
    row("no space for the name", "linkat:error=ENOSPC", true, QStringLiteral("the disk is full"));
    row("renaming fails", "rename,renameat,renameat2:error=EIO", true, QStringLiteral("could not be saved"));
    row("no space when the bytes go to the disk", "fsync:error=ENOSPC:when=1", true,
        QStringLiteral("the disk is full"));
    row("bytes do not reach the disk", "fsync:error=EIO:when=1", true, QStringLiteral("the disk reports an error"));
    row("the folder does not reach the disk", "fsync:error=EIO:when=2", false,
        QStringLiteral("the disk reports an error"));
}

void SafeFileTest::faultsOfTheSystem()
{
    QFETCH(QString, fault);
    QFETCH(bool, oldStays);
    QFETCH(QString, said);
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty())
        QSKIP("strace is not installed");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("faulty.rackrent"));
    put(path, oldBytes);
    QProcess process;
    process.start(strace, {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-o"),
                           QStringLiteral("/dev/null"), QStringLiteral("-e"), QStringLiteral("inject=") + fault,
                           QCoreApplication::applicationFilePath(), QStringLiteral("--save"), path});
    QVERIFY(process.waitForFinished());
    if (process.readAllStandardError().contains("ptrace"))
        QSKIP("strace may not trace here");
    const QString reason = QString::fromUtf8(process.readAllStandardOutput());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY2(reason.contains(said), qPrintable(reason));
    QVERIFY(reason.contains(path));
    QCOMPARE(reason.contains(QStringLiteral("The file on disk is as it was")), oldStays);
    QCOMPARE(reason.contains(QStringLiteral("cannot be relied on")), !oldStays);
    QCOMPARE(contents(path), oldStays ? oldBytes : newBytes);
}

void SafeFileTest::aFileThatMayNotBeWrittenStays()
{
    const QString folder = m_folder.filePath(QStringLiteral("closed")), path = folder + QStringLiteral("/a.rackrent");
    QVERIFY(QDir().mkdir(folder));
    put(path, oldBytes);
    const auto mayEnter = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(m_folder.path(), mayEnter | QFile::WriteOwner);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther);
    QFile::setPermissions(folder, mayEnter);
    const uid_t self = ::geteuid();
    constexpr uid_t nobody = 65534; // what is forbidden to all others is allowed to root
    if (self == 0)
        QCOMPARE(::seteuid(nobody), 0);
    const std::optional<QString> reason = writeSafely(path, newBytes);
    if (self == 0)
        QCOMPARE(::seteuid(self), 0);
    QFile::setPermissions(folder, mayEnter | QFile::WriteOwner);
    QVERIFY(reason.has_value());
    QVERIFY2(reason->contains(QStringLiteral("you may not write there")), qPrintable(*reason));
    QVERIFY(reason->contains(QStringLiteral("The file on disk is as it was")));
    QCOMPARE(contents(path), oldBytes);
    const auto none = writeSafely(m_folder.filePath(QStringLiteral("no/such/a.rackrent")), newBytes);
    QVERIFY(none && none->contains(QStringLiteral("No file was made")));
}

void SafeFileTest::aLinkToNoFileYetIsFollowed()
{
    const QString link = m_folder.filePath(QStringLiteral("dangling")),
                  target = m_folder.filePath(QStringLiteral("to-be"));
    QVERIFY(QFile::link(QStringLiteral("to-be"), link));
    QCOMPARE(writeSafely(link, newBytes), std::optional<QString>());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contents(target), newBytes);
}

void SafeFileTest::leftoversHaveNamesThatNobodyGives_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    QTest::newRow("six random letters") << ".a.rackrent.saving-aKxPqz" << true;
    QTest::newRow("a person's copy") << "a.rackrent.Backup" << false;
    QTest::newRow("a person's odd copy") << "a.rackrent.aKxPqz" << false;
    QTest::newRow("five letters") << ".a.rackrent.saving-aKxPq" << false;
    QTest::newRow("a digit") << ".a.rackrent.saving-aKxP1z" << false;
    QTest::newRow("of another file") << ".b.rackrent.saving-aKxPqz" << false;
    QTest::newRow("not hidden") << "a.rackrent.saving-aKxPqz" << false;
    QTest::newRow("the file") << "a.rackrent" << false;
}

void SafeFileTest::leftoversHaveNamesThatNobodyGives()
{
    QFETCH(QString, name);
    QTEST(isLeftoverName(name, QStringLiteral("a.rackrent")), "expected");
}

void SafeFileTest::leftoversOfKilledSavesAreSwept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.rackrent"));
    put(path, oldBytes);
    const QStringList stay{QStringLiteral(".a.rackrent.saving-inUsEe"), QStringLiteral(".b.rackrent.saving-aKxPqz"),
                           QStringLiteral("a.rackrent"), QStringLiteral("a.rackrent.aKxPqz")};
    for (const QString& name : stay)
        put(folder.filePath(name), oldBytes);
    put(folder.filePath(QStringLiteral(".a.rackrent.saving-aKxPqz")), newBytes);
    put(folder.filePath(QStringLiteral(".a.rackrent.saving-QrsTuv")), newBytes);
    QFile saving(folder.filePath(stay.front())); // by a program that is at it
    QVERIFY(saving.open(QIODevice::ReadWrite));
    QStringList swept = sweepLeftovers(path);
    swept.sort();
    QCOMPARE(swept,
             (QStringList{QStringLiteral(".a.rackrent.saving-QrsTuv"), QStringLiteral(".a.rackrent.saving-aKxPqz")}));
    QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    left.sort();
    QCOMPARE(left, stay);
    QCOMPARE(sweepLeftovers(folder.filePath(QStringLiteral("b.rackrent"))).size(), 1);
}

void SafeFileTest::theLastVersionsAreKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.rackrent"));
    const Versions versions(folder.filePath(QStringLiteral("versions")));
    QCOMPARE(versions.keep(path), std::optional<QString>()); // there is no file
    QVERIFY(versions.of(path).isEmpty());
    for (int i = 0; i < 8; ++i) {
        put(path, "state " + QByteArray::number(i));
        QCOMPARE(versions.keep(path), std::optional<QString>());
        QCOMPARE(versions.keep(path), std::optional<QString>()); // nothing twice in a row
    }
    const QList<Version> kept = versions.of(path);
    QCOMPARE(kept.size(), Versions::usuallyKept);
    for (int i = 0; i < kept.size(); ++i) {
        QCOMPARE(contents(kept[i].file), "state " + QByteArray::number(7 - i));
        QCOMPARE(kept[i].size, qint64{7});
        QVERIFY(qAbs(kept[i].time.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    }
    QVERIFY(versions.of(folder.filePath(QStringLiteral("b.rackrent"))).isEmpty());
}

void SafeFileTest::versionsFollowTheFileNotItsName()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.rackrent"));
    const QString link = folder.filePath(QStringLiteral("link.rackrent"));
    put(path, oldBytes);
    QVERIFY(QFile::link(path, link));
    const Versions versions(folder.filePath(QStringLiteral("versions")));
    QCOMPARE(versions.keep(link), std::optional<QString>());
    QCOMPARE(versions.of(path).size(), 1);
}

void SafeFileTest::aVersionThatCannotBeKeptSaysWhy()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.rackrent"));
    put(path, oldBytes);
    put(folder.filePath(QStringLiteral("taken")), oldBytes); // no folder
    const auto reason = Versions(folder.filePath(QStringLiteral("taken"))).keep(path);
    QVERIFY(reason && !reason->isEmpty());
    QCOMPARE(contents(path), oldBytes);
}

int main(int argc, char** argv)
{
    if (argc == 3 && std::strcmp(argv[1], "--save") == 0)
        return saveOnce(argv[2]);
    const QCoreApplication application(argc, argv);
    SafeFileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "safe_file_test.moc"
