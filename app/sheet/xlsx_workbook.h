#pragma once

#include "model/exchange/roll/sheet.h"

#include <map>
#include <string>

namespace rackrent::sheet_program {

/// Reads the parts of an XLSX file: values of cells (of formulas the results that the file keeps), which numbers are
/// shown as dates or percentages, merged ranges, the date system. Formulas, styles and pictures are left out. What
/// cannot be read, or is more than `sheet_limits`, gives a fault.
Workbook xlsxWorkbook(const std::map<std::string, std::string>& parts);

} // namespace rackrent::sheet_program
