#include "model/facility/depreciation.h"

#include <algorithm>

namespace rackrent {

namespace {

void addStraightLine(const CapitalItem& item, int first, std::span<double> charge)
{
    const Depreciation& rule = item.depreciation;
    const double monthly = item.amount * (1 - rule.residualFraction) / rule.lifeMonths;
    const int end = std::min(first + rule.lifeMonths, static_cast<int>(charge.size()));
    for (int i = std::max(first, 0); i < end; ++i)
        charge[static_cast<std::size_t>(i)] += monthly;
}

void addDecliningBalance(const CapitalItem& item, int first, std::span<double> charge)
{
    const Depreciation& rule = item.depreciation;
    const double residual = item.amount * rule.residualFraction;
    double book = item.amount;
    for (int age = 0; age < rule.lifeMonths; ++age) {
        const int i = first + age;
        if (i >= static_cast<int>(charge.size()))
            break;
        const double declining = book * rule.factor / rule.lifeMonths;
        const double level = (book - residual) / (rule.lifeMonths - age);
        const double amount = std::min(std::max(declining, level), book - residual);
        book -= amount;
        if (i >= 0)
            charge[static_cast<std::size_t>(i)] += amount;
    }
}

} // namespace

void addDepreciation(const CapitalItem& item, const MonthGrid& grid, std::span<double> charge)
{
    const int first = grid.indexOf(item.depreciation.inService);
    switch (item.depreciation.method) {
    case DepreciationMethod::None: return;
    case DepreciationMethod::StraightLine: return addStraightLine(item, first, charge);
    case DepreciationMethod::DecliningBalance: return addDecliningBalance(item, first, charge);
    }
}

} // namespace rackrent
