#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace rackrent {

/// An earlier state of a file, kept.
struct Version {
    QString file;   ///< that holds its bytes
    QDateTime time; ///< at which the next one took its place
    qint64 size = 0;
};

/// The last saved states of files: copies in a folder of the user's, one folder a file.
class Versions {
public:
    static constexpr int usuallyKept = 5;

    /// @param folder holds the folders of all files
    explicit Versions(QString folder, int mostKept = usuallyKept);

    /// Keeps what the file holds now, and forgets the oldest beyond the number kept. Nothing is kept twice in a row,
    /// nor of a file that does not exist. Gives the reason when that failed.
    std::optional<QString> keep(const QString& path) const;

    /// What is kept of a file, the newest first.
    QList<Version> of(const QString& path) const;

private:
    QString folderOf(const QString& path) const;

    QString m_folder;
    int m_mostKept;
};

} // namespace rackrent
