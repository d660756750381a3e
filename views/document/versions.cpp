#include "views/document/versions.h"

#include "views/document/safe_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace rackrent {
namespace {

const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz");
const QString suffix = QStringLiteral(".rackrent");

QString reasonFrom(const QFileDevice& file)
{
    return file.error() != QFileDevice::NoError && !file.errorString().isEmpty()
               ? file.errorString()
               : QStringLiteral("the disk is full, or cannot be written to");
}

} // namespace

Versions::Versions(QString folder, int mostKept) : m_folder(std::move(folder)), m_mostKept(mostKept) {}

QString Versions::folderOf(const QString& path) const
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    const QByteArray name = (canonical.isEmpty() ? file.absoluteFilePath() : canonical).toUtf8();
    return QDir(m_folder).filePath(
        QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex()));
}

QList<Version> Versions::of(const QString& path) const
{
    QList<Version> versions;
    const QDir folder(folderOf(path));
    // Times of a fixed width: the names' order is the times'.
    for (const QFileInfo& file :
         folder.entryInfoList({u'*' + suffix}, QDir::Files, QDir::SortFlags(QDir::Name | QDir::Reversed))) {
        QDateTime time = QDateTime::fromString(file.completeBaseName(), timeFormat);
        time.setTimeSpec(Qt::UTC);
        if (time.isValid())
            versions.append({file.absoluteFilePath(), time, file.size()});
    }
    return versions;
}

std::optional<QString> Versions::keep(const QString& path) const
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    QString reason;
    const std::optional<QByteArray> bytes = readWhole(path, reason);
    if (!bytes)
        return reason;
    const QList<Version> known = of(path);
    if (!known.isEmpty() && readWhole(known.front().file, reason) == bytes)
        return std::nullopt;
    const QDir folder(folderOf(path));
    if (!folder.mkpath(QStringLiteral(".")))
        return QStringLiteral("the folder %1 cannot be made").arg(QDir::toNativeSeparators(folder.path()));
    // Two saves within a millisecond, or a clock that was set back: the order stays.
    QDateTime now = QDateTime::currentDateTimeUtc();
    if (!known.isEmpty() && now <= known.front().time)
        now = known.front().time.addMSecs(1);
    QSaveFile file(folder.filePath(now.toString(timeFormat) + suffix));
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return reasonFrom(file);
    const QList<Version> all = of(path);
    for (qsizetype i = m_mostKept; i < all.size(); ++i)
        QFile::remove(all[i].file);
    return std::nullopt;
}

} // namespace rackrent
