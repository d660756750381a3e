#include "model/portfolio/portfolio_checks.h"

#include "model/portfolio/metric_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <functional>

namespace rackrent {

namespace {

constexpr double slackMw = 1e-9;

std::string megawatts(double mw)
{
    std::array<char, 48> text{};
    const int length = std::snprintf(text.data(), text.size(), "%.6g MW", mw);
    return {text.data(), static_cast<std::size_t>(length)};
}

bool allFinite(std::span<const double> values)
{
    return std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
}

template <class Line>
bool allFinite(const LineTable<Line>& lines)
{
    for (std::size_t line = 0; line < LineTable<Line>::lineCount; ++line)
        if (!allFinite(lines[static_cast<Line>(line)]))
            return false;
    return true;
}

bool isFinite(const MetricValue& value)
{
    const auto* number = std::get_if<double>(&value);
    return !number || std::isfinite(*number);
}

bool metricsAreFinite(const Metrics& metrics)
{
    return std::ranges::all_of(metricTable(),
                               [&metrics](const MetricRow& row) { return isFinite(row.value(metrics)); });
}

/// What is not finite in a lease or facility makes the portfolio's lines so, but for space that costs nothing.
bool isAllFinite(const Results& results)
{
    const auto months = static_cast<std::size_t>(results.basis.countedMonths());
    return allFinite(results.lines) && metricsAreFinite(results.metrics) &&
           std::ranges::all_of(results.facilities, [months](const auto& part) {
               return std::isfinite(part->sunk.total()) &&
                      allFinite(part->leases[LeaseSum::OccupiedMw].first(months)) &&
                      allFinite(part->lines[FacilityLine::EnergisedMw].first(months));
           });
}

/// Where the first figure stands that is not finite, in words; empty when all are.
std::string overflow(const Results& results)
{
    if (isAllFinite(results))
        return {};
    for (const std::size_t position : countedContracts(results))
        if (const ContractResult contract = contractResult(results, position); !allFinite(contract.lines))
            return "contract \"" + contract.id + "\"";
    for (std::size_t f = 0; f < results.facilities.size(); ++f)
        if (const FacilityResult facility = facilityResult(results, f);
            !std::isfinite(facility.sunkCapital) || !allFinite(facility.lines))
            return "facility \"" + facility.id + "\"";
    if (!allFinite(results.lines))
        return "the portfolio's lines";
    for (const MetricRow& row : metricTable())
        if (!isFinite(row.value(results.metrics)))
            return "the metric " + std::string(row.key);
    return "the portfolio";
}

} // namespace

Problems portfolioChecks(const Results& results)
{
    Problems problems;
    const Project& project = results.project;
    for (const auto& part : results.facilities) {
        const auto energised = part->lines[FacilityLine::EnergisedMw];
        const auto occupied = part->leases[LeaseSum::OccupiedMw];
        for (std::size_t i = 0; i < static_cast<std::size_t>(results.basis.countedMonths()); ++i) {
            if (occupied[i] <= energised[i] + slackMw)
                continue;
            const auto position =
                std::ranges::find(project.facilities, part->facility->id, &Facility::id) - project.facilities.begin();
            problems.push_back({Severity::Warning, "/facilities/" + std::to_string(position) + "/phases",
                                "energise " + megawatts(energised[i]) + " in " + monthText(results.monthStarts[i]) +
                                    ", but " + megawatts(occupied[i]) +
                                    " are leased there; an earlier phase or less leased capacity would agree"});
            break;
        }
    }
    if (const std::string where = overflow(results); !where.empty())
        problems.push_back({Severity::Error, "",
                            "gives figures beyond what a double can hold, first in " + where +
                                "; smaller amounts, rates or spans of time are needed"});
    return problems;
}

} // namespace rackrent
