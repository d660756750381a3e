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

/// Occupied MW of each facility's contracts, by month; as many rows as the project has facilities.
std::vector<std::vector<double>> occupiedMw(const Project& project, const Results& results)
{
    std::vector<std::vector<double>> sums(project.facilities.size(),
                                          std::vector<double>(static_cast<std::size_t>(results.lines.months()), 0.0));
    std::size_t position = 0;
    for (const Contract& contract : project.contracts)
        if (counts(project, contract))
            add(sums[contract.facility], results.contracts[position++].lines[LeaseLine::OccupiedMw]);
    return sums;
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

/// Where the first figure stands that is not finite, in words; empty when all are.
std::string overflow(const Results& results)
{
    for (const ContractResult& contract : results.contracts)
        if (!allFinite(contract.lines))
            return "contract \"" + contract.id + "\"";
    for (const FacilityResult& facility : results.facilities)
        if (!std::isfinite(facility.sunkCapital) || !allFinite(facility.lines))
            return "facility \"" + facility.id + "\"";
    if (!allFinite(results.lines))
        return "the portfolio's lines";
    for (const MetricRow& row : metricTable())
        if (!isFinite(row.value(results.metrics)))
            return "the metric " + std::string(row.key);
    return {};
}

} // namespace

Problems portfolioChecks(const Project& project, const Results& results)
{
    Problems problems;
    const std::vector<std::vector<double>> occupiedByFacility = occupiedMw(project, results);
    std::size_t position = 0;
    for (std::size_t f = 0; f < project.facilities.size(); ++f) {
        if (!project.facilities[f].enabled)
            continue;
        const auto energised = results.facilities[position++].lines[FacilityLine::EnergisedMw];
        const std::vector<double>& occupied = occupiedByFacility[f];
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
    if (const std::string where = overflow(results); !where.empty())
        problems.push_back({Severity::Error, "",
                            "gives figures beyond what a double can hold, first in " + where +
                                "; smaller amounts, rates or spans of time are needed"});
    return problems;
}

} // namespace rackrent
