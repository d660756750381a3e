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

} // namespace

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
    auto lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0); // never by its age: a project may stay open for days
    if (lock->tryLock(0)) {
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
