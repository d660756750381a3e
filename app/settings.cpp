#include "app/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace rackrent {

namespace {
const QString recentKey = QStringLiteral("recentFiles");
const QString folderKey = QStringLiteral("lastFolder");
const QString themeKey = QStringLiteral("theme");
const QString scaleKey = QStringLiteral("moneyScale");
const QString languageKey = QStringLiteral("language");
const QString localeKey = QStringLiteral("numberLocale");
const QString journalKey = QStringLiteral("keepsJournal");
const QString welcomeKey = QStringLiteral("showsWelcome");
const QString actionsKey = QStringLiteral("recentActions");
const QString seenKey = QStringLiteral("seen/");
const QString exportFolderKey = QStringLiteral("export/folder");
const QString exportFormatKey = QStringLiteral("export/format");
const QString reportFolderKey = QStringLiteral("report/folder");
const QString reportFormatKey = QStringLiteral("report/format");
const QString reportPaperKey = QStringLiteral("report/paper");
const QString reportLanguageKey = QStringLiteral("report/language");
const QString reportOrderKey = QStringLiteral("report/order");
const QString reportLeftOutKey = QStringLiteral("report/leftOut");
const QString letterPaper = QStringLiteral("letter");
/// In the order of `Background`.
const QStringList backgroundNames{QStringLiteral("theme"), QStringLiteral("white"), QStringLiteral("transparent")};
/// In the order of `MoneyScale`.
const QStringList scaleNames{QStringLiteral("automatic"), QStringLiteral("units"), QStringLiteral("thousands"),
                             QStringLiteral("millions"), QStringLiteral("billions")};

QString exportKey(ExportFormat format, const char* option)
{
    return QStringLiteral("export/%1/%2").arg(endingOf(format), QLatin1String(option));
}
} // namespace

Settings::Settings(Store store)
{
    if (store == Store::User)
        m_store = std::make_unique<QSettings>(QStringLiteral("rackrent"), QStringLiteral("rackrent"));
}

Settings::Settings(const QString& path) : m_store(std::make_unique<QSettings>(path, QSettings::IniFormat)) {}

