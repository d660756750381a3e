#pragma once

#include "model/analysis/charts.h"
#include "model/analysis/words.h"

#include <limits>
#include <span>

/// What the makers of exhibits share.
namespace rackrent {

inline constexpr int yearMonths = 12;
inline constexpr double missing = std::numeric_limits<double>::quiet_NaN(); ///< a value that is not there

/// An exhibit over the timeline's months with one value axis: title, scenario, valuation date.
Exhibit emptyExhibit(const ChartInput& input, std::string key, std::string title, ValueAxis axis);

/// "Rent, USD a month"
ValueAxis moneyAMonth(const std::string& what, const Project& project);

double total(std::span<const double> values);

/// Cumulative values at slot boundaries: 0, then after each slot.
std::vector<double> cumulative(std::span<const double> flow);

/// Base and speculative rent of a contract by month, money.
std::vector<double> rentOf(const LeaseLines& lines);

/// A contract's tenant, with the contract's id where the tenant has several.
std::string contractName(const Contract& contract, const std::unordered_map<std::string, Tenant>& tenants);

/// Contracts that count, those with the most rent up to the sale first.
std::vector<std::size_t> contractsByRent(const Results& results);

/// Whether the tenant has a right to leave before the end; one of the landlord alone does not count.
bool tenantMayLeave(const Contract& contract);

/// Capital spent before the timeline, money.
double sunkCapitalOf(const Results& results);

/// Makes what comes after the sale zero.
void endAtSale(std::vector<double>& monthly, const Results& results);

/// A fiscal year of the timeline, or the part of one that lies in it.
struct FiscalYear {
    std::string name; ///< "FY2027", after the year in which it ends
    int first = 0;    ///< month of the timeline
    int end = 0;      ///< one after its last
};
std::vector<FiscalYear> fiscalYears(const Timeline& timeline);

/// Sums of a monthly line by fiscal year.
std::vector<double> byYear(std::span<const double> monthly, const std::vector<FiscalYear>& years);

/// Whether any value is neither zero nor missing.
bool hasValues(std::span<const double> values);

} // namespace rackrent
