#pragma once

#include "model/project/project.h"

#include <span>

namespace rackrent {

/// Adds a capital item's monthly depreciation to `charge`, full months from the month of `in_service`.
/// @param charge money, one value a month of `grid`; months past the life are left alone
void addDepreciation(const CapitalItem& item, const MonthGrid& grid, std::span<double> charge);

} // namespace rackrent
