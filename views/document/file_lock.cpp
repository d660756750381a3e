#include "views/document/file_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace rackrent {
namespace {

LockHolder holderOf(const QLockFile& lock, const QString& file)
{
    LockHolder holder;
    holder.lockFile = file;
    holder.user = QFileInfo(file).owner();
    lock.getLockInfo(&holder.process, &holder.host, &holder.application);
    return holder;
}

/// Of a process that was killed between making the file and writing it.
bool saysNothing(const QLockFile& lock)
{
    qint64 process = 0;
    QString host, application;
    return QFileInfo::exists(lock.fileName()) && !lock.getLockInfo(&process, &host, &application);
}

/// Qt takes a dead process's lock over under a second one, and that one under a third: processes may have been killed
/// with each of them. Those of living ones stay.
void removeTakeOverLocks(const QString& lockFile)
{
    const QString suffix = QStringLiteral(".rmlock");
    QStringList names;
    for (QString name = lockFile + suffix; QFileInfo::exists(name); name += suffix)
        names.prepend(name);
    for (const QString& name : names)
        QLockFile(name).removeStaleLockFile();
}

} // namespace

std::unique_ptr<QLockFile> processLock(const QString& file)
{
    auto lock = std::make_unique<QLockFile>(file);
    lock->setStaleLockTime(0);
    return lock;
}

bool takeLock(QLockFile& lock)
{
    constexpr int writingMs = 50; // more than a living process needs between making the file and writing it
    if (lock.tryLock(0))
        return true;
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    if (saysNothing(lock) && !lock.tryLock(writingMs) && saysNothing(lock))
        lock.removeStaleLockFile(); // which the system's own lock of a living process forbids
    removeTakeOverLocks(lock.fileName());
    return lock.isLocked() || lock.tryLock(0);
}

FileLock::FileLock() = default;
FileLock::~FileLock() = default;
FileLock::FileLock(FileLock&& other) noexcept = default;
FileLock& FileLock::operator=(FileLock&& other) noexcept = default;

QString FileLock::lockFileOf(const QString& path)
{
    const QFileInfo given(path);
    const QString canonical = given.canonicalFilePath(); // two links to one file have one lock
    const QFileInfo file(canonical.isEmpty() ? given.absoluteFilePath() : canonical);
    return file.dir().filePath(u'.' + file.fileName() + QStringLiteral(".lock"));
}

std::optional<LockHolder> FileLock::take(const QString& path)
{
    const QString name = lockFileOf(path);
    if (m_lock && m_lock->fileName() == name)
        return std::nullopt;
    auto lock = processLock(name);
    if (takeLock(*lock)) {
        m_lock = std::move(lock);
        return std::nullopt;
    }
    if (lock->error() == QLockFile::LockFailedError)
        return holderOf(*lock, name);
    m_lock.reset();
    return std::nullopt;
}

bool FileLock::isOf(const QString& path) const { return m_lock && m_lock->fileName() == lockFileOf(path); }

void FileLock::release() { m_lock.reset(); }

} // namespace rackrent
