#pragma once

#include "views/style/palette.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace rackrent {

/// What the application remembers between starts. Without a store (tests, screenshots) it remembers nothing.
class Settings {
public:
    enum class Store { User, None };

    explicit Settings(Store store);
    /// Settings in a file of their own.
    explicit Settings(const QString& path);

    static constexpr int mostRecentFiles = 10;

    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void clearRecentFiles();

    QString lastFolder() const;
    void setLastFolder(const QString& folder);

    Theme theme() const;
    void setTheme(Theme theme);

    QByteArray state(const QString& key) const;
    void setState(const QString& key, const QByteArray& state);

private:
    std::unique_ptr<QSettings> m_store;
};

/// "system", "light", "dark": how a theme is written; nothing for other words.
QString themeName(Theme theme);
std::optional<Theme> themeNamed(const QString& name);

} // namespace rackrent
