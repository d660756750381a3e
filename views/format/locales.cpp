#include "views/format/locales.h"

#include <QLocale>

namespace rackrent {

std::vector<LocaleSample> localeSamples()
{
    constexpr double shown = 1234567.89;
    std::vector<LocaleSample> samples;
    for (const char* name : {"en_US", "en_GB", "de_DE", "fr_FR", "de_CH", "en_IN", "zh_CN"}) {
        const QLocale locale(QString::fromLatin1(name));
        samples.push_back({QString::fromLatin1(name), QStringLiteral("%1   %2").arg(locale.toString(shown, 'f', 2),
                                                                                    locale.nativeTerritoryName())});
    }
    return samples;
}

void setNumberLocale(const QString& name) { QLocale::setDefault(name.isEmpty() ? QLocale::system() : QLocale(name)); }

QString desktopLanguage()
{
    for (const QString& name : QLocale::system().uiLanguages()) {
        const QLocale locale(name);
        if (locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript)
            return QStringLiteral("zh_CN");
        if (locale.language() == QLocale::English)
            break;
    }
    return QStringLiteral("en");
}

} // namespace rackrent
