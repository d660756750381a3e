#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rackrent {

/// Rows of cells, as spreadsheets exchange them.
using TextTable = std::vector<QStringList>;

/// Tab-separated text. A cell with a tab, a line break or a quote stands in quotes, in which a quote is doubled: what
/// Excel and LibreOffice write and read.
QString toTsv(const TextTable& table);

/// Reads what `toTsv` or a spreadsheet writes: quoted cells over several lines, any kind of line break, a last line
/// break that ends the last row. A quote inside a cell, or one that is never closed, is a quote.
TextTable fromTsv(const QString& text);

} // namespace rackrent
