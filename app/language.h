#pragma once

#include <QString>

class QApplication;

namespace rackrent {

/// The language for a preference: itself, or for an empty one the desktop's where the program has it, else English.
QString languageFor(const QString& preference);

/// Puts the program's texts into a language: `en` or `zh_CN`. Widgets made before keep theirs.
void installLanguage(QApplication& application, const QString& language);

} // namespace rackrent
