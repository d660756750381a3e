#pragma once

#include "views/format/number_text.h"
#include "views/style/palette.h"

#include <QString>

namespace rackrent {

/// What a person can choose about the program, whatever the project.
struct Preferences {
    Theme theme = Theme::System;
    MoneyScale scale = MoneyScale::Automatic;
    QString language;         ///< "en", "zh_CN"; empty: the desktop's, from the next start on
    QString numberLocale;     ///< such as "de_DE"; empty: the desktop's, from the next start on
    bool keepsJournal = true; ///< of edits that are not saved yet, to be recovered after a crash
    bool showsWelcome = true; ///< when it starts without a file
    bool operator==(const Preferences&) const = default;
};

} // namespace rackrent
