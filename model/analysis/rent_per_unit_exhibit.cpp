#include "model/analysis/chart_parts.h"
#include "model/project/curve.h"
#include "model/project/units.h"

#include <algorithm>
#include <limits>
#include <set>

namespace rackrent {
namespace {

/// GPUs that a contract has on a day of its term, those that stay with it after.
double gpusOn(const Contract& contract, Date day)
{
    double gpus = 0;
    for (const Phase& delivery : contract.deliveries)
        if (delivery.date <= day)
            gpus += delivery.gpus;
    return gpus;
}

/// Rent of each month for what the contract occupies in it; nothing where it occupies nothing.
std::vector<double> perKw(const LeaseLines& lines)
{
    const std::vector<double> rent = rentOf(lines);
    const auto megawatts = lines[LeaseLine::OccupiedMw];
    std::vector<double> rates;
    for (std::size_t i = 0; i < rent.size(); ++i)
        rates.push_back(megawatts[i] > 0 ? rent[i] / (megawatts[i] * kwPerMw) : missing);
    return rates;
}

std::vector<double> perGpuHour(const Results& results, const Contract& contract, const LeaseLines& lines)
{
    const MonthGrid grid(results.project.timeline);
    const std::vector<double> rent = rentOf(lines);
    const auto megawatts = lines[LeaseLine::OccupiedMw];
    std::vector<double> rates;
    for (int i = 0; i < grid.months(); ++i) {
        const auto month = static_cast<std::size_t>(i);
        const double gpus = gpusOn(contract, grid.lastDay(i));
        // Of a month begun or left within, what is paid is for the days that it runs: so are the hours.
        const Date from = std::max(contract.start, grid.firstDay[month]);
        const bool isAfter = from > contract.lastDay();
        const Date to = isAfter ? grid.lastDay(i) : std::min(contract.lastDay(), grid.lastDay(i));
        const double days = isAfter ? grid.days[month] : daysBetween(from, to) + 1;
        const bool isLet = isAfter ? megawatts[month] > 0 || rent[month] > 0 : days > 0 && from <= to;
        rates.push_back(gpus > 0 && isLet && rent[month] > 0 ? rent[month] / (gpus * days * hoursPerDay) : missing);
    }
    return rates;
}

void addMarket(Exhibit& shown, const Results& results, RentBasis basis, std::size_t axis)
{
    std::set<CurveIndex> known;
    for (const std::size_t position : countedContracts(results)) {
        const Contract& contract = results.project.contracts[position];
        if (contract.rent.basis != basis || !contract.afterExpiry ||
            !known.insert(contract.afterExpiry->marketRent).second)
            continue;
        const Curve& curve = results.project.curves[contract.afterExpiry->marketRent];
        std::vector<double> values;
        for (std::size_t i = 0; i + 1 < results.monthStarts.size(); ++i)
            values.push_back(valueOn(curve, results.monthStarts[i]));
        shown.series.push_back({"Market: " + curve.id, Role::Market, 0, Mark::Step, std::move(values), axis});
    }
}

/// The first and the last rate of a portfolio's series, in words.
std::string rateMessage(const Exhibit& shown)
{
    for (const ExhibitSeries& series : shown.series) {
        const auto first = std::ranges::find_if(series.values, [](double one) { return one > 0; });
        if (first == series.values.end())
            continue;
        const bool isHour = shown.valueAxes[series.axis].title.find("GPU") != std::string::npos;
        return series.label + " pays " + decimals(*first, 2) + " " + shown.currency +
               (isHour ? " a GPU-hour" : " a kW-month") + " in " +
               monthWords(shown.monthStarts[static_cast<std::size_t>(first - series.values.begin())]) + ".";
    }
    return "No rent is due in the timeline.";
}

} // namespace

Exhibit rentPerUnitExhibit(const ChartInput& input)
{
    const Results& results = input.results;
    const Project& project = results.project;
    Exhibit shown = emptyExhibit(input, "rent-per-unit", "Effective rent per unit",
                                 {"Rent, " + project.currency + " a kW-month", Measure::UnitRent});
    const auto tenants = tenantsOf(project);
    std::vector<ExhibitSeries> hours;
    std::vector<std::size_t> largest = contractsByRent(results);
    largest.resize(std::min(largest.size(), static_cast<std::size_t>(input.largest)));
    std::ranges::sort(largest);
    for (const std::size_t position : largest) {
        const Contract& contract = project.contracts[position];
        const LeaseLines lines = contractResult(results, position).lines;
        ExhibitSeries series{contractName(contract, tenants), Role::Tenant, tenants.at(contract.tenant).slot,
                             Mark::Step, perKw(lines)};
        series.contract = position;
        ExhibitSeries hourly = series;
        hourly.values = perGpuHour(results, contract, lines);
        if (hasValues(series.values))
            shown.series.push_back(std::move(series));
        if (hasValues(hourly.values))
            hours.push_back(std::move(hourly));
    }
    addMarket(shown, results, RentBasis::PerKwMonth, 0);
    if (!hours.empty()) {
        const bool isOnly = shown.series.empty();
        const std::size_t axis = isOnly ? 0 : 1;
        if (isOnly)
            shown.valueAxes.clear();
        shown.valueAxes.push_back({"Rent, " + project.currency + " a GPU-hour", Measure::UnitRent});
        for (ExhibitSeries& series : hours) {
            series.axis = axis;
            shown.series.push_back(std::move(series));
        }
        addMarket(shown, results, RentBasis::PerGpuHour, axis);
    }
    shown.message = rateMessage(shown);
    return shown;
}

} // namespace rackrent
