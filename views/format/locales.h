#pragma once

#include <QString>

#include <vector>

namespace rackrent {

/// A way of writing numbers, as a preference offers it.
struct LocaleSample {
    QString name; ///< such as "de_DE"
    QString text; ///< "1.234.567,89 (Deutsch)"
};

/// One for each way of writing numbers that the field's users have.
std::vector<LocaleSample> localeSamples();

/// Makes the locale that of every number and date from now on; the desktop's for an empty name. Files are not written
/// in it.
void setNumberLocale(const QString& name);

/// The language of the program that the desktop's user would choose: `zh_CN` where Simplified Chinese is read, else
/// `en`.
QString desktopLanguage();

} // namespace rackrent
