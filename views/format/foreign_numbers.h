#pragma once

#include <QLocale>
#include <QString>

namespace rackrent {

/// How a number's separators may be meant, where text comes from elsewhere.
enum class NumberForm {
    Own,      ///< as the locale writes numbers
    Foreign,  ///< with point and comma changed over: 1.234,5 where the locale writes 1,234.5
    Ambiguous ///< either: 1.234
};

/// A text from another program. `1,234` in a locale that parts thousands by commas is its own.
NumberForm numberForm(const QString& text, const QLocale& locale = QLocale());

/// A text of the foreign form in the locale's own: without thousands separators, with its decimal sign.
QString fromForeign(const QString& text, const QLocale& locale = QLocale());

/// Whether the locale writes a comma before the decimals.
bool isDecimalComma(const QLocale& locale = QLocale());

} // namespace rackrent
