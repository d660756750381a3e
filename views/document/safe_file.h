#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace rackrent {

/// Replaces a file as a whole: another file is written beside it and renamed over it, then what lies on the
/// disk is read back and compared. Gives the reason for a failure, which says what became of the old file.
std::optional<QString> writeSafely(const QString& path, const QByteArray& bytes);

/// The bytes of a file, or the reason in `reason` why they cannot be had. Files above 256 MB are refused, as by
/// `readProject`.
std::optional<QByteArray> readWhole(const QString& path, QString& reason);

} // namespace rackrent
