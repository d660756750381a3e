#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rackrent {

/// Replaces a file as a whole: another file is written beside it, synced and renamed over it, the folder is synced,
/// then what lies on the disk is read back and compared. A link is followed; the file keeps its permissions. Gives the
/// reason for a failure, which says what became of the old file.
std::optional<QString> writeSafely(const QString& path, const QByteArray& bytes);

/// What the file beside a file is called while it is written, but for six random letters behind it: no person gives
/// such a name.
QString unfinishedStem(const QString& fileName);

/// The file that is meant by a path, links followed; that need not exist.
QString fileMeantBy(const QString& path);

/// The bytes of a file, or the reason in `reason` why they cannot be had. Files above 256 MB are refused, as by
/// `readProject`.
std::optional<QByteArray> readWhole(const QString& path, QString& reason);

/// What an error number of the system means, as the end of a sentence.
QString systemReason(int error);

} // namespace rackrent
