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

/// Occupied MW of one facility's contracts, by month.
std::vector<double> occupiedMw(const Project& project, const Results& results, std::size_t facility)
{
    std::vector<double> sum(static_cast<std::size_t>(results.lines.months()), 0.0);
    std::size_t position = 0;
    for (const Contract& contract : project.contracts) {
        if (!counts(project, contract))
            continue;
        const ContractResult& result = results.contracts[position++];
        if (contract.facility != facility)
            continue;
        const auto occupied = result.lines[LeaseLine::OccupiedMw];
        std::transform(sum.begin(), sum.end(), occupied.begin(), sum.begin(), std::plus<>());
    }
    return sum;
}

template <class Lines>
bool allFinite(const Lines& lines)
{
    for (std::size_t line = 0; line < Lines::lineCount; ++line)
        for (const double value : lines[static_cast<typename Lines::LineType>(line)])
            if (!std::isfinite(value))
                return false;
    return true;
}

bool isFinite(const MetricValue& value)
{
    const auto* number = std::get_if<double>(&value);
    return !number || std::isfinite(*number);
}

bool allFinite(const Results& results)
{
    const auto rowIsFinite = [&results](const MetricRow& row) { return isFinite(row.value(results.metrics)); };
    const auto metrics = metricTable();
    return allFinite(results.lines) && std::all_of(metrics.begin(), metrics.end(), rowIsFinite) &&
           std::all_of(results.contracts.begin(), results.contracts.end(),
                       [](const ContractResult& contract) { return allFinite(contract.lines); }) &&
           std::all_of(results.facilities.begin(), results.facilities.end(), [](const FacilityResult& facility) {
               return std::isfinite(facility.sunkCapital) && allFinite(facility.lines);
           });
}

} // namespace

Problems portfolioChecks(const Project& project, const Results& results)
{
    Problems problems;
    std::size_t position = 0;
    for (std::size_t f = 0; f < project.facilities.size(); ++f) {
        if (!project.facilities[f].enabled)
            continue;
        const auto energised = results.facilities[position++].lines[FacilityLine::EnergisedMw];
        const std::vector<double> occupied = occupiedMw(project, results, f);
        for (std::size_t i = 0; i < occupied.size(); ++i) {
            if (occupied[i] <= energised[i] + slackMw)
                continue;
            problems.push_back({Severity::Warning, "/facilities/" + std::to_string(f) + "/phases",
                                "energise " + megawatts(energised[i]) + " in " + monthText(results.monthStarts[i]) +
                                    ", but " + megawatts(occupied[i]) +
                                    " are leased there; an earlier phase or less leased capacity would agree"});
            break;
        }
    }
    if (!allFinite(results))
        problems.push_back({Severity::Error, "",
                            "gives figures beyond what a double can hold; smaller amounts or growth rates are needed"});
    return problems;
}

} // namespace rackrent
