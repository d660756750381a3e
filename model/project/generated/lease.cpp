#include "model/project/generated/lease.h"

#include "model/project/units.h"

#include <algorithm>

namespace rackrent::generated {

namespace {

constexpr double mwPerGpu = 0.0014; ///< critical IT, an accelerator with its share of the servers around it

const Segment& segmentOf(Draw& draw)
{
    double total = 0;
    for (const Segment& segment : segments())
        total += segment.share;
    double left = draw.real(0, total);
    for (const Segment& segment : segments()) {
        if (left < segment.share)
            return segment;
        left -= segment.share;
    }
    return segments().back();
}

/// Whole years, half years now and then.
int termOf(const Segment& segment, Draw& draw)
{
    const int months = 12 * draw.whole(segment.lowYears, segment.highYears);
    return draw.chance(0.15) ? months - 6 : months;
}

/// Evenly over the timeline and the years before it, so that as many begin as end; none ends before the timeline.
int startMonthOf(const Frame& frame, int termMonths, Draw& draw)
{
    constexpr int leastMonthsInside = 6;
    return draw.whole(std::max(earliestMonth, leastMonthsInside + 1 - termMonths), frame.months - 1);
}

/// Most leases begin on the first of a month, some in its middle, a few on its last days.
Date dayIn(Date month, Draw& draw)
{
    const int dayOfMonth = draw.weighted<int>({{1, 0.8}, {15, 0.05}, {0, 0.07}, {31, 0.08}});
    if (dayOfMonth == 1)
        return month;
    const int day = dayOfMonth == 0 ? draw.whole(2, 28) : dayOfMonth == 31 ? draw.whole(29, 31) : dayOfMonth;
    return month + std::chrono::days{std::min(day, daysInMonth(month)) - 1};
}

Date endOf(Date start, int termMonths, Draw& draw)
{
    const Date end = addMonths(start, termMonths) - std::chrono::days{1};
    return draw.chance(0.06) ? end + std::chrono::days{draw.whole(1, 45)} : end;
}

} // namespace

double Lease::monthlyRent() const
{
    switch (segment.basis) {
    case RentBasis::PerMonth: return rate;
    case RentBasis::PerYear: return rate / 12;
    case RentBasis::PerKwMonth: return rate * kwPerMw * mw;
    case RentBasis::PerGpuHour: return rate * gpus * utilisation * hoursPerYear / 12;
    }
    return rate;
}

Lease leaseOf(const Frame& frame, Draw& draw)
{
    const Segment& segment = segmentOf(draw);
    const int termMonths = termOf(segment, draw);
    const int startMonth = startMonthOf(frame, termMonths, draw);
    const Market& market = segment.isByTheHour()
                               ? frame.generations[frame.generationIn(startMonth)]
                               : frame.markets[static_cast<std::size_t>(&segment - segments().data())];
    const Date start = dayIn(frame.month(startMonth), draw);
    Lease lease{segment, market, startMonth, termMonths, start, endOf(start, termMonths, draw)};
    if (segment.letsGpus()) {
        constexpr int gpusPerServer = 8;
        lease.gpus = static_cast<int>(draw.skewed(segment.lowGpus, segment.highGpus)) / gpusPerServer * gpusPerServer;
        lease.mw = rounded(lease.gpus * mwPerGpu, 3);
    } else {
        lease.mw = rounded(draw.skewed(segment.lowMw, segment.highMw), segment.highMw < 1 ? 3 : 1);
    }
    lease.rate = quoted(segment.basis, rentIn(market, startMonth) * draw.real(0.9, 1.1));
    if (segment.isByTheHour())
        lease.utilisation = draw.number(0.7, 0.98, 2);
    return lease;
}

} // namespace rackrent::generated
