// Not QSaveFile: it takes no notice of a sync that fails, and what a kill leaves behind has a name that a person may
// have given (`plan.rackrent.Backup`).

#include "views/document/safe_file.h"

#include "model/project/project_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rackrent {
namespace {

constexpr auto largestFile = static_cast<qint64>(mostProjectBytes);

QString words(const char* text) { return QCoreApplication::translate("Document", text); }

QString unchanged(const QString& path, const QString& reason)
{
    const char* text =
        QFileInfo::exists(path)
            ? QT_TRANSLATE_NOOP("Document",
                                "%1 could not be saved: %2. The file on disk is as it was; your changes are "
                                "still open. Save under another name or in another folder.")
            : QT_TRANSLATE_NOOP("Document", "%1 could not be saved: %2. No file was made; your changes are still open. "
                                            "Save under another name or in another folder.");
    return words(text).arg(QDir::toNativeSeparators(path), reason);
}

QString doubtful(const QString& path, const QString& reason)
{
    return words(QT_TRANSLATE_NOOP("Document",
                                   "%1 was written, but cannot be relied on: %2. Your changes are still open: "
                                   "save them in another folder."))
        .arg(QDir::toNativeSeparators(path), reason);
}

/// A full disk is said with what is needed and what there is.
QString writeReason(const QString& path, qint64 needed, int error)
{
    const qint64 available = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    if (error == ENOSPC && available >= 0 && available < needed)
        return words(QT_TRANSLATE_NOOP("Document", "the disk is full: %1 bytes are needed, %2 are free"))
            .arg(needed)
            .arg(available);
    return systemReason(error);
}

/// 0, or the error number.
int sync(int handle)
{
    return ::fsync(handle) == 0 || errno == EINVAL ? 0 : errno; // EINVAL: a file system that cannot
}

int syncFolderOf(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return errno;
    const int error = sync(handle);
    ::close(handle);
    return error;
}

/// 0, or the error number of what failed.
int writeAll(int handle, const QByteArray& bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        const ssize_t more =
            ::write(handle, bytes.constData() + written, static_cast<std::size_t>(bytes.size() - written));
        if (more < 0 && errno != EINTR)
            return errno;
        written += std::max<ssize_t>(more, 0);
    }
    return sync(handle);
}

/// The new file looks to others as the old one did; a first one as any that a program makes.
void takeOverPermissions(int handle, const QString& path)
{
    struct stat old = {};
    if (::stat(QFile::encodeName(path).constData(), &old) == 0) {
        // The group is kept where that is allowed, before the mode, which a change of owner reduces.
        [[maybe_unused]] const bool kept = ::fchown(handle, old.st_uid, old.st_gid) == 0;
        ::fchmod(handle, old.st_mode & 07777);
        return;
    }
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(handle, 0666 & ~mask);
}

std::optional<QString> checkedOnDisk(const QString& path, const QByteArray& bytes)
{
    if (const int error = syncFolderOf(path))
        return doubtful(path, systemReason(error));
    QString reason;
    const std::optional<QByteArray> written = readWhole(path, reason);
    if (!written)
        return doubtful(path, reason);
    if (*written != bytes)
        return doubtful(path,
                        words(QT_TRANSLATE_NOOP("Document", "the disk gives back other bytes than were written")));
    return std::nullopt;
}

} // namespace

QString systemReason(int error)
{
    static constexpr std::array<std::pair<int, const char*>, 8> texts{
        {{ENOSPC, QT_TRANSLATE_NOOP("Document", "the disk is full")},
         {EDQUOT, QT_TRANSLATE_NOOP("Document", "your share of the disk is used up")},
         {EIO, QT_TRANSLATE_NOOP("Document", "the disk reports an error")},
         {EACCES, QT_TRANSLATE_NOOP("Document", "you may not write there")},
         {EPERM, QT_TRANSLATE_NOOP("Document", "you may not write there")},
         {EFBIG, QT_TRANSLATE_NOOP("Document", "the file would be larger than the system allows")},
         {EROFS, QT_TRANSLATE_NOOP("Document", "the disk may only be read")},
         {ENOENT, QT_TRANSLATE_NOOP("Document", "the folder does not exist")}}};
    for (const auto& [number, text] : texts)
        if (number == error)
            return words(text);
    return error != 0 ? QString::fromLocal8Bit(std::strerror(error))
                      : words(QT_TRANSLATE_NOOP("Document", "the system gives no reason"));
}

QString unfinishedStem(const QString& fileName) { return QStringLiteral(".%1.saving-").arg(fileName); }

QString fileMeantBy(const QString& path)
{
    QFileInfo file(path);
    constexpr int mostLinks = 40;
    for (int i = 0; i < mostLinks && file.isSymLink(); ++i)
        file = QFileInfo(file.symLinkTarget());
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

std::optional<QString> writeSafely(const QString& wanted, const QByteArray& bytes)
{
    const QString path = fileMeantBy(wanted);
    const QByteArray name = QFile::encodeName(path);
    if (QFileInfo(path).isDir())
        return unchanged(path, words(QT_TRANSLATE_NOOP("Document", "it is a folder")));
    if (QFileInfo::exists(path) && ::access(name.constData(), W_OK) != 0)
        return unchanged(path, systemReason(errno));
    const QFileInfo target(path);
    QTemporaryFile file(target.dir().filePath(unfinishedStem(target.fileName()) + QStringLiteral("XXXXXX")));
    errno = 0;
    if (!file.open())
        return unchanged(path, errno != 0 ? systemReason(errno) : file.errorString());
    takeOverPermissions(file.handle(), path);
    if (const int error = writeAll(file.handle(), bytes))
        return unchanged(path, writeReason(path, bytes.size(), error));
    errno = 0;
    const QByteArray beside = QFile::encodeName(file.fileName()); // asking gives it one
    if (beside.isEmpty() || std::rename(beside.constData(), name.constData()) != 0)
        return unchanged(path, systemReason(errno));
    file.setAutoRemove(false);
    return checkedOnDisk(path, bytes);
}

std::optional<QByteArray> readWhole(const QString& path, QString& reason)
{
    QFile file(path);
    if (QFileInfo(path).isDir()) {
        reason = words(QT_TRANSLATE_NOOP("Document", "it is a folder"));
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
        reason = words(QT_TRANSLATE_NOOP("Document", "it is larger than 256 MB, which no project is"));
        return std::nullopt;
    }
    return bytes;
}

} // namespace rackrent
