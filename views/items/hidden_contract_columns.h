#pragma once

#include "views/items/contract_columns.h"

#include <vector>

namespace rackrent {

/// Columns that few contracts need: hidden until they are chosen from a header's menu.
std::vector<ContractColumn> hiddenContractColumns();

} // namespace rackrent
