#include "app/settings.h"

#include <QDir>
#include <QFileInfo>

namespace rackrent {

namespace {
const QString recentKey = QStringLiteral("recentFiles");
const QString folderKey = QStringLiteral("lastFolder");
const QString themeKey = QStringLiteral("theme");
} // namespace

Settings::Settings(Store store)
{
    if (store == Store::User)
        m_store = std::make_unique<QSettings>(QStringLiteral("rackrent"), QStringLiteral("rackrent"));
}

Settings::Settings(const QString& path) : m_store(std::make_unique<QSettings>(path, QSettings::IniFormat)) {}

QStringList Settings::recentFiles() const { return m_store ? m_store->value(recentKey).toStringList() : QStringList(); }

void Settings::addRecentFile(const QString& path)
{
    if (!m_store)
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_store->setValue(recentKey, files.mid(0, mostRecentFiles));
}

void Settings::clearRecentFiles()
{
    if (m_store)
        m_store->remove(recentKey);
}

QString Settings::lastFolder() const
{
    const QString folder = m_store ? m_store->value(folderKey).toString() : QString();
    return folder.isEmpty() || !QDir(folder).exists() ? QDir::homePath() : folder;
}

void Settings::setLastFolder(const QString& folder)
{
    if (m_store)
        m_store->setValue(folderKey, folder);
}

Theme Settings::theme() const
{
    return themeNamed(m_store ? m_store->value(themeKey).toString() : QString()).value_or(Theme::System);
}

void Settings::setTheme(Theme theme)
{
    if (m_store)
        m_store->setValue(themeKey, themeName(theme));
}

QByteArray Settings::state(const QString& key) const
{
    return m_store ? m_store->value(key).toByteArray() : QByteArray();
}

void Settings::setState(const QString& key, const QByteArray& state)
{
    if (m_store)
        m_store->setValue(key, state);
}

QString themeName(Theme theme)
{
    switch (theme) {
    case Theme::Light: return QStringLiteral("light");
    case Theme::Dark: return QStringLiteral("dark");
    case Theme::System: break;
    }
    return QStringLiteral("system");
}

std::optional<Theme> themeNamed(const QString& name)
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark})
        if (themeName(theme) == name)
            return theme;
    return std::nullopt;
}

} // namespace rackrent
