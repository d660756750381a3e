#include "app/language.h"

#include "views/format/locales.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace rackrent {

QString languageFor(const QString& preference) { return preference.isEmpty() ? desktopLanguage() : preference; }

void installLanguage(QApplication& application, const QString& language)
{
    const auto replace = [&application](const char* name, const QString& file, const QString& folder) {
        delete application.findChild<QTranslator*>(QLatin1String(name));
        auto* translator = new QTranslator(&application);
        translator->setObjectName(QLatin1String(name));
        if (translator->load(file, folder))
            QCoreApplication::installTranslator(translator);
    };
    replace("qtTexts", QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replace("rackrentTexts", QStringLiteral("rackrent_") + language, QStringLiteral(":/i18n"));
}

} // namespace rackrent