QString Settings::dataFolder() const
{
    if (!m_store)
        return {};
    if (m_store->format() == QSettings::IniFormat) // a file of its own: the data lies beside it
        return QFileInfo(m_store->fileName()).absolutePath() + QStringLiteral("/data");
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

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

void Settings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    if (m_store)
        m_store->setValue(recentKey, files);
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

QString Settings::exportFolder() const
{
    const QString folder = m_store ? m_store->value(exportFolderKey).toString() : QString();
    return folder.isEmpty() || !QDir(folder).exists() ? lastFolder() : folder;
}

RememberedExports Settings::exports() const
{
    RememberedExports remembered;
    if (!m_store)
        return remembered;
    const auto last = exportFormatOf(QLatin1Char('.') + m_store->value(exportFormatKey).toString());
    remembered.format = last.value_or(ExportFormat::Png);
    for (const ExportFormat format : exportFormats)
        remembered.of(format) = exportOptions(format);
    return remembered;
}

/// What a hand or another version wrote is taken where it makes sense.
ExportOptions Settings::exportOptions(ExportFormat format) const
{
    ExportOptions read{.format = format};
    const auto value = [&](const char* option) { return m_store->value(exportKey(format, option)); };
    const auto isSide = [](int side) { return side >= shortestSide && side <= longestSide; };
    const QSize size = value("size").toSize();
    if (isSide(size.width()) && isSide(size.height()))
        read.size = size;
    const double scale = value("scale").toDouble();
    if (scale >= 1 && scale <= 4)
        read.scale = scale;
    if (themeNamed(value("theme").toString()) == Theme::Dark)
        read.theme = Theme::Dark;
    const auto background =
        static_cast<Background>(std::max<qsizetype>(0, backgroundNames.indexOf(value("background").toString())));
    if (allows(read, background))
        read.background = background;
    read.withTitle = m_store->value(exportKey(format, "title"), true).toBool();
    return read;
}

void Settings::addExport(const ExportOptions& options, const QString& folder)
{
    if (!m_store)
        return;
    const auto keep = [&](const char* option, const QVariant& value) {
        m_store->setValue(exportKey(options.format, option), value);
    };
    m_store->setValue(exportFolderKey, folder);
    m_store->setValue(exportFormatKey, endingOf(options.format));
    keep("size", options.size);
    keep("scale", options.scale);
    keep("theme", themeName(options.theme));
    keep("background", backgroundNames[static_cast<qsizetype>(options.background)]);
    keep("title", options.withTitle);
}

QString Settings::reportFolder() const
{
    const QString folder = m_store ? m_store->value(reportFolderKey).toString() : QString();
    return folder.isEmpty() || !QDir(folder).exists() ? lastFolder() : folder;
}

ReportChoice Settings::reportChoice() const
{
    ReportChoice read;
    if (!m_store)
        return read;
    const QString format = QLatin1Char('.') + m_store->value(reportFormatKey).toString();
    read.format = reportFormatOf(format).value_or(ReportFormat::Pdf);
    read.paper = m_store->value(reportPaperKey).toString() == letterPaper ? ReportPaper::Letter : ReportPaper::A4;
    read.language = m_store->value(reportLanguageKey).toString();
    read.order = m_store->value(reportOrderKey).toStringList();
    read.leftOut = m_store->value(reportLeftOutKey).toStringList();
    return read;
}

void Settings::addReport(const ReportChoice& choice, const QString& folder)
{
    if (!m_store)
        return;
    m_store->setValue(reportFolderKey, folder);
    m_store->setValue(reportFormatKey, endingOf(choice.format));
    m_store->setValue(reportPaperKey, choice.paper == ReportPaper::Letter ? letterPaper : QStringLiteral("a4"));
    m_store->setValue(reportLanguageKey, choice.language);
    m_store->setValue(reportOrderKey, choice.order);
    m_store->setValue(reportLeftOutKey, choice.leftOut);
}

Preferences Settings::preferences() const
{
    Preferences read;
    if (!m_store)
        return read;
    read.theme = themeNamed(m_store->value(themeKey).toString()).value_or(Theme::System);
    const auto scale = scaleNames.indexOf(m_store->value(scaleKey).toString());
    read.scale = static_cast<MoneyScale>(std::max<qsizetype>(0, scale));
    read.language = m_store->value(languageKey).toString();
    read.numberLocale = m_store->value(localeKey).toString();
    read.keepsJournal = m_store->value(journalKey, true).toBool();
    read.showsWelcome = m_store->value(welcomeKey, true).toBool();
    return read;
}

void Settings::setPreferences(const Preferences& preferences)
{
    if (!m_store)
        return;
    m_store->setValue(themeKey, themeName(preferences.theme));
    m_store->setValue(scaleKey, scaleNames[static_cast<qsizetype>(preferences.scale)]);
    m_store->setValue(languageKey, preferences.language);
    m_store->setValue(localeKey, preferences.numberLocale);
    m_store->setValue(journalKey, preferences.keepsJournal);
    m_store->setValue(welcomeKey, preferences.showsWelcome);
}

QStringList Settings::recentActions() const
{
    return m_store ? m_store->value(actionsKey).toStringList() : QStringList();
}

void Settings::addRecentAction(const QString& name)
{
    constexpr int mostKept = 8;
    if (!m_store)
        return;
    QStringList names = recentActions();
    names.removeAll(name);
    names.prepend(name);
    m_store->setValue(actionsKey, names.mid(0, mostKept));
}

bool Settings::wasSeen(const QString& what) const { return !m_store || m_store->value(seenKey + what).toBool(); }

void Settings::setSeen(const QString& what, bool seen)
{
    if (m_store)
        m_store->setValue(seenKey + what, seen);
}

void applyPreferences(QApplication& application, const Preferences& preferences)
{
    NumberText::setMoneyScale(preferences.scale);
    applyTheme(application, preferences.theme);
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
