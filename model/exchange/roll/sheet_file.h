#pragma once

#include "model/exchange/roll/sheet.h"

#include <string>
#include <string_view>

namespace rackrent {

/// Reads a table, whatever its name: an Excel workbook (.xlsx, .xlsm) by its first bytes, else delimited text. A
/// workbook is looked at (`zipDirectory`) and then read by another program, `rackrent-sheet`, which has 20 seconds of
/// processor and 1 GB of memory; it is ended after a minute, and what it hands over is checked. Blocks until it is
/// done. Other files of Excel (.xls, encrypted, .xlsb, .ods) give a fault that says how to save them.
/// @param program path of `rackrent-sheet`
Workbook sheetFile(std::string_view bytes, const std::string& program);

/// Where `rackrent-sheet` is for a program of Rackrent: in the folder of the running executable, or beside that in a
/// build tree.
std::string sheetProgram();

/// All bytes of a file, no more than `sheet_limits::fileBytes`; a workbook with its fault when it cannot be read.
Workbook sheetFileAt(const std::string& path, const std::string& program);

} // namespace rackrent
