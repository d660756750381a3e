#pragma once

#include "model/exchange/roll/sheet.h"

#include <QString>

namespace rackrent {

/// A table that was copied in a spreadsheet, a browser or an editor, as one sheet. Numbers, rates and days of a
/// spreadsheet that hands them on are cells of that kind; all else is text.
Workbook clipboardRoll(const QString& text, const QString& html);

} // namespace rackrent
