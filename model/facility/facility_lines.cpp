#include "model/facility/facility_lines.h"

#include "model/facility/depreciation.h"
#include "model/project/curve.h"
#include "model/project/units.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace rackrent {

namespace {

/// Adds a cost month by month: its rate times `units(i)`, grown.
template <class Units>
void addCost(const OperatingCost& cost, std::span<double> sum, Units&& units)
{
    const std::vector<double> growth = growthFactors(cost.growthPerYear, static_cast<int>(sum.size()));
    for (std::size_t i = 0; i < sum.size(); ++i)
        sum[i] += cost.rate * units(i) * growth[i];
}

void addCost(const OperatingCost& cost, std::span<const double> energised, const FacilityUse& use,
             std::span<double> sum)
{
    switch (cost.basis) {
    case CostBasis::PerMonth: return addCost(cost, sum, [](std::size_t) { return 1.0; });
    case CostBasis::PerYear: return addCost(cost, sum, [](std::size_t) { return 1.0 / 12; });
    case CostBasis::PerKwMonth: return addCost(cost, sum, [&](std::size_t i) { return kwPerMw * energised[i]; });
    case CostBasis::FractionOfRent: return addCost(cost, sum, [&](std::size_t i) { return use.rent[i]; });
    }
}

/// Share of an item's amount that is spent in month j of its spending.
double spendShare(const CapitalItem& item, int j)
{
    const double n = item.spendMonths;
    if (item.profile == SpendProfile::StraightLine)
        return 1 / n;
    constexpr double pi = std::numbers::pi;
    return (std::cos(pi * j / n) - std::cos(pi * (j + 1) / n)) / 2;
}

} // namespace

double SunkCapital::total() const { return std::accumulate(byMonth.begin(), byMonth.end(), 0.0); }

std::vector<double> powerPrices(const Facility& facility, const Curves& curves, const MonthGrid& grid)
{
    if (!facility.power)
        return std::vector<double>(static_cast<std::size_t>(grid.months()), 0.0);
    if (!facility.power->priceCurve) {
        std::vector<double> prices = growthFactors(facility.power->growthPerYear, grid.months());
        for (double& price : prices)
            price *= facility.power->pricePerMwh;
        return prices;
    }
    const Curve& curve = curves[*facility.power->priceCurve];
    std::vector<double> prices(static_cast<std::size_t>(grid.months()));
    for (std::size_t i = 0; i < prices.size(); ++i)
        prices[i] = valueOn(curve, grid.firstDay[i]);
    return prices;
}

std::vector<double> energisedMw(const Facility& facility, const MonthGrid& grid)
{
    std::vector<double> energised(static_cast<std::size_t>(grid.months()), 0.0);
    for (const Phase& phase : facility.phases)
        for (std::size_t i = 0; i < energised.size(); ++i)
            if (phase.date <= grid.firstDay[i])
                energised[i] += phase.criticalItMw;
    return energised;
}

std::vector<double> recoverableCosts(const Facility& facility, std::span<const double> energised,
                                     const FacilityUse& use)
{
    std::vector<double> sum(energised.size(), 0.0);
    for (const OperatingCost& cost : facility.operatingCosts)
        if (cost.recoverable)
            addCost(cost, energised, use, sum);
    return sum;
}

SunkCapital sunkCapital(const Facility& facility, const MonthGrid& grid)
{
    SunkCapital sunk;
    const int timelineStart = monthNumber(grid.firstDay.front());
    sunk.firstMonth = timelineStart;
    for (const CapitalItem& item : facility.capital)
        if (item.amount > 0)
            sunk.firstMonth = std::min(sunk.firstMonth, monthNumber(item.spendStart));
    sunk.byMonth.assign(static_cast<std::size_t>(timelineStart - sunk.firstMonth), 0.0);
    for (const CapitalItem& item : facility.capital) {
        if (item.amount == 0)
            continue;
        const int first = monthNumber(item.spendStart);
        for (int j = 0; j < item.spendMonths && first + j < timelineStart; ++j)
            sunk.byMonth[static_cast<std::size_t>(first + j - sunk.firstMonth)] += item.amount * spendShare(item, j);
    }
    return sunk;
}

FacilityLines facilityLines(const Facility& facility, const MonthGrid& grid, const FacilityUse& use,
                            std::span<const double> prices)
{
    FacilityLines lines(grid.months());
    const std::vector<double> energised = energisedMw(facility, grid);
    std::copy(energised.begin(), energised.end(), lines[FacilityLine::EnergisedMw].begin());
    for (std::size_t i = 0; i < prices.size(); ++i)
        lines[FacilityLine::PowerCost][i] = use.energyMwh[i] * prices[i];
    for (const OperatingCost& cost : facility.operatingCosts)
        addCost(cost, energised, use, lines[FacilityLine::OperatingCosts]);

    for (const CapitalItem& item : facility.capital) {
        const int first = grid.indexOf(item.spendStart);
        const int end = std::min(first + item.spendMonths, grid.months());
        for (int i = std::max(first, 0); i < end; ++i)
            lines[FacilityLine::Capital][static_cast<std::size_t>(i)] += item.amount * spendShare(item, i - first);
        addDepreciation(item, grid, lines[FacilityLine::Depreciation]);
        if (item.realEstate)
            addDepreciation(item, grid, lines[FacilityLine::RealEstateDepreciation]);
    }
    return lines;
}

} // namespace rackrent
