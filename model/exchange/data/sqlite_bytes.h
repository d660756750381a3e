#pragma once

#include "model/exchange/data/data_table.h"

#include <string>
#include <vector>

namespace rackrent {

/// An SQLite 3 database with a table each, its columns TEXT or REAL, NULL where there is nothing; and a table `about`
/// with a row a column: table_name, column_name, unit, meaning. The same tables give the same bytes.
/// @throws std::runtime_error when memory ends
std::string sqliteBytes(const std::vector<DataTable>& tables);

} // namespace rackrent
