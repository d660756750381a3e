#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rackrent {

/// A table as spreadsheets put it on the clipboard: cells between tabs, rows on lines; a cell with a tab, a line's end
/// or a quote stands in quotes, which are doubled inside.
QString tsvText(const std::vector<QStringList>& rows);

/// The same read back. A quote inside a cell that does not begin with one is itself. An end of line at the very end
/// makes no row.
std::vector<QStringList> tsvRows(const QString& text);

} // namespace rackrent
