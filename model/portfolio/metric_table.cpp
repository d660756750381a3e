#include "model/portfolio/metric_table.h"

#include "model/time/day_number.h"

#include <array>
#include <stdexcept>
#include <string>

namespace rackrent {

namespace {

MetricValue from(const std::optional<double>& value) { return value ? MetricValue(*value) : MetricValue(); }
MetricValue months(const std::optional<Payback>& value) { return value ? MetricValue(value->months) : MetricValue(); }
MetricValue day(const std::optional<Payback>& value) { return value ? MetricValue(value->date) : MetricValue(); }

using enum MetricUnit;

constexpr std::array<MetricRow, 22> rows{{
    {"capital_total", "Capital", Money, "All capital of the facilities: spent before the timeline (sunk) and in it.",
     [](const Metrics& m) { return MetricValue(m.capitalTotal); }},
    {"npv", "NPV", Money,
     "Unlevered cash flows and sunk capital, dated the last day of their month, discounted ACT/365F at the discount "
     "rate to the valuation date.",
     [](const Metrics& m) { return MetricValue(m.npv); }},
    {"irr_roots", "IRR roots", Rates,
     "Every annual rate above -99% and up to 10,000% at which the unlevered NPV is zero.",
     [](const Metrics& m) { return MetricValue(m.irrRoots); }},
    {"irr", "IRR", Rate,
     "The annual rate at which the unlevered NPV is zero (XIRR), where there is exactly one such rate.",
     [](const Metrics& m) { return from(m.irr); }},
    {"moic", "MOIC", Multiple,
     "Multiple on invested capital: the sum of the positive over the sum of the negative unlevered flows, netted by "
     "month.",
     [](const Metrics& m) { return from(m.moic); }},
    {"levered_npv", "Levered NPV", Money,
     "Cash flows to common equity, discounted at the equity discount rate to the valuation date.",
     [](const Metrics& m) { return MetricValue(m.leveredNpv); }},
    {"levered_irr_roots", "Levered IRR roots", Rates, "Every annual rate at which the levered NPV is zero.",
     [](const Metrics& m) { return MetricValue(m.leveredIrrRoots); }},
    {"levered_irr", "Levered IRR", Rate, "The annual rate at which the levered NPV is zero, where there is one.",
     [](const Metrics& m) { return from(m.leveredIrr); }},
    {"levered_moic", "Levered MOIC", Multiple, "As MOIC, on the cash flows to common equity.",
     [](const Metrics& m) { return from(m.leveredMoic); }},
    {"payback_rent_months", "Break-even on rent", Months,
     "Months from the timeline's start until base rent, speculative rent and termination fees add up to the capital, "
     "linear within the month. Costs are left out.",
     [](const Metrics& m) { return months(m.paybackRent); }},
    {"payback_noi_months", "Break-even on NOI", Months,
     "Months from the timeline's start until net operating income (revenue less power and operating costs) adds up to "
     "the capital.",
     [](const Metrics& m) { return months(m.paybackNoi); }},
    {"payback_discounted_months", "Discounted break-even", Months,
     "As break-even on NOI, with NOI and capital discounted as in the NPV.",
     [](const Metrics& m) { return months(m.paybackDiscounted); }},
    {"payback_rent_date", "Break-even on rent, date", Day, "The day on which rent has paid the capital back.",
     [](const Metrics& m) { return day(m.paybackRent); }},
    {"payback_noi_date", "Break-even on NOI, date", Day, "The day on which NOI has paid the capital back.",
     [](const Metrics& m) { return day(m.paybackNoi); }},
    {"payback_discounted_date", "Discounted break-even, date", Day,
     "The day on which discounted NOI has paid the discounted capital back.",
     [](const Metrics& m) { return day(m.paybackDiscounted); }},
    {"headline_rent", "Headline rent", Money,
     "Base rent of every contract from the valuation date to its end, whatever the timeline.",
     [](const Metrics& m) { return MetricValue(m.headlineRent); }},
    {"committed_rent", "Committed rent", Money,
     "Base rent from the valuation date up to each tenant's first exit: what remains if notice is given at the first "
     "moment.",
     [](const Metrics& m) { return MetricValue(m.committedRent); }},
    {"annualised_rent", "Annualised rent", Money,
     "Twelve months' escalated rent of the contracts in force on the valuation date, before ramp and free rent.",
     [](const Metrics& m) { return MetricValue(m.annualisedRent); }},
    {"walt_years", "WALT", Years,
     "Weighted average lease term: remaining years to the last day, weighted by annualised rent.",
     [](const Metrics& m) { return from(m.waltYears); }},
    {"walt_to_exit_years", "WALT to first exit", Years,
     "Weighted average lease term to each tenant's first exit, weighted by annualised rent.",
     [](const Metrics& m) { return from(m.waltToExitYears); }},
    {"dscr_minimum", "Lowest DSCR", Multiple,
     "Debt service cover: the least of NOI over interest and scheduled principal in any 12 consecutive months that owe "
     "some.",
     [](const Metrics& m) { return from(m.dscrMinimum); }},
    {"yield_on_cost", "Yield on cost", Rate,
     "NOI without termination fees of the best 12 consecutive months, over capital.",
     [](const Metrics& m) { return from(m.yieldOnCost); }},
}};

} // namespace

std::span<const MetricRow> metricTable() { return rows; }

const MetricRow* findMetric(std::string_view key)
{
    for (const MetricRow& row : rows)
        if (row.key == key)
            return &row;
    return nullptr;
}

std::optional<double> metricNumber(const MetricRow& row, const Metrics& metrics)
{
    const MetricValue value = row.value(metrics);
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* date = std::get_if<Date>(&value))
        return dayNumber(*date);
    return std::nullopt;
}

bool isBetterWhenMore(const MetricRow& row) { return row.key != "capital_total" && !row.key.starts_with("payback_"); }

const MetricRow& metricRow(std::string_view key)
{
    if (const MetricRow* row = findMetric(key))
        return *row;
    throw std::out_of_range("metricRow: there is no metric \"" + std::string(key) + "\"");
}

} // namespace rackrent
