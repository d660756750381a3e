#pragma once

#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace rackrent {

/// Who has a file open.
struct LockHolder {
    QString user; ///< empty when the system does not say
    QString host;
    qint64 process = 0;
    QString application;
    QString lockFile;
};

/// The right to write a project file, taken by a hidden file beside it: other programs on other machines that share the
/// folder see it there, which they would not in a folder of the user's. A lock of a process that is no more is taken
/// over. Where no lock file can be written (a folder for reading) none is needed: nor can the project be.
class FileLock {
public:
    FileLock();
    ~FileLock();
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;

    /// Takes the lock of a file. Gives who has it, when somebody else does; this lock is as it was then.
    std::optional<LockHolder> take(const QString& path);
    void release();
    bool isHeld() const { return m_lock != nullptr; }
    bool isOf(const QString& path) const;

    static QString lockFileOf(const QString& path);

private:
    std::unique_ptr<QLockFile> m_lock;
};

/// A lock that is never stale by its age, only by its process being no more: documents stay open for days.
std::unique_ptr<QLockFile> processLock(const QString& file);

/// Takes a lock, also one that its process was killed in writing.
bool takeLock(QLockFile& lock);

} // namespace rackrent
