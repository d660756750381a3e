#include "model/project/generated/site.h"

#include <algorithm>
#include <cmath>

namespace rackrent::generated {

namespace {

/// MW that may be occupied in each month from `earliestMonth` to the timeline's end: from the first day to the
/// last lease that the market may write, without the months between them that stand empty.
std::vector<double> occupiedAtMost(const Frame& frame, std::span<const Occupancy> occupancies)
{
    std::vector<double> mw(static_cast<std::size_t>(frame.months - earliestMonth), 0.0);
    for (const Occupancy& occupancy : occupancies)
        for (int month = occupancy.firstMonth; month <= occupancy.lastMonth; ++month)
            mw[static_cast<std::size_t>(month - earliestMonth)] += occupancy.mw;
    return mw;
}

int gpusFrom(std::span<const Occupancy> occupancies, int firstMonth, int endMonth)
{
    int gpus = 0;
    for (const Occupancy& occupancy : occupancies)
        if (occupancy.firstMonth >= firstMonth && occupancy.firstMonth < endMonth)
            gpus += occupancy.gpus;
    return gpus;
}

double hallShareOf(std::span<const Occupancy> occupancies)
{
    double halls = 0;
    double all = 0;
    for (const Occupancy& occupancy : occupancies) {
        halls += occupancy.needsHall ? occupancy.mw : 0;
        all += occupancy.mw;
    }
    return all > 0 ? halls / all : 1;
}

/// The next phase's size: up to what is needed and a little more, in halves of a MW.
double increment(double needed, double energised)
{
    constexpr double spare = 1.03;
    return std::ceil((needed * spare - energised) * 2) / 2;
}

} // namespace

double Site::mw() const
{
    double sum = 0;
    for (const SitePhase& phase : phases)
        sum += phase.mw;
    return sum;
}

Site siteOf(const Frame& frame, std::span<const Occupancy> occupancies)
{
    constexpr int mostPhases = 12;
    constexpr int leastMonthsApart = 24;
    const std::vector<double> needed = occupiedAtMost(frame, occupancies);
    const int apart = std::max(leastMonthsApart, static_cast<int>(needed.size()) / mostPhases);
    Site site;
    site.hallShare = hallShareOf(occupancies);
    double energised = 0;
    for (int first = earliestMonth; first < frame.months; first += apart) {
        const int end = std::min(first + apart, frame.months);
        const auto from = needed.begin() + (first - earliestMonth);
        const auto to = needed.begin() + (end - earliestMonth);
        const auto more = std::find_if(from, to, [energised](double mw) { return mw > energised; });
        if (more == to)
            continue;
        const double mw = increment(*std::max_element(from, to), energised);
        site.phases.push_back(
            {earliestMonth + static_cast<int>(more - needed.begin()), mw, gpusFrom(occupancies, first, end)});
        energised += mw;
    }
    if (site.phases.empty()) // built ahead of any tenant
        site.phases.push_back({0, 2, 0});
    std::copy_if(occupancies.begin(), occupancies.end(), std::back_inserter(site.hardware),
                 [](const Occupancy& occupancy) { return occupancy.gpus > 0; });
    return site;
}

} // namespace rackrent::generated
