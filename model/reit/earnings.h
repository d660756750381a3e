#pragma once

#include "model/portfolio/lines.h"

namespace rackrent {

/// Fills net income, FFO and AFFO from the lines they are made of.
///
/// FFO follows Nareit's 2018 restatement: net income to common plus real estate depreciation; server and GPU
/// depreciation stays charged. AFFO has no standard: the sum here is FFO less the straight-line adjustment,
/// maintenance capital and leasing costs, plus amortised debt fees.
void addEarnings(PortfolioLines& lines);

} // namespace rackrent
