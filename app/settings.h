#pragma once

#include "views/charts/export_options.h"
#include "views/dialogs/preferences.h"
#include "views/report/report_choice.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QApplication;

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
    void removeRecentFile(const QString& path);
    void clearRecentFiles();

    QString lastFolder() const;
    void setLastFolder(const QString& folder);

    Preferences preferences() const;
    void setPreferences(const Preferences& preferences);

    /// Where a chart was exported to last; the last folder of projects before that.
    QString exportFolder() const;
    RememberedExports exports() const;
    void addExport(const ExportOptions& options, const QString& folder);

    /// Where a report was saved to last; the last folder of projects before that.
    QString reportFolder() const;
    ReportChoice reportChoice() const;
    void addReport(const ReportChoice& choice, const QString& folder);

    /// Names of actions, the one done last first.
    QStringList recentActions() const;
    void addRecentAction(const QString& name);

    /// Whether something that is offered once was seen, or not wanted.
    bool wasSeen(const QString& what) const;
    void setSeen(const QString& what, bool seen = true);

    /// Where journals and versions of documents are kept; empty without a store.
    QString dataFolder() const;

    QByteArray state(const QString& key) const;
    void setState(const QString& key, const QByteArray& state);

private:
    ExportOptions exportOptions(ExportFormat format) const;

    std::unique_ptr<QSettings> m_store;
};

/// Makes the preferences those of the whole program, but for what the next start changes.
void applyPreferences(QApplication& application, const Preferences& preferences);

/// "system", "light", "dark": how a theme is written; nothing for other words.
QString themeName(Theme theme);
std::optional<Theme> themeNamed(const QString& name);

} // namespace rackrent
