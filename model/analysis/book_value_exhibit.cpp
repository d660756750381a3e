#include "model/analysis/chart_parts.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace rackrent {
namespace {

using Wanted = std::function<bool(const CapitalItem&)>;

/// The facility with some of its capital, and without anything else.
Facility onlyCapital(const Facility& facility, const Wanted& isWanted)
{
    Facility only;
    for (const CapitalItem& item : facility.capital)
        if (isWanted(item))
            only.capital.push_back(item);
    return only;
}

/// The first month in which anything is spent or written off, before the timeline or its own.
Date firstMonth(const Timeline& timeline, const Facility& facility)
{
    Date first = timeline.start;
    for (const CapitalItem& item : facility.capital) {
        first = std::min(first, firstOfMonth(item.spendStart));
        if (item.depreciation.method != DepreciationMethod::None)
            first = std::min(first, firstOfMonth(item.depreciation.inService));
    }
    return first;
}

/// Capital spent less what is written off, at month boundaries of the timeline; money.
std::vector<double> bookValue(const Results& results, const Wanted& isWanted)
{
    const Timeline& timeline = results.project.timeline;
    std::vector<double> book(results.monthStarts.size(), 0.0);
    for (const auto& part : results.facilities) {
        const Facility facility = onlyCapital(*part->facility, isWanted);
        const Date first = firstMonth(timeline, facility);
        const int before = monthNumber(timeline.start) - monthNumber(first);
        const MonthGrid grid(Timeline{first, before + timeline.months, timeline.fiscalYearEndMonth});
        const std::vector<double> none(static_cast<std::size_t>(grid.months()), 0.0);
        const FacilityLines lines = facilityLines(facility, grid, {none, none, none}, none);
        const std::vector<double> spent = cumulative(lines[FacilityLine::Capital]);
        const std::vector<double> writtenOff = cumulative(lines[FacilityLine::Depreciation]);
        for (std::size_t i = 0; i < book.size(); ++i) {
            const std::size_t at = i + static_cast<std::size_t>(before);
            book[i] += spent[at] - writtenOff[at];
        }
    }
    for (std::size_t i = static_cast<std::size_t>(results.basis.countedMonths()) + 1; i < book.size(); ++i)
        book[i] = std::numeric_limits<double>::quiet_NaN(); // it is sold
    return book;
}

std::vector<double> cumulativeCash(const Results& results)
{
    std::vector<double> cash = cumulative(results.lines[PortfolioLine::UnleveredCashFlow]);
    const double sunk = sunkCapitalOf(results);
    for (double& one : cash)
        one -= sunk;
    return cash;
}

std::string bookMessage(const Exhibit& shown, const std::vector<double>& gpus, const std::vector<double>& cash)
{
    const auto back = std::ranges::find_if(cash, [](double one) { return one >= 0; });
    if (back == cash.end())
        return "Cash received does not reach the cash spent in the timeline.";
    const auto at = static_cast<std::size_t>(back - cash.begin());
    const std::string when = monthWords(shown.monthStarts[std::min(at, shown.monthStarts.size() - 1)]);
    if (!hasValues(gpus))
        return "Cash received has reached the cash spent by " + when + ".";
    const double left = std::isfinite(gpus[at]) ? gpus[at] : 0;
    return "When cash received has reached the cash spent, by " + when + ", GPUs stand in the books at " +
           moneyWords(left, shown.currency) + ".";
}

} // namespace

Exhibit bookValueExhibit(const ChartInput& input)
{
    const Results& results = input.results;
    Exhibit shown =
        emptyExhibit(input, "book-value", "Book value against cumulative cash", {"Value, " + results.project.currency});
    const std::vector<double> gpus =
        bookValue(results, [](const CapitalItem& item) { return item.category == CapitalCategory::Gpu; });
    const std::vector<double> others =
        bookValue(results, [](const CapitalItem& item) { return item.category != CapitalCategory::Gpu; });
    const std::vector<double> cash = cumulativeCash(results);
    if (hasValues(gpus))
        shown.series.push_back({"GPUs in the books", Role::Debt, 0, Mark::Line, gpus});
    if (hasValues(others))
        shown.series.push_back({"Other assets in the books", Role::Other, 0, Mark::Line, others});
    shown.series.push_back({"Cumulative cash, unlevered", Role::CumulativeRent, 0, Mark::Line, cash});
    shown.message = bookMessage(shown, gpus, cash);
    return shown;
}

} // namespace rackrent
