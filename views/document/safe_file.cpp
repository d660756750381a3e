#include "views/document/safe_file.h"

#include "model/project/project_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace rackrent {
namespace {

constexpr auto largestFile = static_cast<qint64>(mostProjectBytes);

/// QSaveFile gives no text when the disk is full or a write fails: errno and the free space do.
QString writeReason(const QSaveFile& file, const QString& path, qint64 needed, int systemError)
{
    const qint64 available = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    if (available >= 0 && available < needed)
        return QCoreApplication::translate("Document", "the disk is full: %1 bytes are needed, %2 are free")
            .arg(needed)
            .arg(available);
    if (!file.errorString().isEmpty() && file.error() != QFileDevice::NoError)
        return file.errorString();
    return systemError != 0 ? QString::fromLocal8Bit(std::strerror(systemError))
                            : QCoreApplication::translate("Document", "the system gives no reason");
}

QString unchanged(const QString& path, const QString& reason)
{
    return QCoreApplication::translate(
               "Document", "%1 could not be saved: %2. The file on disk is as it was; your changes are still open. "
                           "Save under another name or in another folder.")
        .arg(QDir::toNativeSeparators(path), reason);
}

QString doubtful(const QString& path, const QString& reason)
{
    return QCoreApplication::translate(
               "Document", "%1 was written, but cannot be relied on: %2. Your changes are still open: save them in "
                           "another folder.")
        .arg(QDir::toNativeSeparators(path), reason);
}

#ifdef Q_OS_UNIX
/// QSaveFile takes no notice of a failing sync and never syncs the folder: the rename could be lost with the power.
bool synced(const QString& path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0 || errno == EINVAL; // EINVAL: a file system that cannot
    const int error = errno;
    ::close(handle);
    errno = error;
    return done;
}
#else
bool synced(const QString&) { return true; }
#endif

std::optional<QString> checkedOnDisk(const QString& path, const QByteArray& bytes)
{
    if (!synced(path) || !synced(QFileInfo(path).canonicalPath())) // the folder of what a link leads to
        return doubtful(path, QString::fromLocal8Bit(std::strerror(errno)));
    QString reason;
    const std::optional<QByteArray> written = readWhole(path, reason);
    if (!written)
        return doubtful(path, reason);
    if (*written != bytes)
        return doubtful(path,
                        QCoreApplication::translate("Document", "the disk gives back other bytes than were written"));
    return std::nullopt;
}

} // namespace

std::optional<QString> writeSafely(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return unchanged(path, file.errorString());
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const int error = errno;
        const QString reason = writeReason(file, path, bytes.size(), error);
        file.cancelWriting();
        return unchanged(path, reason);
    }
    if (!file.commit())
        return unchanged(path, writeReason(file, path, bytes.size(), errno));
    return checkedOnDisk(path, bytes);
}

std::optional<QByteArray> readWhole(const QString& path, QString& reason)
{
    QFile file(path);
    if (QFileInfo(path).isDir()) {
        reason = QCoreApplication::translate("Document", "it is a folder");
        return std::nullopt;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        reason = file.errorString();
        return std::nullopt;
    }
    // One byte more than allowed: a pipe or a growing file does not tell its size.
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError) {
        reason = file.errorString();
        return std::nullopt;
    }
    if (bytes.size() > largestFile) {
        reason = QCoreApplication::translate("Document", "it is larger than 256 MB, which no project is");
        return std::nullopt;
    }
    return bytes;
}

} // namespace rackrent
