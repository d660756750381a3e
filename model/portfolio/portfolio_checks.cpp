#include "model/portfolio/portfolio_checks.h"

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
    const auto isFinite = [](double value) { return std::isfinite(value); };
    bool finite = std::isfinite(results.metrics.npv) && std::isfinite(results.metrics.leveredNpv) &&
                  std::isfinite(results.metrics.headlineRent) && std::isfinite(results.metrics.annualisedRent);
    for (std::size_t line = 0; line < PortfolioLines::lineCount; ++line) {
        const auto row = results.lines[static_cast<PortfolioLine>(line)];
        finite = finite && std::all_of(row.begin(), row.end(), isFinite);
    }
    if (!finite)
        problems.push_back({Severity::Error, "",
                            "gives figures beyond what a double can hold; smaller amounts or growth rates are needed"});
    return problems;
}

} // namespace rackrent
