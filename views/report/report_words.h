#pragma once

#include "model/report/report.h"

#include <QString>

namespace rackrent {

/// The report with all that it says in a language; what it quotes stays. Amounts are counted as that language does.
/// May be called in any thread (`LanguageScope::prepare`).
/// @param report as the model made it
/// @param language `en` or `zh_CN`
Report reportInLanguage(Report report, const QString& language);

/// Why a report in a language cannot be written here, as a sentence; empty when it can: Chinese needs a font.
QString missingFont(const QString& language);

} // namespace rackrent
