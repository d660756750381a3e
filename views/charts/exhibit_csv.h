#pragma once

#include "model/analysis/exhibit.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace rackrent {

/// An exhibit as a table: a row a slot, a cell of its grid, or a span.
struct ExhibitTable {
    struct Row {
        std::vector<std::string> names; ///< of the row: a month, a category, what a span is
        std::vector<double> values;     ///< one for each measure; what is not finite is missing
    };
    std::vector<std::string> header; ///< of names and values
    std::vector<Measure> measures;   ///< of the columns of values
    std::vector<Row> rows;
};
ExhibitTable exhibitTable(const Exhibit& exhibit);

/// The exhibit's values as CSV (RFC 4180, UTF-8, C locale, full precision): a header with units, then a row a
/// month, or a row a month boundary when the exhibit has lines. A missing value is an empty field. Text that a
/// spreadsheet would take for a formula gets a leading apostrophe.
QByteArray exhibitCsv(const Exhibit& exhibit);

/// The same for a spreadsheet's clipboard, with tabs.
QByteArray exhibitTsv(const Exhibit& exhibit);

} // namespace rackrent
