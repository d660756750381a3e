#pragma once

#include "model/exchange/data/data_table.h"
#include "model/portfolio/results.h"

#include <string_view>

/// Figures for other programs, with docs/data-out.md as their description.
namespace rackrent {

/// Every metric: key, title, value (a day as text in a column of its own), unit.
/// @throws std::invalid_argument when a figure is not finite (`portfolioChecks` tells)
DataTable metricData(const Results& results);

/// The portfolio's lines, a row a period: flows are summed, the debt balance is that at the period's end.
DataTable portfolioData(const Results& results, Period period);

/// The lines of each contract that counts, a row a contract and period: flows are summed, MW are the average of the
/// period's months.
DataTable contractData(const Results& results, Period period);

/// The lines of each facility that counts, a row a facility and period, as those of contracts.
DataTable facilityData(const Results& results, Period period);

/// One of them.
struct DataKind {
    std::string_view name; ///< on the command line and in files
    DataTable (*make)(const Results& results, Period period);
};
std::span<const DataKind> dataKinds();

/// The kind of a name; null for a name that there is not.
const DataKind* dataKind(std::string_view name);

} // namespace rackrent
