#include "model/analysis/chart_parts.h"
#include "model/finance/payback.h"
#include "model/lease/lease_lines.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace rackrent {
namespace {

constexpr int mostSteps = 60; // cells a side: finer is not seen

/// A tenant's contracts that count.
struct Leaver {
    std::string name;
    std::vector<std::size_t> contracts;
    double rent = 0;
};

/// Tenants by rent, the largest first.
std::vector<Leaver> leavers(const Results& results)
{
    const std::vector<double> rent = rentByContract(results);
    std::vector<Leaver> all;
    for (const std::size_t position : countedContracts(results)) {
        const std::string& tenant = results.project.contracts[position].tenant;
        auto found = std::ranges::find(all, tenant, &Leaver::name);
        if (found == all.end())
            found = all.insert(all.end(), Leaver{tenant, {}, 0});
        found->contracts.push_back(position);
        found->rent += rent[position];
    }
    std::ranges::stable_sort(all, std::greater<>(), &Leaver::rent);
    return all;
}

/// Rent received from a tenant's contracts, termination fees with it, with a last day for all of them.
std::vector<double> received(const Results& results, const Leaver& leaver, std::optional<Date> lastDay, double factor)
{
    const Project& project = results.project;
    const MonthGrid grid(project.timeline);
    std::vector<double> sum(static_cast<std::size_t>(grid.months()), 0.0);
    for (const std::size_t position : leaver.contracts) {
        Contract contract = project.contracts[position];
        if (lastDay && *lastDay < contract.start)
            continue; // it does not come
        if (lastDay) {
            if (!contract.termination)
                contract.termination = Termination{};
            contract.noticeGiven = *lastDay - std::chrono::days{contract.termination->noticeDays};
        }
        LeaseLines lines = leaseLines(contract, project.curves, grid);
        if (results.basis.countedMonths() < grid.months())
            lines.zeroFrom(results.basis.countedMonths());
        for (std::size_t month = 0; month < sum.size(); ++month)
            sum[month] += factor * (lines[LeaseLine::BaseRent][month] + lines[LeaseLine::SpeculativeRent][month]) +
                          lines[LeaseLine::TerminationFees][month];
    }
    return sum;
}

/// What the other tenants pay.
std::vector<double> receivedFromOthers(const Results& results, const std::vector<Leaver>& all, std::size_t from)
{
    std::vector<double> sum(results.monthStarts.size() - 1, 0.0);
    for (std::size_t i = from; i < all.size(); ++i)
        for (const std::size_t position : all[i].contracts) {
            const LeaseLines lines = contractResult(results, position).lines;
            add(sum, rentOf(lines));
            add(sum, lines[LeaseLine::TerminationFees]);
        }
    return sum;
}

/// Months at whose end a tenant may be gone, evenly over the months of its leases in the timeline.
std::vector<int> exitMonths(const Results& results, const Leaver& leaver)
{
    const MonthGrid grid(results.project.timeline);
    int first = grid.months() - 1, last = 0;
    for (const std::size_t position : leaver.contracts) {
        const Contract& contract = results.project.contracts[position];
        first = std::min(first, std::max(0, grid.indexOf(contract.start)));
        last = std::max(last, std::min(grid.months() - 1, grid.indexOf(contract.end)));
    }
    const int step = std::max(1, (last - first + mostSteps) / mostSteps);
    std::vector<int> months;
    for (int month = last; month >= first; month -= step)
        months.push_back(month);
    std::ranges::reverse(months);
    return months;
}

/// In cells, where a day lies among months that are each a cell.
double placeOf(const MonthGrid& grid, const std::vector<int>& months, Date day)
{
    const double month = grid.indexOf(day) + (daysBetween(firstOfMonth(day), day) + 1.0) / daysInMonth(day);
    const double step = months.size() > 1 ? months[1] - months[0] : 1;
    return std::clamp((month - months.front() - 1) / step + 1, 0.0, static_cast<double>(months.size()));
}

/// Until when the tenant is bound, and from when it could be gone as seen from the valuation date.
void addMarks(HeatGrid& grid, const Results& results, const Leaver& leaver, const std::vector<int>& months,
              bool isAcross)
{
    const MonthGrid calendar(results.project.timeline);
    std::optional<Date> locked, exit;
    for (const std::size_t position : leaver.contracts) {
        const Contract& contract = results.project.contracts[position];
        const Date own = contract.firstExit(results.project.valuation.date);
        exit = std::max(exit.value_or(own), own);
        const Date bound = tenantMayLeave(contract)
                               ? std::min(contract.end, contract.termination->earliestNotice +
                                                            std::chrono::days{contract.termination->noticeDays})
                               : contract.end;
        locked = std::max(locked.value_or(bound), bound);
    }
    if (!exit)
        return;
    if (*locked != *exit)
        grid.marks.push_back({"Lock-in ends " + dayWords(*locked), isAcross, placeOf(calendar, months, *locked)});
    grid.marks.push_back({"First exit " + dayWords(*exit), isAcross, placeOf(calendar, months, *exit)});
}

std::vector<std::string> namesOfMonths(const Results& results, const std::vector<int>& months)
{
    std::vector<std::string> names;
    for (const int month : months)
        names.push_back(monthWords(results.monthStarts[static_cast<std::size_t>(month)]));
    return names;
}

std::vector<double> shifted(std::vector<double> sum, std::span<const double> part)
{
    add(sum, part);
    return sum;
}

double monthsToRecover(const Results& results, const std::vector<double>& flow, const MonthGrid& calendar)
{
    const auto found = payback(flow, results.metrics.capitalTotal, calendar);
    return found ? found->months : std::numeric_limits<double>::quiet_NaN();
}

std::string frontierMessage(const HeatGrid& grid)
{
    const auto recovered = std::ranges::count_if(grid.values, [](double value) { return std::isfinite(value); });
    const std::string share =
        decimals(100.0 * static_cast<double>(recovered) / static_cast<double>(grid.values.size()), 0) + "%";
    if (recovered == 0)
        return "Capital is not recovered in the timeline, whenever the tenants leave.";
    if (recovered == std::ssize(grid.values))
        return "Capital is recovered in every case shown.";
    return "Capital is recovered in " + share + " of the cases shown.";
}

/// Both largest tenants leave, each at the end of some month.
HeatGrid twoTenants(const Results& results, const std::vector<Leaver>& all)
{
    const std::vector<int> across = exitMonths(results, all[0]), up = exitMonths(results, all[1]);
    HeatGrid grid{.acrossAxis = all[0].name + " leaves at the end of",
                  .upAxis = all[1].name + " leaves at the end of",
                  .across = namesOfMonths(results, across),
                  .up = namesOfMonths(results, up),
                  .values = {},
                  .valueName = "Month of break-even",
                  .missing = "Capital is not recovered",
                  .marks = {}};
    const MonthGrid calendar(results.project.timeline);
    const std::vector<double> others = receivedFromOthers(results, all, 2);
    std::vector<std::vector<double>> first;
    for (const int month : across)
        first.push_back(received(results, all[0], calendar.lastDay(month), 1));
    for (const int month : up) {
        const std::vector<double> rest = shifted(others, received(results, all[1], calendar.lastDay(month), 1));
        for (const std::vector<double>& one : first)
            grid.values.push_back(monthsToRecover(results, shifted(one, rest), calendar));
    }
    addMarks(grid, results, all[0], across, true);
    addMarks(grid, results, all[1], up, false);
    return grid;
}

/// The only tenant leaves at the end of some month, its rent being another.
HeatGrid oneTenant(const Results& results, const std::vector<Leaver>& all)
{
    constexpr int mostPercent = 50, percentStep = 5;
    const std::vector<int> across = exitMonths(results, all[0]);
    HeatGrid grid{.acrossAxis = all[0].name + " leaves at the end of",
                  .upAxis = "Change of the rent",
                  .across = namesOfMonths(results, across),
                  .up = {},
                  .values = {},
                  .valueName = "Month of break-even",
                  .missing = "Capital is not recovered",
                  .marks = {}};
    const MonthGrid calendar(results.project.timeline);
    for (int percent = -mostPercent; percent <= mostPercent; percent += percentStep) {
        grid.up.push_back((percent > 0 ? "+" : "") + std::to_string(percent) + "%");
        for (const int month : across)
            grid.values.push_back(monthsToRecover(
                results, received(results, all[0], calendar.lastDay(month), 1 + percent / 100.0), calendar));
    }
    addMarks(grid, results, all[0], across, true);
    return grid;
}

} // namespace

Exhibit frontierExhibit(const ChartInput& input)
{
    const Results& results = input.results;
    Exhibit shown = emptyExhibit(input, "frontier", "Break-even by exit of the tenants", {});
    shown.valueAxes.clear();
    const std::vector<Leaver> all = leavers(results);
    if (all.empty() || !(results.metrics.capitalTotal > 0)) {
        shown.message = all.empty() ? "No rent is due in the timeline." : "There is no capital to pay back.";
        return shown;
    }
    shown.grid = all.size() > 1 ? twoTenants(results, all) : oneTenant(results, all);
    shown.title = all.size() > 1 ? "Break-even by exit of " + all[0].name + " and " + all[1].name
                                 : "Break-even by exit of " + all[0].name + " and by rent";
    shown.message = frontierMessage(*shown.grid);
    return shown;
}

} // namespace rackrent
