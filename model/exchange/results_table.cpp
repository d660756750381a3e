#include "model/exchange/results_text.h"

#include "model/analysis/periods.h"
#include "model/portfolio/metric_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace rackrent {

namespace {

const std::string absent = "none";

template <class... Values>
std::string formatted(const char* format, Values... values)
{
    std::array<char, 512> text{}; // a double has 310 digits at most
    const int length = std::snprintf(text.data(), text.size(), format, values...);
    return {text.data(), std::min(static_cast<std::size_t>(length), text.size() - 1)};
}

/// Money with separators, no decimals.
std::string grouped(double value)
{
    std::string digits = formatted("%.0f", std::round(value) == 0 ? 0.0 : value); // no "-0"
    const std::size_t first = digits.front() == '-' ? 1 : 0;
    for (std::size_t i = digits.size(); i > first + 3;) {
        i -= 3;
        digits.insert(i, ",");
    }
    return digits;
}

std::string metricLine(const MetricRow& row, const Metrics& metrics, const std::string& currency)
{
    const std::string value = metricText(row, row.value(metrics));
    const std::string unit = value == absent ? "" : metricUnitText(row.unit, currency);
    return formatted("%-28s %24s%s%s\n", std::string(row.title).c_str(), value.c_str(), unit.empty() ? "" : " ",
                     unit.c_str());
}

double totalOf(std::span<const double> row, const PeriodOfMonths& year, bool isBalance)
{
    if (isBalance)
        return row[year.end - 1];
    double sum = 0;
    for (std::size_t i = year.first; i < year.end; ++i)
        sum += row[i];
    return sum;
}

} // namespace

std::string metricText(const MetricRow& row, const MetricValue& value)
{
    if (const auto* date = std::get_if<Date>(&value))
        return dateText(*date);
    if (const auto* roots = std::get_if<std::vector<double>>(&value)) {
        std::string text;
        for (const double root : *roots)
            text += formatted(text.empty() ? "%.4f" : ", %.4f", root * 100);
        return text.empty() ? absent : text;
    }
    const auto* number = std::get_if<double>(&value);
    if (!number)
        return absent;
    switch (row.unit) {
    case MetricUnit::Money: return grouped(*number);
    case MetricUnit::Rate: return formatted("%.4f", *number * 100);
    default: return formatted("%.4f", *number);
    }
}

std::string metricUnitText(MetricUnit unit, const std::string& currency)
{
    switch (unit) {
    case MetricUnit::Money: return currency;
    case MetricUnit::Rate:
    case MetricUnit::Rates: return "% a year";
    case MetricUnit::Multiple: return "x";
    case MetricUnit::Months: return "months";
    case MetricUnit::Years: return "years";
    case MetricUnit::Day: return "";
    }
    return "";
}

std::string resultsTable(const Results& results)
{
    const Project& project = results.project;
    std::string text;
    for (const MetricRow& row : metricTable())
        text += metricLine(row, results.metrics, project.currency);

    const auto years = periodsOf(results.monthStarts, Period::FiscalYear, project.timeline.fiscalYearEndMonth);
    text += formatted("\n%-28s", (project.currency + " by fiscal year").c_str());
    for (const PeriodOfMonths& year : years)
        text += formatted(" %16s", year.name.c_str());
    text += "\n";
    for (std::size_t i = 0; i < PortfolioLines::lineCount; ++i) {
        const auto line = static_cast<PortfolioLine>(i);
        const auto row = results.lines[line];
        if (std::all_of(row.begin(), row.end(), [](double value) { return value == 0; }))
            continue;
        text += formatted("%-28s", std::string(keyOf(line)).c_str());
        for (const PeriodOfMonths& year : years)
            text += formatted(" %16s", grouped(totalOf(row, year, line == PortfolioLine::DebtBalance)).c_str());
        text += "\n";
    }
    return text;
}

} // namespace rackrent
