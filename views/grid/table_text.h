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

/// A cell for a program that reads HTML: its text, and its value where it is a number, whatever locale reads it.
struct HtmlCell {
    QString text;
    QString number; ///< in the C locale; empty when the cell is none
};
QString toHtmlTable(const std::vector<std::vector<HtmlCell>>& rows);

} // namespace rackrent
