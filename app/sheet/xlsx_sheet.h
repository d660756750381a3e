#pragma once

#include "app/sheet/xlsx_styles.h"
#include "model/exchange/roll/sheet.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rackrent::sheet_program {

/// What the sheets of a workbook have in common.
struct SheetContext {
    std::vector<std::string> strings;
    std::vector<Shown> shown;
    bool countsFrom1904 = false;
    std::size_t cells = 0; ///< of all sheets that were read so far
};

/// The texts of sharedStrings.xml, without phonetic ones.
/// @throws XmlFault
std::vector<std::string> sharedStrings(std::string_view text);

/// A worksheet without its name.
/// @throws XmlFault for bad XML, references that lead nowhere, and more than the limits
Sheet xlsxSheet(std::string_view text, SheetContext& context);

} // namespace rackrent::sheet_program
