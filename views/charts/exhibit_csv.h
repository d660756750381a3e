#pragma once

#include "model/analysis/exhibit.h"

#include <QByteArray>

namespace rackrent {

/// The exhibit's values as CSV (RFC 4180, UTF-8, C locale, full precision): a header with units, then a row a
/// month, or a row a month boundary when the exhibit has lines. A missing value is an empty field. Text that a
/// spreadsheet would take for a formula gets a leading apostrophe.
QByteArray exhibitCsv(const Exhibit& exhibit);

} // namespace rackrent
