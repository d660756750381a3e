#include "model/exchange/data/result_data.h"

#include "model/analysis/periods.h"
#include "model/exchange/results_text.h"

#include <algorithm>
#include <array>

namespace rackrent {

namespace {

/// What a longer period says of a line's months.
enum class Gathered { Sum, AtEnd, Average };

Gathered gatheredAs(PortfolioLine line) { return line == PortfolioLine::DebtBalance ? Gathered::AtEnd : Gathered::Sum; }
Gathered gatheredAs(LeaseLine line) { return line == LeaseLine::OccupiedMw ? Gathered::Average : Gathered::Sum; }
Gathered gatheredAs(FacilityLine line) { return line == FacilityLine::EnergisedMw ? Gathered::Average : Gathered::Sum; }

double gathered(std::span<const double> monthly, const PeriodOfMonths& period, Gathered how)
{
    if (how == Gathered::AtEnd)
        return monthly[period.end - 1];
    double sum = 0;
    for (std::size_t month = period.first; month < period.end; ++month)
        sum += monthly[month];
    return how == Gathered::Sum ? sum : sum / static_cast<double>(period.end - period.first);
}

void addPeriodColumns(DataTable& table)
{
    table.columns.push_back({"period", "", "A month, fiscal quarter or fiscal year, named after where it ends", false});
    table.columns.push_back({"first_day", "ISO date", "Its first day within the timeline", false});
    table.columns.push_back({"last_day", "ISO date", "Its last day within the timeline", false});
}

template <class Line>
std::string meaningOf(Line line)
{
    std::string words(keyOf(line));
    std::ranges::replace(words, '_', ' ');
    switch (gatheredAs(line)) {
    case Gathered::Sum: return words + ", the sum of the period";
    case Gathered::AtEnd: return words + " at the period's end";
    case Gathered::Average: return words + ", the average of the period's months";
    }
    return words;
}

template <class Lines>
void addLineColumns(DataTable& table, const std::string& currency)
{
    using Line = typename Lines::LineType;
    for (std::size_t i = 0; i < Lines::lineCount; ++i) {
        const auto line = static_cast<Line>(i);
        table.columns.push_back({std::string(keyOf(line)),
                                 gatheredAs(line) == Gathered::Average ? std::string("MW") : currency, meaningOf(line),
                                 true});
    }
}

/// A row a period, each after what the part is called.
template <class Lines>
void addRows(DataTable& table, const Results& results, const Lines& lines, std::span<const PeriodOfMonths> periods,
             const std::vector<DataValue>& names)
{
    constexpr std::chrono::days oneDay{1};
    for (const PeriodOfMonths& period : periods) {
        std::vector<DataValue> row = names;
        row.emplace_back(period.name);
        row.emplace_back(dateText(results.monthStarts[period.first]));
        row.emplace_back(dateText(results.monthStarts[period.end] - oneDay));
        for (std::size_t i = 0; i < Lines::lineCount; ++i) {
            const auto line = static_cast<typename Lines::LineType>(i);
            row.emplace_back(gathered(lines[line], period, gatheredAs(line)));
        }
        table.rows.push_back(std::move(row));
    }
}

std::string unitOf(MetricUnit unit, const std::string& currency)
{
    switch (unit) {
    case MetricUnit::Rate:
    case MetricUnit::Rates: return "fraction a year";
    case MetricUnit::Multiple: return "times";
    case MetricUnit::Day: return "ISO date";
    default: return metricUnitText(unit, currency);
    }
}

std::vector<PeriodOfMonths> periodsOf(const Results& results, Period period)
{
    return periodsOf(results.monthStarts, period, results.project.timeline.fiscalYearEndMonth);
}

constexpr std::array kinds{
    DataKind{"metrics", [](const Results& results, Period) { return metricData(results); }},
    DataKind{"portfolio", portfolioData},
    DataKind{"contracts", contractData},
    DataKind{"facilities", facilityData},
};

} // namespace

DataTable metricData(const Results& results)
{
    DataTable table{"metrics",
                    "A metric",
                    {{"metric", "", "Its key in files and commands", false},
                     {"title", "", "Its name", false},
                     {"value", "see unit", "Its value; nothing where there is none, or it is a day", true},
                     {"day", "ISO date", "Its value where that is a day", false},
                     {"unit", "", "Of the value", false},
                     {"definition", "", "What it is", false}},
                    {}};
    const std::string& currency = results.project.currency;
    for (const MetricRow& metric : metricTable()) {
        const MetricValue value = metric.value(results.metrics);
        const auto add = [&](DataValue number, DataValue day) {
            table.rows.push_back({std::string(metric.key), std::string(metric.title), std::move(number), std::move(day),
                                  unitOf(metric.unit, currency), std::string(metric.definition)});
        };
        if (const auto* roots = std::get_if<std::vector<double>>(&value); roots && !roots->empty())
            for (const double root : *roots)
                add(root, {});
        else if (const auto* day = std::get_if<Date>(&value))
            add({}, dateText(*day));
        else if (const auto* number = std::get_if<double>(&value))
            add(*number, {});
        else
            add({}, {});
    }
    return table;
}

DataTable portfolioData(const Results& results, Period period)
{
    DataTable table{"portfolio", "A period of the portfolio", {}, {}};
    addPeriodColumns(table);
    addLineColumns<PortfolioLines>(table, results.project.currency);
    addRows(table, results, results.lines, periodsOf(results, period), {});
    return table;
}

DataTable contractData(const Results& results, Period period)
{
    DataTable table{"contracts",
                    "A period of a contract",
                    {{"contract", "", "The contract's id", false},
                     {"tenant", "", "Its tenant", false},
                     {"facility", "", "The id of its facility", false}},
                    {}};
    addPeriodColumns(table);
    addLineColumns<LeaseLines>(table, results.project.currency);
    const std::vector<PeriodOfMonths> periods = periodsOf(results, period);
    for (const std::size_t position : countedContracts(results)) {
        const Contract& contract = results.project.contracts[position];
        addRows(table, results, contractResult(results, position).lines, periods,
                {contract.id, contract.tenant, results.project.facilities[contract.facility].id});
    }
    return table;
}

DataTable facilityData(const Results& results, Period period)
{
    DataTable table{"facilities", "A period of a facility", {{"facility", "", "The facility's id", false}}, {}};
    addPeriodColumns(table);
    addLineColumns<FacilityLines>(table, results.project.currency);
    const std::vector<PeriodOfMonths> periods = periodsOf(results, period);
    for (std::size_t i = 0; i < results.facilities.size(); ++i) {
        const FacilityResult facility = facilityResult(results, i);
        addRows(table, results, facility.lines, periods, {facility.id});
    }
    return table;
}

std::span<const DataKind> dataKinds() { return kinds; }

const DataKind* dataKind(std::string_view name)
{
    const auto found = std::ranges::find(kinds, name, &DataKind::name);
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace rackrent
